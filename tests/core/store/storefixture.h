// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/core/printers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dondoc::storetest {

using namespace Qt::StringLiterals;

inline const FixedClock clockOf18July{QDate(2025, 7, 18)};

/// A folder that goes with the test, and stores in it.
class StoreTest : public testing::Test
{
protected:
    QString path(const QString &name = u"thu.dondoc"_s) const { return m_folder.filePath(name); }

    std::unique_ptr<Store> open(OpenMode mode = OpenMode::OpenOrCreate,
                                const QString &name = u"thu.dondoc"_s) const
    {
        auto store = Store::open(path(name), mode);
        EXPECT_TRUE(store) << (store ? "" : store.error().text.toStdString());
        return store ? std::move(*store) : nullptr;
    }

    /// Code and sentence of a refusal; empty when the store opened.
    Error refusal(OpenMode mode, const QString &name = u"thu.dondoc"_s) const
    {
        const auto store = Store::open(path(name), mode);
        return store ? Error{} : store.error();
    }

private:
    QTemporaryDir m_folder;
};

/// Runs SQL on a file behind the store's back; the error, or empty.
inline QString runSql(const QString &path, const QStringList &statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind-the-back"_s);
        database.setDatabaseName(path);
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"behind-the-back"_s);
    return error;
}

inline QVariant sqlValue(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind-the-back"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        if (query.exec(sql) && query.next())
            value = query.value(0);
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"behind-the-back"_s);
    return value;
}

/// By its name in the shipped directory, whose ids are fixed.
AgencyId agency(const QString &name);

/// Every fact of a record but the ids, as lines that can be compared whole.
QStringList linesOf(const TaskRecord &record);
QStringList linesOf(const RateValue &value);
QStringList linesOf(const RateNote &note);

/// A record that has something in every field.
/// As the office says it: this store may hold documents with a độ mật, as fullRecord()'s is.
inline void acceptMarked(Store &store)
{
    ASSERT_TRUE(store.setSetting(u"catalogue.acceptsMarked"_s, u"true"_s, clockOf18July));
}
TaskRecord fullRecord();
/// A plain task of one lead, row `row` of a list.
NewTask plainTask(int row, const QString &text = {});
RateValue rateValue(int row, double value);
RateNote rateNote(int row, const QString &text);
/// `count` plain tasks from row `first` of `file`, and a rate and a note.
BatchWrite batchOf(int count, int first = 1, const QString &file = u"phu-luc-01.xlsx"_s);

TaskRecord recordWithText(const Store &store, const QString &text);
UpdatedTask updateOf(TaskRecord record, const QString &file = u"phu-luc-02.xlsx"_s);
QString hashOf(const Store &store);

/// A batch of one report; the id of the batch.
Result<BatchId> addProgress(Store &store, AssignmentId assignment, Progress report, const Clock &clock);
Result<BatchId> confirmAlias(Store &store, const AgencyAlias &alias, const Clock &clock);

} // namespace dondoc::storetest
