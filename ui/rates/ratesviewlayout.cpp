// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartview.h"
#include "ui/rates/legendpanel.h"
#include "ui/rates/ratesview.h"
#include "ui/rates/ratetable.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

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

constexpr int dayWidth = 110;
constexpr int allUnits = -1; ///< the choice of units that is no kind

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
    m_periods = new QComboBox;
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_periodLabel = new QLabel;
    m_periodLabel->setBuddy(m_periods);
    m_export = new QPushButton;
    m_export->setIcon(themeIcon(u"export"_s, m_theme));
    m_copyPicture = new QPushButton;

    // Lines that break where the window is narrow: what is shown, how, and what to do with it.
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::gap, space::unit);
    for (QWidget *part : {beside(m_periodLabel, m_periods), buildChartButtons(),
                          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_copyPicture)})
        flow->addWidget(part);
    auto *choices = new QWidget;
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::unit);
    lines->addWidget(row);
    lines->addWidget(buildOtherDates());
    return choices;
}

/// A line of its own under the others, for the comparison alone.
QWidget *RatesView::buildOtherDates()
{
    m_earlier = new QComboBox;
    m_earlier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_earlierLabel = new QLabel;
    m_earlierLabel->setBuddy(m_earlier);
    m_day = new DateField;
    m_day->setMaximumWidth(scaledPixels(dayWidth));
    m_dayLabel = new QLabel;
    m_dayLabel->setBuddy(m_day);
    m_otherDates = new QWidget;
    auto *flow = new FlowLayout(m_otherDates, space::gap, space::unit);
    flow->addWidget(beside(m_earlierLabel, m_earlier));
    flow->addWidget(beside(m_dayLabel, m_day));
    return m_otherDates;
}

QWidget *RatesView::buildChartButtons()
{
    auto *segments = new QWidget;
    auto *layout = new FlowLayout(segments, 0, 0);
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
    m_units = new QComboBox;
    for (const int kind : {allUnits, int(RateUnitKind::Ministry), int(RateUnitKind::Province)})
        m_units->addItem(QString(), kind);
    m_tableCount = new QLabel;
    m_copy = new QPushButton;
    m_copy->setProperty("flat", true);
    layout->addWidget(m_units);
    layout->addWidget(m_tableCount);
    layout->addStretch();
    m_enter = new QPushButton;
    m_enter->setProperty("flat", true);
    layout->addWidget(m_enter);
    layout->addWidget(m_copy);
    m_table = new RateTable(m_model, m_theme);
    m_legend = new LegendPanel(m_theme);
    m_counts = new QLabel;
    m_counts->setFont(m_theme.font(Type::Secondary));
    m_counts->setWordWrap(true);
    m_counts->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = static_cast<QVBoxLayout *>(frame->layout());
    column->addWidget(heading);
    column->addWidget(m_table, 1);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_counts);
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
