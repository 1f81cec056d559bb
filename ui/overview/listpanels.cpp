// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/listpanels.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/overview/agencybar.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace dondoc {

namespace {

constexpr int agenciesShown = 8;
constexpr size_t dueShown = 20;  ///< more are one press away: each row is made of widgets
constexpr int longestText = 160; ///< a due task in two or three lines; the whole is one press away

QVBoxLayout *columnIn(QWidget *body)
{
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// "Tháng 7/2025" where all tasks of the day say so; else the day.
QString sharedDeadline(const std::vector<int> &positions, const Board &board, QDate day)
{
    const auto textOf = [&](int position) {
        return deadlineText(deadlineOn(*board.tasks[size_t(position)].record, board.asOf));
    };
    const QString first = textOf(positions.front());
    const bool isShared =
        std::all_of(positions.begin(), positions.end(), [&](int p) { return textOf(p) == first; });
    return isShared ? first : text::formatDate(day);
}

QStringList sourcesOf(const std::vector<int> &positions, const Board &board)
{
    QStringList sources;
    SourceLabels labels;
    for (int position : positions) {
        const QString &label = labels.of(board.tasks[size_t(position)].record->task.source);
        if (!sources.contains(label))
            sources << label;
    }
    return sources;
}

/// The line under a list that goes on elsewhere.
LinkButton *addMore(QVBoxLayout &column, const Theme &theme, const QString &words)
{
    auto *more = new LinkButton(theme);
    more->setText(words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::panel, space::unit, space::panel, space::unit);
    row->addWidget(more);
    row->addStretch(1);
    column.addLayout(row);
    return more;
}

} // namespace

DuePanel::DuePanel(const Theme &theme, QWidget *parent)
    : OverviewPanel(theme, parent)
{
    connect(this, &Panel::linkPressed, this,
            [this] { emit openRequested(tasksPage(), QStringLiteral("due=%1").arg(dueSoonDays)); });
}

void DuePanel::show(const Figures &figures)
{
    const Board &board = figures.board;
    setTitle(tr("Due soon"));
    setLink(tr("Open"));
    const std::vector<int> next = board.dueWithin(dueNextDays);
    std::vector<int> later = board.dueWithin(dueSoonDays);
    later.erase(later.begin(), later.begin() + qsizetype(next.size()));
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body);
    const QString nextEnd = text::formatDate(board.asOf.addDays(dueNextDays));
    column->addWidget(makeHeading(tr("Within %1 days, to %2").arg(dueNextDays).arg(nextEnd), int(next.size()),
                                  QStringLiteral("due=%1").arg(dueNextDays)));
    addNext(*column, next, board);
    const QString laterEnd = text::formatDate(board.asOf.addDays(dueSoonDays));
    column->addWidget(
        makeHeading(tr("From day %1 to day %2, to %3").arg(dueNextDays + 1).arg(dueSoonDays).arg(laterEnd),
                    int(later.size()), QStringLiteral("due=%1-%2").arg(dueNextDays + 1).arg(dueSoonDays)));
    addLater(*column, later, board);
    column->addStretch(1);
    setBody(body, true);
}

void DuePanel::addNext(QVBoxLayout &column, const std::vector<int> &positions, const Board &board)
{
    const size_t shown = std::min(positions.size(), dueShown);
    for (size_t i = 0; i < shown; ++i) {
        column.addWidget(makeTask(board.tasks[size_t(positions[i])], board));
        column.addWidget(new Rule(m_theme));
    }
    if (positions.size() == shown)
        return;
    LinkButton *more =
        addMore(column, m_theme, tr("and %n other task(s)", nullptr, int(positions.size() - shown)));
    connect(more, &QAbstractButton::clicked, this,
            [this] { emit openRequested(tasksPage(), QStringLiteral("due=%1").arg(dueNextDays)); });
}

QWidget *DuePanel::makeHeading(const QString &words, int count, const QString &filter)
{
    const QString figure = tr("%n task(s)", nullptr, count);
    PressArea *area = pressing(filter, words + QStringLiteral(": ") + figure);
    area->setWash(Token::Head);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(space::panel, 5, space::panel, 5);
    auto *title = new TextLabel(m_theme, Type::Secondary, Token::Text2, true, area);
    title->setText(words);
    auto *number =
        new TextLabel(m_theme, Type::Secondary, count > 0 ? Token::Text2 : Token::Text3, false, area);
    number->setText(figure);
    row->addWidget(title, 1);
    row->addWidget(number);
    return area;
}

QWidget *DuePanel::makeTask(const TaskView &view, const Board &board)
{
    const Task &task = view.record->task;
    const int days = int(board.asOf.daysTo(view.state.due));
    const QString when = days == 0 ? tr("today") : tr("%n day(s) left", nullptr, days);
    PressArea *area =
        pressing(QStringLiteral("task=%1").arg(task.id.value), when + QStringLiteral(": ") + task.text);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(space::panel, 2 * space::unit, space::panel, 2 * space::unit);
    row->setSpacing(6);
    auto *left = new TextLabel(m_theme, Type::Secondary, Token::DueSoon, true, area);
    left->setText(when);
    left->setMinimumWidth(scaledPixels(74));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new TextLabel(m_theme, Type::Body, Token::Text, false, area);
    text->setWordWrap(true);
    text->setText(text::shortened(task.text, longestText));
    QStringList where = addressees(*view.record, Role::Lead, *board.directory);
    where = {where.join(QStringLiteral(", ")), sourceLabel(task.source)};
    where.removeAll(QString());
    auto *detail = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
    detail->setWordWrap(true);
    detail->setText(where.join(QStringLiteral(" · ")));
    words->addWidget(text);
    words->addWidget(detail);
    row->addWidget(new GlyphLabel(m_theme, Glyph::DueSoon, area), 0, Qt::AlignTop);
    row->addWidget(left, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return area;
}

void DuePanel::addLater(QVBoxLayout &column, const std::vector<int> &positions, const Board &board)
{
    std::map<QDate, std::vector<int>> byDay;
    for (int position : positions)
        byDay[board.tasks[size_t(position)].state.due].push_back(position);
    for (const auto &[day, tasks] : byDay) {
        const QString count = tr("%n task(s)", nullptr, int(tasks.size()));
        PressArea *area = pressing(QStringLiteral("due=") + day.toString(Qt::ISODate),
                                   text::formatDate(day) + QStringLiteral(": ") + count);
        auto *row = new QHBoxLayout(area);
        row->setContentsMargins(space::panel, 5, space::panel, 5);
        row->setSpacing(space::gap);
        auto *date = new TextLabel(m_theme, Type::Body, Token::Text, false, area);
        date->setText(sharedDeadline(tasks, board, day));
        auto *sources = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
        sources->setText(sourcesOf(tasks, board).join(QStringLiteral(", ")));
        sources->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *figure = new TextLabel(m_theme, Type::Body, Token::Text, true, area);
        figure->setText(count);
        row->addWidget(date);
        row->addWidget(sources, 1);
        row->addWidget(figure);
        column.addWidget(area);
        column.addWidget(new Rule(m_theme));
    }
}

OverduePanel::OverduePanel(const Theme &theme, QWidget *parent)
    : OverviewPanel(theme, parent)
{
    connect(this, &Panel::linkPressed, this,
            [this] { emit openRequested(tasksPage(), QStringLiteral("standing=overdue")); });
}

void OverduePanel::show(const Figures &figures)
{
    const Board &board = figures.board;
    setTitle(tr("Newly overdue, and agencies to call"));
    setLink(tr("Open"));
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body);
    if (board.since.isValid())
        addLine(*column, Glyph::Overdue, tr("Newly overdue since %1").arg(text::formatDate(board.since)),
                tr("%n task(s)", nullptr, int(board.newlyOverdue.size())), QStringLiteral("new=overdue"));
    else
        addLine(*column, Glyph::Overdue, tr("Overdue; no review to compare with"),
                tr("%n task(s)", nullptr, board.counts.overdue), QStringLiteral("standing=overdue"));
    const auto silent = std::count_if(board.loads.begin(), board.loads.end(), [](const AgencyLoad &load) {
        return load.isSilent && load.overdue > 0;
    });
    int parts = 0;
    for (const AgencyLoad &load : board.loads)
        parts += load.isSilent ? load.overdue : 0;
    addLine(*column, Glyph::None, tr("No report, with overdue parts"),
            board.hasAsked ? tr("%n agency(ies)", nullptr, int(silent)) + QStringLiteral(", ") +
                                 tr("%n part(s)", nullptr, parts)
                           : tr("nobody asked yet"),
            QStringLiteral("standing=overdue"));
    std::vector<AgencyLoad> overdue;
    std::copy_if(board.loads.begin(), board.loads.end(), std::back_inserter(overdue),
                 [](const AgencyLoad &load) { return load.overdue > 0; });
    if (!overdue.empty())
        addHeadings(*column);
    const size_t shown = std::min<size_t>(overdue.size(), agenciesShown);
    for (size_t i = 0; i < shown; ++i)
        column->addWidget(makeAgency(overdue[i], overdue.front().overdue));
    if (overdue.size() > shown) {
        LinkButton *more =
            addMore(*column, m_theme, tr("and %n other agency(ies)", nullptr, int(overdue.size() - shown)));
        connect(more, &QAbstractButton::clicked, this, &Panel::linkPressed);
    }
    column->addStretch(1);
    setBody(body, true);
}

void OverduePanel::addLine(QVBoxLayout &column, Glyph glyph, const QString &words, const QString &figure,
                           const QString &filter)
{
    PressArea *area = pressing(filter, words + QStringLiteral(": ") + figure);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(space::panel, 2 * space::unit, space::panel, 2 * space::unit);
    row->setSpacing(2 * space::unit);
    auto *text = new TextLabel(m_theme, Type::Body, Token::Text, false, area);
    text->setWordWrap(true);
    text->setText(words);
    auto *number = new TextLabel(m_theme, Type::Body, Token::Text, true, area);
    number->setText(figure);
    row->addWidget(new GlyphLabel(m_theme, glyph, area));
    row->addWidget(text, 1);
    row->addWidget(number);
    column.addWidget(area);
    column.addWidget(new Rule(m_theme));
}

void OverduePanel::addHeadings(QVBoxLayout &column)
{
    auto *head = new AgencyBar(m_theme, {tr("Agency"), tr("Overdue"), tr("Longest"), 0, 0});
    head->setEnabled(false);
    head->setWash(Token::Head);
    column.addWidget(head);
}

QWidget *OverduePanel::makeAgency(const AgencyLoad &load, int most)
{
    auto *bar = new AgencyBar(
        m_theme, {load.name, QString::number(load.overdue), daysText(load.longestDays), load.overdue, most});
    const QString filter = QStringLiteral("standing=overdue&agency=%1").arg(load.agency.value);
    bar->setObjectName(filter);
    bar->setAccessibleName(tr("%1: %2 overdue, longest %3")
                               .arg(load.name, QString::number(load.overdue), daysText(load.longestDays)));
    connect(bar, &QAbstractButton::clicked, this,
            [this, filter] { emit openRequested(tasksPage(), filter); });
    return bar;
}

QuestionsPanel::QuestionsPanel(const Theme &theme, QWidget *parent)
    : OverviewPanel(theme, parent)
{
    connect(this, &Panel::linkPressed, this,
            [this] { emit openRequested(tasksPage(), QStringLiteral("question=any")); });
}

void QuestionsPanel::show(const Figures &figures)
{
    setTitle(tr("Questions the data raises"), QString::number(figures.questions.size()));
    setLink(tr("Open"));
    auto *body = new QWidget;
    QVBoxLayout *column = columnIn(body);
    for (const Question &question : figures.questions) {
        column->addWidget(makeQuestion(question, figures.board));
        column->addWidget(new Rule(m_theme));
    }
    column->addStretch(1);
    setBody(body, true);
}

QWidget *QuestionsPanel::makeQuestion(const Question &question, const Board &board)
{
    const bool isAboutTasks = !question.tasks.empty();
    QString filter = QStringLiteral("question=") + question.code;
    if (question.tasks.size() == 1)
        filter =
            QStringLiteral("task=%1").arg(board.tasks[size_t(question.tasks.front())].record->task.id.value);
    if (!isAboutTasks)
        filter = question.agencies.empty() ? QString()
                                           : QStringLiteral("agency=%1").arg(question.agencies.front().value);
    PressArea *area =
        pressing(isAboutTasks ? tasksPage() : ratesPage(), filter, question.text + u' ' + question.where);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(space::panel, 2 * space::unit, space::panel, 2 * space::unit);
    row->setSpacing(2 * space::unit);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new TextLabel(m_theme, Type::Body, Token::Text, false, area);
    text->setWordWrap(true);
    text->setText(question.text);
    words->addWidget(text);
    if (!question.where.isEmpty()) {
        auto *where = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
        where->setWordWrap(true);
        where->setText(text::shortened(question.where, longestText));
        words->addWidget(where);
    }
    row->addWidget(new GlyphLabel(m_theme, Glyph::Question, area), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return area;
}

} // namespace dondoc
