// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/batchlist.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {
constexpr size_t mostShown = 6; ///< the page of the history has all
}

BatchList::BatchList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::cellY);
    column->addWidget(m_title);
    fill();
}

void BatchList::setBatches(const std::vector<Batch> &batches)
{
    m_batches.clear();
    for (const Batch &batch : batches) {
        if (m_batches.size() < mostShown && batch.kind == u"import")
            m_batches.push_back(batch);
    }
    fill();
}

void BatchList::retranslate()
{
    fill();
}

void BatchList::fill()
{
    m_title->setText(tr("Imports so far"));
    setVisible(!m_batches.empty());
    delete m_rows;
    m_rows = new QWidget;
    layout()->addWidget(m_rows);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::page);
    grid->setVerticalSpacing(space::unit);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(m_batches.size()); ++row)
        addRow(row, m_batches[size_t(row)]);
}

void BatchList::addRow(int row, const Batch &batch)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const Token ink = batch.undone ? Token::Text3 : Token::Text;
    auto *when = new TextLabel(m_theme, Type::Body, Token::Text2);
    when->setText(batch.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    auto *what = new TextLabel(m_theme, Type::Body, ink);
    what->setText(batch.name());
    what->keepToOneLine();
    auto *counts = new TextLabel(m_theme, Type::Body, Token::Text2);
    counts->setText(batch.undone ? tr("taken back")
                                 : tr("%1 added, %2 updated").arg(batch.added).arg(batch.updated));
    auto *act = new LinkButton(m_theme);
    act->setText(batch.undone ? tr("Bring back") : tr("Take back"));
    act->setAccessibleName(QStringLiteral("%1: %2").arg(act->text(), batch.name()));
    connect(act, &LinkButton::clicked, this,
            [this, batch] { batch.undone ? emit redoRequested(batch.id) : emit undoRequested(batch.id); });
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(when), static_cast<QWidget *>(what),
                            static_cast<QWidget *>(counts), static_cast<QWidget *>(act)})
        grid->addWidget(widget, row, column++);
}

} // namespace dondoc
