// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/contactform.h"

#include "ui/shell/storeedits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace dondoc {

ContactForm::ContactForm(const Theme &theme, StoreEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * space::unit);
    grid->setVerticalSpacing(space::unit + 2);
    grid->setColumnStretch(1, 1);
    for (QLineEdit **field : {&m_officer, &m_contact, &m_position, &m_phone, &m_email}) {
        *field = new QLineEdit;
        auto *label = new TextLabel(theme, Type::Secondary, Token::Text2);
        label->setBuddy(*field);
        const int row = int(m_rows.size());
        grid->addWidget(label, row, 0);
        grid->addWidget(*field, row, 1);
        m_rows.emplace_back(label, *field);
        connect(*field, &QLineEdit::returnPressed, this, &ContactForm::keep);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old && isAncestorOf(old) && !(now && isAncestorOf(now)))
            keep();
    });
    retranslate();
}

/// A window that closes keeps what was typed.
ContactForm::~ContactForm()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
    keep();
}

void ContactForm::show(AgencyId agency, const QString &name, const AgencyContact *contact)
{
    AgencyContact stored = contact ? *contact : AgencyContact();
    stored.agency = agency;
    if (agency == m_agency && isUnwritten()) {
        m_kept = stored;
        return;
    }
    keep();
    m_agency = agency;
    m_name = name;
    m_kept = stored;
    fill(stored);
    setEnabled(bool(agency));
}

void ContactForm::fill(const AgencyContact &contact)
{
    m_officer->setText(contact.officer);
    m_contact->setText(contact.name);
    m_position->setText(contact.position);
    m_phone->setText(contact.phone);
    m_email->setText(contact.email);
}

AgencyContact ContactForm::typed() const
{
    return {m_agency,
            m_officer->text().trimmed(),
            m_contact->text().trimmed(),
            m_position->text().trimmed(),
            m_phone->text().trimmed(),
            m_email->text().trimmed()};
}

bool ContactForm::isUnwritten() const
{
    return m_agency && !(typed() == m_kept);
}

void ContactForm::keep()
{
    if (!isUnwritten())
        return;
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("Contact of %1").arg(m_name);
    write.contacts = {typed()};
    m_edits.run(std::move(write), {}, [form = QPointer(this), before = std::exchange(m_kept, typed())] {
        if (form && form->m_agency == before.agency)
            form->m_kept = before; // not written: leaving the form tries again
    });
}

void ContactForm::retranslate()
{
    const QString words[] = {tr("Officer who follows it"), tr("Contact"), tr("Position"), tr("Phone"),
                             tr("E-mail")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setText(words[i]);
        m_rows[i].second->setAccessibleName(words[i]);
    }
}

void ContactForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
