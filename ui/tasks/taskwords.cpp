// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskwords.h"

#include "core/text/dates.h"

#include <QCoreApplication>

#include <array>

namespace dondoc {

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("TaskWords", text, note, n);
}

QString openText(const TaskState &state)
{
    return state.openParts > 0 ? tr("%n agency part(s) open", nullptr, state.openParts) : QString();
}

StandingWords openInTimeWords(const TaskState &state)
{
    const QString left = state.days > 0 ? tr("%n day(s) left", nullptr, state.days) : QString();
    if (state.days == 0)
        return {Glyph::DueSoon, tr("Due today"), tr("Due soon"), openText(state)};
    if (isDueSoon(state))
        return {Glyph::DueSoon, tr("Due soon"), tr("Due soon"), left};
    return {Glyph::Open, tr("In time"), tr("In time"), left};
}

StandingWords continuousWords(const TaskState &state, const Deadline &deadline)
{
    const QString word = deadline.kind == DeadlineKind::Recurring ? tr("Periodic") : tr("Continuous");
    QString detail;
    if (!state.due.isNull())
        detail = deadline.kind == DeadlineKind::Recurring ? tr("next %1").arg(text::formatDate(state.due))
                                                          : tr("until %1").arg(text::formatDate(state.due));
    return {Glyph::Continuous, word, word, detail};
}

StandingWords endedWords(const Task &task)
{
    QString word = tr("Withdrawn");
    switch (task.ending) {
    case Ending::Suspended:
        word = tr("Suspended");
        break;
    case Ending::Merged:
        word = tr("Merged into another");
        break;
    case Ending::Transferred:
        word = tr("Transferred");
        break;
    case Ending::Withdrawn:
    case Ending::None:
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
        return {Glyph::Done, tr("Done on time"), tr("Done on time"), on};
    case Standing::DoneLate:
        return {Glyph::DoneLate, tr("Done late"), tr("Done late"), on};
    case Standing::DoneUndated:
        return {Glyph::DoneUndated, tr("Done"), tr("Done, no date"), tr("no date recorded")};
    case Standing::OpenInTime:
        return openInTimeWords(state);
    case Standing::Overdue:
        return {Glyph::Overdue, tr("Overdue %n day(s)", nullptr, state.days), tr("Overdue"), openText(state)};
    case Standing::Continuous:
        return continuousWords(state, deadline);
    case Standing::NoDeadline:
        if (deadline.kind == DeadlineKind::Reference)
            return {Glyph::None, tr("By another document"), tr("By another document"), openText(state)};
        return {Glyph::None, tr("No deadline"), tr("No deadline"), openText(state)};
    case Standing::Withdrawn:
        return endedWords(view.record->task);
    }
    Q_UNREACHABLE();
}

QString partWord(const PartState &part)
{
    switch (part.standing) {
    case PartStanding::DoneOnTime:
        return tr("Done on time");
    case PartStanding::DoneLate:
        return tr("Done late");
    case PartStanding::DoneUndated:
        return tr("Done, no date");
    case PartStanding::NotListed:
        return tr("Not listed", "the source lists others as open");
    default:
        return stageWord(part.stage);
    }
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::NotReported:
        return tr("Not reported");
    case Stage::InProgress:
        return tr("In progress");
    case Stage::Submitted:
        return tr("Submitted");
    case Stage::Issued:
        return tr("Issued");
    case Stage::InUse:
        return tr("In use");
    }
    Q_UNREACHABLE();
}

QString precisionWord(const Deadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::None:
        return {};
    case DeadlineKind::Date:
        return deadline.exclusive ? tr("before that day") : tr("exact day");
    case DeadlineKind::Month:
        return tr("whole month");
    case DeadlineKind::Quarter:
        return tr("whole quarter");
    case DeadlineKind::Year:
        return tr("whole year");
    case DeadlineKind::Ongoing:
        return deadline.due.isNull() ? tr("no end") : tr("until %1").arg(text::formatDate(deadline.due));
    case DeadlineKind::Recurring:
        return tr("periodic");
    case DeadlineKind::Staged:
        return tr("first of %n stage(s)", nullptr, int(deadline.stages.size()));
    case DeadlineKind::Reference:
        return tr("by another document");
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

QString clearWord(const QString &code)
{
    switch (clearCodes().indexOf(code)) {
    case 0:
        return tr("Clear person");
    case 1:
        return tr("Clear work");
    case 2:
        return tr("Clear time");
    case 3:
        return tr("Clear responsibility");
    case 4:
        return tr("Clear authority");
    case 5:
        return tr("Clear result");
    default:
        return code;
    }
}

QString doubtQuestion(const TaskDoubt &doubt)
{
    struct Words {
        const char *code, *question;
    };
    static constexpr std::array known{
        Words{"submittedOnly",
              QT_TRANSLATE_NOOP("TaskWords", "Reported done, but the evidence shows only a submission?")},
        Words{"evidenceAfterDeadline",
              QT_TRANSLATE_NOOP("TaskWords", "The evidence is dated after the deadline: done late?")},
        Words{"noEvidence",
              QT_TRANSLATE_NOOP("TaskWords", "Reported done without naming a result: which one?")},
        Words{
            "nobodyNamed",
            QT_TRANSLATE_NOOP("TaskWords", "The list names nobody who is still open: counted for the lead?")},
        Words{"shiftedColumn", QT_TRANSLATE_NOOP("TaskWords", "Does this value stand in the wrong column?")},
        Words{"deadlineOutlier",
              QT_TRANSLATE_NOOP("TaskWords", "The deadline is far from the others: is the year right?")},
        Words{"deadlineBeforeDocument",
              QT_TRANSLATE_NOOP("TaskWords",
                                "The deadline is before the assigning document: which date is right?")},
        Words{"nearDuplicate",
              QT_TRANSLATE_NOOP("TaskWords", "Nearly the same words as another task: one task or two?")},
        Words{"unmatchedAgency",
              QT_TRANSLATE_NOOP("TaskWords", "Which agency is meant? Not matched to any.")},
        Words{"ambiguousAgency",
              QT_TRANSLATE_NOOP("TaskWords", "The name fits several agencies: which one?")},
        Words{"endedUnit",
              QT_TRANSLATE_NOOP("TaskWords",
                                "The unit had already been merged on the list's date: who takes it over?")},
        Words{"unreadDeadline",
              QT_TRANSLATE_NOOP("TaskWords", "The deadline could not be read: when is it due?")},
        Words{"cutShort", QT_TRANSLATE_NOOP("TaskWords", "The text seems cut short: what is missing?")},
    };
    for (const Words &words : known) {
        if (doubt.code == QLatin1String(words.code))
            return tr(words.question);
    }
    return doubt.code;
}

QStringList addressees(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    return agencyNames(record, role, directory) + groupNames(record, role, directory) +
           unmatchedNames(record, role);
}

QString daysText(int days)
{
    return tr("%n day(s)", nullptr, days);
}

} // namespace dondoc
