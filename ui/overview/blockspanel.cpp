// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/blockspanel.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/overview/blockbars.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

/// The given totals of the latest month that has any; none is ever worked out.
std::vector<RateRow> latestBlocks(const RateBoard &rates)
{
    std::vector<RateRow> blocks;
    const auto &months = rates.rows.byMonth();
    for (auto month = months.rbegin(); month != months.rend() && blocks.empty(); ++month)
        std::ranges::copy_if((*month)->rows(), std::back_inserter(blocks), [](const RateRow &row) {
            return row.kind == RateUnitKind::Block && row.achieved;
        });
    return blocks;
}

} // namespace

BlocksPanel::BlocksPanel(const Theme &theme, QWidget *parent)
    : OverviewPanel(theme, parent)
{
    connect(this, &Panel::linkPressed, this, [this] { emit openRequested(ratesPage(), {}); });
}

void BlocksPanel::show(const Figures &figures)
{
    const std::vector<RateRow> blocks = latestBlocks(figures.rates);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::panel, 2 * space::unit, space::panel, space::panel);
    column->setSpacing(2 * space::unit);
    auto *unit = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    unit->setWordWrap(true);
    if (blocks.empty()) {
        setTitle(tr("Full-process online dossiers"));
        setLink({});
        unit->setText(tr("No block total has been given up to this date."));
        column->addWidget(unit);
    } else {
        setTitle(finding(blocks, figures.rates.goal));
        setLink(tr("Open"));
        auto *bars = new BlockBars(blocks, figures.rates.goal, m_theme);
        bars->setObjectName(QStringLiteral("blocks"));
        connect(bars, &QAbstractButton::clicked, this, [this] { emit openRequested(ratesPage(), {}); });
        unit->setText(tr("% of full-process online dossiers, cumulative from %1 to %2")
                          .arg(text::formatDate(blocks.front().from), text::formatDate(blocks.front().to)));
        column->addWidget(bars);
        column->addWidget(unit);
        if (QWidget *others = makeOtherSources(blocks))
            column->addWidget(others);
    }
    column->addStretch(1);
    setBody(body);
}

QString BlocksPanel::finding(const std::vector<RateRow> &blocks, double goal) const
{
    const auto below =
        std::count_if(blocks.begin(), blocks.end(), [&](const RateRow &row) { return *row.achieved < goal; });
    if (below == qsizetype(blocks.size()))
        return tr("Online dossiers are below the goal in all %n block(s)", nullptr, int(blocks.size()));
    if (below == 0)
        return tr("Online dossiers meet the goal in all %n block(s)", nullptr, int(blocks.size()));
    return tr("Online dossiers are below the goal in %1 of %2 blocks").arg(below).arg(blocks.size());
}

QWidget *BlocksPanel::makeOtherSources(const std::vector<RateRow> &blocks)
{
    QStringList values;
    for (const RateRow &row : blocks) {
        for (const RateValue &other : row.otherSources)
            values << text::formatNumber(other.value);
    }
    if (values.isEmpty())
        return nullptr;
    auto *words = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    words->setWordWrap(true);
    words->setText(tr("Figures of another document for the same period (pins): %1")
                       .arg(values.join(QStringLiteral("; "))));
    return words;
}

} // namespace dondoc
