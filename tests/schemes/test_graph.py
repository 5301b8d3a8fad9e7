# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The graph: kinds, equal parts once, levels, and what a backend may rely on."""

from __future__ import annotations

import pytest
from tests.schemes.small import scheme

from gongshi.schemes import SchemeError, load_scheme
from gongshi.schemes.graph import GraphBuilder
from gongshi.schemes.kinds import DAY, MONEY, SPELLS, TRUTH, Kind, Signature, matched
from gongshi.schemes.operations import FOLDS, LEAVES, OPERATIONS, SAYINGS
from gongshi.schemes.scalar_functions import FUNCTIONS

DAYS = Kind("number", "days")
MONTHS = Kind("number", "months")


@pytest.mark.parametrize(
    ("signature", "kinds", "gives"),
    [
        ("day number:months -> day", (DAY, MONTHS), DAY),
        ("day number:months -> day", (DAY, DAYS), None),
        ("number:u number:u -> number:u", (DAYS, DAYS), DAYS),
        ("number:u number:u -> number:u", (DAYS, MONTHS), None),
        ("truth K K -> K", (TRUTH, SPELLS, SPELLS), SPELLS),
        ("truth K K -> K", (TRUTH, SPELLS, DAY), None),
        ("truth K K -> K", (TRUTH, SPELLS), None),
        ("money number:u -> product:u", (MONEY, DAYS), Kind("product", "days")),
        ("product:u number:u -> money", (Kind("product", "days"), DAYS), MONEY),
        ("product:u number:u -> money", (Kind("product", "days"), MONTHS), None),
    ],
)
def test_signatures_fit_kinds_and_units(signature, kinds, gives):
    assert matched(Signature.parse(signature), kinds) == gives


def test_a_kind_is_written_as_signatures_write_it():
    assert [str(DAYS), str(DAY), Kind.parse("number:days")] == ["number:days", "day", DAYS]


def test_every_operation_can_be_said_and_its_functions_are_there():
    names = {*OPERATIONS}

    assert names >= FOLDS
    assert not names & LEAVES
    assert names <= set(SAYINGS)
    for operation in OPERATIONS.values():
        arguments = ["x"] * len(operation.signature.takes)
        code = compile(operation.code.format(*arguments), operation.name, "eval")
        builtins = {"any", "all", "sum", "map", "bool", "min", "max", "len", "horizon", "x"}
        assert set(code.co_names) <= builtins | set(FUNCTIONS)


def test_equal_parts_are_one_node():
    graph = GraphBuilder()
    day = graph.leaf("fact", DAY, (), "born")

    assert graph.add("le", day, day) == graph.add("le", day, day)
    assert len(graph.nodes) == 2


def test_a_fold_takes_its_table_away():
    graph = GraphBuilder()
    start = graph.leaf("field", DAY, ("jobs",), "jobs", "start")
    on = graph.leaf("field", DAY, ("applications",), "applications", "on")
    both = graph.add("le", start, on)
    some = graph.fold("some", "applications", both)

    levels = [graph.nodes[place].level for place in (start, both, some)]
    assert levels == [("jobs",), ("applications", "jobs"), ("jobs",)]


def test_what_has_no_order_is_not_compared():
    graph = GraphBuilder()
    held = graph.leaf("constant", SPELLS, (), 0)

    with pytest.raises(SchemeError, match="le takes K, K, not spells, spells"):
        graph.add("le", held, held)


@pytest.mark.parametrize("known", ["2024-04-28", "2024-07-15", "2026-01-18"])
def test_every_node_of_the_allowance_comes_after_its_arguments(known):
    from gongshi.schemes.calendar import read_day

    program = load_scheme("re-employment-allowance", read_day(known)).program

    assert all(arg < place for place, node in enumerate(program.graph.nodes) for arg in node.args)
    assert program.needed_for(program.eligible) <= set(range(len(program.graph.nodes)))


def test_what_is_needed_for_a_row_holds_the_spells_its_table_is_made_of():
    program = load_scheme("re-employment-allowance").program
    (derived,) = program.graph.derived
    of_run = next(at for at, node in enumerate(program.graph.nodes) if node.level == ("runs",))

    assert derived.node in program.needed_for(of_run)


def test_the_code_of_a_scheme_holds_no_word_of_its_rule_file():
    changed = scheme(("jobs.hours", "jobs.hours_import_os"), ("job.hours", "job.hours_import_os"))

    assert "import" not in changed.decider.source


def test_the_code_asks_an_open_question_only_where_it_is_needed():
    lines = scheme().decider.source.splitlines()

    asked = [line for line in lines if "choices[1]" in line]
    assert len(asked) == 1
    assert " or (choices[1] == 0)" in asked[0]
