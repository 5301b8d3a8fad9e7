# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A reviewer at the desk in a real browser without scripts, by keyboard, wide and narrow."""

from __future__ import annotations

import shutil
from importlib.resources import files

import pytest
from django.db import connection
from tests.web.live import served

from gongshi.store.accounts import add_account
from gongshi.store.queue import waiting

pytestmark = pytest.mark.e2e

WORDS = "a ferry leaves at noon"
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run({runOnly: {type: 'tag', values: tags}})"
CLAIMS = []
"""Claims that wait, looked up before the browser opens."""
ADDRESSES = ("login/", "desk/", "desk/names/", "desk/no-longer-read/", "desk/accounts/")


@pytest.fixture
def site(opened, tmp_path, monkeypatch):
    """The address of a copy of the invented record with an administrator."""
    monkeypatch.setenv("GONGSHI_SECRET_KEY", "a key for tests, and for nothing else")
    connection.close()
    shutil.copy(opened.path, tmp_path / "own.sqlite3")
    connection.settings_dict["NAME"] = str(tmp_path / "own.sqlite3")
    add_account("Ada", WORDS, "administrator")
    monkeypatch.setattr(f"{__name__}.CLAIMS", [claim.id for claim in waiting(most=2)])
    with served() as address:
        yield address


def enter(browser, site, width, *, scripts):
    page = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=scripts
    ).new_page()
    page.goto(f"{site}/en/desk/")
    page.fill("#name", "Ada")
    page.fill("#password", WORDS)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}/en/desk/")
    return page


@pytest.mark.parametrize("width", [320, 1280])
def test_claim_is_reviewed_by_keyboard_without_scripts(browser, site, width):
    first = CLAIMS[0]
    page = enter(browser, site, width, scripts=False)
    page.locator("a[href^='/en/desk/claim/']").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/claim/**")
    page.locator("#reason").focus()
    page.keyboard.type("It says so.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: first not in url)
    page.goto(f"{site}/en/claim/{first}/")
    assert page.locator(".gongshi-status").first.inner_text() == "accepted"


@pytest.mark.parametrize("width", [320, 1280])
def test_pages_of_the_desk_break_no_rule_of_accessibility_and_fit(browser, site, width):
    page = enter(browser, site, width, scripts=True)
    claims = [f"desk/claim/{claim}/" for claim in CLAIMS]
    odd = {}
    for address in (*ADDRESSES, *claims):
        page.goto(f"{site}/en/{address}")
        assert page.url == f"{site}/en/{address}"
        page.evaluate(AXE)
        found = [one["id"] for one in page.evaluate(RUN, TAGS)["violations"]]
        wide = page.evaluate("document.documentElement.scrollWidth")
        if found or wide > width:
            odd[address] = (found, wide)
    assert odd == {}
