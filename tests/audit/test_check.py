# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The check of a scheme walked in a browser without scripts, 320 pixels wide."""

from __future__ import annotations

import pytest
from tests.web.conftest import harbours, opened
from tests.web.live import chromium, served

__all__ = ["harbours", "opened"]

pytestmark = pytest.mark.audit

CHECK = "/en/scheme/re-employment-allowance/check/"
TYPED = (
    {"born.year": "1975"},
    {"paid_work.end.month": "10", "paid_work.end.year": "2024"},
    {"permit": ""},
    {"registered.day": "1", "registered.month": "3", "registered.year": "2025"},
    {
        "jobs.start.day": "20",
        "jobs.start.month": "3",
        "jobs.start.year": "2025",
        "jobs.end-null": "",
        "jobs.mode": "",
        "jobs.kin-no": "",
        "jobs.own_company-no": "",
        "jobs.reported-null": "",
    },
)
"""By id: what is typed into it, or "" where it is chosen."""


@pytest.fixture
def page(opened):
    """A page 320 pixels wide on which the site's own scripts, of which there are none, are off."""
    with served() as site, chromium() as browser:
        context = browser.new_context(
            viewport={"width": 320, "height": 800}, java_script_enabled=False
        )
        shown = context.new_page()
        shown.goto(f"{site}{CHECK}")
        yield shown


def look(page):
    """How far the page scrolls sideways: what lies to the right of its edge."""
    boxes = [one.bounding_box() for one in page.locator("main *").all()]
    wide = [box for box in boxes if box and box["x"] + box["width"] > 321]
    return len(wide), page.url.rpartition("/en/")[2]


def on(page):
    page.get_by_role("button", name="Continue").click()


def test_the_answer_is_reached_without_scripts_on_the_narrowest_page(page):
    seen = []
    for typed in TYPED:
        seen.append(look(page))
        for id_, text in typed.items():
            field = page.locator(f"[id='{id_}']")
            field.fill(text) if text else field.check()
        on(page)
    seen.append(look(page))

    assert set(seen) == {(0, "scheme/re-employment-allowance/check/")}
    assert page.locator(".gongshi-verdict").inner_text().startswith(("Eligible", "To be referred"))
    page.get_by_role("button", name="Change my answers").click()
    assert page.locator("[id='jobs.start.day']").input_value() == "20"


def test_an_error_leads_to_its_field(page):
    on(page)
    page.get_by_role("link", name="Type the day").click()

    assert page.locator("[id='born.day']:focus").count() == 1
    assert look(page)[0] == 0
