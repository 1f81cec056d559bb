// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/catalogue/cataloguesection.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

class TextLabel;

struct GroupRow {
    AgencyGroup group;
    std::vector<AgencyId> members; ///< on the as-of day
    int tasks = 0;                 ///< that name it
};

enum class GroupColumn { Name, Members, Tasks, Count };

class GroupModel final : public FlatTableModel<GroupRow, GroupColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setBoard(const Board &board);
    TableColumn column(int section) const override;

protected:
    QVariant cell(const GroupRow &row, GroupColumn column, int role) const override;
};

struct MemberRow {
    int number = 0;
    QString name;
};

enum class MemberColumn { Number, Name, Count };

class MemberModel final : public FlatTableModel<MemberRow, MemberColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;

protected:
    QVariant cell(const MemberRow &row, MemberColumn column, int role) const override;
};

/// Addressees that stand for many agencies, each with its members as of the date.
class GroupSection final : public CatalogueSection
{
    Q_OBJECT
public:
    GroupSection(const Theme &theme, ViewSettings &settings);

    QString name() const override;
    void setBoard(std::shared_ptr<const Board> board) override;
    void retranslate() override;
    DataTable &members() const { return *m_members; }

private:
    GroupSection(GroupModel *model, QWidget *side, const Theme &theme, ViewSettings &settings);
    void fill();

    std::shared_ptr<const Board> m_board;
    GroupModel *m_model;
    MemberModel *m_memberModel;
    DataTable *m_members;
    TextLabel *m_title, *m_wordings, *m_count;
};

} // namespace dondoc
