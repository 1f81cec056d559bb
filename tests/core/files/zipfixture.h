// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader.h"

#include <QTemporaryDir>

#include <vector>

namespace dondoc::fixture {

struct ZipEntry {
    QByteArray name; ///< UTF-8, as stored
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// The bytes of a zip file of these entries.
QByteArray zipOf(const std::vector<ZipEntry> &entries);

/// A small workbook, told part by part; what is left empty is left out.
struct XlsxParts {
    QByteArray sheet = "<sheetData/>"; ///< what stands inside <worksheet>
    QByteArray sharedStrings;          ///< what stands inside <sst>
    QByteArray styles;                 ///< what stands inside <styleSheet>
    QByteArray workbookProperties;     ///< e.g. <workbookPr date1904="1"/>
    QByteArray sheetAttributes;        ///< more attributes of <sheet>
};

std::vector<ZipEntry> xlsxEntries(const XlsxParts &parts);
QByteArray xlsxOf(const XlsxParts &parts);

/// Reads bytes as a file of the given name.
Result<Workbook> readBytes(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {},
                           const JobControl &job = {});
Result<Workbook> readXlsxParts(const XlsxParts &parts, const ReadLimits &limits = {});

/// The error's code, or "read".
std::string codeOf(const Result<Workbook> &result);

/// A sheet as lines of "A1 text:value" for comparing whole: type, text, then "=" when a formula and
/// "{format}".
QString printed(const Grid &grid);

/// Merges as "A1:C1 B3:B5".
QString printedMerges(const Grid &grid);

/// Expects the same texts in the same places, and the same merges, whatever the types of the cells.
void expectSameTexts(const Grid &grid, const Grid &wanted);

} // namespace dondoc::fixture
