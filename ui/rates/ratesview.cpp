// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratesview.h"

#include "ui/rates/chartexport.h"
#include "ui/rates/chartview.h"
#include "ui/rates/legendpanel.h"
#include "ui/rates/ratetable.h"
#include "ui/rates/ratewords.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr std::array shownKinds{ChartKind::Ranking, ChartKind::Blocks, ChartKind::Trend, ChartKind::HeatMap,
                                ChartKind::TileMap};

constexpr int chartWidth = 800, tableWidth = 430; ///< the chart takes what a larger window adds

QFrame *panel(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    return frame;
}

/// "xep-hang-2025-06": what a saved chart is called until the officer says otherwise.
QString fileStem(ChartKind kind, QDate month)
{
    const auto word = [kind] {
        switch (kind) {
        case ChartKind::Ranking:
            return u"xep-hang"_s;
        case ChartKind::Blocks:
            return u"ty-le-chung"_s;
        case ChartKind::HeatMap:
            return u"bang-nhiet"_s;
        case ChartKind::TileMap:
            return u"ban-do-o"_s;
        case ChartKind::Trend:
            return u"xu-huong"_s;
        }
        return QString();
    };
    return u"%1-%2"_s.arg(word(), month.toString(u"yyyy-MM"_s));
}

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
    layout->setSpacing(space::gap - space::unit);
    layout->addWidget(buildChoices());
    layout->addWidget(m_splitter, 1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(buildEmptyState());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::page, space::gap, space::page, space::gap);
    outer->addWidget(m_stack);
    connectParts();
    retranslate();
    setRates(nullptr, nullptr);
}

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
    auto *what = new QHBoxLayout;
    what->setSpacing(space::cellX);
    for (QWidget *part : {static_cast<QWidget *>(m_indicatorLabel), static_cast<QWidget *>(m_indicators),
                          static_cast<QWidget *>(m_periodLabel), static_cast<QWidget *>(m_periods)})
        what->addWidget(part);
    what->addStretch();

    m_export = new QPushButton;
    m_export->setIcon(themeIcon(u"export"_s, m_theme));
    auto *how = new QHBoxLayout;
    how->setSpacing(space::gap);
    how->addWidget(buildChartButtons());
    how->addWidget(m_export);
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
    layout->addStretch(2); // a third of the height
    return empty;
}

void RatesView::connectParts()
{
    connect(m_periods, &QComboBox::activated, this, [this](int index) {
        m_period = m_periods->itemData(index).value<RatePeriod>();
        showPeriod();
    });
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { chooseChart(ChartKind(id)); });
    connect(m_chart, &ChartView::currentChanged, this, &RatesView::setCurrent);
    connect(m_table, &RateTable::currentChosen, this, [this](AgencyId agency) {
        if (m_shown == ChartKind::Trend)
            showChart();
        setCurrent(agency);
    });
    connect(m_chart, &ChartView::activated, m_table, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.copyText()); });
    connect(m_export, &QPushButton::clicked, this, &RatesView::askForExportFile);
    connect(m_intake, &QPushButton::clicked, this, &RatesView::intakeRequested);
}

void RatesView::retranslate()
{
    m_indicatorLabel->setText(tr("Indicator"));
    m_periodLabel->setText(tr("Period"));
    m_tableTitle->setText(tr("Figures"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the table, to paste it into a document or a spreadsheet"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save the chart as a picture (PNG, SVG) or PDF"));
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
    m_tableCount->setText(tr("%n unit(s)", nullptr, m_model.unitCount()));
    m_model.retranslate();
    arrangeChoices();
}

void RatesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    emit statusChanged(statusText());
}

void RatesView::setRates(std::shared_ptr<const RateBoard> board,
                         std::shared_ptr<const AgencyDirectory> directory)
{
    m_board = std::move(board);
    m_directory = std::move(directory);
    const std::vector<RatePeriod> periods = m_board ? periodsOf(*m_board) : std::vector<RatePeriod>{};
    m_stack->setCurrentIndex(periods.empty() ? 1 : 0);
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
    showChart();
    emit statusChanged(statusText());
}

std::unique_ptr<RateChart> RatesView::makeCurrentChart(ChartKind kind) const
{
    if (!m_board)
        return nullptr;
    // A trend is that of the unit chosen in the table, else of the first there.
    const RateRow *first = m_model.unitAt(1);
    const AgencyId agency = m_table->current() ? m_table->current() : first ? first->agency : AgencyId{};
    return makeChart(kind, *m_board, m_period, m_directory.get(), agency);
}

void RatesView::showChart()
{
    for (QAbstractButton *button : m_kinds->buttons()) {
        const bool isPossible = makeCurrentChart(ChartKind(m_kinds->id(button))) != nullptr;
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? QString()
                                      : tr("Only for the 34 provinces and cities since July 2025"));
    }
    // What the officer chose comes back with a period that has it.
    std::unique_ptr<RateChart> chart = makeCurrentChart(m_kind);
    m_shown = chart ? m_kind : ChartKind::Ranking;
    if (!chart)
        chart = makeCurrentChart(m_shown);
    m_kinds->button(int(m_shown))->setChecked(true);
    m_export->setEnabled(chart != nullptr);
    m_legend->setItems(chart ? chart->legend() : std::vector<LegendItem>{});
    m_chart->setChart(std::move(chart));
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

void RatesView::setCurrent(AgencyId agency)
{
    m_chart->setCurrent(agency);
    m_table->setCurrent(agency);
    emit statusChanged(statusText());
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
    const RateRow *unit = m_model.unitAt(m_model.lineOf(current()));
    return unit ? tr("%1 · selected: %2").arg(counts, unit->name) : counts;
}

Status RatesView::exportChartTo(const QString &path)
{
    const std::unique_ptr<RateChart> chart = makeCurrentChart(m_shown);
    if (!chart)
        return Error{u"noRates"_s, tr("There is no chart to export."), path};
    return exportChart(*chart, ChartStyle::screen(Theme(Scheme::Light)), path);
}

void RatesView::askForExportFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileStem(m_shown, m_period.month));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RatesView::exportOrExplain);
    dialog->open();
}

void RatesView::exportOrExplain(const QString &path)
{
    const Status done = exportChartTo(path);
    if (done) {
        emit statusChanged(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export the chart"), done.error().text,
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dondoc
