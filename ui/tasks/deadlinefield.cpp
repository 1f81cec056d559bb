// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/deadlinefield.h"

#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace dondoc {

DeadlineField::DeadlineField(const Theme &theme, std::function<QString(const QString &typed)> read,
                             QWidget *parent)
    : QWidget(parent)
    , m_read(std::move(read))
    , m_field(new QLineEdit)
    , m_reading(new TextLabel(theme, Type::Secondary, Token::Text2))
{
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_reading, 1);
    m_reading->setWordWrap(true);
    m_reading->setContentsMargins(space::unit, 0, space::unit, 0);
    m_field->setAccessibleName(tr("Deadline"));
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_reading->setText(m_read(typed.trimmed())); });
}

/// Tab and the loss of the keyboard come to the line inside; the table looks for them here.
bool DeadlineField::focusNextPrevChild(bool next)
{
    if (m_isAskingView)
        return QWidget::focusNextPrevChild(next);
    const QScopedValueRollback guard(m_isAskingView, true);
    QKeyEvent tab(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
    return QCoreApplication::sendEvent(this, &tab);
}

bool DeadlineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        QFocusEvent left(QEvent::FocusOut, static_cast<QFocusEvent *>(event)->reason());
        QCoreApplication::sendEvent(this, &left);
    }
    return QWidget::eventFilter(watched, event);
}

QString DeadlineField::text() const
{
    return m_field->text();
}

void DeadlineField::setText(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
}

} // namespace dondoc
