// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reports/templates.h"
#include "core/store/store.h"
#include "core/tasks/board.h"

#include <QJsonObject>

namespace dondoc {

/// The office's settings kept with the data; what was never set has its default. On the store's thread.
OfficeSettings loadOffice(const Store &store);
Status saveOffice(Store &store, const OfficeSettings &office, const Clock &clock);

/// The sentences the office words otherwise than shipped, for all its papers. An empty one is left out.
PaperWords loadWords(const Store &store);
/// The office's with those over them that an officer worded for this one paper.
PaperWords loadWords(const Store &store, const PaperOf &paper);

/// The words a review keeps when it is closed: the usual ones by their keys, and beside them what was worded
/// for one paper of the board's day, to all or to one agency with open parts.
PaperWords wordsToFreeze(const Store &store, const Board &board);
/// Of what a closed review kept, the words of its paper to `agency` (0: to all).
PaperWords frozenWords(const PaperWords &kept, AgencyId agency);

/// Settings of the store that say `office` and `words`, for a batch that can be undone.
QMap<QString, QString> officeAsSettings(const OfficeSettings &office, const PaperWords &words);
/// Settings that keep the words of one paper; what is worded as `office` (or as shipped) is kept no longer.
QMap<QString, QString> wordsAsSettings(const PaperOf &paper, const PaperWords &words,
                                       const PaperWords &office);

/// For a snapshot.
QJsonObject officeAsJson(const OfficeSettings &office);
OfficeSettings officeFromJson(const QJsonObject &object);

} // namespace dondoc
