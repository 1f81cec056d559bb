// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewcalendar.h"

#include "core/text/dates.h"
#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QListWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace dondoc {

namespace {

constexpr int kDaysBack = 60, kDaysAhead = 30; ///< of the cycle, around the as-of date

} // namespace

ReviewCalendar::ReviewCalendar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_calendar(new QCalendarWidget(this))
    , m_list(new QListWidget(this))
{
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setGridVisible(false);
    for (const auto &[name, icon] :
         {std::pair("qt_calendar_prevmonth", "previous"), std::pair("qt_calendar_nextmonth", "next")}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QString::fromLatin1(name)))
            button->setIcon(themeIcon(QString::fromLatin1(icon), theme));
    }
    for (const char *look : {"panel", "rows"})
        m_list->setProperty(look, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(m_calendar);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_calendar, &QCalendarWidget::activated, this, &ReviewCalendar::dayChosen);
    connect(m_calendar, &QCalendarWidget::clicked, this, &ReviewCalendar::dayChosen);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit dayChosen(item->data(Qt::UserRole).toDate()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit dayChosen(item->data(Qt::UserRole).toDate()); });
    connect(&theme, &Theme::changed, this, &ReviewCalendar::refill);
}

void ReviewCalendar::setReviews(const std::vector<Review> &reviews, QDate asOf)
{
    m_reviews = reviews;
    m_asOf = asOf;
    refill();
}

void ReviewCalendar::markDay(QDate day, const Review *review)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(m_theme.color(Token::Accent));
    if (review && review->isClosed())
        format.setBackground(m_theme.color(Token::Select));
    m_calendar->setDateTextFormat(day, format);
    const QString words = review ? review->name : cycleName(day);
    const QString date = text::formatDate(day);
    const QString state = !review              ? tr("of the five-day cycle")
                          : review->isClosed() ? tr("closed")
                                               : tr("open");
    const QString second = words.contains(date) ? state : QStringLiteral("%1 · %2").arg(date, state);
    auto *item = new QListWidgetItem(words + u'\n' + second, m_list);
    item->setData(Qt::UserRole, day);
    if (day == m_asOf)
        m_list->setCurrentItem(item);
}

void ReviewCalendar::refill()
{
    m_calendar->setDateTextFormat({}, {});
    QTextCharFormat plain; // red is for what is overdue, not for Sundays
    plain.setForeground(m_theme.color(Token::Text));
    for (Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    m_list->clear();
    m_list->setAccessibleName(tr("Reviews"));
    m_calendar->setAccessibleName(tr("Calendar of reviews"));
    if (m_asOf.isNull())
        return;
    m_calendar->setSelectedDate(m_asOf);
    std::map<QDate, const Review *> days;
    for (QDate day : cycleDays(m_reviews, m_asOf, m_asOf.addDays(-kDaysBack), m_asOf.addDays(kDaysAhead))) {
        if (day >= m_asOf)
            days[day] = nullptr; // days gone by without a review are no reviews
    }
    for (const Review &review : m_reviews)
        days[review.asOf] = &review;
    for (const auto &[day, review] : days)
        markDay(day, review);
}

void ReviewCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace dondoc
