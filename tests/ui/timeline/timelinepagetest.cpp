// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "tests/ui/samplewindow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class TimelinePageTest : public SampleWindowTest
{
};

QString finding(const TimelinePage &page)
{
    for (const TextLabel *label : page.findChildren<TextLabel *>()) {
        if (label->text().contains(u"due in the rest"_s))
            return label->text();
    }
    return {};
}

} // namespace

TEST_F(TimelinePageTest, AYearWithoutDeadlinesStillSaysHowManyOfEarlierYearsAreOverdue)
{
    shell.workspace.setAsOf(QDate(2026, 11, 23));
    settle();
    TimelinePage page(shell.context());
    page.resize(1200, 800);
    page.show();
    const int overdue = shell.workspace.figures()->board.counts.overdue;
    ASSERT_GT(overdue, 200) << "nothing of 2025 was reported as done since";
    EXPECT_EQ(finding(page), u"No task is due in the rest of 2026; %1 overdue"_s.arg(overdue));
}

TEST_F(TimelinePageTest, ThePaperAndTheGroupingChosenAreThereTheNextTime)
{
    const auto chosen = [this](const QString &last) {
        TimelinePage page(shell.context());
        QStringList now;
        for (auto *choice : page.findChildren<QComboBox *>()) {
            now << choice->currentText();
            const int wanted = choice->findText(last);
            choice->setFocus();
            QTest::keyClick(choice, wanted >= 0 ? Qt::Key_End : Qt::Key_Down);
        }
        return now;
    };
    EXPECT_EQ(chosen(u"A4"_s), (QStringList{u"Lead agency"_s, u"A3"_s}));
    EXPECT_EQ(chosen(u"A4"_s), (QStringList{u"Document"_s, u"A4"_s}));
}
