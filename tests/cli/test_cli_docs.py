# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The pages about commands name each command and option, and their examples run."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from gongshi.cli.app import app
from gongshi.cli.server import free_port

DOCS = Path(__file__).resolve().parents[2] / "docs"
SAYING = ("gongshi log key --new", "gongshi log checkpoint", "gongshi read notice.txt --html")
"""What these print may be kept in a file, so they say the rest on standard error."""
BLOCKS = re.compile(r"^```([a-z]+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def walk(group, words=("gongshi",)):
    """Every command with the words that call it."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from walk(command, (*words, name))
        else:
            yield " ".join((*words, name)), command


COMMANDS = dict(walk(typer.main.get_command(app)))
SECTIONS = {
    part.split("`", 1)[0]: part
    for part in re.split(r"^## `", (DOCS / "cli.md").read_text("utf-8"), flags=re.MULTILINE)[1:]
}


def test_every_command_has_its_section_and_there_is_no_other():
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_named_in_the_section_of_its_command_and_there_is_no_other(name):
    known = {
        option
        for param in COMMANDS[name].params
        if param.param_type_name == "option"
        for option in (*param.opts, *param.secondary_opts)
    }
    assert set(re.findall(r"`(--[a-z-]+)`", SECTIONS[name])) - {"--help"} >= known - {"--help"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", SECTIONS[name])) <= known | {"--help"}


@pytest.mark.parametrize(
    "word", ["--help", "--version", "--install-completion", "--show-completion"]
)
def test_options_of_the_program_are_named(word):
    assert re.search(f"`gongshi[^`]*{word}`", (DOCS / "cli.md").read_text("utf-8"))


def test_every_exit_code_is_told():
    rows = re.findall(r"^\| (\d+) \|", (DOCS / "cli.md").read_text("utf-8"), re.MULTILINE)
    assert rows == ["0", "1", "2", "3", "4", "130"]


def fenced(page, language):
    """The blocks of a page in one language, as one text."""
    blocks = BLOCKS.findall((DOCS / page).read_text("utf-8"))
    return "".join(text for written_in, text in blocks if written_in == language)


def examples(page):
    """The commands of a page, each with the output that the page shows."""
    found = []
    for line in fenced(page, "console").splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


class Shell:
    """A shell in a folder of its own, which knows the ids that a person would look up."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "LANG": "C.UTF-8",
        }

    def call(self, command):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        said = "" if command.startswith(SAYING) else done.stderr
        assert (done.returncode, said) == (0, ""), (command, done.stderr)
        return done.stdout

    def serves(self, command):
        """Run a command that serves until Ctrl-C, under a free port."""
        command = re.sub(r" --port \d+", f" --port {free_port('127.0.0.1')}", command)
        process = subprocess.Popen(
            ["bash", "-c", f"exec {command}"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while " is served at " not in (line := process.stdout.readline()):
            assert line, process.communicate()
        process.send_signal(signal.SIGINT)
        process.communicate()
        assert process.returncode == 0

    def look_up(self):
        """Find the ids of the notice and of its count of projects, as the page tells to."""
        told = json.loads(self.call("gongshi record show --json"))
        self.environment["NOTICE"] = next(
            notice["id"] for notice in told["notices"] if notice["rank"] == "official"
        )
        claims = json.loads(self.call("gongshi record show $NOTICE --json"))["claims"]
        self.environment["CLAIM"] = next(
            claim["id"] for claim in claims if claim["fields"].get("value") == 12
        )

    def follow(self, page):
        for command, shown in examples(page):
            if "$CLAIM" in command or "$NOTICE" in command or "reviews.toml" in command:
                self.look_up()
                reviews = (self.folder / "reviews.toml").read_text("utf-8")
                reviews = reviews.replace("CLAIM", self.environment["CLAIM"])
                (self.folder / "reviews.toml").write_text(reviews, "utf-8")
            if "$KEY" in command:
                self.environment["KEY"] = self.call("gongshi log key").strip()
            if re.fullmatch(r"gongshi (demo|serve)( --port \d+)?", command):
                self.serves(command)
                continue
            out = self.call(command)
            if shown:
                form = re.escape("\n".join(shown) + "\n").replace(re.escape("..."), ".*")
                assert re.fullmatch(form, out), command


@pytest.fixture
def shell(tmp_path):
    notice, reviews = fenced("tour.md", "text"), fenced("cli.md", "toml")
    (tmp_path / "notice.txt").write_text(notice, "utf-8")
    (tmp_path / "digest.txt").write_text("In short: both sides agreed on 12 projects.\n", "utf-8")
    (tmp_path / "reviews.toml").write_text(reviews, "utf-8")
    (tmp_path / "register.toml").write_text(fenced("tour.md", "toml"), "utf-8")
    (tmp_path / "facts.json").write_text(fenced("cli.md", "json"), "utf-8")
    return Shell(tmp_path)


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("page", ["cli.md", "log.md", "tour.md"])
def test_examples_of_a_page_run_in_order_and_print_what_it_shows(shell, page):
    shell.follow(page)
