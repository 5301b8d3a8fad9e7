#!/bin/sh
# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
#
# Bring in what the tests need besides Python packages: a Chromium to walk the pages with, a font
# with Chinese characters so that pictures of pages show them, and a PostgreSQL server, which the
# tests start for themselves. Does nothing when all is there.
# Exit 0: all present. Exit 1: something is missing and could not be installed; says what to do.
set -eu

has_chromium() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

has_chinese_font() {
    command -v fc-list && fc-list ':lang=zh' | grep -q .
}

has_postgresql() {
    command -v initdb || ls /usr/lib/postgresql/*/bin/initdb
}

missing=""
has_chromium >/dev/null 2>&1 || missing="$missing chromium"
has_chinese_font >/dev/null 2>&1 || missing="$missing fontconfig fonts-noto-cjk"
has_postgresql >/dev/null 2>&1 || missing="$missing postgresql"
[ -z "$missing" ] && exit 0

say_what_to_install() {
    echo "The tests need system packages that are not here:$missing" >&2
    echo "Install them, then run this again. On Debian or Ubuntu:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
    echo "Elsewhere: a Chromium or Chrome on the path, and any font with Chinese characters," >&2
    echo "and a PostgreSQL server of version 15 or newer, whose initdb is on the path." >&2
    exit 1
}

command -v apt-get >/dev/null 2>&1 || say_what_to_install
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    say_what_to_install
fi

echo "installing system packages:$missing" >&2
export DEBIAN_FRONTEND=noninteractive
# apt writes to stderr here, so that the standard output stays the tests' own.
# shellcheck disable=SC2086  # the lists are split into words on purpose
if $as_root apt-get update -q >&2 &&
    $as_root apt-get install -y -q --no-install-recommends $missing >&2; then
    exit 0
fi
say_what_to_install
