// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/collectionform.h"

#include "core/files/reader.h"
#include "core/intake/formsheet.h"
#include "core/services/figures.h"
#include "core/services/importservice.h"
#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

const QDate kAsOf(2025, 7, 18);
const QDate kDue(2025, 7, 25);

/// A store with PL02 and PL03, and the form of one agency.
class CollectionForm : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("office.dondoc")), OpenMode::Create);
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        import({QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx"),
                QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-03.xlsx")},
               kAsOf);
    }

    ImportPlan import(const QStringList &paths, QDate today)
    {
        const FixedClock clock(today);
        ImportService service(*m_store, clock);
        const auto drafts = service.read(paths, {});
        auto plan = drafts ? service.plan(*drafts) : Result<ImportPlan>(drafts.error());
        if (!plan || !service.commit(*plan, QStringLiteral("Lan"))) {
            ADD_FAILURE() << "the import failed";
            return {};
        }
        return *plan;
    }

    Figures figures() const
    {
        const auto loaded = loadStore(*m_store);
        EXPECT_TRUE(loaded);
        return figuresOf(*loaded, kAsOf);
    }

    std::vector<FormSheet> formOf(const char *name)
    {
        const Figures now = figures();
        m_agency = AgencyMatcher(*now.board.directory).readOne(QString::fromUtf8(name), kAsOf).agency;
        return collectionForm(now.board, now.rates, {m_agency, kAsOf, kDue});
    }

    QString written(const std::vector<FormSheet> &form)
    {
        const QString path = m_folder.filePath(QStringLiteral("Phiếu.xlsx"));
        EXPECT_TRUE(writeForm(path, form));
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    AgencyId m_agency;
};

TEST_F(CollectionForm, AsksForTheOpenPartsOfTheAgency)
{
    const std::vector<FormSheet> form = formOf("Bộ Công an");
    ASSERT_EQ(form.size(), 2u);
    for (const auto &row : form[0].rows)
        EXPECT_TRUE(readFormRow(std::get<QString>(row[0])).has_value());
    const auto workbook = readWorkbook(written(form));
    ASSERT_TRUE(workbook);
    EXPECT_TRUE(readFormMark(workbook->sheets[0].at(0, 0).text).has_value());
    EXPECT_EQ(readFormMark(workbook->sheets[0].at(0, 0).text)->due, kDue);
}

TEST_F(CollectionForm, ThatComesBackUnchangedChangesNothing)
{
    const ImportPlan plan = import({written(formOf("Bộ Công an"))}, QDate(2025, 7, 21));
    EXPECT_EQ(plan.added, 0);
    EXPECT_EQ(plan.updated, 0);
    EXPECT_GT(plan.unchanged, 0);
    EXPECT_TRUE(plan.batch.isEmpty());
}

TEST_F(CollectionForm, ThatComesBackFilledReportsOnItsRowsAndNoOther)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    const FormRowId id = *readFormRow(std::get<QString>(form[0].rows[0][0]));
    form[0].rows[0][6] = formStatuses()[3].words;
    form[0].rows[0][7] = QDate(2025, 7, 20);
    form[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA");
    const ImportPlan plan = import({written(form)}, QDate(2025, 7, 21));
    EXPECT_EQ(plan.updated, 1);
    const auto tasks = m_store->loadTasks();
    ASSERT_TRUE(tasks);
    for (const auto &record : *tasks) {
        for (const Progress &progress : record->progress) {
            if (progress.date.isNull())
                continue;
            EXPECT_EQ(progress.assignment, id.assignment);
            EXPECT_EQ(progress.date, QDate(2025, 7, 21));
            EXPECT_TRUE(progress.done);
            EXPECT_EQ(progress.completedOn, QDate(2025, 7, 20));
        }
    }
    const ImportPlan again = import({written(form)}, QDate(2025, 7, 22));
    EXPECT_EQ(again.updated, 0) << "the same report twice is one";
}

TEST_F(CollectionForm, ThatSaysDoneAndNamesNoResultIsAskedAbout)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    const FormRowId id = *readFormRow(std::get<QString>(form[0].rows[0][0]));
    form[0].rows[0][6] = formStatuses()[3].words;
    form[0].rows[0][7] = QDate(2025, 7, 20);
    const auto asked = [this] {
        std::vector<TaskId> tasks;
        for (const Figures now = figures(); const TaskView &view : now.board.tasks) {
            for (const TaskDoubt &doubt : view.record->doubts) {
                if (doubt.code == u"noEvidence")
                    tasks.push_back(view.record->task.id);
            }
        }
        return tasks;
    };
    ASSERT_TRUE(asked().empty());
    import({written(form)}, QDate(2025, 7, 21));
    EXPECT_EQ(asked(), std::vector{id.task});
    form[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA");
    import({written(form)}, QDate(2025, 7, 22));
    EXPECT_TRUE(asked().empty());
}

TEST_F(CollectionForm, SaysWhoWasLateAndWhoIsSilent)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    const ImportPlan plan = import({written(form)}, QDate(2025, 7, 28));
    EXPECT_THAT(plan.forms.received, ::testing::ElementsAre(m_agency));
    EXPECT_THAT(plan.forms.late, ::testing::ElementsAre(m_agency));
    EXPECT_FALSE(plan.forms.silent.empty());
    EXPECT_THAT(plan.forms.silent, ::testing::Not(::testing::Contains(m_agency)));
}

TEST_F(CollectionForm, WithARowThatWasNeverSentLeavesItOut)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    form[0].rows[0][0] = formRowText({TaskId{1}, AssignmentId{2}, {}, 0});
    form[0].rows[0][6] = formStatuses()[1].words;
    const ImportPlan plan = import({written(form)}, QDate(2025, 7, 21));
    EXPECT_EQ(plan.setAside, 1);
    EXPECT_EQ(plan.updated, 0);
}

TEST_F(CollectionForm, ThatComesBackWithoutItsDayKeepsTheKnownOne)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    const FormRowId id = *readFormRow(std::get<QString>(form[0].rows[0][0]));
    form[0].rows[0][6] = formStatuses()[3].words;
    form[0].rows[0][7] = QDate(2025, 7, 20);
    form[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA");
    import({written(form)}, QDate(2025, 7, 21));
    form[0].rows[0][7] = OutValue();
    form[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA ngày 20/7/2025");
    const ImportPlan plan = import({written(form)}, QDate(2025, 7, 22));
    ASSERT_EQ(plan.batch.newProgress.size(), 1u);
    EXPECT_EQ(plan.batch.newProgress[0].assignment, id.assignment);
    EXPECT_TRUE(plan.batch.newProgress[0].done);
    EXPECT_EQ(plan.batch.newProgress[0].completedOn, QDate(2025, 7, 20));
}

TEST_F(CollectionForm, LeftAsItWasSentTakesNothingBackThatTheStoreLearntSince)
{
    const std::vector<FormSheet> sent = formOf("Bộ Công an");
    std::vector<FormSheet> filled = sent;
    filled[0].rows[0][6] = formStatuses()[3].words;
    filled[0].rows[0][7] = QDate(2025, 7, 20);
    filled[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA");
    filled[1].rows.back()[3] = 61.25;
    EXPECT_GT(import({written(filled)}, QDate(2025, 7, 21)).updated, 0);

    const ImportPlan blank = import({written(sent)}, QDate(2025, 7, 22));
    EXPECT_EQ(blank.updated, 0);
    EXPECT_TRUE(blank.batch.isEmpty());

    std::vector<FormSheet> other = sent; // another officer's copy: only a difficulty added
    other[0].rows[0][9] = QStringLiteral("Chờ Bộ Tài chính bố trí kinh phí");
    const ImportPlan plan = import({written(other)}, QDate(2025, 7, 23));
    ASSERT_EQ(plan.batch.newProgress.size(), 1u);
    const Progress &report = plan.batch.newProgress[0];
    EXPECT_TRUE(report.done);
    EXPECT_EQ(report.completedOn, QDate(2025, 7, 20));
    EXPECT_EQ(report.evidence, QStringLiteral("Quyết định số 1/QĐ-BCA"));
    EXPECT_EQ(report.note, QStringLiteral("Chờ Bộ Tài chính bố trí kinh phí"));
    EXPECT_TRUE(plan.batch.updatedRates.empty());
}

TEST_F(CollectionForm, LeftAsItWasSentKeepsTheDayOfARowWhoseStatusWasNotUnderstood)
{
    const std::vector<FormSheet> sent = formOf("Bộ Công an");
    std::vector<FormSheet> filled = sent;
    filled[0].rows[0][6] = QStringLiteral("xong rồi");
    filled[0].rows[0][7] = QDate(2025, 7, 20);
    filled[0].rows[0][8] = QStringLiteral("Quyết định số 1/QĐ-BCA");
    EXPECT_EQ(import({written(filled)}, QDate(2025, 7, 21)).updated, 1);
    EXPECT_TRUE(import({written(sent)}, QDate(2025, 7, 22)).batch.isEmpty());
}

TEST_F(CollectionForm, OfAnEarlierVersionIsTakenAtItsWord)
{
    std::vector<FormSheet> form = formOf("Bộ Công an");
    FormRowId id = *readFormRow(std::get<QString>(form[0].rows[0][0]));
    id.given.clear(); // such forms are still out
    form[0].rows[0][0] = formRowText(id);
    form[0].rows[0][6] = formStatuses()[1].words;
    EXPECT_EQ(import({written(form)}, QDate(2025, 7, 21)).updated, 1);
    form[0].rows[0][6] = formStatuses()[0].words;
    EXPECT_EQ(import({written(form)}, QDate(2025, 7, 22)).updated, 1);
}

TEST(FormSheet, ReadsAPercentCellAsThePercentItShows)
{
    const auto cellOf = [](const QString &text) {
        Cell cell;
        cell.text = text;
        cell.type = CellType::Text;
        return cell;
    };
    Cell percent;
    percent.text = QStringLiteral("0.4979");
    percent.number = 0.4979;
    percent.format = QStringLiteral("0.00%");
    percent.type = CellType::Number;
    Cell plain = percent;
    plain.text = QStringLiteral("60.5");
    plain.number = 60.5;
    plain.format.clear();
    Grid grid;
    grid.rows = {{cellOf(formMarkText({AgencyId{3}, QDate(2025, 7, 18), QDate(2025, 7, 25)}))},
                 {cellOf(QStringLiteral("Mã dòng")), cellOf(QStringLiteral("Chỉ tiêu (%)")),
                  cellOf(QStringLiteral("Tỷ lệ đạt được (%)"))},
                 {cellOf(formRowText({{}, {}, QDate(2025, 6, 1), 0})), plain, percent}};
    SheetDraft draft;
    draft.rows.assign(grid.rows.size(), RowUse::NotUnderstood);
    ASSERT_TRUE(readFormSheet(grid, QDate(2025, 7, 21), draft));
    ASSERT_EQ(draft.rates.size(), 2u);
    EXPECT_EQ(draft.rates[0].value, 60.5);
    EXPECT_EQ(draft.rates[1].value, 49.79);
}

} // namespace

} // namespace dondoc
