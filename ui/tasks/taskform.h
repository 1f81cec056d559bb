// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typing.h"
#include "ui/shell/jobrunner.h"

#include <QFrame>

#include <map>
#include <memory>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace dondoc {

class ClearMarks;
class LinkButton;
class StoreEdits;
class SuggestField;
class TextLabel;
class Theme;

/// A task as an officer types it, beside the list: each field with what the program read in it under it. An
/// edit of a stored task is kept field by field as one leaves it; a new task is kept when it is finished
/// (Ctrl+Enter) or the form is left with words in it.
class TaskForm final : public QFrame
{
    Q_OBJECT
public:
    TaskForm(const Theme &theme, StoreEdits &edits, QWidget *parent = nullptr);
    ~TaskForm() override;

    /// Figures to read against; the fields stay as they are.
    void setBoard(std::shared_ptr<const Board> board);
    void startNew();
    void startEdit(TaskId task);
    bool isNew() const { return !m_task; }
    /// Writes what is not written yet.
    void keep();
    /// An edit typed elsewhere (a cell of the list), written as this form writes; refused words come here.
    void edit(TaskId task, const TypedTask &from, const TypedTask &to);
    /// What a typed deadline is read as; empty for no words.
    QString deadlineReading(const QString &typed) const;
    /// Writes it, and lets go of the store: the figures that come next are another's.
    void leaveStore();
    /// Words that a store refused and that are in no field now.
    int unwrittenCount() const { return int(m_unwrittenNew.size() + m_unwrittenEdits.size()); }
    /// What typed words are read against; there must be a board.
    TypingContext context() const;
    /// Every word that is typed and not handed to the store, in the fields or refused.
    std::vector<TypedWords> typedWords() const;
    /// Words that were typed before, as if the store had refused them: startNew() and startEdit() show them.
    void takeUp(const std::vector<TypedWords> &words);

signals:
    /// typedWords() may answer otherwise than before.
    void typingChanged();
    /// The form has nothing more to say; the task to show, or 0 while it is being written.
    void finished(TaskId task);
    /// A task like the one typed is to be looked at.
    void taskPressed(TaskId task);
    /// What was typed could not be written; startNew(), or startEdit() of this task, shows it again.
    void refused(TaskId task);
    /// The table on the clipboard is to be received whole.
    void tablePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        TextLabel *label;
        const char *words; ///< source string of the label
        QWidget *field;
        TextLabel *reading; ///< what the program read in the field; null where it reads nothing
    };
    struct Reader {
        std::shared_ptr<const AgencyDirectory> directory;
        AgencyMatcher matcher;
    };

    void build();
    QWidget *makeHeader();
    void addRow(QGridLayout &grid, const char *label, QWidget *field, bool hasReading = false);
    void addDeadlineRow(QGridLayout &grid);
    void addStreams(QGridLayout &grid);
    void showStreams();
    void retranslate();
    void connectFields();
    void fill(const TypedTask &typed);
    TypedTask typed() const;
    DeadlineMove typedMove() const;
    void readAgain();
    void showReadings(const TaskRecord &record);
    QString readingOf(const Deadline &deadline) const;
    void showMove();
    void findSimilar();
    void showSimilar(const std::vector<int> &found);
    bool splitPaste();
    void fillPasted();
    void offerTable(int rows);
    LinkButton *addOffer(const QString &words);
    bool isEmpty() const;
    bool isOfDeadline(const QWidget *field) const;
    struct Edit {
        TypedTask from, to;
        DeadlineMove move;
    };
    void keepNew();
    void keepEdit();
    void write(TaskId task, const Edit &edit);
    void takeBackNew(const TypedTask &typed);
    void takeBackEdit(TaskId task, const Edit &edit);
    void showUnwritten();
    void followStore();
    void setFields(const TypedTask &typed);
    void setReading(const QWidget *field, const QString &words);
    QString documentText(const TaskRecord &record) const;
    QString keptWords() const;
    const TaskView *viewOf(TaskId task) const;
    QString addresseeText(const TaskRecord &record, Role role) const;

    const Theme &m_theme;
    StoreEdits &m_edits;
    std::shared_ptr<const Board> m_board;
    std::shared_ptr<const Reader> m_reader; ///< of the board's directory; shared with edits under way
    JobRunner m_comparing;
    TaskId m_task; ///< 0 for a new one
    TypedTask m_kept;
    std::vector<TypedTask> m_unwrittenNew;
    std::map<TaskId, Edit> m_unwrittenEdits;

    TextLabel *m_title;
    QToolButton *m_close;
    QPlainTextEdit *m_text;
    SuggestField *m_leads, *m_coordinators, *m_documents;
    QLineEdit *m_deadline = nullptr, *m_moveReason, *m_moveDocument;
    QWidget *m_move;
    QLineEdit *m_clause, *m_section, *m_product, *m_note, *m_responsible;
    QWidget *m_streamRow;
    std::vector<QCheckBox *> m_streams;
    ClearMarks *m_clear;
    QWidget *m_similar;
    QWidget *m_table; ///< what to do with a table that was pasted
    QPushButton *m_finish;
    TextLabel *m_hint;
    std::vector<Row> m_rows;
};

} // namespace dondoc
