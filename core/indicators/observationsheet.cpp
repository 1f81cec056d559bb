// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/observationsheet.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

const QString typedByHand = u"Nhập tay"_s; ///< the source of a figure whose document was not named

bool isOfFile(const RateValue &value)
{
    return value.source.row != 0 || !value.source.file.isEmpty();
}

QString documentOf(const RateValue &value)
{
    return !value.sourceDocument.isEmpty() ? value.sourceDocument
           : !value.source.list.isEmpty()  ? value.source.list.text()
                                           : value.source.file.text();
}

bool isSameFigure(const RateValue &a, const RateValue &b)
{
    return a.agency == b.agency && a.value == b.value && a.part == b.part && a.whole == b.whole &&
           a.to == b.to && a.sourceDocument == b.sourceDocument && a.source.listDate == b.source.listDate;
}

QString cell(std::optional<double> value)
{
    return value ? entryNumber(*value) : QString();
}

} // namespace

ObservationSheet::ObservationSheet(const Indicator &indicator,
                                   std::shared_ptr<const AgencyDirectory> directory)
    : m_indicator(indicator)
    , m_directory(std::move(directory))
    , m_units(m_directory ? std::make_shared<const UnitNames>(unitNames(*m_directory)) : nullptr)
    , m_lines(1)
{
}

bool ObservationSheet::isPending(int line) const
{
    return m_lines[size_t(line)].texts != m_lines[size_t(line)].loaded;
}

void ObservationSheet::setText(int line, Field field, const QString &text)
{
    const bool isNew = line + 1 == lineCount();
    m_lines[size_t(line)].texts[field] = text.trimmed();
    if (!isNew || text.trimmed().isEmpty())
        return;
    Texts &texts = m_lines[size_t(line)].texts;
    for (const Field source : {Document, DocumentDate}) {
        if (line > 0 && isTyped(line - 1) && texts[source].isEmpty() && field != source)
            texts[source] = m_lines[size_t(line) - 1].texts[source];
    }
    m_lines.emplace_back();
}

ObservationSheet::UnitNames ObservationSheet::unitNames(const AgencyDirectory &directory)
{
    UnitNames names;
    const auto add = [&names](const QString &name, AgencyId agency) {
        QList<AgencyId> &named = names[text::fold(name)];
        if (!name.isEmpty() && !named.contains(agency))
            named << agency;
    };
    for (const Agency &agency : directory.agencies()) {
        add(directory.displayName(agency.id), agency.id);
        add(agency.shortName, agency.id);
    }
    return names;
}

std::optional<AgencyId> ObservationSheet::unitOf(const QString &name) const
{
    if (name.isEmpty())
        return AgencyDirectory::blockAll;
    const QList<AgencyId> named = m_units ? m_units->value(text::fold(name)) : QList<AgencyId>{};
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt; // never guessed
}

bool ObservationSheet::Reading::saysSame(const Reading &other) const
{
    return key && key == other.key && achieved == other.achieved && part == other.part &&
           whole == other.whole && target == other.target && documentDate == other.documentDate;
}

ObservationSheet::Reading ObservationSheet::read(const Texts &texts) const
{
    Reading reading;
    const auto number = [&](Field field, EntryField as) {
        const EntryReading read = readEntry(texts[field], as);
        if (!texts[field].isEmpty() && !read.value)
            reading.problems << u"“%1” không phải là số."_s.arg(texts[field]);
        return read.value;
    };
    reading.achieved = number(Achieved, EntryField::Achieved);
    reading.part = number(Part, EntryField::Part);
    reading.whole = number(Whole, EntryField::Whole);
    reading.target = number(Target, EntryField::Target);
    const auto day = text::parseDate(texts[Day]);
    if (texts[Day].isEmpty())
        reading.problems << u"Chưa ghi ngày: tính đến ngày nào, hoặc chỉ tiêu đến ngày nào."_s;
    else if (!day)
        reading.problems << u"“%1” không phải là ngày."_s.arg(texts[Day]);
    const auto documentDate = text::parseDate(texts[DocumentDate]);
    if (!texts[DocumentDate].isEmpty() && !documentDate)
        reading.problems << u"“%1” không phải là ngày."_s.arg(texts[DocumentDate]);
    reading.documentDate = documentDate.value_or(QDate());
    const auto unit = unitOf(texts[Unit]);
    if (!unit)
        reading.problems << u"“%1”: chưa rõ là đơn vị nào."_s.arg(texts[Unit]);
    if ((reading.part || reading.whole) && !reading.achieved)
        reading.problems << u"Số đếm chỉ được ghi khi có giá trị đạt được bên cạnh."_s;
    if (reading.problems.isEmpty())
        reading.key = Key{*unit, *day, texts[Document].isEmpty() ? typedByHand : texts[Document]};
    return reading;
}

/// One source says one thing of a unit on a day.
bool ObservationSheet::isSecond(int line, const Key &key) const
{
    for (int i = 0; i < line; ++i) {
        if (isTyped(i) && read(m_lines[size_t(i)].texts).key == key)
            return true;
    }
    return false;
}

QStringList ObservationSheet::questions(int line) const
{
    const Texts &texts = m_lines[size_t(line)].texts;
    if (!isTyped(line) || texts == Texts{})
        return {};
    const Reading reading = read(texts);
    QStringList sentences = reading.problems;
    if (reading.key && isSecond(line, *reading.key))
        sentences << u"Nguồn này đã có số của đơn vị này cho ngày này ở dòng trên."_s;
    const bool isPercent = m_indicator.unit == u"%"_s;
    for (const Field field : {Achieved, Target}) {
        const std::optional<double> value = field == Achieved ? reading.achieved : reading.target;
        if (value && isPercent && (*value < 0 || *value > 100))
            sentences << u"%1 nằm ngoài khoảng 0–100."_s.arg(texts[field]);
        if (value && !isPercent && isUnclearNumber(texts[field]))
            sentences << u"“%1” đọc là %2; nếu là hàng nghìn thì gõ liền các chữ số."_s.arg(
                texts[field], entryNumber(*value));
    }
    if (reading.part && reading.whole && *reading.part > *reading.whole)
        sentences << aboveWholeQuestion(*reading.part, *reading.whole);
    const QString counts = countsQuestion(texts[Achieved], isPercent, reading.part, reading.whole);
    if (!counts.isEmpty())
        sentences << counts;
    return sentences;
}

void ObservationSheet::fill(Line &line, const RateValue &value) const
{
    line.texts[Day] = text::formatDate(value.to);
    line.texts[Unit] = value.agency == AgencyDirectory::blockAll || !m_directory
                           ? QString()
                           : m_directory->displayName(value.agency);
    line.texts[Document] = documentOf(value) == typedByHand ? QString() : documentOf(value);
    if (value.source.listDate.isValid())
        line.texts[DocumentDate] = text::formatDate(value.source.listDate);
    line.texts[value.kind == RateKind::Achieved ? Achieved : Target] = entryNumber(value.value);
    if (value.kind == RateKind::Achieved) {
        line.texts[Part] = cell(value.part);
        line.texts[Whole] = cell(value.whole);
    }
}

std::vector<ObservationSheet::Line> ObservationSheet::storedLines(const RateData &stored) const
{
    std::vector<Line> lines;
    for (const RateValue &value : stored.values) {
        if (value.indicator != m_indicator.id)
            continue;
        const Agency *agency = m_directory ? m_directory->find(value.agency) : nullptr;
        // The units' own figures of the first indicator fill whole tables: they have their grid.
        if (m_indicator.id == Indicator::onlineDossiers && agency && agency->kind != AgencyKind::Block)
            continue;
        const Key key{value.agency, value.to, documentOf(value)};
        auto line = std::ranges::find_if(lines, [&](const Line &other) {
            return other.key == key && other.isTyped == !isOfFile(value) &&
                   other.texts[value.kind == RateKind::Achieved ? Achieved : Target].isEmpty();
        });
        if (line == lines.end()) {
            lines.push_back({{}, {}, key, !isOfFile(value)});
            line = lines.end() - 1;
        }
        fill(*line, value);
    }
    std::ranges::stable_sort(lines, {}, [](const Line &line) { return line.key->day; });
    for (Line &line : lines)
        line.loaded = line.texts;
    return lines;
}

void ObservationSheet::load(const RateData &stored)
{
    std::vector<Line> fresh = storedLines(stored);
    std::vector<Key> held; // by a line of their own: no half-typed one takes their place
    for (const Line &line : m_lines) {
        if (line.isTyped && line.key)
            held.push_back(*line.key);
    }
    for (size_t i = 0; i + 1 < m_lines.size(); ++i) {
        Line &old = m_lines[i];
        if (old.texts == old.loaded || !old.isTyped)
            continue;
        const auto key = old.key ? old.key : read(old.texts).key;
        const bool isOthers = !old.key && key && std::ranges::find(held, *key) != held.end();
        if (key && !old.key)
            held.push_back(*key);
        const auto same = std::ranges::find_if(
            fresh, [&](const Line &line) { return line.isTyped && key && !isOthers && line.key == key; });
        if (same != fresh.end()) {
            if (!read(old.texts).saysSame(read(same->texts))) // else it is stored: shown as it is kept
                same->texts = old.texts;
        } else {
            old.key.reset();
            old.loaded = {};
            fresh.push_back(std::move(old));
        }
    }
    fresh.emplace_back();
    m_lines = std::move(fresh);
}

void ObservationSheet::takePending(const ObservationSheet &before)
{
    for (const Line &line : before.m_lines) {
        if (line.texts != line.loaded && before.m_indicator.id == m_indicator.id)
            m_lines.insert(m_lines.end() - 1, line);
    }
}

void ObservationSheet::setWritten(const ObservationSheet &written)
{
    for (int i = 0; i < written.lineCount(); ++i) {
        const Line &asked = written.m_lines[size_t(i)];
        const auto key = read(asked.texts).key;
        const bool isRefused = key && key != asked.key && written.isSecond(i, *key);
        if (!key || isRefused || asked.texts == asked.loaded)
            continue;
        for (Line &line : m_lines) {
            if (line.texts != asked.texts)
                continue;
            line.loaded = line.texts;
            line.key = key;
        }
    }
}

const RateValue *ObservationSheet::storedOf(const RateData &stored, const Key &key, RateKind kind) const
{
    const auto found = std::find_if(stored.values.rbegin(), stored.values.rend(), [&](const RateValue &v) {
        return v.indicator == m_indicator.id && v.agency == key.agency && v.kind == kind && v.to == key.day &&
               !isOfFile(v) && documentOf(v) == key.document;
    });
    return found == stored.values.rend() ? nullptr : &*found;
}

RateValue ObservationSheet::valueOf(const Reading &reading, RateKind kind) const
{
    RateValue value;
    value.indicator = m_indicator.id;
    value.agency = reading.key->agency;
    value.kind = kind;
    value.to = reading.key->day;
    value.month = QDate(value.to.year(), value.to.month(), 1);
    if (m_directory)
        value.scheme = m_directory->schemeOf(value.agency, value.to);
    value.source.list = reading.key->document;
    value.source.listDate = reading.documentDate;
    value.sourceDocument = reading.key->document;
    value.value = kind == RateKind::Achieved ? *reading.achieved : *reading.target;
    if (kind != RateKind::Achieved)
        return value;
    if (m_indicator.cumulative)
        value.from = QDate(value.to.year(), 1, 1);
    value.part = reading.part;
    value.whole = reading.whole;
    return value;
}

void ObservationSheet::addEdit(RateEdits &edits, const RateData &stored, const Line &line,
                               const Reading &reading, RateKind kind) const
{
    const RateValue *old = storedOf(stored, line.key.value_or(*reading.key), kind);
    const bool isGiven =
        kind == RateKind::Achieved ? reading.achieved.has_value() : reading.target.has_value();
    if (!isGiven) {
        if (old)
            edits.removedValues.push_back(*old);
        return;
    }
    RateValue made = valueOf(reading, kind);
    if (!old) {
        edits.newValues.push_back(std::move(made));
    } else if (!isSameFigure(made, *old)) {
        made.id = old->id;
        edits.updatedValues.push_back(std::move(made));
    }
}

RateEdits ObservationSheet::edits(const RateData &stored) const
{
    RateEdits edits;
    for (int i = 0; i < lineCount(); ++i) {
        const Line &line = m_lines[size_t(i)];
        if (!line.isTyped || !isPending(i))
            continue;
        Reading reading = read(line.texts);
        if (line.texts == Texts{} && line.key)
            reading.key = line.key; // cleared whole: taken out
        if (!reading.key || (reading.key != line.key && isSecond(i, *reading.key)))
            continue;
        for (const RateKind kind : {RateKind::Achieved, RateKind::Target})
            addEdit(edits, stored, line, reading, kind);
    }
    return edits;
}

} // namespace dondoc
