// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace dondoc {

StatusLine::StatusLine(const QString &user, QWidget *parent)
    : QStatusBar(parent)
    , m_page(new QLabel)
    , m_saved(new QLabel)
    , m_reading(new QLabel)
    , m_user(new QPushButton)
    , m_cancel(new QPushButton)
    , m_name(new QLineEdit)
{
    setSizeGripEnabled(false);
    m_cancel->setProperty("flat", true);
    for (QLabel *label : {m_page, m_saved, m_reading}) {
        label->setContentsMargins(space::cellX, 0, space::cellX, 0);
        addWidget(label);
    }
    addWidget(m_cancel);
    m_user->setProperty("flat", true);
    m_name->setMaximumWidth(scaledPixels(220));
    m_name->hide();
    addPermanentWidget(m_name);
    addPermanentWidget(m_user);
    connect(m_user, &QPushButton::clicked, this, &StatusLine::startNaming);
    connect(m_name, &QLineEdit::editingFinished, this, &StatusLine::finishNaming);
    auto *leave = new QShortcut(Qt::Key_Escape, m_name, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_name->setText(m_given);
        finishNaming();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    setReading(false);
    setPageStatus({});
    setUser(user);
    retranslate();
}

void StatusLine::setUser(const QString &name)
{
    m_given = name;
    m_user->setText(name.isEmpty() ? tr("Your name…") : name);
}

void StatusLine::startNaming()
{
    m_name->setText(m_given);
    m_user->hide();
    m_name->show();
    m_name->setFocus();
    m_name->selectAll();
}

void StatusLine::finishNaming()
{
    if (m_name->isHidden())
        return;
    const bool hadKeyboard = m_name->hasFocus();
    m_user->show();
    if (hadKeyboard)
        m_user->setFocus();
    m_name->hide();
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || name == m_given)
        return;
    setUser(name);
    emit userNamed(name);
}

void StatusLine::setPageStatus(const QString &text)
{
    m_page->setText(text);
    m_page->setVisible(!text.isEmpty());
}

void StatusLine::setStore(const QString &path)
{
    m_store = path;
    retranslate();
}

void StatusLine::setReading(bool isReading)
{
    m_reading->setVisible(isReading);
    m_cancel->setVisible(isReading);
}

void StatusLine::retranslate()
{
    m_saved->setText(m_store.isEmpty() ? tr("No store open") : tr("Saved"));
    m_reading->setText(tr("Reading…"));
    m_cancel->setText(tr("Cancel"));
    m_user->setToolTip(tr("Changes are recorded under this name; press to type another"));
    m_name->setAccessibleName(tr("Your name, for the history and for My tasks"));
    setUser(m_given);
}

} // namespace dondoc
