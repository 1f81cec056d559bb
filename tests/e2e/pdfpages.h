// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dondoc::e2e {

inline constexpr double kPointsPerMm = 72.0 / 25.4;
inline constexpr double kHalfMm = 0.5 * kPointsPerMm;

/// A word of a printed page and its box, in points from the upper left corner.
struct PdfWord {
    QString text;
    double left = 0, top = 0, right = 0, bottom = 0;
    bool operator==(const PdfWord &) const = default;
};

struct PdfPage {
    double width = 0, height = 0;
    std::vector<PdfWord> words;

    bool isLandscape() const { return width > height; }
    /// How often a word stands on the page.
    int count(const QString &word) const;
};

/// A PDF read back by poppler.
std::vector<PdfPage> pagesOf(const QString &pdf);

/// The page number stands in the top margin and is no line of text.
bool isPageNumber(const PdfWord &word);

} // namespace dondoc::e2e
