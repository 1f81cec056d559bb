// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papersettingsdialog.h"

#include "ui/reports/paperwordsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollarea.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace dondoc {

PaperSettingsDialog::PaperSettingsDialog(const OfficeSettings &office, const PaperWords &words,
                                         QWidget *parent)
    : QDialog(parent)
    , m_office(office)
{
    setWindowTitle(tr("Settings of papers"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(makeOfficeTab(), tr("Issuer and signer"));
    tabs->addTab(makeWordsTab(words), tr("Sentences"));
    m_reason = new QLabel(this);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    resize(scaledPixels(720), scaledPixels(560));
}

QWidget *PaperSettingsDialog::makeOfficeTab()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    const std::pair<QString OfficeSettings::*, QString> fields[] = {
        {&OfficeSettings::parentIssuer, tr("Body above the issuer")},
        {&OfficeSettings::issuer, tr("Issuer, in capitals")},
        {&OfficeSettings::issuerInProse, tr("Issuer, within a sentence")},
        {&OfficeSettings::numberSymbol, tr("Symbol of reports")},
        {&OfficeSettings::letterSymbol, tr("Symbol of letters")},
        {&OfficeSettings::invitationSymbol, tr("Symbol of invitations")},
        {&OfficeSettings::place, tr("Place")},
        {&OfficeSettings::signerTitle, tr("Signs for (TM., KT., TL.)")},
        {&OfficeSettings::signerPosition, tr("Position of the signer")},
        {&OfficeSettings::signerName, tr("Name of the signer")},
        {&OfficeSettings::archive, tr("Kept by (Lưu)")},
    };
    for (const auto &[field, label] : fields) {
        auto *edit = new QLineEdit(m_office.*field, page);
        form->addRow(label, edit);
        m_fields.emplace_back(field, edit);
    }
    m_recipients = new QPlainTextEdit(m_office.recipients.join(u'\n'), page);
    m_recipients->setTabChangesFocus(true);
    form->addRow(tr("Recipients, one a line"), m_recipients);
    return page;
}

QWidget *PaperSettingsDialog::makeWordsTab(const PaperWords &words)
{
    m_sentences = new SentenceEditor(paperTemplates(), words, {});
    return makeScrollArea(m_sentences);
}

OfficeSettings PaperSettingsDialog::office() const
{
    OfficeSettings office = m_office;
    for (const auto &[field, edit] : m_fields)
        office.*field = edit->text().trimmed();
    office.recipients = m_recipients->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return office;
}

PaperWords PaperSettingsDialog::words() const
{
    return m_sentences->words();
}

void PaperSettingsDialog::accept()
{
    const QString reason = m_sentences->check();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        QDialog::accept();
}

} // namespace dondoc
