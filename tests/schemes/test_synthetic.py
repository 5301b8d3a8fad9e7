# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Made-up people: labelled, the same for one seed, and as many as was published."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from importlib import import_module

import msgspec
import numpy as np
import pytest

from gongshi.schemes.calendar import age_on, day_of
from gongshi.schemes.draws import Draws
from gongshi.schemes.errors import PopulationError
from gongshi.schemes.form import load_form
from gongshi.schemes.population import read_population
from gongshi.schemes.profile import Profile, load_profile
from gongshi.schemes.synthetic import (
    GENERATOR,
    Label,
    label_of,
    quotas,
    synthesise,
    write_synthetic,
)
from gongshi.schemes.synthetic_rows import rows

pa = import_module("pyarrow")
SCHEME = "re-employment-allowance"
PROFILE, PROFILE_HASH = load_profile(SCHEME)


def people_of(count, seed=1):
    _, batches = synthesise(SCHEME, count, seed)
    return [row for batch in batches for row in batch.to_pylist()]


@pytest.fixture(scope="module")
def everyone():
    return people_of(PROFILE.everyone)


def age_at_registration(person):
    return age_on(day_of(person["born_first"]), day_of(person["registered"]), "mar1")


def idle(person):
    return (person["registered"] - person["paid_work"][-1]["end_last"]).days - 1


@pytest.fixture(scope="module")
def participants(everyone):
    return [each for each in everyone if age_at_registration(each) >= 40 and idle(each) >= 92]


def test_participants_and_placements_are_as_published_on_each_day(participants):
    def registered_by(day):
        return sum(each["registered"] <= day for each in participants)

    def placed_by(day):
        return sum(bool(each["jobs"]) and each["jobs"][0]["start"] <= day for each in participants)

    assert [registered_by(total.on) for total in PROFILE.published.registered] == [
        9_200,
        32_000,
        45_000,
    ]
    assert [placed_by(total.on) for total in PROFILE.published.placed] == [12_000, 23_000]
    assert len(participants) == 45_000
    assert sum(bool(each["jobs"]) for each in participants) == 23_000


def test_a_quarter_of_participants_is_sixty_or_over(participants):
    assert sum(age_at_registration(each) >= 60 for each in participants) == 11_250


def test_others_fail_one_rule_only_so_that_a_reform_can_let_them_in(everyone):
    others = [each for each in everyone if age_at_registration(each) < 40 or idle(each) < 92]

    assert (len(everyone), len(others)) == (56_250, 11_250)
    assert sum(age_at_registration(each) < 40 for each in others) == 6_750
    assert not [each for each in others if age_at_registration(each) < 40 and idle(each) < 92]
    assert {age_at_registration(each) for each in others} >= set(range(31, 39))


def test_nobody_starts_before_registering_or_the_opening(everyone):
    starts = [(each["jobs"][0]["start"], each) for each in everyone if each["jobs"]]

    assert all(start >= each["registered"] for start, each in starts)
    assert min(start for start, _ in starts) >= PROFILE.opens
    assert len({start - each["registered"] for start, each in starts}) > 100


def test_jobs_of_a_person_come_one_after_the_other_with_every_kind_of_break(everyone):
    breaks = [
        (later["start"] - earlier["end"]) - timedelta(days=1)
        for each in everyone
        for earlier, later in zip(each["jobs"], each["jobs"][1:], strict=False)
    ]

    assert {each.days for each in breaks} >= {0, 7, 29, 30, 31, 32, 120}
    assert min(breaks) == timedelta(0)
    assert {job["mode"] for each in everyone for job in each["jobs"]} == set(PROFILE.assumed.modes)


def test_hours_fit_the_mode_and_casual_blocks_the_length(everyone):
    jobs = [job for each in everyone[:20_000] for job in each["jobs"]]

    for job in jobs:
        if job["mode"] == "casual":
            assert len(job["hours_by_block"]) == ((job["end"] - job["start"]).days + 1) // 30
            assert all(60 <= sum(block) <= 160 for block in job["hours_by_block"])
        else:
            assert (job["hours_per_week"] >= 30) == (job["mode"] == "full_time")
    assert {len(block) for job in jobs for block in job["hours_by_block"] or ()} == {1, 2}


def test_same_seed_gives_the_same_bytes_and_another_seed_other_people(tmp_path):
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        write_synthetic(SCHEME, 3_000, seed, tmp_path / name)
    one, two, three = (hashlib.sha256((tmp_path / n).read_bytes()) for n in ("one", "two", "three"))

    assert one.digest() == two.digest() != three.digest()
    assert people_of(1) != people_of(1, seed=2)


def test_people_of_this_generator_are_these_for_ever():
    """Other people for the same seed need another number of the generator."""
    written = msgspec.json.encode(people_of(500), order="deterministic")

    assert (GENERATOR, hashlib.sha256(written).hexdigest()[:16]) == (1, "5efdfcb6af82d184")


def test_batch_changes_nobody():
    draws = Draws(1)
    shared = quotas(PROFILE, 100, draws)
    whole = rows(PROFILE, shared, draws, np.arange(100))
    parts = [rows(PROFILE, shared, draws, np.arange(low, low + 25)) for low in range(0, 100, 25)]

    assert pa.Table.from_batches(parts).to_pylist() == whole.to_pylist()


@pytest.mark.parametrize("count", [1, 2, 3, 7, 100])
def test_few_people_keep_the_proportions_as_well_as_they_can(count):
    shared = quotas(PROFILE, count, Draws(3))

    assert len(people_of(count, seed=3)) == len(shared.group) == count
    assert abs(int((shared.group == 0).sum()) - count * 0.8) <= 0.5


def test_file_says_that_its_people_are_made_up(tmp_path):
    path = tmp_path / "people.parquet"
    label = write_synthetic(SCHEME, 500, 7, path)
    whole = pa.Table.from_batches(
        list(read_population(path, load_form(SCHEME), day_of(date(2026, 11, 23)), 200))
    )

    assert label == label_of(path) == Label(SCHEME, 7, GENERATOR, PROFILE_HASH, 500, 56_250)
    assert len(whole) == 500
    import_module("pyarrow.parquet").write_table(whole, tmp_path / "real.parquet")
    assert label_of(tmp_path / "real.parquet") is None
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(PopulationError, match="cut short"):
        label_of(path)


def test_nobody_and_unknown_schemes_are_refused():
    with pytest.raises(PopulationError, match="at least one person, not 0"):
        synthesise(SCHEME, 0, 1)
    with pytest.raises(PopulationError, match="no profile for scheme 'no-such'"):
        synthesise("no-such", 10, 1)


def test_profile_without_a_weight_or_with_impossible_totals_is_refused(tmp_path, monkeypatch):
    written = (import_module("gongshi.schemes.profile").PROFILES / f"{SCHEME}.toml").read_text()
    monkeypatch.setattr("gongshi.schemes.profile.PROFILES", tmp_path)
    for old, new, words in [
        ("jobs_weights = [70, 20, 10]", "jobs_weights = [70, 30]", "jobs_weights needs a weight"),
        ("[61, 179]", "[179, 61]", "job_days has a reversed range"),
        ("opens = ", "opened = ", "cannot be read"),
    ]:
        (tmp_path / f"{SCHEME}.toml").write_text(written.replace(old, new))
        with pytest.raises(PopulationError, match=words):
            load_profile(SCHEME)

    early = msgspec.structs.replace(
        PROFILE.published,
        placed=(msgspec.structs.replace(PROFILE.published.placed[0], total=45_000),),
        registered=PROFILE.published.registered[::2],
    )
    impossible = Profile(SCHEME, PROFILE.opens, early, PROFILE.assumed)
    with pytest.raises(PopulationError, match="more people on a day than have registered"):
        quotas(impossible, 10_000, Draws(1))


def test_draws_are_even_and_differ_by_purpose_and_seed():
    index = np.arange(60_000)
    counts = np.bincount(Draws(1).below("dice", index, 6))
    chosen = np.bincount(Draws(1).choice("coin", index, [3, 1]))

    assert all(9_700 < each < 10_300 for each in counts)
    assert 44_500 < chosen[0] < 45_500
    assert not np.array_equal(Draws(1).words("a", index), Draws(1).words("b", index))
    assert not np.array_equal(Draws(1).words("a", index), Draws(2).words("a", index))
    assert sorted(Draws(1).order("all", 1000)) == list(range(1000))
    within = Draws(1).within("w", index, [(5, 7), (20, 20)], [1, 1])
    assert set(within.tolist()) == {5, 6, 7, 20}
