// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspage.h"

#include "core/reports/findingsexport.h"
#include "ui/findings/findingcard.h"
#include "ui/findings/findingmodel.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

FindingsPage::FindingsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(context.settings)
    , m_model(new FindingModel(this))
    , m_table(
          new DataTable(*m_model, context.theme, m_settings, {QStringLiteral("kiem-tra/findings"), 3, true}))
    , m_card(new FindingCard(context.theme, context.edits, m_settings))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_counts(new TextLabel(context.theme, Type::Body, Token::Text2))
    , m_search(new SearchField(context.theme, SearchField::Look::Search))
    , m_list(*this, context.files)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::page, space::gap, 0, 0);
    column->setSpacing(2 * space::unit);
    auto *head = new QHBoxLayout;
    m_search->setMaximumWidth(scaledPixels(280));
    head->addWidget(m_title);
    head->addSpacing(space::gap);
    head->addWidget(m_search, 1);
    head->addWidget(m_counts, 1);
    column->addLayout(head);
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    column->addWidget(frame, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_card);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({scaledPixels(760), scaledPixels(440)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &DataTable::currentRowChanged, this, &FindingsPage::showCurrent);
    connect(m_table, &DataTable::countChanged, this, &FindingsPage::followCount);
    connect(m_table, &DataTable::emptyPressed, this,
            [this] { emit openRequested(QStringLiteral("tiep-nhan"), {}); });
    connect(m_search, &SearchField::committed, this,
            [this](const QString &typed) { m_table->setQuery(SearchQuery(typed)); });
    connect(m_card, &FindingCard::taskPressed, this, [this](TaskId task) {
        emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("task=%1").arg(task.value));
    });
    connect(&context.workspace, &Workspace::figuresChanged, this, &FindingsPage::followFigures);
    setFocusProxy(m_table);
    retranslate();
    followFigures();
}

FindingsPage::~FindingsPage()
{
    delete m_splitter; // its tables write to the settings, which go before the base class's children
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

int FindingsPage::navigationCount() const
{
    return m_model->rowCount() > 0 ? m_model->rowCount() : -1;
}

void FindingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool FindingsPage::canExport() const
{
    return m_table->filter().rowCount() > 0;
}

void FindingsPage::followCount()
{
    if (std::exchange(m_couldExport, canExport()) != canExport())
        emit abilitiesChanged();
}

/// The findings as filtered and sorted, each whole.
void FindingsPage::exportPage()
{
    const auto figures = m_context.workspace.figures();
    if (!figures || !canExport())
        return;
    std::vector<Finding> shown;
    for (int row : m_table->shownRows())
        shown.push_back(m_model->row(row).finding);
    m_list.ask(tr("Export the findings"), key(), [shown, figures] {
        return findingsAsTable(shown, *figures->board.directory, figures->board.asOf);
    });
}

void FindingsPage::applyFilter(const QString &filter)
{
    static const QString term = QStringLiteral("finding=");
    const qint64 id = filter.startsWith(term) ? filter.mid(term.size()).toLongLong() : 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowKey(row) == id)
            m_table->setCurrentRow(row);
    }
}

void FindingsPage::followFigures()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_model->setFigures(*figures);
    if (m_table->currentRow() < 0 && m_table->filter().rowCount() > 0)
        m_table->setCurrentRow(m_table->filter().sourceRow(0));
    showCurrent();
    emit navigationCountChanged();
}

void FindingsPage::showCurrent()
{
    const int row = m_table->currentRow();
    m_card->show(m_context.workspace.figures(), row < 0 ? nullptr : &m_model->row(row).finding);
    const auto remedied = std::ranges::count_if(
        m_model->rows(), [](const FindingRow &finding) { return finding.standing.glyph == Glyph::Done; });
    m_counts->setText(tr("%1 of %n finding(s) remedied", nullptr, m_model->rowCount()).arg(remedied));
    emit statusChanged(m_counts->text());
}

void FindingsPage::retranslate()
{
    m_title->setText(title());
    m_search->setHint(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search findings"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setEmptyWords(tr("No finding was received yet."), tr("Receive a file…"));
    showCurrent();
}

void FindingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
