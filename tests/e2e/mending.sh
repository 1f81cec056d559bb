#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A lot mended by keyboard alone: every cell in doubt of phu-luc-06.xlsx, and ten of a workbook made for it, found,
# answered and imported, with no more than four keystrokes a cell beyond the words typed; then the import taken back
# and brought again.
# Arguments: the program, the folder of the sample appendices, the folder of the made workbook.
here=$(dirname "$(realpath "$0")")
made=$(realpath "$3")
# shellcheck source=tests/e2e/window.sh
source "$here/window.sh" "$1" "$2"

strokes=0 cells=0
press() { strokes=$((strokes + $#)) && key "$@"; }

# answer <words…>: one cell in doubt each: types the words (none: "") and takes the answer, which leads to the next.
answer() {
    local words
    for words in "$@"; do
        wait_for 'the question to be shown' is_still
        [ -z "$words" ] || type_text "$words"
        wait_for 'what the words are read as' is_still
        press Return
        cells=$((cells + 1))
    done
}

receive() {
    local before
    before=$(look)
    key ctrl+i
    answer_dialog 'choose the files' "$1"
    wait_for 'the rows to be shown' looks_other "$before"
    wait_for 'the review to be laid out' is_still
}

# The button says what would be written; the key does nothing until the figures stand.
accept() {
    wait_for "$1 tasks in the store" import_is_written "$1"
}
import_is_written() {
    has_tasks "$1" && return
    is_still '' && press ctrl+Return
    has_tasks "$1"
}

few_strokes() {
    [ "$strokes" -le $((4 * cells)) ] || fail "at most four keystrokes a cell, $((4 * cells)) in all" "$strokes"
    ok "$1: $cells cells in doubt answered with $strokes keystrokes beyond the words typed"
    strokes=0 cells=0
}

# rows_are <file>: lines "row: what", compared with what the store holds of each row.
rows_are() {
    local found
    found=$(exported_tasks | python3 -c '
import json, sys
for task in json.load(sys.stdin):
    source, deadline = task["source"], task["deadline"]
    if source["sheet"] in ("Rà soát", "2c. Tháng 9"):
        named = task["leads"] + task["coordinators"] + ["?" + name for name in task["unmatched"]]
        print(f"{source['"'row'"']}: {'"', '"'.join(named)} | {deadline['"'due'"']}")
')
    while read -r line; do
        grep -qxF -- "$line" <<<"$found" || fail "$line" "$(grep -- "^${line%%:*}:" <<<"$found")"
    done
}

mend_pl06() {
    receive "$samples/phu-luc-06.xlsx"
    press F8
    # cut short; nobody named; three provinces in one cell, of which each name was borne by two or had ended
    answer '' '' 'bac ninh' 'ho chi minh' 'an giang'
    accept 237
    few_strokes 'phu-luc-06.xlsx'
}

mend_made() {
    receive "$made/ten-doubts.xlsx"
    press F8
    answer 'noi vu' 'thanh tra' '' '30/9/2025' 'ho chi minh' '24/9/2025' 'dong thap' '' 'bo y te' '30/11/2025'
    accept 249
    few_strokes 'ten-doubts.xlsx'
    rows_are <<'ROWS'
6: Bộ Nội vụ | 2025-10-31
7: Bộ Y tế, Thanh tra Chính phủ | 2025-10-31
8: Bộ Tư pháp | 2025-09-25
9: Bộ Khoa học và Công nghệ | 2025-09-30
10: Bộ Y tế, Hồ Chí Minh | 2025-11-30
12: Ngân hàng Nhà nước Việt Nam | 2025-09-24
13: Bộ Tư pháp, Đồng Tháp | 2025-12-31
14: Bộ Tài chính | 2025-10-31
15: Bộ Công an, Bộ Y tế | 2025-11-30
16: Bộ Nội vụ | 2025-11-30
ROWS
    ok 'each answer stands in the store'
}

undo_and_redo() {
    wait_for 'the import to be told done' is_still
    key ctrl+z
    wait_for 'Ctrl+Z to take the whole import back' has_tasks 237
    wait_for 'the page to follow' is_still
    key ctrl+y
    wait_for 'Ctrl+Y to bring it again' has_tasks 249
    ok 'Ctrl+Z takes the whole import back, Ctrl+Y brings it again'
}

start_display
start_program
create_store
mend_pl06
mend_made
undo_and_redo
quit
