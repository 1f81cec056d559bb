// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/draftmodel.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace dondoc {

/// The drafts beside the sheet, one card a row: what was read, and why an officer should look.
class DraftList final : public QListView
{
    Q_OBJECT
public:
    DraftList(const Theme &theme, DraftModel &model, QWidget *parent = nullptr);

signals:
    void rowChosen(int sessionRow);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace dondoc
