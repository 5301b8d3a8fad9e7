# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""An invented record of two harbours, with all that pages show of a real one."""

from __future__ import annotations

from gongshi.notices import Notice
from gongshi.reading import Claim
from gongshi.record import About, Reader, RegisteredName, RegisterItem, Source
from gongshi.record.claims import claim_id, claim_payload
from gongshi.record.register import item_draft
from gongshi.store.append import append
from gongshi.store.intake import add_notice
from gongshi.store.reviews import review
from gongshi.values import PartialDate, Span

COUNCIL = "Harbour City-River Port Joint Council"
READER = Reader("gongshi", "0.1.0", "0" * 64)
SECOND = {"mechanism": COUNCIL, "ordinal": 2}
FIRST = {"mechanism": COUNCIL, "ordinal": 1}
RELEASE = Source(
    "Second meeting held", "Harbour City Government", "2026-01-04", "https://a.example/2"
)

DIGEST = """The Joint Council of Harbour City and River Port held its second plenary session in \
Harbour City on 3 January 2026. Ann Poe, Governor of Harbour City, was in the chair.

The two sides agreed on 65 projects in three areas: ferries; dry docks; and pilots. Seven \
documents were signed. A memorandum on tugs was among them.

"The river joins us", Ms Poe said. Trade reached US$17.4 billion in 2025."""

EARLIER = """The first session was in August 2021. It dealt with 16 areas. Under Berth Aid \
a boatman of 40 or above is paid at most HK$10,000 for six months of work and HK$5,000 part-time \
(reference newsDetail_forward_with_a_very_long_name_27176159).

The council was founded in October 2003 as the Harbour Talks. A third session is planned for \
2027."""

PRESS = """On Saturday the harbours agreed on 65 projects, and "more are to come". The long story \
goes on for many words that are not ours to show, with <b>angle brackets</b> & more in it. At last \
it was said that over 60 projects were agreed."""

CHINESE = "雙方在2026年1月3日的第二次會議上，就渡輪、船塢兩個範疇達成65個項目。"

REGISTER = (
    RegisterItem(
        "hc-rp",
        "mechanism",
        (RegisteredName(COUNCIL, "en"), RegisteredName("港河聯合會議", "zh-Hant")),
        {"sides": ["hc", "rp"]},
    ),
    RegisterItem("hc", "side", (RegisteredName("Harbour City", "en"),), {}),
    RegisterItem("rp", "side", (RegisteredName("River Port", "en"),), {}),
    RegisterItem("poe", "person", (RegisteredName("Ann Poe", "en"),), {}),
    RegisterItem("berth-aid", "scheme", (RegisteredName("Berth Aid", "en"),), {}),
)


class Built:
    """The invented record: its notices and claims under the names that tests use."""

    def __init__(self):
        self.notices = {}
        self.claims = {}

    def take_in(self, name, text, about, claims, *, language="en", published="2026-01-04"):
        notice = Notice.of(text, language, PartialDate.parse(published))
        made = {}
        for key, kind, fields, words, *parts in claims:
            start = text.index(words)
            places = {
                part: (Span(text.index(said), text.index(said) + len(said)),)
                for part, said in (parts[0] if parts else {}).items()
            }
            made[key] = Claim(notice, kind, fields, Span(start, start + len(words)), places)
        add_notice(notice, text.encode(), about, list(made.values()), READER, actor="reader")
        self.notices[name] = notice
        self.claims |= {key: claim_id(claim_payload(one)) for key, one in made.items()}

    def address(self, key, text, words):
        """The address of a claim's words in the notice called ``key``."""
        start = text.index(words)
        notice = self.notices[key].id
        return f"/en/notice/{notice}/#c{start}-{start + len(words)}"


def build():
    built = Built()
    append(item_draft(item, "clerk", None) for item in REGISTER)
    built.take_in(
        "digest",
        DIGEST,
        About("us", "digest", title="Second session", rights="Apache-2.0", sources=(RELEASE,)),
        [
            (
                "meeting",
                "meeting",
                {**SECOND, "date": "2026-01-03", "place": "Harbour City", "status": "held"},
                "held its second plenary session in Harbour City on 3 January 2026",
            ),
            (
                "chair",
                "chair",
                {
                    "person": "Ann Poe",
                    "office": "Governor",
                    "side": "Harbour City",
                    "session": SECOND,
                },
                "Ann Poe, Governor of Harbour City",
            ),
            (
                "projects",
                "consensus_count",
                {"what": "projects", "value": 65, "session": SECOND},
                "65 projects",
            ),
            (
                "areas",
                "consensus_count",
                {"what": "areas", "value": 3, "session": SECOND},
                "three areas",
            ),
            *(
                (name, "area", {"name": name, "of": "consensus", "session": SECOND}, name)
                for name in ("ferries", "dry docks")
            ),
            (
                "signed",
                "instruments_signed",
                {"count": 7, "session": SECOND},
                "Seven documents were signed",
            ),
            (
                "memorandum",
                "instrument",
                {"title": "tugs", "form": "memorandum", "session": SECOND},
                "A memorandum on tugs",
            ),
            (
                "said",
                "statement",
                {"speaker": "Ann Poe", "direct": True, "session": SECOND},
                '"The river joins us", Ms Poe said',
                {"content": "The river joins us", "speaker": "Ms Poe", "cue": "said"},
            ),
            (
                "trade",
                "indicator",
                {"name": "Trade", "value": "17400000000", "currency": "USD", "year": 2025},
                "Trade reached US$17.4 billion in 2025",
            ),
            ("wrong", "project", {"name": "pilots", "session": SECOND}, "pilots"),
            (
                "unseen",
                "area",
                {"name": "pilots", "of": "consensus", "session": SECOND},
                "and pilots",
            ),
            ("crossing", "rank", {"property": "docks and"}, "docks; and"),
        ],
    )
    built.take_in(
        "earlier",
        EARLIER,
        About("us", "digest", title="First session", rights="Apache-2.0", sources=(RELEASE,)),
        [
            (
                "first",
                "meeting",
                {**FIRST, "date": "2021-08", "status": "held"},
                "first session was in August 2021",
            ),
            (
                "first_areas",
                "consensus_count",
                {"what": "areas", "value": 16, "session": FIRST},
                "It dealt with 16 areas",
            ),
            (
                "age",
                "scheme",
                {"name": "Berth Aid", "min_age": 40},
                "a boatman of 40 or above",
            ),
            (
                "aid",
                "scheme",
                {
                    "name": "Berth Aid",
                    "amount": "10000",
                    "currency": "HKD",
                    "at_most": True,
                    "work_months": 6,
                },
                "at most HK$10,000 for six months of work",
            ),
            (
                "less",
                "scheme",
                {"name": "Berth Aid", "amount": "5000", "currency": "HKD", "basis": "part_time"},
                "HK$5,000 part-time",
            ),
            (
                "plan",
                "meeting",
                {"mechanism": COUNCIL, "ordinal": 3, "date": "2027", "status": "planned"},
                "A third session is planned",
            ),
            (
                "founded",
                "mechanism_history",
                {
                    "mechanism": COUNCIL,
                    "event": "founded",
                    "date": "2003-10",
                    "former_name": "Harbour Talks",
                },
                "founded in October 2003 as the Harbour Talks",
            ),
        ],
        published="2021-09",
    )
    built.take_in(
        "press",
        PRESS,
        About("River Port Daily", "press", url="https://b.example/"),
        [
            (
                "press_projects",
                "consensus_count",
                {"what": "projects", "value": 65, "session": SECOND},
                "65 projects",
            ),
            (
                "over",
                "consensus_count",
                {"what": "projects", "value": 60, "approx": "over", "session": SECOND},
                "over 60 projects",
            ),
        ],
        published="2026-01-05",
    )
    ferries = ("渡輪", "area", {"name": "渡輪", "of": "consensus", "session": SECOND}, "渡輪")
    outdated = ("outdated", "project", {"name": "項目", "session": SECOND}, "項目")
    # The second reading no longer finds what the first did; nobody had reviewed it.
    for found in ([ferries, outdated], [ferries]):
        built.take_in(
            "chinese",
            CHINESE,
            About("我們", "digest", title="第二次會議", rights="Apache-2.0", sources=(RELEASE,)),
            found,
            language="zh-Hant",
        )
    for key, claim in built.claims.items():
        if key not in ("wrong", "unseen", "crossing", "outdated"):
            review(claim, "accept", "The notice says so.", actor="clerk")
    review(built.claims["wrong"], "reject", "An area, not a project.", actor="clerk")
    return built
