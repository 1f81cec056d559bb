// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratesview.h"
#include "ui/rates/ratewords.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>

namespace dondoc {

/// The earlier cut-offs that the period can be laid beside; the last one first chosen.
void RatesView::showOtherDates()
{
    const RatePeriod kept = m_earlier->currentData().value<RatePeriod>();
    m_earlier->clear();
    for (const RatePeriod &period : m_board ? periodsBefore(*m_board, m_period) : std::vector<RatePeriod>{}) {
        m_earlier->addItem(ratewords::periodChoice(period), QVariant::fromValue(period));
        if (period == kept || kept.month.isNull())
            m_earlier->setCurrentIndex(m_earlier->count() - 1);
    }
    if (m_then) // the day typed stands for it
        m_earlier->setCurrentIndex(-1);
}

EarlierDate RatesView::earlier() const
{
    return m_then ? EarlierDate(latestPeriod(*m_then, m_period.scheme), m_then.get())
                  : EarlierDate(m_earlier->currentData().value<RatePeriod>());
}

void RatesView::askForDay()
{
    const QDate day = m_day->date();
    if (day.isValid())
        emit earlierDayRequested(day);
    else if (m_then) {
        m_then = nullptr;
        showOtherDates();
        showChart();
    }
}

void RatesView::compareWith(QDate day)
{
    m_day->setDate(day);
    askForDay();
}

void RatesView::setEarlierBoard(std::shared_ptr<const RateBoard> board)
{
    const RatePeriod then = latestPeriod(*board, m_period.scheme);
    const bool isEarlier = then.to.isValid() && then.to < m_period.to;
    m_then = isEarlier ? std::move(board) : nullptr;
    showOtherDates();
    showChart();
    if (!isEarlier)
        emit statusChanged(
            tr("There are no figures up to %1 that are earlier than those shown.").arg(m_day->text()));
}

} // namespace dondoc
