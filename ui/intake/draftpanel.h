// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dondoc {

class CardArea;
class DraftList;
class ReviewCard;

/// The right half of the review: the row at hand with its question, the other rows, what will happen, and the
/// button that does it.
class DraftPanel final : public QFrame
{
    Q_OBJECT
public:
    DraftPanel(const Theme &theme, IntakeSession &session, QWidget *parent = nullptr);

    /// Another lot.
    void reset();
    /// The same lot read anew: stays at the same question or row.
    void readAgain();
    void refresh();
    void retranslate();
    void showRow(int sessionRow);
    void editCell(int sessionRow, int column);
    /// The next (1) or previous (-1) cell to look at, round and round.
    void goToQuestion(int direction);
    /// As if the button were pressed: nothing happens while there is nothing to import.
    void import();
    /// The keyboard to the list, or to the question where the list has no room.
    void takeFocus();

signals:
    void rowChosen(int sessionRow);
    void cellChosen(int sessionRow, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFilters();
    void shareHeight();
    void setFilter(DraftFilter filter);
    void showQuestion(int question);
    int firstQuestionOf(int sessionRow) const;
    void select(int sessionRow);
    void goOn();
    void showCounts();
    void showFilters();
    QString countsText() const;
    QString importText() const;
    void layOut();

    const Theme &m_theme;
    IntakeSession &m_session;
    DraftModel m_model;
    QLabel *m_title, *m_counts, *m_empty;
    QPushButton *m_open, *m_changes, *m_all, *m_takeAll, *m_leaveAll, *m_import;
    ReviewCard *m_card;
    CardArea *m_cardArea;
    DraftList *m_list;
    QString m_rowKey, m_questionKey; ///< of what is at hand, to be found again
};

} // namespace dondoc
