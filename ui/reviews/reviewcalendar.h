// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCalendarWidget;
class QListWidget;

namespace dondoc {

/// Reviews in a calendar: days of the five-day cycle, those held and those closed, sessions; below it the
/// same as a list, for the keyboard and for those who do not see bold figures.
class ReviewCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewCalendar(const Theme &theme, QWidget *parent = nullptr);

    void setReviews(const std::vector<Review> &reviews, QDate asOf);

signals:
    void dayChosen(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void markDay(QDate day, const Review *review);

    const Theme &m_theme;
    QCalendarWidget *m_calendar;
    QListWidget *m_list;
    std::vector<Review> m_reviews;
    QDate m_asOf;
};

} // namespace dondoc
