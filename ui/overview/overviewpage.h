// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace dondoc {

class EmptyState;
class OverviewPanel;
class TextLabel;
class Theme;

/// Tổng quan: the finding as a sentence, the official 2 × 2, what was due, rates against the goal, what falls
/// due, whom to call, what the data makes one ask. Every figure opens exactly its rows.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("tong-quan"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("overview"); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTitleRow();
    void retranslate();
    void followFigures();
    void arrange();
    QString finding(const Board &board) const;
    QString basis(const Board &board) const;

    Workspace &m_workspace;
    const Theme &m_theme;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    TextLabel *m_finding;
    TextLabel *m_basis;
    QPushButton *m_brief;
    std::vector<OverviewPanel *> m_panels; ///< counts, blocks, due, overdue, questions
    EmptyState *m_empty;
    int m_columns = 0;
};

} // namespace dondoc
