# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts of the desk: who may review, under an opaque actor id.

The ledger has the id only; name and password stand here, outside it (design of record, section 1).
After some failed logins under a name none succeeds for a while, whoever tries.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

import msgspec
from django.contrib.auth.hashers import check_password, make_password
from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError
from django.db import transaction

from gongshi.record.ledger import instant
from gongshi.store.errors import AccountError, LoginError
from gongshi.store.models import Account, LoginFailure

__all__ = [
    "LEAST_LETTERS",
    "ROLES",
    "Person",
    "accounts",
    "add_account",
    "end_logins",
    "give_role",
    "log_in",
    "person",
    "set_password",
]

ROLES = ("reviewer", "administrator", "closed")
"""Who reviews; who gives roles too; and who may no longer log in."""
LEAST_LETTERS = 12
_MOST_LETTERS = 64
_ATTEMPTS = 5
_PAUSE = timedelta(minutes=15)


class Person(msgspec.Struct, frozen=True):
    """Someone with an account; ``stamp`` proves that a login is of this account's present."""

    actor: str
    name: str
    role: str
    stamp: str


def add_account(name: str, password: str, role: str) -> Person:
    """Make an account with an actor id of its own; ``AccountError`` when it cannot be."""
    name = " ".join(name.split())
    if not 0 < len(name) <= _MOST_LETTERS:
        raise AccountError(f"a name has from 1 to {_MOST_LETTERS} letters")
    _check_role(role)
    _check_password(password)
    with transaction.atomic():
        if Account.objects.filter(name=name).exists():
            raise AccountError(f"there is an account {name!r} already; choose another name")
        made = Account.objects.create(
            actor=secrets.token_hex(8),
            name=name,
            password=make_password(password),
            role=role,
            stamp=_stamp(),
        )
    return _person(made)


def log_in(name: str, password: str, now: datetime) -> Person:
    """Return who has this name and password; ``LoginError`` in the same words for any fault."""
    name = " ".join(name.split())
    key = hashlib.sha256(name.encode()).hexdigest()
    _refuse_pause(key, now)
    found = Account.objects.exclude(role="closed").filter(name=name).first()
    # An unknown name takes as long as a wrong password, so that neither tells which it was.
    kept = make_password(secrets.token_hex(8)) if found is None else found.password
    if not check_password(password, kept) or found is None:
        _note_failure(key, now)
        raise LoginError("there is no account with this name and password")
    LoginFailure.objects.filter(key=key).delete()
    return _person(found)


def person(actor: str, stamp: str) -> Person | None:
    """Return whose login this is; None when it has ended or the account is closed."""
    found = Account.objects.exclude(role="closed").filter(actor=actor, stamp=stamp).first()
    return None if found is None else _person(found)


def accounts() -> tuple[Person, ...]:
    """Return all accounts by name."""
    return tuple(_person(one) for one in Account.objects.order_by("name"))


def give_role(actor: str, role: str, *, by: str) -> None:
    """Give an account another role, which ends its logins; nobody changes their own."""
    _check_role(role)
    if actor == by:
        raise AccountError("nobody changes their own role; another administrator does")
    _change(actor, role=role, stamp=_stamp())


def set_password(actor: str, password: str) -> None:
    """Give an account another password, which ends its logins."""
    _check_password(password)
    _change(actor, password=make_password(password), stamp=_stamp())


def end_logins(actor: str) -> None:
    """End every login of an account, wherever it was made."""
    _change(actor, stamp=_stamp())


def _change(actor: str, **changed: str) -> None:
    if not Account.objects.filter(actor=actor).update(**changed):
        raise AccountError(f"there is no account {actor}")


def _person(account: Account) -> Person:
    return Person(account.actor, account.name, account.role, account.stamp)


def _stamp() -> str:
    return secrets.token_hex(16)


def _check_role(role: str) -> None:
    if role not in ROLES:
        raise AccountError(f"a role is {', '.join(ROLES)}, not {role!r}")


def _check_password(password: str) -> None:
    if len(password) < LEAST_LETTERS:
        raise AccountError(f"a password has at least {LEAST_LETTERS} letters; a sentence will do")
    try:
        CommonPasswordValidator().validate(password)
    except ValidationError as error:
        raise AccountError("this password is on lists of common ones; choose another") from error


def _refuse_pause(key: str, now: datetime) -> None:
    failed = LoginFailure.objects.filter(key=key).first()
    if failed is None:
        return
    if failed.since <= instant(now - _PAUSE):
        LoginFailure.objects.filter(key=key).delete()
    elif failed.count >= _ATTEMPTS:
        raise LoginError(
            f"too many logins failed under this name: wait {_PAUSE.seconds // 60} minutes"
        )


def _note_failure(key: str, now: datetime) -> None:
    with transaction.atomic():
        failed = LoginFailure.objects.filter(key=key).first()
        count = 1 if failed is None else failed.count + 1
        LoginFailure.objects.update_or_create(
            key=key, defaults={"count": count, "since": instant(now)}
        )
