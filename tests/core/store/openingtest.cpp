// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agencyrepository.h"
#include "core/store/dialect.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class OpeningTest : public StoreTest
{
};

TEST_F(OpeningTest, EveryModeMeetsAMissingAndAnExistingStore)
{
    EXPECT_EQ(refusal(OpenMode::ReadOnly).code, u"notFound"_s);
    EXPECT_EQ(refusal(OpenMode::ReadWrite).code, u"notFound"_s);
    EXPECT_EQ(refusal(OpenMode::Create).code, QString());
    EXPECT_EQ(refusal(OpenMode::Create).code, u"exists"_s);
    EXPECT_EQ(refusal(OpenMode::ReadOnly).code, QString());
    EXPECT_EQ(refusal(OpenMode::ReadWrite).code, QString());
    EXPECT_EQ(refusal(OpenMode::OpenOrCreate).code, QString());
}

TEST_F(OpeningTest, ARefusalNamesTheFile)
{
    const Error error = refusal(OpenMode::ReadWrite);
    EXPECT_EQ(error.file, path());
    EXPECT_TRUE(error.text.contains(u"thu.dondoc"_s)) << error.text.toStdString();
}

TEST_F(OpeningTest, AFolderOrAMissingFolderIsRefused)
{
    EXPECT_EQ(refusal(OpenMode::OpenOrCreate, u"."_s).code, u"notAStore"_s);
    EXPECT_EQ(refusal(OpenMode::Create, u"missing/thu.dondoc"_s).code, u"io"_s);
}

TEST_F(OpeningTest, VietnameseNamesAndQuotesInThePathAreFine)
{
    const QString name = u"Kho số 1 'đôn đốc' 100%.dondoc"_s;
    auto store = open(OpenMode::Create, name);
    ASSERT_TRUE(store->apply(batchOf(2), clockOf18July));
    store.reset();
    EXPECT_EQ(open(OpenMode::ReadOnly, name)->loadTasks()->size(), 2u);
}

TEST_F(OpeningTest, PathsOver260CharactersAreFine)
{
    QString folder = u"."_s;
    for (int level = 0; level < 5; ++level)
        folder += u"/Nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao năm 2025 – cấp %1"_s.arg(level);
    ASSERT_TRUE(QDir(path({})).mkpath(folder));
    const QString name = folder + u"/Kho theo dõi.dondoc"_s;
    ASSERT_GT(path(name).size(), 300);
    auto store = open(OpenMode::Create, name);
    ASSERT_TRUE(store && store->apply(batchOf(2), clockOf18July));
    EXPECT_TRUE(store->backupTo(path(folder + u"/Bản sao.dondoc"_s)));
    store.reset();
    EXPECT_EQ(open(OpenMode::ReadWrite, name)->loadTasks()->size(), 2u);
    EXPECT_EQ(open(OpenMode::ReadOnly, folder + u"/Bản sao.dondoc"_s)->loadTasks()->size(), 2u);
}

TEST(SqliteUri, NamesAFileOfEverySystem)
{
    const std::pair<QString, QString> rows[] = {
        {u"/home/a/kho 1.dondoc"_s, u"file:///home/a/kho%201.dondoc"_s},
        {u"kho#1?.dondoc"_s, u"file:kho%231%3F.dondoc"_s},
        {u"C:/Kho/thử 100%.dondoc"_s, u"file:///C:/Kho/th%E1%BB%AD%20100%25.dondoc"_s},
        {u"//may-chu/chung/kho.dondoc"_s,
         u"file:////may-chu/chung/kho.dondoc"_s}, // no host: SQLite refuses one
        {uR"(\\?\C:\Kho\dài.dondoc)"_s, u"file:%5C%5C%3F%5CC:%5CKho%5Cd%C3%A0i.dondoc"_s},
    };
    for (const auto &[path, uri] : rows)
        EXPECT_EQ(dialect::uriOf(path), uri);
}

TEST_F(OpeningTest, AStoreInMemoryWorksAlike)
{
    auto store = Store::open(u":memory:"_s, OpenMode::Create);
    ASSERT_TRUE(store);
    ASSERT_TRUE((*store)->apply(batchOf(2), clockOf18July));
    EXPECT_EQ((*store)->loadTasks()->size(), 2u);
    EXPECT_EQ(*(*store)->checkIntegrity(), QStringList());
}

TEST_F(OpeningTest, TheFileIsKeptDurably)
{
    const auto store = open();
    EXPECT_EQ(sqlValue(path(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

TEST_F(OpeningTest, AReaderCannotWrite)
{
    open();
    const auto reader = open(OpenMode::ReadOnly);
    const auto written = reader->setSetting(u"issuer"_s, u"\"VPCP\""_s, clockOf18July);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, u"io"_s);
    EXPECT_EQ(reader->setting(u"issuer"_s), QString());
    EXPECT_EQ(reader->loadTasks()->size(), 0u) << "a failed call does not spoil the next";
}

TEST_F(OpeningTest, AFreshStoreHoldsTheShippedDirectory)
{
    const auto store = open();
    const AgencyDirectory shipped = *AgencyDirectory::shipped();
    const AgencyDirectory loaded = *store->loadDirectory();
    ASSERT_EQ(loaded.agencies().size(), shipped.agencies().size());
    for (size_t i = 0; i < shipped.agencies().size(); ++i) {
        const Agency &a = loaded.agencies()[i];
        const Agency &b = shipped.agencies()[i];
        EXPECT_EQ(a.id, b.id);
        EXPECT_EQ(a.name, b.name);
        EXPECT_EQ(a.shortName, b.shortName);
        EXPECT_EQ(a.kind, b.kind);
        EXPECT_EQ(a.from, b.from);
        EXPECT_EQ(a.to, b.to);
        EXPECT_EQ(a.order, b.order);
        EXPECT_EQ(a.isCentrallyRunCity, b.isCentrallyRunCity);
        EXPECT_EQ(a.cityFrom, b.cityFrom);
        EXPECT_EQ(a.parent, b.parent);
        EXPECT_EQ(a.predecessors, b.predecessors);
        ASSERT_EQ(a.codes.size(), b.codes.size());
        for (size_t c = 0; c < b.codes.size(); ++c) {
            EXPECT_EQ(a.codes[c].code, b.codes[c].code);
            EXPECT_EQ(a.codes[c].from, b.codes[c].from);
            EXPECT_EQ(a.codes[c].to, b.codes[c].to);
        }
    }
    ASSERT_EQ(loaded.groups().size(), shipped.groups().size());
    for (size_t i = 0; i < shipped.groups().size(); ++i) {
        EXPECT_EQ(loaded.groups()[i].key, shipped.groups()[i].key);
        EXPECT_EQ(loaded.groups()[i].name, shipped.groups()[i].name);
        EXPECT_EQ(loaded.groups()[i].hasMinistries, shipped.groups()[i].hasMinistries);
        EXPECT_EQ(loaded.groups()[i].hasProvinces, shipped.groups()[i].hasProvinces);
        EXPECT_EQ(loaded.groups()[i].expansion, shipped.groups()[i].expansion);
    }
    QStringList shippedAliases, loadedAliases;
    for (const AgencyAlias &alias : shipped.aliases())
        shippedAliases << alias.text + u'=' + QString::number(alias.agency.value);
    for (const AgencyAlias &alias : loaded.aliases())
        loadedAliases << alias.text + u'=' + QString::number(alias.agency.value);
    shippedAliases.removeDuplicates();
    EXPECT_EQ(loadedAliases, shippedAliases);
}

TEST_F(OpeningTest, AStoreKilledBeforeItsAgenciesCameGetsThem)
{
    open();
    ASSERT_EQ(
        runSql(path(), {u"DELETE FROM meta WHERE key = 'reference'"_s, u"DELETE FROM agency_predecessors"_s,
                        u"DELETE FROM agency_codes"_s, u"DELETE FROM agency_aliases"_s,
                        u"DELETE FROM agency_groups"_s, u"DELETE FROM agencies"_s}),
        QString());
    const auto store = open(OpenMode::ReadWrite);
    EXPECT_EQ(store->loadDirectory()->agencies().size(), AgencyDirectory::shipped()->agencies().size());
}

/// A store as a killed program leaves it: changes in the log, nobody has it open.
class UncleanTest : public StoreTest
{
protected:
    void leaveUnclean()
    {
        const auto store = open();
        ASSERT_TRUE(store->apply(batchOf(20, 1000), clockOf18July));
        ASSERT_TRUE(QFile::copy(path(), path(u"left.dondoc"_s)));
        ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, path(u"left.dondoc-wal"_s)));
        ASSERT_GT(QFileInfo(path(u"left.dondoc-wal"_s)).size(), 0);
    }
};

TEST_F(UncleanTest, ASoundStoreIsRecovered)
{
    leaveUnclean();
    const auto store = open(OpenMode::ReadWrite, u"left.dondoc"_s);
    EXPECT_EQ(store->loadTasks()->size(), 20u);
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

TEST_F(UncleanTest, ADamagedStoreIsRefusedBeforeUse)
{
    auto store = open();
    ASSERT_TRUE(store->apply(batchOf(200), clockOf18July));
    store.reset(); // into the main file
    leaveUnclean();
    QFile file(path(u"left.dondoc"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    for (qint64 page = pages - 20; page < pages; ++page) { // tasks; what opening reads is whole
        file.seek(page * 4096);
        file.write(QByteArray(64, '\x7f'));
    }
    file.close();
    EXPECT_EQ(refusal(OpenMode::ReadWrite, u"left.dondoc"_s).code, u"damaged"_s);
    EXPECT_EQ(refusal(OpenMode::ReadOnly, u"left.dondoc"_s).code, u"damaged"_s);
}

} // namespace
