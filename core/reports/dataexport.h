// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/tasks/board.h"

#include <QJsonArray>
#include <QVariant>

namespace dondoc {

/// `dondoc export tasks --format json` (the command line's contract; README).
QJsonArray tasksAsJson(const Board &board);

/// `dondoc export rates --format json`.
QJsonArray ratesAsJson(const RateBoard &rates);

/// A flat table with a header, for .csv and .xlsx. Cells are texts, numbers or dates; invalid = blank.
struct ExportTable {
    QString name;
    QStringList header;
    std::vector<std::vector<QVariant>> rows;
};
/// `tasks` are positions in the board to write, in order; a null pointer means all of them.
ExportTable tasksAsTable(const Board &board, const std::vector<int> *tasks = nullptr);
ExportTable ratesAsTable(const RateBoard &rates);

} // namespace dondoc
