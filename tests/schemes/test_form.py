# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Forms: the fields of one person, and the Arrow schema that follows from them."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from gongshi.schemes.columns import arrow, column_fields, schema
from gongshi.schemes.errors import FormError, PopulationError
from gongshi.schemes.form import Field, Form, load_form, read_form

pa = import_module("pyarrow")
PAGE = Path(__file__).resolve().parents[2] / "docs" / "populations.md"


def test_form_of_the_allowance_asks_what_its_interface_says():
    form = load_form("re-employment-allowance")

    assert [field.name for field in form.fields] == [
        "born",
        "registered",
        "permit",
        "special_circumstances",
        "paid_work",
        "jobs",
        "applications",
        "paid",
    ]
    assert [field.name for field in form.fields[5].fields] == [
        "employer",
        "start",
        "end",
        "mode",
        "hours_per_week",
        "hours_by_week",
        "hours_by_block",
        "kin",
        "own_company",
        "reported",
    ]


def test_schema_has_two_columns_for_a_partial_date_and_exact_numbers():
    form = Form(
        "small",
        (
            Field("born", "partial_day"),
            Field("permit", "text", null="none"),
            Field(
                "jobs",
                "records",
                fields=(
                    Field("start", "day"),
                    Field("mode", "code", codes=("a", "b")),
                    Field("kin", "flag"),
                    Field("hours", "hours_blocks"),
                    Field("weeks", "hours_list"),
                ),
            ),
            Field("paid", "money"),
            Field("children", "count"),
        ),
    )
    hours = pa.decimal128(9, 2)

    assert schema(form) == pa.schema(
        [
            pa.field("id", pa.string(), nullable=False),
            pa.field("born_first", pa.date32()),
            pa.field("born_last", pa.date32()),
            pa.field("permit", pa.string()),
            pa.field(
                "jobs",
                pa.list_(
                    pa.struct(
                        [
                            pa.field("start", pa.date32()),
                            pa.field("mode", pa.string()),
                            pa.field("kin", pa.bool_()),
                            pa.field("hours", pa.list_(pa.list_(hours))),
                            pa.field("weeks", pa.list_(hours)),
                        ]
                    )
                ),
            ),
            pa.field("paid", pa.decimal128(15, 2)),
            pa.field("children", pa.int32()),
        ]
    )
    assert schema(form).metadata == {b"form": b"small"}


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ((Field("a", "day"), Field("a", "day")), "form f, field a: the name is taken"),
        ((Field("id", "text"),), "form f, field id: the name is taken"),
        ((Field("a", "code"),), "codes belong to kind code"),
        ((Field("a", "text", codes=("b",)),), "codes belong to kind code"),
        ((Field("a", "records"),), "fields belong to kind records"),
        ((Field("a", "day", fields=(Field("b", "day"),)),), "fields belong to kind records"),
        ((Field("a", "day", not_before="b"),), "cannot come after b, which is no field"),
        ((Field("a", "flag", past=True),), "only days come before or after"),
        (
            (Field("a", "records", fields=(Field("b", "code"),)),),
            "form f, field a, field b: codes belong",
        ),
    ],
)
def test_form_that_contradicts_itself_is_refused(fields, problem):
    with pytest.raises(FormError, match=problem):
        Form("f", fields)


def test_unknown_form_and_broken_file_are_refused_by_name(tmp_path):
    with pytest.raises(FormError, match="no form for scheme 'no-such'; there is re-employment"):
        load_form("no-such")
    path = tmp_path / "broken.toml"
    for text in ("id = 3", 'id = "x"\nfields = [{name = "a", kind = "thing"}]', "id = "):
        path.write_text(text)
        with pytest.raises(FormError, match=r"broken\.toml is no form"):
            read_form(path)
    with pytest.raises(FormError, match=r"absent\.toml is no form"):
        read_form(tmp_path / "absent.toml")


def test_missing_pyarrow_is_told_with_what_to_install(monkeypatch):
    arrow.cache_clear()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(PopulationError, match=r"install gongshi\[data\]"):
        schema(load_form("re-employment-allowance"))


def columns_of(fields):
    for name, field in column_fields(fields):
        yield name
        yield from columns_of(field.fields)


def test_page_names_every_column():
    named = set(re.findall(r"`(?:jobs\.)?([a-z_]+)`", PAGE.read_text()))

    assert set(columns_of(load_form("re-employment-allowance").fields)) - named == set()
