# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""HTML: the text of the notice with its headline, and nothing of the page around it."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from gongshi.notices import NoticeError, read_bytes
from gongshi.values import PartialDate

HEADLINE = "Two ports sign twelve papers"
FIRST = (
    "The two ports held their third plenary session on Tuesday and signed 12 documents on trade, "
    "shipping and finance, the council's office said."
)
SECOND = (
    "“This is a good start,” said the mayor, Carl Wong, in the city hall, where about 200 guests "
    "of both ports were present."
)
TEXT = (
    f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\nAreas\n\n- shipping\n- finance\nTrade | US$3 billion\n"
)
CHINESE = (
    "港城與河口市今日舉行聯席會議第三次全體會議，"
    "雙方就十二個合作項目達成共識，並簽署四份合作備忘錄。"
)


def page(*, head="", top="", charset="utf-8"):
    return f"""{top}<!DOCTYPE html>
<html lang="en"><head><meta charset="{charset}"><title>{HEADLINE} | Port Gazette</title>
{head}</head>
<body><nav><a href="/">Home</a> <a href="/126">126 projects agreed elsewhere</a></nav>
<article><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p><h2>Areas</h2>
<ul><li>shipping</li><li>finance</li></ul>
<table><tr><td>Trade</td><td>US$3 billion</td></tr></table></article>
<aside><h3>Related</h3><a href="/x">45 papers signed last year</a></aside>
<footer>Copyright. All rights reserved.</footer><script>document.write("65 projects")</script>
</body></html>"""


def chinese_page(charset):
    return (
        '<html lang="zh-HK"><head><title>聯席會議</title><meta http-equiv="Content-Type" '
        f'content="text/html; charset={charset}"></head><body><div id=main><p>{CHINESE}</p>'
        f"<p>{CHINESE}</p></div></body></html>"
    )


def test_page_gives_headline_and_text_and_leaves_menus_links_and_scripts():
    notice = read_bytes(page().encode())
    assert notice.text == TEXT
    assert (notice.extractor, notice.pages) == (f"trafilatura {version('trafilatura')}", ())


def test_page_is_known_by_how_it_begins_whatever_stands_before():
    begins = ("\ufeff", "\n  ", "<!-- saved -->\n", '<?xml version="1.0" encoding="utf-8"?>\n')
    assert {read_bytes(page(top=top).encode()).text for top in begins} == {TEXT}


def test_page_in_utf_16_is_read():
    assert read_bytes(page().encode("utf-16")).text == TEXT


@pytest.mark.parametrize(
    ("given", "published"),
    [(None, PartialDate(2025, 3, 4)), (PartialDate(2025, 3), PartialDate(2025, 3))],
)
def test_day_that_the_page_declares_holds_where_none_was_given(given, published):
    head = '<meta property="article:published_time" content="2025-03-04T08:00:00+08:00">'
    assert read_bytes(page(head=head).encode(), published=given).published == published


def test_page_without_a_declared_day_has_none():
    assert read_bytes(page().encode()).published is None


@pytest.mark.parametrize(
    ("charset", "written", "encoding"),
    [
        ("big5", "big5hkscs", "big5hkscs"),
        ("Big5-HKSCS", "big5hkscs", "big5hkscs"),
        ("gb2312", "gb18030", "gb18030"),
        ("big5", "utf-8", "utf-8"),
        ("no-such-thing", "utf-8", "utf-8"),
    ],
)
def test_encoding_is_the_declared_one_unless_the_bytes_are_utf_8(charset, written, encoding):
    notice = read_bytes(chinese_page(charset).encode(written))
    assert (notice.text, notice.encoding) == (f"聯席會議\n\n{CHINESE}\n\n{CHINESE}\n", encoding)


def test_page_without_a_notice_says_what_to_do():
    with pytest.raises(NoticeError) as refused:
        read_bytes(
            b"<html><head><title></title></head><body><script>x()</script></body></html>",
            name="a.html",
        )
    assert str(refused.value) == (
        "a.html is a page (HTML) in which no text of a notice was found; open it, and save the "
        "text itself as a .txt file"
    )


def test_same_page_gives_the_same_notice():
    assert read_bytes(page().encode()) == read_bytes(page().encode())
