// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bulkchange.h"

#include <QFrame>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace dondoc {

class DateField;
class StoreEdits;
class TextLabel;
class Theme;

/// One change for all tasks chosen in the list, as one step: officer, stream, deadline, note, an end with its
/// document, or the day everything still open was done. Nothing is written before Ctrl+Enter.
class BulkForm final : public QFrame
{
    Q_OBJECT
public:
    BulkForm(const Theme &theme, StoreEdits &edits, QWidget *parent = nullptr);

    void start(std::shared_ptr<const Board> board, std::vector<TaskId> tasks);
    /// Says what a typed deadline is read as.
    void setDeadlineReading(std::function<QString(const QString &typed)> read) { m_read = std::move(read); }
    /// Something is typed that was not applied.
    bool isUnwritten() const;
    /// Its tasks are those of a store that is not open any more.
    void leaveStore();

signals:
    void finished();
    /// The store refused the change; the fields still say it.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addRow(QGridLayout &grid, const char *label, QWidget *field);
    void build();
    void retranslate();
    void apply();
    void leave();
    BulkChange change() const;

    struct Row {
        TextLabel *label;
        const char *words;
        QWidget *field;
    };
    struct Reader {
        std::shared_ptr<const AgencyDirectory> directory;
        AgencyMatcher matcher;
    };

    const Theme &m_theme;
    StoreEdits &m_edits;
    std::shared_ptr<const Board> m_board;
    std::shared_ptr<const Reader> m_reader;
    std::vector<TaskId> m_tasks;
    bool m_isApplied = false;
    std::vector<Row> m_rows;
    std::function<QString(const QString &typed)> m_read;
    TextLabel *m_title, *m_hint, *m_reading = nullptr;
    QToolButton *m_close;
    QLineEdit *m_officer, *m_deadline, *m_reason, *m_document, *m_note, *m_endingDocument, *m_evidence;
    QWidget *m_streamRow;
    std::vector<QCheckBox *> m_streams;
    QComboBox *m_ending;
    DateField *m_endedOn, *m_completedOn;
    QPushButton *m_apply;
};

} // namespace dondoc
