// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperpage.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace dondoc {

/// Pages of a paper as small pictures, painted when they come into sight; the current one follows the
/// preview.
class PageStrip final : public QListView
{
    Q_OBJECT
public:
    explicit PageStrip(const Theme &theme, QWidget *parent = nullptr);

    void showPages(std::shared_ptr<const std::vector<PaperPage>> pages,
                   std::shared_ptr<const PaperCharts> charts);
    void setCurrentPage(int number);

signals:
    void pageChosen(int number);

private:
    class Model;
    Model *m_model;
};

} // namespace dondoc
