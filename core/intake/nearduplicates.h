// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace dondoc {

/// One row as compared.
struct ComparedTask {
    std::vector<quint32> words; ///< hashes of the text's words, in order
    QString lead;               ///< folded
};
ComparedTask comparedTask(const QString &foldedText, const QString &foldedLead);

/// Pairs of rows of one list (positions, smaller first) with the same lead where nearly every phrase of the
/// shorter text stands in the longer: kept both, and asked about (PL05's 4th and 7th). Texts of fewer than
/// twelve words say too little; equal texts are left to identity. Time grows with the rows, not their pairs:
/// only rows that share a phrase few others have are compared.
std::vector<std::pair<int, int>> nearDuplicates(const std::vector<ComparedTask> &tasks);

} // namespace dondoc
