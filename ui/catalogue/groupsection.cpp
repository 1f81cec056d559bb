// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/groupsection.h"

#include "core/text/dates.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

void GroupModel::setBoard(const Board &board)
{
    QHash<QString, int> named;
    for (const TaskView &view : board.tasks) {
        QSet<QString> keys;
        for (const Assignment &part : view.record->assignments) {
            if (!part.groupKey.isEmpty())
                keys.insert(part.groupKey);
        }
        for (const QString &key : keys)
            ++named[key];
    }
    std::vector<GroupRow> rows;
    for (const AgencyGroup &group : board.directory->groups())
        rows.push_back({group, board.directory->members(group, board.asOf), named.value(group.key)});
    setRows(std::move(rows));
}

TableColumn GroupModel::column(int section) const
{
    switch (GroupColumn(section)) {
    case GroupColumn::Name:
        return {.key = QStringLiteral("name"),
                .title = tr("Group"),
                .width = 240,
                .stretches = true,
                .isSearched = true};
    case GroupColumn::Members:
        return {.key = QStringLiteral("members"),
                .title = tr("Members"),
                .type = ColumnType::Number,
                .width = 130,
                .isRight = true};
    case GroupColumn::Tasks:
        return {.key = QStringLiteral("tasks"),
                .title = tr("Tasks"),
                .type = ColumnType::Number,
                .width = 90,
                .isRight = true};
    case GroupColumn::Count:
        break;
    }
    return {};
}

QVariant GroupModel::cell(const GroupRow &row, GroupColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case GroupColumn::Name:
        return isText ? QVariant(row.group.name) : QVariant();
    case GroupColumn::Members:
        if (role == SortRole)
            return int(row.members.size());
        if (!isText)
            return {};
        return row.group.expansion == GroupExpansion::Never ? QVariant(tr("never spelled out"))
                                                            : QVariant(int(row.members.size()));
    case GroupColumn::Tasks:
        return isText || role == SortRole ? QVariant(row.tasks) : QVariant();
    case GroupColumn::Count:
        break;
    }
    return {};
}

TableColumn MemberModel::column(int section) const
{
    if (MemberColumn(section) == MemberColumn::Number)
        return {.key = QStringLiteral("number"),
                .title = tr("No."),
                .type = ColumnType::Number,
                .width = 52,
                .isRight = true};
    return {.key = QStringLiteral("name"), .title = tr("Agency"), .width = 200, .stretches = true};
}

QVariant MemberModel::cell(const MemberRow &row, MemberColumn column, int role) const
{
    if (column == MemberColumn::Number)
        return role == Qt::DisplayRole || role == SortRole ? QVariant(row.number) : QVariant();
    return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
}

GroupSection::GroupSection(const Theme &theme, ViewSettings &settings)
    : GroupSection(new GroupModel, new QFrame, theme, settings)
{
}

GroupSection::GroupSection(GroupModel *model, QWidget *side, const Theme &theme, ViewSettings &settings)
    : CatalogueSection(new DataTable(*model, theme, settings, {QStringLiteral("danh-muc/groups"), 1, true}),
                       side)
    , m_model(model)
    , m_memberModel(new MemberModel(this))
    , m_members(
          new DataTable(*m_memberModel, theme, settings, {QStringLiteral("danh-muc/members"), 1, false}))
    , m_title(new TextLabel(theme, Type::DetailText, Token::Text, true))
    , m_wordings(new TextLabel(theme, Type::Body, Token::Text2))
    , m_count(new TextLabel(theme, Type::Body, Token::Text, true))
{
    m_model->setParent(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(scaledPixels(360));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::gap, 0, 0);
    column->setSpacing(space::unit);
    m_title->makeReadable();
    m_wordings->makeReadable();
    for (TextLabel *label : {m_title, m_wordings, m_count}) {
        label->setContentsMargins(space::page, 0, space::page, 0);
        column->addWidget(label);
    }
    column->addWidget(m_members, 1);
    connect(&table(), &DataTable::currentRowChanged, this, &GroupSection::fill);
    retranslate();
}

QString GroupSection::name() const
{
    return tr("Groups");
}

void GroupSection::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    m_model->setBoard(*m_board);
    chooseFirst();
    fill();
}

void GroupSection::fill()
{
    const int row = table().currentRow();
    if (!m_board || row < 0)
        return m_memberModel->setRows({});
    const GroupRow &group = m_model->row(row);
    m_title->setText(group.group.name);
    m_wordings->setText(tr("Worded: %1").arg(group.group.wordings.join(QStringLiteral(" · "))));
    m_wordings->setVisible(!group.group.wordings.isEmpty());
    m_count->setText(group.group.expansion == GroupExpansion::Never
                         ? tr("Whom it means depends on the document, so it is never spelled out.")
                         : tr("%n member(s) on %1", nullptr, int(group.members.size()))
                               .arg(text::formatDate(m_board->asOf)));
    std::vector<MemberRow> members;
    for (AgencyId agency : group.members)
        members.push_back({int(members.size()) + 1, m_board->directory->displayName(agency)});
    m_memberModel->setRows(std::move(members));
}

void GroupSection::retranslate()
{
    table().setAccessibleName(name());
    m_members->setAccessibleName(tr("Members of the group"));
    m_members->setEmptyWords(tr("No agency."), {});
    fill();
}

} // namespace dondoc
