# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The read words are marked in the notice's text, which stays what it is, whatever crosses."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from gongshi.exports.marked_text import Marked, excerpts, marked_text
from gongshi.values import Span

LABEL = "What was read:"
TEXT = "abcdefghij\n\nklmnop <b>"


class Reader(HTMLParser):
    """What a reader sees: the words, and for each code point the marks it lies in."""

    def __init__(self, written):
        super().__init__()
        self.words, self.paragraphs, self.anchors, self.classes = "", [], [], []
        self.open, self.lit, self.references, self.reference = [], {}, [], False
        self.feed(written)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag == "p":
            self.paragraphs.append("")
        elif tag == "mark":
            cut = [c for c in told["class"].split() if c.startswith("gongshi-cut-")]
            self.open.append((told.get("id"), cut[0] if cut else told.get("id")))
            self.anchors += [told["id"]] if "id" in told else []
            self.classes.append(told["class"])
        elif tag == "a":
            self.reference = True
            self.references.append(told["href"])

    def handle_endtag(self, tag):
        if tag == "mark":
            self.open.pop()
        elif tag == "a":
            self.reference = False

    def handle_data(self, data):
        if not self.reference:
            self.paragraphs[-1] += data
            for _, light in self.open:
                self.lit[light] = self.lit.get(light, "") + data


def marks(*places, status="accepted"):
    return [Marked(Span(*place), status, number) for number, place in enumerate(places, start=1)]


def seen(text, places, shown=None):
    return Reader(marked_text(text, marks(*places), LABEL, shown))


def test_the_words_are_marked_under_their_anchor_with_status_and_reference():
    written = marked_text("We agreed on 65 projects.", marks((13, 24), status="corrected"), LABEL)
    assert written == (
        '<p>We agreed on <mark class="gongshi-mark gongshi-mark--corrected" id="c13-24">65 projects'
        '</mark><a class="gongshi-ref" href="#r1" aria-label="What was read: 1">1</a>.</p>'
    )


def test_a_text_without_marks_is_shown_in_its_paragraphs():
    assert (
        marked_text("One.\n\nTwo <b>.\n \nThree", [], LABEL)
        == "<p>One.</p><p>Two &lt;b&gt;.</p><p>Three</p>"
    )


def test_nested_claims_are_both_marked():
    read = seen(TEXT, [(0, 8), (3, 5)])
    assert read.lit == {"c0-8": "abcdefgh", "c3-5": "de"}
    assert read.references == ["#r2", "#r1"]


def test_claims_on_the_same_start_nest_the_longer_outside():
    assert seen(TEXT, [(0, 2), (0, 8)]).lit == {"c0-2": "ab", "c0-8": "abcdefgh"}


def test_of_crossing_claims_the_later_is_cut_and_lights_up_as_one():
    read = seen(TEXT, [(0, 5), (3, 8)])
    assert read.lit == {"c0-5": "abcde", "gongshi-cut-1": "defgh"}
    assert read.anchors == ["c0-5", "c3-8"]
    assert read.references == ["#r1", "#r2"]


def test_a_claim_over_two_paragraphs_is_cut_between_them():
    read = seen(TEXT, [(6, 14)])
    assert read.lit == {"gongshi-cut-1": "ghijkl"}
    assert (read.anchors, read.references) == (["c6-14"], ["#r1"])
    assert read.paragraphs == ["abcdefghij", "klmnop <b>"]


def test_of_two_identical_sentences_the_right_one_is_marked():
    text = "It rained. It rained. It rained."
    written = marked_text(text, marks((11, 21)), LABEL)
    assert written.startswith(
        '<p>It rained. <mark class="gongshi-mark gongshi-mark--accepted" id="c11-21">'
    )


def test_five_hundred_pins_all_show():
    text = "word " * 600
    places = [(5 * n, 5 * n + 4 + 5 * (n % 3)) for n in range(500)]
    read = seen(text, places)
    assert sorted(read.anchors) == sorted(f"c{start}-{end}" for start, end in places)
    assert sorted(read.references) == sorted(f"#r{n}" for n in range(1, 501))


@given(st.data())
def test_whatever_is_marked_no_word_is_lost_moved_or_doubled(data):
    text = data.draw(st.text(st.sampled_from("ab<&\n \U00020000範"), min_size=1, max_size=60))
    edge = st.integers(0, len(text))
    pairs = data.draw(st.lists(st.tuples(edge, edge), max_size=8))
    places = sorted({(min(p), max(p)) for p in pairs if p[0] != p[1]})
    found = marks(*places)
    read = Reader(marked_text(text, found, LABEL))
    plain = Reader(marked_text(text, [], LABEL))
    assert read.paragraphs == plain.paragraphs
    squeezed = "".join("".join(read.paragraphs).split())
    assert squeezed == "".join(text.split())
    for mark in found:
        words = "".join(text[mark.span.start : mark.span.end].split())
        if mark.anchor in read.lit:
            assert "".join(read.lit[mark.anchor].split()) == words


def test_excerpts_are_the_marked_words_and_a_few_around_them():
    text = "x" * 100 + " the harbours agreed on 65 projects in the end " + "y" * 100
    (mark,) = marks((124, 135))
    assert text[124:135] == "65 projects"
    (shown,) = excerpts(text, [mark], around=12)
    assert shown.of(text) == "agreed on 65 projects in the end"


def test_excerpts_that_touch_are_joined_and_others_stay_apart():
    text = "".join(f"{n:04d} " for n in range(100))
    near, close, far = marks((50, 54), (60, 64), (400, 404))
    assert excerpts(text, [far, near, close], around=10) == (Span(40, 74), Span(390, 414))


def test_excerpts_without_blanks_keep_to_the_limit():
    (mark,) = marks((50, 60))
    assert excerpts("範" * 100, [mark], around=10) == (Span(40, 70),)


def test_excerpts_at_the_edges_of_the_text_stay_within_it():
    text = "first words and last words"
    assert excerpts(text, marks((0, 5), (21, 26)), around=3) == (Span(0, 5), Span(21, 26))


def test_what_is_not_ours_to_show_is_left_out_and_said_to_be():
    text = "secret begins. 65 projects were agreed. secret ends."
    read = seen(text, [(15, 26)], [Span(15, 38)])
    assert read.paragraphs == ["… 65 projects were agreed …"]
    assert read.lit == {"c15-26": "65 projects"}


def test_a_notice_with_nothing_read_and_nothing_to_show_shows_nothing():
    assert excerpts("all rights reserved", []) == ()
    assert marked_text("all rights reserved", [], LABEL, []) == ""
