// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rateentry.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

struct ReasonWords {
    BlankReason reason;
    QString words;
};

/// As the appendices put it (domain.md section 6); the first of a reason is the one shown.
const std::vector<ReasonWords> &reasons()
{
    static const std::vector<ReasonWords> words{
        {BlankReason::NotRegistered, u"chưa đăng ký"_s},
        {BlankReason::NotOffered, u"chưa triển khai"_s},
        {BlankReason::NoData, u"chưa có số liệu"_s},
        {BlankReason::YearEndOnly, u"chỉ có chỉ tiêu năm"_s},
        {BlankReason::Unknown, u"chưa rõ lý do"_s},
        {BlankReason::YearEndOnly, u"chỉ có chỉ tiêu cuối năm"_s},
        {BlankReason::NotOffered, u"chưa cung cấp"_s},
    };
    return words;
}

std::optional<double> readNumber(QString text)
{
    text.remove(u'%').remove(QChar(u'\u00a0')).remove(u' ');
    const auto commas = text.count(u','), points = text.count(u'.');
    if (commas > 1 && points > 1)
        return std::nullopt;
    // With both signs the later one is decimal; a sign that repeats parts thousands.
    const bool isComma =
        commas == 1 && (points == 0 || points > 1 || text.indexOf(u',') > text.indexOf(u'.'));
    if (commas == 0 && points > 1)
        return text::parseNumber(text, text::NumberStyle::DecimalComma);
    return text::parseNumber(text,
                             isComma ? text::NumberStyle::DecimalComma : text::NumberStyle::DecimalPoint);
}

RateKind kindOf(EntryField field)
{
    return field == EntryField::Target          ? RateKind::Target
           : field == EntryField::YearEndTarget ? RateKind::YearEndTarget
                                                : RateKind::Achieved;
}

bool isCount(EntryField field)
{
    return field == EntryField::Part || field == EntryField::Whole;
}

bool isSameFigure(const RateValue &a, const RateValue &b)
{
    return a.value == b.value && a.part == b.part && a.whole == b.whole && a.to == b.to && a.from == b.from;
}

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

EntryReading readEntry(const QString &text)
{
    if (text.trimmed().isEmpty() || text.trimmed() == u"-"_s || text.trimmed() == u"–"_s)
        return {};
    if (const auto number = readNumber(text.trimmed()))
        return {number, BlankReason::None, true};
    const QString folded = text::fold(text);
    for (const ReasonWords &known : reasons()) {
        if (folded.startsWith(text::fold(known.words)))
            return {std::nullopt, known.reason, true};
    }
    return {std::nullopt, BlankReason::None, false};
}

QString entryWords(BlankReason reason)
{
    const auto found = std::ranges::find(reasons(), reason, &ReasonWords::reason);
    return found == reasons().end() ? QString() : found->words;
}

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

void RateEntry::load(const RateData &stored)
{
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            EntryColumn &head = m_columns[size_t(column)];
            const RateValue *value = storedValue(stored, unit, kindOf(head.field), head.month);
            const RateNote *note = storedNote(stored, unit, head.month);
            const auto shown = [&]() -> std::optional<double> {
                if (!value)
                    return std::nullopt;
                return head.field == EntryField::Part    ? value->part
                       : head.field == EntryField::Whole ? value->whole
                                                         : value->value;
            }();
            QString &text = m_texts[index(unit, column)];
            text = shown ? text::formatNumber(*shown) : QString();
            if (!shown && note && !isCount(head.field))
                text = entryWords(note->reason);
            if (value && head.field == EntryField::Achieved)
                head.cutOff = value->to;
        }
    }
    m_loaded = m_texts;
}

int RateEntry::paste(int unit, int column, const QString &block)
{
    int outside = 0;
    int line = unit;
    for (const QStringList &cells : cellsOf(block)) {
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

RateValue RateEntry::newValue(int unit, int column, double value) const
{
    const EntryUnit &of = m_units[size_t(unit)];
    const EntryColumn &head = m_columns[size_t(column)];
    RateValue made;
    made.indicator = m_indicator.id;
    made.agency = of.agency;
    made.scheme = of.scheme;
    made.kind = kindOf(head.field);
    made.month = head.month;
    if (made.kind == RateKind::Achieved && m_indicator.cumulative)
        made.from = QDate(head.month.year(), 1, 1);
    made.to = made.kind == RateKind::Achieved && head.cutOff.isValid() ? head.cutOff
                                                                       : head.month.addMonths(1).addDays(-1);
    made.value = value;
    made.source = source();
    made.sourceDocument = m_document;
    if (made.kind != RateKind::Achieved)
        return made;
    for (const EntryField field : {EntryField::Part, EntryField::Whole}) {
        const int at = columnOf(field, head.month);
        if (at >= 0)
            (field == EntryField::Part ? made.part : made.whole) = readEntry(text(unit, at)).value;
    }
    return made;
}

void RateEntry::addValue(RateEdits &edits, const RateData &stored, int unit, int column) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    const RateValue *old = storedValue(stored, unit, kindOf(head.field), head.month);
    const auto value = readEntry(text(unit, column)).value;
    if (!value) {
        if (old && m_texts[index(unit, column)] != m_loaded[index(unit, column)])
            edits.removedValues.push_back(*old);
        return;
    }
    RateValue made = newValue(unit, column, *value);
    if (!old) {
        edits.newValues.push_back(std::move(made));
    } else if (!isSameFigure(made, *old)) {
        made.id = old->id;
        edits.updatedValues.push_back(std::move(made));
    }
}

void RateEntry::addNote(RateEdits &edits, const RateData &stored, int unit, QDate month) const
{
    BlankReason reason = BlankReason::None;
    for (const EntryField field : {EntryField::Achieved, EntryField::Target}) {
        const int column = columnOf(field, month);
        if (column >= 0 && reason == BlankReason::None)
            reason = readEntry(text(unit, column)).reason;
    }
    const RateNote *old = storedNote(stored, unit, month);
    if (reason == BlankReason::None) {
        if (old)
            edits.removedNotes.push_back(*old);
        return;
    }
    if (old && old->reason == reason)
        return;
    RateNote note;
    note.id = old ? old->id : 0;
    note.indicator = m_indicator.id;
    note.agency = m_units[size_t(unit)].agency;
    note.scheme = m_units[size_t(unit)].scheme;
    note.month = month;
    note.text = entryWords(reason);
    note.reason = reason;
    note.source = source();
    (old ? edits.updatedNotes : edits.newNotes).push_back(std::move(note));
}

RateEdits RateEntry::edits(const RateData &stored) const
{
    RateEdits edits;
    std::vector<QDate> months;
    for (const EntryColumn &column : m_columns) {
        if (std::ranges::find(months, column.month) == months.end())
            months.push_back(column.month);
    }
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (!isCount(m_columns[size_t(column)].field))
                addValue(edits, stored, unit, column);
        }
        for (const QDate month : months)
            addNote(edits, stored, unit, month);
    }
    return edits;
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
