// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/lettersdialog.h"

#include "core/reports/letters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

LettersDialog::LettersDialog(const Board &board, AgencyId only, QWidget *parent)
    : QDialog(parent)
    , m_asOf(board.asOf)
    , m_agencies(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_replyDue(new DateField(this))
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Letters of reminder"));
    for (const char *look : {"panel", "rows"})
        m_agencies->setProperty(look, true);
    m_agencies->setAccessibleName(tr("Late agencies"));
    m_replyDue->setReference(m_asOf);
    m_replyDue->setDate(m_asOf.addDays(kReplyDays));
    m_format->addItem(tr("Word"), QStringLiteral("docx"));
    m_format->addItem(tr("PDF"), QStringLiteral("pdf"));
    auto *all = new QPushButton(tr("Tick all"), this);
    auto *none = new QPushButton(tr("Tick none"), this);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_count, 1);
    ticks->addWidget(all);
    ticks->addWidget(none);
    auto *form = new QFormLayout;
    form->addRow(tr("Reply due"), m_replyDue);
    form->addRow(tr("Written as"), m_format);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Write and log"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_agencies, 1);
    layout->addLayout(ticks);
    layout->addLayout(form);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_agencies, &QListWidget::itemChanged, this, &LettersDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &LettersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(board, only);
    resize(scaledPixels(480), scaledPixels(560));
}

void LettersDialog::fill(const Board &board, AgencyId only)
{
    for (const AgencyLoad &load : board.loads) {
        if (load.overdue == 0)
            continue;
        auto *item =
            new QListWidgetItem(tr("%1 – %n overdue", nullptr, load.overdue).arg(load.name), m_agencies);
        item->setData(Qt::UserRole, load.agency.value);
        item->setCheckState(!only || only == load.agency ? Qt::Checked : Qt::Unchecked);
    }
    count();
}

void LettersDialog::tickAll(bool isTicked)
{
    for (int row = 0; row < m_agencies->count(); ++row)
        m_agencies->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void LettersDialog::count()
{
    m_count->setText(tr("%n letter(s)", nullptr, int(order().agencies.size())));
}

LetterBar::Order LettersDialog::order() const
{
    LetterBar::Order order{{}, m_replyDue->date(), m_format->currentData().toString()};
    for (int row = 0; row < m_agencies->count(); ++row) {
        const QListWidgetItem *item = m_agencies->item(row);
        if (item->checkState() == Qt::Checked)
            order.agencies.push_back(AgencyId{item->data(Qt::UserRole).toLongLong()});
    }
    return order;
}

void LettersDialog::accept()
{
    const LetterBar::Order wanted = order();
    QString reason;
    if (wanted.agencies.empty())
        reason = tr("Tick at least one agency.");
    else if (!wanted.replyDue.isValid() || wanted.replyDue < m_asOf)
        reason = tr("The reply is due on a day that is not before the letter's own.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        QDialog::accept();
}

} // namespace dondoc
