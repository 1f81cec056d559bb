// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewlines.h"

#include "tests/core/services/samplestore.h"

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class ReviewLinesTest : public SampleStoreTest
{
protected:
    Figures figures(QDate asOf) const
    {
        auto loaded = loadStore(*m_store);
        EXPECT_TRUE(loaded);
        return figuresOf(*loaded, asOf);
    }

    static qsizetype countOf(const std::vector<ReviewLine> &lines, ReviewSection section)
    {
        return std::count_if(lines.begin(), lines.end(),
                             [section](const ReviewLine &line) { return line.section == section; });
    }
};

TEST_F(ReviewLinesTest, WithoutAReviewBeforeNothingIsCalledNewlyOverdue)
{
    const auto lines = reviewLines(figures(kJuly18), nullptr, kJuly18.addDays(5));
    EXPECT_EQ(countOf(lines, ReviewSection::Overdue), 30) << "PL02's";
    EXPECT_EQ(countOf(lines, ReviewSection::NewlyOverdue), 0);
    EXPECT_EQ(lines.front().section, ReviewSection::Overdue);
}

TEST_F(ReviewLinesTest, AgainstTheReviewBeforeOnlyWhatFellDueSinceIsNew)
{
    // In PL02, 15 tasks are due on 30/6/2025 and one on 1/7/2025; the other 14 were overdue on 29 June
    // already.
    const Figures before = figures(QDate(2025, 6, 29)), after = figures(kJuly18);
    const Comparison since = compare(before, after);
    const auto lines = reviewLines(after, &since, kJuly18.addDays(5));
    EXPECT_EQ(countOf(lines, ReviewSection::Overdue), 0);
    EXPECT_EQ(countOf(lines, ReviewSection::NewlyOverdue), 16);
}

} // namespace

} // namespace dondoc
