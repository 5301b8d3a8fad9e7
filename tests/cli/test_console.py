# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Bars and indentation appear where a person is looking, and nowhere else."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from gongshi.cli.console import console, on_terminal, print_json, progress, tracked


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self):
        return True


@pytest.fixture
def looked_at(monkeypatch):
    """Make standard error a terminal; standard output stays a pipe."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    return lambda: redirect_stderr(Terminal())


def test_terminal_is_told_from_a_file():
    assert (on_terminal(Terminal()), on_terminal(io.StringIO())) == (True, False)


def test_many_files_show_a_bar_on_the_terminal_and_their_results_where_they_go(looked_at, capsys):
    with looked_at() as seen:
        for path in tracked(["a.txt", "b.txt"]):
            sys.stdout.write(f"read {path}\n")
    assert "2/2" in seen.getvalue()
    assert "read" not in seen.getvalue()
    assert capsys.readouterr().out == "read a.txt\nread b.txt\n"


def test_one_file_shows_no_bar(looked_at):
    with looked_at() as seen:
        assert list(tracked(["a.txt"])) == ["a.txt"]
    assert seen.getvalue() == ""


def test_no_bar_crosses_results_on_the_same_terminal(looked_at):
    with looked_at() as seen, redirect_stdout(Terminal()):
        assert list(tracked(["a.txt", "b.txt"])) == ["a.txt", "b.txt"]
    assert seen.getvalue() == ""


def test_name_of_a_step_is_shown_as_it_is_written(looked_at):
    with looked_at() as seen, progress() as step:
        step(1, 3, "first [red]notice[/red]")
    assert "1/3" in seen.getvalue()
    assert "first [red]notice[/red]" in seen.getvalue()


def test_step_without_a_terminal_writes_nothing(capsys):
    with progress() as step:
        step(1, 3, "first")
    assert capsys.readouterr() == ("", "")


def test_console_of_a_pipe_has_a_width_of_its_own(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert console().width == 100


@pytest.mark.parametrize(
    ("stream", "one_line", "printed"),
    [
        (io.StringIO, False, '{"名":1}\n'),
        (Terminal, False, '{\n  "名": 1\n}\n'),
        (Terminal, True, '{"名":1}\n'),
    ],
)
def test_json_is_indented_for_a_person_and_on_one_line_otherwise(
    monkeypatch, stream, one_line, printed
):
    class Output(stream):
        """A text stream over bytes, as standard output is."""

        def __init__(self):
            super().__init__()
            self.buffer = io.BytesIO()

    output = Output()
    monkeypatch.setattr(sys, "stdout", output)
    print_json({"名": 1}, one_line=one_line)
    assert output.buffer.getvalue().decode() == printed
