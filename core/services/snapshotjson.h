// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"

#include <QJsonObject>

namespace dondoc {

// Figures as JSON, exact in both directions.

QJsonObject objectOf(const AgencyDirectory &directory);
AgencyDirectory directoryFrom(const QJsonObject &object);

QJsonObject objectOf(const Board &board);
Board boardFrom(const QJsonObject &object, std::shared_ptr<const AgencyDirectory> directory);

QJsonObject objectOf(const RateBoard &rates);
RateBoard ratesFrom(const QJsonObject &object);

} // namespace dondoc
