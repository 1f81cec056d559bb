// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratesview.h"

#include "core/indicators/pace.h"
#include "ui/rates/chartview.h"
#include "ui/rates/legendpanel.h"
#include "ui/rates/rateentryview.h"
#include "ui/rates/ratetable.h"
#include "ui/rates/ratewords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datefield.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr int chartWidth = 800, tableWidth = 430; ///< the chart takes what a larger window adds

} // namespace

RatesView::RatesView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(space::gap);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildChartPanel());
    m_splitter->addWidget(buildTablePanel());
    m_splitter->setSizes({chartWidth, tableWidth});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(buildChoices());
    layout->addWidget(m_splitter, 1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(buildEmptyState());
    m_entry = new RateEntryView(theme);
    m_stack->addWidget(m_entry);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::page, 0, space::page, space::unit); // the tabs stand above
    outer->addWidget(m_stack);
    connectParts();
    retranslate();
    setRates(nullptr, nullptr);
}

void RatesView::connectParts()
{
    connect(m_periods, &QComboBox::activated, this, [this](int index) {
        m_period = m_periods->itemData(index).value<RatePeriod>();
        showPeriod();
    });
    connect(m_units, &QComboBox::activated, this, &RatesView::takeBoard);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { chooseChart(ChartKind(id)); });
    connect(m_chart, &ChartView::currentChanged, this, &RatesView::setCurrent);
    connect(m_table, &RateTable::currentChosen, this, &RatesView::setCurrent);
    connect(m_table, &RateTable::chosenChanged, this, [this] {
        if (m_shown == ChartKind::Trend)
            showChart();
        m_chart->setCurrent(m_table->current());
    });
    connect(m_chart, &ChartView::currentMarkChanged, this, [this] { emit statusChanged(statusText()); });
    connect(m_chart, &ChartView::activated, this, &RatesView::unitRequested);
    connect(m_earlier, &QComboBox::activated, this, [this] {
        m_day->clear();
        m_then = nullptr;
        showChart();
    });
    connect(m_day, &QLineEdit::editingFinished, this, &RatesView::askForDay);
    connect(m_copyPicture, &QPushButton::clicked, this, &RatesView::copyPicture);
    connect(m_enter, &QPushButton::clicked, this, &RatesView::showEntry);
    connect(m_enterFirst, &QPushButton::clicked, this, &RatesView::showEntry);
    connect(m_entry, &RateEntryView::closeRequested, this, &RatesView::showCharts);
    connect(m_entry, &RateEntryView::editRequested, this, &RatesView::editRequested);
    connect(m_entry, &RateEntryView::statusChanged, this, &RatesView::statusChanged);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.copyText()); });
    connect(m_export, &QPushButton::clicked, this, &RatesView::askForExportFile);
    connect(m_intake, &QPushButton::clicked, this, &RatesView::intakeRequested);
}

void RatesView::retranslate()
{
    m_periodLabel->setText(tr("Period"));
    m_units->setAccessibleName(tr("Which units"));
    m_table->setAccessibleName(tr("Rates by unit"));
    m_units->setItemText(0, tr("All units"));
    m_units->setItemText(1, tr("Ministries"));
    m_units->setItemText(2, tr("Provinces and cities"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the table, to paste it into a document or a spreadsheet"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the chart as a picture (PNG, SVG) or PDF"));
    m_copyPicture->setText(tr("Copy picture"));
    m_copyPicture->setToolTip(tr("Copy the chart as a picture, to paste it into a document"));
    m_enter->setText(tr("Enter figures…"));
    m_enterFirst->setText(tr("Enter figures…"));
    m_earlierLabel->setText(tr("compared with"));
    m_dayLabel->setText(tr("or with the figures up to"));
    m_day->setToolTip(tr("Any day, such as 10/7: the last figure of each unit up to that day"));
    m_emptyText->setText(tr("There are no rates yet."));
    m_intake->setText(tr("Receive a file…"));
    const auto caption = [this](ChartKind kind, const QString &text) {
        if (QAbstractButton *button = m_kinds->button(int(kind)))
            button->setText(text);
    };
    caption(ChartKind::Ranking, tr("Ranking"));
    caption(ChartKind::Blocks, tr("Totals", "of all units, ministries, provinces"));
    caption(ChartKind::HeatMap, tr("Heat map"));
    caption(ChartKind::TileMap, tr("Tile map"));
    caption(ChartKind::Trend, tr("Trend"));
    caption(ChartKind::Scatter, tr("Scatter"));
    caption(ChartKind::Merger, tr("Merger"));
    caption(ChartKind::Compare, tr("Two dates"));
    m_tableCount->setText(tr("%n unit(s)", nullptr, m_model.unitCount()));
    m_model.retranslate();
}

void RatesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showCounts();
    emit statusChanged(statusText());
}

void RatesView::setRates(std::shared_ptr<const RateBoard> board,
                         std::shared_ptr<const AgencyDirectory> directory,
                         std::shared_ptr<const RateData> stored)
{
    m_all = std::move(board);
    m_directory = std::move(directory);
    m_stored = std::move(stored);
    m_then = nullptr; // of the figures before
    if (m_all) {
        m_day->setReference(m_all->asOf);
        if (m_day->date().isValid())
            emit earlierDayRequested(m_day->date());
    }
    m_entry->setKnown(m_all, m_directory, m_stored);
    m_enter->setEnabled(m_stored != nullptr);
    m_enterFirst->setVisible(m_stored != nullptr);
    takeBoard();
}

std::shared_ptr<const RateBoard> RatesView::chosenUnits() const
{
    const int chosen = m_units->currentData().toInt();
    if (!m_all || chosen < 0)
        return m_all;
    auto board = std::make_shared<RateBoard>(*m_all);
    board->rows.removeIf(
        [chosen](const RateRow &row) { return row.kind != RateUnitKind::Block && int(row.kind) != chosen; });
    return board;
}

void RatesView::chooseUnits(std::optional<RateUnitKind> kind)
{
    m_units->setCurrentIndex(m_units->findData(kind ? int(*kind) : -1));
    takeBoard();
}

void RatesView::takeBoard()
{
    m_board = chosenUnits();
    const std::vector<RatePeriod> periods = m_board ? periodsOf(*m_board) : std::vector<RatePeriod>{};
    if (m_stack->currentWidget() != m_entry)
        m_stack->setCurrentIndex(m_all && !periodsOf(*m_all).empty() ? 0 : 1);
    const auto isKept = [this](const RatePeriod &period) {
        return period.month == m_period.month && period.scheme == m_period.scheme;
    };
    const auto kept = std::find_if(periods.begin(), periods.end(), isKept);
    if (kept != periods.end())
        m_period = *kept;
    else
        m_period = m_board ? periodOf(*m_board, m_board->latestMonth()) : RatePeriod{};
    fillPeriods();
    showPeriod();
}

void RatesView::fillPeriods()
{
    m_periods->clear();
    if (!m_board)
        return;
    showOtherDates();
    for (const RatePeriod &period : periodsOf(*m_board)) {
        m_periods->addItem(ratewords::periodChoice(period), QVariant::fromValue(period));
        if (period == m_period)
            m_periods->setCurrentIndex(m_periods->count() - 1);
    }
}

void RatesView::showPeriod()
{
    const AgencyId kept = current();
    m_model.setUnits(m_board ? unitsOf(*m_board, m_period) : std::vector<RateRow>{});
    m_tableCount->setText(tr("%n unit(s)", nullptr, m_model.unitCount()));
    m_table->setCurrent(kept);
    showOtherDates();
    showChart();
    showCounts();
    emit statusChanged(statusText());
}

std::unique_ptr<RateChart> RatesView::makeCurrentChart(ChartKind kind) const
{
    if (!m_board)
        return nullptr;
    return makeChart(kind, *m_board, m_period, m_directory.get(), trendUnits(), earlier());
}

/// A trend is that of the units chosen in the table, else of the first there.
std::vector<AgencyId> RatesView::trendUnits() const
{
    std::vector<AgencyId> agencies = m_table->chosen();
    if (const RateRow *first = m_model.unitAt(1); first && agencies.empty())
        agencies.push_back(first->agency);
    return agencies;
}

bool RatesView::canShow(ChartKind kind) const
{
    return m_board && hasChart(kind, *m_board, m_period, m_directory.get(), trendUnits(), earlier());
}

void RatesView::showChart()
{
    for (QAbstractButton *button : m_kinds->buttons()) {
        const bool isPossible = canShow(ChartKind(m_kinds->id(button)));
        button->setEnabled(isPossible);
        const QString hint =
            ChartKind(m_kinds->id(button)) == ChartKind::Trend
                ? tr("Choose several units in the table with Ctrl or Shift to see their lines "
                     "together")
                : QString();
        button->setToolTip(isPossible ? hint : whyNot(ChartKind(m_kinds->id(button))));
    }
    // What the officer chose comes back with a period that has it.
    std::unique_ptr<RateChart> chart = makeCurrentChart(m_kind);
    m_shown = chart ? m_kind : ChartKind::Ranking;
    if (!chart)
        chart = makeCurrentChart(m_shown);
    m_kinds->button(int(m_shown))->setChecked(true);
    m_export->setEnabled(chart != nullptr);
    m_copyPicture->setEnabled(chart != nullptr);
    m_otherDates->setVisible(m_shown == ChartKind::Compare);
    const bool isCompared = chart && m_shown == ChartKind::Compare;
    const EarlierDate then = earlier();
    m_model.setEarlier(isCompared ? unitsUpTo(then.board ? *then.board : *m_board, then.period)
                                  : std::vector<RateRow>{});
    m_legend->setItems(chart ? chart->legend() : std::vector<LegendItem>{});
    m_chart->setChart(std::move(chart));
}

QString RatesView::whyNot(ChartKind kind) const
{
    if (kind == ChartKind::TileMap)
        return tr("Only for the 34 provinces and cities since July 2025");
    if (kind == ChartKind::Compare)
        return tr("There is no earlier date to lay beside this one");
    return tr("There are no figures for this chart");
}

void RatesView::choosePeriod(QDate month)
{
    const RatePeriod period = m_board ? periodOf(*m_board, month) : RatePeriod{};
    if (period.month.isNull())
        return;
    m_period = period;
    fillPeriods();
    showPeriod();
}

void RatesView::chooseChart(ChartKind kind)
{
    m_kind = kind;
    showChart();
}

AgencyId RatesView::current() const
{
    return m_chart->current();
}

void RatesView::showEntry()
{
    m_stack->setCurrentWidget(m_entry);
}

void RatesView::showCharts()
{
    const bool hasRates = m_board && !periodsOf(*m_board).empty();
    m_stack->setCurrentIndex(hasRates ? 0 : 1);
}

void RatesView::setCurrent(AgencyId agency)
{
    m_chart->setCurrent(agency);
    m_table->setCurrent(agency);
    showCounts();
    emit statusChanged(statusText());
}

/// What dossier counts alone would tell: the weighted total of the units shown and the pace the chosen one
/// needs. Without counts it says so, and nothing is made up.
void RatesView::showCounts()
{
    std::vector<RateRow> units;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (const RateRow *unit = m_model.unitAt(line))
            units.push_back(*unit);
    }
    QStringList lines{tr("Weighted total: %1").arg(words(weightedTotal(units)))};
    const RateRow *unit = m_model.unitAt(m_model.lineOf(current()));
    if (unit && m_board) {
        const QDate yearEnd(m_period.month.year(), 12, 31);
        lines << tr("Pace of %1 towards %2%: %3")
                     .arg(ratewords::label(*unit), ratewords::brief(m_board->goal),
                          words(requiredPace(*unit, m_board->goal, yearEnd), yearEnd));
    }
    m_counts->setText(lines.join(u'\n'));
}

QString RatesView::statusText() const
{
    int registered = 0;
    for (int line = 0; line < m_model.rowCount(); ++line)
        registered += m_model.unitAt(line) && m_model.unitAt(line)->target ? 1 : 0;
    if (m_model.unitCount() == 0)
        return {};
    const QString counts = tr("%1 units have a target for month %2 · %3 have none to compare with")
                               .arg(registered)
                               .arg(m_period.month.month())
                               .arg(m_model.unitCount() - registered);
    const int mark = m_chart->currentMark();
    QStringList figure{m_chart->markText(mark), m_chart->markSource(mark)}; // and the cell it was read from
    figure.removeAll(QString());
    return figure.isEmpty() ? counts : tr("%1 · selected: %2").arg(counts, figure.join(u" · "_s));
}

} // namespace dondoc
