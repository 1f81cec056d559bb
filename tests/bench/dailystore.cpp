// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dailystore.h"

#include "core/store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace dondoc::bench {

namespace {

/// One figure through the store itself: the list, batch and source that the others are copied from.
void writeFirst(const QString &path)
{
    auto store = Store::open(path, OpenMode::Create);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    RateValue value;
    value.agency = AgencyDirectory::blockAll;
    value.month = dailyFirst;
    value.from = QDate(dailyFirst.year(), 1, 1);
    value.to = dailyFirst;
    value.source.file = QStringLiteral("so-lieu-cap-xa.csv");
    value.source.row = 4;
    BatchWrite write;
    write.kind = QStringLiteral("import");
    write.newRates.push_back(value);
    const auto batch = (*store)->apply(write, SystemClock());
    if (!batch)
        qFatal("%s", qPrintable(batch.error().text));
}

const QString makeUnits = QStringLiteral(
    "INSERT INTO agencies (id, position, name, short_name, kind, valid_from, sort_order, is_central_city) "
    "WITH RECURSIVE units (u) AS (SELECT 0 UNION ALL SELECT u + 1 FROM units WHERE u + 1 < %1) "
    "SELECT 100000 + u, 100000 + u, 'Xã ' || u, 'Xã ' || u, 'province', '2025-07-01', 100000 + u, 0 "
    "FROM units");

const QString makeValues = QStringLiteral(
    "INSERT INTO rate_values (id, batch_id, indicator_id, agency_id, scheme, kind, month, period_from, "
    "period_to, value, sheet_id, source_row, source_ordinal, source_section, cell, source_document, "
    "unit_written) "
    "WITH RECURSIVE units (u) AS (SELECT 0 UNION ALL SELECT u + 1 FROM units WHERE u + 1 < %1), "
    "days (d, day) AS (SELECT 0, '%3' UNION ALL SELECT d + 1, date(day, '+1 day') FROM days "
    "WHERE d + 1 < %2), "
    "dated AS MATERIALIZED (SELECT d, day, strftime('%Y-%m-01', day) AS month, "
    "strftime('%Y-01-01', day) AS year FROM days) "
    "SELECT first.id + 1 + d * %1 + u, first.batch_id, first.indicator_id, 100000 + u, '34', 'achieved', "
    "month, year, day, ((u * 37 + d * 11) % 10000) / 100.0, first.sheet_id, u + 5, '', '', 'D' || (u + 5), "
    "'', 'Xã ' || u "
    "FROM dated CROSS JOIN units CROSS JOIN (SELECT id, batch_id, indicator_id, sheet_id FROM rate_values "
    "LIMIT 1) AS first");

} // namespace

void makeDailyStore(const QString &path)
{
    writeFirst(path);
    const QString name = QStringLiteral("daily");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        const QString first = dailyFirst.toString(Qt::ISODate);
        for (const QString &sql : {QStringLiteral("PRAGMA synchronous = OFF"), makeUnits.arg(dailyUnits),
                                   makeValues.arg(dailyUnits).arg(dailyDays).arg(first)}) {
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace dondoc::bench
