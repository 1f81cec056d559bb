// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/cellformat.h"
#include "core/files/ooxml.h"

namespace dondoc {

/// What the cells of all sheets refer to.
struct XlsxShared {
    std::vector<QString> strings;
    std::vector<CellFormat> formats; ///< by style index
    bool is1904 = false;
};

struct XlsxSheetEntry {
    QString name;
    QString part;
    bool isHidden = false;
    bool isWorksheet = true;
};

struct XlsxWorkbookPart {
    std::vector<XlsxSheetEntry> sheets;
    bool is1904 = false;
};

Result<XlsxWorkbookPart> readWorkbookPart(const ZipPackage &package, const QString &part,
                                          const std::vector<Relationship> &links);
Result<std::vector<QString>> readSharedStrings(const ZipPackage &package, const QString &part);
Result<std::vector<CellFormat>> readCellFormats(const ZipPackage &package, const QString &part);

/// The text of a string item the reader stands in: runs joined, phonetic hints left out, escapes undone.
QString readStringItem(XmlPart &xml);

/// Undoes "_xHHHH_", Excel's way to write characters XML cannot hold; "_x000D_" with or without a line feed
/// after it is one line break.
QString undoEscapes(QString text);

} // namespace dondoc
