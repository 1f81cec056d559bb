// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/services/figures.h"
#include "ui/widgets/viewsettings.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace dondoc {

class DataTable;
class FindingPartModel;
class LinkButton;
class StoreEdits;
class TextLabel;
class Theme;

/// One inspection issue as its card: problem, remedies, deadline, and the agencies with how far each is.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    FindingCard(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent = nullptr);

    /// Null finding: nothing is chosen.
    void show(std::shared_ptr<const Figures> figures, const Finding *finding);

signals:
    void taskPressed(TaskId task);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWords();
    void fill();
    void retranslate();
    void tickSelected();

    const Theme &m_theme;
    StoreEdits &m_edits;
    std::shared_ptr<const Figures> m_figures;
    std::optional<Finding> m_finding;
    FindingPartModel *m_model;
    DataTable *m_table;
    TextLabel *m_group, *m_title, *m_issueTitle, *m_issue, *m_remedyTitle, *m_remedies, *m_deadline,
        *m_source, *m_partsTitle, *m_nothing;
    QWidget *m_content;
    QPushButton *m_promote;
    LinkButton *m_task;
};

} // namespace dondoc
