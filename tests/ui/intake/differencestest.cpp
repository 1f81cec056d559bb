// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/core/printers.h"
#include "ui/intake/intakesession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 60000; // ms

/// A session over a real store.
class IntakeFilesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Store::open(storePath(), OpenMode::Create));
        m_session.setStore(storePath());
    }

    QString storePath() const { return m_folder.filePath(QStringLiteral("a.dondoc")); }

    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_session.step() == step && !m_session.isBusy(); }, patience);
    }
    bool readIn(const QStringList &files)
    {
        m_session.read(files);
        return waitFor(IntakeStep::Review);
    }
    bool import()
    {
        m_session.import();
        return waitFor(IntakeStep::Done);
    }
    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("\xEF\xBB\xBF" + content);
        return path;
    }
    QString sample(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile::copy(QStringLiteral(":/samples/") + name, path);
        return path;
    }
    int achievedValues() const
    {
        int values = 0;
        for (const PlannedFile &file : m_session.plan().files) {
            for (const PlannedSheet &sheet : file.sheets)
                values += sheet.achievedValues;
        }
        return values;
    }
    int rowsOf(Layout layout) const
    {
        int rows = 0;
        for (const IntakeRow &row : m_session.rows()) {
            const SheetDraft &sheet =
                m_session.reading()->drafted->files[size_t(row.file)].sheets[size_t(row.sheet)];
            rows += sheet.layout == layout && row.isData();
        }
        return rows;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 7, 20)};
    ChangeBus m_bus;
    StoreIntake m_backend{m_clock, m_bus};
    IntakeSession m_session{m_backend};
};

// --- the ministry's own files, with the counts of their list
// ---------------------------------------------------

TEST_F(IntakeFilesTest, TheSixAppendicesInOneLotGiveTheirCounts)
{
    QStringList files;
    for (int number = 1; number <= 6; ++number)
        files += sample(QStringLiteral("phu-luc-0%1.xlsx").arg(number));
    ASSERT_TRUE(readIn(files));
    int added = 0, same = 0;
    for (const PlannedFile &file : m_session.plan().files) {
        for (const PlannedSheet &sheet : file.sheets) {
            added += sheet.layout == Layout::Tasks ? sheet.added : 0;
            same += sheet.layout == Layout::Tasks ? sheet.unchanged : 0;
        }
    }
    EXPECT_EQ(added, 382);
    EXPECT_EQ(same, 30);
    EXPECT_EQ(achievedValues(), 268);
    ASSERT_TRUE(import());
    ASSERT_TRUE(readIn(files));
    EXPECT_EQ(m_session.plan().added + m_session.plan().updated, 0);
}

struct FileCase {
    const char *name;
    int tasks, rates, findings;
};

class IntakeFormatTest : public IntakeFilesTest, public testing::WithParamInterface<FileCase>
{
};

TEST_P(IntakeFormatTest, EveryFormatGivesTheCountsOfItsAppendix)
{
    const FileCase &file = GetParam();
    ASSERT_TRUE(readIn({QStringLiteral(DONDOC_TEST_DATA "/files/") + QString::fromUtf8(file.name)}));
    EXPECT_EQ(rowsOf(Layout::Tasks), file.tasks);
    EXPECT_EQ(rowsOf(Layout::Rates), file.rates);
    EXPECT_EQ(rowsOf(Layout::Findings), file.findings);
    EXPECT_EQ(m_session.taskCount(), file.tasks + file.rates + file.findings);
}

INSTANTIATE_TEST_SUITE_P(Files, IntakeFormatTest,
                         testing::Values(FileCase{"phu-luc-02.xls", 30, 0, 0},
                                         FileCase{"phu-luc-02.docx", 30, 0, 0},
                                         FileCase{"phu-luc-03.ods", 0, 15 + 63 + 34, 0},
                                         FileCase{"phu-luc-03-63-tinh.csv", 0, 63, 0},
                                         FileCase{"phu-luc-07.docx", 0, 0, 25}));

TEST_F(IntakeFilesTest, TheTitleCountsDraftsAndNotTheTotalsOfATitleLine)
{
    ASSERT_TRUE(readIn({sample(QStringLiteral("phu-luc-03.xlsx"))}));
    EXPECT_EQ(m_session.taskCount(), 15 + 63 + 34); // its title block gives totals of the blocks besides
}

// --- a list sent again
// -----------------------------------------------------------------------------------------

const QByteArray firstSending =
    "DANH MỤC NHIỆM VỤ THEO DÕI CỦA TỔ CÔNG TÁC;;;\n"
    "(Kèm theo Báo cáo ngày 20 tháng 8 năm 2025);;;\n"
    "TT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn\n"
    "1;Hoàn thành kho dữ liệu đất đai;Bộ Tài chính;Tháng 9/2025\n"
    "2;Báo cáo kết quả rà soát hạ tầng;Bộ Y tế;Tháng 9/2025\n"
    "3;Xây dựng và ban hành kế hoạch bảo đảm an toàn thông tin cho hệ thống giải quyết thủ tục hành chính "
    "của bộ;Bộ Công an;Tháng 10/2025\n"
    "4;Tập huấn cán bộ cấp xã;Bộ Nội vụ;Tháng 11/2025\n";

const QByteArray secondSending =
    "DANH MỤC NHIỆM VỤ THEO DÕI CỦA TỔ CÔNG TÁC;;;\n"
    "(Kèm theo Báo cáo ngày 20 tháng 9 năm 2025);;;\n"
    "TT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn\n"
    "1;Hoàn thành kho dữ liệu đất đai;Bộ Tài chính;Tháng 12/2025\n"
    "2;Xây dựng và ban hành kế hoạch bảo đảm an toàn thông tin cho hệ thống giải quyết thủ tục hành chính "
    "của các bộ;Bộ Công an;Tháng 10/2025\n"
    "3;Tập huấn cán bộ cấp xã;Bộ Nội vụ;Tháng 11/2025\n"
    "4;Sơ kết thí điểm;Bộ Tư pháp;Tháng 12/2025\n";

class SentAgainTest : public IntakeFilesTest
{
protected:
    void SetUp() override
    {
        IntakeFilesTest::SetUp();
        ASSERT_TRUE(readIn({write("thang-8.csv", firstSending)}));
        ASSERT_EQ(m_session.plan().added, 4);
        ASSERT_TRUE(m_session.reading()->missing.empty());
        ASSERT_TRUE(import());
        ASSERT_TRUE(readIn({write("thang-9.csv", secondSending)}));
    }
};

TEST_F(SentAgainTest, NewChangedAndSameAreToldApart)
{
    EXPECT_EQ(m_session.plan().added, 2);
    EXPECT_EQ(m_session.plan().updated, 1);
    EXPECT_EQ(m_session.plan().unchanged, 1);
    const RowPlan changed = m_session.rowPlan(0);
    ASSERT_EQ(changed.changes.size(), 1u);
    EXPECT_EQ(changed.changes[0].field, QStringLiteral("deadline"));
    EXPECT_EQ(changed.changes[0].before, QStringLiteral("Tháng 9/2025"));
    EXPECT_EQ(changed.changes[0].after, QStringLiteral("Tháng 12/2025"));
}

TEST_F(SentAgainTest, RowsNoLongerListedAreReportedAndStay)
{
    const auto &missing = m_session.reading()->missing;
    ASSERT_EQ(missing.size(), 2u);
    EXPECT_EQ(missing[0].text, QStringLiteral("Báo cáo kết quả rà soát hạ tầng"));
    EXPECT_EQ(missing[0].nearRow, -1);
    EXPECT_TRUE(missing[1].text.startsWith(QStringLiteral("Xây dựng và ban hành kế hoạch")));
    EXPECT_EQ(missing[1].nearRow, 4) << "the fifth row says nearly the same";
    ASSERT_TRUE(import());
    auto store = Store::open(storePath(), OpenMode::ReadOnly);
    EXPECT_EQ((*store)->loadTasks()->size(), 6u) << "nothing was deleted or merged";
}

TEST_F(SentAgainTest, AChangeIsLeftByRowAndStillShown)
{
    m_session.setLeftOut(m_session.rows()[0].key, true);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().updated, 0);
    EXPECT_EQ(m_session.rowPlan(0).changes.size(), 1u) << "so that it can be taken after all";
    m_session.setLeftOut(m_session.rows()[0].key, false);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().updated, 1);
}

TEST_F(SentAgainTest, AllChangesAreLeftOrTakenAtOnce)
{
    m_session.setAllChangesLeftOut(true);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().updated, 0);
    EXPECT_EQ(m_session.plan().added, 2);
    m_session.setAllChangesLeftOut(false);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().updated, 1);
}

TEST_F(SentAgainTest, ARowLeftOutIsNotMissing)
{
    m_session.setLeftOut(m_session.rows()[2].key, true); // "Tập huấn cán bộ cấp xã" is still listed
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.reading()->missing.size(), 2u);
}

TEST_F(IntakeFilesTest, AnotherListMissesNothing)
{
    ASSERT_TRUE(readIn({write("thang-8.csv", firstSending)}));
    ASSERT_TRUE(import());
    QByteArray other = firstSending;
    other.replace("TỔ CÔNG TÁC", "BAN CHỈ ĐẠO");
    other.replace("2;Báo cáo kết quả rà soát hạ tầng;Bộ Y tế;Tháng 9/2025\n", "");
    ASSERT_TRUE(readIn({write("khac.csv", other)}));
    EXPECT_EQ(m_session.plan().unchanged, 3);
    EXPECT_TRUE(m_session.reading()->missing.empty());
}

} // namespace
} // namespace dondoc
