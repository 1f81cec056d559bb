// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rateentry.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// The cells of one line or several, as spreadsheets put them on the clipboard: a cell with a line end inside
/// stands in quotes.
std::vector<QStringList> cellsOf(const QString &block)
{
    std::vector<QStringList> lines{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const QChar c = block[i];
        QString &cell = lines.back().back();
        if (c == u'"' && (isQuoted || cell.isEmpty()))
            isQuoted = !isQuoted;
        else if (c == u'\t' && !isQuoted)
            lines.back() << QString();
        else if (c == u'\n' && !isQuoted)
            lines.push_back({QString()});
        else if (c != u'\r')
            cell += c == u'\n' ? u' ' : c;
    }
    if (lines.back() == QStringList{QString()})
        lines.pop_back(); // the line end after the last row
    return lines;
}

std::vector<EntryUnit> unitsOf(const AgencyDirectory &directory, const std::vector<AgencyId> &agencies,
                               ProvinceScheme scheme)
{
    std::vector<EntryUnit> units;
    for (const AgencyId agency : agencies)
        units.push_back({agency, directory.displayName(agency).section(u" (trước "_s, 0, 0), scheme});
    return units;
}

} // namespace

bool RateEdits::isEmpty() const
{
    return newValues.empty() && updatedValues.empty() && removedValues.empty() && newNotes.empty() &&
           updatedNotes.empty() && removedNotes.empty();
}

RateEntry::RateEntry(const Indicator &indicator, std::vector<EntryUnit> units,
                     std::vector<EntryColumn> columns, const QString &document, QDate date)
    : m_indicator(indicator)
    , m_units(std::move(units))
    , m_columns(std::move(columns))
    , m_document(document.trimmed().isEmpty() ? u"Nhập tay"_s : document.trimmed())
    , m_date(date)
    , m_texts(m_units.size() * m_columns.size())
    , m_loaded(m_texts)
{
    for (const EntryColumn &column : m_columns)
        m_loadedCutOffs.push_back(column.cutOff);
}

SourceRef RateEntry::source() const
{
    SourceRef source;
    source.list = m_document;
    source.listDate = m_date;
    return source;
}

int RateEntry::columnOf(EntryField field, QDate month) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const EntryColumn &column) { return column.field == field && column.month == month; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

/// Of this source only: typed (no sheet row) and of the same document.
const RateValue *RateEntry::storedValue(const RateData &stored, int unit, RateKind kind, QDate month) const
{
    const EntryUnit &wanted = m_units[size_t(unit)];
    const auto found = std::find_if(stored.values.rbegin(), stored.values.rend(), [&](const RateValue &v) {
        return v.indicator == m_indicator.id && v.agency == wanted.agency && v.scheme == wanted.scheme &&
               v.kind == kind && v.month == month && v.source.row == 0 && v.source.file.isEmpty() &&
               v.sourceDocument == m_document;
    });
    return found == stored.values.rend() ? nullptr : &*found;
}

const RateNote *RateEntry::storedNote(const RateData &stored, int unit, QDate month) const
{
    const EntryUnit &wanted = m_units[size_t(unit)];
    const auto found = std::find_if(stored.notes.rbegin(), stored.notes.rend(), [&](const RateNote &note) {
        return note.indicator == m_indicator.id && note.agency == wanted.agency &&
               note.scheme == wanted.scheme && note.month == month && note.source.list == m_document;
    });
    return found == stored.notes.rend() ? nullptr : &*found;
}

QString RateEntry::storedText(const RateData &stored, int unit, int column) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    const RateValue *value = storedValue(stored, unit, rateKindOf(head.field), head.month);
    const auto shown = [&]() -> std::optional<double> {
        if (!value)
            return std::nullopt;
        return head.field == EntryField::Part    ? value->part
               : head.field == EntryField::Whole ? value->whole
                                                 : value->value;
    }();
    if (shown)
        return entryNumber(*shown);
    const RateNote *note = storedNote(stored, unit, head.month);
    return note && !isCount(head.field) ? entryWords(note->reason) : QString();
}

/// The latest cut-off stored of a column, unless the officer has just set another.
void RateEntry::loadCutOffs(const RateData &stored)
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        EntryColumn &head = m_columns[column];
        QDate latest;
        for (int unit = 0; head.field == EntryField::Achieved && unit < int(m_units.size()); ++unit) {
            const RateValue *value = storedValue(stored, unit, RateKind::Achieved, head.month);
            if (value && (latest.isNull() || value->to > latest))
                latest = value->to;
        }
        const bool isSet = head.cutOff != m_loadedCutOffs[column];
        if (latest.isNull())
            continue;
        m_loadedCutOffs[column] = latest;
        if (!isSet)
            head.cutOff = latest;
    }
}

void RateEntry::load(const RateData &stored)
{
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const QString fresh = storedText(stored, unit, column);
            const EntryField field = m_columns[size_t(column)].field;
            QString &text = m_texts[index(unit, column)];
            QString &loaded = m_loaded[index(unit, column)];
            if (text == loaded ||
                (reading(unit, column).isRead && readEntry(text, field) == readEntry(fresh, field)))
                text = fresh;
            loaded = fresh;
        }
    }
    loadCutOffs(stored);
}

EntryReading RateEntry::reading(int unit, int column) const
{
    return readEntry(text(unit, column), m_columns[size_t(column)].field);
}

bool RateEntry::isPending(int unit, int column) const
{
    return m_texts[index(unit, column)] != m_loaded[index(unit, column)];
}

bool RateEntry::waitsForRate(int unit, int column) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    if (!isCount(head.field) || text(unit, column).isEmpty())
        return false;
    const int achieved = columnOf(EntryField::Achieved, head.month);
    return achieved < 0 || !reading(unit, achieved).value;
}

void RateEntry::setWritten(const RateEntry &written)
{
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const bool isSame = keyOf(unit, column) == written.keyOf(unit, column) &&
                                text(unit, column) == written.text(unit, column);
            if (isSame && reading(unit, column).isRead && !written.waitsForRate(unit, column))
                m_loaded[index(unit, column)] = text(unit, column);
        }
    }
    for (size_t column = 0; column < m_columns.size() && column < written.m_columns.size(); ++column) {
        if (m_columns[column] == written.m_columns[column])
            m_loadedCutOffs[column] = m_columns[column].cutOff;
    }
}

QString RateEntry::keyOf(int unit, int column) const
{
    if (size_t(unit) >= m_units.size() || size_t(column) >= m_columns.size())
        return {};
    const EntryUnit &of = m_units[size_t(unit)];
    const EntryColumn &head = m_columns[size_t(column)];
    return QStringList{QString::number(m_indicator.id.value), m_document,
                       QString::number(of.agency.value),      QString::number(int(of.scheme)),
                       head.month.toString(Qt::ISODate),      QString::number(int(head.field))}
        .join(u'\n');
}

QHash<QString, QString> RateEntry::pending() const
{
    QHash<QString, QString> cells;
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (isPending(unit, column))
                cells.insert(keyOf(unit, column), text(unit, column));
        }
    }
    return cells;
}

void RateEntry::restore(const QHash<QString, QString> &pending)
{
    for (int unit = 0; !pending.isEmpty() && unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const auto kept = pending.constFind(keyOf(unit, column));
            if (kept != pending.cend())
                setText(unit, column, *kept);
        }
    }
}

int RateEntry::paste(int unit, int column, const QString &block)
{
    return paste(unit, column, cellsOf(block));
}

int RateEntry::paste(int unit, int column, const std::vector<QStringList> &lines)
{
    int outside = 0;
    int line = unit;
    for (const QStringList &cells : lines) {
        for (int i = 0; i < cells.size(); ++i) {
            if (line < int(m_units.size()) && column + i < int(m_columns.size()))
                setText(line, column + i, cells[i]);
            else
                outside += cells[i].trimmed().isEmpty() ? 0 : 1;
        }
        ++line;
    }
    return outside;
}

std::vector<EntryUnit> entryUnits(const AgencyDirectory &directory, ProvinceScheme scheme)
{
    const QDate lastOfOld(2025, 6, 30), firstOfNew(2025, 7, 1);
    const QDate on = scheme == ProvinceScheme::Before2025July ? lastOfOld : firstOfNew;
    return scheme == ProvinceScheme::None ? unitsOf(directory, directory.ministries(on), scheme)
                                          : unitsOf(directory, directory.provinces(on), scheme);
}

std::vector<EntryUnit> entryBlocks(const AgencyDirectory &directory)
{
    return unitsOf(
        directory,
        {AgencyDirectory::blockAll, AgencyDirectory::blockMinistries, AgencyDirectory::blockProvinces},
        ProvinceScheme::None);
}

} // namespace dondoc
