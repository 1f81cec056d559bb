// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <string>

namespace dondoc::testing {

/// How a draft compares with tasks labelled by hand. Pairs are made by the words the texts share (Dice of
/// their bags of words, best first, at least one half); the other figures are over pairs.
struct NoticeScore {
    int gold = 0;
    int drafted = 0;
    int pairs = 0;
    int leads = 0;        ///< the set of leading agencies exactly right
    int deadlines = 0;    ///< kind and date (for recurring ones: period) right
    int coordinating = 0; ///< the set of coordinating agencies exactly right
    int excluded = 0;     ///< labelled as no task ("acceptable": false) and drafted all the same
    std::string slips;    ///< one a line

    double f1() const;
    double precision() const { return drafted == 0 ? 1 : double(pairs) / drafted; }
    double recall() const { return gold == 0 ? 1 : double(pairs) / gold; }
    double share(int right) const { return pairs == 0 ? 1 : double(right) / pairs; }
    NoticeScore &operator+=(const NoticeScore &other);
};

/// Both in the shape of tests/data/notices/*.gold.json.
NoticeScore scoreDraft(const QJsonObject &gold, const QJsonObject &draft);

std::string print(const NoticeScore &score);

} // namespace dondoc::testing
