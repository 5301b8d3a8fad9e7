# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Templates print the record through its tags only, and no sentence without translation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.template import engines
from django.template.base import Lexer, TokenType

import gongshi.web

FOLDER = Path(gongshi.web.__file__).parent / "templates"
TEMPLATES = sorted(FOLDER.rglob("*.html"))
# Every name a template may print as it is: words, addresses and markup made in Python. No number of
# the record is among them; those pass through `figure` and `tally`.
PLAIN = {
    "LANGUAGE_CODE",
    "day",
    "check",
    "fetch",
    "key",
    "note",
    "dispute.about",
    "account.actor",
    "account.name",
    "all",
    "back",
    "every",
    "filter.address",
    "filter.count",
    "id",
    "input.label",
    "input.name",
    "input.value",
    "name",
    "open.anchor",
    "open.kind",
    "open.name",
    "option.label",
    "option.value",
    "reason",
    "review.actor",
    "review.payload.reason",
    "role",
    "row.address",
    "row.listed.language",
    "row.quote",
    "seen",
    "waiting_count",
    "who.name",
    "ended.content",
    "entry.actor",
    "entry.subject",
    "index",
    "leaf",
    "dispute.anchor",
    "dispute.rule",
    "event.label",
    "fact.property",
    "fact.rule",
    "gap.reason",
    "group.anchor",
    "group.named",
    "headline",
    "instant",
    "latest.headline",
    "latest.mechanism.id",
    "latest.page",
    "earlier",
    "later",
    "link.page",
    "link.reason",
    "listed.id",
    "listed.language",
    "listed.rights",
    "listed.title",
    "listed.url",
    "mechanism",
    "name.text",
    "other.label",
    "panel.finding",
    "panel.id",
    "panel.svg",
    "panel.title",
    "place.reference",
    "present",
    "problem",
    "quote",
    "review.reason",
    "review.reviewer",
    "row.label",
    "row.note",
    "row.page",
    "said.language",
    "said.words",
    "sentence",
    "side.fact.first.publisher",
    "source.language",
    "source.quote",
    "source.url",
    "source.url_note",
    "source.words",
    "text",
    "unit.counted",
    "unit.name",
    "unit.title",
    "verdict",
    "which",
    "words",
    "claim.id",
    "fact.page",
    "page",
    "edition.known_from",
    "parameter.title",
    "part.anchor",
    "part.language",
    "part.notice",
    "part.text",
    "question.because",
    "question.question",
    "rule.sentence",
    "rule.title",
    "rule.words.0.anchor",
    "scheme.title",
    "source.publisher",
    "source.title",
    "value.said",
    "value.words.0.anchor",
    "way.title",
    "ask.fact",
    "ask.hint",
    "ask.problem",
    "ask.title",
    "ask.told_by",
    "choice.id",
    "choice.title",
    "choice.value",
    "drawn.finding",
    "drawn.id",
    "drawn.svg",
    "drawn.title",
    "explanation.answer",
    "explanation.title",
    "field",
    "lane",
    "line.quote",
    "line.text",
    "part.complete",
    "part.id",
    "part.title",
    "part.typed",
    "part.width",
    "problem.field",
    "problem.question",
    "problem.text",
    "question.hint",
    "question.id",
    "question.title",
    "step",
    "told",
    "typed",
}
# Digits that are no figure: the name of a hash function, and what a drawing or the head needs.
NOT_FIGURES = ("SHA-256 of the text", "initial-scale=1")


def tokens(path, kind):
    found = Lexer(path.read_text(encoding="utf-8")).tokenize()
    return [token.contents for token in found if token.token_type == kind]


def named(path):
    return str(path.relative_to(FOLDER))


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_a_template_prints_plain_only_what_is_no_value_of_the_record(path):
    printed = {variable.split("|")[0] for variable in tokens(path, TokenType.VAR)}
    assert printed - PLAIN == set()


def test_no_name_is_allowed_that_no_template_prints():
    printed = {v.split("|")[0] for path in TEMPLATES for v in tokens(path, TokenType.VAR)}
    assert PLAIN - printed == set()


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_no_digit_stands_in_a_template_but_in_markup(path):
    source = re.sub(r"{#.*?#}", "", path.read_text(encoding="utf-8"))
    words = re.sub(r"<[^<>{}]*(?:{[{%].*?[}%]}[^<>{}]*)*>", " ", source)
    for allowed in NOT_FIGURES:
        words = words.replace(allowed, "")
    assert re.findall(r"[^\s]*\d[^\s]*", words) == []


@pytest.mark.parametrize("path", [p for p in TEMPLATES if p.name != "500.html"], ids=named)
def test_every_word_of_a_template_is_translated(path):
    source = path.read_text(encoding="utf-8")
    for part in (
        r"{#.*?#}",
        r"{% ?blocktrans.*?endblocktrans ?%}",
        r"{[%{].*?[%}]}",
        r"<svg.*?</svg>",
    ):
        source = re.sub(part, " ", source, flags=re.DOTALL)
    words = re.findall(r"[^\W\d_]+", re.sub(r"<[^>]*>", " ", source))
    # The name of the project is a name in every language.
    assert set(words) <= {"gongshi", "共識", "公示", "DOCTYPE", "html"}


@pytest.mark.parametrize("path", TEMPLATES, ids=named)
def test_a_template_has_its_licence_and_compiles(path):
    if path.name != "500.html":
        # REUSE-IgnoreStart
        assert "SPDX-License-Identifier: Apache-2.0" in path.read_text(encoding="utf-8")
        # REUSE-IgnoreEnd
    engines["django"].get_template(named(path))


@pytest.mark.parametrize(
    "bare", ["{{ session.count.values.value }}", "{{ areas|length }}", "{{ forloop.counter }}"]
)
def test_a_bare_number_in_a_template_would_be_found(tmp_path, bare):
    path = tmp_path / "bare.html"
    path.write_text(f"<p>{bare}</p>", encoding="utf-8")
    assert {v.split("|")[0] for v in tokens(path, TokenType.VAR)} - PLAIN != set()
