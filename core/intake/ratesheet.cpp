// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ratesheet.h"

#include "core/intake/notes.h"
#include "core/intake/ratemonths.h"
#include "core/intake/ratenotes.h"
#include "core/intake/rowkind.h"
#include "core/intake/taskvalues.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

const QDate kMergerDay(2025, 7, 1); // Nghị quyết 202/2025/QH15

/// The unit of one row, once the table's provinces are known.
struct RateUnit {
    int row = 0;
    QString section; ///< the headings it stands under
    AgencyMention unit;
};

class RateSheetReader
{
public:
    RateSheetReader(const Grid &grid, const Table &table, const HeaderRules &rules, const ListContext &list,
                    const Lookup &lookup, SheetDraft &draft, SectionPath sections)
        : m_grid(grid)
        , m_table(table)
        , m_rules(rules)
        , m_list(list)
        , m_lookup(lookup)
        , m_draft(draft)
        , m_sorter(grid, m_table)
        , m_sections(std::move(sections))
    {
    }

    /// The table that begins below, if any.
    std::optional<Table> read(const JobControl &job)
    {
        std::optional<Table> next = sortRows();
        if (job.isCancelled())
            return std::nullopt;
        settleScheme();
        matchUnits();
        settleMonths();
        for (const RateUnit &unit : m_units)
            readRow(unit);
        if (m_monthBelow)
            m_sections.enter(*m_monthBelow);
        return next;
    }

    void readTotals();
    const SectionPath &sections() const { return m_sections; }

private:
    std::optional<Table> sortRows();
    void takeRow(int row, const QStringList &texts, RowUse use);
    void settleScheme();
    void matchUnits();
    void settleMonths();
    void readRow(const RateUnit &unit);
    void readNote(const RateUnit &unit);
    /// The same columns again for the rows under a further month heading.
    Table tableUnder(int heading) const
    {
        Table next = m_table;
        next.fingerprint = m_draft.tables.back().fingerprint;
        next.headerTop = next.headerBottom = heading;
        return next;
    }
    const CellCorrection *correction(int row, int column) const
    {
        return m_rules.overrides ? m_rules.overrides->cell(row, column) : nullptr;
    }
    AgencyMention mentionAt(int row, ProvinceScheme scheme) const;
    std::optional<double> numberAt(int row, int column);
    RateValue valueOf(const RateUnit &unit, int column) const;
    ProvinceScheme schemeOf(AgencyId agency) const;
    SourceRef sourceOf(int row, const QString &ordinal, const QString &section) const;
    QString textAt(int row, ColumnRole role) const { return cellText(m_grid.at(row, m_table.column(role))); }

    const Grid &m_grid;
    Table m_table;
    const HeaderRules &m_rules;
    const ListContext &m_list;
    const Lookup &m_lookup;
    SheetDraft &m_draft;
    RowSorter m_sorter;
    SectionPath m_sections;
    std::optional<Heading> m_monthBelow;         ///< the month heading that ended this table
    std::vector<std::pair<int, QString>> m_rows; ///< of units, each with its section
    std::vector<RateUnit> m_units;
    std::vector<text::NumberStyle> m_styles; ///< one a column
    int m_year = 0;                          ///< of months whose header names none
};

std::optional<Table> RateSheetReader::sortRows()
{
    for (int row = m_table.headerBottom + 1; row < m_grid.rowCount(); ++row) {
        if (m_rules.overrides && m_rules.overrides->skippedRows.contains(row)) {
            m_draft.rows[size_t(row)] = RowUse::LeftOut;
            continue;
        }
        const QStringList texts = rowTexts(m_grid, row);
        if (auto next = nextTableAt(m_grid, row, texts, m_table, m_rules))
            return next;
        const RowUse use = m_sorter.use(row, texts);
        m_draft.rows[size_t(row)] = use;
        if (use == RowUse::Section && !m_rows.empty() && monthOf(headingOf(texts, m_table)).month > 0) {
            m_monthBelow = headingOf(texts, m_table);
            return tableUnder(row);
        }
        takeRow(row, texts, use);
    }
    return std::nullopt;
}

void RateSheetReader::takeRow(int row, const QStringList &texts, RowUse use)
{
    if (use == RowUse::Rate)
        m_rows.emplace_back(row, m_sections.text());
    else if (use == RowUse::Section)
        m_sections.enter(headingOf(texts, m_table));
    else
        noteLeftOut(m_draft, row, use, texts);
}

AgencyMention RateSheetReader::mentionAt(int row, ProvinceScheme scheme) const
{
    const CellCorrection *fix = correction(row, m_table.column(ColumnRole::Unit));
    const QString written = textAt(row, ColumnRole::Unit);
    AgencyMention mention =
        m_lookup.matcher.readOne(fix && !fix->text.isNull() ? fix->text : written, m_list.listDate, scheme);
    if (fix && !fix->names.isEmpty()) {
        mention.agency = fix->names.value(written, fix->names.first());
        mention.certainty = MatchCertainty::Alias;
    }
    return mention;
}

/// Which provinces the table lists: a sentence says so; a table that names dissolved units is one of the 63;
/// else the list's date decides.
void RateSheetReader::settleScheme()
{
    bool hasProvinces = false;
    bool hasDissolved = false;
    for (const auto &[row, section] : m_rows) {
        const Agency *agency = m_lookup.directory.find(mentionAt(row, ProvinceScheme::None).agency);
        hasProvinces |= agency && agency->kind == AgencyKind::Province;
        hasDissolved |= agency && agency->kind == AgencyKind::Province && agency->to.isValid();
    }
    const int stated = m_list.title.provinces;
    if (stated == 63 || (stated == 0 && hasDissolved))
        m_draft.scheme = ProvinceScheme::Before2025July;
    else if (stated == 34)
        m_draft.scheme = ProvinceScheme::Since2025July;
    else if (hasProvinces && m_list.listDate.isValid())
        m_draft.scheme =
            m_list.listDate < kMergerDay ? ProvinceScheme::Before2025July : ProvinceScheme::Since2025July;
}

void RateSheetReader::matchUnits()
{
    QSet<AgencyId> seen;
    for (const auto &[row, section] : m_rows) {
        const AgencyMention unit = mentionAt(row, m_draft.scheme);
        const int column = m_table.column(ColumnRole::Unit);
        if (!unit.agency || seen.contains(unit.agency)) {
            const bool isAmbiguous = unit.certainty == MatchCertainty::Ambiguous;
            const QString code = unit.agency   ? QStringLiteral("repeatedUnit")
                                 : isAmbiguous ? QStringLiteral("ambiguousAgency")
                                               : QStringLiteral("unmatchedAgency");
            m_draft.notes.push_back(dondoc::readNote(code, row, column, textAt(row, ColumnRole::Unit)));
            m_draft.rows[size_t(row)] = RowUse::NotUnderstood;
            continue;
        }
        seen.insert(unit.agency);
        m_units.push_back({row, section, unit});
    }
}

void RateSheetReader::settleMonths()
{
    takeMonthOfHeadings(m_sections, m_table);
    std::vector<int> rows;
    std::vector<AgencyId> agencies;
    for (const RateUnit &unit : m_units) {
        rows.push_back(unit.row);
        agencies.push_back(unit.unit.agency);
    }
    m_year = yearOfMonths(m_table, m_list.listDate, agencies, m_lookup.directory);
    settleFigureColumns(m_grid, m_table, {m_year, m_list.listDate}, m_draft);
    m_styles = numberStyles(m_grid, rows, m_draft.tables.back());
}

std::optional<double> RateSheetReader::numberAt(int row, int column)
{
    const CellCorrection *fix = correction(row, column);
    if (fix && !fix->text.isNull()) {
        auto typed = text::parseNumber(fix->text, text::NumberStyle::DecimalComma);
        if (!typed)
            typed = text::parseNumber(fix->text, text::NumberStyle::DecimalPoint);
        if (!typed && !fix->text.trimmed().isEmpty())
            m_draft.notes.push_back(dondoc::readNote(QStringLiteral("unreadNumber"), row, column, fix->text));
        return typed;
    }
    const Cell &cell = m_grid.at(row, column);
    if (cell.type == CellType::Number)
        return shownNumber(cell);
    const QString text = cellText(cell);
    if (cell.type != CellType::Error && text.isEmpty())
        return std::nullopt;
    const auto number =
        cell.type == CellType::Text ? text::parseNumber(text, m_styles[size_t(column)]) : std::nullopt;
    if (!number)
        m_draft.notes.push_back(dondoc::readNote(QStringLiteral("unreadNumber"), row, column, cell.text));
    return number;
}

ProvinceScheme RateSheetReader::schemeOf(AgencyId id) const
{
    const Agency *agency = m_lookup.directory.find(id);
    return agency && agency->kind == AgencyKind::Province ? m_draft.scheme : ProvinceScheme::None;
}

SourceRef RateSheetReader::sourceOf(int row, const QString &ordinal, const QString &section) const
{
    return {m_list.file, m_grid.name, row + 1, ordinal, section, m_list.list, m_list.listDate};
}

RateValue RateSheetReader::valueOf(const RateUnit &unit, int column) const
{
    RateValue value;
    value.agency = unit.unit.agency;
    value.scheme = schemeOf(unit.unit.agency);
    value.source = sourceOf(unit.row, plainOrdinal(textAt(unit.row, ColumnRole::Ordinal)), unit.section);
    value.cell = cellName(unit.row, column);
    value.written = text::cleanLine(textAt(unit.row, ColumnRole::Unit));
    value.sourceDocument = m_list.list;
    return value;
}

void RateSheetReader::readRow(const RateUnit &unit)
{
    for (int column = 0; column < int(m_draft.tables.back().columns.size()); ++column) {
        const RecognisedColumn &recognised = m_draft.tables.back().columns[size_t(column)];
        if (recognised.month.isNull())
            continue;
        const std::optional<double> number = numberAt(unit.row, column);
        if (!number)
            continue;
        RateValue value = valueOf(unit, column);
        value.kind = recognised.role == ColumnRole::Target ? RateKind::Target : RateKind::Achieved;
        value.month = recognised.month;
        value.from = value.kind == RateKind::Achieved ? QDate(recognised.month.year(), 1, 1) : QDate();
        value.to = recognised.to;
        value.value = *number;
        m_draft.rates.push_back(std::move(value));
    }
    readNote(unit);
}

void RateSheetReader::readNote(const RateUnit &unit)
{
    const int column = m_table.column(ColumnRole::Note);
    const QString text = column < 0 ? QString() : cellText(cellOfColumn(m_grid, unit.row, column));
    if (text.isEmpty())
        return;
    const RateNoteReading reading = readRateNote(text);
    RateValue value = valueOf(unit, column);
    m_draft.rateNotes.push_back({0, value.indicator, value.agency, value.scheme, text::cleanLine(text),
                                 reading.reason, value.source});
    const int year = reading.year > 0 ? reading.year : m_year;
    if (!reading.yearEndTarget || year == 0)
        return;
    value.kind = RateKind::YearEndTarget;
    value.month = QDate(year, 12, 1);
    value.to = QDate(year, 12, 31);
    value.value = *reading.yearEndTarget;
    m_draft.rates.push_back(std::move(value));
}

void RateSheetReader::readTotals()
{
    for (const TitleLine &line : m_list.title.lines) {
        const std::optional<BlockTotals> totals = readBlockTotals(line.text);
        if (!totals)
            continue;
        const std::pair<AgencyId, std::optional<double>> blocks[] = {
            {AgencyDirectory::blockAll, totals->all},
            {AgencyDirectory::blockMinistries, totals->ministries},
            {AgencyDirectory::blockProvinces, totals->provinces}};
        for (const auto &[block, total] : blocks) {
            if (!total)
                continue;
            RateValue value;
            value.agency = block;
            value.kind = RateKind::Achieved;
            value.month = totals->month;
            value.from = QDate(totals->month.year(), 1, 1);
            value.to = totals->to;
            value.value = *total;
            value.source = sourceOf(line.row, {}, {});
            value.cell = cellName(line.row, line.column);
            value.sourceDocument = m_list.list;
            m_draft.rates.push_back(std::move(value));
        }
    }
}

} // namespace

std::optional<Table> readRateRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                  const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                  const JobControl &job)
{
    SectionPath sections = list.headings;
    std::optional<Table> next = table;
    for (bool isFirst = true; next && next->layout == Layout::Rates; isFirst = false) {
        if (!isFirst) {
            draft.tables.back().lastRow = next->headerTop - 1;
            draft.tables.push_back(draftedTable(grid, *next));
            for (int row = next->headerTop; row <= next->headerBottom; ++row)
                draft.rows[size_t(row)] = RowUse::Header;
        }
        RateSheetReader reader(grid, *next, rules, list, lookup, draft, std::move(sections));
        next = reader.read(job);
        sections = reader.sections();
        if (isFirst)
            reader.readTotals();
    }
    draft.columns = draft.tables.front().columns;
    return next;
}

} // namespace dondoc
