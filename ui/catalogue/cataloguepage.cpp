// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/cataloguepage.h"

#include "ui/catalogue/agencysection.h"
#include "ui/catalogue/documentsection.h"
#include "ui/catalogue/groupsection.h"
#include "ui/catalogue/wordingsection.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

CataloguePage::CataloguePage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(context.settings)
    , m_agencies(new AgencySection(context.theme, context.edits, m_settings))
    , m_body(new QWidget(this))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_search(new SearchField(context.theme, SearchField::Look::Search))
    , m_list(*this, context.files)
{
    using What = WordingSection::What;
    m_parts = {
        {QStringLiteral("agencies"), m_agencies},
        {QStringLiteral("groups"), new GroupSection(context.theme, m_settings)},
        {QStringLiteral("documents"), new DocumentSection(context.theme, context.edits, m_settings)},
        {QStringLiteral("streams"),
         new WordingSection(What::Streams, context.theme, context.edits, m_settings)},
        {QStringLiteral("clear"), new WordingSection(What::Clear, context.theme, context.edits, m_settings)}};
    for (const Part &part : m_parts) {
        m_tabs->addTab({});
        m_stack->addWidget(part.section);
        connect(part.section, &CatalogueSection::openRequested, this, &Page::openRequested);
        connect(&part.section->table(), &DataTable::countChanged, this, &CataloguePage::showStatus);
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // the chosen one is wider, and all of them fit
    m_tabs->setElideMode(Qt::ElideNone);
    m_search->setMaximumWidth(scaledPixels(280));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::page, 0, space::page, 0);
    head->setSpacing(space::gap);
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addWidget(m_search, 1);
    head->addStretch(1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, space::gap, 0, 0);
    column->setSpacing(2 * space::unit);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connect(m_tabs, &QTabBar::currentChanged, this, &CataloguePage::choose);
    connect(m_search, &SearchField::committed, this,
            [this](const QString &typed) { shown().table().setQuery(SearchQuery(typed)); });
    connect(&context.workspace, &Workspace::figuresChanged, this, &CataloguePage::followFigures);
    connect(&context.workspace, &Workspace::storeLeaving, this, [this] {
        for (const Part &part : m_parts)
            part.section->keep();
    });
    retranslate();
    choose(0);
    followFigures();
}

CataloguePage::~CataloguePage()
{
    delete m_body; // its tables write to the settings, which go before the base class's children
}

QString CataloguePage::title() const
{
    return tr("Catalogue");
}

CatalogueSection &CataloguePage::section(const QString &word) const
{
    const auto part = std::ranges::find(m_parts, word, &Part::word);
    Q_ASSERT(part != m_parts.end());
    return *part->section;
}

void CataloguePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString CataloguePage::unkept() const
{
    for (const Part &part : m_parts) {
        if (const QString loss = part.section->unkept(); !loss.isEmpty())
            return loss;
    }
    return {};
}

void CataloguePage::applyFilter(const QString &filter)
{
    static const QString agency = QStringLiteral("agency=");
    if (m_isStale)
        fill();
    const auto part = std::ranges::find(m_parts, filter, &Part::word);
    if (part != m_parts.end())
        return m_tabs->setCurrentIndex(int(part - m_parts.begin()));
    if (!filter.startsWith(agency))
        return;
    m_tabs->setCurrentIndex(0);
    m_agencies->choose(filter.mid(agency.size()).toLongLong());
}

/// Spellings and documents are counted anew when the page is looked at, not on every edit elsewhere.
void CataloguePage::followFigures()
{
    m_isStale = true;
    if (isVisible())
        fill();
}

void CataloguePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        fill();
}

void CataloguePage::fill()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_isStale = false;
    for (const Part &part : m_parts)
        part.section->setBoard(std::shared_ptr<const Board>(figures, &figures->board));
    showStatus();
}

void CataloguePage::choose(int part)
{
    m_stack->setCurrentIndex(part);
    CatalogueSection *section = m_parts[size_t(part)].section;
    m_search->clear();
    section->table().setQuery(SearchQuery());
    setFocusProxy(section);
    showStatus();
}

CatalogueSection &CataloguePage::shown() const
{
    return *m_parts[size_t(m_stack->currentIndex())].section;
}

bool CataloguePage::canExport() const
{
    return shown().table().filter().rowCount() > 0;
}

/// The part that is shown, with its rows as filtered and its columns as chosen.
void CataloguePage::exportPage()
{
    if (canExport())
        m_list.ask(tr("Export: %1", "a part of the catalogue").arg(shown().name()), key(),
                   [table = shownTable(shown().table(), shown().name())] { return table; });
}

void CataloguePage::showStatus()
{
    if (std::exchange(m_couldExport, canExport()) != canExport())
        emit abilitiesChanged();
    const CatalogueSection &section = shown();
    emit statusChanged(tr("%1: showing %2 of %3")
                           .arg(section.name())
                           .arg(section.table().filter().rowCount())
                           .arg(section.table().table().rowCount()));
}

void CataloguePage::retranslate()
{
    m_title->setText(title());
    m_search->setHint(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_tabs->setAccessibleName(title());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_tabs->setTabText(int(i), m_parts[i].section->name());
        m_parts[i].section->retranslate();
    }
    showStatus();
}

void CataloguePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
