// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartview.h"
#include "ui/rates/legendpanel.h"
#include "ui/rates/ratesview.h"
#include "ui/rates/ratetable.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr std::array shownKinds{ChartKind::Ranking, ChartKind::Blocks,  ChartKind::Trend,
                                ChartKind::HeatMap, ChartKind::TileMap, ChartKind::Scatter,
                                ChartKind::Merger,  ChartKind::Compare};

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    return frame;
}

} // namespace

QWidget *RatesView::buildChoices()
{
    m_indicators = new QComboBox;
    m_indicators->addItem(u"Hồ sơ trực tuyến toàn trình"_s);
    m_periods = new QComboBox;
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_indicatorLabel = new QLabel;
    m_indicatorLabel->setBuddy(m_indicators);
    m_periodLabel = new QLabel;
    m_periodLabel->setBuddy(m_periods);
    m_earlier = new QComboBox;
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlierLabel = new QLabel;
    m_earlierLabel->setBuddy(m_earlier);
    auto *what = new QHBoxLayout;
    what->setSpacing(space::cellX);
    for (QWidget *part : {static_cast<QWidget *>(m_indicatorLabel), static_cast<QWidget *>(m_indicators),
                          static_cast<QWidget *>(m_periodLabel), static_cast<QWidget *>(m_periods),
                          static_cast<QWidget *>(m_earlierLabel), static_cast<QWidget *>(m_earlier)})
        what->addWidget(part);
    what->addStretch();

    m_export = new QPushButton;
    m_export->setIcon(themeIcon(u"export"_s, m_theme));
    auto *how = new QHBoxLayout;
    how->setSpacing(space::gap);
    how->addWidget(buildChartButtons());
    how->addWidget(m_export);
    m_copyPicture = new QPushButton;
    m_enter = new QPushButton;
    how->addWidget(m_copyPicture);
    how->addWidget(m_enter);
    how->addStretch();

    auto *row = new QWidget;
    row->setMinimumWidth(1); // or one row's width would be the least of the page, and it could never turn
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(space::cellX);
    m_choices->addLayout(what, 1);
    m_choices->addLayout(how);
    return row;
}

void RatesView::arrangeChoices()
{
    // In one row where it fits, else the charts under what they show.
    const int inOneRow = m_choices->itemAt(0)->sizeHint().width() + m_choices->itemAt(1)->sizeHint().width();
    const bool fits = inOneRow + space::gap <= width() - 2 * space::page;
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_choices->direction() == direction)
        return;
    m_choices->setDirection(direction);
    m_choices->parentWidget()->setMinimumHeight(m_choices->minimumSize().height());
}

bool RatesView::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a style sheet or a language made the words longer
        arrangeChoices();
    return isHandled;
}

void RatesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeChoices();
}

QWidget *RatesView::buildChartButtons()
{
    auto *segments = new QWidget;
    auto *layout = new QHBoxLayout(segments);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_kinds = new QButtonGroup(this);
    for (const ChartKind kind : shownKinds) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(kind == m_kind);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
    }
    return segments;
}

QWidget *RatesView::buildChartPanel()
{
    QFrame *frame = panel(this);
    m_chart = new ChartView(m_theme);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setMinimumSize(320, 200);
    frame->layout()->addWidget(m_chart);
    return frame;
}

QWidget *RatesView::buildTablePanel()
{
    QFrame *frame = panel(this);
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(space::panel, space::cellY, space::cellX, space::cellY);
    m_tableTitle = new QLabel;
    m_tableTitle->setFont(m_theme.font(Type::Body, true));
    m_tableCount = new QLabel;
    m_copy = new QPushButton;
    m_copy->setProperty("flat", true);
    layout->addWidget(m_tableTitle);
    layout->addWidget(m_tableCount);
    layout->addStretch();
    layout->addWidget(m_copy);
    m_table = new RateTable(m_model, m_theme);
    m_legend = new LegendPanel(m_theme);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    frame->setMinimumWidth(300);
    return frame;
}

QWidget *RatesView::buildEmptyState()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_intake = new QPushButton;
    m_intake->setProperty("accent", true);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_intake, 0, Qt::AlignHCenter);
    m_enterFirst = new QPushButton;
    layout->addWidget(m_enterFirst, 0, Qt::AlignHCenter);
    layout->addStretch(2); // a third of the height
    return empty;
}

} // namespace dondoc
