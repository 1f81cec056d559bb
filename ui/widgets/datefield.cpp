// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/text/dates.h"

#include <QRegularExpression>
#include <QStyle>

namespace dondoc {

QDate dateFromShort(const QString &typed, QDate reference)
{
    const QString text = typed.trimmed();
    if (const auto whole = text::parseDate(text))
        return *whole;
    static const QRegularExpression shortForm(
        QStringLiteral(R"(^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}))?$)"));
    const QRegularExpressionMatch match = shortForm.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.hasCaptured(3) ? 2000 + match.captured(3).toInt() : reference.year();
    return QDate(year, match.captured(2).toInt(), match.captured(1).toInt());
}

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (property("invalid").toBool() == isRead()) {
            setProperty("invalid", !isRead());
            style()->polish(this);
        }
        setToolTip(isRead() ? QString() : tr("This is no date: type it as day/month/year."));
    });
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? text::formatDate(date) : QString());
}

QDate DateField::date() const
{
    return dateFromShort(text(), m_reference);
}

bool DateField::isRead() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (date().isValid())
        setDate(date());
    QLineEdit::focusOutEvent(event);
}

} // namespace dondoc
