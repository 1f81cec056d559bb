// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/lists.h"

#include "core/tasks/sourcelabel.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReceivedLists)
};

/// Whether a row belongs to the list asked for; names compare folded.
bool isOf(const SourceRef &source, const QString &wanted)
{
    const QString label = text::fold(sourceLabel(source));
    return label == wanted || label.startsWith(wanted + u'.') || text::fold(source.file.text()) == wanted ||
           text::fold(source.sheet.text()) == wanted;
}

/// "PHỤ LỤC 02: DANH MỤC …" → "DANH MỤC …"
QString titleWithoutNumber(const QString &list)
{
    static const QRegularExpression number(QStringLiteral("^\\s*PHỤ LỤC\\s*\\w*\\s*[:.–-]?\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString title = list;
    return title.remove(number).trimmed();
}

} // namespace

QStringList receivedLists(const std::vector<SeenRow> &rows)
{
    QStringList names;
    for (const SeenRow &row : rows) {
        const QString name = sourceLabel(row.source).section(u'.', 0, 0);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

Result<ReceivedList> loadReceivedList(const Store &store, const QString &name)
{
    auto seen = store.loadSeenRows();
    if (!seen)
        return seen.error();
    const QString wanted = text::fold(name);
    ReceivedList list;
    for (SeenRow &row : *seen) {
        if (!isOf(row.source, wanted))
            continue;
        if (list.title.isEmpty())
            list.title = titleWithoutNumber(row.source.list);
        QMap<QString, QString> words;
        for (const auto &[role, text] : row.values)
            words.insert(role, text);
        list.rows.push_back({row.task, std::move(words), std::move(row.source)});
    }
    if (list.rows.empty())
        return Error{QStringLiteral("noList"),
                     Words::tr("No list received is called “%1”. There are: %2.")
                         .arg(name, receivedLists(*seen).join(QStringLiteral(", "))),
                     {}};
    return list;
}

} // namespace dondoc
