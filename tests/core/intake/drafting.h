// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"
#include "tests/core/agencies/agencytesting.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc::testing {

/// A grid from literal rows, one line a row and cells apart by " | "; a cell that is a number becomes one.
Grid gridOf(const char *rows, std::vector<CellRange> merges = {});

/// A workbook of one sheet, read with the shipped directory.
SheetDraft draftOf(const Grid &grid, const DraftOptions &options = {});
FileDraft draftOf(const std::vector<Grid> &grids, const DraftOptions &options = {});

/// One of resources/samples, "phu-luc-01.xlsx".
FileDraft sampleDraft(const char *name);

/// Names of a task's addressees with a role: agencies by name, groups in [ ], unmatched with "??"; then "*"
/// for listed as open, "-" for not listed, "'" for known only from the list.
QString addressees(const NewTask &task, Role role);
QStringList doubtCodes(const NewTask &task);
/// Printed ordinals of the tasks with a doubt.
QStringList ordinalsWith(const SheetDraft &draft, const char *code);
QStringList noteCodes(const SheetDraft &draft);
/// "row:code" for each note that asks something, rows counted from 1.
QStringList warnings(const SheetDraft &draft);

} // namespace dondoc::testing
