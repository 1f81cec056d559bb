// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/store/batch.h"

namespace dondoc {

/// Whole records as JSON for the history, exact in both directions: what an undone batch restores is read
/// from here. The same record always gives the same text. Ids stay below 2^53, which a JSON number carries.
QString toJson(const TaskRecord &record);
QString toJson(const RateValue &value);
QString toJson(const Indicator &indicator);
QString toJson(const RateNote &note);
QString toJson(const Progress &report);
QString toJson(const Finding &finding);
QString toJson(const AgencyContact &contact);
TaskRecord taskRecordFromJson(const QString &json);
RateValue rateValueFromJson(const QString &json);
Indicator indicatorFromJson(const QString &json);
RateNote rateNoteFromJson(const QString &json);
Progress progressFromJson(const QString &json);
Finding findingFromJson(const QString &json);
AgencyContact contactFromJson(const QString &json);

/// Source values as one JSON object; written by hand, since every imported row has one.
QString toJson(const SourceValues &values);
SourceValues sourceValuesFromJson(const QString &json);

} // namespace dondoc
