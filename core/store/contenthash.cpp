// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contenthash.h"

#include "core/store/storedwords.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace dondoc {

namespace {

/// Of SHA-256, in place: there may be millions.
using Digest = std::array<uchar, 32>;

/// One thing as a line of fields; a field can never run into the next, since its length goes first.
class Line
{
public:
    explicit Line(const char *kind)
        : m_bytes(kind)
    {
    }

    Line &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_bytes += QByteArray::number(utf8.size()) + ':' + utf8;
        return *this;
    }
    Line &operator<<(QDate day) { return *this << day.toString(Qt::ISODate); }
    Line &operator<<(bool truth) { return *this << (truth ? QStringLiteral("1") : QStringLiteral("0")); }
    Line &operator<<(int number) { return *this << QString::number(number); }
    Line &operator<<(double number)
    {
        return *this << QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    Line &operator<<(const char *) = delete;

    Line &operator<<(const SourceRef &source)
    {
        return *this << source.file << source.sheet << source.row << source.ordinal << source.section
                     << source.list << source.listDate;
    }
    Line &operator<<(const Deadline &deadline)
    {
        *this << deadline.phrase << word(deadline.kind) << deadline.due << deadline.exclusive
              << deadline.every << deadline.from << deadline.confidence << deadline.question
              << int(deadline.stages.size());
        for (const DeadlineStage &stage : deadline.stages)
            *this << stage.label << word(stage.precision) << stage.due;
        return *this;
    }
    Digest digest() const
    {
        const QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
        Digest digest;
        std::copy(hash.begin(), hash.end(), digest.begin());
        return digest;
    }

private:
    QByteArray m_bytes;
};

class Canon
{
public:
    explicit Canon(const AgencyDirectory &directory)
        : m_directory(directory)
    {
    }

    void add(const Line &line) { m_digests.push_back(line.digest()); }
    void addDirectory();
    void addTasks(const TaskRecords &tasks);
    void addIndicators(const RateData &rates);
    void addRate(const RateValue &value);
    void addFindings(const std::vector<Finding> &findings);
    void addReviews(const std::vector<Review> &reviews);
    void addLetters(const std::vector<Letter> &letters);
    QString hash();

private:
    /// Names alone do not tell the Bắc Ninh of the 63 from that of the 34.
    QString nameOf(AgencyId id) const
    {
        const Agency *agency = m_directory.find(id);
        return agency ? agency->name + u'|' + agency->from.toString(Qt::ISODate) : QString();
    }
    /// What tells the task apart; empty for none.
    QString pointerTo(TaskId task) const;
    void describe(Line &line, const TaskRecord &record) const;

    const AgencyDirectory &m_directory;
    QHash<TaskId, const TaskRecord *> m_tasks;
    QHash<IndicatorId, QString> m_indicators; ///< their keys
    std::vector<Digest> m_digests;
};

void Canon::addDirectory()
{
    for (const Agency &agency : m_directory.agencies()) {
        Line line("agency ");
        line << agency.name << agency.shortName << storedWord(agency.kind) << agency.from << agency.to
             << agency.order << agency.isCentrallyRunCity << nameOf(agency.parent.value_or(AgencyId()));
        for (AgencyId predecessor : agency.predecessors)
            line << nameOf(predecessor);
        for (const AgencyCode &code : agency.codes)
            line << code.code << code.from << code.to;
        add(line);
    }
    for (const AgencyAlias &alias : m_directory.aliases()) {
        Line line("alias ");
        add(line << alias.text << nameOf(alias.agency) << alias.confirmed);
    }
    for (const AgencyContact &contact : m_directory.contacts()) {
        Line line("contact ");
        add(line << nameOf(contact.agency) << contact.officer << contact.name << contact.position
                 << contact.phone << contact.email);
    }
    for (const AgencyGroup &group : m_directory.groups()) {
        Line line("group ");
        add(line << group.key << group.name << group.hasMinistries << group.hasProvinces
                 << storedWord(group.expansion));
    }
}

QString Canon::pointerTo(TaskId task) const
{
    const TaskRecord *record = m_tasks.value(task);
    if (!record)
        return {};
    Line line("parent ");
    line << record->task.identity << record->task.text << record->task.source;
    const Digest digest = line.digest();
    return QString::fromLatin1(QByteArrayView(digest.data(), qsizetype(digest.size())).toByteArray().toHex());
}

void Canon::describe(Line &line, const TaskRecord &record) const
{
    const Task &task = record.task;
    line << task.text << task.clause << task.product << task.note << task.result << task.deadline
         << word(task.ending) << task.endedOn << task.endingDocument << task.source << task.identity
         << task.streams.join(u'\n') << task.responsible << pointerTo(task.parent)
         << pointerTo(task.continues) << int(task.directives.size());
    for (const DirectiveRef &directive : task.directives)
        line << directive.number << directive.written << directive.type << directive.date
             << directive.secrecy;
    line << int(record.assignments.size());
    for (const Assignment &part : record.assignments) {
        line << word(part.role) << nameOf(part.agency) << part.groupKey << part.unmatched << part.written
             << nameOf(part.listedAs) << part.named << word(part.listing) << int(part.excluded.size());
        for (AgencyId excluded : part.excluded)
            line << nameOf(excluded);
    }
    line << int(record.progress.size());
    for (const Progress &report : record.progress) {
        const auto part = std::ranges::find(record.assignments, report.assignment, &Assignment::id);
        line << int(part - record.assignments.begin()) << report.date << word(report.stage) << report.done
             << report.completedOn << report.evidence << report.evidenceFile << report.evidenceSha256
             << report.note << report.proposal << report.promisedOn << report.promise << report.recordedBy;
    }
    line << int(record.deadlineHistory.size());
    for (const DeadlineChange &change : record.deadlineHistory)
        line << change.deadline << change.since << change.reason << change.document;
    for (const TaskDoubt &doubt : record.doubts)
        line << doubt.code << doubt.detail << doubt.column << doubt.answer;
}

void Canon::addTasks(const TaskRecords &tasks)
{
    for (const auto &record : tasks)
        m_tasks.insert(record->task.id, record.get());
    for (const auto &record : tasks) {
        Line line("task ");
        describe(line, *record);
        add(line);
    }
}

void Canon::addFindings(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        Line line("finding ");
        line << finding.group << finding.title << finding.issue << finding.deadline
             << pointerTo(finding.promotedTo) << finding.source << int(finding.remedies.size());
        for (const QString &remedy : finding.remedies)
            line << remedy;
        for (const FindingAgency &part : finding.agencies)
            line << nameOf(part.agency) << part.groupKey << part.unmatched << part.written << word(part.stage)
                 << part.done << part.reportedOn << part.note;
        add(line);
    }
}

void Canon::addIndicators(const RateData &rates)
{
    for (const Indicator &indicator : rates.indicators) {
        m_indicators.insert(indicator.id, indicator.key);
        Line line("indicator ");
        add(line << indicator.key << indicator.name << indicator.unit << indicator.cumulative
                 << indicator.higherIsBetter << indicator.nationalGoal.has_value()
                 << indicator.nationalGoal.value_or(0));
    }
    for (const RateNote &note : rates.notes) {
        Line line("note ");
        add(line << m_indicators.value(note.indicator) << nameOf(note.agency) << storedWord(note.scheme)
                 << note.month << note.text << storedWord(note.reason) << note.source);
    }
}

void Canon::addRate(const RateValue &value)
{
    Line line("value ");
    add(line << m_indicators.value(value.indicator) << nameOf(value.agency) << storedWord(value.scheme)
             << storedWord(value.kind) << value.month << value.from << value.to << value.value << value.source
             << value.cell << value.sourceDocument << value.written << value.part.has_value()
             << value.part.value_or(0) << value.whole.has_value() << value.whole.value_or(0));
}

void Canon::addReviews(const std::vector<Review> &reviews)
{
    for (Review review : reviews) {
        Line line("review ");
        line << review.isClosed();
        review.id = {};
        review.closedAt = {};
        add(line << toJson(review));
    }
}

void Canon::addLetters(const std::vector<Letter> &letters)
{
    for (Letter letter : letters) {
        Line line("letter ");
        line << nameOf(letter.agency);
        letter.id = {};
        letter.agency = {};
        add(line << toJson(letter));
    }
}

QString Canon::hash()
{
    std::ranges::sort(m_digests);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Digest &digest : m_digests)
        hash.addData(QByteArrayView(digest.data(), qsizetype(digest.size())));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::optional<QString> contentHashOf(const AgencyDirectory &directory, const TaskRecords &tasks,
                                     const RateData &rates, const EachRate &eachRate,
                                     const std::vector<Finding> &findings, const std::vector<Review> &reviews,
                                     const std::vector<Letter> &letters,
                                     const QMap<QString, QString> &settings)
{
    Canon canon(directory);
    canon.addDirectory();
    canon.addTasks(tasks);
    canon.addIndicators(rates);
    if (!eachRate([&canon](const RateValue &value) { canon.addRate(value); }))
        return std::nullopt;
    canon.addFindings(findings);
    canon.addReviews(reviews);
    canon.addLetters(letters);
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        Line line("setting ");
        canon.add(line << setting.key() << setting.value());
    }
    return canon.hash();
}

} // namespace dondoc
