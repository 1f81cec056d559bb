// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/indicatorsview.h"

#include "ui/rates/chartview.h"
#include "ui/rates/entrydelegate.h"
#include "ui/rates/indicatorchart.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr int ledgerShare = 760, chartShare = 480, questionsShare = 170; ///< of the lower half's width
constexpr int unitWidth = 160, documentWidth = 230; ///< of the ledger, where most cells are yet to be typed

/// As wide as its words, within reason: a long title of a document is read in its tool tip. The last column
/// takes the room that is left.
void fitColumns(QTableView *table)
{
    constexpr int narrowest = 64, widest = 240;
    const int last = table->model()->columnCount() - 1;
    for (int column = 0; column < last; ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::clamp(table->columnWidth(column), narrowest, widest));
    }
    table->setColumnWidth(last, narrowest);
}

} // namespace

IndicatorsView::IndicatorsView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(space::gap);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildLedger());
    split->setSizes({300, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::gap, space::page, space::gap);
    layout->addWidget(split, 1);
    connectParts();
    retranslate();
}

QWidget *IndicatorsView::buildList()
{
    m_title = new QLabel;
    m_title->setFont(m_theme.font(Type::Body, true));
    m_copy = new QPushButton;
    m_print = new QPushButton;
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_copy);
    heading->addWidget(m_print);
    m_indicators = new QTableView;
    m_indicators->setObjectName(u"indicators"_s);
    m_indicators->setModel(&m_list);
    m_indicators->installEventFilter(this);
    m_indicators->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_indicators->setTabKeyNavigation(false);
    fitRows(m_indicators);
    m_indicators->verticalHeader()->hide();
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_indicators, 1);
    return box;
}

QWidget *IndicatorsView::buildLedger()
{
    m_ledgerTitle = new QLabel;
    m_ledgerTitle->setFont(m_theme.font(Type::Body, true));
    m_figures = new QTableView;
    m_figures->setObjectName(u"figures"_s);
    m_figures->setModel(&m_ledger);
    m_figures->installEventFilter(this);
    m_figures->setTabKeyNavigation(false);
    fitRows(m_figures);
    m_questionsTitle = new QLabel;
    m_questions = new QListWidget;
    m_questions->setWordWrap(true);
    m_questions->setProperty("panel", true);
    auto *asked = new QWidget;
    auto *side = new QVBoxLayout(asked);
    side->setContentsMargins(space::cellX, 0, 0, 0);
    m_chart = new ChartView(m_theme);
    m_chart->setObjectName(u"indicatorChart"_s);
    m_chart->hide();
    side->addWidget(m_chart, 3);
    side->addWidget(m_questionsTitle);
    side->addWidget(m_questions, 1);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_figures);
    m_split->addWidget(asked);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({ledgerShare, questionsShare});
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ledgerTitle);
    layout->addWidget(m_split, 1);
    return box;
}

void IndicatorsView::fitRows(QTableView *table)
{
    auto *delegate = new EntryDelegate(table);
    table->setItemDelegate(delegate);
    table->setWordWrap(false);
    table->setProperty("panel", true);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.font(Type::Body)).lineSpacing() +
                                                   2 * space::cellY);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    // After the editor is gone, not while it commits.
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &IndicatorsView::takeWaiting,
            Qt::QueuedConnection);
}

void IndicatorsView::connectParts()
{
    connect(&m_list, &IndicatorListModel::edited, this, [this](const Indicator &indicator) {
        if (!indicator.id)
            m_newName = indicator.name;
        emit indicatorEdited(indicator);
    });
    connect(&m_ledger, &ObservationModel::edited, this, [this] {
        showQuestions();
        emit figuresEdited(m_ledger.sheet());
    });
    connect(m_indicators->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (const IndicatorStanding *standing = m_list.standingAt(now.row()))
                    showLedger(standing->indicator.id);
            });
    connect(m_indicators, &QTableView::doubleClicked, this,
            [this](const QModelIndex &cell) { m_list.turn(cell); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_list.copyText()); });
    connect(m_print, &QPushButton::clicked, this, &IndicatorsView::paperRequested);
}

void IndicatorsView::retranslate()
{
    m_title->setText(tr("Indicators and targets"));
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Save as a sheet…"));
    m_print->setToolTip(tr("PDF, Word or Excel, with the source and date of each figure"));
    m_indicators->setAccessibleName(tr("Indicators and targets"));
    m_figures->setAccessibleName(tr("Figures and targets of the indicator"));
    m_questions->setAccessibleName(tr("Questions about what is typed"));
    m_list.retranslate();
    m_ledger.retranslate();
    showQuestions();
}

void IndicatorsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IndicatorsView::setRates(std::shared_ptr<const RateData> stored,
                              std::shared_ptr<const AgencyDirectory> directory, QDate asOf)
{
    m_stored = std::move(stored);
    m_directory = std::move(directory);
    m_asOf = asOf;
    m_isWaiting = isTyping(); // what is being typed is not taken away
    if (!m_isWaiting)
        showStandings();
}

bool IndicatorsView::isTyping() const
{
    return m_indicators->indexWidget(m_indicators->currentIndex()) ||
           m_figures->indexWidget(m_figures->currentIndex());
}

void IndicatorsView::takeWaiting()
{
    if (m_isWaiting && !isTyping())
        showStandings();
}

void IndicatorsView::forget()
{
    m_kept.clear();
    m_stored.reset();
    m_ledger.setSheet({});
    m_list.setStandings({});
    showChart();
}

void IndicatorsView::showStandings()
{
    m_isWaiting = false;
    if (!m_stored)
        return;
    const QModelIndex place = m_indicators->currentIndex();
    const IndicatorStanding *chosen = m_list.standingAt(place.row());
    const IndicatorId kept = chosen ? chosen->indicator.id : IndicatorId{};
    m_list.setStandings(standIndicators(*m_stored, m_asOf));
    fitColumns(m_indicators);
    int line = m_list.lineOf(kept);
    for (const IndicatorStanding &standing : m_list.standings()) {
        if (!m_newName.isEmpty() && standing.indicator.name == m_newName)
            line = m_list.lineOf(standing.indicator.id);
    }
    m_newName.clear();
    m_indicators->setCurrentIndex(m_list.index(std::max(line, 0), std::max(place.column(), 0)));
    m_ledger.load(*m_stored);
    showChart();
    showQuestions();
}

void IndicatorsView::choose(IndicatorId indicator)
{
    const int line = m_list.lineOf(indicator);
    if (line >= 0)
        m_indicators->setCurrentIndex(m_list.index(line, 0));
}

void IndicatorsView::showLedger(IndicatorId indicator)
{
    const IndicatorStanding *standing = m_list.standingAt(m_list.lineOf(indicator));
    if (!standing || !m_stored)
        return;
    m_ledgerTitle->setText(tr("Figures and targets: %1").arg(standing->indicator.name));
    showChart();
    if (indicator == current() && standing->indicator.unit == m_ledger.sheet().indicator().unit &&
        standing->indicator.cumulative == m_ledger.sheet().indicator().cumulative)
        return;
    m_kept.insert(current(), m_ledger.sheet());
    ObservationSheet sheet(standing->indicator, m_directory);
    if (const auto kept = m_kept.constFind(indicator); kept != m_kept.cend())
        sheet.takePending(*kept);
    sheet.load(*m_stored);
    m_ledger.setSheet(std::move(sheet));
    fitColumns(m_figures);
    m_figures->setColumnWidth(ObservationSheet::Unit, unitWidth);
    m_figures->setColumnWidth(ObservationSheet::Document, documentWidth);
    showQuestions();
}

void IndicatorsView::setWritten(const ObservationSheet &written)
{
    if (written.indicator().id == current())
        m_ledger.setWritten(written);
    else if (const auto kept = m_kept.find(written.indicator().id); kept != m_kept.end())
        kept->setWritten(written);
}

/// Of the indicator chosen, where it has moved; the room is the questions' otherwise.
void IndicatorsView::showChart()
{
    const IndicatorStanding *standing = m_list.standingAt(m_indicators->currentIndex().row());
    std::unique_ptr<IndicatorChart> chart;
    if (standing && m_stored)
        chart = IndicatorChart::of(*standing, figuresOverTime(*m_stored, standing->indicator.id, m_asOf));
    if (m_chart->isHidden() == (chart != nullptr)) {
        m_chart->setVisible(chart != nullptr);
        m_split->setSizes({ledgerShare, chart ? chartShare : questionsShare});
    }
    m_chart->setChart(std::move(chart));
}

void IndicatorsView::showQuestions()
{
    const QStringList asked = m_ledger.questions();
    m_questionsTitle->setText(asked.isEmpty() ? tr("No questions")
                                              : tr("%n question(s)", nullptr, int(asked.size())));
    m_questions->clear();
    m_questions->addItems(asked);
    m_questions->setVisible(!asked.isEmpty() ||
                            m_chart->isHidden()); // an empty list gives the chart its room
}

bool IndicatorsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_figures && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        m_ledger.clear(m_figures->selectionModel()->selectedIndexes());
        return true;
    }
    if (watched == m_indicators && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_list.turn(m_indicators->currentIndex()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace dondoc
