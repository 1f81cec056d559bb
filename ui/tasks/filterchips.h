// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/taskfilter.h"

#include <QWidget>

class QPushButton;

namespace dondoc {

class Theme;

/// The quick filters with their counts, and a chip with a cross for every other condition in force, so that
/// no row is held back unseen.
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(const Theme &theme, QWidget *parent = nullptr);

    /// Adds the filter of this officer's own tasks.
    void setOfficer(const QString &name);
    void setBoard(std::shared_ptr<const Board> board);
    const TaskFilter &filter() const { return m_filter; }
    void setFilter(const TaskFilter &filter);
    /// A chip more, for a condition that is no term of the filter; empty: none.
    void setExtra(const QString &words);

signals:
    /// By the officer's hand.
    void filterChanged();
    void extraDropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Quick {
        TaskFilter::Term term;
        QPushButton *button;
    };

    void addQuick(const QString &name, const QString &value);
    void toggle(const TaskFilter::Term &term, bool isOn);
    bool isQuick(const TaskFilter::Term &term) const;
    void refresh();
    void refreshOthers();
    void addOther(const QString &words, std::function<void()> drop);

    const Theme &m_theme;
    std::shared_ptr<const Board> m_board;
    TaskFilter m_filter;
    std::vector<Quick> m_quick;
    std::vector<QPushButton *> m_others;
    QString m_extra;
};

} // namespace dondoc
