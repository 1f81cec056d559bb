// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace dondoc {

/// What a file's first bytes say it is.
enum class FileKind {
    Zip,
    Compound, ///< OLE2: an .xls, a .doc, or an encrypted .xlsx
    Html,
    Text,
    Pdf,
    Rtf,
    Image,
    Mhtml,
    SpreadsheetXml, ///< "XML Spreadsheet 2003"
    Xml,            ///< any other XML
    OldExcel,       ///< BIFF without a container, before Excel 5
    Unknown,
};

/// Judges by the first 8 KiB. The file's name plays no part.
FileKind sniff(const QByteArray &head);

} // namespace dondoc
