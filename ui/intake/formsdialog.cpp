// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formsdialog.h"

#include "core/agencies/matcher.h"
#include "ui/intake/answereditor.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int leastWidth = 420, usualDays = 5; ///< the committee reviews every five days
} // namespace

FormsDialog::FormsDialog(const Theme &theme, std::shared_ptr<const AgencyDirectory> directory, QDate today,
                         QWidget *parent)
    : QDialog(parent)
    , m_all(new QRadioButton(tr("Every agency with open work or rates")))
    , m_one(new QRadioButton(tr("One agency")))
    , m_agency(new AnswerEditor(theme))
    , m_hasDue(new QCheckBox(tr("To be sent back by")))
    , m_due(new DateField)
    , m_make(new QPushButton(tr("Make the forms…")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Collection forms"));
    m_all->setObjectName(QStringLiteral("allAgencies"));
    m_one->setObjectName(QStringLiteral("oneAgency"));
    m_make->setObjectName(QStringLiteral("makeForms"));
    m_make->setProperty("accent", true);
    m_make->setDefault(true);
    m_due->setReference(today);
    m_due->setDate(today.addDays(usualDays));
    m_due->setAccessibleName(tr("To be sent back by"));
    m_all->setChecked(true);
    m_agency->setAgencies(directory, std::make_shared<const AgencyMatcher>(*directory));
    m_agency->ask({QuestionKind::Agency, ColumnRole::None, {}, today, false}, {});
    layOut();
    connect(m_one, &QRadioButton::toggled, this, &FormsDialog::follow);
    connect(m_hasDue, &QCheckBox::toggled, this, &FormsDialog::follow);
    connect(m_agency, &AnswerEditor::changed, this, &FormsDialog::follow);
    connect(m_agency, &AnswerEditor::confirmed, this, &FormsDialog::give);
    connect(m_make, &QPushButton::clicked, this, &FormsDialog::give);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    follow();
}

void FormsDialog::layOut()
{
    auto *due = new QHBoxLayout;
    due->addWidget(m_hasDue);
    due->addWidget(m_due);
    due->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    column->addWidget(m_all);
    column->addWidget(m_one);
    column->addWidget(m_agency);
    column->addLayout(due);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(scaledPixels(leastWidth));
}

void FormsDialog::follow()
{
    m_agency->setVisible(m_one->isChecked());
    m_due->setEnabled(m_hasDue->isChecked());
    m_make->setEnabled(m_all->isChecked() || m_agency->canTake());
}

FormsWish FormsDialog::wish() const
{
    return {m_all->isChecked() ? AgencyId() : m_agency->agency(),
            m_hasDue->isChecked() ? m_due->date() : QDate()};
}

void FormsDialog::give()
{
    if (!m_make->isEnabled())
        return;
    if (m_hasDue->isChecked() && !m_due->date().isValid()) // the field itself says that it holds no date
        return m_due->setFocus(Qt::OtherFocusReason);
    emit wished(wish());
    accept();
}

} // namespace dondoc
