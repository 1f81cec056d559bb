// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <optional>

namespace dondoc {

/// What a status cell says, read from its words alone.
struct ReportedStatus {
    Stage stage = Stage::NotReported;
    bool isDone = false;
    bool isUnderstood = true; ///< false: words we do not know, kept as written
};

/// "Đã hoàn thành" is done; "cơ bản hoàn thành", "hoàn thành 60%" and anything less is not.
ReportedStatus readStatus(QStringView text);

/// True when a text is a status and no more: "Đang thực hiện" under "Mô tả".
bool isOnlyStatus(QStringView text);

/// What "Mô tả" shows against what "Kết quả dự kiến" promised (domain.md section 2).
struct EvidenceReading {
    bool isSubmittedOnly =
        false;            ///< a law, decree, decision or plan was promised; only a submission is shown
    bool isInUse = false; ///< evidence or product says it is in use
    QDate latest;         ///< latest full date in the evidence, effect dates apart; or null
};
EvidenceReading readEvidence(QStringView product, QStringView evidence);

} // namespace dondoc
