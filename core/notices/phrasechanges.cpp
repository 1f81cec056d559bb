// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/phrasechanges.h"

#include "core/text/fold.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticePhrases)
};

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list << entry.toString();
    return list;
}

} // namespace

Result<PhraseChanges> PhraseChanges::fromJson(const QByteArray &json)
{
    PhraseChanges changes;
    if (json.isEmpty())
        return changes;
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return Error{u"phraseTable"_s,
                     Words::tr("The phrase tables cannot be read: %1.").arg(parsed.errorString()),
                     {}};
    for (const QString &name : root.keys()) {
        const QJsonObject table = root[name].toObject();
        changes.m_tables.insert(name, {listOf(table[u"add"_s]), listOf(table[u"remove"_s])});
    }
    return changes;
}

QByteArray PhraseChanges::toJson() const
{
    QJsonObject root;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        QJsonObject table;
        if (!it->own.isEmpty())
            table.insert(u"add"_s, QJsonArray::fromStringList(it->own));
        if (!it->off.isEmpty())
            table.insert(u"remove"_s, QJsonArray::fromStringList(it->off));
        if (!table.isEmpty())
            root.insert(it.key(), table);
    }
    return root.isEmpty() ? QByteArray() : QJsonDocument(root).toJson(QJsonDocument::Compact);
}

bool PhraseChanges::add(const NoticePhrases &shipped, const QString &table, const QString &phrase)
{
    const QString words = text::cleanLine(phrase);
    const bool hasLetter = std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
    if (!hasLetter || !shipped.tableNames().contains(table))
        return false;
    Table &changes = m_tables[table];
    if (changes.off.removeAll(words) > 0)
        return true;
    if (changes.own.contains(words) || shipped.table(table).contains(words))
        return false;
    changes.own << words;
    return true;
}

bool PhraseChanges::remove(const NoticePhrases &shipped, const QString &table, const QString &phrase)
{
    Table &changes = m_tables[table];
    if (changes.own.removeAll(phrase) > 0)
        return true;
    if (changes.off.contains(phrase) || !shipped.table(table).contains(phrase))
        return false;
    changes.off << phrase;
    return true;
}

std::vector<PhraseEntry> PhraseChanges::entries(const NoticePhrases &shipped, const QString &table) const
{
    const Table changes = m_tables.value(table);
    std::vector<PhraseEntry> entries;
    for (const QString &phrase : changes.own)
        entries.push_back({phrase, PhraseOrigin::Own});
    for (const QString &phrase : shipped.table(table)) {
        const bool isOff = changes.off.contains(phrase);
        entries.push_back({phrase, isOff ? PhraseOrigin::SwitchedOff : PhraseOrigin::Shipped});
    }
    return entries;
}

} // namespace dondoc
