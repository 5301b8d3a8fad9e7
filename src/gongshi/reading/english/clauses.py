# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""How a verb of saying stands among its clauses: inverted, interposed, closing, beginning anew."""

from __future__ import annotations

from gongshi.reading.english.contents import Content, content_before, own_words
from gongshi.reading.english.cues import Cue, cue_words
from gongshi.reading.english.grammar import is_adverb, is_clause, is_finite, is_past, small
from gongshi.reading.english.noun_phrases import Source, Tokens
from gongshi.reading.english.sources_after import source_after
from gongshi.reading.english.speakers import source_head
from gongshi.reading.word_lists import listed

__all__ = [
    "both",
    "breaks",
    "closes",
    "cut_before",
    "cut_elided",
    "inverted",
    "is_no_speaker",
    "is_yet_to_come",
    "only_announces",
    "relative_end",
    "with_rest",
]

_NEGATIVE = frozenset({"not", "never", "neither", "nobody", "none", "no", "only"})
_CLOSING = 6
"""How many words may follow a closing "he said": a day, a place, to whom."""


def inverted(
    tokens: Tokens, cue: Cue, low: int, subject: Source | None
) -> tuple[Source, Content] | None:
    """Read '"…," said Lee' and "sales rose, said the minister"."""
    if cue.form not in {"past", "third"} or cue.first <= low:
        return None
    if (
        subject is not None
        and not subject.elided
        and not is_clause(tokens[subject.first : cue.first - 1])
    ):
        return None
    if tokens[cue.first - 1].quotation is None and tokens[cue.first - 1].text not in {
        ",",
        "—",
        "–",
    }:
        return None
    content = content_before(tokens, low, cue.first)
    source = source_after(tokens, cue.end)
    if content is None or source is None:
        return None
    return source, content


def cut_elided(tokens: Tokens, said: Content, cut: int) -> Content:
    """End what was said before where the next verb's clause begins."""
    while cut > said.first + 1 and tokens[cut - 1].text == ",":
        cut -= 1
    return Content(said.first, cut) if said.first < cut < said.end else said


def relative_end(tokens: Tokens, cue: Cue) -> int:
    """Return where what is said ends: for "Lee, who said it rained, left" before the main verb."""
    at = cue.first - 1
    while at > 0 and (tokens[at].lower in small("auxiliaries") or is_adverb(tokens[at])):
        at -= 1
    if at < 2 or tokens[at].lower not in {"who", "which"} or tokens[at - 1].text != ",":
        return len(tokens)
    for end in range(cue.end + 1, len(tokens) - 1):
        following = tokens[end + 1]
        verb = following.lower in cue_words() or is_finite(tokens[end + 1 :], 0)
        if tokens[end].text == "," and (verb or is_past(following)):
            return end
        if tokens[end].quotation is not None and tokens[end].text[-2:-1] == "," and verb:
            return end + 1
    return len(tokens)


def with_rest(tokens: Tokens, content: Content, end: int) -> Content:
    """Take in what follows an interposed "said Lee": '"A," said Lee, "B"'."""
    if end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].quotation is not None:
        return Content(content.first, end + 2)
    return content


def is_no_speaker(tokens: Tokens, source: Source) -> bool:
    """Tell "the sign says" from somebody who speaks."""
    head = source_head(tokens[source.first : source.end])
    return head.lower in listed("english_grammar", "no_speakers", "en")


def is_yet_to_come(tokens: Tokens, cue: Cue) -> bool:
    """Tell "will urge firms to invest" from "urged firms to invest"."""
    before = {token.lower for token in tokens[max(0, cue.first - 3) : cue.first]}
    return not before.isdisjoint(small("modals")) and before.isdisjoint(_NEGATIVE)


def only_announces(tokens: Tokens, source: Source, cue: Cue, content: Content) -> bool:
    """Tell "the budget announces a subsidy", where nobody speaks, from "the report says that"."""
    if cue.lemma not in listed("speech_verbs", "announcing", "en"):
        return False
    head = source_head(tokens[source.first : source.end])
    if head.lower not in listed("speech_verbs", "papers", "en"):
        return False
    explicit = cue.end < len(tokens) and tokens[cue.end].lower == "that"
    return not explicit and not own_words(tokens, content)


def closes(tokens: Tokens, source: Source, cue: Cue) -> bool:
    """Tell whether ", the minister said on Thursday." closes the sentence and says all of it."""
    if source.first == 0 or tokens[source.first - 1].text != "," or not cue.takes("bare", "that"):
        return False
    rest = tokens[cue.end :]
    return len(rest) <= _CLOSING and not any(token.quotation is not None for token in rest)


def breaks(tokens: Tokens, source: Source) -> bool:
    """Tell whether the source begins a clause of its own: ", while Lee", "; Lee", ", and Lee"."""
    at = source.first - 1
    while at > 1 and is_adverb(tokens[at]):
        at -= 1
    if at < 1:
        return False
    if tokens[at].text == ";" or (
        tokens[at].text == ":" and tokens[at - 1].lower not in cue_words()
    ):
        return True
    joins = tokens[at].lower in {"while", "but", "and", "although", "though", "whereas"}
    return joins and tokens[at - 1].text in {",", ";", "—", "–"}


def both(tokens: Tokens, before: Content | None, after: Content | None, cue: Cue) -> Content | None:
    """Join what stands on both sides of an interposed "he said"."""
    if before is None:
        return after
    interposed = cue.end < len(tokens) - 1 and tokens[cue.end].text == ","
    if interposed and after is None and _goes_on_after(tokens, cue.end + 1):
        return Content(before.first, len(tokens))
    quoted = tokens[before.end - 1].quotation is not None or (
        before.end >= 2 and tokens[before.end - 2].quotation is not None
    )
    if after is not None and interposed and quoted:
        return Content(before.first, after.end)
    if after is None or quoted:
        return before
    return after


def _goes_on_after(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.lower.endswith(("ing", "ed")) or not token.is_word:
        return False
    adjunct = token.lower in small("adjuncts") or token.lower in {"and", "but", "who", "which"}
    return not adjunct and token.lower not in small("times")


def cut_before(tokens: Tokens, content: Content, at: int) -> Content:
    """End the earlier content before the words that join a new clause to it."""
    end = at
    while end > content.first + 1 and (
        not tokens[end - 1].is_word
        or is_adverb(tokens[end - 1])
        or tokens[end - 1].lower in {"while", "but", "and", "although", "though", "whereas"}
    ):
        if tokens[end - 1].quotation is not None:
            break
        end -= 1
    return Content(content.first, end)
