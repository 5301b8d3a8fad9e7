# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A page as tests look at it: its elements with what lies around them, and its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

EMPTY = {"meta", "link", "br", "hr", "img", "input", "path", "rect", "line"}


@dataclass
class Element:
    tag: str
    attributes: dict
    parent: Element | None = None
    inside: list = field(default_factory=list)

    @property
    def text(self):
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    @property
    def words(self):
        """The text without what is only for screen readers, blanks made single."""
        return " ".join(self._seen().split())

    def _seen(self):
        if "govuk-visually-hidden" in self.classes:
            return ""
        return "".join(one if isinstance(one, str) else one._seen() for one in self.inside)

    @property
    def classes(self):
        return self.attributes.get("class", "").split()

    def around(self):
        """The element and all it lies in."""
        at = self
        while at is not None:
            yield at
            at = at.parent

    def all(self, tag=None, **attributes):
        """Every element within of that tag and with these attributes (``class_``: one of them)."""
        for one in self.inside:
            if isinstance(one, Element):
                if one.fits(tag, attributes):
                    yield one
                yield from one.all(tag, **attributes)

    def one(self, tag=None, **attributes):
        found = list(self.all(tag, **attributes))
        assert len(found) == 1, f"{len(found)} of {tag} {attributes}"
        return found[0]

    def fits(self, tag, attributes):
        return (tag is None or self.tag == tag) and all(
            value in self.classes if name == "class_" else self.attributes.get(name) == value
            for name, value in attributes.items()
        )

    def pieces(self):
        """Each piece of text with the element it stands in."""
        for one in self.inside:
            if isinstance(one, str):
                yield one, self
            else:
                yield from one.pieces()


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = self.at = Element("root", {})

    def handle_starttag(self, tag, attrs):
        made = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.inside.append(made)
        if tag not in EMPTY:
            self.at = made

    def handle_startendtag(self, tag, attrs):
        self.at.inside.append(Element(tag, {n: v or "" for n, v in attrs}, self.at))

    def handle_endtag(self, tag):
        assert self.at.tag == tag, f"<{self.at.tag}> is closed by </{tag}>"
        self.at = self.at.parent

    def handle_data(self, data):
        self.at.inside.append(data)


def page_of(response):
    """Read the answer's page; its elements must be closed in order."""
    builder = _Builder()
    builder.feed(response.content.decode())
    assert builder.at is builder.root
    return builder.root
