// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace dondoc {

/// A table as it goes to the clipboard: as lines with tabs for spreadsheets and plain text, and as an HTML
/// table for Word and mail. A line break inside a cell becomes a space in the former.
struct CopiedTable {
    QStringList titles;
    std::vector<QStringList> rows;

    QString toTabbed() const;
    QString toHtml() const;
    std::unique_ptr<QMimeData> toMimeData() const;
};

} // namespace dondoc
