// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace dondoc {

/// The facts of a task as label and value, each as the source has it; the deadline as written beside its
/// reading, and the way back to the source.
class TaskFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFacts(const Theme &theme, QWidget *parent = nullptr);
    void show(const TaskView &view, const Board &board);

signals:
    void sourcePressed(const SourceRef &source);

private:
    void clear();
    void addRow(const QString &label, QWidget *value);
    void addWords(const QString &label, const QString &words);
    void addDeadline(const Deadline &deadline, const QString &label);
    void addStages(const Deadline &deadline);
    void addOccurrences(const TaskView &view, const Board &board);
    static QString missedBy(const TaskView &view, const Board &board, QDate day);
    void addMoves(const TaskRecord &record, QDate asOf);
    void addEnding(const Task &task, QDate asOf);
    void addThread(const TaskRecord &record, const Board &board);
    void addAssigning(const Task &task);
    static QString groupWords(const Assignment &part, const AgencyDirectory &directory);
    void addAddressees(const TaskRecord &record, const AgencyDirectory &directory);
    void addResult(const TaskView &view, QDate asOf);
    void addSource(const SourceRef &source);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QWidget *m_content = nullptr;
};

} // namespace dondoc
