// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Danh mục over the sample appendices in a real store.
#include "core/agencies/spellings.h"
#include "core/services/cataloguesettings.h"
#include "tests/ui/samplecopy.h"
#include "ui/catalogue/agencycard.h"
#include "ui/catalogue/agencymodel.h"
#include "ui/catalogue/agencysection.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/catalogue/documentsection.h"
#include "ui/catalogue/groupsection.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace dondoc;

namespace {

class Catalogue : public SampleCopyTest
{
protected:
    void SetUp() override
    {
        SampleCopyTest::SetUp();
        page = std::make_unique<CataloguePage>(shell.context());
        showActive(*page);
    }
    const AgencyDirectory &directory() const { return *shell.workspace.figures()->board.directory; }
    AgencyId agency(const QString &name) const
    {
        for (const Agency &unit : directory().agencies()) {
            if (unit.name == name && unit.to.isNull())
                return unit.id;
        }
        return {};
    }
    void chooseAgency(const QString &name) { page->applyFilter(u"agency=%1"_s.arg(agency(name).value)); }
    AgencyCard &card() const { return *page->findChild<AgencyCard *>(); }
    template<class Widget> Widget &field(const QString &accessibleName) const
    {
        for (Widget *found : page->findChildren<Widget *>()) {
            if (found->accessibleName() == accessibleName && found->isVisible())
                return *found;
        }
        qFatal("no such field");
    }
    bool isSpelled(const QString &text, AgencyId id) const
    {
        return std::ranges::any_of(directory().aliases(), [&](const AgencyAlias &alias) {
            return alias.text == text && alias.agency == id;
        });
    }

    std::unique_ptr<CataloguePage> page;
};

TEST_F(Catalogue, AgenciesStandInProtocolOrderWithTheirPredecessors)
{
    const DataTable &table = page->section(u"agencies"_s).table();
    const QAbstractItemModelTester tester(&table.table());
    EXPECT_EQ(table.table().plainText(0, int(AgencyColumn::Name)), u"Bộ Quốc phòng"_s);
    EXPECT_EQ(table.table().plainText(1, int(AgencyColumn::Name)), u"Bộ Công an"_s);
    const auto &model = dynamic_cast<const AgencyModel &>(table.table());
    const AgencyRow &ninhBinh = model.row(model.positionOf(agency(u"Ninh Bình"_s)));
    EXPECT_TRUE(ninhBinh.predecessors.contains(u"Hà Nam"_s)) << ninhBinh.predecessors.toStdString();
    EXPECT_TRUE(ninhBinh.predecessors.contains(u"Nam Định"_s));
    EXPECT_EQ(validityText(ninhBinh.agency), u"from 01/07/2025"_s);
    EXPECT_EQ(ninhBinh.codes, u"37"_s);
}

TEST_F(Catalogue, ASpellingIsOneStepThatCanBeTakenBack)
{
    chooseAgency(u"Bộ Tài chính"_s);
    const AgencyId finance = agency(u"Bộ Tài chính"_s);
    auto &typed = field<QLineEdit>(u"Another spelling"_s);
    QTest::keyClicks(&typed, u"Bo TC moi"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    EXPECT_TRUE(isSpelled(u"Bo TC moi"_s, finance));
    EXPECT_EQ(typed.text(), QString());
    EXPECT_EQ(shell.undo.count(), 1);
    shell.undo.undo();
    settle();
    EXPECT_FALSE(isSpelled(u"Bo TC moi"_s, finance));
    shell.undo.redo();
    settle();
    DataTable &spellings = card().spellings();
    for (int row = 0; row < spellings.table().rowCount(); ++row) {
        if (spellings.table().plainText(row, 0) == u"Bo TC moi"_s)
            spellings.setCurrentRow(row);
    }
    QTest::keyClick(&spellings, Qt::Key_Delete);
    settle();
    EXPECT_FALSE(isSpelled(u"Bo TC moi"_s, finance));
}

TEST_F(Catalogue, ASpellingOfTwoAgenciesIsShownAsAmbiguous)
{
    chooseAgency(u"Bộ Tài chính"_s);
    auto &typed = field<QLineEdit>(u"Another spelling"_s);
    typed.setText(u"bo noi vu"_s); // the folded name of another
    const auto isWarned = [this] {
        return std::ranges::any_of(card().findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Bộ Nội vụ"_s);
        });
    };
    EXPECT_TRUE(isWarned());
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    const auto spellings = SpellingIndex(directory()).of(agency(u"Bộ Tài chính"_s));
    const auto added = std::ranges::find_if(
        spellings, [](const Spelling &spelling) { return spelling.alias.text == u"bo noi vu"; });
    ASSERT_NE(added, spellings.end());
    EXPECT_EQ(added->others, std::vector<AgencyId>{agency(u"Bộ Nội vụ"_s)});
}

TEST_F(Catalogue, AContactIsKeptWhenTheFormIsLeftAndNamesWhoFollowsTheAgency)
{
    chooseAgency(u"Ninh Bình"_s);
    auto &officer = field<QLineEdit>(u"Officer who follows it"_s);
    officer.setFocus();
    QTest::keyClicks(&officer, u"Tran B"_s);
    QTest::keyClicks(&field<QLineEdit>(u"Phone"_s), u"0912 345 678"_s);
    page->section(u"agencies"_s).table().setFocus();
    settle();
    const AgencyContact *contact = directory().contactOf(agency(u"Ninh Bình"_s));
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->officer, u"Tran B"_s);
    EXPECT_EQ(contact->phone, u"0912 345 678"_s);
    EXPECT_EQ(shell.undo.count(), 1) << "one step for the form";
}

TEST_F(Catalogue, ADocumentLeadsToItsTasks)
{
    page->applyFilter(u"documents"_s);
    auto &section = dynamic_cast<DocumentSection &>(page->section(u"documents"_s));
    const QAbstractItemModelTester tester(&section.table().table());
    const QAbstractItemModelTester linked(&section.tasks().table());
    QSignalSpy asked(page.get(), &Page::openRequested);
    ASSERT_GT(section.table().table().rowCount(), 3);
    const auto &model = dynamic_cast<const DocumentModel &>(section.table().table());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).directive.number == u"71/NQ-CP"_s)
            section.table().setCurrentRow(row);
    }
    const DirectiveSummary &summary = model.row(section.table().currentRow());
    ASSERT_EQ(summary.directive.number, u"71/NQ-CP"_s);
    int counted = 0;
    for (const TaskView &view : shell.workspace.figures()->board.tasks) {
        counted += std::ranges::any_of(view.record->task.directives, [](const DirectiveRef &directive) {
            return directive.number == u"71/NQ-CP";
        });
    }
    EXPECT_EQ(int(summary.tasks.size()), counted);
    EXPECT_EQ(section.tasks().table().rowCount(), counted);
    section.tasks().setCurrentRow(0);
    QTest::keyClick(&section.tasks(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"nhiem-vu"_s);
    EXPECT_TRUE(asked[0][1].toString().startsWith(u"task="_s));
}

TEST_F(Catalogue, AGroupHasItsMembersAsOfTheDate)
{
    page->applyFilter(u"groups"_s);
    auto &section = dynamic_cast<GroupSection &>(page->section(u"groups"_s));
    const QAbstractItemModelTester tester(&section.table().table());
    const auto &model = dynamic_cast<const GroupModel &>(section.table().table());
    const auto membersOf = [&model](const QString &key) {
        for (const GroupRow &row : model.rows()) {
            if (row.group.key == key)
                return int(row.members.size());
        }
        return -1;
    };
    EXPECT_EQ(membersOf(u"ministries-and-provinces"_s), 17 + 34);
    shell.workspace.setAsOf(QDate(2025, 6, 30));
    settle();
    EXPECT_EQ(membersOf(u"ministries-and-provinces"_s), 17 + 63);
}

TEST_F(Catalogue, TheOfficesOwnWordsAreUsedAndUndone)
{
    page->applyFilter(u"streams"_s);
    auto &lines = field<QPlainTextEdit>(u"Fields of work, one a line"_s);
    lines.setFocus();
    lines.appendPlainText(u"Dữ liệu"_s);
    page->section(u"streams"_s).table().setFocus();
    settle();
    EXPECT_TRUE(shell.workspace.figures()->board.office->streams.contains(u"Dữ liệu"_s));
    page->applyFilter(u"clear"_s);
    auto &who = field<QLineEdit>(u"Clear person"_s);
    who.setFocus();
    QTest::keyClicks(&who, u"Ro nguoi lam"_s);
    page->section(u"clear"_s).table().setFocus();
    settle();
    EXPECT_EQ(shell.workspace.figures()->board.office->clearWords.value(u"who"_s), u"Ro nguoi lam"_s);
    EXPECT_EQ(page->section(u"clear"_s).table().table().plainText(0, 0), u"Ro nguoi lam"_s);
    shell.undo.undo();
    shell.undo.undo();
    settle();
    EXPECT_EQ(*shell.workspace.figures()->board.office, OfficeCatalogue());
}

TEST_F(Catalogue, WhatIsTypedForOneStoreIsNotWrittenToAnother)
{
    chooseAgency(u"Ninh Bình"_s);
    auto &officer = field<QLineEdit>(u"Officer who follows it"_s);
    officer.setFocus();
    QTest::keyClicks(&officer, u"cua kho cu"_s);
    const QString first = shell.workspace.storePath(), second = shell.folder.filePath(u"moi.dondoc"_s);
    shell.workspace.openStore(second, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shell.workspace.storePath() == second; }, patience));
    settle();
    EXPECT_TRUE(directory().contacts().empty());
    auto store = Store::open(first, OpenMode::ReadOnly);
    const auto kept = (*store)->loadDirectory();
    ASSERT_EQ(kept->contacts().size(), 1u);
    EXPECT_EQ(kept->contacts()[0].officer, u"cua kho cu"_s);
    EXPECT_EQ(officer.text(), QString());
}

TEST_F(Catalogue, ThePartShownIsExportedAsFiltered)
{
    page->applyFilter(u"documents"_s);
    DataTable &documents = page->section(u"documents"_s).table();
    documents.setQuery(SearchQuery(u"71/nq"_s));
    ASSERT_EQ(documents.filter().rowCount(), 1);
    shell.files.answer = {shell.folder.filePath(u"van-ban.csv"_s)};
    ASSERT_TRUE(page->canExport());
    page->exportPage();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }, patience));
    QFile file(shell.files.answer.front());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << "the heading and the one that is shown";
    EXPECT_TRUE(lines[1].startsWith(u"71/NQ-CP,"_s)) << lines[1].toStdString();
    EXPECT_EQ(lines[0].count(u','), lines[1].count(u','));
    documents.setQuery(SearchQuery(u"không có"_s));
    EXPECT_FALSE(page->canExport());
}

} // namespace
