# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Make or refresh a virtual environment from the locks; do nothing when it is current.

    python3.11 tools/environment.py run     # what `make demo` needs
    python3.11 tools/environment.py dev     # that, and what `make test` and `make lint` need
    python3.11 tools/environment.py bench   # `.venv-bench`: the peers that `make bench` measures

A stamp in it tells what was installed; only another lock or another project file installs
anything again. Only the standard library is used, so that a fresh machine can run it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("run", "dev")
PEERS = "bench"
"""The peers need old versions of what we use, so they have an environment of their own."""


class SetUpError(Exception):
    """The environment cannot be made; the message says what to install or do."""


def pinned_lines(lock: str, name: str) -> str:
    """Return the lines of `lock` that pin `name` with its hashes."""
    found = re.search(rf"(?m)^{re.escape(name)}==(?:.*\\\n)*.*\n?", lock)
    if found is None:
        raise SetUpError(f"The lock does not pin {name}. Run `make lock`.")
    return found.group()


class Environment:
    """A virtual environment of the working tree at `root`."""

    def __init__(self, root: Path, folder: str = ".venv") -> None:
        self.root = root
        self.folder = root / folder
        self.python = self.folder / "bin" / "python"
        self.lock_stamp = self.folder / "lock.stamp"
        self.project_stamp = self.folder / "project.stamp"

    def lock(self, kind: str) -> Path:
        """Return the lock of `run`, `dev` or `bench`."""
        return self.root / "requirements" / f"{kind}.txt"

    def lock_mark(self, kind: str) -> str:
        """Return what the stamp says once the lock of `kind` is installed as it is now."""
        return f"{kind} {hashlib.sha256(self.lock(kind).read_bytes()).hexdigest()}"

    def project_mark(self) -> str:
        """Return what the stamp says once the project is installed as its file says now."""
        return hashlib.sha256((self.root / "pyproject.toml").read_bytes()).hexdigest()

    def has_lock(self, kind: str) -> bool:
        """Tell whether the lock of `kind` is installed; that of `dev` holds all of `run`."""
        wide_enough = KINDS[KINDS.index(kind) :] if kind in KINDS else (kind,)
        return text_of(self.lock_stamp) in {self.lock_mark(each) for each in wide_enough}

    def works(self) -> bool:
        """Tell whether the interpreter starts, has pip, and was made for this very folder."""
        if str(self.folder) not in text_of(self.folder / "pyvenv.cfg"):
            return False  # never made, or moved: its scripts name another place
        if not self.python.exists():
            return False
        return subprocess.run([self.python, "-c", "import pip"], check=False).returncode == 0

    def create(self) -> None:
        """Make an empty environment, in place of a broken one."""
        if importlib.util.find_spec("ensurepip") is None:
            package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
            raise SetUpError(
                f"{sys.executable} cannot make virtual environments. On Debian or Ubuntu, install "
                f"what is missing with `apt-get install {package}`; then run this again."
            )
        shutil.rmtree(self.folder, ignore_errors=True)
        say(f"making {self.folder.name} with Python {sys.version.split()[0]}")
        subprocess.run([sys.executable, "-m", "venv", self.folder], check=True)

    def pip_install(self, *arguments: str | Path) -> None:
        """Install with this environment's pip, silent but for what goes wrong."""
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
        subprocess.run([self.python, "-m", "pip", "install", *quiet, *arguments], check=True)

    def install_lock(self, kind: str) -> None:
        """Install what the lock pins, pip first: pip 23.2 misreads some extras."""
        lock = self.lock(kind).read_text(encoding="utf-8")
        say(f"installing {lock.count('==')} packages of requirements/{kind}.txt")
        self.lock_stamp.unlink(missing_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            pip_alone = Path(folder, "pip.txt")
            pip_alone.write_text(pinned_lines(lock, "pip"), encoding="utf-8")
            self.pip_install("--require-hashes", "-r", pip_alone)
        self.pip_install("--require-hashes", "-r", self.lock(kind))
        self.lock_stamp.write_text(self.lock_mark(kind), encoding="utf-8")

    def install_project(self) -> None:
        """Install the working tree itself, in place."""
        say("installing gongshi itself, in place")
        self.pip_install("--no-deps", "--no-build-isolation", "--editable", self.root)
        self.project_stamp.write_text(self.project_mark(), encoding="utf-8")

    def ensure(self, kind: str) -> None:
        """Bring the environment to what the lock of `kind` and the project file ask for."""
        if not self.works():
            self.create()
        if not self.has_lock(kind):
            self.install_lock(kind)
        if kind in KINDS and text_of(self.project_stamp) != self.project_mark():
            self.install_project()


def text_of(path: Path) -> str:
    """Return what the file says, or nothing when there is no such file."""
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def say(message: str) -> None:
    """Tell the person at the keyboard what is happening."""
    print(message, file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    """Run the command; return its exit status."""
    if len(arguments) != 1 or arguments[0] not in (*KINDS, PEERS):
        say("usage: python3.11 tools/environment.py run|dev|bench")
        return 2
    folder = ".venv-bench" if arguments[0] == PEERS else ".venv"
    try:
        Environment(ROOT, folder).ensure(arguments[0])
    except SetUpError as refusal:
        say(str(refusal))
        return 1
    except subprocess.CalledProcessError as failure:
        say(f"This step failed with exit status {failure.returncode}; its words stand above.")
        say("The next run takes up where this one stopped. A first set-up needs the network.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
