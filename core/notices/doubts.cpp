// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/doubts.h"

#include "core/notices/taskreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeDoubts)
};

constexpr double askBelow = 0.8; ///< Deadline::confidence
constexpr double withoutLead = 0.5;
constexpr double severalDates = 0.75;

void addAddresseeDoubts(DraftTask &task, const std::vector<DraftAddressee> &addressees)
{
    for (const DraftAddressee &addressee : addressees) {
        const QString code =
            addressee.question == u"unknownAgency" ? u"unmatchedAgency"_s : addressee.question;
        if (!code.isEmpty())
            task.uncertainties.push_back(doubt(code, addressee.span, addressee.written));
        task.confidence = std::min(task.confidence, addressee.confidence);
    }
}

void addDeadlineDoubts(const NoticeReading &reading, DraftTask &task)
{
    const DraftDeadline &main = task.deadline;
    const Deadline &deadline = main.deadline;
    if (deadline.kind == DeadlineKind::None)
        return;
    task.confidence = std::min(task.confidence, deadline.confidence);
    if (deadline.confidence < askBelow) {
        const bool isKnown = deadline.question == u"unclearScope" || deadline.question == u"relative";
        task.uncertainties.push_back(
            doubt(isKnown ? deadline.question : u"uncertainDeadline"_s, main.span, deadline.phrase));
    }
    const QDate written = reading.documentDate();
    if (deadline.due.isValid() && written.isValid() && deadline.due < written)
        task.uncertainties.push_back(doubt(u"deadlineBeforeNotice"_s, main.span, deadline.phrase));
    QStringList others;
    for (const DraftDeadline &other : task.otherDeadlines) {
        if (other.deadline.due != deadline.due || other.deadline.kind != deadline.kind)
            others += other.deadline.phrase;
    }
    if (others.isEmpty())
        return;
    task.uncertainties.push_back(doubt(u"severalDeadlines"_s, main.span, others.join(u", "_s)));
    task.confidence = std::min(task.confidence, severalDates);
}

} // namespace

QString doubtSentence(QStringView code, const QString &detail)
{
    if (code == u"noLead")
        return Words::tr("Nobody is named as lead, here or in a heading above.");
    if (code == u"unmatchedAgency" || code == u"unknownAgency")
        return Words::tr("“%1” is not in the catalogue of agencies.").arg(detail);
    if (code == u"ambiguousAgency" || code == u"nameOfTwo")
        return Words::tr("“%1” may mean several agencies.").arg(detail);
    if (code == u"endedUnit")
        return Words::tr("“%1” no longer existed on the notice's date.").arg(detail);
    if (code == u"notYetUnit")
        return Words::tr("“%1” did not exist yet on the notice's date.").arg(detail);
    if (code == u"unknownExclusion")
        return Words::tr("What “%1” leaves out was not all read.").arg(detail);
    if (code == u"subordinateDoer")
        return Words::tr("The lead directs “%1”, which does the work: is it the lead itself?").arg(detail);
    if (code == u"unclearScope")
        return Words::tr("Does “%1” bind this task alone or those before it too?").arg(detail);
    if (code == u"severalDeadlines")
        return Words::tr("The item names several deadlines; the first is taken, the others are kept: %1.")
            .arg(detail);
    if (code == u"relative")
        return Words::tr("“%1” counts from a day that the notice does not give.").arg(detail);
    if (code == u"deadlineBeforeNotice")
        return Words::tr("The deadline “%1” lies before the notice.").arg(detail);
    if (code == u"targetWithoutNumber")
        return Words::tr("A rate or target is named without a number.");
    if (code == u"umbrella")
        return Words::tr("Introduces the items below; not a task of its own.");
    if (code == u"closing")
        return Words::tr("Closing formula.");
    if (code == u"result")
        return Words::tr("Says what was achieved; assigns nothing.");
    if (code == u"shortcoming")
        return Words::tr("Says what fell short; assigns nothing.");
    if (code == u"statement")
        return Words::tr("Agrees, notes or explains; assigns nothing.");
    if (code == u"unreadDeadline")
        return Words::tr("The deadline “%1” could not be read. Type it as it is spoken: 30/6/2025, "
                         "month 9/2025, every month.")
            .arg(detail);
    return Words::tr("The deadline “%1” was read with low confidence.").arg(detail);
}

DraftUncertainty doubt(const QString &code, const TextSpan &span, const QString &detail)
{
    return {code, span, detail};
}

void settleDoubts(const NoticeReading &reading, DraftTask &task)
{
    constexpr double directedConfidence = 0.7;
    task.confidence = 1.0;
    task.uncertainties.clear();
    if (task.leads.empty()) {
        task.uncertainties.push_back(doubt(u"noLead"_s, task.span));
        task.confidence = withoutLead;
    }
    addAddresseeDoubts(task, task.leads);
    addAddresseeDoubts(task, task.coordinating);
    for (const DraftAddressee &one : task.coordinating) {
        if (one.agency && one.confidence == directedConfidence)
            task.uncertainties.push_back(doubt(u"subordinateDoer"_s, one.span, one.written));
    }
    addDeadlineDoubts(reading, task);
    const bool namesRate = task.text.contains(u"tỷ lệ"_s) || task.text.contains(u"chỉ tiêu"_s);
    if (namesRate && task.quantities.empty())
        task.uncertainties.push_back(doubt(u"targetWithoutNumber"_s, task.span));
}

} // namespace dondoc
