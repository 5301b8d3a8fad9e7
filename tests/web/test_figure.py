# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""A figure is printed with its words or not at all."""

from __future__ import annotations

import pytest
from django.template import Context, Template
from django.utils.translation import override
from tests.web.page_text import page_of

from gongshi.record import ClaimStanding, Fact, NoticeStanding
from gongshi.record.fact import Alternative
from gongshi.values import Name, PartialDate, Period
from gongshi.web import PastError, ProvenanceError, WebError
from gongshi.web.figure import figure_html, sources_html, tally_html
from gongshi.web.past import Past
from gongshi.web.sourced import Place, Sourced, place_of, sourced_claim, sourced_fact

NOTICE = "a" * 64
PLACE = Place("b" * 64, NOTICE, "c120-131", "en", "press", "River Port Daily")
OTHER = Place("c" * 64, NOTICE, "c7-9", "zh-Hant", "digest", "us")


class Answer:
    """Markup as a page reader takes it."""

    def __init__(self, written):
        self.content = written.encode()


def link(written):
    return page_of(Answer(written)).one("a")


def test_a_figure_is_a_link_to_its_words():
    figure = link(figure_html(Sourced({"value": 65}, (PLACE,)), "value"))
    assert figure.text == "65"
    assert figure.attributes == {
        "class": "gongshi-figure",
        "href": f"/en/notice/{NOTICE}/#c120-131",
        "title": "River Port Daily",
    }


def test_a_figure_of_the_past_leads_to_the_same_past():
    past = Past(PartialDate(2026, 2, 1), None)
    figure = link(figure_html(Sourced({"value": 65}, (PLACE,), past), "value"))
    assert figure.attributes["href"] == f"/en/notice/{NOTICE}/?on=2026-02-01#c120-131"


def test_words_of_a_notice_in_another_language_say_so():
    figure = link(figure_html(Sourced({"name": "渡輪"}, (OTHER,)), "name"))
    assert figure.one("span", lang="zh-Hant").text == "渡輪"
    figure = link(figure_html(Sourced({"name": "ferries"}, (PLACE,)), "name"))
    assert list(figure.all("span", lang="en")) == []


def test_the_register_names_a_person_in_the_language_of_the_page():
    sourced = Sourced({"person": "李"}, (OTHER,), names={"person": Name("Ann Li", "en")})
    assert link(figure_html(sourced, "person")).words == "Ann Li"
    chinese = Sourced({"person": "李"}, (OTHER,), names={"person": Name("李安", "zh-Hant")})
    assert link(figure_html(chinese, "person")).one("span", lang="zh-Hant").text == "李安"


def test_words_of_a_notice_never_become_markup():
    figure = figure_html(Sourced({"name": "<b>&"}, (PLACE,)), "name")
    assert "<b>" not in figure
    assert link(figure).words == "<b>&"


@pytest.mark.parametrize("bare", [65, "65", None, {"value": 65}])
def test_a_bare_number_is_refused(bare):
    with pytest.raises(ProvenanceError, match="a figure needs its claims"):
        figure_html(bare, "value")
    with pytest.raises(ProvenanceError, match="a figure needs its claims"):
        Template('{% figure bare "value" %}').render(Context({"bare": bare}))


def test_a_value_that_no_claim_supports_cannot_be_built():
    with pytest.raises(ProvenanceError, match=r"no claim supports \{'value': 65\}"):
        Sourced({"value": 65}, ())


def test_only_one_claim_needs_no_list_of_sources():
    assert sources_html(Sourced({"value": 65}, (PLACE,))) == ""


def test_several_sources_are_counted_and_listed_on_the_page_of_the_chosen_claim():
    sources = link(sources_html(Sourced({"value": 65}, (PLACE, OTHER))))
    assert sources.words == "2 sources"
    assert sources.attributes["href"] == f"/en/claim/{'b' * 64}/#facts"


def test_sources_that_differ_are_never_shown_as_agreeing():
    disputed = Sourced({"value": 65}, (PLACE, OTHER), disputed=True)
    assert link(sources_html(disputed)).words == "sources differ"


def test_the_tag_prints_the_figure_and_its_sources_unless_it_stands_alone():
    sourced = Sourced({"value": 65}, (PLACE, OTHER))
    context = Context({"one": sourced})
    both = Template('{% figure one "value" %}').render(context)
    alone = Template('{% figure one "value" alone=True %}').render(context)
    assert [a.words for a in page_of(Answer(both)).all("a")] == ["65", "2 sources"]
    assert [a.words for a in page_of(Answer(alone)).all("a")] == ["65"]


def test_what_we_count_ourselves_leads_to_the_list_that_was_counted():
    things = [Sourced({"name": name}, (PLACE,)) for name in ("ferries", "docks")]
    tally = link(tally_html(things, "areas-en"))
    assert (tally.words, tally.attributes["href"]) == ("2", "#areas-en")
    tally = link(tally_html(things, "areas-en", "/en/hc-rp/2/"))
    assert tally.attributes["href"] == "/en/hc-rp/2/#areas-en"


def test_things_without_claims_cannot_be_counted():
    with pytest.raises(ProvenanceError, match="only things with claims can be counted"):
        tally_html(["ferries", "docks"], "areas")


def test_a_fact_keeps_its_claims_in_their_order_and_its_rivals_as_a_dispute():
    rival = Alternative({"value": 66}, ("d" * 64,))
    whole = Period(None, "unknown")
    fact = Fact("hcrp-2", "count", "projects", {"value": 65}, ("b", "c"), "why", (rival,), whole)
    assert sourced_fact(fact, [PLACE, OTHER], Past()) == Sourced(
        {"value": 65}, (PLACE, OTHER), Past(), "projects", "why", disputed=True
    )


def test_a_claim_stands_where_its_pin_is():
    words = {"start": 120, "end": 131, "words": "0" * 64}
    payload = {"kind": "consensus_count", "fields": {"value": 65}, "notice": NOTICE, "pin": words}
    told = {"language": "en", "rank": "press", "publisher": "River Port Daily"}
    at = "2026-11-23T08:00:00.000000Z"
    claim, notice = ClaimStanding("b" * 64, payload, at), NoticeStanding(NOTICE, told, at)
    assert place_of(claim, notice) == PLACE
    assert sourced_claim(claim, notice, Past()) == Sourced({"value": 65}, (PLACE,))


def test_instants_of_the_record_are_told_on_the_clock_of_hong_kong():
    written = Template("{% when moment %}").render(
        Context({"moment": "2026-11-23T16:30:00.000000Z"})
    )
    shown = "24 November 2026, 00:30 (Hong Kong time)"
    assert written == f'<time datetime="2026-11-23T16:30:00.000000Z">{shown}</time>'


def test_a_month_of_publication_stays_a_month():
    context = Context({"moment": PartialDate(2021, 9)})
    written = Template("{% when moment %}").render(context)
    assert written == '<time datetime="2021-09">September 2021</time>'


def test_a_moment_of_another_form_is_refused():
    with pytest.raises(WebError, match="neither a date nor an instant: 2026"):
        Template("{% when moment %}").render(Context({"moment": 2026}))


def test_errors_of_the_pages_are_one_family():
    assert issubclass(ProvenanceError, WebError)
    assert issubclass(PastError, WebError)
    with override("en"):
        assert Template('{% word "rank" "press" %}').render(Context()) == "Press"
