// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/store/store.h"
#include "ui/history/batchmodel.h"
#include "ui/history/changemodel.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc {

namespace {

QWidget *framed(QWidget *table)
{
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(table);
    return frame;
}

} // namespace

HistoryPage::HistoryPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(context.settings)
    , m_batchModel(new BatchModel(this))
    , m_changeModel(new ChangeModel(this))
    , m_batches(new DataTable(*m_batchModel, context.theme, m_settings,
                              {QStringLiteral("nhat-ky/batches"), 1, true}))
    , m_changes(new DataTable(*m_changeModel, context.theme, m_settings,
                              {QStringLiteral("nhat-ky/changes"), 1, false}))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_changesTitle(new TextLabel(context.theme, Type::Body, Token::Text, true))
    , m_search(new SearchField(context.theme, SearchField::Look::Search))
    , m_turn(new QPushButton)
{
    auto *below = new QWidget;
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, space::gap, 0, 0);
    belowColumn->addWidget(m_changesTitle);
    belowColumn->addWidget(framed(m_changes), 1);
    m_splitter->addWidget(framed(m_batches));
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(2 * space::unit);
    column->addWidget(makeHead());
    column->addWidget(m_splitter, 1);
    connect(m_batches, &DataTable::currentRowChanged, this, &HistoryPage::showBatch);
    connect(m_search, &SearchField::committed, this,
            [this](const QString &typed) { m_batches->setQuery(SearchQuery(typed)); });
    connect(m_turn, &QPushButton::clicked, this, &HistoryPage::turn);
    const auto follow = [this] {
        m_isStale = true;
        if (isVisible())
            load();
    };
    connect(&context.bus, &ChangeBus::changed, this, follow);
    connect(&context.workspace, &Workspace::storeChanged, this, follow);
    setFocusProxy(m_batches);
    retranslate();
    showBatch();
}

HistoryPage::~HistoryPage()
{
    delete m_splitter; // its tables write to the settings, which go before the base class's children
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_search->setMaximumWidth(scaledPixels(320));
    row->addWidget(m_title);
    row->addSpacing(space::gap);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_turn);
    return head;
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryPage::load()
{
    const QString path = m_context.workspace.storePath();
    if (path.isEmpty())
        return;
    m_isStale = false;
    m_loading.start(
        [path](const JobControl &) -> Result<Content> {
            auto store = Store::open(path, OpenMode::ReadOnly);
            if (!store)
                return store.error();
            auto batches = (*store)->loadBatches();
            if (!batches)
                return batches.error();
            auto history = (*store)->loadHistory();
            if (!history)
                return history.error();
            return Content{std::move(*batches), std::move(*history)};
        },
        [this](Result<Content> content) {
            if (!content)
                return emit errorRaised(content.error().text);
            m_content = std::move(*content);
            m_batchModel->setRows(m_content.batches);
            if (m_batches->currentRow() < 0 && m_batches->filter().rowCount() > 0)
                m_batches->setCurrentRow(m_batches->filter().sourceRow(0));
            showBatch();
        });
}

const Batch *HistoryPage::current() const
{
    const int row = m_batches->currentRow();
    return row < 0 ? nullptr : &m_batchModel->row(row);
}

void HistoryPage::showBatch()
{
    const Batch *batch = current();
    std::vector<HistoryEntry> lines;
    for (const HistoryEntry &entry : m_content.history) {
        if (batch && entry.batch == batch->id)
            lines.push_back(entry);
    }
    m_changesTitle->setText(batch ? tr("What it changed: %n line(s)", nullptr, int(lines.size()))
                                  : QString());
    m_changeModel->setRows(std::move(lines));
    m_turn->setEnabled(batch);
    m_turn->setText(batch && batch->undone ? tr("Redo this batch") : tr("Undo this batch"));
    emit statusChanged(tr("%n batch(es)", nullptr, int(m_content.batches.size())));
}

void HistoryPage::turn()
{
    const Batch *batch = current();
    if (!batch)
        return;
    if (batch->undone)
        m_context.edits.redoBatch(batch->id);
    else
        m_context.edits.undoBatch(batch->id);
}

void HistoryPage::retranslate()
{
    m_title->setText(title());
    m_search->setHint(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search the history"));
    m_batches->setAccessibleName(tr("Batches"));
    m_batches->setEmptyWords(tr("Nothing was written yet."), {});
    m_changes->setAccessibleName(tr("What the batch changed"));
    showBatch();
}

void HistoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
