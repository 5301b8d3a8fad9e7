# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The first promise, on the demonstration record: the 65 projects lead to their words."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.audit


@pytest.mark.parametrize("crawled", ["demonstration"], indirect=True)
def test_the_answer_of_the_demonstration_leads_to_the_words_65_projects(browser, site):
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(site)
    answer = page.locator(".gongshi-answer").first
    assert answer.inner_text().startswith("65 projects were announced on 26 April 2024.")
    assert answer.bounding_box()["y"] + answer.bounding_box()["height"] < 844
    answer.locator("a").first.click()
    words = page.locator("mark:target").evaluate(
        "mark => [...mark.childNodes].filter(node => node.nodeName !== 'A')"
        ".map(node => node.textContent).join('')"
    )
    assert words in ("65 projects", "65個項目")
    assert 0 <= page.locator("mark:target").bounding_box()["y"] < 844
