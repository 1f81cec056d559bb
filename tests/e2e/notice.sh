#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A notice by keyboard alone: from the file to accepted tasks, each uncertain reading visited once; the program is
# killed in between, and nothing typed is lost; the batch is taken back and brought again.
# Arguments: the program, the folder of the sample appendices, the notice of 20 June 2025.
here=$(dirname "$(realpath "$0")")
notice=$(realpath "$3")
# shellcheck source=tests/e2e/window.sh
source "$here/window.sh" "$1" "$2"

desk=$store.ban-thong-bao.json # what is under work, as it lies beside the store

# on_desk <Python expression over `desk`>: of the one notice under work.
on_desk() {
    python3 - "$desk" "$1" <<'PYTHON'
import json, sys
desk = json.load(open(sys.argv[1], encoding="utf-8"))["desks"][0]
state = desk["state"]
print(eval(sys.argv[2]))
PYTHON
}
desk_says() { [ "$(on_desk "$1" 2>/dev/null)" = "$2" ]; }

# Clauses as the notice numbers them, read here with a pattern of our own: "1.a", "3.a", …
clauses_of_notice() {
    python3 - "$notice" <<'PYTHON'
import re, sys
chapter = ""
for line in open(sys.argv[1], encoding="utf-8"):
    number = re.match(r"\s*(\d+)\. ", line)
    letter = re.match(r"\s*([a-zđ])\) ", line)
    if number:
        chapter = number.group(1)
    elif letter and chapter:
        print(chapter + "." + letter.group(1))
PYTHON
}
clauses_in_store() {
    exported_tasks | python3 -c '
import json, sys
for task in json.load(sys.stdin):
    print(task["source"]["ordinal"].rstrip(")"))'
}

open_notice() {
    local before
    before=$(look)
    key ctrl+i
    answer_dialog 'choose the notice' "$notice"
    wait_for 'the settings to remember the notice desk' has_setting page=ban-thong-bao
    wait_for 'the notice to be shown' looks_other "$before"
    wait_for 'the desk to be laid out' is_still
    has_tasks 0 || fail 'nothing in the store before the officer agrees'
    ok 'Ctrl+I reads the notice of 20 June onto the desk'
}

# F8 once for each: after the nth press n readings were seen, and at the end all of them.
visit_uncertain() {
    local total visited=0
    key F8
    wait_for 'what is under work to be saved' test -s "$desk"
    total=$(on_desk 'sum(len(p["draft"].get("uncertainties", [])) for p in state["proposals"])')
    while :; do
        visited=$((visited + 1))
        wait_for "the reading $visited of $total to be seen" desk_says 'len(desk["seen"])' "$visited"
        [ "$visited" -lt "$total" ] || break
        key F8
    done
    ok "F8 goes through the $total uncertain readings, each once"
}

# The last one shown is right as it is read: Space on the first answer.
confirm_reading() {
    wait_for 'the answers to be shown' is_still
    key space
    wait_for 'the answer to be kept' desk_says 'sum(len(p.get("confirmed", [])) for p in state["proposals"])' 1
    key ctrl+z
    wait_for 'the answer to be taken back' desk_says 'sum(len(p.get("confirmed", [])) for p in state["proposals"])' 0
    key ctrl+y
    wait_for 'the answer to be kept again' desk_says 'sum(len(p.get("confirmed", [])) for p in state["proposals"])' 1
    ok 'Space answers, Ctrl+Z takes the answer back, Ctrl+Y brings it again'
}

fill_in_number() {
    key F4
    wait_for 'the fields of the document' is_still
    type_text '336/TB-VPCP'
    key Tab
    type_text '24/6/2025'
    wait_for 'the number to be kept' desk_says 'state["facts"].get("number")' 336/TB-VPCP
    wait_for 'the date to be kept' desk_says 'state["facts"].get("issuedOn")' 2025-06-24
    key Escape
    ok 'F4 fills in number and date'
}

survive_kill() {
    local shelf page=600x600+400+200
    kill_and_start_again
    wait_for 'the page that was open last' is_still
    shelf=$(look $page)
    wait_for 'F6 to lead to the notice under work' page_has_keyboard
    shelf=$(look $page)
    key Return
    wait_for 'the notice to be back on the desk' looks_other "$shelf" $page
    wait_for 'the desk to be laid out' is_still
    wait_for 'the number typed before' desk_says 'state["facts"].get("number")' 336/TB-VPCP
    ok 'killed and started again, the desk has what was typed'
}
# Regions take turns; before the store is read there is no page among them.
page_has_keyboard() {
    looks_other "$shelf" $page && return
    is_still '' && key F6 && sleep 0.3
    looks_other "$shelf" $page
}

accept_tasks() {
    local expected found
    expected=$(on_desk 'len(state["proposals"])')
    wait_for 'the tasks in the store' accept_fills_store "$expected"
    wait_for 'the list of tasks to be shown' has_setting page=nhiem-vu
    found=$(clauses_in_store)
    for clause in $(clauses_of_notice); do
        grep -qE -- "^$clause(\)|\$)" <<<"$found" || fail "a task of clause $clause" "$(tr '\n' ' ' <<<"$found")"
    done
    ok "Ctrl+Enter writes the $expected tasks and shows them; every lettered clause has its task"
}
accept_fills_store() {
    has_tasks "$1" && return
    is_still '' && key ctrl+Return
    has_tasks "$1"
}

undo_batch() {
    local all
    all=$(task_count)
    wait_for 'the list to be painted' is_still
    key ctrl+z
    wait_for 'one Ctrl+Z to take the batch back' has_tasks 0
    key ctrl+y
    wait_for 'Ctrl+Y to bring it again' has_tasks "$all"
    ok 'one Ctrl+Z takes the batch back, Ctrl+Y brings it again'
}

start_display
start_program
create_store
open_notice
visit_uncertain
confirm_reading
fill_in_number
survive_kill
accept_tasks
undo_batch
quit
