# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the articles of ``benchmarks.articles`` are made of: sentences with gaps, and fillings.

A gap stands between bars: ``|place|``. All of it is invented; no sentence is anybody else's.
"""

from __future__ import annotations

import msgspec

__all__ = ["CHINESE", "ENGLISH", "Words"]


class Words(msgspec.Struct, frozen=True):
    """The sentences and fillings of one language; ``lasting`` gaps stay filled in an article."""

    sentences: dict[str, tuple[str, ...]]
    lists: dict[str, tuple[str, ...]]
    months: tuple[str, ...]
    date: str
    day: str
    between: str
    lasting: tuple[str, ...]


_MECHANISM = (
    "|place|-|place| Cooperation Conference",
    "|place|-|place| Joint Committee on |field|",
    "|place|/|place| Economic and Trade Cooperation Council",
)

ENGLISH = Words(
    sentences={
        "news headline": (
            "|topic| rises as |place| counts the cost",
            "|place| weighs new rules for |topic|",
            "|group| warn over |topic| in |place|",
        ),
        "news lead": (
            "|group| in |place| have warned that |topic| could slow |next| unless the |body| acts, after figures published on |day| showed a |point| per cent fall.",
            "|place| will spend US$|big| million on |topic| over the next |few| years, |office| |person1| announced on |day|.",
        ),
        "news": (
            "“|opinion|,” said |person1|, |office| of the |body|.",
            "“|opinion|,” |surname| told reporters on |weekday|. “|opinion|.”",
            "|person1|, who heads the |body|, said |claim|.",
            "|person2| said |claim|, adding that |claim|.",
            "According to the |body|, |claim|.",
            "The |body| said in a statement that |claim|.",
            "|group| said |claim|, but |group| disagreed.",
            "Sales of |goods| rose |point| per cent to US$|point| billion in |year|, from US$|point| billion a year earlier.",
            "About |big| people work in |topic| in |place|, nearly |n| per cent of them aged |n| or above.",
            "The |building| on |street| Street has stood empty since |year|.",
            "A kilogram of |goods| now costs $|n|, compared with $|n| last |season|.",
            "It took |few| months and more than |big| signatures before the |body| changed its mind.",
            "Rain fell for |few| days in |month|, and the road between |place| and |place| was closed on |date|.",
            "The |body| has |big| members and an annual budget of HK$|point| million.",
            "Traders pointed to weak demand, a shortage of drivers and the price of diesel, which reached a |few|-year high in |month|.",
            "Visitors came from |place|, |place| and |place|, and most of them stayed no longer than |few| nights.",
            "He also questioned whether the “|term|” approach would work outside |place|.",
            "Nobody at the |body| could be reached for comment by |weekday| evening.",
            "The old market, with its tin roof and its two rows of stalls, is one of the last of its kind along the river.",
            "Some of the buses that used to stop there now turn at the hospital, a walk of |n| minutes.",
            "By the end of |year|, |place| had become the second-largest market for |goods| in the region.",
            "What happens next depends on how quickly the two companies settle a dispute over |topic|.",
            "Engineers inspected the bridge twice, found |few| cracks and recommended that lorries of more than |n| tonnes be turned away.",
            "The ferry leaves at dawn, and by seven the quay is quiet again except for the gulls and a man selling tea.",
            "Two schools have already moved; a third, on the far side of the canal, will follow once its roof is mended.",
            "Its shares fell |point| per cent on |weekday|, the steepest one-day drop since |month| |year|.",
            "Most of the money went into |topic|, the rest into a fund that few outside the trade have heard of.",
            "In |place|, where the first of the new |goods| arrived in |month|, shops sold out within |few| days.",
            "The dispute began in |year|, when a survey of the hillside missed a spring and the lower terraces slid into the road.",
            "For those who live upstream, the choice is between a long detour and a boat that does not run in high water.",
            "|given| |surname|, a teacher with |few| children, has kept every letter in a shoebox.",
            "Older maps show a mill here, a chapel and a row of cottages, all of which were gone by the time the railway came.",
            "Inspectors from the |body| visited |n| kitchens, closed |few| of them and issued warnings to a dozen more.",
            "|surname| declined to say how many of the |n| branches would stay open.",
        ),
        "conference headline": (
            "|place| and |place| agree on |n| projects",
            "|place| hosts |ordinal| meeting on |field|",
        ),
        "conference lead": (
            "The |ordinal| plenary session of the |mechanism1| was held in |place| on |date|, with |n| projects agreed in |few| areas.",
            "|place| and |place| signed |few| cooperation documents on |date| at the |ordinal| meeting of the |mechanism1|.",
        ),
        "conference": (
            "The session was co-chaired by |office| |person1| and |office| |person2|.",
            "Both sides reached consensus on more than |n| projects in |few| areas, including |field|, |field|, |field| and |field|.",
            "The |body| and the |body| signed a memorandum of understanding on |field|.",
            "Speaking at the session, |surname| said |claim|.",
            "“|opinion|,” |person2| said after the signing.",
            "The |mechanism1| was established in |year|, and its last meeting was held by video conference on |date|.",
            "Trade between |place| and |place| reached US$|point| billion in |year|, up |point| per cent on the year before.",
            "The two sides will also set up a working group on |field| before the end of the year.",
            "|place| is the largest source of foreign investment in |place|, with more than |big| projects approved by the end of |year|.",
            "A joint study of |field| is to be finished within |few| months, and a pilot will follow in |place|.",
        ),
        "scheme headline": ("|place| to help |group| with new allowance", "Applications open for |scheme1|"),
        "scheme lead": (
            "The Government will launch the |scheme1| on |date| to encourage |group| aged |n| or above to return to work, the |body| announced on |day|.",
            "A |few|-year |scheme1| for |group| was announced in the Policy Address on |day|.",
        ),
        "scheme": (
            "Applicants must be aged |n| or above and have been out of work for at least |few| consecutive months.",
            "A participant who completes |few| consecutive months of full-time work will receive an allowance of $|big|.",
            "The scheme is expected to benefit about |big| people.",
            "Those who work part-time may receive half of the amount, up to a maximum of $|big|.",
            "The |body| said |claim|.",
            "“|opinion|,” a spokesman for the |body| said.",
            "The pilot will run for |few| years and be reviewed in |year|.",
            "Forms can be collected at any of the |n| job centres, on weekdays from 9am to 5.30pm.",
        ),
    },
    lists={
        "place": tuple(
            "Hong Kong,Shanghai,Singapore,Guangdong,Beijing,Macao,Shenzhen,Tokyo,Seoul,Bangkok,Jakarta,Hanoi,Riverton,Eastmere,"
            "Kowloon,Penang,Manila,Sydney,London,Paris,Berlin,Oslo,Northport,Marlow Bay,Zhejiang,Jiangsu,Fujian,Chengdu".split(",")
        ),
        "given": tuple(
            "Ann,Peter,Mei-ling,Rosa,Karim,Helen,Tomas,Ingrid,Joseph,Wai-man,Nadia,Oliver,Priya,Samuel,Grace,Daniel,Yuki,Fatima".split(",")
        ),
        "surname": tuple(
            "Lo,Harland,Chan,Okafor,Wong,Petersen,Lam,Ferreira,Ho,Whitcombe,Leung,Marchetti,Yip,Dunmore,Tang,Salgado,Kwan,Abbott,"
            "Ross,Tennant,Vogel,Achterberg,Lindqvist,Moss".split(",")
        ),
        "person": ("|given| |surname|", "|given| |surname|", "|given| |given| |surname|"),
        "office": tuple(
            "Mayor,Chief Executive,Minister for Trade,Secretary for Labour,Director of Transport,Chairman,Vice Mayor,Secretary-General,"
            "Permanent Secretary for Housing,Commissioner for Tourism,President,chief economist,deputy director".split(",")
        ),
        "body": tuple(
            "Trade Development Council,Labour Department,Transport Department,Chamber of Commerce,Farmers' Union,Port Authority,"
            "Housing Bureau,Central Bank,Tourism Board,Water Board,Consumer Council,Fisheries Association,University of |place|".split(",")
        ),
        "group": tuple(
            "shopkeepers,residents,economists,teachers,farmers,officials,drivers,nurses,analysts,exporters,lawmakers,job seekers".split(",")
        ),
        "topic": tuple(
            "cross-border trade,the repair of the harbour wall,night buses,small hotels,wind power,cold storage,school meals,"
            "second-hand ships,rural clinics,river dredging,rice milling,airport noise,lithium recycling,street lighting".split(",")
        ),
        "field": tuple(
            "finance,innovation and technology,education,health,culture and creative industries,aviation,customs clearance,"
            "youth exchange,environmental protection,shipping and logistics,food safety,tourism,legal services,urban planning".split(",")
        ),
        "goods": tuple("oranges,umbrellas,electric scooters,rice,bicycles,paper,copper wire,dried fish,chairs,medicines".split(",")),
        "building": tuple("warehouse,cinema,ferry pier,town hall,printing works,school".split(",")),
        "street": tuple("Canal,Queen,Mill,Orchard,Temple,Station,Dock,Garden".split(",")),
        "season": tuple("spring,summer,autumn,winter,month,week".split(",")),
        "next": tuple("next year,this winter,within months,before the harvest".split(",")),
        "weekday": tuple("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",")),
        "month": tuple("January,February,March,April,May,June,July,August,September,October,November,December".split(",")),
        "few": tuple("two,three,four,five,six,eight,nine,ten,12".split(",")),
        "ordinal": tuple("second,third,fourth,fifth,sixth,seventh,8th,9th,tenth,12th,21st".split(",")),
        "term": tuple("slow lane,one ticket,silver economy,open pier".split(",")),
        "mechanism": _MECHANISM,
        "scheme": (
            "|trade| Employment Support Scheme",
            "|trade| Retraining Allowance Pilot Scheme",
            "|trade| Subsidy Programme",
        ),
        "trade": tuple("Harbour,Mature Workers,Night Economy,Small Farms,Carers,River Transport,Returning Workers".split(",")),
        "opinion": (
            "We have waited |few| years for a clear answer on |topic|",
            "Nobody here believes that |topic| will pay for itself before |year|",
            "The two cities have never worked so closely on |field|",
            "If the |body| does not move, |group| will",
            "People want a timetable, not another study of |topic|",
            "It is a small step, but |place| has to begin somewhere",
            "There were |n| of us at the start and only |few| are left",
        ),
        "claim": (
            "|topic| would cost about $|n| million a year",
            "the number of |group| had fallen by |n| per cent since |year|",
            "more than |big| |group| were still waiting for an answer",
            "the plan for |topic| would be put to a vote in |month|",
            "|place| needed at least |n| new engineers",
            "the government had no intention of raising the fee",
            "|field| remained the first concern of |group|",
            "an agreement with |place| was only weeks away",
        ),
    },
    months=tuple(
        "January February March April May June July August September October November December".split()
    ),
    date="{day} {month} {year}",
    day="{month} {day}",
    between=" ",
    lasting=("person1", "person2", "mechanism1", "scheme1"),
)

CHINESE = Words(
    sentences={
        "news headline": ("|place||topic|成本上升", "|group|關注|place||topic|", "|place|擬檢討|topic|"),
        "news lead": (
            "|place||group||day|表示，|topic|按年下跌|point|%，要求|body|盡快採取措施。",
            "|office||person1||day|宣布，|place|未來|few|年將投入|n|億元發展|topic|。",
        ),
        "news": (
            "|person1|說：「|opinion|。」",
            "|body||office||person2|表示，|claim|。",
            "|surname||title|指出，|claim|，又認為|claim|。",
            "「|opinion|，」|person2|說。",
            "|body|發言人稱，|claim|。",
            "據|body|統計，|year|年|place||goods|銷售額達|point|億元，較上一年增長|point|%。",
            "目前約有|n|萬人從事|topic|，當中近|few|成年滿|n|歲。",
            "|street|街的舊|building|自|year|年起一直空置。",
            "|goods|每公斤售價升至|n|元，去年同期只是|n|元。",
            "連日大雨，|place|至|place|的公路|day|一度封閉。",
            "|body|現有會員逾|big|名，每年開支約|n|萬元。",
            "旅客主要來自|place|、|place|和|place|，大多只停留|few|晚。",
            "市場旁邊的巴士站搬到醫院門口，居民要多走|n|分鐘。",
            "業界形容這是「|term|」，但成效有待觀察。",
            "雙方就|topic|的爭議何時了結，仍是未知之數。",
            "截至|year|年底，|place|已成為|place|第二大貿易夥伴。",
        ),
        "conference headline": ("|place||place|達成|n|項合作", "第|few|次合作會議在|place|舉行"),
        "conference lead": (
            "|mechanism1|第|few|次會議|date|在|place|舉行，雙方就|few|個範疇共|n|個項目達成共識。",
            "|place|與|place||date|在|mechanism1|第|few|次會議上簽署了|few|份合作文件。",
        ),
        "conference": (
            "會議由|office||person1|和|office||person2|共同主持。",
            "雙方同意在|field|、|field|、|field|及|field|等|few|個領域加強合作，涉及逾|n|個項目。",
            "|body|與|body|簽署了《|field|合作備忘錄》。",
            "|surname||title|在會上表示，|claim|。",
            "|person2|說：「|opinion|。」",
            "|mechanism1|於|year|年成立，上次會議|date|以視像形式舉行。",
            "|year|年兩地貿易額達|point|億美元，按年增長|point|%。",
            "雙方年底前將成立|field|工作小組。",
            "|place|是|place|最大外資來源地，截至|year|年底累計批准項目逾|big|個。",
        ),
        "scheme headline": ("|scheme1|接受申請", "政府推出|scheme1|"),
        "scheme lead": (
            "|body||day|宣布，政府將於|date|推出|scheme1|，鼓勵|n|歲或以上的|group|重新就業。",
            "為期|few|年的|scheme1||day|在施政報告中公布，對象是|group|。",
        ),
        "scheme": (
            "申請人須年滿|n|歲，並已連續失業|few|個月或以上。",
            "參加者連續全職工作滿|few|個月，可獲發|big|元津貼。",
            "計劃預計約|big|人受惠。",
            "兼職人士可獲半額津貼，每人最多|big|元。",
            "|body|發言人表示，|claim|。",
            "試驗計劃為期|few|年，|year|年檢討。",
            "表格可於全港|n|個就業中心索取。",
        ),
    },
    lists={
        "place": tuple("香港,上海,新加坡,廣東,北京,澳門,深圳,東京,首爾,曼谷,雅加達,河內,九龍,檳城,馬尼拉,悉尼,倫敦,巴黎,柏林,浙江,江蘇,福建,成都".split(",")),
        "surname": tuple("陳,李,黃,張,梁,林,何,葉,鄧,關,羅,方,蔡,馮,蘇,許".split(",")),
        "given": tuple("志明,美玲,家輝,慧儀,國強,詠詩,浩然,嘉欣,子健,淑芬,文傑,雅文".split(",")),
        "person": ("|surname||given|",),
        "title": tuple("先生,女士,局長,教授".split(",")),
        "office": tuple("市長,行政長官,勞工及福利局局長,運輸署署長,主席,副市長,秘書長,房屋局常任秘書長,會長,首席經濟師,副主任".split(",")),
        "body": tuple("貿易發展局,勞工處,運輸署,總商會,農民協會,港務局,房屋局,旅遊發展局,水務署,消費者委員會,漁業聯會,|place|大學".split(",")),
        "group": tuple("商戶,居民,教師,農民,司機,護士,出口商,求職者,議員,中高齡人士".split(",")),
        "topic": tuple("跨境貿易,海堤維修,夜間巴士,小型旅館,風力發電,冷藏倉庫,校園膳食,舊船買賣,鄉村診所,河道疏浚,機場噪音,電池回收".split(",")),
        "field": tuple("金融,創新科技,教育,醫療衞生,文化創意,航空,通關便利,青年交流,環境保護,航運物流,食品安全,旅遊,法律服務,城市規劃".split(",")),
        "goods": tuple("橙,雨傘,電動單車,大米,紙張,銅線,魚乾,椅子,藥物".split(",")),
        "building": tuple("貨倉,戲院,碼頭,大會堂,印刷廠,校舍".split(",")),
        "street": tuple("運河,皇后,果園,廟,車站,船塢,花園".split(",")),
        "few": tuple("兩,三,四,五,六,八,九,十,十二".split(",")),
        "term": tuple("慢線,一票通,銀髮經濟,開放碼頭".split(",")),
        "mechanism": ("|place||place|合作會議", "|place||place||field|聯合委員會", "|place||place|經貿合作理事會"),
        "scheme": ("|trade|就業支援計劃", "|trade|再培訓津貼試驗計劃", "|trade|資助計劃"),
        "trade": tuple("海港,中年,夜間經濟,小農,照顧者,內河運輸,重返職場".split(",")),
        "opinion": (
            "我們等了|few|年，只想要一個清楚的答覆",
            "這裏沒有人相信|topic|可以自負盈虧",
            "兩地在|field|方面從未這樣緊密合作",
            "如果|body|不行動，|group|就會行動",
            "大家要的是時間表，不是又一份|topic|報告",
            "雖然只是一小步，|place|總要由某處開始",
        ),
        "claim": (
            "|topic|每年約需|n|億元",
            "|group|人數自|year|年以來減少了|n|%",
            "仍有超過|big|名|group|等候答覆",
            "|topic|方案將於|few|個月內表決",
            "|place|至少需要|n|名工程師",
            "政府無意提高收費",
            "|field|仍是|group|最關心的事",
            "與|place|的協議已接近完成",
        ),
    },
    months=("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"),
    date="{year}年{month}月{day}日",
    day="{month}月{day}日",
    between="",
    lasting=("person1", "person2", "mechanism1", "scheme1"),
)
