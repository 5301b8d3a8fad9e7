# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Checking all rule files of a folder at once, and their numbers against official texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from gongshi.schemes.errors import OptionError, RuleFileError, SchemeError
from gongshi.schemes.loading import editions, notice_text
from gongshi.schemes.scheme import Scheme
from gongshi.schemes.sources import NoticeSource, notice_sources
from gongshi.schemes.words import problems, values_in

__all__ = ["found_false"]


def found_false(
    folder: Path | None = None, official: Mapping[str, str] | None = None
) -> Iterator[SchemeError]:
    """Yield every place of the rule files of a folder that does not say what its words say.

    ``official`` has texts by the tag of the notice that restates them: a number pinned to such a
    notice must be in its text too. Raises ``OptionError`` for a tag that no file has.
    """
    sources = notice_sources(folder)
    seen: set[str] = set()
    tags: set[str] = set()
    try:
        schemes = list(editions(folder))
    except RuleFileError as error:
        yield error
        return
    for scheme in schemes:
        tags |= {notice.tag for notice in scheme.notices}
        for problem in (
            *problems(scheme, lambda file: notice_text(file, folder)),
            *_missing(scheme, official or {}),
            *_unsourced(scheme, sources),
        ):
            if str(problem) not in seen:
                seen.add(str(problem))
                yield problem
    for tag in official or {}:
        if tag not in tags:
            raise OptionError(f"no notice is called {tag!r}; there are {', '.join(sorted(tags))}")


def _unsourced(scheme: Scheme, sources: Mapping[str, NoticeSource]) -> Iterator[RuleFileError]:
    """Yield the notices of which ``notices.toml`` tells nothing, or another day."""
    for notice in scheme.notices if sources else ():
        source = sources.get(notice.file)
        if source is None:
            yield notice.place.error(f"notices.toml does not say what {notice.file} restates")
        elif source.published != notice.published:
            yield notice.place.error(
                f"{notice.file} was published on {source.published} by notices.toml, not on "
                f"{notice.published}"
            )


def _missing(scheme: Scheme, official: Mapping[str, str]) -> Iterator[RuleFileError]:
    """Yield the values whose pins name a restated notice, but which its official text lacks."""
    languages = {one.tag: one.file.split(".")[-2] for one in scheme.notices}
    for parameter in scheme.stated.values():
        for dated in parameter.values:
            for pin in dated.pins:
                if pin.tag not in official:
                    continue
                found = values_in(
                    official[pin.tag], languages[pin.tag], parameter.kind, scheme.file.currency
                )
                if dated.value not in found:
                    yield pin.place.error(
                        f"the official text of {pin.tag} does not say that {parameter.name} is "
                        f'{dated.written} ("{pin.words}")'
                    )
