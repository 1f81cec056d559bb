// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/listcells.h"
#include "core/store/store.h"

namespace dondoc {

/// A list that was received, found by its name.
struct ReceivedList {
    QString title; ///< "DANH MỤC NHIỆM VỤ QUÁ HẠN TRONG 06 THÁNG ĐẦU NĂM 2025", or empty
    ListedRows rows;
};

/// The list called "PL02" (with its parts: PL06 holds PL06.2a), or the one of a file or sheet of that name.
/// Code "noList" when none is called so; the sentence names those there are. On the store's thread.
Result<ReceivedList> loadReceivedList(const Store &store, const QString &name);

/// Names a list can be asked for by, in the order received: "PL01", "PL02", …
QStringList receivedLists(const std::vector<SeenRow> &rows);

} // namespace dondoc
