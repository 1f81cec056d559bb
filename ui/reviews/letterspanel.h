// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"
#include "ui/reviews/lettermodel.h"
#include "ui/reviews/reviewedits.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dondoc {

class DataTable;
class DateField;
class TextLabel;
class Theme;
class ViewSettings;

/// The log of công văn: to whom, with which number and day, when a reply is due and which one came. What is
/// typed below the list is kept when the form is left; Esc leaves it as it was.
class LettersPanel final : public QWidget
{
    Q_OBJECT
public:
    LettersPanel(const Theme &theme, ViewSettings &settings, ReviewEdits edits, QWidget *parent = nullptr);
    ~LettersPanel() override;

    void setLetters(const std::vector<Letter> &letters, const AgencyDirectory &directory, QDate asOf);
    /// The last letter to an agency becomes current; false when it has none.
    bool showAgency(AgencyId agency);
    int letterCount() const { return int(m_model->rows().size()); }
    /// Keeps what was typed, if anything; false while a day in the form is no date.
    bool commit();
    /// Keeps what was typed and shows no letter: the store is about to be another.
    void leave();
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    void showRow(int row);
    void fill(const Letter &letter);
    bool follow(const Letter &before, const Letter &now);
    Letter typed() const;
    bool isRead() const;

    const Theme &m_theme;
    ReviewEdits m_edits;
    LetterModel *m_model;
    DataTable *m_table;
    QWidget *m_form = nullptr;
    TextLabel *m_title = nullptr, *m_hint = nullptr;
    std::vector<std::pair<TextLabel *, QWidget *>> m_labels;
    QLineEdit *m_number = nullptr, *m_reply = nullptr;
    DateField *m_sentOn = nullptr, *m_replyDue = nullptr, *m_repliedOn = nullptr;
    bool m_isFollowing = false; ///< the rows are being made anew
    Letter m_shown;             ///< the letter of the form as it was shown or last kept
};

} // namespace dondoc
