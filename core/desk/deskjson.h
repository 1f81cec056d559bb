// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QJsonObject>

namespace dondoc {

/// A desk as it lies beside the store between two runs: text, cuts, proposals and what was decided.
QJsonObject toJson(const NoticeDesk &desk);
NoticeDesk noticeDeskFromJson(const QJsonObject &object);

QJsonObject toJson(const DraftTask &task);

/// A notice as the store keeps it with the tasks that were accepted from it.
struct StoredNotice {
    struct Sentence {
        QString identity; ///< of the task
        TextSpan span;
    };
    NoticeText notice;
    std::vector<Sentence> sentences;
};
QJsonObject toJson(const StoredNotice &stored);
StoredNotice storedNoticeFromJson(const QJsonObject &object);

} // namespace dondoc
