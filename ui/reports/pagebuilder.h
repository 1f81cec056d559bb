// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperstyle.h"
#include "ui/reports/papertext.h"

namespace dondoc {

/// Fills pages from top to bottom: the cursor, and page breaks with their numbers.
class PageBuilder
{
public:
    /// Starts a sequence of pages that numbers from 1 (the body, or one annex).
    void beginSequence(bool landscape);

    double width() const; ///< between the side margins
    double left() const { return paperstyle::marginLeft; }
    double y() const { return m_y; }
    double room() const; ///< down to the bottom margin
    double fullHeight() const;
    bool isAtTop() const { return m_y <= paperstyle::marginTop; }

    void space(double height); ///< nothing at the top of a page
    void advance(double height) { m_y += height; }
    void breakPage();
    /// Breaks unless that much room is left.
    void need(double height);

    /// A whole text at the cursor; the cursor moves below it.
    void put(const PaperLines &lines, double x);
    /// A text that may run over pages, keeping orphanLines together.
    void flow(const PaperLines &lines, double x);
    void rule(double x1, double x2, double y);
    void line(const QLineF &line);
    void text(PaperText text);
    void chart(double height, const PaperBlock &block);

    std::vector<PaperPage> take() { return std::move(m_pages); }

private:
    PaperPage &page() { return m_pages.back(); }
    void addPage();

    std::vector<PaperPage> m_pages;
    bool m_landscape = false;
    int m_number = 0;
    double m_y = 0;
};

} // namespace dondoc
