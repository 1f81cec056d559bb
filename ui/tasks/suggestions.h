// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

#include <QStringList>

namespace dondoc {

/// Names that what is typed may mean, folded: a spelling first, then names that begin so, that have a word
/// that begins so, that hold it anywhere; within each in protocol order. Units that exist on the date only.
QStringList agencySuggestions(const AgencyDirectory &directory, const QString &typed, QDate asOf,
                              qsizetype limit = 12);

/// Words of a list ("Nghị quyết 71/NQ-CP") that hold what is typed.
QStringList wordSuggestions(const QStringList &known, const QString &typed, qsizetype limit = 12);

} // namespace dondoc
