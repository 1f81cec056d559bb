// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/fillgrid.h"

#include "core/tasks/holdingreport.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPointer>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

std::vector<FillRow> undatedParts(const Board &board, const std::vector<int> &positions)
{
    std::vector<FillRow> rows;
    for (int position : positions) {
        const TaskView &view = board.tasks[size_t(position)];
        for (const PartState &part : view.state.parts) {
            if (part.standing != PartStanding::DoneUndated)
                continue;
            const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
            FillRow row;
            row.task = view.record->task.id;
            row.part = assignment.id;
            row.holding = holdingReportOf(*view.record, assignment.id, board.asOf);
            row.ordinal = sourceLabel(view.record->task.source) + u' ' + view.record->task.source.ordinal;
            row.text = view.record->task.text;
            row.agency = partName(assignment, *board.directory);
            row.evidence = row.holding.evidence;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

TableColumn FillModel::column(int section) const
{
    switch (FillColumn(section)) {
    case FillColumn::Source:
        return {.key = QStringLiteral("source"), .title = tr("Source"), .width = 66};
    case FillColumn::Task:
        return {.key = QStringLiteral("task"), .title = tr("Task"), .width = 110, .stretches = true};
    case FillColumn::Agency:
        return {.key = QStringLiteral("agency"), .title = tr("Agency"), .width = 112};
    case FillColumn::Day:
        return {.key = QStringLiteral("day"), .title = tr("Done on"), .width = 92, .isRight = true};
    case FillColumn::Evidence:
        return {.key = QStringLiteral("evidence"), .title = tr("Evidence"), .width = 124};
    case FillColumn::State:
        return {.key = QStringLiteral("state"), .title = tr("Kept"), .width = 80};
    case FillColumn::Count:
        break;
    }
    return {};
}

Qt::ItemFlags FillModel::flags(const QModelIndex &index) const
{
    const bool isTyped =
        index.column() == int(FillColumn::Day) || index.column() == int(FillColumn::Evidence);
    const Qt::ItemFlags flags = FlatTableModel::flags(index);
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

QDate FillModel::dayOf(const FillRow &row) const
{
    return dateFromShort(row.day, m_reference);
}

bool FillModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    FillRow changed = row(index.row());
    QString &words = index.column() == int(FillColumn::Day) ? changed.day : changed.evidence;
    if (role != Qt::EditRole || words == value.toString().trimmed())
        return false;
    words = value.toString().trimmed();
    const QDate day = dayOf(changed);
    const bool isRead = changed.day.isEmpty() || day.isValid();
    if (day.isValid())
        changed.day = text::formatDate(day);
    changed.state = isRead ? FillRow::State::Open : FillRow::State::Unread;
    replaceRow(index.row(), changed);
    if (isRead)
        emit filled(index.row());
    return true;
}

void FillModel::follow(const QHash<AssignmentId, Progress> &holding)
{
    for (int position = 0; position < rowCount(); ++position) {
        FillRow changed = row(position);
        const auto now = holding.constFind(changed.part);
        if (changed.state != FillRow::State::Written || now == holding.constEnd())
            continue;
        const bool isAsTyped = now->completedOn == dayOf(changed) && now->evidence == changed.evidence;
        if (!isAsTyped && !changed.isSeen)
            continue; // these figures are from before it was written
        if (!isAsTyped) {
            changed.day = now->completedOn.isValid() ? text::formatDate(now->completedOn) : QString();
            changed.evidence = now->evidence;
            changed.holding = *now;
            changed.state = now->completedOn.isValid() ? FillRow::State::Written : FillRow::State::Open;
        }
        changed.isSeen = true;
        replaceRow(position, changed);
    }
}

void FillModel::setState(AssignmentId part, FillRow::State state)
{
    const auto found = std::ranges::find(rows(), part, &FillRow::part);
    if (found == rows().end())
        return;
    FillRow changed = *found;
    changed.state = state;
    replaceRow(int(found - rows().begin()), changed);
}

QVariant FillModel::cell(const FillRow &row, FillColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (column) {
    case FillColumn::Source:
        return isText ? QVariant(row.ordinal) : QVariant();
    case FillColumn::Task:
        return isText ? QVariant(row.text) : QVariant();
    case FillColumn::Agency:
        return isText ? QVariant(row.agency) : QVariant();
    case FillColumn::Day:
        return isText ? QVariant(row.day) : QVariant();
    case FillColumn::Evidence:
        return isText ? QVariant(row.evidence) : QVariant();
    case FillColumn::State:
        if (!isText)
            return {};
        switch (row.state) {
        case FillRow::State::Open:
            return {};
        case FillRow::State::Written:
            return tr("kept");
        case FillRow::State::Unread:
            return tr("no date");
        case FillRow::State::Refused:
            return tr("not kept");
        }
        break;
    case FillColumn::Count:
        break;
    }
    return {};
}

FillGrid::FillGrid(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_edits(edits)
    , m_model(new FillModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("nhiem-vu/undated"), 1, false, 3}))
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_hint(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_close->setIcon(themeIcon(QStringLiteral("close"), theme));
    m_close->setAutoRaise(true);
    m_hint->makeReadable();
    m_table->setCellEditor({});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::page, space::gap, space::gap, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *hint = new QVBoxLayout;
    hint->setContentsMargins(space::page, 0, space::page, 2 * space::unit);
    hint->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(head);
    column->addLayout(hint);
    column->addWidget(m_table, 1);
    connect(m_model, &FillModel::filled, this, &FillGrid::write);
    connect(m_table, &DataTable::cellKept, this, &FillGrid::goOn);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_table->editCell(); });
    connect(m_close, &QToolButton::clicked, this, &FillGrid::finished);
    retranslate();
}

void FillGrid::start(const Board &board, const std::vector<int> &positions)
{
    m_asOf = board.asOf;
    m_model->setReference(board.asOf);
    m_model->setRows(undatedParts(board, positions));
    retranslate();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->filter().index(0, int(FillColumn::Day)));
    m_table->setFocus(Qt::OtherFocusReason);
}

/// After an undo a row says what holds again. What is typed and not kept stays.
void FillGrid::follow(const Board &board)
{
    m_asOf = board.asOf;
    m_model->setReference(board.asOf);
    if (!isVisible())
        return;
    QSet<AssignmentId> shown;
    for (const FillRow &row : m_model->rows())
        shown.insert(row.part);
    QHash<AssignmentId, Progress> holding;
    for (const TaskView &view : board.tasks) {
        for (const Assignment &part : view.record->assignments) {
            if (shown.contains(part.id))
                holding.insert(part.id, holdingReportOf(*view.record, part.id, board.asOf));
        }
    }
    m_model->follow(holding);
}

void FillGrid::leaveStore()
{
    m_table->finishEditing();
    m_model->setRows({});
}

bool FillGrid::hasUnwritten() const
{
    return std::ranges::any_of(m_model->rows(), [](const FillRow &row) {
        return row.state == FillRow::State::Refused || row.state == FillRow::State::Unread;
    });
}

/// The report that holds, said again with its day and evidence.
void FillGrid::write(int position)
{
    const FillRow &row = m_model->row(position);
    Progress report = row.holding;
    report.date = m_asOf;
    report.done = true;
    report.completedOn = m_model->dayOf(row);
    report.evidence = row.evidence;
    TaskEdits(m_edits).report(row.task, {row.part}, report, {row.agency},
                              [grid = QPointer(this), part = row.part] {
                                  if (grid)
                                      grid->m_model->setState(part, FillRow::State::Refused);
                              });
    m_model->setState(row.part, FillRow::State::Written);
}

/// Enter leads to the same cell of the next row.
void FillGrid::goOn()
{
    m_table->step(1);
}

void FillGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit finished();
    else
        QFrame::keyPressEvent(event);
}

void FillGrid::retranslate()
{
    m_title->setText(tr("%n part(s) done on a day nobody recorded", nullptr, m_model->rowCount()));
    m_hint->setText(
        tr("Type the day (“30/6”) or the evidence; Enter keeps it and goes to the next row, Tab to the "
           "next cell. Esc leaves the grid."));
    m_table->setAccessibleName(tr("Days and evidence that are missing"));
    m_table->setEmptyWords(tr("Every task shown that is done has its day."), {});
    m_close->setToolTip(tr("Back to the task"));
    m_close->setAccessibleName(m_close->toolTip());
}

void FillGrid::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
