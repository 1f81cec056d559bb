// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/intake/findingparties.h"
#include "core/intake/findingsheet.h"
#include "core/intake/notes.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace dondoc {

namespace {

/// What a paragraph of a card is.
enum class Label { None, Issue, Remedy, Deadline };

struct CardLine {
    Label label = Label::None;
    QString text; ///< what follows the label
};

CardLine readLabel(const QString &line)
{
    static const QRegularExpression labelled(QStringLiteral(
        "^(?:(van de|ton tai|han che|noi dung)|(giai phap|kien nghi|de xuat|bien phap)|(thoi han|thoi "
        "gian|han "
        "hoan thanh|tien do))(?: (?:hoan thanh|thuc hien|thao go|khac phuc|de xuat|ton tai))?\\s*:\\s*"));
    const QRegularExpressionMatch match = labelled.match(text::foldInPlace(line));
    if (!match.hasMatch())
        return {Label::None, line};
    const Label label = match.hasCaptured(1) && match.capturedLength(1) > 0   ? Label::Issue
                        : match.hasCaptured(2) && match.capturedLength(2) > 0 ? Label::Remedy
                                                                              : Label::Deadline;
    return {label, line.mid(match.capturedEnd()).trimmed()};
}

/// "12. Thiếu cơ sở vật chất" opens a card: its number and its title.
QRegularExpressionMatch cardTitle(const QString &line)
{
    static const QRegularExpression title(QStringLiteral("^(\\d{1,3})[.)]\\s+(\\S.*)$"));
    return line.size() < 300 ? title.match(line) : QRegularExpressionMatch();
}

bool isGroupHeading(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^(?:[A-HK-UY]|[IVX]{1,5})\\.\\s+\\S"));
    return line.size() < 200 && heading.match(line).hasMatch();
}

QString lineAt(const Grid &grid, int row)
{
    const auto &cells = grid.rows[size_t(row)];
    if (cells.size() > 1)
        return {};
    return cells.empty() ? QString() : text::cleanLine(cellText(cells.front()));
}

/// A card's title is followed by its "Vấn đề:"; anything else numbered is text.
bool opensCard(const Grid &grid, int row)
{
    if (!cardTitle(lineAt(grid, row)).hasMatch())
        return false;
    for (int next = row + 1; next < grid.rowCount() && next <= row + 2; ++next) {
        const QString line = lineAt(grid, next);
        if (!line.isEmpty())
            return readLabel(line).label == Label::Issue;
    }
    return false;
}

class CardReader
{
public:
    CardReader(const Grid &grid, const SheetOverrides &overrides, const ListContext &list,
               const Lookup &lookup, SheetDraft &draft)
        : m_grid(grid)
        , m_overrides(overrides)
        , m_list(list)
        , m_lookup(lookup)
        , m_draft(draft)
    {
    }

    void read(int from)
    {
        for (int row = from; row < m_grid.rowCount(); ++row) {
            RowUse &use = m_draft.rows[size_t(row)];
            if (m_overrides.skippedRows.contains(row)) {
                use = RowUse::LeftOut;
                if (opensCard(m_grid, row))
                    closeCard(); // what follows is not the card above's
            } else if (use != RowUse::Blank)
                use = takeLine(row, lineAt(m_grid, row));
        }
        closeCard();
        closeGroup();
    }

private:
    RowUse takeLine(int row, const QString &line);
    RowUse takeCardLine(int row, CardLine line);
    void openGroup(int row, const QString &line);
    void closeGroup();
    void openCard(int row, const QString &line);
    void closeCard();
    void note(const QString &code, int row, const QString &detail)
    {
        m_draft.notes.push_back(readNote(code, row, 0, detail));
    }
    /// The officer's words in place of the file's, with or without the label of their line.
    QString corrected(int row, const QString &text) const
    {
        const CellCorrection *fix = m_overrides.cell(row, 0);
        return fix && !fix->text.isNull() ? readLabel(text::cleanLine(fix->text)).text : text;
    }
    void append(QString &to, const QString &line)
    {
        to += to.isEmpty() || line.isEmpty() ? line : u'\n' + line;
    }

    const Grid &m_grid;
    const SheetOverrides &m_overrides;
    const ListContext &m_list;
    const Lookup &m_lookup;
    SheetDraft &m_draft;
    QString m_group;
    int m_groupRow = -1;
    bool m_groupHasCards = true;
    bool m_isOpen = false;
    Finding m_card;
    Label m_part = Label::None;
    int m_deadlineRow = -1;
    std::vector<int> m_remedyRows;
};

RowUse CardReader::takeLine(int row, const QString &line)
{
    if (opensCard(m_grid, row)) {
        closeCard();
        openCard(row, line);
        return RowUse::Finding;
    }
    // A group's heading stands between cards; "C. …" inside an open part of a card would be a sentence.
    if (isGroupHeading(line) && (!m_isOpen || m_part == Label::Deadline)) {
        closeCard();
        closeGroup();
        openGroup(row, line);
        return RowUse::Section;
    }
    if (m_isOpen)
        return takeCardLine(row, readLabel(line));
    if (m_groupRow >= 0)
        return RowUse::Continued; // of a group that is a note
    note(QStringLiteral("skippedRow"), row, line);
    return RowUse::NotUnderstood;
}

RowUse CardReader::takeCardLine(int row, CardLine line)
{
    line.text = corrected(row, line.text);
    if (line.label != Label::None)
        m_part = line.label;
    if (m_part == Label::Issue) {
        append(m_card.issue, line.text);
    } else if (m_part == Label::Remedy && !line.text.isEmpty()) {
        m_card.remedies << line.text;
        m_remedyRows.push_back(row);
    } else if (m_part == Label::Deadline && line.label == Label::Deadline) {
        m_card.deadline = readDeadline(line.text, {m_list.listDate, true});
        m_deadlineRow = row;
    } else if (m_part == Label::Deadline) {
        note(QStringLiteral("skippedRow"), row, line.text);
        return RowUse::NotUnderstood;
    }
    return RowUse::Continued;
}

void CardReader::openGroup(int row, const QString &line)
{
    m_group = line;
    m_groupRow = row;
    m_groupHasCards = false;
}

/// A section that holds no numbered card is a note of the document (PL07's H).
void CardReader::closeGroup()
{
    if (m_groupRow >= 0 && !m_groupHasCards)
        note(QStringLiteral("sectionNote"), m_groupRow, m_group);
    m_groupRow = -1;
}

void CardReader::openCard(int row, const QString &line)
{
    const QRegularExpressionMatch title = cardTitle(line);
    m_isOpen = true;
    m_groupHasCards = true;
    m_part = Label::None;
    m_deadlineRow = -1;
    m_remedyRows.clear();
    m_card = {};
    m_card.group = m_group;
    m_card.title = corrected(row, title.captured(2));
    m_card.source = {m_list.file, m_grid.name, row + 1,        title.captured(1),
                     m_group,     m_list.list, m_list.listDate};
}

void CardReader::closeCard()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    const int titleRow = m_card.source.row - 1;
    for (size_t i = 0; i < m_remedyRows.size(); ++i) {
        std::vector<AddresseeQuestion> questions;
        addRemedyParties(m_card.remedies[qsizetype(i)], m_lookup.matcher, m_list.listDate, m_card.agencies,
                         questions);
        for (const AddresseeQuestion &question : questions)
            note(question.code, m_remedyRows[i], question.name);
    }
    if (m_card.agencies.empty())
        note(QStringLiteral("nobodyToRemedy"), titleRow, m_card.title);
    if (m_deadlineRow < 0)
        note(QStringLiteral("noFindingDeadline"), titleRow, m_card.title);
    else if (m_card.deadline.kind == DeadlineKind::None)
        note(QStringLiteral("unreadDeadline"), m_deadlineRow, m_card.deadline.phrase);
    else if (m_card.deadline.confidence < 0.8)
        note(QStringLiteral("uncertainDeadline"), m_deadlineRow, m_card.deadline.phrase);
    m_draft.findings.push_back(std::move(m_card));
}

} // namespace

int firstCardRow(const Grid &grid)
{
    if (grid.columnCount() != 1)
        return -1;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (!opensCard(grid, row))
            continue;
        int before = row - 1;
        while (before >= 0 && lineAt(grid, before).isEmpty())
            --before;
        return before >= 0 && isGroupHeading(lineAt(grid, before)) ? before : row;
    }
    return -1;
}

bool readFindingCards(const Grid &grid, const SheetOverrides &overrides, const ListContext &list,
                      const Lookup &lookup, SheetDraft &draft)
{
    const int first = firstCardRow(grid);
    if (first < 0)
        return false;
    draft.layout = Layout::Findings;
    for (int row = 0; row < first; ++row) {
        RowUse &use = draft.rows[size_t(row)];
        use = use == RowUse::Blank ? RowUse::Blank : RowUse::Title;
    }
    DraftedTable table;
    table.layout = Layout::Findings;
    table.lastRow = grid.rowCount() - 1;
    table.columns = {{ColumnRole::Issue, {}, {}}};
    draft.columns = table.columns;
    draft.tables.push_back(std::move(table));
    CardReader(grid, overrides, list, lookup, draft).read(first);
    return true;
}

} // namespace dondoc
