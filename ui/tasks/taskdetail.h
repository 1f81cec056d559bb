// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <QFrame>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace dondoc {

class ClearMarks;
class FileDialogSeam;
class GlyphLabel;
class LedgerPanel;
class LinkButton;
class TaskFacts;
class TextLabel;
class StoreEdits;
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
    /// The keyboard to the report of the current agency.
    void startReport();
    /// Writes what was typed here and shows no task: another store's are coming.
    void leaveStore();
    LedgerPanel &ledger() const { return *m_ledger; }
    /// Lets the officer report and answer; without it the pane only shows. Both outlive the pane.
    void setEdits(StoreEdits *edits, FileDialogSeam *files);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void previousPressed();
    void nextPressed();
    void closePressed();
    /// Esc: back to the list.
    void backPressed();
    void sourcePressed(const SourceRef &source);
    void editPressed();
    void notKept(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void retranslate();
    void fill();
    void fillText();
    void fillDoubts(const TaskRecord &record);
    bool refillAnswers(const TaskRecord &record);
    QLineEdit *makeAnswer(const TaskDoubt &doubt);
    void keepAnswer(size_t at);
    QWidget *makeActions();
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
    QWidget *m_actions = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_edit = nullptr;
    StoreEdits *m_edits = nullptr; ///< null where the pane only shows
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
    LedgerPanel *m_ledger;
    std::vector<TaskDoubt> m_shownDoubts; ///< what the fields below answer, in their order
    std::vector<QLineEdit *> m_answers;
    TaskId m_doubtsOf;
    TextLabel *m_nothing = nullptr;
};

} // namespace dondoc
