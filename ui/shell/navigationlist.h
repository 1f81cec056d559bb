// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>

#include <vector>

namespace dondoc {

class Page;

/// The pages down the left edge: icon, name and count; only icons while folded.
class NavigationList final : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationList(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const std::vector<Page *> &pages);
    void showPage(const Page *page);
    /// Names and counts again.
    void refresh();
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

signals:
    void pageChosen(dondoc::Page *page);

private:
    void addGroupLine();

    const Theme &m_theme;
    std::vector<Page *> m_pages; ///< owned by the window
    bool m_isFolded = false;
};

} // namespace dondoc
