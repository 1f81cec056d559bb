// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetpanel.h"

#include "ui/intake/columnmenu.h"
#include "ui/intake/rolelegend.h"
#include "ui/intake/sheetview.h"
#include "ui/intake/wrappedtext.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

SheetPanel::SheetPanel(const Theme &theme, IntakeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_file(new QLabel)
    , m_summary(new WrappedText(theme, 1))
    , m_memory(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_forget(new LinkButton(theme))
    , m_view(new SheetView(theme))
    , m_legend(new RoleLegend(theme))
    , m_tabs(new QTabBar)
{
    setProperty("panel", true);
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setDrawBase(false);
    m_memory->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_forget->setObjectName(QStringLiteral("forgetHeader"));
    layOut();
    connectView();
}

void SheetPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    head->setSpacing(space::cellX);
    head->addWidget(m_file);
    head->addWidget(m_summary, 1);
    auto *memory = new QHBoxLayout;
    memory->setContentsMargins(space::panel, 0, space::panel, 0);
    memory->addWidget(m_memory, 1);
    memory->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(memory);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_tabs);
}

void SheetPanel::connectView()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetPanel::showSheet);
    connect(m_view, &SheetView::sheetRowChosen, this, [this](int sheetRow) {
        if (const int row = sessionRowOf(sheetRow); row >= 0)
            emit rowChosen(row);
    });
    connect(m_view, &SheetView::mendRequested, this, [this](int sheetRow, int column) {
        if (const int row = sessionRowOf(sheetRow); row >= 0)
            emit mendRequested(row, column);
    });
    connect(m_view, &SheetView::headerRequested, this, [this](int sheetRow) {
        if (const Place *place = shown())
            m_session.setHeaderRow(place->file, place->sheet, sheetRow);
    });
    connect(m_view, &SheetView::skipRequested, this, [this](int sheetRow) {
        if (const Place *place = shown())
            m_session.setSkipped(place->file, place->sheet, sheetRow, !isSkipped(sheetRow));
    });
    connect(m_view, &SheetView::columnMenuRequested, this, &SheetPanel::showColumnMenu);
    connect(m_view, &SheetView::rowMenuRequested, this, &SheetPanel::showRowMenu);
    connect(m_forget, &LinkButton::clicked, this, [this] {
        for (const DraftedTable &table : draftOf(*shown()).tables) {
            if (table.isRemembered)
                return m_session.forgetHeader(table.fingerprint);
        }
    });
}

void SheetPanel::reset()
{
    const QSignalBlocker blocker(m_tabs);
    const Place before = shown() ? *shown() : Place{0, 0};
    m_places.clear();
    if (!m_session.reading() || m_session.reading()->drafted->files.empty()) {
        m_view->setSheet(nullptr, nullptr, {});
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        return;
    }
    const auto &drafts = m_session.reading()->drafted->files;
    for (int file = 0; file < int(drafts.size()); ++file) {
        for (int sheet = 0; sheet < int(drafts[size_t(file)].sheets.size()); ++sheet)
            m_places.push_back({file, sheet});
    }
    while (m_tabs->count() > int(m_places.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < int(m_places.size()))
        m_tabs->addTab({});
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, tabText(m_places[size_t(tab)]));
    m_tabs->updateGeometry(); // a hidden tab bar does not ask for room itself
    m_file->setFont(m_theme.font(Type::Body, true));
    m_tabs->setCurrentIndex(std::max(0, tabOf(before.file, before.sheet)));
    showSheet(m_tabs->currentIndex());
}

void SheetPanel::refresh()
{
    const Place *place = shown();
    if (!place)
        return;
    const auto [first, last] = rowsOf(*place);
    QSet<int> leftOut;
    for (int row = first; row < last && m_session.leftOutCount() > 0; ++row) {
        if (m_session.isLeftOut(m_session.rows()[size_t(row)].key))
            leftOut.insert(m_session.rows()[size_t(row)].row);
    }
    QHash<int, QSet<int>> open;
    for (const IntakeQuestion &question : m_session.questions()) {
        if (question.row >= first && question.row < last && !m_session.isAnswered(question))
            open[m_session.rows()[size_t(question.row)].row].insert(std::max(question.column, 0));
    }
    m_view->sheet().setUncertain(open);
    m_view->sheet().setLeftOut(leftOut);
    m_tabs->setTabText(m_tabs->currentIndex(), tabText(*place));
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
    m_view->horizontalHeader()->viewport()->update();
    m_legend->update();
    m_forget->setText(tr("Read by its words again"));
    if (const Place *place = shown()) {
        m_summary->setLines({{{}, summary(draftOf(*place))}});
        showMemory();
    }
}

const SheetPanel::Place *SheetPanel::shown() const
{
    const int tab = m_tabs->currentIndex();
    return m_session.reading() && tab >= 0 && tab < int(m_places.size()) ? &m_places[size_t(tab)] : nullptr;
}

const SheetDraft &SheetPanel::draftOf(const Place &place) const
{
    return m_session.reading()->drafted->files[size_t(place.file)].sheets[size_t(place.sheet)];
}

std::pair<int, int> SheetPanel::rowsOf(const Place &place) const
{
    const auto &rows = m_session.rows();
    const auto before = [](const IntakeRow &row, const Place &wanted) {
        return std::pair(row.file, row.sheet) < std::pair(wanted.file, wanted.sheet);
    };
    const auto first = std::lower_bound(rows.begin(), rows.end(), place, before);
    const auto last = std::lower_bound(first, rows.end(), Place{place.file, place.sheet + 1}, before);
    return {int(first - rows.begin()), int(last - rows.begin())};
}

int SheetPanel::sessionRowOf(int sheetRow) const
{
    const Place *place = shown();
    if (!place)
        return -1;
    const auto &rows = m_session.rows();
    const auto [first, last] = rowsOf(*place);
    const auto found = std::lower_bound(rows.begin() + first, rows.begin() + last, sheetRow,
                                        [](const IntakeRow &row, int wanted) { return row.row < wanted; });
    return found != rows.begin() + last && found->row == sheetRow ? int(found - rows.begin()) : -1;
}

QString SheetPanel::tabText(const Place &place) const
{
    const QString name = draftOf(place).sheet;
    const auto [first, last] = rowsOf(place);
    int open = 0;
    for (int row = first; row < last; ++row)
        open += m_session.isOpen(row);
    return open == 0 ? name : tr("%1 · %2 to look at").arg(name, QString::number(open));
}

QString SheetPanel::summary(const SheetDraft &draft) const
{
    if (draft.layout == Layout::Unrecognised)
        return tr("sheet %1 · no table recognised; Ctrl+H on a row makes it the header").arg(draft.sheet);
    const int columns =
        int(std::count_if(draft.columns.begin(), draft.columns.end(),
                          [](const RecognisedColumn &column) { return column.role != ColumnRole::None; }));
    const QString head = tr("sheet %1 · header in row %2 · %n column(s) recognised", nullptr, columns)
                             .arg(draft.sheet, QString::number(draft.headerRow + 1));
    const int rows = int(std::count_if(draft.rows.begin(), draft.rows.end(), [](RowUse use) {
        return use == RowUse::Task || use == RowUse::Rate || use == RowUse::Finding;
    }));
    const QString count = draft.layout == Layout::Rates      ? tr("%n unit(s)", nullptr, rows)
                          : draft.layout == Layout::Findings ? tr("%n finding(s)", nullptr, rows)
                                                             : tr("%n task(s)", nullptr, rows);
    return QStringLiteral("%1 · %2").arg(head, count);
}

void SheetPanel::showMemory()
{
    const auto &tables = draftOf(*shown()).tables;
    const bool isRemembered = std::any_of(tables.begin(), tables.end(),
                                          [](const DraftedTable &table) { return table.isRemembered; });
    m_memory->setText(isRemembered ? tr("Columns as you read this header last time.") : QString());
    m_memory->setVisible(isRemembered);
    m_forget->setVisible(isRemembered);
}

void SheetPanel::showSheet(int tab)
{
    if (tab < 0 || tab >= int(m_places.size()) || !m_session.reading())
        return;
    const Place &place = m_places[size_t(tab)];
    const QString &file = m_session.files()[place.file];
    m_file->setText(QFileInfo(file).fileName());
    m_summary->setLines({{{}, summary(draftOf(place))}});
    showMemory();
    refresh(); // before the sheet is laid out: rows with a question stand open
    m_view->setSheet(&m_session.reading()->lot->workbooks[size_t(place.file)]->sheets[size_t(place.sheet)],
                     &draftOf(place), m_session.mending().overrides.value({file, place.sheet}));
}

int SheetPanel::tabOf(int file, int sheet) const
{
    for (int tab = 0; tab < int(m_places.size()); ++tab) {
        if (m_places[size_t(tab)].file == file && m_places[size_t(tab)].sheet == sheet)
            return tab;
    }
    return -1;
}

void SheetPanel::showCell(int sessionRow, int column)
{
    const IntakeRow &row = m_session.rows()[size_t(sessionRow)];
    const int tab = tabOf(row.file, row.sheet);
    if (tab != m_tabs->currentIndex())
        m_tabs->setCurrentIndex(tab);
    m_view->showCell(row.row, column);
}

bool SheetPanel::isSkipped(int sheetRow) const
{
    const SheetDraft &draft = draftOf(*shown());
    return sheetRow < int(draft.rows.size()) && draft.rows[size_t(sheetRow)] == RowUse::LeftOut;
}

void SheetPanel::showColumnMenu(int column, const QPoint &at)
{
    const Place *place = shown();
    if (!place)
        return;
    const SheetDraft &draft = draftOf(*place);
    const auto &columns = columnsAt(draft, m_view->currentSheetRow());
    const ColumnRole present = column < int(columns.size()) ? columns[size_t(column)].role : ColumnRole::None;
    columnMenu(this, draft.layout, present, [this, column, place = *place](ColumnRole role) {
        m_session.setColumnRole(place.file, place.sheet, column, role);
    })->popup(at);
}

void SheetPanel::showRowMenu(int sheetRow, int column, const QPoint &at)
{
    const Place *place = shown();
    if (!place)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &words, const QKeySequence &keys, auto act) {
        menu->addAction(words, menu, act)->setShortcut(keys);
    };
    if (const int row = sessionRowOf(sheetRow); row >= 0)
        add(tr("Mend this cell"), Qt::Key_F2, [this, row, column] { emit mendRequested(row, column); });
    add(tr("This row is the header"), Qt::CTRL | Qt::Key_H,
        [this, sheetRow, place = *place] { m_session.setHeaderRow(place.file, place.sheet, sheetRow); });
    const bool isOut = isSkipped(sheetRow);
    add(isOut ? tr("Read this row after all") : tr("Skip this row"), Qt::Key_Delete,
        [this, sheetRow, isOut, place = *place] {
            m_session.setSkipped(place.file, place.sheet, sheetRow, !isOut);
        });
    add(tr("What column %1 holds…").arg(columnName(column)), Qt::ALT | Qt::Key_Down,
        [this, column, at] { showColumnMenu(column, at); });
    menu->popup(at);
}

} // namespace dondoc
