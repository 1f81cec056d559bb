// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperwordsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/scrollarea.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dondoc {

namespace {

/// The context of this file's free sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperSentences)
};

QString fieldsOf(const PaperTemplate &shipped)
{
    QStringList fields;
    for (const QString &field : shipped.fields)
        fields << QStringLiteral("{%1}").arg(field);
    return fields.join(QStringLiteral(", "));
}

} // namespace

QString sentenceTitle(const QString &key)
{
    const QMap<QString, QString> papers{{QStringLiteral("brief"), Words::tr("Brief")},
                                        {QStringLiteral("letter"), Words::tr("Letter of reminder")},
                                        {QStringLiteral("reconciliation"), Words::tr("Reconciliation sheet")},
                                        {QStringLiteral("invitation"), Words::tr("Invitation")}};
    const QMap<QString, QString> parts{{QStringLiteral("opening"), Words::tr("opening sentence")},
                                       {QStringLiteral("state"), Words::tr("how it stands")},
                                       {QStringLiteral("request"), Words::tr("what is asked")},
                                       {QStringLiteral("closing"), Words::tr("closing sentence")}};
    return Words::tr("%1: %2").arg(papers.value(key.section(u'.', 0, 0)), parts.value(key.section(u'.', 1)));
}

SentenceEditor::SentenceEditor(const std::vector<PaperTemplate> &templates, const PaperWords &words,
                               const PaperWords &usual, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    for (const PaperTemplate &shipped : templates) {
        const QString text = usual.value(shipped.key, shipped.text);
        auto *label =
            new QLabel(tr("%1 – fields: %2").arg(sentenceTitle(shipped.key), fieldsOf(shipped)), this);
        auto *restore = new QPushButton(tr("Usual words"), this);
        auto *edit = new QPlainTextEdit(words.value(shipped.key, text), this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaledPixels(86));
        label->setBuddy(edit);
        auto *head = new QHBoxLayout;
        head->addWidget(label, 1);
        head->addWidget(restore);
        layout->addLayout(head);
        layout->addWidget(edit);
        const auto follow = [edit, restore, text] {
            restore->setEnabled(edit->toPlainText().simplified() != text.simplified());
        };
        connect(edit, &QPlainTextEdit::textChanged, restore, follow);
        connect(restore, &QPushButton::clicked, edit, [edit, text] { edit->setPlainText(text); });
        follow();
        m_sentences.emplace_back(shipped.key, edit);
    }
    layout->addStretch(1);
}

PaperWords SentenceEditor::words() const
{
    PaperWords words;
    for (const auto &[key, edit] : m_sentences)
        words.insert(key, edit->toPlainText().simplified());
    return words;
}

QString SentenceEditor::check()
{
    for (const auto &[key, edit] : m_sentences) {
        const QStringList unknown = unknownFields(key, edit->toPlainText());
        if (unknown.isEmpty())
            continue;
        edit->setFocus();
        return tr("“%1” has the field {%2}, which is not filled in there. Check its spelling.")
            .arg(sentenceTitle(key), unknown.front());
    }
    return {};
}

PaperWordsDialog::PaperWordsDialog(const QString &paper, const std::vector<PaperTemplate> &templates,
                                   const PaperWords &words, const PaperWords &usual, QWidget *parent)
    : QDialog(parent)
    , m_editor(new SentenceEditor(templates, words, usual, this))
    , m_reason(new QLabel(this))
{
    setWindowTitle(tr("Words of this paper"));
    auto *what = new QLabel(tr("%1. These words stay with this paper; the office's usual ones are under "
                               "Settings. Figures in braces are filled in when it is printed.")
                                .arg(paper),
                            this);
    what->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PaperWordsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(makeScrollArea(m_editor), 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    resize(scaledPixels(720), scaledPixels(480));
}

void PaperWordsDialog::accept()
{
    const QString reason = m_editor->check();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        QDialog::accept();
}

} // namespace dondoc
