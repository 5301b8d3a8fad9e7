# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A simulation as one drawing: cost by month, and under it winners and losers of a reform."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING

from gongshi.charts import Band, Drawing, Month, changes, months, standing_alone
from gongshi.cli.simulated import label_words

if TYPE_CHECKING:
    from gongshi.scale.simulating import Simulated
    from gongshi.schemes import Scheme
    from gongshi.schemes.tally import Counted, Difference

__all__ = ["drawn"]

_GAP = 24


def drawn(scheme: Scheme, found: Simulated) -> str:
    """Return the drawing as SVG that stands alone; made-up people are called so in it.

    Raises ``ChartError`` where nothing is payable in any month.
    """
    counted = found.counted
    label = found.made_of.synthetic
    series = [_("Cost by month, {currency}").format(currency=scheme.file.currency)]
    if counted.reform is not None:
        series = [f"{series[0]}, {_('rules as they are')}", _("with the reform")]
    if label is not None:
        series[0] += f" ({_('made-up people, seed {seed}').format(seed=label.seed)})"
    whole = months(_months(counted), series, _units, "en")
    difference = counted.difference
    if difference is not None and difference.winners + difference.losers:
        whole = _under(whole, changes(list(_bands(difference)), "en"))
    finding = _("{paid} people of {people} are paid.").format(
        paid=f"{counted.base.paid:,}", people=f"{counted.base.people:,}"
    )
    if label is not None:
        finding += f" {label_words(label)}"
    return standing_alone(whole, scheme.file.titles.en, finding)


def _months(counted: Counted) -> list[Month]:
    sides = [counted.base] + ([] if counted.reform is None else [counted.reform])
    cents = [{each.month: each.cents for each in side.months} for side in sides]
    return [
        Month(int(month[:4]), int(month[5:]), tuple(side.get(month, 0) for side in cents))
        for month in sorted(set().union(*cents))
    ]


def _units(cents: int) -> str:
    return f"{cents // 100:,}" if cents % 100 == 0 else f"{cents / 100:,.2f}"


def _bands(difference: Difference) -> Iterator[Band]:
    new, out = difference.new_winners, difference.out_losers
    yield Band(_("Gain, newly in"), new, f"{new:,}", "gain")
    gain = difference.winners - new
    yield Band(_("Gain, not newly in"), gain, f"{gain:,}", "gain")
    lose = difference.losers - out
    yield Band(_("Lose, not newly out"), lose, f"{lose:,}", "lose")
    yield Band(_("Lose, newly out"), out, f"{out:,}", "lose")


def _under(above: Drawing, below: Drawing) -> Drawing:
    """Return two drawings as one, one under the other."""
    top = above.height + _GAP
    moved = f'<g transform="translate(0 {top:g})">'
    return Drawing(top + below.height, (*above.marks, moved, *below.marks, "</g>"), above.language)
