// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskwords.h"

#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"

#include <QCoreApplication>

#include <array>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

QString openText(const TaskState &state)
{
    return state.openParts > 0 ? Words::tr("%n agency part(s) open", nullptr, state.openParts) : QString();
}

StandingWords openInTimeWords(const TaskState &state)
{
    const QString left = state.days > 0 ? Words::tr("%n day(s) left", nullptr, state.days) : QString();
    if (state.days == 0)
        return {Glyph::DueSoon, Words::tr("Due today"), Words::tr("Due soon"), openText(state)};
    if (isDueSoon(state))
        return {Glyph::DueSoon, Words::tr("Due soon"), Words::tr("Due soon"), left};
    return {Glyph::Open, Words::tr("In time"), Words::tr("In time"), left};
}

StandingWords continuousWords(const TaskState &state, const Deadline &deadline)
{
    const QString word =
        deadline.kind == DeadlineKind::Recurring ? Words::tr("Periodic") : Words::tr("Continuous");
    QString detail;
    if (!state.due.isNull())
        detail = deadline.kind == DeadlineKind::Recurring
                     ? Words::tr("next %1").arg(text::formatDate(state.due))
                     : Words::tr("until %1").arg(text::formatDate(state.due));
    return {Glyph::Continuous, word, word, detail};
}

StandingWords endedWords(const Task &task)
{
    QString word = Words::tr("Withdrawn");
    switch (task.ending) {
    case Ending::Suspended:
        word = Words::tr("Suspended");
        break;
    case Ending::Merged:
        word = Words::tr("Merged into another");
        break;
    case Ending::Transferred:
        word = Words::tr("Transferred");
        break;
    case Ending::Withdrawn:
        break;
    case Ending::None: // outside the count without an end of its own: a later document assigns it again
        word = Words::tr("Assigned again");
        break;
    }
    return {Glyph::None, word, word, task.endingDocument};
}

} // namespace

bool isDueSoon(const TaskState &state)
{
    return state.standing == Standing::OpenInTime && state.days <= dueSoonDays;
}

StandingWords standingWords(const TaskView &view, QDate asOf)
{
    const TaskState &state = view.state;
    const Deadline &deadline = deadlineOn(*view.record, asOf);
    const QString on = state.completedOn.isNull() ? QString() : text::formatDate(state.completedOn);
    switch (state.standing) {
    case Standing::DoneOnTime:
        return {Glyph::Done, Words::tr("Done on time"), Words::tr("Done on time"), on};
    case Standing::DoneLate:
        return {Glyph::DoneLate, Words::tr("Done late"), Words::tr("Done late"), on};
    case Standing::DoneUndated:
        return {Glyph::DoneUndated, Words::tr("Done"), Words::tr("Done, no date"),
                Words::tr("no date recorded")};
    case Standing::OpenInTime:
        return openInTimeWords(state);
    case Standing::Overdue:
        return {Glyph::Overdue, Words::tr("Overdue %n day(s)", nullptr, state.days), Words::tr("Overdue"),
                openText(state)};
    case Standing::Continuous:
        return continuousWords(state, deadline);
    case Standing::NoDeadline:
        if (deadline.kind == DeadlineKind::Reference)
            return {Glyph::None, Words::tr("By another document"), Words::tr("By another document"),
                    openText(state)};
        return {Glyph::None, Words::tr("No deadline"), Words::tr("No deadline"), openText(state)};
    case Standing::Withdrawn:
        return endedWords(view.record->task);
    }
    Q_UNREACHABLE();
}

QString partWord(const PartState &part)
{
    switch (part.standing) {
    case PartStanding::DoneOnTime:
        return Words::tr("Done on time");
    case PartStanding::DoneLate:
        return Words::tr("Done late");
    case PartStanding::DoneUndated:
        return Words::tr("Done, no date");
    case PartStanding::NotListed:
        return Words::tr("Not listed", "the source lists others as open");
    default:
        return stageWord(part.stage);
    }
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::NotReported:
        return Words::tr("Not reported");
    case Stage::InProgress:
        return Words::tr("In progress");
    case Stage::Submitted:
        return Words::tr("Submitted");
    case Stage::Issued:
        return Words::tr("Issued");
    case Stage::InUse:
        return Words::tr("In use");
    }
    Q_UNREACHABLE();
}

QString precisionWord(const Deadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::None:
        return {};
    case DeadlineKind::Date:
        return deadline.exclusive ? Words::tr("before that day") : Words::tr("exact day");
    case DeadlineKind::Month:
        return Words::tr("whole month");
    case DeadlineKind::Quarter:
        return Words::tr("whole quarter");
    case DeadlineKind::Year:
        return Words::tr("whole year");
    case DeadlineKind::Ongoing:
        return deadline.due.isNull() ? Words::tr("no end")
                                     : Words::tr("until %1").arg(text::formatDate(deadline.due));
    case DeadlineKind::Recurring:
        return Words::tr("periodic");
    case DeadlineKind::Staged:
        return Words::tr("first of %n stage(s)", nullptr, int(deadline.stages.size()));
    case DeadlineKind::Reference:
        return Words::tr("by another document");
    }
    Q_UNREACHABLE();
}

const QStringList &clearCodes()
{
    static const QStringList codes{QStringLiteral("who"),       QStringLiteral("what"),
                                   QStringLiteral("when"),      QStringLiteral("responsibility"),
                                   QStringLiteral("authority"), QStringLiteral("result")};
    return codes;
}

QString clearWord(const QString &code, const OfficeCatalogue &office)
{
    const QString own = office.clearWords.value(code);
    return own.isEmpty() ? clearWord(code) : own;
}

QString clearWord(const QString &code)
{
    switch (clearCodes().indexOf(code)) {
    case 0:
        return Words::tr("Clear person");
    case 1:
        return Words::tr("Clear work");
    case 2:
        return Words::tr("Clear time");
    case 3:
        return Words::tr("Clear responsibility");
    case 4:
        return Words::tr("Clear authority");
    case 5:
        return Words::tr("Clear result");
    default:
        return code;
    }
}

QString doubtQuestion(const TaskDoubt &doubt)
{
    struct Row {
        const char *code, *question;
    };
    static constexpr std::array known{
        Row{"submittedOnly",
            QT_TRANSLATE_NOOP("TaskWords", "Reported done, but the evidence shows only a submission?")},
        Row{"evidenceAfterDeadline",
            QT_TRANSLATE_NOOP("TaskWords", "The evidence is dated after the deadline: done late?")},
        Row{"noEvidence",
            QT_TRANSLATE_NOOP("TaskWords", "Reported done without naming a result: which one?")},
        Row{"nobodyNamed",
            QT_TRANSLATE_NOOP("TaskWords", "The list names nobody who is still open: counted for the lead?")},
        Row{"shiftedColumn", QT_TRANSLATE_NOOP("TaskWords", "Does this value stand in the wrong column?")},
        Row{"deadlineOutlier",
            QT_TRANSLATE_NOOP("TaskWords", "The deadline is far from the others: is the year right?")},
        Row{"deadlineBeforeDocument",
            QT_TRANSLATE_NOOP("TaskWords",
                              "The deadline is before the assigning document: which date is right?")},
        Row{"nearDuplicate",
            QT_TRANSLATE_NOOP("TaskWords", "Nearly the same words as another task: one task or two?")},
        Row{"unmatchedAgency", QT_TRANSLATE_NOOP("TaskWords", "Which agency is meant? Not matched to any.")},
        Row{"ambiguousAgency", QT_TRANSLATE_NOOP("TaskWords", "The name fits several agencies: which one?")},
        Row{"endedUnit",
            QT_TRANSLATE_NOOP("TaskWords",
                              "The unit had already been merged on the list's date: who takes it over?")},
        Row{"unreadDeadline",
            QT_TRANSLATE_NOOP("TaskWords", "The deadline could not be read: when is it due?")},
        Row{"cutShort", QT_TRANSLATE_NOOP("TaskWords", "The text seems cut short: what is missing?")},
    };
    for (const Row &row : known) {
        if (doubt.code == QLatin1String(row.code))
            return Words::tr(row.question);
    }
    return doubt.code;
}

QStringList officersOf(const TaskRecord &record, const AgencyDirectory &directory)
{
    if (!record.task.responsible.isEmpty())
        return {record.task.responsible};
    QStringList officers;
    for (const Assignment &part : record.assignments) {
        const AgencyContact *contact =
            part.role == Role::Lead && part.agency ? directory.contactOf(part.agency) : nullptr;
        if (contact && !contact->officer.isEmpty() && !officers.contains(contact->officer))
            officers << contact->officer;
    }
    return officers;
}

QString partName(const Assignment &part, const AgencyDirectory &directory)
{
    if (const AgencyId agency = part.listedAs ? part.listedAs : part.agency)
        return directory.displayName(agency);
    const AgencyGroup *group = part.groupKey.isEmpty() ? nullptr : directory.findGroup(part.groupKey.text());
    if (group)
        return group->name;
    return part.unmatched.isEmpty() ? part.written : part.unmatched;
}

QString occurrenceWords(const std::optional<OccurrenceTally> &tally)
{
    return tally ? Words::tr("%1/%2 occurrences").arg(tally->done).arg(tally->due) : QString();
}

QStringList addressees(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    return agencyNames(record, role, directory) + groupNames(record, role, directory) +
           unmatchedNames(record, role);
}

QString placeWords(const SourceRef &source)
{
    if (isClauseOfNotice(source))
        return Words::tr("clause %1").arg(source.ordinal);
    if (!source.ordinal.isEmpty())
        return Words::tr("No. %1").arg(source.ordinal);
    return source.row > 0 ? Words::tr("row %1").arg(source.row) : Words::tr("typed in");
}

QString daysText(int days)
{
    return Words::tr("%n day(s)", nullptr, days);
}

} // namespace dondoc
