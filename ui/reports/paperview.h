// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperpage.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace dondoc {

/// Shows laid out pages below each other, as they will be printed; only visible pages are painted.
/// Ctrl+wheel and zoom() scale; a zoom of 0 fits the width.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(const Theme &theme, QWidget *parent = nullptr);

    /// Both are shared with whoever prints them.
    void showPages(std::vector<PaperPage> pages, std::shared_ptr<const PaperCharts> charts);
    int pageCount() const { return int(m_pages.size()); }
    /// The page most of the view shows, from 1; 0 without pages.
    int currentPage() const;
    void goToPage(int number);

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

signals:
    void currentPageChanged(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double pixelsPerUnit() const;
    QRectF pageRect(int index) const; ///< in the content's pixels
    QSizeF contentSize() const;
    void updateScrollBars();

    const Theme &m_theme;
    std::vector<PaperPage> m_pages;
    std::shared_ptr<const PaperCharts> m_charts;
    double m_zoom = 0;
};

} // namespace dondoc
