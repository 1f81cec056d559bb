// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/noticejson.h"

#include "core/tasks/task.h"

#include <QJsonArray>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// Spans in code points; the count up to each place is kept, so that a long notice is walked once.
class PlaceCounter
{
public:
    explicit PlaceCounter(QStringView text)
        : m_points(std::size_t(text.size()) + 1, 0)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            m_points[std::size_t(i) + 1] = m_points[std::size_t(i)] + (text.at(i).isLowSurrogate() ? 0 : 1);
    }

    QJsonValue json(const TextSpan &span) const
    {
        if (span.isEmpty())
            return {};
        return QJsonObject{{u"start"_s, m_points[std::size_t(span.start)]},
                           {u"end"_s, m_points[std::size_t(span.end())]}};
    }

private:
    std::vector<int> m_points;
};

class JsonWriter
{
public:
    JsonWriter(const NoticeText &notice, const AgencyDirectory &directory)
        : m_notice(notice)
        , m_directory(directory)
        , m_places(notice.text)
    {
    }

    QJsonObject document() const
    {
        const NoticeHeader &header = m_notice.header;
        return {{u"title"_s, orNull(header.title)},
                {u"type"_s, orNull(header.type)},
                {u"number"_s, orNull(header.number)},
                {u"issuedOn"_s, orNull(header.issuedOn)},
                {u"meetingOn"_s, orNull(header.meetingOn)},
                {u"session"_s, orNull(header.session)},
                {u"chair"_s, orNull(header.chair)},
                {u"chairTitle"_s, orNull(header.chairTitle)},
                {u"signedBy"_s, orNull(header.signedBy)},
                {u"signedByTitle"_s, orNull(header.signedByTitle)},
                {u"recipients"_s, QJsonArray::fromStringList(header.recipients)}};
    }

    QJsonObject task(const DraftTask &task) const
    {
        const bool hasDeadline = task.deadline.deadline.kind != DeadlineKind::None;
        QJsonObject json{
            {u"id"_s, task.id},
            {u"locator"_s, task.locator},
            {u"text"_s, task.text},
            {u"span"_s, m_places.json(task.span)},
            {u"lead"_s, names(task.leads, false)},
            {u"coordinating"_s, names(task.coordinating, false)},
            {u"groups"_s, names(task.leads, true)},
            {u"coordinatingGroups"_s, names(task.coordinating, true)},
            {u"reportTo"_s, receivers(task.reportTo)},
            {u"unmatched"_s, unmatched(task)},
            {u"leadScope"_s, task.leads.empty()                  ? QJsonValue()
                             : task.leadScope == DraftScope::Own ? u"own"_s
                                                                 : u"heading"_s},
            {u"deadlineText"_s, hasDeadline ? QJsonValue(task.deadline.deadline.phrase) : QJsonValue()},
            {u"deadline"_s, deadline(task.deadline.deadline)},
            {u"deadlineScope"_s, hasDeadline ? QJsonValue(scope(task.deadline.scope)) : QJsonValue()},
            {u"deadlineSpan"_s, m_places.json(task.deadline.span)},
            {u"product"_s, orNull(task.product)},
            {u"productSpan"_s, m_places.json(task.productSpan)},
            {u"legalBasis"_s, citations(task.legalBasis)},
            {u"directives"_s, numbers(task.legalBasis)},
            {u"quantities"_s, quantities(task.quantities)},
            {u"confidence"_s, task.confidence},
            {u"uncertainties"_s, uncertainties(task.uncertainties)}};
        if (!task.otherDeadlines.empty())
            json[u"otherDeadlines"_s] = others(task.otherDeadlines);
        return json;
    }

    QJsonArray uncertainties(const std::vector<DraftUncertainty> &all) const
    {
        QJsonArray json;
        for (const DraftUncertainty &one : all)
            json += QJsonObject{{u"code"_s, one.code},
                                {u"text"_s, doubtSentence(one.code, one.detail)},
                                {u"span"_s, m_places.json(one.span)}};
        return json;
    }

    QJsonArray passedOver(const std::vector<DraftUncertainty> &all) const
    {
        QJsonArray json;
        for (const DraftUncertainty &one : all)
            json += QJsonObject{{u"text"_s, m_notice.at(one.span).toString()},
                                {u"why"_s, one.code},
                                {u"span"_s, m_places.json(one.span)}};
        return json;
    }

private:
    static QString scope(DraftScope scope) { return scope == DraftScope::Own ? u"own"_s : u"inherited"_s; }

    QString name(const DraftAddressee &addressee) const
    {
        const Agency *agency = m_directory.find(addressee.agency);
        return agency ? agency->name : addressee.written; // as of the notice's day: no year beside it
    }

    QJsonArray names(const std::vector<DraftAddressee> &addressees, bool groups) const
    {
        QJsonArray json;
        for (const DraftAddressee &addressee : addressees) {
            if (addressee.isGroup == groups)
                json += name(addressee);
        }
        return json;
    }

    QJsonArray receivers(const std::vector<DraftAddressee> &addressees) const
    {
        QJsonArray json;
        for (const DraftAddressee &addressee : addressees)
            json += name(addressee);
        return json;
    }

    static QJsonArray unmatched(const DraftTask &task)
    {
        QJsonArray json;
        for (const auto *list : {&task.leads, &task.coordinating}) {
            for (const DraftAddressee &addressee : *list) {
                if (!addressee.agency && !addressee.isGroup)
                    json += addressee.written;
            }
        }
        return json;
    }

    static QJsonObject deadline(const Deadline &deadline)
    {
        const bool isSpan =
            deadline.kind == DeadlineKind::Ongoing || deadline.kind == DeadlineKind::Recurring;
        QJsonObject json{{u"kind"_s, word(deadline.kind)},
                         {u"due"_s, orNull(deadline.due)},
                         {u"start"_s, isSpan ? orNull(deadline.from) : QJsonValue()},
                         {u"every"_s, orNull(deadline.every)}};
        if (deadline.due.isValid())
            json[u"exclusive"_s] = deadline.exclusive;
        return json;
    }

    QJsonArray others(const std::vector<DraftDeadline> &deadlines) const
    {
        QJsonArray json;
        for (const DraftDeadline &other : deadlines)
            json += QJsonObject{{u"deadlineText"_s, other.deadline.phrase},
                                {u"deadline"_s, deadline(other.deadline)},
                                {u"appliesTo"_s, orNull(other.appliesTo)},
                                {u"deadlineScope"_s, scope(other.scope)},
                                {u"span"_s, m_places.json(other.span)}};
        return json;
    }

    static QJsonArray citations(const std::vector<DraftCitation> &all)
    {
        QJsonArray json;
        for (const DraftCitation &one : all)
            json += one.written;
        return json;
    }

    static QJsonArray numbers(const std::vector<DraftCitation> &all)
    {
        QJsonArray json;
        for (const DraftCitation &one : all) {
            if (!one.number.isEmpty() && !json.contains(one.number))
                json += one.number;
        }
        return json;
    }

    QJsonArray quantities(const std::vector<DraftQuantity> &all) const
    {
        QJsonArray json;
        for (const DraftQuantity &one : all)
            json += QJsonObject{{u"text"_s, one.written},
                                {u"value"_s, one.value},
                                {u"unit"_s, one.unit},
                                {u"meaning"_s, orNull(one.target)},
                                {u"span"_s, m_places.json(one.span)}};
        return json;
    }

    const NoticeText &m_notice;
    const AgencyDirectory &m_directory;
    PlaceCounter m_places;
};

} // namespace

QJsonObject noticeJson(const NoticeText &notice, const NoticeDraft &draft, const AgencyDirectory &directory)
{
    const JsonWriter writer(notice, directory);
    QJsonArray tasks;
    for (const DraftTask &task : draft.tasks)
        tasks += writer.task(task);
    return {{u"file"_s, orNull(notice.file)},
            {u"document"_s, writer.document()},
            {u"text"_s, notice.text},
            {u"tasks"_s, tasks},
            {u"passedOver"_s, writer.passedOver(draft.passedOver)}};
}

} // namespace dondoc
