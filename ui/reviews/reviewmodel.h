// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviewlines.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

enum class ReviewColumn { Section, Text, Who, Figure, Count };

/// The points of a review, in the order they are gone through.
class ReviewModel final : public FlatTableModel<ReviewLine, ReviewColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;

    TableColumn column(int section) const override;

    static QString sectionTitle(ReviewSection section);

protected:
    QVariant cell(const ReviewLine &row, ReviewColumn column, int role) const override;
};

} // namespace dondoc
