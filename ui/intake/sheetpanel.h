// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QTabBar;

namespace dondoc {

class RoleLegend;
class SheetView;

/// The left half of the review: the sheets of the lot, one at a time, as they look.
class SheetPanel final : public QFrame
{
    Q_OBJECT
public:
    SheetPanel(const Theme &theme, const IntakeSession &session, QWidget *parent = nullptr);

    /// After a lot was read.
    void reset();
    /// Rows left out, counts of rows to look at.
    void refresh();
    void retranslate();
    /// Above the drafts, in a low window, the rows need the room of the legend.
    void setLow(bool low);
    /// Turns to the sheet of a row and selects it there.
    void showRow(int sessionRow);

signals:
    void rowChosen(int sessionRow);

private:
    struct Place {
        int file, sheet;
    };
    void showSheet(int tab);
    int tabOf(int file, int sheet) const;
    std::vector<IntakeRow> rowsOf(const Place &place) const;
    QString tabText(const Place &place) const;
    QString summary(const SheetDraft &draft) const;

    const Theme &m_theme;
    const IntakeSession &m_session;
    std::vector<Place> m_places; ///< one a tab
    QLabel *m_file, *m_summary;
    SheetView *m_view;
    RoleLegend *m_legend;
    QTabBar *m_tabs;
};

} // namespace dondoc
