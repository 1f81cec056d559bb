// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfilter.h"

#include "core/text/dates.h"
#include "ui/tasks/taskwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

using RowTest = std::function<bool(int)>;
using BoardPtr = std::shared_ptr<const Board>;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskFilter)
};

const TaskView &viewAt(const BoardPtr &board, int position)
{
    return board->tasks[size_t(position)];
}

bool isByReference(const TaskView &view, QDate asOf)
{
    return view.state.standing == Standing::NoDeadline &&
           deadlineOn(*view.record, asOf).kind == DeadlineKind::Reference;
}

bool standsAt(const TaskView &view, const QString &value, QDate asOf)
{
    const Standing standing = view.state.standing;
    if (value == u"assigned")
        return standing != Standing::Withdrawn;
    if (value == u"done")
        return view.state.isDone();
    if (value == u"doneDated")
        return standing == Standing::DoneOnTime || standing == Standing::DoneLate;
    if (value == u"open")
        return standing == Standing::OpenInTime || standing == Standing::Overdue;
    if (value == u"byReference")
        return isByReference(view, asOf);
    if (value == u"noDeadline")
        return standing == Standing::NoDeadline && !isByReference(view, asOf);
    return word(standing) == value;
}

bool isKnownStanding(const QString &value)
{
    static const QSet<QString> known{
        QStringLiteral("assigned"),   QStringLiteral("done"),        QStringLiteral("open"),
        QStringLiteral("doneOnTime"), QStringLiteral("doneLate"),    QStringLiteral("doneUndated"),
        QStringLiteral("openInTime"), QStringLiteral("overdue"),     QStringLiteral("continuous"),
        QStringLiteral("noDeadline"), QStringLiteral("byReference"), QStringLiteral("withdrawn"),
        QStringLiteral("doneDated")};
    return known.contains(value);
}

RowTest oneOf(const std::vector<int> &positions)
{
    const QSet<int> set(positions.begin(), positions.end());
    return [set](int position) { return set.contains(position); };
}

bool wasDue(const TaskView &view, QDate asOf)
{
    const TaskState &state = view.state;
    return (state.isDone() && state.isDueBy(asOf)) || state.standing == Standing::Overdue ||
           (state.standing == Standing::OpenInTime && state.due == asOf);
}

/// The first and last day of "due=…" counted from the as-of day; nothing for other values.
std::optional<std::pair<QDate, QDate>> dueWindow(const QString &value, QDate asOf)
{
    if (value == u"today")
        return std::pair(asOf, asOf);
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return std::pair(day, day);
    const QStringList ends = value.split(u'-');
    bool isFirst = false, isLast = false;
    const int first = ends.front().toInt(&isFirst), last = ends.back().toInt(&isLast);
    if (!isFirst || !isLast || ends.size() > 2)
        return std::nullopt;
    return std::pair(asOf.addDays(ends.size() == 1 ? 0 : first), asOf.addDays(last));
}

RowTest dueTest(const BoardPtr &board, const QString &value)
{
    if (value == u"passed")
        return [board](int position) { return wasDue(viewAt(board, position), board->asOf); };
    const auto window = dueWindow(value, board->asOf);
    if (!window || window->second < board->asOf)
        return {};
    std::vector<int> due = board->dueWithin(int(board->asOf.daysTo(window->second)));
    std::erase_if(due, [&](int position) { return viewAt(board, position).state.due < window->first; });
    if (value == u"today")
        std::erase_if(due, [&](int position) {
            return viewAt(board, position).state.standing != Standing::OpenInTime;
        });
    return oneOf(due);
}

/// Open, with an open part of an agency that is wanted.
template<class IsWanted> bool hasOpenPart(const TaskView &view, IsWanted isWanted)
{
    if (view.state.isDone() || view.state.standing == Standing::Withdrawn)
        return false;
    return std::any_of(view.state.parts.begin(), view.state.parts.end(), [&](const PartState &part) {
        const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
        return part.isOpen() && isWanted(part, assignment.listedAs ? assignment.listedAs : assignment.agency);
    });
}

/// Open, with an open part of a silent agency.
RowTest silentTest(const BoardPtr &board)
{
    QSet<AgencyId> silent;
    for (const AgencyLoad &load : board->loads) {
        if (load.isSilent)
            silent.insert(load.agency);
    }
    return [board, silent](int position) {
        return hasOpenPart(viewAt(board, position),
                           [&silent](const PartState &, AgencyId agency) { return silent.contains(agency); });
    };
}

bool hasDoubt(const TaskView &view, const QString &code)
{
    const auto &doubts = view.record->doubts;
    return std::any_of(doubts.begin(), doubts.end(), [&](const TaskDoubt &doubt) {
        return doubt.answer.isEmpty() && (code == u"any" || doubt.code == code);
    });
}

bool isAssignedBy(const TaskView &view, const QString &number)
{
    const auto &directives = view.record->task.directives;
    return std::any_of(directives.begin(), directives.end(),
                       [&](const DirectiveRef &directive) { return directive.number == number; });
}

/// With `isOverdue` the agency's own part is: of a recurring duty another's may be.
RowTest agencyTest(const BoardPtr &board, AgencyId agency, bool isOverdue)
{
    return [=](int position) {
        return hasOpenPart(viewAt(board, position), [=](const PartState &part, AgencyId of) {
            return of == agency && (!isOverdue || part.standing == PartStanding::Overdue);
        });
    };
}

RowTest testOf(const TaskFilter::Term &term, const BoardPtr &board, bool isOverdue)
{
    const QString &value = term.value;
    if (term.name == u"standing" && isKnownStanding(value))
        return [board, value](int position) { return standsAt(viewAt(board, position), value, board->asOf); };
    if (term.name == u"due")
        return dueTest(board, value);
    if (term.name == u"new" && value == u"overdue")
        return oneOf(board->newlyOverdue);
    if (term.name == u"agency")
        return agencyTest(board, AgencyId{value.toLongLong()}, isOverdue);
    if (term.name == u"directive")
        return [board, value](int position) { return isAssignedBy(viewAt(board, position), value); };
    if (term.name == u"source")
        return [board, value](int position) {
            return viewAt(board, position).record->task.source.file == value;
        };
    if (term.name == u"question")
        return [board, value](int position) { return hasDoubt(viewAt(board, position), value); };
    if (term.name == u"clear")
        return [board, value](int position) {
            const QStringList &missing = viewAt(board, position).missingClear;
            return value == u"any" ? !missing.isEmpty() : missing.contains(value);
        };
    if (term.name == u"stream")
        return [board, value](int position) {
            return viewAt(board, position).record->task.streams.contains(value);
        };
    if (term.name == u"officer")
        return [board, value](int position) {
            return std::ranges::any_of(
                officersOf(*viewAt(board, position).record, *board->directory),
                [&value](const QString &name) { return name.compare(value, Qt::CaseInsensitive) == 0; });
        };
    if (term.name == u"silent")
        return silentTest(board);
    return {};
}

/// Other spellings of one condition brought to one.
TaskFilter::Term canonical(const QString &name, const QString &value)
{
    if (name == u"done" && !value.isEmpty())
        return {QStringLiteral("standing"), QStringLiteral("done") + value.front().toUpper() + value.mid(1)};
    if (name == u"standing" && value == u"dueSoon")
        return {QStringLiteral("due"), QString::number(dueSoonDays)};
    return {name, value};
}

bool isKnown(const TaskFilter::Term &term)
{
    static const QSet<QString> names{QStringLiteral("due"),     QStringLiteral("new"),
                                     QStringLiteral("agency"),  QStringLiteral("directive"),
                                     QStringLiteral("source"),  QStringLiteral("question"),
                                     QStringLiteral("clear"),   QStringLiteral("stream"),
                                     QStringLiteral("officer"), QStringLiteral("silent")};
    if (term.name == u"standing")
        return isKnownStanding(term.value);
    if (term.name == u"due")
        return term.value == u"passed" || dueWindow(term.value, QDate(2000, 1, 1)).has_value();
    return names.contains(term.name);
}

QString standingText(const QString &value)
{
    static const std::pair<const char16_t *, const char *> words[] = {
        {u"assigned", QT_TRANSLATE_NOOP("TaskFilter", "All assigned")},
        {u"done", QT_TRANSLATE_NOOP("TaskFilter", "Done")},
        {u"open", QT_TRANSLATE_NOOP("TaskFilter", "Not done")},
        {u"doneOnTime", QT_TRANSLATE_NOOP("TaskFilter", "Done on time")},
        {u"doneDated", QT_TRANSLATE_NOOP("TaskFilter", "Done, dated")},
        {u"doneLate", QT_TRANSLATE_NOOP("TaskFilter", "Done late")},
        {u"doneUndated", QT_TRANSLATE_NOOP("TaskFilter", "Done, no date")},
        {u"openInTime", QT_TRANSLATE_NOOP("TaskFilter", "Open, in time")},
        {u"overdue", QT_TRANSLATE_NOOP("TaskFilter", "Overdue")},
        {u"continuous", QT_TRANSLATE_NOOP("TaskFilter", "Continuous")},
        {u"noDeadline", QT_TRANSLATE_NOOP("TaskFilter", "No deadline")},
        {u"byReference", QT_TRANSLATE_NOOP("TaskFilter", "By another document")},
        {u"withdrawn", QT_TRANSLATE_NOOP("TaskFilter", "Withdrawn")},
    };
    for (const auto &[key, text] : words) {
        if (value == key)
            return Words::tr(text);
    }
    return value;
}

QString clearOf(const QString &code, const Board *board)
{
    return board ? clearWord(code, *board->office) : clearWord(code);
}

QString dueText(const QString &value)
{
    if (value == u"passed")
        return Words::tr("Was due");
    if (value == u"today")
        return Words::tr("Due today");
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return Words::tr("Due %1").arg(text::formatDate(day));
    if (const qsizetype dash = value.indexOf(u'-'); dash > 0)
        return Words::tr("Due in %1 to %2 days").arg(value.left(dash), value.mid(dash + 1));
    return Words::tr("Due in %n day(s)", nullptr, value.toInt());
}

} // namespace

TaskFilter::TaskFilter(const QString &words)
{
    for (const QString &part : words.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            continue;
        const Term term = canonical(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
        if (isKnown(term))
            set(term.name, term.value);
    }
}

QString TaskFilter::value(const QString &name) const
{
    const auto term =
        std::find_if(m_terms.begin(), m_terms.end(), [&](const Term &t) { return t.name == name; });
    return term == m_terms.end() ? QString() : term->value;
}

bool TaskFilter::has(const QString &name, const QString &value) const
{
    return std::find(m_terms.begin(), m_terms.end(), Term{name, value}) != m_terms.end();
}

void TaskFilter::set(const QString &name, const QString &value)
{
    const auto term =
        std::find_if(m_terms.begin(), m_terms.end(), [&](const Term &t) { return t.name == name; });
    if (value.isEmpty() && term != m_terms.end())
        m_terms.erase(term);
    else if (term != m_terms.end())
        term->value = value;
    else if (!value.isEmpty())
        m_terms.push_back({name, value});
}

QString TaskFilter::words() const
{
    QStringList parts;
    for (const Term &term : m_terms)
        parts << term.name + u'=' + term.value;
    return parts.join(u'&');
}

std::function<bool(int)> TaskFilter::test(std::shared_ptr<const Board> board) const
{
    std::vector<RowTest> tests;
    const bool isOverdue = has(QStringLiteral("standing"), QStringLiteral("overdue"));
    for (const Term &term : m_terms) {
        if (RowTest test = testOf(term, board, isOverdue))
            tests.push_back(std::move(test));
    }
    if (tests.empty())
        return {};
    return [tests](int position) {
        return std::all_of(tests.begin(), tests.end(), [&](const RowTest &test) { return test(position); });
    };
}

QString TaskFilter::describe(const Term &term, const Board *board)
{
    if (term.name == u"standing")
        return standingText(term.value);
    if (term.name == u"due")
        return dueText(term.value);
    if (term.name == u"new")
        return Words::tr("Newly overdue");
    if (term.name == u"agency")
        return board && board->directory ? board->directory->displayName(AgencyId{term.value.toLongLong()})
                                         : term.value;
    if (term.name == u"question")
        return term.value == u"any" ? Words::tr("With questions") : doubtQuestion({term.value});
    if (term.name == u"clear")
        return term.value == u"any" ? Words::tr("Lacking 6 clear points")
                                    : Words::tr("Lacking: %1").arg(clearOf(term.value, board));
    if (term.name == u"silent")
        return Words::tr("Silent");
    if (term.name == u"officer")
        return Words::tr("Tasks of %1").arg(term.value);
    return term.value;
}

} // namespace dondoc
