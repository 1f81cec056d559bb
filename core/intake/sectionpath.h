// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dondoc {

/// A heading with its place in the order A. › I. › 1. › a) › (unnumbered).
struct Heading {
    int rank = 0;
    QString text; ///< "II. Về hạ tầng", "a) Triển khai …"
};

/// Reads a heading from its ordinal cell and its text; the number may stand in either. Rank 4 = no number.
Heading readHeading(QStringView ordinal, QStringView text);

/// True when a text, or the ordinal beside it, is numbered as headings are: I, II, A, a) …; arabic numbers,
/// which number tasks, do not count.
bool isHeadingOrdinal(QStringView ordinal);
bool startsAsSubheading(QStringView text);

/// The headings a row stands under: "II. … › a) …".
class SectionPath
{
public:
    /// A new heading ends those of its own rank and below.
    void enter(Heading heading);
    void clear() { m_headings.clear(); }
    QString text() const;
    const std::vector<Heading> &headings() const { return m_headings; }

private:
    std::vector<Heading> m_headings;
};

} // namespace dondoc
