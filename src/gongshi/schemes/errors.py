# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of schemes: each says what happened, where, and what to do."""

from __future__ import annotations

__all__ = [
    "CalendarError",
    "FactsError",
    "FormError",
    "OptionError",
    "PopulationError",
    "ReplayError",
    "RuleFileError",
    "SchemeError",
    "SpellError",
    "StepError",
    "UnknownNoticeError",
    "UnknownSchemeError",
]


class SchemeError(ValueError):
    """Something about a scheme, its facts or its population cannot be so."""


class CalendarError(SchemeError):
    """A day that does not exist, or a question about days that was not asked fully."""


class SpellError(SchemeError):
    """A spell that ends before it starts, or a measure that no spells can have."""


class RuleFileError(SchemeError):
    """A rule file says what cannot be so; ``file``, ``line`` and ``column`` (from 1) say where."""

    def __init__(self, file: str, line: int, column: int, problem: str) -> None:
        super().__init__(f"{file}, line {line}, column {column}: {problem}")
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem


class FactsError(SchemeError):
    """A fact that cannot be so; ``path`` names it as in ``jobs[0].start``."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path


class UnknownSchemeError(SchemeError):
    """No scheme has that id, or none was known at that instant."""


class UnknownNoticeError(SchemeError):
    """A notice to which words are pinned is not beside the rule files."""


class OptionError(SchemeError):
    """A parameter, interpretation or alternative that the scheme does not have."""


class StepError(SchemeError):
    """A step that cannot be computed from these facts; nothing stands in for it."""


class FormError(SchemeError):
    """A form of facts that contradicts itself, or that is not there."""


class PopulationError(SchemeError):
    """A population or a person that cannot be computed: the row, the field and the reason."""


class ReplayError(SchemeError):
    """A stored decision that is none, or that cannot be made again as it was: what differs."""
