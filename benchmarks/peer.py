# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A peer: another program in a process and an environment of its own, measured by turns with ours.

It is given its work once and then does it whenever it is asked, so that ours and theirs take turns
on the same machine and neither pays for its start.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

__all__ = ["PEERS", "Peer", "PeerError"]

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / ".venv-bench" / "bin" / "python"
"""The interpreter of the environment that ``make bench`` makes for peers."""


class PeerError(RuntimeError):
    """A peer that did not start or stopped; its own words stand on standard error."""


class Peer:
    """A running peer; as a context manager it ends with the block.

    ``version`` is what it says of itself. Raises ``PeerError`` when it does not start.
    """

    def __init__(self, command: Sequence[str | Path], work: object) -> None:
        self._process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.version = self._asked(json.dumps(work))

    def seconds(self) -> float:
        """Let it do its work once, and return how long it says that took."""
        return float(self._asked("go"))

    def _asked(self, line: str) -> str:
        given, answers = self._process.stdin, self._process.stdout
        if given is None or answers is None:
            raise PeerError("the peer has no standard input or output")
        with suppress(BrokenPipeError):  # it stopped; that nothing comes is seen below
            given.write(line + "\n")
            given.flush()
        answer = answers.readline().strip()
        if not answer:
            self._end()
            raise PeerError(f"the peer stopped with exit status {self._process.returncode}")
        return answer

    def __enter__(self) -> Self:
        """Return the peer itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._end()

    def _end(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()
        self._process.wait()
