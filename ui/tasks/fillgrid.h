// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/widgets/tablemodel.h"

#include <QFrame>
#include <QHash>

class QToolButton;

namespace dondoc {

class DataTable;
class StoreEdits;
class TextLabel;
class Theme;
class ViewSettings;

/// One agency's part that is done on a day nobody recorded.
struct FillRow {
    TaskId task;
    AssignmentId part;
    Progress holding; ///< the report that says so
    QString ordinal, text, agency;
    QString day, evidence; ///< as typed
    enum class State { Open, Written, Unread, Refused } state = State::Open;
    bool isSeen = false; ///< the figures have had what was written
};

enum class FillColumn { Source, Task, Agency, Day, Evidence, State, Count };

class FillModel final : public FlatTableModel<FillRow, FillColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position).part.value; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void setState(AssignmentId part, FillRow::State state);
    /// The reports that hold in new figures: rows written before say what they say.
    void follow(const QHash<AssignmentId, Progress> &holding);
    /// What a day without a year belongs to.
    void setReference(QDate reference) { m_reference = reference; }
    QDate dayOf(const FillRow &row) const;

signals:
    /// The words of a row are to be written.
    void filled(int row);

protected:
    QVariant cell(const FillRow &row, FillColumn column, int role) const override;

private:
    QDate m_reference;
};

/// The grid that gives every part without a day of completion its day and evidence, by keyboard: type, Enter,
/// and the next row waits. Each cell is written as it is left.
class FillGrid final : public QFrame
{
    Q_OBJECT
public:
    FillGrid(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent = nullptr);

    /// The undated parts of these tasks. Rows stay while the grid is open, written or not.
    void start(const Board &board, const std::vector<int> &positions);
    /// New figures of the same store.
    void follow(const Board &board);
    /// Keeps the field that is open; its rows are another store's from here on.
    void leaveStore();
    int rowCount() const { return m_model->rowCount(); }
    /// A row was typed that no store took.
    bool hasUnwritten() const;

    DataTable &table() const { return *m_table; }

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write(int row);
    void goOn();
    void retranslate();

    StoreEdits &m_edits;
    QDate m_asOf;
    FillModel *m_model;
    DataTable *m_table;
    TextLabel *m_title, *m_hint;
    QToolButton *m_close;
};

/// Parts of these tasks that are done on a day nobody recorded.
std::vector<FillRow> undatedParts(const Board &board, const std::vector<int> &positions);

} // namespace dondoc
