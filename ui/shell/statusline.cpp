// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace dondoc {

StatusLine::StatusLine(const QString &user, QWidget *parent)
    : QStatusBar(parent)
    , m_page(new QLabel)
    , m_saved(new QLabel)
    , m_reading(new QLabel)
    , m_user(new QLabel(user))
    , m_cancel(new QPushButton)
{
    setSizeGripEnabled(false);
    m_cancel->setProperty("flat", true);
    for (QLabel *label : {m_page, m_saved, m_reading}) {
        label->setContentsMargins(space::cellX, 0, space::cellX, 0);
        addWidget(label);
    }
    addWidget(m_cancel);
    m_user->setContentsMargins(space::cellX, 0, space::cellX, 0);
    addPermanentWidget(m_user);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    setReading(false);
    setPageStatus({});
    retranslate();
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
    m_user->setToolTip(tr("Changes are recorded under this name"));
}

} // namespace dondoc
