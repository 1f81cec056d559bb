// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/reviewedits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace dondoc {

class AgendaTable;
class DateField;
class FileDialogSeam;
class PaperList;
class TextLabel;
class Theme;

/// What a review is prepared with: kind, name, time, place, chair, programme, papers. Kept when the form is
/// left, another day is looked at or a file is attached; Ctrl+S keeps it at once.
class SessionPanel final : public QWidget
{
    Q_OBJECT
public:
    SessionPanel(const Theme &theme, FileDialogSeam &files, ReviewEdits edits, QWidget *parent = nullptr);
    ~SessionPanel() override;

    void setReview(const Review &review);
    void commit();
    bool isChecking() const;
    void retranslate();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fill(const Review &review);
    Review typed() const;

    const Theme &m_theme;
    ReviewEdits m_edits;
    std::vector<std::pair<QLabel *, QWidget *>> m_rows;
    QComboBox *m_kind;
    QLineEdit *m_name, *m_time, *m_place, *m_chair;
    DateField *m_invitedOn;
    AgendaTable *m_agenda;
    PaperList *m_papers;
    TextLabel *m_hint;
    Review m_shown; ///< as shown, or as last kept
};

} // namespace dondoc
