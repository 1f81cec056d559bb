#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Typing on without looking: days filled in row after row, a cell of the list, and words after a form was left. The
# keyboard stays where it was put, and no word typed ends in another field or ticks an agency off.
# Arguments: the program, the folder of the sample appendices.
here=$(dirname "$(realpath "$0")")
# shellcheck source=tests/e2e/window.sh
source "$here/window.sh" "$1" "$2"

receive() {
    local before
    before=$(look)
    key ctrl+i
    answer_dialog 'choose the files' "$1"
    wait_for 'the rows to be shown' looks_other "$before"
    wait_for "$2 tasks in the store" import_is_written "$2"
    ok "${1##*/} is imported"
}
import_is_written() {
    has_tasks "$1" && return
    is_still '' && key ctrl+Return
    has_tasks "$1"
}

standing_so() {
    exported_tasks |
        python3 -c 'import json, sys; print(sum(task["standing"] == sys.argv[1] for task in json.load(sys.stdin)))' "$1"
}
stand_so() { [ "$(standing_so "$1")" = "$2" ]; }

# The three rows at the top, one after the other, as fast as they are typed.
fill_days() {
    key ctrl+2
    wait_for 'the list to be painted' is_still
    key ctrl+shift+d
    wait_for 'the grid to be shown' is_still
    for day in 30/6/2025 28/6/2025 27/6/2025; do
        type_text "$day"
        key Return
    done
    wait_for 'three parts with a day' stand_so doneUndated 73
    key ctrl+z
    wait_for 'the last of them taken back' stand_so doneUndated 74
    ok 'three days are filled in row after row, one of them is taken back'
    key Escape
}

type_on() {
    local before
    wait_for 'the list to be shown again' is_still
    key F2
    wait_for 'the form' is_still
    key Escape
    type_text 'dang lam '
    wait_for 'everything written' is_still
    key ctrl+shift+n
    wait_for 'a new form' is_still
    type_text 'Viec go tay'
    key Escape
    type_text ' va cham do thieu '
    wait_for 'the new task' has_tasks 77
    wait_for 'everything written' is_still
    before=$(exported_tasks | cksum)
    key Return # to the ledger
    type_text 'x y z'
    wait_for 'everything written' is_still
    [ "$before" = "$(exported_tasks | cksum)" ] || fail 'nothing written by words typed on'
    ok 'words typed on after a form, and in a ledger, change nothing'
}

start_display
start_program
create_store
receive "$samples/phu-luc-01.xlsx" 76
fill_days
type_on
quit
