# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Floor 6: a function from Arrow batch to Arrow batch, over a file that is larger than memory.

Batches go to worker processes; what each gives is kept as a part, so that a run that was stopped
goes on where it was, and the parts are joined in the order of the rows at the end.

Errors::

    ScaleError
    ├── SourceError    a file that cannot be read, or is not what the job takes
    ├── TargetError    a place that cannot be written
    └── WorkerError    a worker process that was killed
"""

from __future__ import annotations

from gongshi.scale.engine import Done, Job, map_file
from gongshi.scale.errors import ScaleError, SourceError, TargetError, WorkerError

__all__ = [
    "Done",
    "Job",
    "ScaleError",
    "SourceError",
    "TargetError",
    "WorkerError",
    "map_file",
]
