# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where claims contradict one another, so that conflicts are found without reading every fact.

The projections are made anew: none of them holds anything that the ledger does not.
"""

from django.db import migrations, models

PROJECTIONS = (
    "notice_row",
    "claim_row",
    "item_row",
    "fact_row",
    "support_row",
    "mention_row",
    "bearing_row",
    "followed",
)


class Migration(migrations.Migration):
    """A projection of conflicts."""

    dependencies = [("store", "0002_follow")]
    operations = [
        migrations.CreateModel(
            name="ConflictRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("subject", models.TextField()),
            ],
            options={"db_table": "conflict_row"},
        ),
        migrations.AddIndex(
            "ConflictRow", models.Index(fields=["subject"], name="conflict_row_subject")
        ),
        # With none followed, all are filled from entry 0 when the record is opened.
        migrations.RunSQL([f"DELETE FROM {table}" for table in PROJECTIONS]),
    ]
