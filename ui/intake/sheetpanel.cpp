// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetpanel.h"

#include "ui/intake/rolelegend.h"
#include "ui/intake/sheetview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

SheetPanel::SheetPanel(const Theme &theme, const IntakeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_file(new QLabel)
    , m_summary(new QLabel)
    , m_view(new SheetView(theme))
    , m_legend(new RoleLegend(theme))
    , m_tabs(new QTabBar)
{
    setProperty("panel", true);
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    head->setSpacing(space::cellX);
    head->addWidget(m_file);
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_tabs);

    connect(m_tabs, &QTabBar::currentChanged, this, &SheetPanel::showSheet);
    connect(m_view, &SheetView::sheetRowChosen, this, [this](int sheetRow) {
        const Place &place = m_places[size_t(m_tabs->currentIndex())];
        const auto &rows = m_session.rows();
        for (int i = 0; i < int(rows.size()); ++i) {
            const IntakeRow &row = rows[size_t(i)];
            if (row.file == place.file && row.sheet == place.sheet && row.row == sheetRow)
                emit rowChosen(i);
        }
    });
}

void SheetPanel::reset()
{
    const QSignalBlocker blocker(m_tabs);
    m_view->setSheet(nullptr, nullptr, {});
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_places.clear();
    if (!m_session.reading())
        return;
    const auto &drafts = m_session.reading()->drafts;
    for (int file = 0; file < int(drafts.size()); ++file) {
        for (int sheet = 0; sheet < int(drafts[size_t(file)].sheets.size()); ++sheet) {
            m_places.push_back({file, sheet});
            m_tabs->addTab(tabText(m_places.back()));
        }
    }
    m_tabs->updateGeometry(); // a hidden tab bar does not ask for room itself
    m_file->setFont(m_theme.font(Type::Body, true));
    showSheet(m_tabs->currentIndex());
}

void SheetPanel::refresh()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0)
        return;
    QSet<int> leftOut;
    for (const IntakeRow &row : rowsOf(m_places[size_t(tab)])) {
        if (m_session.isLeftOut(row.key))
            leftOut.insert(row.row);
    }
    m_view->setLeftOut(leftOut);
}

void SheetPanel::setLow(bool low)
{
    m_legend->setVisible(!low);
}

void SheetPanel::retranslate()
{
    m_file->setFont(m_theme.font(Type::Body, true));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabText(m_places[size_t(tab)]));
    m_view->setAccessibleName(tr("The sheet as it looks"));
    m_view->viewport()->update();
    m_legend->update();
    if (m_tabs->currentIndex() >= 0) {
        const Place &place = m_places[size_t(m_tabs->currentIndex())];
        m_summary->setText(
            summary(m_session.reading()->drafts[size_t(place.file)].sheets[size_t(place.sheet)]));
    }
}

std::vector<IntakeRow> SheetPanel::rowsOf(const Place &place) const
{
    std::vector<IntakeRow> rows;
    std::copy_if(
        m_session.rows().begin(), m_session.rows().end(), std::back_inserter(rows),
        [&place](const IntakeRow &row) { return row.file == place.file && row.sheet == place.sheet; });
    return rows;
}

QString SheetPanel::tabText(const Place &place) const
{
    const FileDraft &file = m_session.reading()->drafts[size_t(place.file)];
    const QString name = file.sheets[size_t(place.sheet)].sheet;
    const auto rows = rowsOf(place);
    const int uncertain =
        int(std::count_if(rows.begin(), rows.end(), [](const IntakeRow &row) { return row.isUncertain(); }));
    return uncertain == 0 ? name : tr("%1 · %2 to look at").arg(name).arg(uncertain);
}

QString SheetPanel::summary(const SheetDraft &draft) const
{
    if (draft.layout == Layout::Unrecognised)
        return tr("sheet %1 · no table recognised").arg(draft.sheet);
    const int columns =
        int(std::count_if(draft.columns.begin(), draft.columns.end(),
                          [](const RecognisedColumn &column) { return column.role != ColumnRole::None; }));
    const QString head = tr("sheet %1 · header in row %2 · %n column(s) recognised", nullptr, columns)
                             .arg(draft.sheet)
                             .arg(draft.headerRow + 1);
    const int rows = int(std::count_if(draft.rows.begin(), draft.rows.end(), [](RowUse use) {
        return use == RowUse::Task || use == RowUse::Rate;
    }));
    const QString count =
        draft.layout == Layout::Rates ? tr("%n unit(s)", nullptr, rows) : tr("%n task(s)", nullptr, rows);
    return QStringLiteral("%1 · %2").arg(head, count);
}

void SheetPanel::showSheet(int tab)
{
    if (tab < 0 || tab >= int(m_places.size()))
        return;
    const Place &place = m_places[size_t(tab)];
    const FileDraft &file = m_session.reading()->drafts[size_t(place.file)];
    const SheetDraft &draft = file.sheets[size_t(place.sheet)];
    m_file->setText(QFileInfo(file.file).fileName());
    m_summary->setText(summary(draft));
    m_view->setSheet(&m_session.reading()->workbooks[size_t(place.file)].sheets[size_t(place.sheet)], &draft,
                     rowsOf(place));
    refresh();
}

int SheetPanel::tabOf(int file, int sheet) const
{
    for (int tab = 0; tab < int(m_places.size()); ++tab) {
        if (m_places[size_t(tab)].file == file && m_places[size_t(tab)].sheet == sheet)
            return tab;
    }
    return -1;
}

void SheetPanel::showRow(int sessionRow)
{
    const IntakeRow &row = m_session.rows()[size_t(sessionRow)];
    const int tab = tabOf(row.file, row.sheet);
    if (tab != m_tabs->currentIndex())
        m_tabs->setCurrentIndex(tab);
    m_view->showSheetRow(row.row);
}

} // namespace dondoc
