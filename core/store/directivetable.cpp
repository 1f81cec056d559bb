// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directivetable.h"

namespace dondoc {

namespace {

QString keyOf(const DirectiveRef &directive)
{
    constexpr QChar separator(0x1F);
    QString key =
        directive.number + separator + directive.type + separator + directive.date.toString(Qt::ISODate);
    if (directive.number.isEmpty())
        key += separator + directive.written;
    return key;
}

} // namespace

bool DirectiveTable::load()
{
    m_directives.clear();
    m_ids.clear();
    Statement &rows =
        m_connection.statement(QStringLiteral("SELECT id, number, type, issued_on, name FROM directives"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        DirectiveRef directive;
        directive.id = rows.id<DirectiveTag>();
        directive.number = rows.text();
        directive.type = rows.text();
        directive.date = rows.day();
        directive.written = rows.text();
        m_ids.insert(keyOf(directive), directive.id);
        m_directives.insert(directive.id, std::move(directive));
    }
    return !m_connection.hasError();
}

DirectiveId DirectiveTable::idOf(const DirectiveRef &directive, IdAllocator &ids)
{
    DirectiveId &id = m_ids[keyOf(directive)];
    if (!id) {
        id.value = ids.next();
        if (!add(id, directive))
            return {};
    }
    return id;
}

bool DirectiveTable::add(DirectiveId id, const DirectiveRef &directive)
{
    Statement &insert = m_connection.statement(
        QStringLiteral("INSERT INTO directives (id, number, type, issued_on, name) VALUES (?, ?, ?, ?, ?)"));
    insert << id << directive.number << directive.type << directive.date << directive.written;
    return insert.run();
}

} // namespace dondoc
