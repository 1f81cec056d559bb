// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/resultdoubts.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/reportedstatus.h"
#include "core/tasks/holdingreport.h"
#include "core/tasks/standing.h"
#include "core/text/dates.h"

#include <algorithm>
#include <array>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes{"submittedOnly"_L1, "evidenceAfterDeadline"_L1, "noEvidence"_L1};

QString nameOf(const Assignment &part, const AgencyDirectory &directory)
{
    if (const AgencyId agency = part.listedAs ? part.listedAs : part.agency)
        return directory.displayName(agency);
    return part.unmatched.isEmpty() ? part.written : part.unmatched;
}

/// Who is asked, each with its day where there is one.
QString joined(const QStringList &names, const QStringList &details, bool haveDays)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i)
        parts << (haveDays ? names[i] + u": "_s + details[i] : names[i]);
    return parts.join(u"; "_s);
}

bool asks(const std::vector<TaskDoubt> &doubts, const TaskDoubt &wanted)
{
    return std::ranges::any_of(doubts, [&wanted](const TaskDoubt &doubt) {
        return doubt.code == wanted.code && doubt.detail == wanted.detail;
    });
}

/// One a kind, in the order of `codes`.
std::vector<TaskDoubt> doubtsOfReports(const TaskRecord &record, const AgencyDirectory &directory)
{
    struct Asked {
        QStringList names, details;
    };
    std::array<Asked, codes.size()> asked;
    int reporting = 0;
    for (const Assignment &part : record.assignments) {
        const Progress *report = latestReportOf(record, part.id);
        reporting += part.role == Role::Lead || report ? 1 : 0;
        if (!report)
            continue;
        for (const TaskDoubt &doubt :
             doubtsOfResult(record.task.product, deadlineOn(record, report->date), *report)) {
            Asked &kind = asked[size_t(std::ranges::find(codes, doubt.code) - codes.begin())];
            kind.names << nameOf(part, directory);
            kind.details << doubt.detail;
        }
    }
    std::vector<TaskDoubt> doubts;
    for (size_t i = 0; i < codes.size(); ++i) {
        const auto &[names, details] = asked[i];
        const bool haveDays = codes[i] == "evidenceAfterDeadline"_L1;
        if (!names.isEmpty())
            doubts.push_back({QString(codes[i]),
                              reporting == 1 ? details.front() : joined(names, details, haveDays),
                              -1,
                              {}});
    }
    return doubts;
}

} // namespace

std::vector<TaskDoubt> doubtsOfResult(const QString &product, const Deadline &deadline,
                                      const Progress &report)
{
    if (!report.done)
        return {};
    if (report.evidence.isEmpty() && report.evidenceFile.isEmpty())
        return {{u"noEvidence"_s, {}, -1, {}}};
    std::vector<TaskDoubt> doubts;
    const EvidenceReading reading = readEvidence(product, report.evidence);
    if (reading.isSubmittedOnly || report.stage == Stage::Submitted)
        doubts.push_back({u"submittedOnly"_s, product, -1, {}});
    const QDate lastDay = finalDay(deadline);
    const bool isLate = lastDay.isValid() && reading.latest > lastDay;
    if (isLate && (report.completedOn.isNull() || report.completedOn <= lastDay))
        doubts.push_back({u"evidenceAfterDeadline"_s, text::formatDate(reading.latest), -1, {}});
    return doubts;
}

void askOfReports(TaskRecord &record, const AgencyDirectory &directory)
{
    const std::vector<TaskDoubt> fresh = doubtsOfReports(record, directory);
    std::erase_if(record.doubts, [&fresh](const TaskDoubt &doubt) {
        const bool isOurs = std::ranges::find(codes, doubt.code) != codes.end();
        return isOurs && doubt.answer.isEmpty() && !asks(fresh, doubt);
    });
    for (const TaskDoubt &doubt : fresh) {
        if (!asks(record.doubts, doubt))
            record.doubts.push_back(doubt);
    }
}

void askOfNewReports(TaskRecord &record, const std::vector<Progress> &reports,
                     const AgencyDirectory &directory)
{
    TaskRecord told = record;
    told.progress.insert(told.progress.end(), reports.begin(), reports.end());
    askOfReports(told, directory);
    record.doubts = std::move(told.doubts);
}

} // namespace dondoc
