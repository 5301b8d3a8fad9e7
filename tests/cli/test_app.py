# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The program as a whole: help, version, errors and interruptions told in one place."""

from __future__ import annotations

import shlex
from importlib import import_module

import pytest
import typer
from typer.testing import CliRunner

import gongshi
from gongshi.cli import CliError, InputError, ServeError
from gongshi.cli.app import app
from gongshi.cli.exits import Exit
from gongshi.cli.failures import Commands, for_each, known_errors, report
from gongshi.demonstration import UnknownFileError
from gongshi.exports import PlaceError
from gongshi.notices import NoticeError
from gongshi.reading import GroundingError
from gongshi.record import StaleError
from gongshi.store import LockedError
from gongshi.store.configuration import ConfigurationError
from gongshi.values import PinError

ERRORS = (
    CliError,
    InputError,
    ServeError,
    NoticeError,
    GroundingError,
    StaleError,
    LockedError,
    ConfigurationError,
    PinError,
    UnknownFileError,
    PlaceError,
)


def walk(group, words=()):
    """Every command with the words that call it."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from walk(command, (*words, name))
        else:
            yield (*words, name), command


COMMANDS = list(walk(typer.main.get_command(app)))
WORDS = [words for words, _ in COMMANDS]


def failing(error):
    """A program whose one command fails."""
    program = typer.Typer(cls=Commands, pretty_exceptions_enable=False)

    @program.callback()
    def group():
        pass

    @program.command()
    def act():
        raise error

    return CliRunner().invoke(program, ["act"])


def test_version_is_that_of_the_package(run):
    ended = run("--version")
    assert (ended.code, ended.out, ended.err) == (0, f"gongshi {gongshi.__version__}\n", "")


def test_commands_are_those_of_the_interfaces():
    assert {" ".join(words) for words in WORDS} == {
        "read",
        "record add",
        "record show",
        "record review",
        "record conflicts",
        "record counts",
        "record concordance",
        "record holders",
        "record queue",
        "desk account",
        "desk password",
        "record seal",
        "record unseal",
        "record forget",
        "record names",
        "record resolve",
        "record retract",
        "record rebuild",
        "record register",
        "record export",
        "record import",
        "log key",
        "log checkpoint",
        "log prove",
        "log verify",
        "scheme assess",
        "scheme show",
        "scheme check",
        "scheme population",
        "scheme simulate",
        "scheme replay",
        "values",
        "demo",
        "serve",
    }


@pytest.mark.parametrize("words", [(), ("record",)])
def test_program_or_noun_alone_shows_its_help_and_is_a_usage_error(run, words):
    ended = run(*words)
    assert ended.code == 2
    assert f"Usage: gongshi {' '.join(words)}".strip() in (ended.out + ended.err).replace(
        "root", "gongshi"
    )


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_help_of_every_command_says_what_it_does_with_examples(run, words):
    ended = run(*words, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert "Examples:" in ended.out
    assert f" gongshi {' '.join(words)}" in ended.out.split("Examples:")[1]


@pytest.mark.parametrize(("words", "command"), COMMANDS, ids=map(" ".join, WORDS))
def test_examples_of_the_help_are_commands_that_are_understood(words, command):
    text = command.epilog.replace("\\\n", " ")
    lines = [line.split("|")[-1].split(">")[0] for line in text.splitlines() if "gongshi" in line]
    for line in lines:
        called = shlex.split(line[line.index("gongshi ") :])[1:]
        assert tuple(called[: len(words)]) == words
        # Parsing alone: a wrong option, a wrong value or a missing argument raises.
        command.make_context(" ".join(words), called[len(words) :])


@pytest.mark.parametrize("error", ERRORS)
def test_error_of_any_floor_is_one_line_and_exit_1(error):
    ended = failing(error("the file a.txt\nis empty;  give another"))
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert ended.stderr == "gongshi: the file a.txt is empty; give another\n"


def test_error_that_nobody_foresaw_is_not_swallowed():
    ended = failing(ZeroDivisionError("a fault of the program"))
    assert isinstance(ended.exception, ZeroDivisionError)
    assert ended.stderr == ""


def test_ctrl_c_is_one_line_and_exit_130():
    ended = failing(KeyboardInterrupt())
    assert (ended.exit_code, ended.stdout) == (130, "")
    assert ended.stderr == (
        "gongshi: stopped; nothing is left half-written. Run it again to complete it\n"
    )


def test_known_errors_are_the_roots_of_the_floors():
    import_module("gongshi.charts")
    import_module("gongshi.scale")
    import_module("gongshi.schemes")
    assert {error.__name__ for error in known_errors()} == {
        "ChartError",
        "CliError",
        "DemonstrationError",
        "ExportError",
        "NoticeError",
        "ReadingError",
        "RecordError",
        "ScaleError",
        "SchemeError",
        "StoreError",
        "ValuesError",
    }


@pytest.mark.parametrize(("bad", "code"), [((), Exit.DONE), ("a", Exit.PART), ("ab", Exit.ERROR)])
def test_exit_of_several_says_whether_all_some_or_none_were_done(bad, code, capsys):
    done = []

    def act(path):
        if path in bad:
            raise NoticeError(f"{path} is empty")
        done.append(path)

    assert for_each(["a", "b"], act) == code
    assert done == [path for path in "ab" if path not in bad]
    assert capsys.readouterr().err == "".join(f"gongshi: {path} is empty\n" for path in bad)


def test_message_cannot_steer_the_terminal(capsys):
    report("no file \x1b[2Jname")
    assert capsys.readouterr().err == "gongshi: no file ␛[2Jname\n"
