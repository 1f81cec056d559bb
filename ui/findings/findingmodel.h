// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/findings/finding.h"
#include "ui/theme/glyphs.h"
#include "ui/widgets/tablemodel.h"

#include <memory>

namespace dondoc {

struct Figures;

/// How a finding stands on a date: every agency done, else by its deadline.
struct FindingStanding {
    Glyph glyph = Glyph::Open;
    QString word;
    int done = 0, open = 0;
};
FindingStanding standingOf(const Finding &finding, QDate asOf);
/// Names of those who are to remedy it, as they are printed.
QStringList addresseesOf(const Finding &finding, const AgencyDirectory &directory);
QString nameOf(const FindingAgency &part, const AgencyDirectory &directory);

struct FindingRow {
    Finding finding;
    QString agencies;
    FindingStanding standing;
};

enum class FindingColumn { Group, Ordinal, Finding, Agencies, Deadline, Standing, Promoted, Count };

/// Inspection issues in the order of their list.
class FindingModel final : public FlatTableModel<FindingRow, FindingColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setFigures(const Figures &figures);
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position).finding.id.value; }

protected:
    QVariant cell(const FindingRow &row, FindingColumn column, int role) const override;
};

} // namespace dondoc
