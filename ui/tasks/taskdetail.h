// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace dondoc {

class ClearMarks;
class DataTable;
class GlyphLabel;
class LedgerModel;
class LinkButton;
class TaskFacts;
class TextLabel;
class Theme;
class ViewSettings;

/// Everything known of one task, beside the list: standing, text, facts with their source, 6 rõ, questions
/// and the ledger of agencies. Wide and low (below the list) it puts the ledger at the right.
class TaskDetail final : public QFrame
{
    Q_OBJECT
public:
    TaskDetail(const Theme &theme, ViewSettings &settings, QWidget *parent = nullptr);

    /// `position` in the board, or -1 for none.
    void showTask(std::shared_ptr<const Board> board, int position);
    int position() const { return m_position; }
    void setStepsEnabled(bool hasPrevious, bool hasNext);
    void takeFocus();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void previousPressed();
    void nextPressed();
    void closePressed();
    /// Esc: back to the list.
    void backPressed();
    void sourcePressed(const SourceRef &source);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeLedger();
    void retranslate();
    void fill();
    void fillText();
    void fillDoubts(const TaskRecord &record);
    void arrange();
    const TaskView *view() const;

    const Theme &m_theme;
    std::shared_ptr<const Board> m_board;
    int m_position = -1;
    bool m_isWhole = false; ///< the long text is unfolded

    QBoxLayout *m_layout = nullptr;
    GlyphLabel *m_glyph = nullptr;
    TextLabel *m_standing = nullptr;
    TextLabel *m_standingDetail = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_left = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_text = nullptr;
    LinkButton *m_unfold = nullptr;
    TaskFacts *m_facts = nullptr;
    TextLabel *m_clearTitle = nullptr;
    TextLabel *m_clearCount = nullptr;
    ClearMarks *m_clear = nullptr;
    TextLabel *m_doubtsTitle = nullptr;
    QWidget *m_doubts = nullptr;
    QWidget *m_doubtsRule = nullptr;
    QWidget *m_ledgerBox = nullptr;
    TextLabel *m_ledgerTitle = nullptr;
    TextLabel *m_ledgerCount = nullptr;
    LedgerModel *m_ledgerModel;
    DataTable *m_ledger = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace dondoc
