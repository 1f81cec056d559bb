// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reports/templates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace dondoc {

class SentenceEditor;

/// Who issues papers, and how their sentences are worded. Takes and gives values; stays open while a sentence
/// has a field that its paper does not know.
class PaperSettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    PaperSettingsDialog(const OfficeSettings &office, const PaperWords &words, QWidget *parent = nullptr);

    OfficeSettings office() const;
    /// Every sentence as it shall be printed; an emptied one is left out of the papers.
    PaperWords words() const;

public slots:
    void accept() override;

private:
    QWidget *makeOfficeTab();
    QWidget *makeWordsTab(const PaperWords &words);

    OfficeSettings m_office;
    std::vector<std::pair<QString OfficeSettings::*, QLineEdit *>> m_fields;
    QPlainTextEdit *m_recipients = nullptr;
    SentenceEditor *m_sentences = nullptr;
    QLabel *m_reason = nullptr;
};

} // namespace dondoc
