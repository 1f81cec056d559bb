// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguesection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QVBoxLayout>

namespace dondoc {

CatalogueSection::CatalogueSection(DataTable *table, QWidget *side, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_table(table)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::page, 0, 0, 0);
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    column->addWidget(frame);
    addWidget(list);
    addWidget(side);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setSizes({scaledPixels(760), scaledPixels(420)});
    setFocusProxy(table);
}

void CatalogueSection::chooseFirst()
{
    if (m_table->currentRow() < 0 && m_table->filter().rowCount() > 0)
        m_table->setCurrentRow(m_table->filter().sourceRow(0));
}

} // namespace dondoc
