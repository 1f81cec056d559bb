#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How a session on the screen tells what came true and what did not; sourced by the sessions of this folder. Of them it
# uses: work (a folder of its own), deadline (seconds of patience for one thing to happen), app (the program's process;
# empty while none must be running).
# DONDOC_E2E_KEEP=<folder> keeps a picture of the screen after every step there.
steps=0
session=$(basename "$0" .sh)

picture() { import -silent -window root "$1" 2>/dev/null; }

ok() {
    steps=$((steps + 1))
    printf 'ok %d - %s\n' "$steps" "$1"
    [ -z "${DONDOC_E2E_KEEP:-}" ] || picture "$DONDOC_E2E_KEEP/$(printf %02d "$steps").png"
}

# fail <what was expected, in words> [<what was found>]
fail() {
    local kept
    kept=$(mktemp "${TMPDIR:-/tmp}/dondoc-$session-XXXXXX.png")
    printf 'not ok %d - expected: %s\n' "$((steps + 1))" "$1"
    [ $# -lt 2 ] || printf '  found: %s\n' "$2"
    picture "$kept" && printf '  the screen: %s\n' "$kept"
    [ ! -s "$work/err" ] || sed 's/^/  stderr: /' "$work/err"
    exit 1
}

# wait_for <what is expected, in words> <command…>: until the command succeeds. It never waits a fixed time.
wait_for() {
    local expected=$1 end=$((SECONDS + deadline))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || fail "$expected, within $deadline s"
        [ -z "${app:-}" ] || kill -0 "$app" 2>/dev/null || fail "$expected, but the program has ended"
        sleep 0.05
    done
}
