// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/biffrecords.h"
#include "core/files/cellformat.h"
#include "core/files/readcontext.h"

#include <vector>

namespace dondoc {

/// Record types of BIFF8. [MS-XLS] 2.3
namespace biff {
constexpr quint16 kFormula = 0x0006, kEof = 0x000A, kDateMode = 0x0022, kFilePass = 0x002F,
                  kBoundSheet = 0x0085, kMulRk = 0x00BD, kRichString = 0x00D6, kXf = 0x00E0,
                  kMergedCells = 0x00E5, kSst = 0x00FC, kLabelSst = 0x00FD, kNumber = 0x0203, kLabel = 0x0204,
                  kBoolErr = 0x0205, kString = 0x0207, kRk = 0x027E, kFormat = 0x041E, kBof = 0x0809;
/// The numbers that a formula's record had in BIFF3 and BIFF4: some programs still write them, with what
/// BIFF8 has in it.
constexpr quint16 kFormula3 = 0x0206, kFormula4 = 0x0406;
constexpr quint16 kVersion8 = 0x0600;
} // namespace biff

struct XlsSheetEntry {
    QString name;
    quint32 position = 0;
    bool isHidden = false;
    bool isWorksheet = true;
};

/// What stands before the sheets and holds for all of them.
struct XlsWorkbook {
    std::vector<XlsSheetEntry> sheets;
    std::vector<QString> strings;
    std::vector<CellFormat> formats; ///< by XF index
    bool is1904 = false;
};

Result<XlsWorkbook> readXlsWorkbook(BiffRecords &records, const ReadContext &context);

} // namespace dondoc
