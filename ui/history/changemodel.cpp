// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changemodel.h"

#include "ui/history/batchmodel.h"

namespace dondoc {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString actionWord(const HistoryEntry &entry)
{
    if (entry.action == u"undo")
        return Words::tr("Undone");
    if (entry.action == u"redo")
        return Words::tr("Redone");
    if (entry.action == u"setting")
        return Words::tr("Setting");
    return batchKindWord(entry.action);
}

QString kindWord(const QString &kind)
{
    static const std::pair<const char16_t *, const char *> words[] = {
        {u"batch", QT_TRANSLATE_NOOP("ChangeWords", "Whole batch")},
        {u"task", QT_TRANSLATE_NOOP("ChangeWords", "Task")},
        {u"progress", QT_TRANSLATE_NOOP("ChangeWords", "Report")},
        {u"rateValue", QT_TRANSLATE_NOOP("ChangeWords", "Figure")},
        {u"rateNote", QT_TRANSLATE_NOOP("ChangeWords", "Note on a figure")},
        {u"finding", QT_TRANSLATE_NOOP("ChangeWords", "Finding")},
        {u"alias", QT_TRANSLATE_NOOP("ChangeWords", "Spelling")},
        {u"contact", QT_TRANSLATE_NOOP("ChangeWords", "Contact")},
        {u"setting", QT_TRANSLATE_NOOP("ChangeWords", "Setting")},
    };
    for (const auto &[key, word] : words) {
        if (kind == QStringView(key))
            return Words::tr(word);
    }
    return kind;
}

} // namespace

TableColumn ChangeModel::column(int section) const
{
    switch (ChangeColumn(section)) {
    case ChangeColumn::At:
        return {.key = QStringLiteral("at"), .title = tr("When"), .type = ColumnType::Date, .width = 128};
    case ChangeColumn::Action:
        return {.key = QStringLiteral("action"), .title = tr("Action"), .width = 92};
    case ChangeColumn::Kind:
        return {.key = QStringLiteral("kind"), .title = tr("Of"), .width = 110};
    case ChangeColumn::Subject:
        return {.key = QStringLiteral("subject"), .title = tr("What"), .width = 240, .stretches = true};
    case ChangeColumn::Note:
        return {.key = QStringLiteral("note"), .title = tr("Reason"), .width = 160};
    case ChangeColumn::User:
        return {.key = QStringLiteral("user"), .title = tr("By"), .width = 120};
    case ChangeColumn::Count:
        break;
    }
    return {};
}

QVariant ChangeModel::cell(const HistoryEntry &entry, ChangeColumn column, int role) const
{
    if (role == SortRole && column == ChangeColumn::At)
        return entry.at.toMSecsSinceEpoch();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ChangeColumn::At:
        return entry.at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    case ChangeColumn::Action:
        return actionWord(entry);
    case ChangeColumn::Kind:
        return kindWord(entry.subjectKind);
    case ChangeColumn::Subject:
        return entry.subject;
    case ChangeColumn::Note:
        return entry.note;
    case ChangeColumn::User:
        return entry.user;
    case ChangeColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
