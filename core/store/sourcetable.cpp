// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcetable.h"

namespace dondoc {

namespace {

QString keyOf(const SourceRef &source)
{
    constexpr QChar separator(0x1F);
    return source.file + separator + source.sheet + separator + source.list + separator +
           source.listDate.toString(Qt::ISODate);
}

bool isSameList(const SourceRef &a, const SourceRef &b)
{
    return a.sheet == b.sheet && a.file == b.file && a.list == b.list && a.listDate == b.listDate;
}

} // namespace

bool SourceTable::load()
{
    m_sheets.clear();
    m_ids.clear();
    m_lastId = 0;
    Statement &rows =
        m_connection.statement(QStringLiteral("SELECT id, file, sheet, list, list_date FROM source_sheets"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        const qint64 id = rows.bigNumber();
        SourceRef source;
        source.file = rows.text();
        source.sheet = rows.text();
        source.list = rows.text();
        source.listDate = rows.day();
        m_ids.insert(keyOf(source), id);
        m_sheets.insert(id, std::move(source));
    }
    return !m_connection.hasError();
}

qint64 SourceTable::idOf(const SourceRef &source, IdAllocator &ids)
{
    if (m_lastId != 0 && isSameList(source, m_last))
        return m_lastId; // rows of one list come one after another
    qint64 &id = m_ids[keyOf(source)];
    if (id == 0) {
        id = ids.next();
        if (!add(id, source))
            return 0;
    }
    m_last = source;
    m_lastId = id;
    return id;
}

bool SourceTable::add(qint64 id, const SourceRef &source)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO source_sheets (id, file, sheet, list, list_date) VALUES (?, ?, ?, ?, ?)"));
    insert << id << source.file << source.sheet << source.list << source.listDate;
    return insert.run();
}

SourceRef SourceTable::read(Statement &row) const
{
    SourceRef source = m_sheets.value(row.bigNumber());
    source.row = row.number();
    source.ordinal = row.text();
    source.section = row.text();
    return source;
}

} // namespace dondoc
