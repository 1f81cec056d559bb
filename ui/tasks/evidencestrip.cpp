// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/evidencestrip.h"

#include "core/text/dates.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

EvidenceStrip::EvidenceStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_words(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_open(new QPushButton)
    , m_move(new QPushButton)
    , m_accept(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::unit, space::page, space::gap);
    column->setSpacing(space::unit);
    m_name->makeReadable();
    m_words->makeReadable();
    m_words->setObjectName(QStringLiteral("evidenceState"));
    column->addWidget(m_name);
    column->addWidget(m_words);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 2 * space::unit, space::unit);
    m_open->setObjectName(QStringLiteral("openEvidence"));
    m_move->setObjectName(QStringLiteral("moveEvidence"));
    m_accept->setObjectName(QStringLiteral("acceptEvidence"));
    for (QPushButton *button : {m_open, m_move, m_accept})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &EvidenceStrip::openPressed);
    connect(m_move, &QPushButton::clicked, this, &EvidenceStrip::movePressed);
    connect(m_accept, &QPushButton::clicked, this, &EvidenceStrip::acceptPressed);
    hide();
    retranslate();
}

void EvidenceStrip::showFile(const LinkedFile &file, QDate linkedOn, LinkedFileState state)
{
    m_file = file;
    m_linkedOn = linkedOn;
    m_state = state;
    retranslate();
    setVisible(!file.path.isEmpty());
}

void EvidenceStrip::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    retranslate();
}

QString EvidenceStrip::stateWords() const
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(m_file.path).path());
    switch (m_state) {
    case LinkedFileState::Unchecked:
        return !m_file.sha256.isEmpty() ? tr("Being compared with what was linked…")
                                        : tr("Linked without a checksum: whether it changed is not known.");
    case LinkedFileState::Same:
        return tr("Unchanged since it was linked.");
    case LinkedFileState::Changed:
        return m_linkedOn.isValid()
                   ? tr("The file has changed since it was linked on %1.").arg(text::formatDate(m_linkedOn))
                   : tr("The file has changed since it was linked.");
    case LinkedFileState::Missing:
        return tr("The file is not found; it was in %1.").arg(folder);
    }
    Q_UNREACHABLE();
}

void EvidenceStrip::retranslate()
{
    m_name->setText(QFileInfo(m_file.path).fileName());
    m_name->setToolTip(QDir::toNativeSeparators(m_file.path));
    m_words->setText(stateWords());
    m_words->setInk(isAmiss(m_state) ? Token::Accent : Token::Text2);
    m_open->setText(tr("Open the file"));
    m_open->setToolTip(keysOf(Keys::OpenEvidence).toString(QKeySequence::NativeText));
    m_open->setEnabled(m_state != LinkedFileState::Missing);
    m_move->setText(tr("Say where it is now…"));
    m_move->setVisible(m_isWritable && isAmiss(m_state));
    m_accept->setText(tr("Take it as it is now"));
    m_accept->setVisible(m_isWritable && m_state == LinkedFileState::Changed);
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
