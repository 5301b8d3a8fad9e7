# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What English counts: numbers, ordinals, shares, sums, ages and measures, with their words."""

from __future__ import annotations

import pytest
from tests.reading.english.told_values import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fair drew 12,500 people and 3.75 tonnes of waste.",
            [("12,500", "12500"), ("3.75", "3.75")],
        ),
        (
            "Thirty-one boats and two hundred and six rowers came.",
            [("Thirty-one", "31"), ("two hundred and six", "206")],
        ),
        ("nine hundred thousand and four", [("nine hundred thousand and four", "900004")]),
        (
            "four million two hundred and fifty thousand",
            [("four million two hundred and fifty thousand", "4250000")],
        ),
        (
            "6 million 40 thousand, then 2 hundred",
            [("6 million 40 thousand", "6040000"), ("2 hundred", "200")],
        ),
        (
            "seventeen point oh, seventeen point six two",
            [("seventeen", "17"), ("seventeen point six two", "17.62")],
        ),
        (
            "half a billion, a thousand and one, half a dozen, 5 dozen",
            [
                ("half a billion", "500000000"),
                ("a thousand and one", "1001"),
                ("half a dozen", "6"),
                ("5 dozen", "60"),
            ],
        ),
        (
            "4.5k views, 12M rows, 3MM, 7bn, 8B and 9 mln",
            [
                ("4.5k", "4500"),
                ("12M", "12000000"),
                ("3MM", "3000000"),
                ("7bn", "7000000000"),
                ("8B", "8000000000"),
                ("9 mln", "9000000"),
            ],
        ),
        (
            "minus fifteen, -2.5, negative 8 and 4-6",
            [
                ("minus fifteen", "-15"),
                ("-2.5", "-2.5"),
                ("negative 8", "-8"),
                ("4", "4"),
                ("6", "6"),
            ],
        ),
        ("2,34,56,789 rupees", [("2,34,56,789", "23456789")]),
        ("two-thousand-nine", [("two-thousand-nine", "2009")]),
        ("this one, that one, another one, the one", []),
        ("one of the 3", [("one", "1"), ("3", "3")]),
        ("a third of two thirds, 5/8, one half, one quarter", []),
        ("B-52, G20, a4, 29km, .75ml, 1.2.3", []),
        ("the 4th, twenty-second and 1,000th", []),
        ("In May 2016, on 5 June and on 2016-11-07 there were 14 of them.", [("14", "14")]),
        ("8 per cent of 50", [("50", "50")]),
        ("millions, hundreds of 60", [("60", "60")]),
        ("12 567 words, 1 000 000", [("12 567", "12567"), ("1 000 000", "1000000")]),
        ("call 206 555 1212", [("1212", "1212")]),
        ("hundred people, a few hundred, multi-million", [("hundred", "100")]),
        ("nought and nil", [("nought", "0"), ("nil", "0")]),
    ],
)
def test_numbers(text, expected):
    assert told(text, "number") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the first, 22nd, 113th, thirty-first, one hundred and fifth, 2,000th",
            [
                ("first", "1"),
                ("22nd", "22"),
                ("113th", "113"),
                ("thirty-first", "31"),
                ("one hundred and fifth", "105"),
                ("2,000th", "2000"),
            ],
        ),
        (
            "two hundredth, three millionth",
            [("two hundredth", "200"), ("three millionth", "3000000")],
        ),
        ("one second, 3 metres per second, a second try", [("second", "2")]),
        ("the 3rd quarter of 2018", [("3rd", "3")]),
    ],
)
def test_ordinals(text, expected):
    assert told(text, "ordinal") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "20%, 6.5 %, twenty per cent, ten-percent, 3 percentage points, 15 pct",
            [
                ("20%", "20"),
                ("6.5 %", "6.5"),
                ("twenty per cent", "20"),
                ("ten-percent", "10"),
                ("3 percentage points", "3"),
                ("15 pct", "15"),
            ],
        ),
        (
            "8 per cent of 50, percentage of 15, 10-20%",
            [("8 per cent", "8"), ("percentage of 15", "15"), ("20%", "20")],
        ),
        ("-3.5%, 5 points", [("-3.5%", "-3.5")]),
    ],
)
def test_percentages(text, expected):
    assert told(text, "percentage") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "$20, US$17.4 billion, HK$10,000, C$5, c $5, a $5 note",
            [
                ("$20", "20 Dollar"),
                ("US$17.4 billion", "17400000000 USD"),
                ("HK$10,000", "10000 HKD"),
                ("C$5", "5 CAD"),
                ("c $5", "5 CAD"),
                ("$5", "5 Dollar"),
            ],
        ),
        (
            "£5m, €3.2bn, ¥500, RMB 3 billion, ₹1,00,000, R$9, 20 MUSD",
            [
                ("£5m", "5000000 Pound"),
                ("€3.2bn", "3200000000 EUR"),
                ("¥500", "500 JPY"),
                ("RMB 3 billion", "3000000000 CNY"),
                ("₹1,00,000", "100000 INR"),
                ("R$9", "9 BRL"),
                ("20 MUSD", "20000000 USD"),
            ],
        ),
        (
            "7 dollars, 7 euros, 9 pounds, 40 yuan, 3 Swiss francs, 5 pesos, 6 rupees",
            [
                ("7 dollars", "7 Dollar"),
                ("7 euros", "7 EUR"),
                ("9 pounds", "9 Pound"),
                ("40 yuan", "40 CNY"),
                ("3 Swiss francs", "3 CHF"),
                ("5 pesos", "5 Peso"),
                ("6 rupees", "6 Rupee"),
            ],
        ),
        (
            "EUR 125, USD5, 100EUR, 12 usd, 30元",
            [
                ("EUR 125", "125 EUR"),
                ("USD5", "5 USD"),
                ("100EUR", "100 EUR"),
                ("12 usd", "12 USD"),
                ("30元", "30 CNY"),
            ],
        ),
        (
            "five dollars and thirty cents, 3 euros 20, 9 dollars and 5, 2 pounds 50 pence",
            [
                ("five dollars and thirty cents", "5.3 Dollar"),
                ("3 euros 20", "3.2 EUR"),
                ("9 dollars and 5", "9.05 Dollar"),
                ("2 pounds 50 pence", "2.5 Pound"),
            ],
        ),
        (
            "15 dollars and 20 people, $5 and 20 more",
            [("15 dollars", "15 Dollar"), ("$5", "5 Dollar")],
        ),
        (
            "50 cents, 75¢, 30 pence, one-dollar bill",
            [
                ("50 cents", "50 Cent"),
                ("75¢", "75 Cent"),
                ("30 pence", "30 Penny"),
                ("one-dollar", "1 Dollar"),
            ],
        ),
        (
            "half a million dollars, $ 2.5 million",
            [("half a million dollars", "500000 Dollar"), ("$ 2.5 million", "2500000 Dollar")],
        ),
        ("CAD$ 5, us$10, 10 us$", [("CAD$ 5", "5 CAD"), ("us$10", "10 USD"), ("10 us$", "10 USD")]),
        ("1,000 won, they won 3 won", [("1,000 won", "1000 Won")]),
        ("$5 $6, 10 TRY, 10 try", [("$5", "5 Dollar"), ("$6", "6 Dollar"), ("10 TRY", "10 TRY")]),
    ],
)
def test_sums_of_money(text, expected):
    assert told(text, "money") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "60 years old, a 28-year-old, 3-month-old twins, ten days old",
            [
                ("60 years old", "60 Year"),
                ("28-year-old", "28 Year"),
                ("3-month-old", "3 Month"),
                ("ten days old", "10 Day"),
            ],
        ),
        (
            "eighteen months of age, 7 y/o, 40 - 50 years old",
            [
                ("eighteen months of age", "18 Month"),
                ("7 y/o", "7 Year"),
                ("50 years old", "50 Year"),
            ],
        ),
        (
            "aged 65, at the age of 12, age 5, aged 3 years",
            [("65", "65 Year"), ("12", "12 Year"), ("5", "5 Year")],
        ),
    ],
)
def test_ages(text, expected):
    assert told(text, "age") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "5 km, 29km, 6-mile, three-ton, 2.5 million gallons",
            [
                ("5 km", "5 Kilometer"),
                ("29km", "29 Kilometer"),
                ("6-mile", "6 Mile"),
                ("three-ton", "3 Ton"),
                ("2.5 million gallons", "2500000 Gallon"),
            ],
        ),
        (
            "190 square metres, 4 km2, 12 sq ft, 3 cubic feet, 7 m3",
            [
                ("190 square metres", "190 Square meter"),
                ("4 km2", "4 Square kilometer"),
                ("12 sq ft", "12 Square foot"),
                ("3 cubic feet", "3 Cubic foot"),
                ("7 m3", "7 Cubic meter"),
            ],
        ),
        (
            "60 mph, 100 km/h, 30 miles per hour, 5 meters per second",
            [
                ("60 mph", "60 Mile per hour"),
                ("100 km/h", "100 Kilometer per hour"),
                ("30 miles per hour", "30 Mile per hour"),
                ("5 meters per second", "5 Meter per second"),
            ],
        ),
        (
            "75ml, 2 litres, 3 tbsp, 5 kg, 8 lb, 10 oz, 4 tonnes, 6 tons",
            [
                ("75ml", "75 Milliliter"),
                ("2 litres", "2 Liter"),
                ("3 tbsp", "3 Tablespoon"),
                ("5 kg", "5 Kilogram"),
                ("8 lb", "8 Pound"),
                ("10 oz", "10 Ounce"),
                ("4 tonnes", "4 Metric ton"),
                ("6 tons", "6 Ton"),
            ],
        ),
        (
            "500 MB, 500 mb, 2TB, 16 bytes",
            [
                ("500 MB", "500 Megabyte"),
                ("500 mb", "500 Megabit"),
                ("2TB", "2 Terabyte"),
                ("16 bytes", "16 Byte"),
            ],
        ),
        (
            "5 feet 4 inches, 6 feet and 1 inch, 12 m 3 dm",
            [
                ("5 feet 4 inches", "5.333333333333333333333333333 Foot"),
                ("6 feet and 1 inch", "6.083333333333333333333333333 Foot"),
                ("12 m", "12 Meter"),
                ("3 dm", "3 Decimeter"),
            ],
        ),
        ("turn 45 degrees, 30° left", [("45 degrees", "45 Degree"), ("30°", "30 Degree")]),
        ("the temperature fell 5 degrees", []),
        ("30 degrees Celsius", []),
        ("2:30 pm, 3 pm, 2 in the morning, abc-17m, 7 m45, 3/4 cup", []),
    ],
)
def test_measures(text, expected):
    assert told(text, "quantity") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "more than 20, greater than twelve, over 18, above 7, in excess of 90, > 5",
            [
                ("more than 20", "(20,]"),
                ("greater than twelve", "(12,]"),
                ("over 18", "(18,]"),
                ("above 7", "(7,]"),
                ("in excess of 90", "(90,]"),
                ("> 5", "(5,]"),
            ],
        ),
        (
            "less than 20, fewer than 6, under 18, below 3, < 4",
            [
                ("less than 20", "[,20)"),
                ("fewer than 6", "[,6)"),
                ("under 18", "[,18)"),
                ("below 3", "[,3)"),
                ("< 4", "[,4)"),
            ],
        ),
        (
            "at least 20, no fewer than 4, not less than 9, >= 7, ≥ 6, 20 or more, 30 and above",
            [
                ("at least 20", "[20,]"),
                ("no fewer than 4", "[4,]"),
                ("not less than 9", "[9,]"),
                (">= 7", "[7,]"),
                ("≥ 6", "[6,]"),
                ("20 or more", "[20,]"),
                ("30 and above", "[30,]"),
            ],
        ),
        (
            "at most 20, up to 9, no more than 7, <= 4, ≤ 3, 8 or fewer, 5 or less",
            [
                ("at most 20", "[,20]"),
                ("up to 9", "[,9]"),
                ("no more than 7", "[,7]"),
                ("<= 4", "[,4]"),
                ("≤ 3", "[,3]"),
                ("8 or fewer", "[,8]"),
                ("5 or less", "[,5]"),
            ],
        ),
        (
            "equal to 7, equals 9, = 3, equal to 4 or more",
            [
                ("equal to 7", "[7,7]"),
                ("equals 9", "[9,9]"),
                ("= 3", "[3,3]"),
                ("equal to 4 or more", "[4,]"),
            ],
        ),
        (
            "between 10 and 20, from 10 to 20, 10 to 20, 10-20, 10~20, ten through twelve",
            [
                ("between 10 and 20", "[10,20)"),
                ("from 10 to 20", "[10,20)"),
                ("10 to 20", "[10,20)"),
                ("10-20", "[10,20)"),
                ("10~20", "[10,20)"),
                ("ten through twelve", "[10,12)"),
            ],
        ),
        (
            "more than 5 and less than 9, at most 9 and at least 2, more than 9 and less than 5",
            [
                ("more than 5 and less than 9", "(5,9)"),
                ("at most 9 and at least 2", "[2,9]"),
                ("more than 9", "(9,]"),
                ("less than 5", "[,5)"),
            ],
        ),
        (
            "less than or equal to 8 and greater than 3",
            [("less than or equal to 8 and greater than 3", "(3,8]")],
        ),
        ("equal or less than 5", [("equal or less than 5", "[,5]")]),
        ("equal to or greater than 9", [("equal to or greater than 9", "[9,]")]),
        ("under one of them", []),
        ("3 in 4 or more, =>30, between 9 and 3", [("3 in 4 or more", "[0.75,]")]),
        ("from 5 May to 9 May, between 10% and 20%", []),
    ],
)
def test_ranges_of_numbers(text, expected):
    assert told(text, "number_range") == expected
