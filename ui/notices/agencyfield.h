// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/proposalmodel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QWidget>

class QCompleter;
class QStringListModel;

namespace dondoc {

/// The names an officer may mean by a few letters, with or without marks.
class AgencyNames
{
public:
    /// Units that exist on the day, groups, and every confirmed or shipped spelling of them.
    AgencyNames(const AgencyDirectory &directory, QDate asOf);
    /// Names that hold the words typed; those beginning with them first, in official order.
    QStringList hits(const QString &typed, int limit = 12) const;

private:
    struct Entry {
        QString name, folded;
    };
    std::vector<Entry> m_entries;
};

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
    void setSuggestions(std::shared_ptr<const AgencyNames> names) { m_suggestions = std::move(names); }
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
    std::shared_ptr<const AgencyNames> m_suggestions;
    std::vector<DraftAddressee> m_names;
    const AgencyDirectory *m_directory = nullptr;
    std::vector<AgencyChip *> m_chips;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_hits;
};

} // namespace dondoc
