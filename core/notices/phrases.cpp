// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/phrases.h"

#include "core/notices/tables.h"
#include "core/text/fold.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QFile>
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

constexpr std::array knownTables{
    // clang-format off
    u"assign", u"assigners", u"authorities", u"lead", u"coordinate", u"coordinateNouns", u"coordinateAfter",
    u"report", u"direct", u"offices", u"persons", u"appositions", u"collectives", u"collectiveTails", u"plurals",
    u"unitNouns", u"unitLevels", u"modals", u"work", u"speech", u"statements", u"resultMarks", u"shortcomingMarks",
    u"resultHeadings", u"shortcomingHeadings", u"taskHeadings", u"workHeadings", u"viewHeadings", u"talkHeadings", u"intros", u"umbrellas",
    u"contentIntros", u"closings", u"recipientHeads", u"signatures", u"letterhead", u"documentTypes", u"products",
    u"productVerbs", u"productStops", u"quantityUnits", u"pageFurniture", u"topicIntros", u"deadlineOnly",
    u"followUps", u"tableTasks", u"tableLeads", u"tableCoordinators", u"tableDeadlines", u"tableProducts",
    u"tableOrdinals", u"nameWords", u"nameStops", u"timeWords",
    // clang-format on
};
static_assert(knownTables.size() == std::size_t(PhraseTable::Count));

int indexOf(QStringView name)
{
    const auto it = std::ranges::find_if(knownTables, [&](const char16_t *known) { return name == known; });
    return it == knownTables.end() ? -1 : int(it - knownTables.begin());
}

Error slip(const QString &text)
{
    return {u"phraseTable"_s, text, {}};
}

/// A list of strings, or the reason why it is none.
Result<QStringList> stringsOf(const QJsonValue &value, const QString &name)
{
    QStringList list;
    if (!value.isUndefined() && !value.isArray())
        return slip(Words::tr("The table “%1” is not a list of phrases.").arg(name));
    for (const QJsonValue &entry : value.toArray()) {
        const QString phrase = text::cleanLine(entry.toString());
        if (phrase.isEmpty())
            return slip(Words::tr("The table “%1” holds an entry that is no phrase.").arg(name));
        list += phrase;
    }
    return list;
}

CompiledTable compile(const QStringList &phrases, QHash<QString, int> &numbers)
{
    CompiledTable table;
    for (const QString &phrase : phrases) {
        std::vector<int> key;
        for (const text::Word &word : text::splitWords(phrase)) {
            const QString wordKey = phraseKey(word.lower);
            auto it = numbers.find(wordKey);
            if (it == numbers.end())
                it = numbers.insert(wordKey, int(numbers.size()));
            key.push_back(*it);
        }
        const int number = table.trie.add(key);
        const bool needsCapital = phrase.front().isUpper();
        if (std::size_t(number) == table.needsCapital.size()) {
            table.needsCapital.push_back(needsCapital);
            table.phrases += phrase;
        } else {
            table.needsCapital[std::size_t(number)] = table.needsCapital[std::size_t(number)] && needsCapital;
        }
    }
    return table;
}

std::shared_ptr<const NoticePhrases::Tables> compileAll(const std::vector<QStringList> &lists,
                                                        std::vector<NoticePhrases::TableInfo> infos)
{
    auto compiled = std::make_shared<NoticePhrases::Tables>();
    compiled->infos = std::move(infos);
    for (std::size_t i = 0; i < lists.size(); ++i)
        compiled->tables[i] = compile(lists[i], compiled->numbers);
    return compiled;
}

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return slip(Words::tr("The phrase tables cannot be read: %1.").arg(parsed.errorString()));
    return document.object();
}

} // namespace

QString phraseKey(const QString &lower)
{
    const auto isTone = [](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x0300 || u == 0x0301 || u == 0x0303 || u == 0x0309 || u == 0x0323;
    };
    const bool isAscii = std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return lower;
    QString letters, tones;
    for (const QChar c : lower.normalized(QString::NormalizationForm_D))
        (isTone(c) ? tones : letters) += c;
    return letters + tones;
}

int NoticePhrases::Tables::number(const QString &lower) const
{
    return numbers.value(phraseKey(lower), -1);
}

Result<NoticePhrases> NoticePhrases::shipped()
{
    QFile file(u":/notices/phrases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return slip(Words::tr("The phrase tables are missing from the program."));
    const auto root = objectOf(file.readAll());
    if (!root)
        return root.error();
    std::vector<QStringList> lists;
    std::vector<TableInfo> infos;
    for (const char16_t *known : knownTables) {
        const QString name = QString::fromUtf16(known);
        const QJsonObject table = (*root)[name].toObject();
        infos.push_back(
            {name, table[u"title"_s].toString(), table[u"about"_s].toString(), table[u"group"_s].toString()});
        const auto list = stringsOf(table[u"phrases"_s], name);
        if (!list)
            return list.error();
        if (list->isEmpty())
            return slip(Words::tr("The phrase table “%1” is missing.").arg(name));
        lists.push_back(*list);
    }
    NoticePhrases phrases;
    phrases.m_tables = compileAll(lists, std::move(infos));
    return phrases;
}

Result<NoticePhrases> NoticePhrases::with(const QByteArray &overlay) const
{
    const auto root = objectOf(overlay);
    if (!root)
        return root.error();
    std::vector<QStringList> lists;
    for (const CompiledTable &table : m_tables->tables)
        lists.push_back(table.phrases);
    for (const QString &name : root->keys()) {
        const int index = indexOf(name);
        if (index < 0)
            return slip(Words::tr("There is no phrase table “%1”.").arg(name));
        const QJsonObject changes = (*root)[name].toObject();
        const auto added = stringsOf(changes[u"add"_s], name);
        const auto removed = stringsOf(changes[u"remove"_s], name);
        if (!added || !removed)
            return added ? removed.error() : added.error();
        QStringList &list = lists[std::size_t(index)];
        for (const QString &phrase : *removed)
            list.removeAll(phrase);
        list += *added;
    }
    NoticePhrases phrases;
    phrases.m_tables = compileAll(lists, m_tables->infos);
    return phrases;
}

QStringList NoticePhrases::table(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? QStringList() : m_tables->tables[std::size_t(index)].phrases;
}

const std::vector<NoticePhrases::TableInfo> &NoticePhrases::tableInfos() const
{
    return m_tables->infos;
}

QStringList NoticePhrases::tableNames() const
{
    QStringList names;
    for (const char16_t *name : knownTables)
        names += QString::fromUtf16(name);
    return names;
}

} // namespace dondoc
