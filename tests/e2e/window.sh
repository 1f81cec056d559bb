#!/usr/bin/env bash
# The real window, driven as an officer with a keyboard would: from an empty folder to the saved brief. It never
# waits a fixed time: every wait polls for something that can be observed, and says what it missed when it ends.
# Arguments: the program, the folder of the sample appendices.
# DONDOC_E2E_KEEP=<folder> keeps a picture of the screen after every step there.
set -uo pipefail

program=$(realpath "$1")
samples=$(realpath "$2")
work=$(mktemp -d "${TMPDIR:-/tmp}/dondoc-window.XXXXXX")
store=$work/ban-chi-dao-thu.dondoc
settings=$work/config/dondoc/dondoc.ini
deadline=25 # seconds of patience for one thing to happen; it usually takes a tenth of one
app='' started='' display_server='' window_manager=''

# --- outcome ---------------------------------------------------------------------------------------------------

clean_up() {
    local process
    for process in $started $window_manager $display_server; do
        kill -KILL "$process" 2>/dev/null && wait "$process" 2>/dev/null
    done
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM
# shellcheck source=tests/e2e/steps.sh
source "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/steps.sh"

# --- the screen ------------------------------------------------------------------------------------------------

key() { xdotool key --clearmodifiers "$@"; }
type_text() { xdotool type --clearmodifiers --delay 4 -- "$1"; }
active() { xdotool getactivewindow; }
is_active() { [ "$(active)" = "$1" ]; }
is_dialog_open() { local now; now=$(active) && [ "$now" != "$window" ]; }
title_is() { [ "$(xdotool getwindowname "$window")" = "$1" ]; }
# A fingerprint of a region of the window: <width>x<height>+<x>+<y>, all of it without one.
look() { import -silent -window "$window" ${1:+-crop "$1"} rgb:- 2>/dev/null | cksum; }
looks_other() { [ "$(look "${2:-}")" != "$1" ]; }
looks_like() { [ "$(look "${2:-}")" = "$1" ]; }

# Nothing moves any more: what was asked for has been read, laid out and painted.
# shellcheck disable=SC2119,SC2120 # wait_for gives it the region
is_still() {
    local before
    before=$(look "${1:-}")
    sleep 0.15
    [ "$before" = "$(look "${1:-}")" ]
}

# answer_dialog <what the dialog is for> <path>: types the path into the file dialog that has just been asked for.
answer_dialog() {
    wait_for "a dialog to $1" is_dialog_open
    key ctrl+a
    type_text "$2"
    key Return
    pressed=$SECONDS
    wait_for "the dialog to $1 to close" dialog_closes
}
# Qt's dialog lets a file be chosen only once it has seen it on the disk: a Return before that is lost.
dialog_closes() {
    is_active "$window" && return
    [ $((SECONDS - pressed)) -lt 4 ] || { pressed=$SECONDS && key Return; }
    return 1
}

# --- what the program knows ------------------------------------------------------------------------------------

exported_tasks() { DONDOC_LANG=en "$program" export --store "$store" tasks; }
task_count() { exported_tasks | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))'; }
has_tasks() { [ "$(task_count)" = "$1" ]; }
has_setting() { grep -qx -- "$1" "$settings"; }
is_finished_pdf() { pdftotext -layout "$1" "$work/brief.txt" && [ -s "$work/brief.txt" ]; }

# "appendix/ordinal" of the tasks whose words, without marks and case, contain $1: worked out here, not by the program.
tasks_saying() {
    exported_tasks | python3 -c '
import json, sys, unicodedata

def fold(text):
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))

for task in json.load(sys.stdin):
    searched = [task["text"], *task["directives"], *task["leads"], *task["leadGroups"], *task["coordinators"]]
    if any(sys.argv[1] in fold(words) for words in searched):
        print(task["source"]["sheet"] + "/" + task["source"]["ordinal"])
' "$1" | sort
}

csv_tasks() {
    python3 -c '
import csv, sys
for row in list(csv.reader(open(sys.argv[1], encoding="utf-8-sig")))[1:]:
    print(row[0] + "/" + row[1])
' "$1" | sort
}

# --- the session -----------------------------------------------------------------------------------------------

start_display() {
    mkdir -p "$work"/{home,config,data,cache,run}
    chmod 700 "$work/run"
    # what a desktop around the test would change in the window: its dialogs, style, scale and language
    unset WAYLAND_DISPLAY XAUTHORITY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION SESSION_MANAGER \
        DBUS_SESSION_BUS_ADDRESS QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR QT_FONT_DPI DONDOC_LANG
    export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache \
        XDG_RUNTIME_DIR=$work/run LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
    Xvfb -displayfd 3 -screen 0 1500x960x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb" &
    display_server=$!
    wait_for 'a display of Xvfb' test -s "$work/display"
    DISPLAY=:$(tr -d '[:space:]' <"$work/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    window_manager=$!
    wait_for 'openbox to manage the windows' managed
}
managed() { xdotool get_desktop >/dev/null; }

start_program() {
    "$program" >"$work/out" 2>"$work/err" &
    started=$!
    app=$started # until it is asked to end
    wait_for 'a window called Đôn Đốc' find_window
    wait_for 'the window to have the keyboard' is_active "$window"
    wait_for 'the window to be painted' is_still
    ok 'the window opens'
}
find_window() { window=$(xdotool search --onlyvisible --name '^Đôn Đốc$' | head -n 1) && [ -n "$window" ]; }

# As by a power cut: it has no moment to keep anything.
kill_and_start_again() {
    kill -KILL "$started"
    app=''
    wait "$started" 2>/dev/null
    "$program" >"$work/out" 2>"$work/err" &
    started=$!
    app=$started
    wait_for 'the window with its store' find_again
    wait_for 'the window to have the keyboard' is_active "$window"
    wait_for 'the window to be painted' is_still
}
find_again() { window=$(xdotool search --onlyvisible --name "^Đôn Đốc · " | head -n 1) && [ -n "$window" ]; }

create_store() {
    key ctrl+n
    answer_dialog 'name the new store' "$store"
    wait_for 'the title to name the new store' title_is "Đôn Đốc · ${store##*/}"
    wait_for 'the settings to remember the store' has_setting "last=$store"
    has_tasks 0 || fail 'an empty store'
    ok 'Ctrl+N makes a store'
}

receive_appendix() {
    local before
    before=$(look)
    key ctrl+i
    answer_dialog 'choose the files' "$samples/phu-luc-02.xlsx"
    wait_for 'the rows of the appendix to be shown' looks_other "$before"
    wait_for 'the review to be laid out' is_still
    has_tasks 0 || fail 'nothing in the store before the officer agrees'
    wait_for '30 tasks in the store' import_fills_store
    ok 'Ctrl+I reads phu-luc-02.xlsx, Ctrl+Return imports its 30 tasks'
}

# Before the rows are read, the button is off and the key does nothing; after the import, too.
import_fills_store() {
    has_tasks 30 && return
    is_still '' && key ctrl+Return
    has_tasks 30
}

export_found_tasks() {
    local expected written=$work/tim-thay.csv
    key ctrl+2
    wait_for 'the settings to remember the page of tasks' has_setting page=nhiem-vu
    wait_for 'the list of tasks to be painted' is_still
    key ctrl+f
    type_text 'dich vu cong'
    wait_for 'the list to be filtered' is_still 700x600+180+200
    key ctrl+e # from within the field, where X11 has another use for it
    answer_dialog 'export the list' "$written"
    wait_for 'the list as a file' test -s "$written"
    expected=$(tasks_saying 'dich vu cong')
    [ -n "$expected" ] || fail 'some task of the appendix to speak of dịch vụ công'
    [ "$(csv_tasks "$written")" = "$expected" ] ||
        fail "exactly the tasks that speak of dịch vụ công: ${expected//$'\n'/ }" "$(csv_tasks "$written" | tr '\n' ' ')"
    ok "the search without marks finds $(wc -l <<<"$expected") tasks, and they alone are exported"
}

open_detail() {
    local pane=400x700+1030+90 task=400x320+1030+90 first second # the whole pane; the task above its ledger
    key Return # from the search into the list
    wait_for 'the list to be painted' is_still
    first=$(look $task)
    key Down
    wait_for 'the pane to show the next task' looks_other "$first" $task
    wait_for 'the pane to be painted' is_still $pane
    second=$(look $pane)
    key Return
    wait_for 'Enter to lead into the pane' looks_other "$second" $pane
    key Escape Up
    wait_for 'Escape to lead back to the list, and its first task to be shown again' looks_like "$first" $task
    ok 'the pane follows the list; Enter leads into it, Escape back'
}

resume_typing() {
    local words='Viec dang go thi mat dien' file=$store.dang-go.json
    key ctrl+shift+n
    wait_for 'the form to be painted' is_still
    type_text "$words"
    wait_for 'the words to be on the disk' grep -q -- "$words" "$file"
    kill_and_start_again
    has_tasks 30 || fail 'no task of words that were not finished'
    wait_for 'the words to be in the form again, and to become a task' finish_form "$words"
    wait_for 'nothing left to be kept beside the store' is_gone "$file"
    key ctrl+z
    wait_for 'the new task to be undone' has_tasks 30
    ok 'killed and started again, the form has what was being typed'
}
# Until the store is read there is no form, and the key does nothing.
finish_form() {
    tasks_say "$1" && return
    is_still '' && key ctrl+Return
    tasks_say "$1"
}
tasks_say() { exported_tasks | grep -qF -- "$1"; }
is_gone() { [ ! -e "$1" ]; }

switch_language() {
    local vietnamese english menus=400x30+0+0
    wait_for 'the window to be painted' is_still
    vietnamese=$(look $menus)
    key ctrl+k
    type_text 'tieng anh'
    wait_for 'the command to be found' is_still 500x300+900+50
    key Return
    wait_for 'the settings to say English' has_setting language=en
    wait_for 'the menus to change their words' looks_other "$vietnamese" $menus
    wait_for 'the window to be painted' is_still
    english=$(look $menus)
    key alt+v
    wait_for 'the View menu to open' looks_other "$english" $menus
    key l v
    wait_for 'the settings to say Vietnamese' has_setting language=vi
    wait_for 'the menus to be Vietnamese as before' looks_like "$vietnamese" $menus
    ok 'Ctrl+K turns the window to English, the menu back to Vietnamese'
}

save_brief() {
    local brief=$work/bao-cao.pdf sentence='Tổng số nhiệm vụ được giao: 30'
    key ctrl+7
    wait_for 'the settings to remember the page of reports' has_setting page=bao-cao
    wait_for 'the dialog to save the brief' save_dialog_opens
    answer_dialog 'save the brief' "$brief"
    wait_for 'a PDF that can be read' is_finished_pdf "$brief"
    tr -s '[:space:]' ' ' <"$work/brief.txt" | grep -qF -- "$sentence" ||
        fail "the brief to say: $sentence" "$(head -n 30 "$work/brief.txt")"
    ok "Ctrl+E saves the brief, and it says: $sentence"
}
# The brief can be exported only once it is composed; until then the command is off and Ctrl+E does nothing.
save_dialog_opens() {
    is_dialog_open && return
    is_still '' && ! is_dialog_open && key ctrl+e
    is_dialog_open
}

quit() {
    local code complaints
    key ctrl+q
    app='' # its end is no failure any more
    wait_for 'Ctrl+Q to end the program' has_ended "$started"
    wait "$started"
    code=$?
    [ "$code" -eq 0 ] || fail 'exit code 0' "$code"
    # Qt and the X server may remark on the bare test display; nothing else may speak.
    complaints=$(grep -v -e '^libEGL' -e '^MESA' -e '^qt\.qpa\.' -e '^$' "$work/err")
    [ -z "$complaints" ] || fail 'silence on standard error' "$complaints"
    ok 'Ctrl+Q ends the program with exit code 0 and no complaint'
}

has_ended() { ! kill -0 "$1"; }

[ "${BASH_SOURCE[0]}" = "$0" ] || return 0 # another session uses what stands above

for tool in Xvfb openbox xdotool import pdftotext python3; do
    command -v $tool >/dev/null || { echo "$tool is needed: ./dev test installs it"; exit 1; }
done
start_display
start_program
create_store
receive_appendix
export_found_tasks
open_detail
resume_typing
switch_language
save_brief
quit
