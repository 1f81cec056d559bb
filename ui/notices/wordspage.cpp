// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/wordspage.h"

#include "core/services/phraseservice.h"
#include "ui/notices/wordmodel.h"
#include "ui/notices/wordtablelist.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

constexpr QLatin1String tableFilter("table=");
constexpr int listWidth = 290;

} // namespace

WordsPage::WordsPage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(context.settings)
    , m_key(WordTableList::aliases)
    , m_model(new WordModel(this))
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_tableTitle(new TextLabel(context.theme, Type::Body, Token::Text, true))
    , m_about(new TextLabel(context.theme, Type::Secondary, Token::Text2))
    , m_back(new LinkButton(context.theme))
    , m_search(new SearchField(context.theme, SearchField::Look::Search))
    , m_tables(new WordTableList(context.theme))
    , m_table(
          new DataTable(*m_model, context.theme, m_settings, {QStringLiteral("bang-tu-ngu/words"), 1, false}))
    , m_words(new QLineEdit)
    , m_agency(new QLineEdit)
    , m_hits(new QStringListModel(this))
    , m_add(new QPushButton)
    , m_turn(new QPushButton)
    , m_splitter(new QSplitter)
{
    m_words->setObjectName(QStringLiteral("newWords"));
    m_agency->setObjectName(QStringLiteral("newAgency"));
    m_add->setObjectName(QStringLiteral("addWords"));
    m_turn->setObjectName(QStringLiteral("turnWords"));
    m_splitter->addWidget(makeListPanel());
    m_splitter->addWidget(makeTablePanel());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::gap);
    m_splitter->setSizes({scaledPixels(listWidth), scaledPixels(3 * listWidth)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(space::gap);
    column->addWidget(makeHead());
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_tables);
    connectParts();
    retranslate();
}

WordsPage::~WordsPage()
{
    delete m_splitter; // its table writes to the settings, which go before the base class's children
}

QWidget *WordsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    m_search->setMaximumWidth(scaledPixels(320));
    row->addWidget(m_title);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_back);
    return head;
}

QWidget *WordsPage::makeListPanel()
{
    auto *panel = new QFrame;
    panel->setProperty("panel", true);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::cellX, space::cellY, 1, space::cellY);
    column->addWidget(m_tables);
    return panel;
}

QWidget *WordsPage::makeTablePanel()
{
    auto *panel = new QFrame;
    panel->setProperty("panel", true);
    m_about->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    head->addWidget(m_tableTitle);
    head->addWidget(m_about);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    foot->setSpacing(space::cellX);
    foot->addWidget(m_words, 2);
    foot->addWidget(m_agency, 2);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_turn);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(m_context.theme));
    column->addWidget(m_table, 1);
    column->addWidget(new Rule(m_context.theme));
    column->addLayout(foot);
    return panel;
}

void WordsPage::connectParts()
{
    auto *completer = new QCompleter(m_hits, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_agency->setCompleter(completer);
    connect(m_agency, &QLineEdit::textEdited, this, &WordsPage::suggest);
    connect(m_tables, &WordTableList::chosen, this, [this](const QString &key) {
        m_key = key;
        showTable();
    });
    connect(m_table, &DataTable::currentRowChanged, this, &WordsPage::refreshTurn);
    connect(m_search, &SearchField::committed, this,
            [this](const QString &typed) { m_table->setQuery(SearchQuery(typed)); });
    connect(m_add, &QPushButton::clicked, this, &WordsPage::add);
    connect(m_turn, &QPushButton::clicked, this, &WordsPage::turn);
    for (QLineEdit *line : {m_words, m_agency})
        connect(line, &QLineEdit::returnPressed, this, &WordsPage::add);
    auto *remove = new QShortcut(Qt::Key_Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &WordsPage::turn);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("ban-thong-bao"), QString()); });
    connect(&m_context.bus, &ChangeBus::changed, this, &WordsPage::follow);
    connect(&m_context.workspace, &Workspace::storeChanged, this, &WordsPage::follow);
}

QString WordsPage::title() const
{
    return tr("Words of notices");
}

bool WordsPage::isSettled() const
{
    return !m_loading.isRunning() && !m_context.edits.isBusy();
}

void WordsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void WordsPage::applyFilter(const QString &filter)
{
    if (!filter.startsWith(tableFilter))
        return;
    m_key = filter.mid(tableFilter.size());
    fillTables();
}

void WordsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void WordsPage::follow()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void WordsPage::load()
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
            auto directory = (*store)->loadDirectory();
            if (!directory)
                return directory.error();
            auto shipped = NoticePhrases::shipped();
            if (!shipped)
                return shipped.error();
            auto changes = PhraseService(**store).changes();
            if (!changes)
                return changes.error();
            return Content{*shipped, *changes,
                           std::make_shared<const AgencyDirectory>(std::move(*directory))};
        },
        [this](Result<Content> content) {
            if (content)
                take(std::move(*content));
            else
                emit errorRaised(content.error().text);
        });
}

void WordsPage::take(Content content)
{
    m_content = std::move(content);
    m_choices = std::make_shared<const AgencyChoices>(m_content.directory);
    fillTables();
}

void WordsPage::fillTables()
{
    if (!m_content.shipped)
        return;
    const auto own = std::ranges::count_if(m_content.directory->aliases(), &AgencyAlias::confirmed);
    m_tables->fill(*m_content.shipped, m_content.changes, int(own));
    m_tables->choose(m_key);
    showTable();
}

bool WordsPage::isAliases() const
{
    return m_key == WordTableList::aliases;
}

void WordsPage::showTable()
{
    if (!m_content.shipped)
        return;
    std::vector<WordRow> rows;
    if (isAliases()) {
        for (const AgencyAlias &alias : m_content.directory->aliases())
            rows.push_back({alias.text, alias.confirmed ? PhraseOrigin::Own : PhraseOrigin::Shipped,
                            alias.agency, m_content.directory->displayName(alias.agency)});
        std::ranges::stable_partition(rows,
                                      [](const WordRow &row) { return row.origin == PhraseOrigin::Own; });
        m_tableTitle->setText(tr("Spellings of agencies"));
        m_about->setText(tr("What each spelling means. What an officer confirmed on the desk or at an import "
                            "stands first."));
    }
    for (const NoticePhrases::TableInfo &info : m_content.shipped->tableInfos()) {
        if (info.name != m_key)
            continue;
        for (const PhraseEntry &entry : m_content.changes.entries(*m_content.shipped, m_key))
            rows.push_back({entry.phrase, entry.origin, {}, {}});
        m_tableTitle->setText(info.title);
        m_about->setText(info.about);
    }
    m_model->setRows(std::move(rows));
    m_table->setColumnShown(int(WordColumn::Meaning), isAliases());
    m_agency->setVisible(isAliases());
    refreshTurn();
    emit statusChanged(tr("%n entry(ies)", nullptr, m_model->rowCount()));
}

void WordsPage::refreshTurn()
{
    const int row = m_table->currentRow();
    m_turn->setEnabled(row >= 0);
    const PhraseOrigin origin = row < 0 ? PhraseOrigin::Shipped : m_model->row(row).origin;
    if (origin == PhraseOrigin::SwitchedOff)
        m_turn->setText(tr("Switch on"));
    else if (origin == PhraseOrigin::Own || isAliases())
        m_turn->setText(tr("Remove"));
    else
        m_turn->setText(tr("Switch off"));
    m_turn->setToolTip(tr("Delete"));
}

void WordsPage::add()
{
    const QString words = m_words->text().simplified();
    if (words.isEmpty())
        return m_words->setFocus();
    if (isAliases())
        return addAlias();
    m_context.edits.run(
        tr("Words of notices: “%1” added").arg(words),
        [table = m_key, words](const Store &store) {
            return PhraseService(store).plan(PhraseEdit::Add, table, words);
        },
        [this](BatchId) { m_words->clear(); });
}

void WordsPage::addAlias()
{
    if (!m_content.directory)
        return; // nothing is open yet
    const QString typed = m_agency->text().simplified();
    const auto &agencies = m_content.directory->agencies();
    const auto meant = std::ranges::find_if(agencies, [&](const Agency &agency) {
        return m_content.directory->displayName(agency.id).compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (meant == agencies.end()) {
        emit errorRaised(tr("Choose the agency “%1” means from the names proposed.").arg(m_words->text()));
        return m_agency->setFocus();
    }
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("Spelling “%1” of %2").arg(m_words->text().simplified(), typed);
    write.confirmedAliases = {{m_words->text().simplified(), meant->id, true}};
    m_context.edits.run(std::move(write), [this](BatchId) {
        m_words->clear();
        m_agency->clear();
    });
}

void WordsPage::turn()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    if (isAliases())
        return turnAlias(row);
    const WordRow &word = m_model->row(row);
    const PhraseEdit edit = word.origin == PhraseOrigin::SwitchedOff ? PhraseEdit::Add : PhraseEdit::Remove;
    const QString title = word.origin == PhraseOrigin::SwitchedOff ? tr("Words of notices: “%1” switched on")
                          : word.origin == PhraseOrigin::Own       ? tr("Words of notices: “%1” removed")
                                                             : tr("Words of notices: “%1” switched off");
    m_context.edits.run(title.arg(word.words), [edit, table = m_key, words = word.words](const Store &store) {
        return PhraseService(store).plan(edit, table, words);
    });
}

void WordsPage::turnAlias(int row)
{
    const WordRow &word = m_model->row(row);
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("Spelling “%1” of %2 removed").arg(word.words, word.meaning);
    write.removedAliases = {{word.words, word.agency, word.origin == PhraseOrigin::Own}};
    m_context.edits.run(std::move(write));
}

void WordsPage::suggest(const QString &typed)
{
    QStringList names;
    if (m_choices && !typed.trimmed().isEmpty()) {
        for (const AgencyChoice &choice : m_choices->find(typed, m_context.clock.today()))
            names << choice.name;
    }
    m_hits->setStringList(names);
}

void WordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WordsPage::retranslate()
{
    m_title->setText(title());
    m_search->setHint(tr("Find in this table"));
    m_search->setAccessibleName(tr("Find in this table"));
    m_back->setText(tr("To the notice desk"));
    m_back->updateGeometry();
    m_words->setPlaceholderText(tr("Words to add"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_agency->setPlaceholderText(tr("Agency they mean"));
    m_agency->setAccessibleName(m_agency->placeholderText());
    m_add->setText(tr("Add"));
    m_tables->setAccessibleName(tr("Tables of words"));
    m_table->setAccessibleName(tr("Words of the table"));
    m_table->setEmptyWords(tr("There are no words in this table."), QString());
    m_model->retranslate();
    fillTables();
    refreshTurn();
}

} // namespace dondoc
