# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What made-up people look like: published totals with their sources, and assumptions, kept apart.

A profile is a data file (design of schemes, section 10), so that every number that made-up people
rest on can be read, disputed and replaced.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import msgspec

from gongshi.schemes.errors import PopulationError

__all__ = ["PROFILES", "Assumed", "Profile", "Published", "Total", "load_profile"]

PROFILES = Path(__file__).with_name("profiles")

Range = tuple[int, int]


class Total(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """So many in all by the end of a day, and who says so."""

    on: dt.date
    total: int
    source: str


class Published(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was published: registered and placed people by day, and the share of older people."""

    registered: tuple[Total, ...]
    placed: tuple[Total, ...]
    aged_over: int
    percent_aged_over: int
    percent_source: str


class Assumed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What nobody published: ranges with the weight of each, and shares."""

    younger: int
    recently_paid: int
    youngest: int
    ages_below: tuple[Range, ...]
    ages_below_weights: tuple[int, ...]
    ages_above: tuple[Range, ...]
    ages_above_weights: tuple[int, ...]
    idle_days: tuple[Range, ...]
    idle_days_weights: tuple[int, ...]
    second_work_percent: int
    jobs: tuple[int, ...]
    jobs_weights: tuple[int, ...]
    job_days: tuple[Range, ...]
    job_days_weights: tuple[int, ...]
    break_days: tuple[Range, ...]
    break_days_weights: tuple[int, ...]
    modes: tuple[str, ...]
    modes_weights: tuple[int, ...]
    full_time_hours: Range
    part_time_hours: Range
    block_hours: Range
    goes_on_percent: int
    kin_permille: int
    own_company_permille: int
    permit_permille: int
    reported_days: tuple[Range, ...]
    reported_days_weights: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse ranges without a weight each, and ranges that end before they begin."""
        for name in self.__struct_fields__:
            if name.endswith("_weights"):
                values = getattr(self, name.removesuffix("_weights"))
                if len(values) != len(getattr(self, name)):
                    raise ValueError(f"{name} needs a weight for each of {len(values)}")
                if any(isinstance(each, tuple) and each[1] < each[0] for each in values):
                    raise ValueError(f"{name.removesuffix('_weights')} has a reversed range")


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A profile of the people of one scheme, which opens on a day."""

    scheme: str
    opens: dt.date
    published: Published
    assumed: Assumed

    @property
    def everyone(self) -> int:
        """How many people the profile stands for: participants, and those who might join."""
        participants = self.published.registered[-1].total
        others = self.assumed.younger + self.assumed.recently_paid
        return participants + participants * others // 1000


def load_profile(scheme: str) -> tuple[Profile, str]:
    """Return the bundled profile of a scheme and the SHA-256 of its file.

    Raises ``PopulationError`` when there is none, or when it cannot be read.
    """
    known = sorted(path.stem for path in PROFILES.glob("*.toml"))
    if scheme not in known:
        raise PopulationError(f"no profile for scheme {scheme!r}; there is {', '.join(known)}")
    written = (PROFILES / f"{scheme}.toml").read_bytes()
    try:
        profile = msgspec.toml.decode(written, type=Profile)
    except msgspec.DecodeError as error:
        raise PopulationError(f"profile {scheme} cannot be read: {error}") from error
    return profile, hashlib.sha256(written).hexdigest()
