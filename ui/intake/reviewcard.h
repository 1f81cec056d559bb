// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/answereditor.h"
#include "ui/intake/intakesession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dondoc {

class TextLabel;
class WrappedText;

/// The row at hand: what it was read as, what it would change, and the question to answer, with three
/// answers. Enter gives the first one, and the page goes on to the next question.
class ReviewCard final : public QFrame
{
    Q_OBJECT
public:
    ReviewCard(const Theme &theme, IntakeSession &session, QWidget *parent = nullptr);

    /// A row and one of its questions (position among the session's), or -1.
    void showRow(int row, int question);
    /// A cell of a row, to be mended though nothing was asked about it.
    void editCell(int row, int column);
    void retranslate();
    /// The keyboard to the field, or to the first answer.
    void focusAnswer();
    int row() const { return m_row; }
    int question() const { return m_question; }

signals:
    void answered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void refresh();
    void showFacts();
    void showQuestion();
    void showDuplicate();
    void showAnswers();
    void keepTyped();
    void giveFirst();
    void giveSecond();
    void leaveOut(int row);
    const IntakeQuestion *asked() const;
    const SheetDraft &sheet(int row) const;
    AnswerSubject subject() const;
    QString typedKey() const;
    QString placeOf(int row) const;
    /// The row that this one nearly repeats, or -1.
    int otherRow() const;

    const Theme &m_theme;
    IntakeSession &m_session;
    int m_row = -1, m_question = -1, m_column = -1;
    QString m_typedKey; ///< of what the field shows
    TextLabel *m_place, *m_position;
    WrappedText *m_headline, *m_facts;
    QFrame *m_box;
    TextLabel *m_reason, *m_advice;
    QWidget *m_pair;
    QLabel *m_first, *m_second;
    AnswerEditor *m_editor;
    QPushButton *m_take, *m_later, *m_out, *m_otherOut;
};

} // namespace dondoc
