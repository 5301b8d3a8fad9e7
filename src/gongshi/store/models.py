# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The tables: the ledger and the texts of notices, never changed, and the projections, rebuilt.

Triggers refuse every change of the first three (``guards``); each has a dense position from 0,
given by the one writer (design of record, sections 1 and 2). What the projections hold is the fold
in canonical JSON beside the columns that queries ask for, and which entries and names it hangs on.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models

__all__ = [
    "Account",
    "BearingRow",
    "ClaimRow",
    "ConflictRow",
    "FactRow",
    "Followed",
    "ItemRow",
    "LedgerEntry",
    "LoginFailure",
    "MentionRow",
    "NoticeFile",
    "NoticeRow",
    "NoticeText",
    "SealedContent",
    "SupportRow",
]


class LedgerEntry(models.Model):
    """One entry: its place, its leaf hash, its canonical bytes, and what it is looked up by."""

    index = models.IntegerField(primary_key=True)
    leaf = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=32)
    subject = models.TextField()
    claim = models.CharField(max_length=64, unique=True, null=True)  # noqa: DJ001  (unique, so null)
    recorded_at = models.CharField(max_length=27)
    written = models.BinaryField()

    class Meta:
        """Found by subject, to give each entry its ``prior``; the register and policies by kind."""

        db_table = "entry"
        indexes: ClassVar = [
            models.Index(fields=["subject", "kind"], name="entry_subject_kind"),
            models.Index(fields=["kind", "index"], name="entry_kind_index"),
        ]

    def __str__(self) -> str:
        """Say place, kind and subject."""
        return f"entry {self.index}: {self.kind} about {self.subject[:24]}"


class NoticeText(models.Model):
    """The text of a notice under its hash, which is the notice's id."""

    index = models.IntegerField(primary_key=True)
    hash = models.CharField(max_length=64, unique=True)
    text = models.TextField()

    class Meta:
        """Kept apart from the entries, so that a text can be withdrawn and proofs still hold."""

        db_table = "notice_text"

    def __str__(self) -> str:
        """Say which notice."""
        return f"text of notice {self.hash[:12]}"


class NoticeFile(models.Model):
    """The original bytes of a notice under their own hash."""

    index = models.IntegerField(primary_key=True)
    hash = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()

    class Meta:
        """One text may come from several files."""

        db_table = "notice_file"

    def __str__(self) -> str:
        """Say which file."""
        return f"file {self.hash[:12]}"


class SealedContent(models.Model):
    """What a sealed entry commits to, with its salt, by the entry's leaf hash."""

    leaf = models.CharField(max_length=64, primary_key=True)
    salt = models.BinaryField()
    content = models.BinaryField()

    class Meta:
        """The one table of which a row is ever taken away: that is forgetting."""

        db_table = "sealed_content"

    def __str__(self) -> str:
        """Say of which entry, and nothing of what it holds."""
        return f"content of sealed entry {self.leaf[:12]}"


class Account(models.Model):
    """Who stands behind an opaque actor id, and what they may do at the desk.

    ``stamp`` changes when all logins of the account are to end.
    """

    actor = models.CharField(max_length=32, primary_key=True)
    name = models.CharField(max_length=64, unique=True)
    password = models.CharField(max_length=256)
    role = models.CharField(max_length=16)
    stamp = models.CharField(max_length=32)

    class Meta:
        """Outside the ledger, so that a name can be changed and forgotten."""

        db_table = "account"

    def __str__(self) -> str:
        """Say which role."""
        return f"{self.role} {self.actor}"


class LoginFailure(models.Model):
    """Logins under one name that failed in a row, by the hash of the name that was typed."""

    key = models.CharField(max_length=64, primary_key=True)
    count = models.IntegerField()
    since = models.CharField(max_length=27)

    class Meta:
        """A hash, since people type their password where the name belongs."""

        db_table = "login_failure"

    def __str__(self) -> str:
        """Say how many."""
        return f"{self.count} logins failed since {self.since}"


class NoticeRow(models.Model):
    """A notice as it stands, and the session it is about, empty when there is not just one."""

    id = models.CharField(max_length=64, primary_key=True)
    occasion = models.TextField()
    state = models.TextField()

    class Meta:
        """A projection."""

        db_table = "notice_row"
        indexes: ClassVar = [models.Index(fields=["occasion"], name="notice_row_occasion")]

    def __str__(self) -> str:
        """Say which notice."""
        return f"notice {self.id[:12]}"


class ClaimRow(models.Model):
    """A claim as it stands, found by its notice, its kind and its status."""

    id = models.CharField(max_length=64, primary_key=True)
    notice = models.CharField(max_length=64)
    kind = models.CharField(max_length=32)
    status = models.CharField(max_length=16)
    state = models.TextField()

    class Meta:
        """A projection."""

        db_table = "claim_row"
        indexes: ClassVar = [
            models.Index(fields=["notice", "status", "kind"], name="claim_row_notice_status"),
            models.Index(fields=["status", "kind"], name="claim_row_status"),
        ]

    def __str__(self) -> str:
        """Say which claim."""
        return f"claim {self.id[:12]}"


class ItemRow(models.Model):
    """An item of the register."""

    id = models.TextField(primary_key=True)
    item = models.CharField(max_length=32)
    state = models.TextField()

    class Meta:
        """A projection."""

        db_table = "item_row"

    def __str__(self) -> str:
        """Say which item."""
        return f"{self.item} {self.id}"


class FactRow(models.Model):
    """A fact, found by its subject."""

    pk = models.CompositePrimaryKey("subject", "property", "key")
    subject = models.TextField()
    property = models.TextField()
    key = models.TextField()
    state = models.TextField()

    class Meta:
        """A projection."""

        db_table = "fact_row"

    def __str__(self) -> str:
        """Say of what."""
        return f"{self.property} of {self.subject}"


class ConflictRow(models.Model):
    """A conflict: of which subject some fact is contradicted."""

    id = models.CharField(max_length=64, primary_key=True)
    subject = models.TextField()

    class Meta:
        """A projection."""

        db_table = "conflict_row"
        indexes: ClassVar = [models.Index(fields=["subject"], name="conflict_row_subject")]

    def __str__(self) -> str:
        """Say where."""
        return f"conflict {self.id[:12]} about {self.subject}"


class SupportRow(models.Model):
    """Which claim speaks of which fact."""

    pk = models.CompositePrimaryKey("claim", "subject", "property", "key")
    claim = models.CharField(max_length=64)
    subject = models.TextField()
    property = models.TextField()
    key = models.TextField()

    class Meta:
        """A projection."""

        db_table = "support_row"
        indexes: ClassVar = [models.Index(fields=["subject"], name="support_row_subject")]

    def __str__(self) -> str:
        """Say which claim speaks of what."""
        return f"claim {self.claim[:12]} on {self.property} of {self.subject}"


class MentionRow(models.Model):
    """A name that a claim mentions (``gongshi.record.mention``), with the ordinal beside it."""

    pk = models.CompositePrimaryKey("name", "ordinal", "claim")
    name = models.TextField()
    ordinal = models.TextField()
    claim = models.CharField(max_length=64)

    class Meta:
        """A projection: which claims a name, and so a subject, may hang on."""

        db_table = "mention_row"

    def __str__(self) -> str:
        """Say which claim mentions what."""
        return f"claim {self.claim[:12]} mentions {self.name}"


class BearingRow(models.Model):
    """An entry that bears on a claim: a review of it, or of the claim that it replaces."""

    pk = models.CompositePrimaryKey("claim", "index")
    claim = models.CharField(max_length=64)
    index = models.IntegerField()

    class Meta:
        """A projection: what a claim's standing hangs on beside its own entry."""

        db_table = "bearing_row"

    def __str__(self) -> str:
        """Say which entry bears on which claim."""
        return f"entry {self.index} bears on claim {self.claim[:12]}"


class Followed(models.Model):
    """How many entries of the ledger the projections follow: one row, or none when it is none."""

    id = models.IntegerField(primary_key=True)
    count = models.IntegerField()

    class Meta:
        """No projection: where to go on."""

        db_table = "followed"

    def __str__(self) -> str:
        """Say how far."""
        return f"{self.count} entries followed"
