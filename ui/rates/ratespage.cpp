// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratespage.h"

#include "ui/rates/ratesview.h"

#include <QHash>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dondoc {

RatesPage::RatesPage(Workspace &workspace, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_view(new RatesView(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &RatesView::statusChanged, this, &Page::statusChanged);
    connect(m_view, &RatesView::intakeRequested, this, [this] { emit openRequested(u"tiep-nhan"_s, {}); });
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
    m_view->setRates({figures, &figures->rates}, figures->board.directory);
}

void RatesPage::applyFilter(const QString &filter)
{
    static const QHash<QString, ChartKind> kinds{
        {u"ranking"_s, ChartKind::Ranking}, {u"totals"_s, ChartKind::Blocks},
        {u"heatmap"_s, ChartKind::HeatMap}, {u"map"_s, ChartKind::TileMap},
        {u"trend"_s, ChartKind::Trend},
    };
    const QUrlQuery query(filter);
    const QDate month = QDate::fromString(query.queryItemValue(u"month"_s), u"yyyy-MM"_s);
    if (month.isValid())
        m_view->choosePeriod(month);
    const QString chart = query.queryItemValue(u"chart"_s);
    if (kinds.contains(chart))
        m_view->chooseChart(kinds.value(chart));
}

} // namespace dondoc
