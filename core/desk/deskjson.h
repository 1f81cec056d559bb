// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QJsonObject>

namespace dondoc {

/// A desk as it lies beside the store between two runs: text, cuts, proposals and what was decided.
QJsonObject toJson(const NoticeDesk &desk);
NoticeDesk noticeDeskFromJson(const QJsonObject &object);

} // namespace dondoc
