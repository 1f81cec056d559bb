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
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int mostOfName = 160; ///< logical pixels; the whole path is its tool tip
}

EvidenceStrip::EvidenceStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_words(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_open(new LinkButton(theme))
    , m_links(new QWidget)
    , m_move(new LinkButton(theme))
    , m_accept(new LinkButton(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::unit, space::page, space::gap);
    column->setSpacing(space::unit);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * space::unit);
    m_words->makeReadable();
    m_words->setObjectName(QStringLiteral("evidenceState"));
    line->addWidget(m_name);
    line->addWidget(m_words, 1);
    line->addWidget(m_open);
    column->addLayout(line);
    auto *flow = new FlowLayout(m_links, space::page, space::unit);
    m_open->setObjectName(QStringLiteral("openEvidence"));
    m_move->setObjectName(QStringLiteral("moveEvidence"));
    m_accept->setObjectName(QStringLiteral("acceptEvidence"));
    flow->addWidget(m_move);
    flow->addWidget(m_accept);
    column->addWidget(m_links);
    connect(m_open, &QAbstractButton::clicked, this, &EvidenceStrip::openPressed);
    connect(m_move, &QAbstractButton::clicked, this, &EvidenceStrip::movePressed);
    connect(m_accept, &QAbstractButton::clicked, this, &EvidenceStrip::acceptPressed);
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
    m_name->setText(m_name->fontMetrics().elidedText(QFileInfo(m_file.path).fileName(), Qt::ElideMiddle,
                                                     scaledPixels(mostOfName)));
    m_name->setToolTip(QDir::toNativeSeparators(m_file.path));
    m_words->setText(stateWords());
    m_words->setInk(isAmiss(m_state) ? Token::Accent : Token::Text2);
    m_open->setText(tr("Open the file"));
    m_open->setToolTip(keysOf(Keys::OpenEvidence).toString(QKeySequence::NativeText));
    m_open->setEnabled(m_state != LinkedFileState::Missing);
    m_move->setText(tr("Say where it is now…"));
    m_links->setVisible(m_isWritable && isAmiss(m_state));
    m_accept->setText(tr("Take it as it is now"));
    m_accept->setVisible(m_state == LinkedFileState::Changed);
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
