// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/batchmodel.h"

#include "core/text/collation.h"
#include "ui/theme/theme.h"

namespace dondoc {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

} // namespace

QString batchKindWord(const QString &kind)
{
    if (kind == u"import")
        return Words::tr("Import", "kind of batch");
    if (kind == u"edit")
        return Words::tr("Edit");
    if (kind == u"notice")
        return Words::tr("Notice");
    if (kind == u"review")
        return Words::tr("Review", "kind of batch");
    return kind;
}

TableColumn BatchModel::column(int section) const
{
    const auto figure = [](const char16_t *key, const QString &title) {
        return TableColumn{.key = QString::fromUtf16(key),
                           .title = title,
                           .type = ColumnType::Number,
                           .width = 92,
                           .isRight = true};
    };
    switch (BatchColumn(section)) {
    case BatchColumn::At:
        return {.key = QStringLiteral("at"), .title = tr("When"), .type = ColumnType::Date, .width = 128};
    case BatchColumn::Title:
        return {.key = QStringLiteral("title"),
                .title = tr("What was done"),
                .width = 260,
                .stretches = true,
                .isSearched = true};
    case BatchColumn::Kind:
        return {.key = QStringLiteral("kind"), .title = tr("Kind"), .width = 96};
    case BatchColumn::User:
        return {.key = QStringLiteral("user"), .title = tr("By"), .width = 120, .isSearched = true};
    case BatchColumn::Added:
        return figure(u"added", tr("Added"));
    case BatchColumn::Updated:
        return figure(u"updated", tr("Changed"));
    case BatchColumn::Unchanged:
        return figure(u"unchanged", tr("As before"));
    case BatchColumn::State:
        return {.key = QStringLiteral("state"), .title = tr("State"), .width = 136};
    case BatchColumn::Count:
        break;
    }
    return {};
}

QVariant BatchModel::cell(const Batch &batch, BatchColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    if (role == InkRole && batch.undone)
        return int(Token::Text3);
    const auto figure = [&](int value) -> QVariant {
        if (isText)
            return value > 0 ? QString::number(value) : QString();
        return role == SortRole ? QVariant(value) : QVariant();
    };
    switch (column) {
    case BatchColumn::At:
        if (role == SortRole)
            return batch.at.toMSecsSinceEpoch();
        return isText ? batch.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QVariant();
    case BatchColumn::Title:
        return isText ? QVariant(batch.name()) : QVariant();
    case BatchColumn::Kind:
        return isText ? QVariant(batchKindWord(batch.kind)) : QVariant();
    case BatchColumn::User:
        return isText ? QVariant(batch.user) : QVariant();
    case BatchColumn::Added:
        return figure(batch.added);
    case BatchColumn::Updated:
        return figure(batch.updated);
    case BatchColumn::Unchanged:
        return figure(batch.unchanged);
    case BatchColumn::State:
        return isText ? QVariant(batch.undone ? tr("Undone") : tr("Holds")) : QVariant();
    case BatchColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
