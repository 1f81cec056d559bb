// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "core/reports/indicatorreport.h"
#include "core/services/rateservice.h"
#include "ui/rates/indicatorsview.h"
#include "ui/rates/papersaver.h"
#include "ui/rates/rateentryview.h"
#include "ui/rates/ratesview.h"
#include "ui/rates/reconcileview.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QEvent>
#include <QHash>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dondoc {

RatesPage::RatesPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    build();
    connectCharts();
    connectIndicators();
    connectReconcile();
    connect(m_saver, &PaperSaver::saved, this, &Page::statusChanged);
    connect(m_saver, &PaperSaver::failed, this, &Page::errorRaised);
    connect(m_tabs, &QTabBar::currentChanged, this, &RatesPage::openTab);
    connect(&m_context.workspace, &Workspace::storeChanged, this, &RatesPage::forget);
    connect(&m_context.workspace, &Workspace::figuresChanged, this, &RatesPage::showFigures);
    retranslate();
    showFigures();
}

void RatesPage::build()
{
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_view = new RatesView(m_context.theme);
    m_indicators = new IndicatorsView(m_context.theme);
    m_reconcile = new ReconcileView(m_context.theme);
    m_stack = new QStackedWidget;
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_indicators),
                          static_cast<QWidget *>(m_reconcile)}) {
        m_stack->addWidget(view);
        m_tabs->addTab(QString());
    }
    m_saver = new PaperSaver(m_context, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void RatesPage::connectCharts()
{
    connect(m_view, &RatesView::statusChanged, this, &Page::statusChanged);
    connect(m_view, &RatesView::intakeRequested, this, [this] { emit openRequested(u"tiep-nhan"_s, {}); });
    connect(m_view, &RatesView::editRequested, this, &RatesPage::write);
    connect(m_view, &RatesView::earlierDayRequested, this, &RatesPage::readDay);
    connect(m_view, &RatesView::unitRequested, this,
            [this](AgencyId agency) { emit openRequested(u"nhiem-vu"_s, u"agency=%1"_s.arg(agency.value)); });
}

void RatesPage::connectIndicators()
{
    connect(m_indicators, &IndicatorsView::indicatorEdited, this, &RatesPage::writeIndicator);
    connect(m_indicators, &IndicatorsView::figuresEdited, this, &RatesPage::writeFigures);
    connect(m_indicators, &IndicatorsView::paperRequested, this, &RatesPage::saveIndicators);
}

void RatesPage::connectReconcile()
{
    connect(m_reconcile, &ReconcileView::noteEdited, this, &RatesPage::writeNote);
    connect(m_reconcile, &ReconcileView::fileRequested, this, &RatesPage::layFile);
    connect(m_reconcile, &ReconcileView::dateRequested, this, &RatesPage::layDate);
    connect(m_reconcile, &ReconcileView::paperRequested, this, &RatesPage::saveReconciliation);
}

void RatesPage::retranslate()
{
    m_tabs->setTabText(Charts, tr("Charts and entry"));
    m_tabs->setTabText(Indicators, tr("Indicators and targets"));
    m_tabs->setTabText(Reconcile, tr("Two sources side by side"));
}

void RatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString RatesPage::key() const
{
    return u"ho-so-tttt"_s;
}

QString RatesPage::title() const
{
    return tr("Online dossiers");
}

QString RatesPage::iconName() const
{
    return u"rates"_s;
}

bool RatesPage::isSettled() const
{
    return !m_context.workspace.isLoading() && !m_lister.isRunning() && !m_reader.isRunning() &&
           !m_rater.isRunning();
}

void RatesPage::openTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    if (tab == Reconcile && !m_isListed)
        readLists();
}

void RatesPage::showFigures()
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    // Points into the figures and keeps them alive: the board is not copied.
    m_view->setRates({figures, &figures->rates}, figures->board.directory, figures->rateData);
    m_indicators->setRates(figures->rateData, figures->board.directory, figures->board.asOf);
    m_isListed = false;
    if (m_tabs->currentIndex() == Reconcile)
        readLists();
}

void RatesPage::readDay(QDate day)
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_rater.start([figures, path = m_context.workspace.storePath(),
                   day](const JobControl &) { return ratesOn(*figures, path, day); },
                  [this](Result<RateBoard> board) {
                      if (board)
                          m_view->setEarlierBoard(std::make_shared<const RateBoard>(std::move(*board)));
                      else
                          emit errorRaised(board.error().text);
                  });
}

/// What was typed and laid side by side concerns the store it was typed for.
void RatesPage::forget()
{
    m_lister.cancel();
    m_reader.cancel();
    m_rater.cancel();
    m_view->entry().forget();
    m_indicators->forget();
    m_reconcile->forget();
}

void RatesPage::write(const RateEntry &entry, const QString &what)
{
    // Planned against what the store holds by then, so that quick edits each see the one before.
    const auto plan = [entry](const Store &store) -> Result<BatchWrite> {
        const Result<RateData> stored = store.loadRateFigures(); // all that is typed is there
        if (!stored)
            return stored.error();
        return batchOf(entry.edits(*stored));
    };
    m_context.edits.run(tr("Enter rates: %1").arg(what), plan,
                        [this, entry](BatchId) { m_view->entry().model().setWritten(entry); });
}

void RatesPage::writeIndicator(const Indicator &indicator)
{
    BatchWrite write;
    write.kind = u"edit"_s;
    write.title = tr("Indicator: %1").arg(indicator.name);
    write.indicators.push_back(indicator);
    m_context.edits.run(std::move(write));
}

void RatesPage::writeFigures(const ObservationSheet &sheet)
{
    const auto plan = [sheet](const Store &store) -> Result<BatchWrite> {
        const Result<RateData> stored = store.loadRateFigures();
        if (!stored)
            return stored.error();
        return batchOf(sheet.edits(*stored));
    };
    m_context.edits.run(tr("Figures: %1").arg(sheet.indicator().name), plan,
                        [this, sheet](BatchId) { m_indicators->setWritten(sheet); });
}

void RatesPage::saveIndicators()
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_saver->save(u"chi-tieu-%1"_s.arg(figures->board.asOf.toString(Qt::ISODate)),
                  [figures](const OfficeSettings &office) {
                      return composeIndicators(standIndicators(*figures->rateData, figures->board.asOf),
                                               office, figures->board.asOf);
                  });
}

void RatesPage::applyFilter(const QString &filter)
{
    static const QHash<QString, ChartKind> kinds{
        {u"ranking"_s, ChartKind::Ranking}, {u"totals"_s, ChartKind::Blocks},
        {u"heatmap"_s, ChartKind::HeatMap}, {u"map"_s, ChartKind::TileMap},
        {u"trend"_s, ChartKind::Trend},     {u"scatter"_s, ChartKind::Scatter},
        {u"merger"_s, ChartKind::Merger},   {u"compare"_s, ChartKind::Compare},
    };
    const QUrlQuery query(filter);
    const QString view = query.queryItemValue(u"view"_s);
    m_tabs->setCurrentIndex(view == u"indicators" ? Indicators : view == u"reconcile" ? Reconcile : Charts);
    if (const qint64 indicator = query.queryItemValue(u"indicator"_s).toLongLong(); indicator != 0)
        m_indicators->choose(IndicatorId{indicator});
    const QString units = query.queryItemValue(u"units"_s);
    if (units == u"ministries" || units == u"provinces")
        m_view->chooseUnits(units == u"ministries" ? RateUnitKind::Ministry : RateUnitKind::Province);
    const QDate month = QDate::fromString(query.queryItemValue(u"month"_s), u"yyyy-MM"_s);
    if (month.isValid())
        m_view->choosePeriod(month);
    static const QHash<QString, std::pair<ProvinceScheme, bool>> tables{
        {u"ministries"_s, {ProvinceScheme::None, false}},
        {u"63"_s, {ProvinceScheme::Before2025July, false}},
        {u"34"_s, {ProvinceScheme::Since2025July, false}},
        {u"totals"_s, {ProvinceScheme::None, true}},
    };
    if (const auto table = tables.constFind(query.queryItemValue(u"entry"_s)); table != tables.cend()) {
        m_view->entry().chooseTable(table->first, table->second);
        if (month.isValid())
            m_view->entry().chooseMonths(month, 1);
        m_view->showEntry();
    }
    if (const QDate day = QDate::fromString(query.queryItemValue(u"with"_s), Qt::ISODate); day.isValid())
        m_view->compareWith(day);
    const QString chart = query.queryItemValue(u"chart"_s);
    if (kinds.contains(chart))
        m_view->chooseChart(kinds.value(chart));
}

} // namespace dondoc
