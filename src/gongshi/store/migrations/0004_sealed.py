# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Where salt and content of sealed entries are kept, apart from the ledger."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """A table from which forgetting takes rows away."""

    dependencies = [("store", "0003_conflicts")]
    operations = [
        migrations.CreateModel(
            name="SealedContent",
            fields=[
                ("leaf", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("salt", models.BinaryField()),
                ("content", models.BinaryField()),
            ],
            options={"db_table": "sealed_content"},
        ),
    ]
