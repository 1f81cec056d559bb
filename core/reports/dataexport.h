// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"
#include "core/indicators/rates.h"
#include "core/tasks/board.h"

#include <QJsonArray>

namespace dondoc {

/// `dondoc export tasks --format json` (the command line's contract; README).
QJsonArray tasksAsJson(const Board &board);

/// `dondoc export rates --format json`.
QJsonArray ratesAsJson(const RateBoard &rates);

/// The same as flat tables for officers (.csv, .xlsx). `tasks` are positions in the board to write, in order;
/// a null pointer means all of them.
OutTable tasksAsTable(const Board &board, const std::vector<int> *tasks = nullptr);
OutTable ratesAsTable(const RateBoard &rates);

} // namespace dondoc
