// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfacts.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/dutyrecord.h"
#include "core/tasks/parts.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

QString describeDirective(const DirectiveRef &directive)
{
    QString words = directive.number;
    if (!directive.type.isEmpty() && !directive.number.isEmpty())
        words = QStringLiteral("%1 %2").arg(directive.type, directive.number);
    if (words.isEmpty())
        words = directive.written;
    if (directive.date.isValid())
        return QCoreApplication::translate("TaskFacts", "%1 of %2", "an assigning document and its date")
            .arg(words, text::formatDate(directive.date));
    return words;
}

} // namespace

TaskFacts::TaskFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void TaskFacts::show(const TaskView &view, const Board &board)
{
    clear();
    const TaskRecord &record = *view.record;
    addDeadline(deadlineOn(record, board.asOf), tr("Deadline"));
    addOccurrences(view, board);
    addMoves(record, board.asOf);
    addEnding(record.task, board.asOf);
    addThread(record, board);
    addAssigning(record.task);
    addAddressees(record, *board.directory);
    addWords(tr("Product"), record.task.product);
    addResult(view, board.asOf);
    addWords(tr("Officer"), officersOf(record, *board.directory).join(QStringLiteral(", ")));
    addWords(tr("Stream"), record.task.streams.join(QStringLiteral(", ")));
    addWords(tr("Note"), record.task.note);
    addSource(record.task.source);
    m_content->show(); // with its rows: left to the layout they count as empty until the event loop runs
    updateGeometry();
}

void TaskFacts::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(space::unit);
    m_grid->setColumnMinimumWidth(0, scaledPixels(92));
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_content);
}

void TaskFacts::addRow(const QString &label, QWidget *value)
{
    const int row = m_grid->rowCount();
    auto *caption = new TextLabel(m_theme, Type::Body, Token::Text2);
    caption->setText(label);
    caption->setBuddy(value);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
}

void TaskFacts::addWords(const QString &label, const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    auto *value = new TextLabel(m_theme, Type::Body);
    value->makeReadable();
    value->setText(words);
    addRow(label, value);
}

void TaskFacts::addDeadline(const Deadline &deadline, const QString &label)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 6, 2);
    const auto add = [&](const QString &words, Token ink, bool isStrong) {
        auto *part = new TextLabel(m_theme, Type::Body, ink, isStrong);
        part->makeReadable();
        part->setWordWrap(false);
        part->setText(words);
        flow->addWidget(part);
        return part;
    };
    if (deadline.phrase.isEmpty()) {
        add(tr("not stated"), Token::Text3, false);
    } else {
        auto *quote = new TextLabel(m_theme, Type::Body);
        quote->setObjectName(QStringLiteral("deadlinePhrase"));
        quote->makeReadable();
        quote->setText(u'“' + deadline.phrase.simplified() + u'”'); // a cell may break its line anywhere
        // Where words may wrap a label asks for less width than they have, also for a month and a year.
        const int widest = scaledPixels(240), whole = quote->fontMetrics().horizontalAdvance(quote->text());
        quote->setWordWrap(whole > widest);
        if (whole > widest)
            quote->setMinimumWidth(widest);
        quote->setFrameShape(QFrame::StyledPanel);
        quote->setProperty("panel", true);
        quote->setContentsMargins(5, 0, 5, 0);
        flow->addWidget(quote);
        const QString reading = deadlineText(deadline);
        add(u'→' + (QStringLiteral(" ") + (reading.isEmpty() ? tr("not read") : reading)), Token::Text, true);
    }
    if (const QString precision = precisionWord(deadline); !precision.isEmpty())
        add(QStringLiteral("· ") + precision, Token::Text2, false);
    if (deadline.confidence < 0.8)
        add(tr("· uncertain reading"), Token::Accent, true);
    addRow(label, row);
    addStages(deadline);
}

void TaskFacts::addStages(const Deadline &deadline)
{
    QStringList lines;
    for (const DeadlineStage &stage : deadline.stages) {
        const QString day = deadlineText({{}, stage.precision, stage.due});
        lines << (stage.label.isEmpty() ? day : QStringLiteral("%1: %2").arg(day, stage.label));
    }
    addWords(tr("Stages"), lines.join(u'\n'));
}

/// How many occurrences of a recurring duty were kept, the latest of them and the next one, each reported or
/// missed, by whom where there are several.
void TaskFacts::addOccurrences(const TaskView &view, const Board &board)
{
    constexpr ptrdiff_t shown = 6;
    const TaskRecord &record = *view.record;
    const auto all = occurrencesOf(record, view.state, board.asOf, board.asOf.addYears(1));
    const auto next = std::ranges::find_if(all, &DatedOccurrence::isToCome);
    const auto end = next == all.end() ? next : next + 1;
    QStringList lines;
    if (const auto tally = occurrenceTally(record, view.state, board.asOf))
        lines << tr("%1 of %2 occurrences reported").arg(tally->done).arg(tally->due);
    for (auto one = end - std::min(shown, end - all.begin()); one != end; ++one) {
        const QString day = text::formatDate(one->day);
        lines << (one->reportedOn.isValid()
                      ? tr("%1: reported on %2").arg(day, text::formatDate(one->reportedOn))
                  : one->isMissed ? tr("%1: missed").arg(day) + missedBy(view, board, one->day)
                                  : tr("%1: to come").arg(day));
    }
    addWords(tr("Occurrences"), lines.join(u'\n'));
}

/// " by Bộ Tài chính, Bộ Y tế", where the task has several addressees.
QString TaskFacts::missedBy(const TaskView &view, const Board &board, QDate day)
{
    constexpr qsizetype most = 2; // the ledger has them all
    QStringList names;
    for (const PartState &part : view.state.parts) {
        if (!closesTask(*view.record, view.record->assignments[size_t(part.assignment)]))
            continue;
        const auto own = occurrencesOf(*view.record, part, board.asOf, day);
        if (!own.empty() && own.back().day == day && own.back().isMissed)
            names << partName(view.record->assignments[size_t(part.assignment)], *board.directory);
    }
    if (view.state.parts.size() < 2)
        return {};
    return QStringLiteral(" · ") + (names.size() > most ? tr("%n agency(ies)", nullptr, int(names.size()))
                                                        : names.join(QStringLiteral(", ")));
}

/// The deadline there was first, and each extension known on the day with its reason and document: "No. 2:
/// Tháng 9/2025 · chờ Nghị định · 200/TB-VPCP".
void TaskFacts::addMoves(const TaskRecord &record, QDate asOf)
{
    QStringList lines;
    for (const DeadlineChange &change : record.deadlineHistory) {
        if (change.since > asOf)
            continue;
        QStringList parts{tr("No. %1: %2").arg(lines.size() + 1).arg(deadlineText(change.deadline)),
                          change.since.isValid() ? tr("from %1").arg(text::formatDate(change.since))
                                                 : QString(),
                          change.reason, change.document};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral(" · "));
    }
    if (!lines.isEmpty())
        addDeadline(record.task.deadline, tr("First deadline"));
    addWords(tr("Extended"), lines.join(u'\n'));
}

/// Since when, and by which document, the work has stopped; how it stopped is the standing above.
void TaskFacts::addEnding(const Task &task, QDate asOf)
{
    if (task.ending == Ending::None || task.endedOn > asOf)
        return;
    QStringList parts{task.endedOn.isValid() ? tr("from %1").arg(text::formatDate(task.endedOn)) : QString(),
                      task.endingDocument};
    parts.removeAll(QString());
    addWords(tr("Stopped"), parts.join(QStringLiteral(" · ")));
}

/// The same work in other documents, each with its own deadline.
void TaskFacts::addThread(const TaskRecord &record, const Board &board)
{
    const auto describe = [](const TaskRecord &other) {
        return sourceLabel(other.task.source) + QStringLiteral(" · ") + deadlineText(other.task.deadline);
    };
    QStringList earlier, later;
    for (const TaskView &view : board.tasks) {
        if (record.task.continues && view.record->task.id == record.task.continues)
            earlier << describe(*view.record);
        if (view.record->task.continues == record.task.id && record.task.id)
            later << describe(*view.record);
    }
    addWords(tr("Continues"), earlier.join(u'\n'));
    addWords(tr("Assigned again"), later.join(u'\n'));
}

void TaskFacts::addAssigning(const Task &task)
{
    QStringList documents;
    for (const DirectiveRef &directive : task.directives)
        documents << describeDirective(directive) + (directive.secrecy.isEmpty()
                                                         ? QString()
                                                         : QStringLiteral(" (%1)").arg(directive.secrecy));
    QString words = documents.join(u'\n');
    if (!task.clause.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("clause %1").arg(task.clause);
    addWords(tr("Assigned by"), words);
}

/// "Các bộ, ngành, địa phương (group, but for Bộ Công an, Bộ Quốc phòng)"
QString TaskFacts::groupWords(const Assignment &part, const AgencyDirectory &directory)
{
    const AgencyGroup *group = directory.findGroup(part.groupKey.text());
    const QString name = group ? group->name : part.groupKey.text();
    if (part.excluded.empty())
        return tr("%1 (group)").arg(name);
    QStringList left;
    for (AgencyId agency : part.excluded)
        left << directory.displayName(agency);
    return tr("%1 (group, but for %2)").arg(name, left.join(QStringLiteral(", ")));
}

void TaskFacts::addAddressees(const TaskRecord &record, const AgencyDirectory &directory)
{
    const auto words = [&](Role role) {
        QStringList names = agencyNames(record, role, directory);
        for (const Assignment &part : record.assignments) {
            if (part.role == role && part.named && !part.groupKey.isEmpty())
                names << groupWords(part, directory);
        }
        for (const QString &name : unmatchedNames(record, role))
            names << tr("%1 (not matched)").arg(name);
        return names.join(QStringLiteral(", "));
    };
    const QString leads = words(Role::Lead);
    addWords(tr("Lead"), leads.isEmpty() ? tr("not named") : leads);
    addWords(tr("Coordinating"), words(Role::Coordinating));
}

void TaskFacts::addResult(const TaskView &view, QDate asOf)
{
    const TaskRecord &record = *view.record;
    addWords(tr("Result"), record.task.result);
    QStringList evidence;
    for (const Progress &report : record.progress) {
        const bool isKnown = report.date.isNull() || report.date <= asOf;
        if (isKnown && !report.evidence.isEmpty() && !evidence.contains(report.evidence))
            evidence << report.evidence;
    }
    addWords(tr("Evidence"), evidence.join(u'\n'));
}

void TaskFacts::addSource(const SourceRef &source)
{
    if (source.file.isEmpty())
        return;
    auto *link = new LinkButton(m_theme);
    link->setObjectName(QStringLiteral("sourceLink"));
    link->setText(sourcePlace(source));
    link->setMinimumWidth(40); // a long file name is shortened in its middle
    link->setToolTip(source.list);
    link->setAccessibleName(tr("Open the source: %1").arg(sourcePlace(source)));
    connect(link, &QAbstractButton::clicked, this, [this, source] { emit sourcePressed(source); });
    addRow(tr("Source"), link);
    addWords(tr("Section"), source.section);
}

} // namespace dondoc
