#!/bin/sh
# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
#
# Pin all dependencies with hashes, for every platform and Python from 3.11 on, naming no host, path
# or file. Usage: tools/lock.sh UV [--upgrade]. Without --upgrade a pin moves only where it must.
set -eu

uv=$1
shift
compile() {
    output=$1
    shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-annotate --group build pyproject.toml --output-file "$output" "$@"
}

compile requirements/run.txt "$@"
# The second lock holds the first, so that one environment serves both.
compile requirements/dev.txt --extra dev --constraint requirements/run.txt "$@"
# Peers have an environment of their own, so theirs need not agree with ours.
compile requirements/bench.txt --extra bench "$@"
