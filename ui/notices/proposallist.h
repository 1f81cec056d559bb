// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/proposalmodel.h"

#include <QListView>

namespace dondoc {

/// The proposals beside the notice, one card each. Space takes in or leaves out, Delete leaves out, Enter
/// mends.
class ProposalList final : public QListView
{
    Q_OBJECT
public:
    ProposalList(const Theme &theme, ProposalModel &model, QWidget *parent = nullptr);

signals:
    void keyChosen(int key);
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ProposalModel &m_model;
};

} // namespace dondoc
