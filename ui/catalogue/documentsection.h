// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/directivesummary.h"
#include "ui/catalogue/cataloguesection.h"
#include "ui/widgets/tablemodel.h"

class QCheckBox;

namespace dondoc {

class LinkedTaskModel;
class TextLabel;

enum class DocumentColumn { Number, Type, Date, Secrecy, Tasks, Overdue, Open, Done, Count };

/// Every document that assigns tasks.
class DocumentModel final : public FlatTableModel<DirectiveSummary, DocumentColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override;

protected:
    QVariant cell(const DirectiveSummary &row, DocumentColumn column, int role) const override;
};

/// Documents, each beside all its tasks, which lead to the list. Here the office says, too, whether its
/// store may hold documents that bear a độ mật.
class DocumentSection final : public CatalogueSection
{
    Q_OBJECT
public:
    DocumentSection(const Theme &theme, StoreEdits &edits, ViewSettings &settings);

    QString name() const override;
    void setBoard(std::shared_ptr<const Board> board) override;
    void retranslate() override;
    DataTable &tasks() const { return *m_tasks; }

private:
    DocumentSection(DocumentModel *model, QWidget *side, const Theme &theme, StoreEdits &edits,
                    ViewSettings &settings);
    void fill();
    void allowMarked(bool isAllowed);

    StoreEdits &m_edits;
    std::shared_ptr<const Board> m_board;
    DocumentModel *m_model;
    LinkedTaskModel *m_taskModel;
    DataTable *m_tasks;
    TextLabel *m_title, *m_counts;
    QCheckBox *m_marked;
};

} // namespace dondoc
