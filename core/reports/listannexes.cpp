// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listannexes.h"

#include "core/reports/ratetables.h"

#include <QHash>

#include <array>

namespace dondoc {

namespace {

constexpr std::array<std::pair<AnnexKind, const char *>, 5> kWords{{
    {AnnexKind::Completed, "completed"},
    {AnnexKind::Overdue, "overdue"},
    {AnnexKind::Rates, "rates"},
    {AnnexKind::Due, "due"},
    {AnnexKind::Continuous, "continuous"},
}};

bool isOfKind(AnnexKind kind, const TaskState &state)
{
    switch (kind) {
    case AnnexKind::Completed:
        return state.isDone();
    case AnnexKind::Overdue:
        return state.standing == Standing::Overdue;
    case AnnexKind::Due:
        return state.standing == Standing::OpenInTime && !state.due.isNull();
    case AnnexKind::Continuous:
        return state.standing == Standing::Continuous;
    case AnnexKind::Rates:
        break;
    }
    return false;
}

QString titleOf(AnnexKind kind)
{
    switch (kind) {
    case AnnexKind::Completed:
        return QStringLiteral("DANH MỤC NHIỆM VỤ ĐÃ HOÀN THÀNH");
    case AnnexKind::Overdue:
        return QStringLiteral("DANH MỤC NHIỆM VỤ QUÁ HẠN");
    case AnnexKind::Due:
        return QStringLiteral("DANH MỤC NHIỆM VỤ CÓ THỜI HẠN THEO THÁNG");
    case AnnexKind::Continuous:
        return QStringLiteral("DANH MỤC NHIỆM VỤ THƯỜNG XUYÊN");
    case AnnexKind::Rates:
        return QStringLiteral("SỐ LIỆU HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH");
    }
    Q_UNREACHABLE();
}

/// A task of the annex, with its row of the received list where there is one.
struct Entry {
    const TaskView *view = nullptr;
    const ListedRow *row = nullptr;
};

class AnnexWriter
{
public:
    AnnexWriter(const Board &board, const AnnexRequest &request)
        : m_board(board)
        , m_request(request)
        , m_matcher(*board.directory)
        , m_cells(board, m_matcher)
    {
    }

    std::vector<PaperBlock> blocks() const;

private:
    std::vector<Entry> entries() const;
    std::vector<PaperBlock> byMonth(const std::vector<Entry> &entries) const;
    PaperTable table(const std::vector<Entry> &entries) const;
    PaperTable::Row row(const Entry &entry, size_t number) const;
    QString ordinal(const Entry &entry, size_t number) const;

    const Board &m_board;
    const AnnexRequest &m_request;
    AgencyMatcher m_matcher;
    ListCells m_cells;
};

std::vector<Entry> AnnexWriter::entries() const
{
    std::vector<Entry> entries;
    const auto add = [&](const TaskView &view, const ListedRow *row) {
        if (isOfKind(m_request.kind, view.state))
            entries.push_back({&view, row});
    };
    if (!m_request.list) {
        for (const TaskView &view : m_board.tasks)
            add(view, nullptr);
        return entries;
    }
    QHash<TaskId, const TaskView *> byId;
    for (const TaskView &view : m_board.tasks)
        byId.insert(view.record->task.id, &view);
    for (const ListedRow &row : *m_request.list) {
        if (const TaskView *view = byId.value(row.task))
            add(*view, &row);
    }
    return entries;
}

std::vector<PaperTable::Column> columnsOf(AnnexKind kind)
{
    const PaperTable::Column tt{QStringLiteral("TT"), 0.8, true};
    const PaperTable::Column task{QStringLiteral("Tên nhiệm vụ"), 6, false};
    const PaperTable::Column lead{QStringLiteral("Cơ quan\nchủ trì"), 2.4, false};
    const PaperTable::Column others{QStringLiteral("Cơ quan phối hợp"), 2.6, false};
    const PaperTable::Column due{QStringLiteral("Thời gian hoàn thành"), 1.9, true};
    switch (kind) {
    case AnnexKind::Completed:
        return {tt,
                task,
                lead,
                others,
                {QStringLiteral("Kết quả dự kiến"), 2.2, false},
                due,
                {QStringLiteral("Kết quả thực hiện"), 1.8, true},
                {QStringLiteral("Mô tả"), 5, false}};
    case AnnexKind::Overdue:
        return {tt,
                {QStringLiteral("Nhiệm vụ cụ thể"), 6.5, false},
                {QStringLiteral("Văn bản giao nhiệm vụ"), 2.5, false},
                {QStringLiteral("Cơ quan chủ trì thực hiện"), 3, false},
                {QStringLiteral("Thời hạn hoàn thành"), 1.9, true},
                {QStringLiteral("Đơn vị chưa hoàn thành"), 4, false}};
    case AnnexKind::Due:
        return {tt, task, lead, others, {QStringLiteral("Kết quả dự kiến"), 3, false}, due};
    case AnnexKind::Continuous:
        return {tt,
                task,
                lead,
                others,
                {QStringLiteral("Kết quả"), 2.6, false},
                due,
                {QStringLiteral("Mô tả"), 3, false}};
    case AnnexKind::Rates:
        break;
    }
    return {};
}

/// As the list prints it, with its dot; else counted.
QString AnnexWriter::ordinal(const Entry &entry, size_t number) const
{
    if (!entry.row)
        return QString::number(number);
    return entry.row->source.ordinal.isEmpty() ? QString() : entry.row->source.ordinal + u'.';
}

PaperTable::Row AnnexWriter::row(const Entry &entry, size_t number) const
{
    const TaskView &view = *entry.view;
    const Task &task = view.record->task;
    const QString leads = m_cells.leads(view, entry.row), due = m_cells.deadline(view, entry.row);
    if (m_request.kind == AnnexKind::Overdue)
        return {{ordinal(entry, number), task.text, m_cells.directives(view, entry.row), leads, due,
                 m_cells.openUnits(view, entry.row)}};
    PaperTable::Row row{
        {ordinal(entry, number), task.text, leads, m_cells.coordinators(view, entry.row), task.product, due}};
    const QString result = m_cells.result(view), evidence = m_cells.evidence(view);
    if (m_request.kind == AnnexKind::Completed)
        row.cells << result << evidence;
    else if (m_request.kind == AnnexKind::Continuous)
        row.cells << (evidence.isEmpty() ? result : evidence);
    return row;
}

PaperTable AnnexWriter::table(const std::vector<Entry> &entries) const
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = columnsOf(m_request.kind);
    for (const Entry &entry : entries)
        table.rows.push_back(row(entry, table.rows.size() + 1));
    return table;
}

/// "a) Nhiệm vụ tháng 7/2025:" and its table, month after month; letters run a b c d đ e g h i k l m.
std::vector<PaperBlock> AnnexWriter::byMonth(const std::vector<Entry> &entries) const
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    std::map<QDate, std::vector<Entry>> months;
    for (const Entry &entry : entries) {
        const QDate due = entry.view->state.due;
        months[QDate(due.year(), due.month(), 1)].push_back(entry);
    }
    std::vector<PaperBlock> blocks;
    for (const auto &[month, tasks] : months) {
        const qsizetype index = qsizetype(blocks.size() / 2);
        const QString letter =
            index < letters.size() ? letters.mid(index, 1) + QStringLiteral(") ") : QString();
        blocks.push_back(
            {BlockType::Heading2,
             QStringLiteral("%1Nhiệm vụ tháng %2/%3:").arg(letter).arg(month.month()).arg(month.year()),
             {},
             {}});
        blocks.push_back({BlockType::Table, {}, table(tasks), {}});
    }
    return blocks;
}

std::vector<PaperBlock> AnnexWriter::blocks() const
{
    const std::vector<Entry> all = entries();
    if (m_request.kind == AnnexKind::Due && !all.empty())
        return byMonth(all);
    return {{BlockType::Table, {}, table(all), {}}};
}

} // namespace

QString word(AnnexKind kind)
{
    for (const auto &[known, word] : kWords) {
        if (known == kind)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

std::optional<AnnexKind> annexKindOf(QStringView word)
{
    for (const auto &[kind, known] : kWords) {
        if (word == QLatin1StringView(known))
            return kind;
    }
    return std::nullopt;
}

Paper composeAnnex(const Board &board, const RateBoard &rates, const AnnexRequest &request)
{
    Paper paper;
    paper.form = PaperForm::AnnexOnly;
    paper.office = request.office;
    paper.date = board.asOf;
    paper.number = QStringLiteral("……");
    paper.symbol = request.office.numberSymbol;
    paper.type = QStringLiteral("BÁO CÁO");
    PaperAnnex annex;
    annex.title = request.listTitle.isEmpty() ? titleOf(request.kind) : request.listTitle;
    annex.blocks =
        request.kind == AnnexKind::Rates ? rateTables(rates) : AnnexWriter(board, request).blocks();
    paper.subject = annex.title;
    paper.annexes.push_back(std::move(annex));
    return paper;
}

} // namespace dondoc
