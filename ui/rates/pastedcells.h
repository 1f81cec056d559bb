// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

namespace dondoc {

/// The cells of a block that a spreadsheet or a text program put on the clipboard as an HTML table, as they
/// are shown there; empty where it holds no such table. Words of a cell merged down its column stand in each
/// of its rows, a figure only in the first: whose it is besides is not known. Rows that are hidden come too,
/// as they do in the spreadsheet's own pasting: without them the rows below would move up to other units.
std::vector<QStringList> pastedCells(const QMimeData &data);

} // namespace dondoc
