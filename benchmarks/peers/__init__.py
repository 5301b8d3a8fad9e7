# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
"""Other people's programs, measured beside ours in the same run.

Each runs in an environment of its own (``requirements/bench.txt``), since some need old versions of
what we use; only the scripts in this folder are run there.
"""
