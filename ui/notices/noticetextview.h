// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticeroles.h"

#include <QTextEdit>

namespace dondoc {

/// The notice as the document looks, read-only: words tinted and underlined by role, clause numbers in the
/// margin, what is no task in italics. The caret moves by keyboard; the proposal under it is the selected
/// one.
class NoticeTextView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit NoticeTextView(const Theme &theme, QWidget *parent = nullptr);

    /// Another notice. Positions of its text are those of the document.
    void setNotice(const NoticeDesk &desk, const AgencyDirectory &directory);
    /// The same notice with other proposals.
    void refresh(const NoticeDesk &desk, const AgencyDirectory &directory);
    void clearNotice();
    /// Marks a proposal's paragraphs and brings them into view; the caret goes there unless it is in it.
    void showProposal(const DraftTask *task);
    /// Selects words, so that they are seen and can be given another role.
    void showWords(const TextSpan &span);

    /// The words selected, or nothing.
    TextSpan selectedWords() const;
    qsizetype caret() const { return textCursor().position(); }
    const RoleMark *markAt(qsizetype position) const;

signals:
    /// The caret was put somewhere by the officer.
    void caretMoved(qsizetype position);
    void editRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class NoticeMargin;
    void paintMargin(QPainter &painter) const;
    void styleParts(const NoticeText &notice);
    void stylePassedOver(const NoticeDesk &desk);
    void styleMarks();
    void layOutMargin();
    QRectF shownBand() const;
    QRectF blockRect(const QTextBlock &block) const;
    QTextCursor cursorOver(const TextSpan &span) const;

    const Theme &m_theme;
    QWidget *m_margin;
    /// What the styles of the text were made from: without a change there they stay, so that typing in a
    /// field does not lay out the whole notice at every key.
    struct Styled {
        std::vector<RoleMark> marks;
        std::vector<std::pair<TextSpan, bool>> proposals; ///< where they stand, and whether they are left out
        Scheme scheme = Scheme::Light;
        QString skipped; ///< the word in the margin: the language
        bool operator==(const Styled &) const = default;
    };
    std::optional<Styled> m_styled;
    std::vector<RoleMark> m_marks;
    std::vector<std::pair<qsizetype, QString>> m_locators; ///< block position, words in the margin
    TextSpan m_shown;                                      ///< of the selected proposal
    bool m_isQuiet = false;                                ///< the caret moves by itself
};

/// Where a proposal stands that the caret is in: its key, or 0. Among several the shortest.
int proposalAt(const DeskState &state, qsizetype position);

} // namespace dondoc
