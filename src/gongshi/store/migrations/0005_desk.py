# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""The desk: who may review, and claims that wait for it found by their status."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Accounts, failed logins, and an index."""

    dependencies = [("store", "0004_sealed")]
    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                ("actor", models.CharField(max_length=32, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=64, unique=True)),
                ("password", models.CharField(max_length=256)),
                ("role", models.CharField(max_length=16)),
                ("stamp", models.CharField(max_length=32)),
            ],
            options={"db_table": "account"},
        ),
        migrations.CreateModel(
            name="LoginFailure",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("count", models.IntegerField()),
                ("since", models.CharField(max_length=27)),
            ],
            options={"db_table": "login_failure"},
        ),
        migrations.AddIndex(
            "ClaimRow", models.Index(fields=["status", "kind"], name="claim_row_status")
        ),
    ]
