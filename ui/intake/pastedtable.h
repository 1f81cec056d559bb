// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace dondoc {

/// A table from the clipboard as the bytes of a file that our readers know: HTML where it holds a table, else
/// text with tabs. Nothing where there is neither.
struct PastedTable {
    QString suffix; ///< "html", "txt"
    QByteArray content;
};
std::optional<PastedTable> pastedTable(const QMimeData &data);

} // namespace dondoc
