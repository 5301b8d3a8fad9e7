# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The program in a process of its own: start-up, pipes, terminals and Ctrl-C."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

LOADED = """
import sys
sys.argv[1:] = {words!r}
from gongshi.cli.app import main
try:
    main()
finally:
    print(sorted({names!r} & set(sys.modules)), file=sys.stderr)
"""


def loaded(*words):
    """Which slow libraries a command has imported when it ends."""
    names = {"django", "granian", "rich", "gongshi.store.models", "gongshi.web"}
    script = LOADED.format(words=list(words), names=names)
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stderr.strip()


def at_terminal(*words, **environment):
    """What a person sees: both streams on one terminal."""
    leader, follower = pty.openpty()
    script = "from gongshi.cli.app import main; main()"
    plain = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "COLUMNS": "100"}
    process = subprocess.Popen(
        [sys.executable, "-c", script, *words],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env=plain | {"LANG": "C.UTF-8"} | environment,
    )
    os.close(follower)
    seen = b""
    try:
        while piece := os.read(leader, 65536):
            seen += piece
    except OSError:  # the other end was closed
        pass
    os.close(leader)
    return process.wait(), seen.decode()


def test_read_as_json_starts_without_django_granian_or_rich(here, release):
    assert loaded("read", release, "--json") == "[]"


def test_read_for_a_person_needs_rich_alone(here, release):
    assert loaded("read", release) == "['rich']"


def test_piped_json_is_clean_and_exit_is_0(start, release):
    process = start("read", release, "--json")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert out == json.dumps(json.loads(out), ensure_ascii=False, separators=(",", ":")) + "\n"


def test_exit_of_a_part_and_of_wrong_usage(start, here, release):
    part = start("read", release, "absent.txt", "--json")
    usage = start("read")
    assert part.communicate()[1] == "gongshi: there is no file absent.txt; check its name\n"
    usage.communicate()
    assert (part.returncode, usage.returncode) == (4, 2)


def test_reader_that_goes_away_is_no_fault(start, here, release):
    process = start("read", *[release] * 40, "--json")
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(), process.stderr.read()) == (1, "")


def test_letters_that_the_terminal_cannot_show_are_written_as_escapes(start, here):
    (here / "notice.txt").write_text("雙方就十二個項目達成共識。", "utf-8")
    process = start("read", "notice.txt", "--lang", "zh-Hant", PYTHONIOENCODING="ascii")
    out, _ = process.communicate()
    assert process.returncode == 0
    assert "\\u96d9\\u65b9" in out


def test_json_is_utf_8_whatever_the_terminal_can_show(start, here):
    (here / "公告.txt").write_text("雙方就十二個項目達成共識。", "utf-8")
    process = start("read", "公告.txt", "--json", PYTHONIOENCODING="ascii")
    assert json.loads(process.communicate()[0])["notice"]["path"] == "公告.txt"


def test_terminal_has_colours_and_indented_json_and_no_color_is_honoured(here, release):
    code, drawn = at_terminal("read", release)
    assert (code, "\x1b[" in drawn) == (0, True)
    code, plain = at_terminal("read", release, NO_COLOR="1")
    assert (code, "\x1b[3" in plain) == (0, False)
    code, indented = at_terminal("read", release, "--json")
    assert (code, indented.startswith('{\r\n  "notice": {\r\n    "path"')) == (0, True)


def test_ctrl_c_is_one_line_and_exit_130_after_whole_objects(start, release):
    process = start("read", release, "-", "--json")
    first = process.stdout.readline()  # the next path is standard input, which never ends
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert json.loads(first)["notice"]["path"] == release
    assert err == "gongshi: stopped; nothing is left half-written. Run it again to complete it\n"


def test_shell_completes_commands_options_and_kinds(start, here):
    def completed(*words):
        asked = {"COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
        script = "from gongshi.cli.app import app; app(prog_name='gongshi')"
        environment = {"PATH": os.environ["PATH"], "_GONGSHI_COMPLETE": "complete_bash", **asked}
        command = [sys.executable, "-c", script]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.split()

    assert completed("gongshi", "re") == ["read", "record"]
    assert completed("gongshi", "record", "reb") == ["rebuild"]
    assert completed("gongshi", "read", "--pub") == ["--published"]
    assert completed("gongshi", "read", "--kind", "st") == ["statement"]
