# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reading one fact by its form: what it may be, and what stands for it where it is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from gongshi.schemes.calendar import LAST_DAY, OPEN, Day, day_of, interval_of
from gongshi.schemes.errors import FactsError
from gongshi.schemes.open_value import Open, OpenChoice
from gongshi.schemes.syntax import FactLine
from gongshi.values import PartialDate, ValuesError

__all__ = ["read", "unknown"]

_FIRST: Day = day_of(date(1850, 1, 1))
_LAST: Day = min(LAST_DAY, day_of(date(2199, 12, 31)))
"""Days between which an unknown day is sought."""

_MOST_HOURS = 168 * 5 * 100
"""No week or block that is not listed is taken to have more hours."""

_MOST_OF_A_PERSON = 10**12
"""No sum of a person, in cents, and no number that is not told is taken to be greater."""


def unknown(fact: FactLine, path: str, on: Day | None = None) -> object:
    """Return what stands for a fact that is not known; after ``on`` nothing has happened yet."""
    match fact.form:
        case "truth":
            found: object = OpenChoice(path, (0, 1))
        case "choice":
            found = OpenChoice(path, tuple(range(len(fact.options))))
        case "hours":
            found = None
        case "hours_list":
            found = (Open(path, 0, _MOST_HOURS),)
        case "text":
            found = ""
        case "money" | "count" if not fact.table:
            found = Open(path, 0, _MOST_OF_A_PERSON)
        case "money" | "count" | "phase":
            raise FactsError(path, "it must be given")
        case "ends" | "whenever" if on is not None and _FIRST <= on < _LAST:
            found = Open(path, _FIRST, on + 1).through(lambda day: day if day <= on else OPEN)
        case _:
            found = Open(path, _FIRST, _LAST)
    return found


def read(fact: FactLine, told: Mapping[str, object], path: str, on: Day | None) -> object:
    """Return one fact out of those told; ``FactsError`` with its ``path`` where it cannot be so."""
    given = told.get(fact.name)
    if given is None:
        return _absent(fact, path, on, null=fact.name in told)
    return _FORMS.get(fact.form, _day)(fact, given, path, on)


def _absent(fact: FactLine, path: str, on: Day | None, *, null: bool) -> object:
    if null and fact.form in {"ends", "whenever"}:
        return OPEN
    if null and fact.form == "choice" and fact.options[0] == "none":
        return 0
    return unknown(fact, path, on)


def _choice(fact: FactLine, given: object, path: str, _: Day | None) -> object:
    if given in fact.options and given != "none":
        return fact.options.index(str(given))
    if fact.other and isinstance(given, str) and given:
        return OpenChoice(path, tuple(fact.options.index(one) for one in fact.other))
    told = ", ".join(one for one in fact.options if one != "none")
    raise FactsError(path, f"{given!r} is none of {told}")


def _day(fact: FactLine, given: object, path: str, on: Day | None) -> object:
    try:
        when = PartialDate.parse(given if isinstance(given, str) else "")
    except ValuesError as error:
        raise FactsError(path, f"not a date: {given!r} (write 2024-07-15)") from error
    if when.precision != "day" and not fact.partial:
        raise FactsError(path, f"a day is needed here, not {given}")
    first, last = interval_of(when)
    if fact.form == "birth" and first > day_of(date.today()):  # noqa: DTZ011 -- any place's today
        raise FactsError(path, f"a birth on {given} lies in the future")
    if on is not None and first > on and fact.form in {"ends", "whenever"}:
        return OPEN
    if on is not None and first > on and fact.form == "day":
        return unknown(fact, path)
    return first if first == last else Open(path, first, last)


def _hours_of(given: object, path: str) -> int:
    if isinstance(given, bool) or not isinstance(given, int | float | Decimal):
        raise FactsError(path, "hours must be a number")
    amount = Decimal(str(given)) * 100
    if not amount.is_finite() or amount < 0:
        raise FactsError(path, f"hours must be a number of 0 or more, not {given}")
    if amount != int(amount):
        raise FactsError(path, f"hours have at most two decimals: {given}")
    return int(amount)


def _hours_list(given: object, path: str) -> Iterator[int | tuple[int, ...]]:
    if not isinstance(given, list):
        raise FactsError(path, "it must be a list of hours")
    for at, one in enumerate(given):
        where = f"{path}[{at}]"
        if isinstance(one, list):
            yield tuple(_hours_of(hours, f"{where}[{n}]") for n, hours in enumerate(one))
        else:
            yield _hours_of(one, where)


def _truth(_: FactLine, given: object, path: str, _on: Day | None) -> object:
    if not isinstance(given, bool):
        raise FactsError(path, "it must be true or false")
    return given


def _hours(_: FactLine, given: object, path: str, _on: Day | None) -> object:
    return _hours_of(given, path)


def _listed(_: FactLine, given: object, path: str, _on: Day | None) -> object:
    return (*_hours_list(given, path), Open(path, 0, _MOST_HOURS))


def _number(_: FactLine, given: object, path: str, _on: Day | None) -> object:
    if not isinstance(given, int) or isinstance(given, bool) or given < 0:
        raise FactsError(path, "it must be a whole number")
    return given


def _text(_: FactLine, given: object, _path: str, _on: Day | None) -> object:
    return str(given)


def _cents(_: FactLine, given: object, path: str, _on: Day | None) -> object:
    if not isinstance(given, str | int) or isinstance(given, bool):
        raise FactsError(path, 'money is written as a text like "10000.00"')
    try:
        cents = Decimal(given) * 100
    except ArithmeticError as error:
        raise FactsError(path, f"not an amount of money: {given!r}") from error
    if not cents.is_finite() or cents < 0 or cents != int(cents):
        raise FactsError(path, f"not an amount of money: {given!r}")
    return int(cents)


_FORMS: dict[str, Callable[[FactLine, object, str, Day | None], object]] = {
    "truth": _truth,
    "choice": _choice,
    "hours": _hours,
    "hours_list": _listed,
    "money": _cents,
    "count": _number,
    "phase": _number,
    "text": _text,
}
