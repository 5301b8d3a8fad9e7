# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The errors of running a job over a file, each with what to do."""

from __future__ import annotations

__all__ = ["ScaleError", "SourceError", "TargetError", "WorkerError"]


class ScaleError(RuntimeError):
    """A job over a file could not be done."""


class SourceError(ScaleError):
    """A file that cannot be read, or is not what the job takes."""


class TargetError(ScaleError):
    """A place that cannot be written."""


class WorkerError(ScaleError):
    """A worker process that was killed."""
