// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/countspanel.h"

#include "core/text/numbers.h"
#include "ui/overview/duebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace dondoc {

namespace {

QString standing(const char16_t *value)
{
    return QStringLiteral("standing=") + QString::fromUtf16(value);
}

/// A share of what was due, as printed: "61,0%".
QString share(int count, int due)
{
    return due > 0 ? text::formatNumber(100.0 * count / due, 1) + u'%' : QString();
}

} // namespace

CountsPanel::CountsPanel(const Theme &theme, QWidget *parent)
    : OverviewPanel(theme, parent)
{
    connect(this, &Panel::linkPressed, this,
            [this] { emit openRequested(tasksPage(), standing(u"assigned")); });
}

void CountsPanel::show(const Figures &figures)
{
    setTitle(tr("Carrying out tasks"));
    setLink(tr("Open the list"));
    const BoardCounts &counts = figures.board.counts;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::panel, 2 * space::unit, space::panel, space::panel);
    column->setSpacing(2 * space::unit);
    column->addWidget(makeGrid(counts));
    column->addWidget(makeSideCells(counts));
    column->addStretch(1);
    column->addWidget(makeDueBar(counts));
    setBody(body);
}

QWidget *CountsPanel::makeGrid(const BoardCounts &counts)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    const QStringList captions{tr("Assigned: %n task(s)", nullptr, counts.assigned), tr("On time, in time"),
                               tr("Late"), tr("Completion date not recorded")};
    for (int column = 0; column < captions.size(); ++column) {
        auto *caption = new TextLabel(m_theme, Type::Secondary, Token::Text2);
        caption->setText(captions[column]);
        caption->setWordWrap(true);
        caption->setContentsMargins(column == 0 ? 0 : space::gap, 0, 0, space::unit);
        grid->addWidget(caption, 0, column, Qt::AlignBottom);
        grid->setColumnStretch(column, column == 0 ? 4 : 5);
    }
    const Cell cells[2][2] = {
        {{counts.doneOnTime, tr("done on time"), standing(u"doneOnTime"), {}, {}},
         {counts.doneLate, tr("done late"), standing(u"doneLate"), {}, {}}},
        {{counts.openInTime, tr("open, in time"), standing(u"openInTime"), {}, {}},
         {counts.overdue, tr("open, overdue"), standing(u"overdue"), Glyph::Overdue, {}}},
    };
    grid->addWidget(new Rule(m_theme), 1, 0, 1, 4);
    grid->addWidget(makeRowTitle(tr("Done"), counts.done(), standing(u"done")), 2, 0);
    grid->addWidget(new Rule(m_theme), 3, 0, 1, 4);
    grid->addWidget(makeRowTitle(tr("Not done"), counts.open(), standing(u"open")), 4, 0);
    grid->addWidget(new Rule(m_theme), 5, 0, 1, 4);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            grid->addWidget(makeCell(cells[row][column]), 2 + 2 * row, 1 + column);
    }
    grid->addWidget(makeCell({counts.doneUndated,
                              tr("%n was (were) due", nullptr, counts.dueDoneUndated),
                              standing(u"doneUndated"),
                              Glyph::DoneUndated,
                              {}}),
                    2, 3);
    auto *none = new TextLabel(m_theme, Type::Secondary, Token::Text3);
    none->setText(tr("–  not applicable"));
    none->setContentsMargins(space::gap, 0, 0, 0);
    grid->addWidget(none, 4, 3);
    return box;
}

PressArea *CountsPanel::makeCell(const Cell &cell)
{
    PressArea *area = pressing(cell.filter, QStringLiteral("%1 %2").arg(cell.count).arg(cell.caption));
    if (cell.glyph == Glyph::Overdue && cell.count > 0)
        area->setWash(Token::OverdueWash);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(space::gap, 6, space::unit, 6);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const Token ink = cell.count == 0                ? Token::Text3
                      : cell.glyph == Glyph::Overdue ? Token::Overdue
                                                     : Token::Text;
    auto *figure = new TextLabel(m_theme, Type::Figure, ink, cell.count > 0, area);
    figure->setText(QString::number(cell.count));
    row->addWidget(figure);
    if (cell.glyph && cell.count > 0)
        row->addWidget(new GlyphLabel(m_theme, *cell.glyph, area));
    row->addStretch(1);
    auto *caption = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
    caption->setText(cell.caption);
    column->addLayout(row);
    column->addWidget(caption);
    return area;
}

PressArea *CountsPanel::makeRowTitle(const QString &words, int count, const QString &filter)
{
    PressArea *area = pressing(filter, QStringLiteral("%1 %2").arg(words).arg(count));
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 6, space::unit, 6);
    column->setSpacing(0);
    auto *title = new TextLabel(m_theme, Type::Body, Token::Text, true, area);
    title->setText(words);
    auto *figure = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
    figure->setText(QString::number(count));
    column->addWidget(title);
    column->addWidget(figure);
    column->addStretch(1);
    return area;
}

QWidget *CountsPanel::makeSideCells(const BoardCounts &counts)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, space::gap, space::unit);
    const auto add = [&](Glyph glyph, const QString &words, int count, const QString &filter) {
        PressArea *area = pressing(filter, QStringLiteral("%1 %2").arg(words).arg(count));
        auto *row = new QHBoxLayout(area);
        row->setContentsMargins(2, 2, 2, 2);
        row->setSpacing(6);
        auto *caption = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
        caption->setText(words);
        auto *figure =
            new TextLabel(m_theme, Type::Secondary, count > 0 ? Token::Text : Token::Text3, true, area);
        figure->setText(QString::number(count));
        row->addWidget(new GlyphLabel(m_theme, glyph, area));
        row->addWidget(caption);
        row->addWidget(figure);
        flow->addWidget(area);
    };
    add(Glyph::Continuous, tr("Continuous, periodic"), counts.continuous, standing(u"continuous"));
    add(Glyph::None, tr("No deadline"), counts.noDeadline, standing(u"noDeadline"));
    add(Glyph::None, tr("By another document"), counts.byReference, standing(u"byReference"));
    if (counts.withdrawn > 0)
        add(Glyph::None, tr("Withdrawn, outside the count"), counts.withdrawn, standing(u"withdrawn"));
    return box;
}

QWidget *CountsPanel::makeDueBar(const BoardCounts &counts)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    PressArea *area = pressing(QStringLiteral("due=passed"), tr("%n task(s) were due", nullptr, counts.due));
    auto *head = new QHBoxLayout(area);
    head->setContentsMargins(0, 2, 0, 2);
    auto *title = new TextLabel(m_theme, Type::Body, Token::Text, true, area);
    title->setText(tr("%n task(s) were due", nullptr, counts.due));
    auto *note = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, area);
    note->setText(tr("shares are of what was due"));
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(note);
    auto *labels = new QWidget;
    auto *row = new FlowLayout(labels, 2 * space::gap, 2);
    const auto add = [&](int count, const QString &words, Token ink, const QString &filter) {
        if (count == 0)
            return;
        const QString spoken = QStringLiteral("%1 %2 · %3").arg(count).arg(words, share(count, counts.due));
        PressArea *label = pressing(filter, spoken);
        auto *inside = new QHBoxLayout(label);
        inside->setContentsMargins(0, 2, 0, 2);
        auto *text = new TextLabel(m_theme, Type::Secondary, ink, ink != Token::Good, label);
        text->setText(spoken);
        inside->addWidget(text);
        row->addWidget(label);
    };
    const QString dueAnd = QStringLiteral("due=passed&standing=");
    add(counts.dueDone, tr("done, dated", nullptr, counts.dueDone), Token::Good,
        dueAnd + QStringLiteral("doneDated"));
    add(counts.dueDoneUndated, tr("done, no date", nullptr, counts.dueDoneUndated), Token::Good,
        dueAnd + QStringLiteral("doneUndated"));
    add(counts.overdue, tr("overdue", nullptr, counts.overdue), Token::Overdue, standing(u"overdue"));
    add(counts.dueToday, tr("due today", nullptr, counts.dueToday), Token::DueSoon,
        QStringLiteral("due=today"));
    column->addWidget(area);
    column->addWidget(new DueBar(counts, m_theme));
    column->addWidget(labels);
    return box;
}

} // namespace dondoc
