# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A simulation as text for a person and as JSON: four numbers first, then what they rest on."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING

import msgspec

from gongshi.cli.console import console
from gongshi.cli.drawing import table_of

if TYPE_CHECKING:
    from rich.console import Console

    from gongshi.scale.simulating import Simulated
    from gongshi.schemes import Scheme
    from gongshi.schemes.synthetic import Label
    from gongshi.schemes.tally import Counted, Difference, MonthCost, Summary, Turning

__all__ = ["amount", "label_words", "told_as_text", "told_in_json"]


def amount(cents: int) -> str:
    """Return cents as full units with two decimals, as JSON has them."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def _written(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def _change(cents: int) -> str:
    return _written(cents) if cents < 0 else f"+{_written(cents)}"


def told_in_json(scheme: Scheme, found: Simulated) -> dict[str, object]:
    """Return all that was counted, and what it rests on, as JSON has it."""
    from gongshi.schemes.calendar import OPEN, write_day

    made_of, counted = found.made_of, found.counted
    ask = made_of.ask
    return {
        "scheme": scheme.id,
        "known_from": write_day(scheme.known_from),
        "known": None if ask.known == OPEN else write_day(ask.known),
        "on": None if ask.on is None else write_day(ask.on),
        "set": ask.changes,
        "interpretations": ask.settled,
        "currency": scheme.file.currency,
        "base": _summary(counted.base),
        "reform": None if counted.reform is None else _summary(counted.reform),
        "difference": _difference(counted),
        "sensitivity": None
        if counted.sensitivity is None
        else [_turning(each, counted.base.cents) for each in counted.sensitivity],
        "synthetic": msgspec.to_builtins(made_of.synthetic),
        "engine": made_of.engine,
        "rules": msgspec.to_builtins(made_of.rules),
        "data": made_of.data,
    }


def _summary(summary: Summary) -> dict[str, object]:
    return {
        "people": summary.people,
        "eligible": summary.eligible,
        "paid": summary.paid,
        "total": amount(summary.cents),
        "not_eligible": summary.not_eligible,
        "needs_evidence": summary.needs_evidence,
        "refer": summary.refer,
        "months": [
            {"month": each.month, "total": amount(each.cents), "recipients": each.people}
            for each in summary.months
        ],
    }


def _difference(counted: Counted) -> dict[str, object] | None:
    difference, reform = counted.difference, counted.reform
    if difference is None or reform is None:
        return None
    return {
        "changed": difference.changed,
        "winners": difference.winners,
        "losers": difference.losers,
        "newly_in": difference.newly_in,
        "newly_out": difference.newly_out,
        "gained": amount(difference.gained),
        "lost": amount(difference.lost),
        "total": amount(reform.cents - counted.base.cents),
    }


def _turning(turning: Turning, cents: int) -> dict[str, object]:
    return {
        "interpretation": turning.interpretation,
        "answers": turning.answers,
        "alternatives": [
            {
                "name": way.name,
                "answers": way.answers,
                "total": amount(way.cents),
                "difference": amount(way.cents - cents),
            }
            for way in turning.ways
        ],
    }


def told_as_text(scheme: Scheme, found: Simulated) -> None:
    """Print the four numbers, the reform, the months, the open questions, and the hashes."""
    counted, screen = found.counted, console()
    say(screen, scheme.file.titles.en)
    if found.made_of.synthetic is not None:
        say(screen, label_words(found.made_of.synthetic))
    _print_four(screen, counted, scheme.file.currency)
    if counted.difference is not None:
        ask = found.made_of.ask
        overlay = ", ".join(f"{n}={v}" for n, v in (ask.changes | ask.settled).items())
        say(screen, _("Reform: {overlay}").format(overlay=overlay))
        say(screen, _reform_line(counted.difference))
    _print_months(screen, counted)
    if counted.sensitivity is not None:
        _print_turnings(screen, scheme, counted)
    for line in _origin(found):
        say(screen, line)


def say(screen: Console, line: str) -> None:
    """Print a line as it is."""
    screen.print(line, markup=False)


def label_words(label: Label) -> str:
    """Return what must be said of made-up people wherever their figures stand."""
    told = _(
        "Made-up people (seed {seed}, generator {generator}): {people} rows that stand for "
        "{stands_for} people. They show how rules differ, not what the scheme cost."
    )
    return told.format(
        seed=label.seed,
        generator=label.generator,
        people=f"{label.people:,}",
        stands_for=f"{label.stands_for:,}",
    )


def _print_four(screen: Console, counted: Counted, currency: str) -> None:
    columns = [_("rules"), _("people"), _("eligible"), _("paid"), _("total cost")]
    columns += [_("evidence needed"), _("referred")]
    sides = [(_("as they are"), counted.base)]
    sides += [] if counted.reform is None else [(_("reform"), counted.reform)]
    rows = [_side(name, side, currency) for name, side in sides]
    if counted.reform is not None:
        rows.append(_step(counted.base, counted.reform, currency))
    screen.print(table_of(columns, rows, wide=0))


def _side(name: str, side: Summary, currency: str) -> tuple[str, ...]:
    """Return the row of one set of rules."""
    counts = (side.people, side.eligible, side.paid), (side.needs_evidence, side.refer)
    first, last = ([f"{count:,}" for count in each] for each in counts)
    return (name, *first, f"{currency} {_written(side.cents)}", *last)


def _step(base: Summary, reform: Summary, currency: str) -> tuple[str, ...]:
    """Return the row of differences."""
    return (
        _("difference"),
        f"{reform.people - base.people:+,}",
        f"{reform.eligible - base.eligible:+,}",
        f"{reform.paid - base.paid:+,}",
        f"{currency} {_change(reform.cents - base.cents)}",
        f"{reform.needs_evidence - base.needs_evidence:+,}",
        f"{reform.refer - base.refer:+,}",
    )


def _reform_line(difference: Difference) -> str:
    if not difference.changed:
        return _("The reform changes nobody's answer.")
    told = _(
        "Winners {winners}, who gain {gained} in all; losers {losers}, who lose {lost}. "
        "Newly in {new}, newly out {out}; another answer for {changed}."
    )
    return told.format(
        winners=f"{difference.winners:,}",
        gained=_written(difference.gained),
        losers=f"{difference.losers:,}",
        lost=_written(difference.lost),
        new=f"{difference.newly_in:,}",
        out=f"{difference.newly_out:,}",
        changed=f"{difference.changed:,}",
    )


def _print_months(screen: Console, counted: Counted) -> None:
    sides = [counted.base] + ([] if counted.reform is None else [counted.reform])
    months = sorted({each.month for side in sides for each in side.months})
    if not months:
        say(screen, _("Nothing is payable in any month."))
        return
    columns = [_("month"), _("cost"), _("recipients")]
    columns += [_("cost, reform"), _("recipients, reform")] if len(sides) > 1 else []
    tables = [{each.month: each for each in side.months} for side in sides]
    rows = [
        [month, *(cell for table in tables for cell in _cells(table.get(month)))]
        for month in months
    ]
    screen.print(table_of(columns, rows, wide=0))


def _cells(cost: MonthCost | None) -> tuple[str, str]:
    return ("0.00", "0") if cost is None else (_written(cost.cents), f"{cost.people:,}")


def _print_turnings(screen: Console, scheme: Scheme, counted: Counted) -> None:
    columns = (
        _("open question"),
        _("answers that turn on it"),
        _("settled as"),
        _("answers"),
        _("cost more or less"),
    )
    rows = [
        (
            f"{turning.interpretation} {scheme.interpretations[turning.interpretation].titles.en}",
            f"{turning.answers:,}",
            way.name,
            f"{way.answers:,}",
            _change(way.cents - counted.base.cents),
        )
        for turning in counted.sensitivity or ()
        for way in turning.ways
    ]
    screen.print(table_of(columns, rows, wide=0))


def _origin(found: Simulated) -> Iterator[str]:
    made_of = found.made_of
    yield _("engine: gongshi {version}").format(version=made_of.engine)
    for file in made_of.rules:
        yield _("rules: {file} {hash}").format(file=file.file, hash=file.sha256)
    yield _("data: {hash}").format(hash=made_of.data)
