# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts: an opaque id, a name that stands outside the ledger, and a pause after failures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gongshi.store.accounts import (
    Person,
    accounts,
    add_account,
    end_logins,
    give_role,
    log_in,
    person,
    set_password,
)
from gongshi.store.entries import head
from gongshi.store.errors import AccountError, LoginError
from gongshi.store.models import Account, LoginFailure

pytestmark = pytest.mark.integration

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
WORDS = "a ferry leaves at noon"


@pytest.fixture
def ada(record):
    return add_account(" Ada  Quay ", WORDS, "reviewer")


def fail(name, times, now=NOW):
    for _ in range(times):
        with pytest.raises(LoginError, match="there is no account with this name and password"):
            log_in(name, "another password", now)


def test_account_has_an_opaque_actor_and_no_word_of_it_is_in_the_ledger(ada):
    assert (ada.name, ada.role, len(ada.actor)) == ("Ada Quay", "reviewer", 16)
    assert accounts() == (ada,)
    assert head().count == 0
    assert WORDS not in Account.objects.get().password


def test_name_and_password_open_the_account(ada):
    assert log_in("Ada Quay", WORDS, NOW) == ada
    assert person(ada.actor, ada.stamp) == ada


def test_wrong_password_unknown_name_and_closed_account_are_told_in_the_same_words(ada):
    ben = add_account("Ben", WORDS, "closed")
    fail("Ada Quay", 1)
    fail("Nobody", 1)
    with pytest.raises(LoginError, match="there is no account with this name and password"):
        log_in("Ben", WORDS, NOW)
    assert person(ben.actor, ben.stamp) is None


def test_after_five_failures_even_the_right_password_waits(ada):
    fail("Ada Quay", 5)
    with pytest.raises(LoginError, match="too many logins failed under this name: wait 15 minutes"):
        log_in("Ada Quay", WORDS, NOW + timedelta(minutes=14))
    assert log_in("Ada Quay", WORDS, NOW + timedelta(minutes=15)) == ada
    assert LoginFailure.objects.count() == 0


def test_login_that_succeeds_forgets_the_failures_before_it(ada):
    fail("Ada Quay", 4)
    log_in("Ada Quay", WORDS, NOW)
    fail("Ada Quay", 4)
    assert log_in("Ada Quay", WORDS, NOW) == ada


def test_what_was_typed_as_a_name_is_kept_as_a_hash_only(record):
    fail("my secret password", 1)
    assert "secret" not in str(LoginFailure.objects.values().get())


@pytest.mark.parametrize(
    ("name", "password", "role", "told"),
    [
        ("", WORDS, "reviewer", "a name has from 1 to 64 letters"),
        ("x" * 65, WORDS, "reviewer", "a name has from 1 to 64 letters"),
        ("Ben", "short", "reviewer", "a password has at least 12 letters"),
        ("Ben", "password1234", "reviewer", "this password is on lists of common ones"),
        ("Ben", WORDS, "owner", "a role is reviewer, administrator, closed, not 'owner'"),
        ("Ada Quay", WORDS, "reviewer", "there is an account 'Ada Quay' already"),
    ],
)
def test_account_that_cannot_be_is_refused(ada, name, password, role, told):
    with pytest.raises(AccountError, match=told):
        add_account(name, password, role)
    assert accounts() == (ada,)


def test_each_change_of_an_account_ends_its_logins(ada):
    ben = add_account("Ben", WORDS, "administrator")
    for change in (
        lambda: give_role(ada.actor, "administrator", by=ben.actor),
        lambda: set_password(ada.actor, "another ferry at noon"),
        lambda: end_logins(ada.actor),
    ):
        stamp = Account.objects.get(actor=ada.actor).stamp
        change()
        assert person(ada.actor, stamp) is None
    after = log_in("Ada Quay", "another ferry at noon", NOW)
    assert after == Person(ada.actor, "Ada Quay", "administrator", after.stamp)


def test_nobody_changes_their_own_role_or_that_of_nobody(ada):
    with pytest.raises(AccountError, match="nobody changes their own role"):
        give_role(ada.actor, "administrator", by=ada.actor)
    with pytest.raises(AccountError, match="there is no account ffff"):
        give_role("ffff", "reviewer", by=ada.actor)
