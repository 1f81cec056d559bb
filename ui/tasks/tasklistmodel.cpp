// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasklistmodel.h"

#include "core/deadlines/phrasereader.h"
#include "core/text/collation.h"
#include "core/text/dates.h"
#include "ui/tasks/taskwords.h"

namespace dondoc {

namespace {

const QString dash = QStringLiteral("–");

QString numberOf(const DirectiveRef &directive)
{
    return directive.number.isEmpty() ? directive.written : directive.number;
}

/// Overdue longest first, then what is due soonest; the rest in the order of the 2 × 2 and its side cells.
double standingOrder(const TaskState &state)
{
    constexpr double step = 1e6;
    switch (state.standing) {
    case Standing::Overdue:
        return -state.days;
    case Standing::OpenInTime:
        return state.days + 1;
    case Standing::Continuous:
        return step;
    case Standing::NoDeadline:
        return 2 * step;
    case Standing::DoneUndated:
        return 3 * step;
    case Standing::DoneLate:
        return 4 * step;
    case Standing::DoneOnTime:
        return 5 * step;
    case Standing::Withdrawn:
        return 6 * step;
    }
    Q_UNREACHABLE();
}

} // namespace

void TaskListModel::setBoard(std::shared_ptr<const Board> board)
{
    std::vector<TaskRow> rows;
    if (board) {
        rows.reserve(board->tasks.size());
        for (const TaskView &view : board->tasks)
            rows.push_back({&view});
    }
    // The rows point into the board, so the old one must live until they are gone.
    const std::shared_ptr<const Board> old = std::exchange(m_board, std::move(board));
    setRows(std::move(rows));
}

int TaskListModel::positionOf(TaskId task) const
{
    for (int position = 0; position < rowCount(); ++position) {
        if (row(position).view->record->task.id == task)
            return position;
    }
    return -1;
}

TableColumn TaskListModel::column(int section) const
{
    switch (TaskColumn(section)) {
    case TaskColumn::Source:
        return {.key = QStringLiteral("source"),
                .title = tr("Source"),
                .width = 74,
                .isRight = true,
                .isSearched = true};
    case TaskColumn::Text:
        return {.key = QStringLiteral("text"),
                .title = tr("Task"),
                .width = 196,
                .stretches = true,
                .isSearched = true};
    case TaskColumn::Directive:
        return {
            .key = QStringLiteral("directive"), .title = tr("Assigned by"), .width = 120, .isSearched = true};
    case TaskColumn::Lead:
        return {.key = QStringLiteral("lead"), .title = tr("Lead"), .width = 112, .isSearched = true};
    case TaskColumn::Coordinators:
        return {.key = QStringLiteral("coordinators"),
                .title = tr("Coordinating"),
                .width = 140,
                .isSearched = true,
                .isHidden = true};
    case TaskColumn::Deadline:
        return {.key = QStringLiteral("deadline"),
                .title = tr("Deadline"),
                .type = ColumnType::Date,
                .width = 130,
                .isRight = true};
    case TaskColumn::Standing:
        return {.key = QStringLiteral("standing"), .title = tr("Standing"), .width = 156};
    case TaskColumn::Product:
        return {.key = QStringLiteral("product"), .title = tr("Product"), .width = 160, .isHidden = true};
    case TaskColumn::Stage:
        return {.key = QStringLiteral("stage"), .title = tr("Stage"), .width = 110, .isHidden = true};
    case TaskColumn::Missing:
        return {.key = QStringLiteral("missing"), .title = tr("Lacking"), .width = 130, .isHidden = true};
    case TaskColumn::Officer:
        return {.key = QStringLiteral("officer"), .title = tr("Officer"), .width = 130, .isHidden = true};
    case TaskColumn::Stream:
        return {.key = QStringLiteral("stream"), .title = tr("Stream"), .width = 110, .isHidden = true};
    case TaskColumn::Count:
        break;
    }
    return {};
}

qint64 TaskListModel::rowKey(int position) const
{
    return row(position).view->record->task.id.value;
}

/// What is typed in a cell of the column; null where nothing is.
static QString TypedTask::*fieldOf(TaskColumn column)
{
    switch (column) {
    case TaskColumn::Text:
        return &TypedTask::text;
    case TaskColumn::Lead:
        return &TypedTask::leads;
    case TaskColumn::Coordinators:
        return &TypedTask::coordinators;
    case TaskColumn::Deadline:
        return &TypedTask::deadline;
    case TaskColumn::Product:
        return &TypedTask::product;
    case TaskColumn::Officer:
        return &TypedTask::responsible;
    default:
        return nullptr;
    }
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FlatTableModel::flags(index);
    return m_write && fieldOf(TaskColumn(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

/// The row shows the new words once they are stored.
bool TaskListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto edit = role == Qt::EditRole ? editOf(index, value.toString()) : std::nullopt;
    if (edit)
        m_write(edit->task, edit->from, edit->to);
    return edit.has_value();
}

std::optional<TypedWords> TaskListModel::editOf(const QModelIndex &index, const QString &words) const
{
    QString TypedTask::*field = index.isValid() ? fieldOf(TaskColumn(index.column())) : nullptr;
    if (!m_write || !field)
        return std::nullopt;
    const TaskRecord &record = *row(index.row()).view->record;
    TypedWords edit{record.task.id, typedOf(record, *m_board->directory), {}, {}};
    edit.to = edit.from;
    QString typed = words.trimmed();
    const bool isList = field == &TypedTask::leads || field == &TypedTask::coordinators;
    while (isList && typed.endsWith(u';'))
        typed = typed.chopped(1).trimmed();
    edit.to.*field = typed;
    if (edit.to == edit.from || edit.to.text.isEmpty())
        return std::nullopt;
    return edit;
}

QVariant TaskListModel::cell(const TaskRow &row, TaskColumn column, int role) const
{
    if (role == Qt::EditRole) {
        QString TypedTask::*field = m_write ? fieldOf(column) : nullptr;
        return field ? QVariant(typedOf(*row.view->record, *m_board->directory).*field) : QVariant();
    }
    const Task &task = row.view->record->task;
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case TaskColumn::Source:
        return sourceCell(row, role);
    case TaskColumn::Text:
        return isText ? QVariant(task.text) : QVariant();
    case TaskColumn::Directive:
        return directiveCell(row, role);
    case TaskColumn::Lead:
        return agenciesCell(row, Role::Lead, role);
    case TaskColumn::Coordinators:
        return agenciesCell(row, Role::Coordinating, role);
    case TaskColumn::Deadline:
        return deadlineCell(row, role);
    case TaskColumn::Standing:
        return standingCell(row, role);
    case TaskColumn::Product:
        return isText ? QVariant(task.product) : QVariant();
    case TaskColumn::Stage:
        return isText             ? QVariant(stageWord(row.view->state.stage))
               : role == SortRole ? QVariant(int(row.view->state.stage))
                                  : QVariant();
    case TaskColumn::Missing:
        return missingCell(row, role);
    case TaskColumn::Officer:
        return isText
                   ? QVariant(officersOf(*row.view->record, *m_board->directory).join(QStringLiteral(", ")))
                   : QVariant();
    case TaskColumn::Stream:
        if (role == ValuesRole)
            return task.streams;
        return isText ? QVariant(task.streams.join(QStringLiteral(", "))) : QVariant();
    case TaskColumn::Count:
        break;
    }
    return {};
}

QVariant TaskListModel::sourceCell(const TaskRow &row, int role) const
{
    const SourceRef &source = row.view->record->task.source;
    const QString list = m_sources.of(source); // empty: typed by hand, which is all there is to say
    switch (role) {
    case Qt::DisplayRole:
        return list.isEmpty() ? placeWords(source) : list;
    case ValuesRole:
        return QStringList{list.isEmpty() ? placeWords(source) : list};
    case SubtextRole:
        return list.isEmpty() ? QVariant() : placeWords(source);
    case SortRole: // the order of the sources, as the board has it
        return int(row.view - m_board->tasks.data());
    case InkRole:
        return int(Token::Text2);
    default:
        return {};
    }
}

QVariant TaskListModel::directiveCell(const TaskRow &row, int role) const
{
    const std::vector<DirectiveRef> &directives = row.view->record->task.directives;
    if (role == SubtextRole && directives.size() == 1 && directives.front().date.isValid())
        return tr("dated %1").arg(text::formatDate(directives.front().date));
    if (role != Qt::DisplayRole)
        return {};
    QStringList numbers;
    for (const DirectiveRef &directive : directives)
        numbers << numberOf(directive);
    const QString all = numbers.join(QStringLiteral("; "));
    return all.isEmpty() ? dash : all;
}

QVariant TaskListModel::agenciesCell(const TaskRow &row, Role role, int cellRole) const
{
    if (cellRole != Qt::DisplayRole && cellRole != ValuesRole)
        return {};
    const QStringList names = addressees(*row.view->record, role, *m_board->directory);
    if (cellRole == ValuesRole)
        return names;
    return names.isEmpty() ? dash : names.join(QStringLiteral(", "));
}

/// "đúng ngày · gia hạn lần 3".
QString TaskListModel::deadlineDetail(const TaskRecord &record, const Deadline &deadline) const
{
    QStringList parts{precisionWord(deadline)};
    const auto isMoved = [this](const DeadlineChange &change) { return change.since <= m_board->asOf; };
    const auto moves = std::ranges::count_if(record.deadlineHistory, isMoved);
    if (moves > 0) // its number alone on a line would say nothing
        parts << tr("extended, no. %1").arg(moves).replace(u' ', QChar::Nbsp);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant TaskListModel::deadlineCell(const TaskRow &row, int role) const
{
    const Deadline &deadline = deadlineOn(*row.view->record, m_board->asOf);
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = deadlineText(deadline);
        return words.isEmpty() ? dash : words;
    }
    case SubtextRole:
        return deadlineDetail(*row.view->record, deadline);
    case SortRole:
        return row.view->state.due.isValid() ? row.view->state.due : deadline.due;
    case ValuesRole:
        return QStringList{deadlineText(deadline)};
    default:
        return {};
    }
}

QVariant TaskListModel::standingCell(const TaskRow &row, int role) const
{
    if (role == SortRole)
        return standingOrder(row.view->state);
    if (role != Qt::DisplayRole && role != SubtextRole && role != ValuesRole && role != GlyphRole &&
        role != InkRole && role != StrongRole)
        return {};
    const StandingWords words = standingWords(*row.view, m_board->asOf);
    switch (role) {
    case Qt::DisplayRole:
        return words.word;
    case SubtextRole:
        return words.detail;
    case ValuesRole:
        return QStringList{words.group};
    case GlyphRole:
        return int(words.glyph);
    case StrongRole:
        return words.glyph == Glyph::Overdue;
    default:
        return words.glyph == Glyph::Overdue || words.glyph == Glyph::DueSoon ? int(tokenOf(words.glyph))
                                                                              : int(Token::Text);
    }
}

QVariant TaskListModel::missingCell(const TaskRow &row, int role) const
{
    if (role != Qt::DisplayRole && role != ValuesRole)
        return {};
    QStringList words;
    for (const QString &code : row.view->missingClear)
        words << clearWord(code, *m_board->office);
    return role == ValuesRole ? QVariant(words)
                              : QVariant(words.isEmpty() ? dash : words.join(QStringLiteral(", ")));
}

} // namespace dondoc
