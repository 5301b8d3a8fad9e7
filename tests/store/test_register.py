# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A register from a file: read whole or refused, and only what changed is entered."""

from __future__ import annotations

import pytest

from gongshi.record import RegisteredName, RegisterItem
from gongshi.store import queries
from gongshi.store.bundle import register_items
from gongshi.store.errors import BundleError
from gongshi.store.register import enter_items
from gongshi.values import PartialDate

REGISTER = """
[[mechanism]]
id = "hc-rp"
sides = ["hc", "rp"]
names = [
  { text = "Harbour City-River Port Council", lang = "en", until = "2015" },
  { text = "Harbour City-River Port Joint Council", lang = "en", preferred = true, from = "2015" },
]

[[side]]
id = "hc"
names = [{ text = "Harbour City", lang = "en" }, { text = "港城", lang = "zh-Hant" }]

[[office]]
id = "hc-mayor"
side = "hc"
names = [{ text = "Mayor of Harbour City", lang = "en" }]
"""


def test_register_is_read_with_the_preferred_name_first():
    y2015 = PartialDate(2015)
    assert register_items(REGISTER, "ports.toml") == (
        RegisterItem(
            "hc-rp",
            "mechanism",
            (
                RegisteredName("Harbour City-River Port Joint Council", "en", since=y2015),
                RegisteredName("Harbour City-River Port Council", "en", until=y2015),
            ),
            {"sides": ["hc", "rp"]},
        ),
        RegisterItem(
            "hc",
            "side",
            (RegisteredName("Harbour City", "en"), RegisteredName("港城", "zh-Hant")),
            {},
        ),
        RegisterItem(
            "hc-mayor", "office", (RegisteredName("Mayor of Harbour City", "en"),), {"side": "hc"}
        ),
    )


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("[[side]", "ports.toml cannot be used"),
        ("[[town]]\nid = 'x'\nnames = [{ text = 'X', lang = 'en' }]", "has no table town; it has"),
        (REGISTER + REGISTER.partition("[[office]]")[1] + REGISTER.partition("[[office]]")[2],
         "the id hc-mayor stands twice"),
        ("[[side]]\nid = 'H C'\nnames = [{ text = 'X', lang = 'en' }]", "ports.toml: an id of"),
        ("[[side]]\nid = 'hc'\nnames = []", "ports.toml: hc has no name"),
        ("[[side]]\nid = 'hc'\nnames = [{ text = ' X', lang = 'en' }]", "ports.toml: a name"),
    ],
)  # fmt: skip
def test_register_that_does_not_fit_names_the_file_and_the_fault(written, says):
    with pytest.raises(BundleError, match=says):
        register_items(written, "ports.toml")


def test_register_entered_again_adds_nothing_and_a_change_one_entry(record):
    items = register_items(REGISTER, "ports.toml")
    assert enter_items(items, "clerk") == 1 + len(items)
    assert enter_items(items, "clerk") == 0
    renamed = register_items(REGISTER.replace("Mayor of", "Lord Mayor of"), "ports.toml")
    assert enter_items(renamed, "clerk") == 1
    assert queries.register().find("office", "Lord Mayor of Harbour City") == "hc-mayor"
    assert queries.register().find("office", "Mayor of Harbour City") is None
