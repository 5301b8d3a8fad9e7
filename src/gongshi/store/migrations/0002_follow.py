# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""What the projections hang on, so that they can follow the ledger step by step.

The projections are made anew: none of them holds anything that the ledger does not. Opening the
record fills them (``gongshi.store.setup``).
"""

from django.db import migrations, models



def key(*columns):
    """The natural key of a projection."""
    return models.CompositePrimaryKey(
        *columns, blank=True, editable=False, primary_key=True, serialize=False
    )


class Migration(migrations.Migration):
    """Projections that follow."""

    dependencies = [("store", "0001_initial")]
    operations = [
        migrations.RemoveIndex("LedgerEntry", "entry_subject"),
        migrations.AddIndex(
            "LedgerEntry", models.Index(fields=["subject", "kind"], name="entry_subject_kind")
        ),
        migrations.AddIndex(
            "LedgerEntry", models.Index(fields=["kind", "index"], name="entry_kind_index")
        ),
        migrations.DeleteModel("NoticeRow"),
        migrations.DeleteModel("ClaimRow"),
        migrations.CreateModel(
            name="NoticeRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("occasion", models.TextField()),
                ("state", models.TextField()),
            ],
            options={"db_table": "notice_row"},
        ),
        migrations.AddIndex(
            "NoticeRow", models.Index(fields=["occasion"], name="notice_row_occasion")
        ),
        migrations.CreateModel(
            name="ClaimRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("notice", models.CharField(max_length=64)),
                ("kind", models.CharField(max_length=32)),
                ("status", models.CharField(max_length=16)),
                ("state", models.TextField()),
            ],
            options={"db_table": "claim_row"},
        ),
        migrations.AddIndex(
            "ClaimRow",
            models.Index(fields=["notice", "status", "kind"], name="claim_row_notice_status"),
        ),
        migrations.AddIndex(
            "SupportRow", models.Index(fields=["subject"], name="support_row_subject")
        ),
        migrations.CreateModel(
            name="MentionRow",
            fields=[
                ("pk", key("name", "ordinal", "claim")),
                ("name", models.TextField()),
                ("ordinal", models.TextField()),
                ("claim", models.CharField(max_length=64)),
            ],
            options={"db_table": "mention_row"},
        ),
        migrations.CreateModel(
            name="BearingRow",
            fields=[
                ("pk", key("claim", "index")),
                ("claim", models.CharField(max_length=64)),
                ("index", models.IntegerField()),
            ],
            options={"db_table": "bearing_row"},
        ),
        migrations.CreateModel(
            name="Followed",
            fields=[
                ("id", models.IntegerField(primary_key=True, serialize=False)),
                ("count", models.IntegerField()),
            ],
            options={"db_table": "followed"},
        ),
        # Followed by the first append or opening: with none followed, all are filled from entry 0.
        migrations.RunSQL([f"DELETE FROM {table}" for table in ("item_row", "fact_row", "support_row")]),
    ]
