// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/agencychoices.h"
#include "ui/notices/proposalmodel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QWidget>

class QCompleter;
class QStringListModel;

namespace dondoc {

/// One addressee in a field: Delete takes it out, Enter or a press asks what else to do with it.
class AgencyChip final : public QAbstractButton
{
    Q_OBJECT
public:
    AgencyChip(const Theme &theme, const ProposalChip &chip, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removePressed();
    void movePressed(dondoc::NoticeRole role);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ProposalChip m_chip;
};

/// The addressees of one role, and a line to type more: names come up as letters are typed, Enter takes the
/// one chosen or the words as they are. What was typed is taken when the line is left, too.
class AgencyField final : public QWidget
{
    Q_OBJECT
public:
    AgencyField(const Theme &theme, NoticeRole role, QWidget *parent = nullptr);

    void setNames(const std::vector<DraftAddressee> &names, const AgencyDirectory &directory);
    /// Those existing on `asOf` come first.
    void setSuggestions(std::shared_ptr<const AgencyChoices> choices, QDate asOf);
    void retranslate();
    QLineEdit &line() { return *m_line; }

signals:
    void addRequested(const QString &names);
    void removeRequested(int index);
    void moveRequested(int index, dondoc::NoticeRole to);
    /// The spelling at `index` means that agency.
    void confirmRequested(int index, dondoc::AgencyId agency);

private:
    void suggest(const QString &typed);
    void take(const QString &names);
    void askAbout(int index, const QPoint &at);

    const Theme &m_theme;
    NoticeRole m_role;
    std::shared_ptr<const AgencyChoices> m_choices;
    QDate m_asOf;
    std::vector<DraftAddressee> m_names;
    const AgencyDirectory *m_directory = nullptr;
    std::vector<AgencyChip *> m_chips;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_hits;
};

} // namespace dondoc
