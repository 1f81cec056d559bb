// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dondoc {

class DraftList;

/// Imports, from anywhere on the page.
constexpr QKeyCombination importKeys = Qt::CTRL | Qt::Key_Return;

/// The right half of the review: what each row was read as, what will happen, and the button that does it.
class DraftPanel final : public QFrame
{
    Q_OBJECT
public:
    DraftPanel(const Theme &theme, IntakeSession &session, QWidget *parent = nullptr);

    void reset();
    void refresh();
    void retranslate();
    void showRow(int sessionRow);
    /// The next (1) or previous (-1) row to look at, round and round.
    void goToUncertain(int direction);
    /// As if the button were pressed: nothing happens while there is nothing to import.
    void import();

signals:
    void rowChosen(int sessionRow);

private:
    int currentRow() const;
    void showAll(bool all);
    void leaveOutCurrent();
    void showCounts();
    QString countsText() const;
    QString importText() const;
    void layOut();

    const Theme &m_theme;
    IntakeSession &m_session;
    DraftModel m_model;
    QLabel *m_title, *m_counts, *m_empty;
    QPushButton *m_review, *m_all, *m_leaveOut, *m_import;
    DraftList *m_list;
};

} // namespace dondoc
