# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The ledger, the texts and files of notices, their guards, and the first projections.

Indexes are operations of their own: inside CreateModel Django would make them after the migration's
transaction, and a kill in between would leave a database that neither opens nor migrates.
"""

from django.db import migrations, models

from gongshi.store.guards import guard


class Migration(migrations.Migration):
    """The first tables."""

    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="LedgerEntry",
            fields=[
                ("index", models.IntegerField(primary_key=True, serialize=False)),
                ("leaf", models.CharField(max_length=64, unique=True)),
                ("kind", models.CharField(max_length=32)),
                ("subject", models.TextField()),
                ("claim", models.CharField(max_length=64, null=True, unique=True)),
                ("recorded_at", models.CharField(max_length=27)),
                ("written", models.BinaryField()),
            ],
            options={"db_table": "entry"},
        ),
        migrations.AddIndex(
            "LedgerEntry", models.Index(fields=["subject"], name="entry_subject")
        ),
        migrations.CreateModel(
            name="NoticeText",
            fields=[
                ("index", models.IntegerField(primary_key=True, serialize=False)),
                ("hash", models.CharField(max_length=64, unique=True)),
                ("text", models.TextField()),
            ],
            options={"db_table": "notice_text"},
        ),
        migrations.CreateModel(
            name="NoticeFile",
            fields=[
                ("index", models.IntegerField(primary_key=True, serialize=False)),
                ("hash", models.CharField(max_length=64, unique=True)),
                ("content", models.BinaryField()),
            ],
            options={"db_table": "notice_file"},
        ),
        guard("entry", "leaf", "claim"),
        guard("notice_text", "hash"),
        guard("notice_file", "hash"),
        migrations.CreateModel(
            name="NoticeRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("state", models.TextField()),
            ],
            options={"db_table": "notice_row"},
        ),
        migrations.CreateModel(
            name="ClaimRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("notice", models.CharField(max_length=64)),
                ("state", models.TextField()),
            ],
            options={"db_table": "claim_row"},
        ),
        migrations.AddIndex(
            "ClaimRow", models.Index(fields=["notice"], name="claim_row_notice")
        ),
        migrations.CreateModel(
            name="ItemRow",
            fields=[
                ("id", models.TextField(primary_key=True, serialize=False)),
                ("item", models.CharField(max_length=32)),
                ("state", models.TextField()),
            ],
            options={"db_table": "item_row"},
        ),
        migrations.CreateModel(
            name="FactRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "subject",
                        "property",
                        "key",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("subject", models.TextField()),
                ("property", models.TextField()),
                ("key", models.TextField()),
                ("state", models.TextField()),
            ],
            options={"db_table": "fact_row"},
        ),
        migrations.CreateModel(
            name="SupportRow",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "claim",
                        "subject",
                        "property",
                        "key",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("claim", models.CharField(max_length=64)),
                ("subject", models.TextField()),
                ("property", models.TextField()),
                ("key", models.TextField()),
            ],
            options={"db_table": "support_row"},
        ),
    ]
