# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 2: announced rules that can be read, run and believed, over spells counted by day.

Errors, all below ``SchemeError`` (a ``ValueError``)::

    SchemeError
    ├── CalendarError        a day that does not exist
    ├── SpellError           a spell that ends before it starts
    ├── RuleFileError        a rule file says what cannot be so: file, line and column
    ├── FactsError           a fact that cannot be so: its path
    ├── OptionError          a parameter, interpretation or alternative that is not there
    ├── UnknownSchemeError   no such scheme, or not known then
    ├── UnknownNoticeError   a notice to which words are pinned is not there
    ├── Split                asks in which ways an open value may be; never leaves the package
    ├── Doubtful             columns cannot compute it; never leaves the package
    ├── ReplayError          a stored decision that cannot be made again: what differs
    ├── StepError            a step that cannot be computed; nothing stands in for it
    ├── FormError            a form of facts that contradicts itself, or that is not there
    ├── PopulationError      a population that cannot be computed: row, field and reason
    └── MisfitError          a value that does not fit its column; told as a PopulationError
"""

from __future__ import annotations

from gongshi.schemes.assessing import Assessment, assess
from gongshi.schemes.counterfactual import Change, changes
from gongshi.schemes.errors import (
    CalendarError,
    FactsError,
    FormError,
    OptionError,
    PopulationError,
    ReplayError,
    RuleFileError,
    SchemeError,
    SpellError,
    StepError,
    UnknownSchemeError,
)
from gongshi.schemes.loading import load_scheme, scheme_ids
from gongshi.schemes.scheme import Scheme

__all__ = [
    "Assessment",
    "CalendarError",
    "Change",
    "FactsError",
    "FormError",
    "OptionError",
    "PopulationError",
    "ReplayError",
    "RuleFileError",
    "Scheme",
    "SchemeError",
    "SpellError",
    "StepError",
    "UnknownSchemeError",
    "assess",
    "changes",
    "load_scheme",
    "scheme_ids",
]
