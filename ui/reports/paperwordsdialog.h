// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/templates.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace dondoc {

/// The sentences of a paper as an officer may word them, with the fields the program fills in. Takes and
/// gives values; stays open while a sentence has a field that its paper does not know.
class SentenceEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `usual` is what a sentence goes back to.
    SentenceEditor(const std::vector<PaperTemplate> &templates, const PaperWords &words,
                   const PaperWords &usual, QWidget *parent = nullptr);

    /// Every sentence as it shall be printed; an emptied one is left out of the papers.
    PaperWords words() const;
    /// Why it cannot be kept so, and the keyboard to that sentence; empty when it can.
    QString check();

private:
    std::vector<std::pair<QString, QPlainTextEdit *>> m_sentences;
};

/// What a sentence is for, in words: "letter.opening" → "Letter: opening".
QString sentenceTitle(const QString &key);

/// The words of one paper: they stay with it, whatever the office's usual ones become.
class PaperWordsDialog final : public QDialog
{
    Q_OBJECT
public:
    PaperWordsDialog(const QString &paper, const std::vector<PaperTemplate> &templates,
                     const PaperWords &words, const PaperWords &usual, QWidget *parent = nullptr);
    PaperWords words() const { return m_editor->words(); }

public slots:
    void accept() override;

private:
    SentenceEditor *m_editor;
    QLabel *m_reason;
};

} // namespace dondoc
