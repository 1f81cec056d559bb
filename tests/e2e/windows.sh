#!/usr/bin/env bash
# What an officer does with the package, under wine, in a fresh prefix: installs, imports the samples twice, prints the
# brief, writes a workbook and reads it back, does the same at long paths and on a share, opens the store by its
# association, closes, opens again, updates, removes.
# Arguments: the folder of the package, the folder of the samples, the program of this machine to compare with (or none).
set -uo pipefail

package=$(realpath "$1")
samples=$(realpath "$2")
native=${3:+$(realpath "$3")}
work=$(mktemp -d "${TMPDIR:-/tmp}/dondoc-windows.XXXXXX")
deadline=90 # seconds of patience for one thing to happen; a first start under wine takes some
started=()
wine=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
export WINEPREFIX=$work/prefix WINEDEBUG=-all DONDOC_LANG=en
drive=$WINEPREFIX/drive_c
store='C:\Kho dữ liệu\Kho thử nghiệm.dondoc'
title='Đôn Đốc · Kho thử nghiệm.dondoc'

clean_up() {
    local process
    "$(dirname "$wine")/wineserver64" -k 2>/dev/null || wineserver -k 2>/dev/null
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null && wait "$process" 2>/dev/null
    done
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

# shellcheck source=tests/e2e/steps.sh
source "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/steps.sh"

# same <what, in words> <expected> <found>
same() {
    [ "$2" = "$3" ] || fail "$1: $2" "$3"
    ok "$1: $3"
}

run() { timeout 300 "$wine" "$@"; }
# The command line of the program under test, without the carriage returns of Windows.
dondoc() { run "$program" "$@" 2>"$work/err" | tr -d '\r'; }
# field <JSON path…>: of the JSON on standard input.
field() { python3 -c 'import json, sys
value = json.load(sys.stdin)
for key in sys.argv[1:]:
    value = value[key]
print(value)' "$@"; }
# The words of a .docx in their order; the letters of a .pdf, whose order and gaps are pdftotext's guess.
docx_words() { python3 -c 'import re, sys, zipfile
print(" ".join(re.sub("<[^>]*>", " ", zipfile.ZipFile(sys.argv[1]).read("word/document.xml").decode()).split()))' "$1" | cksum; }
pdf_letters() { pdftotext "$1" - | python3 -c 'import sys; print(sorted("".join(sys.stdin.read().split())))' | cksum; }
is_open() { xdotool search --onlyvisible --name "^$title\$" 2>/dev/null; }
is_closed() { ! is_open; }
has_ended() { ! pgrep -f 'Don Doc.dondoc\.exe'; }

import_samples() { # a store
    local file files=()
    for file in "$samples"/phu-luc-0[1-6].xlsx; do
        files+=("Z:$file")
    done
    dondoc import --store "$1" --list-date 2025-07-18 --json "${files[@]}"
}

# "382 tasks, 30 known, 268 achieved, 221 targets": what an import says it took.
summary() {
    python3 -c 'import json, sys
sheets = [sheet for file in json.load(sys.stdin)["files"] for sheet in file["sheets"]]
tasks = [sheet for sheet in sheets if sheet["layout"] == "tasks"]
rates = [sheet["values"] for sheet in sheets if sheet["layout"] == "rates"]
print("%d tasks, %d known, %d achieved, %d targets" % (sum(s["added"] for s in tasks),
    sum(s["unchanged"] for s in tasks), sum(v["achieved"] for v in rates), sum(v["targets"] for v in rates)))'
}

# --- one way to get the program, then its whole work ------------------------------------------------------------

work_through() { # the program's folder as Windows names it, in words
    local folder=$1 how=$2 native_store=$work/native.dondoc
    program="$folder\\dondoc.com"
    rm -rf "$drive/Kho dữ liệu" "$native_store"*
    mkdir -p "$drive/Kho dữ liệu"
    same "$how: the samples" '382 tasks, 30 known, 268 achieved, 221 targets' "$(import_samples "$store" | summary)"
    same "$how: the samples again" '0' "$(import_samples "$store" | field added)"
    same "$how: block totals" '[15.5, 40.1, 51.7]' "$(dondoc export --store "$store" rates --as-of 2025-07-18 |
        python3 -c 'import json, sys
rows = json.load(sys.stdin)
rows = rows if isinstance(rows, list) else rows["rates"]
print(sorted(row["achieved"] for row in rows if row["kind"] == "block"))')"
    dondoc brief --store "$store" --as-of 2025-07-18 --out 'C:\Kho dữ liệu\Báo cáo tháng 7.pdf'
    [ -s "$drive/Kho dữ liệu/Báo cáo tháng 7.pdf" ] || fail "$how: a brief" "$(cat "$work/err")"
    dondoc export --store "$store" tasks --as-of 2025-07-18 --format xlsx --out 'C:\Kho dữ liệu\Nhiệm vụ quá hạn – Đ.xlsx'
    dondoc read 'C:\Kho dữ liệu\Nhiệm vụ quá hạn – Đ.xlsx' --csv >"$work/wine.csv"
    grep -q 'Bộ Khoa học và Công nghệ' "$work/wine.csv" || fail "$how: the workbook read back" "$(cat "$work/err")"
    ok "$how: a workbook under a Vietnamese name, read back"
    [ -n "$native" ] || return 0
    "$native" import --store "$native_store" --list-date 2025-07-18 "$samples"/phu-luc-0[1-6].xlsx >/dev/null 2>&1
    same "$how: the content hash of this machine" "$("$native" check --store "$native_store" --json | field contentHash)" \
        "$(dondoc check --store "$store" --json | field contentHash)"
    "$native" brief --store "$native_store" --as-of 2025-07-18 --out "$work/native.docx" 2>/dev/null
    "$native" brief --store "$native_store" --as-of 2025-07-18 --out "$work/native.pdf" 2>/dev/null
    dondoc brief --store "$store" --as-of 2025-07-18 --out 'C:\Kho dữ liệu\Báo cáo.docx'
    same "$how: the words of the brief of this machine" "$(docx_words "$work/native.docx")" \
        "$(docx_words "$drive/Kho dữ liệu/Báo cáo.docx")"
    same "$how: the letters of the printed brief of this machine" "$(pdf_letters "$work/native.pdf")" \
        "$(pdf_letters "$drive/Kho dữ liệu/Báo cáo tháng 7.pdf")"
    "$native" export --store "$native_store" tasks --as-of 2025-07-18 --format xlsx --out "$work/native.xlsx" 2>/dev/null
    "$native" read "$work/native.xlsx" --csv 2>/dev/null | tr -d '\r' >"$work/native.csv"
    cmp -s "$work/native.csv" "$work/wine.csv" || fail "$how: the table of this machine in the workbook"
    ok "$how: the table of this machine in the workbook"
}

# The store as version 7 left it: without what the later migrations made.
make_older() {
    python3 - "$1" <<'PY'
import sqlite3, sys
store = sqlite3.connect(sys.argv[1])
for index in "rate_values_by_month", "rate_values_kept":
    store.execute("DROP INDEX " + index)
for column in ("rate_values.part_count", "rate_values.whole_count", "rate_notes.month", "indicators.removed"):
    store.execute("ALTER TABLE %s DROP COLUMN %s" % tuple(column.split(".")))
store.execute("PRAGMA user_version = 7")
PY
}

take_over_stores() { # of an older version with a backup, of a newer one not at all
    local folder="$drive/Kho dữ liệu" expected older='C:\Kho dữ liệu\Kho cũ.dondoc' newer='C:\Kho dữ liệu\Kho mới.dondoc'
    expected=$(dondoc check --store "$store" --json | field contentHash)
    cp "$folder/Kho thử nghiệm.dondoc" "$folder/Kho cũ.dondoc"
    cp "$folder/Kho thử nghiệm.dondoc" "$folder/Kho mới.dondoc"
    make_older "$folder/Kho cũ.dondoc" || fail 'a store of version 7'
    import_samples "$older" >/dev/null
    same 'an older store says the same after its upgrade' "$expected" "$(dondoc check --store "$older" --json | field contentHash)"
    same 'and was copied before' 1 "$(find "$folder/Kho cũ-backups" -name '*-upgrade.dondoc' | wc -l)"
    python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("PRAGMA user_version = 999")' "$folder/Kho mới.dondoc"
    before=$(cksum <"$folder/Kho mới.dondoc")
    same 'a newer store is refused' newerStore "$(import_samples "$newer" | field error code)"
    same 'and nothing in it is changed' "$before" "$(cksum <"$folder/Kho mới.dondoc")"
}

# Folders as deep as ministries make them: over 260 characters with the names of the files in them.
work_in_long_path() {
    local level folder='C:'
    for level in 1 2 3 4 5 6 7; do
        folder+="\\Nhiệm vụ Chính phủ giao năm 2025 cấp thứ $level"
    done
    local on_disk_here="$drive${folder#C:}"
    on_disk_here=${on_disk_here//\\//}
    mkdir -p "$on_disk_here"
    [ ${#folder} -gt 260 ] || fail 'a folder of over 260 characters' "${#folder}"
    same 'a store at a long path: the samples' '382 tasks, 30 known, 268 achieved, 221 targets' \
        "$(import_samples "$folder\\Kho dài.dondoc" | summary)"
    dondoc backup --store "$folder\\Kho dài.dondoc" --out "$folder\\Bản sao.dondoc" >/dev/null
    same 'and a copy of it beside it' "$(dondoc check --store "$folder\\Kho dài.dondoc" --json | field contentHash)" \
        "$(dondoc check --store "$folder\\Bản sao.dondoc" --json | field contentHash)"
    dondoc export --store "$folder\\Kho dài.dondoc" tasks --as-of 2025-07-18 --format xlsx --out "$folder\\Việc.xlsx"
    dondoc read "$folder\\Việc.xlsx" --csv | cmp -s - "$work/wine.csv" || fail 'the same table in a workbook at a long path'
    ok 'and a workbook, read back'
    rm -rf "${drive:?}/Nhiệm vụ Chính phủ giao năm 2025 cấp thứ 1"
}

# A folder of another machine: \\van-phong\chung, which wine keeps under dosdevices.
read_from_share() {
    local share="$WINEPREFIX/dosdevices/unc/van-phong/chung" on_share='\\van-phong\chung\Kho chung.dondoc' before
    mkdir -p "$share"
    cp "$drive/Kho dữ liệu/Kho thử nghiệm.dondoc" "$share/Kho chung.dondoc"
    before=$(cksum <"$share/Kho chung.dondoc")
    same 'a store on a share is read' "$(dondoc check --store "$store" --json | field contentHash)" \
        "$(dondoc check --store "$on_share" --json | field contentHash)"
    same 'but not written there' networkShare "$(import_samples "$on_share" | field error code)"
    same 'and nothing in it is changed' "$before" "$(cksum <"$share/Kho chung.dondoc")"
}

# HKEY_CLASSES_ROOT of Windows shows what a person has under HKEY_CURRENT_USER; wine's shows the machine's alone (before
# 9.0), so the person's keys are copied there. Explorer's double click and `start` then do the same.
show_personal_classes() {
    local key
    for key in .dondoc DonDoc.Store; do
        run reg copy "HKCU\\Software\\Classes\\$key" "HKLM\\Software\\Classes\\$key" /s /f >/dev/null ||
            fail "the installer registers $key"
    done
}

open_by_association() { # in words
    run start "$store" >/dev/null 2>&1
    wait_for "$1" is_open
    ok "$1"
}

# Ends the window as an officer does; a process that stays behind would keep the next start from opening one.
close_window() {
    xdotool windowactivate --sync "$(is_open | tail -1)" key --clearmodifiers ctrl+q
    wait_for 'the window closes' is_closed
    wait_for 'the program ends with its window' has_ended
    ok 'the program ends with its window'
}

Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
wait_for 'a display' test -s "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox --sm-disable >/dev/null 2>&1 &
started+=($!)
run wineboot -i >/dev/null 2>&1

setup=$(echo "$package"/dondoc-*-setup.exe)
user=$(run cmd /c 'echo %LOCALAPPDATA%' 2>/dev/null | tr -d '\r')
installed="$user\\Programs\\Don Doc"
on_disk=$(run winepath -u "$installed" 2>/dev/null | tr -d '\r')
run "$setup" /S || fail 'the installer runs'
[ -f "$on_disk/dondoc.exe" ] || fail "the program in $installed"
ok 'installed for one person, without a question'
work_through "$installed" installed
take_over_stores
work_in_long_path
read_from_share

show_personal_classes
open_by_association 'a double click on the store opens it'
close_window
open_by_association 'and opens it again'
close_window

settings=$(find "$drive/users" -name dondoc.ini | head -1)
[ -n "$settings" ] || fail 'settings are kept'
before=$(cksum <"$settings")
hash=$(dondoc check --store "$store" --json | field contentHash)
run "$setup" /S || fail 'the installer runs over an installed program'
same 'an update leaves the settings' "$before" "$(cksum <"$settings")"
run "$installed\\uninstall.exe" /S
wait_for 'the uninstaller takes the program away' test ! -e "$on_disk"
same 'removal leaves the settings' "$before" "$(cksum <"$settings")"

mkdir -p "$drive/Người dùng"
(cd "$drive/Người dùng" && cmake -E tar xf "$package"/dondoc-*.zip)
program="C:\\Người dùng\\$(basename "$drive/Người dùng"/dondoc-*)\\dondoc.com"
same 'removal leaves the store' "$hash" "$(dondoc check --store "$store" --json | field contentHash)"
work_through "${program%\\*}" 'from the .zip'
