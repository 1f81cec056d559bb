// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QTabBar;

namespace dondoc {

class LinkButton;
class RoleLegend;
class SheetView;
class WrappedText;

/// The left half of the review: the sheets of the lot, one at a time, as they look, and what an officer can
/// change in how they are read.
class SheetPanel final : public QFrame
{
    Q_OBJECT
public:
    SheetPanel(const Theme &theme, IntakeSession &session, QWidget *parent = nullptr);

    /// After a lot was read, or read anew: the sheet shown stays the one shown.
    void reset();
    /// Rows left out, questions answered.
    void refresh();
    void retranslate();
    /// Above the drafts, in a low window, the rows need the room of the legend.
    void setLow(bool low);
    /// Turns to the sheet of a row and selects a cell there; column -1 = the row.
    void showCell(int sessionRow, int column);

signals:
    void rowChosen(int sessionRow);
    void mendRequested(int sessionRow, int column);

private:
    struct Place {
        int file, sheet;
    };
    void layOut();
    void connectView();
    void showSheet(int tab);
    void showMemory();
    void showColumnMenu(int column, const QPoint &at);
    void showRowMenu(int sheetRow, int column, const QPoint &at);
    int tabOf(int file, int sheet) const;
    const Place *shown() const;
    const SheetDraft &draftOf(const Place &place) const;
    /// Positions of the session's rows that stand in a sheet: [first, last).
    std::pair<int, int> rowsOf(const Place &place) const;
    int sessionRowOf(int sheetRow) const;
    bool isSkipped(int sheetRow) const;
    QString tabText(const Place &place) const;
    QString summary(const SheetDraft &draft) const;

    const Theme &m_theme;
    IntakeSession &m_session;
    std::vector<Place> m_places; ///< one a tab
    QLabel *m_file;
    WrappedText *m_summary;
    QLabel *m_memory;
    LinkButton *m_forget;
    SheetView *m_view;
    RoleLegend *m_legend;
    QTabBar *m_tabs;
};

} // namespace dondoc
