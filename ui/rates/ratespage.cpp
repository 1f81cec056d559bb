// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "core/services/rateservice.h"
#include "ui/rates/rateentryview.h"
#include "ui/rates/ratesview.h"
#include "ui/shell/storeedits.h"

#include <QHash>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dondoc {

RatesPage::RatesPage(Workspace &workspace, Theme &theme, StoreEdits &edits, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_edits(edits)
    , m_view(new RatesView(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RatesView::statusChanged, this, &Page::statusChanged);
    connect(m_view, &RatesView::intakeRequested, this, [this] { emit openRequested(u"tiep-nhan"_s, {}); });
    connect(m_view, &RatesView::editRequested, this, &RatesPage::write);
    connect(m_view, &RatesView::unitRequested, this,
            [this](AgencyId agency) { emit openRequested(u"nhiem-vu"_s, u"agency=%1"_s.arg(agency.value)); });
    connect(&workspace, &Workspace::figuresChanged, this, &RatesPage::showFigures);
    showFigures();
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
    return !m_workspace.isLoading();
}

void RatesPage::showFigures()
{
    const std::shared_ptr<const Figures> figures = m_workspace.figures();
    if (!figures)
        return;
    // Points into the figures and keeps them alive: the board is not copied.
    m_view->setRates({figures, &figures->rates}, figures->board.directory, figures->rateData);
}

void RatesPage::write(const RateEntry &entry, const QString &what)
{
    // Planned against what the store holds by then, so that quick edits each see the one before.
    m_edits.run(tr("Enter rates: %1").arg(what), [entry](const Store &store) -> Result<BatchWrite> {
        const Result<RateData> stored = store.loadRates();
        if (!stored)
            return stored.error();
        return batchOf(entry.edits(*stored));
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
    const QString chart = query.queryItemValue(u"chart"_s);
    if (kinds.contains(chart))
        m_view->chooseChart(kinds.value(chart));
}

} // namespace dondoc
