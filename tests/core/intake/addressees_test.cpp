// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

/// The leads of one row of a list that says who is still open.
QString leadsOf(const char *leads, const char *open)
{
    const QString rows =
        QStringLiteral("(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)\n"
                       "TT | Nhiệm vụ | Cơ quan chủ trì | Đơn vị chưa hoàn thành\n1 | Việc | %1 | %2")
            .arg(QString::fromUtf8(leads), QString::fromUtf8(open));
    return addressees(draftOf(gridOf(rows.toUtf8().constData())).tasks.at(0), Role::Lead);
}

TEST(Addressees, ListedLeadsAreOpenAndTheOthersNotListed)
{
    EXPECT_EQ(leadsOf("Bộ Công an", "Bộ Công an"), QStringLiteral("Bộ Công an*"));
    EXPECT_EQ(leadsOf("Bộ Tư pháp, Bộ Tài chính", "Bộ Tài chính"),
              QStringLiteral("Bộ Tư pháp-, Bộ Tài chính*"));
}

TEST(Addressees, UnitsOfAGroupAreOpenByNameAndTheGroupIsNot)
{
    EXPECT_EQ(leadsOf("Các bộ, ngành, địa phương", "Đồng Nai, thành phố Hà Nội, Bộ Công thương."),
              QStringLiteral("[ministries-and-provinces]-, Đồng Nai*', Hà Nội*', Bộ Công Thương*'"));
}

TEST(Addressees, AListedMinistryMeansItsPartyCommittee)
{
    EXPECT_EQ(leadsOf("Đảng ủy Bộ Tài chính", "Bộ Tài chính"),
              QStringLiteral("Đảng ủy Bộ Tài chính*=Bộ Tài chính"));
}

TEST(Addressees, WhereNobodyIsListedNothingIsSaidOfTheLead)
{
    EXPECT_EQ(leadsOf("Bộ Công an", ""), QStringLiteral("Bộ Công an"));
    EXPECT_EQ(leadsOf("Bộ Công an", "-"), QStringLiteral("Bộ Công an"));
    const SheetDraft draft =
        draftOf(gridOf("TT | Nhiệm vụ | Chủ trì | Đơn vị chưa hoàn thành\n1 | Việc | Bộ Công an |"));
    EXPECT_EQ(doubtCodes(draft.tasks[0]), QStringList(QStringLiteral("nobodyNamed")));
}

TEST(Addressees, ANameListedTwiceIsOnePart)
{
    EXPECT_EQ(leadsOf("Các địa phương", "Hà Nội, TP. Hà Nội"), QStringLiteral("[provinces]-, Hà Nội*'"));
}

TEST(Addressees, AnUnknownNameStaysUnmatchedAndIsAsked)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp
1 | Việc | Ban Quản lý dự án Xyz | Bộ Y tế, tỉnh Bình Dương)"));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Lead), QStringLiteral("??Ban Quản lý dự án Xyz"));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Coordinating), QStringLiteral("Bộ Y tế, Bình Dương"));
    EXPECT_EQ(warnings(draft),
              QStringList({QStringLiteral("3:unmatchedAgency"), QStringLiteral("3:endedUnit")}));
    EXPECT_EQ(draft.notes[0].column, 2);
    EXPECT_EQ(draft.notes[1].column, 3);
}

} // namespace

} // namespace dondoc::testing
