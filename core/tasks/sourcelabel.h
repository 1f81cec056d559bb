// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// Short name of the list a row comes from: "PL02", "PL06.2e"; the file name where the list has no number.
QString sourceLabel(const SourceRef &source);

/// Labels of many rows, of which those of one list come one after another.
class SourceLabels
{
public:
    const QString &of(const SourceRef &source);

private:
    SourceRef m_last;
    QString m_label; ///< of m_last; null before the first
};

/// True of a task that was read from the sentences of a notice: its ordinal is the clause.
bool isClauseOfNotice(const SourceRef &source);

/// "phu-luc-02.xlsx › PL02 › B25" (column empty: the row); "thong-bao.docx › mục 3.(1).d)".
QString sourcePlace(const SourceRef &source, const QString &cell = {});

} // namespace dondoc
