// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticepage.h"

#include "core/services/phraseservice.h"
#include "ui/notices/factspanel.h"
#include "ui/notices/noticepanel.h"
#include "ui/notices/noticetextview.h"
#include "ui/notices/proposalpanel.h"
#include "ui/notices/rememberdialog.h"
#include "ui/notices/shelfpanel.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int narrowBelow = 900; // logical pixels of the page: the proposals go below the text
constexpr double shareBeside = 0.52, shareAbove = 0.42; // of the text
const QLatin1String noticeFilter("notice="), convertFilter("convert="), taskFilter("task="),
    chooseFilter("choose"), pasteFilter("paste"), doubtFilter("doubt");
} // namespace

NoticePage::NoticePage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_subtitle(new TextLabel(context.theme, Type::Body, Token::Text2))
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_words(new QPushButton)
    , m_away(new QPushButton)
    , m_shelf(new ShelfPanel(context.theme, m_session))
    , m_notice(new NoticePanel(context.theme, m_session))
    , m_proposals(new ProposalPanel(context.theme, m_session))
    , m_desk(new QSplitter)
    , m_stack(new QStackedWidget)
{
    layOut();
    addShortcuts();
    connectSession();
    retranslate();
    followDesk();
}

NoticePage::~NoticePage() = default;

void NoticePage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::cellX);
    head->addWidget(m_title);
    head->addSpacing(space::cellX);
    head->addWidget(m_subtitle, 1);
    for (QPushButton *button : {m_previous, m_next, m_words, m_away})
        head->addWidget(button);
    m_subtitle->keepToOneLine();
    m_next->setObjectName(QStringLiteral("nextDoubt"));
    m_desk->addWidget(m_notice);
    m_desk->addWidget(m_proposals);
    m_desk->setChildrenCollapsible(false);
    m_desk->setHandleWidth(space::gap);
    m_stack->addWidget(m_shelf);
    m_stack->addWidget(m_desk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(space::gap);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToDoubt(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToDoubt(1); });
    m_words->setObjectName(QStringLiteral("wordsOfNotices"));
    connect(m_words, &QPushButton::clicked, this, [this] { openWords({}); });
    connect(m_away, &QPushButton::clicked, this, &NoticePage::putAway);
    connect(m_shelf, &ShelfPanel::chooseRequested, this, &NoticePage::chooseNotice);
    connect(m_shelf, &ShelfPanel::pasteRequested, this, &NoticePage::paste);
    connect(m_notice, &NoticePanel::editRequested, m_proposals, &ProposalPanel::openEditor);
    connect(m_notice, &NoticePanel::said, this, &NoticePage::announceStatus);
    connect(m_proposals, &ProposalPanel::acceptRequested, this, &NoticePage::accept);
}

void NoticePage::addShortcut(const QKeySequence &keys, std::function<void()> act, QWidget *within)
{
    auto *shortcut = new QShortcut(keys, within ? within : this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void NoticePage::addShortcuts()
{
    addShortcut(keysOf(Keys::NextDoubt), [this] { goToDoubt(1); });
    addShortcut(keysOf(Keys::PreviousDoubt), [this] { goToDoubt(-1); });
    addShortcut(keysOf(Keys::NoticeFacts), [this] { m_notice->toggleFacts(); });
    addShortcut(keysOf(Keys::SplitTask), [this] { m_notice->splitAtCaret(); });
    addShortcut(keysOf(Keys::JoinTasks), [this] { m_proposals->joinWithNext(); });
    addShortcut(keysOf(Keys::AddTask), [this] { m_notice->addFromSelection(); });
    addShortcut(keysOf(Keys::RereadTask), [this] { m_notice->rereadFromSelection(); });
    addShortcut(keysOf(Keys::RememberWords), [this] { rememberWords(); });
    addShortcut(keysOf(Keys::AcceptTasks), [this] { m_proposals->accept(); });
    addShortcut(keysOf(Keys::OtherSide), [this] { // between a sentence and its task
        (m_notice->view().hasFocus() ? static_cast<QWidget *>(m_proposals) : m_notice)
            ->setFocus(Qt::ShortcutFocusReason);
    });
    addShortcut(
        QKeySequence::Paste, [this] { paste(); }, m_shelf);
    for (const NoticeRole role : noticeRoles)
        addShortcut(Qt::ALT | Qt::Key(Qt::Key_1 + int(role)),
                    [this, role] { m_notice->assignSelection(role); });
}

void NoticePage::connectSession()
{
    m_session.setStore(m_context.workspace.storePath());
    connect(&m_context.workspace, &Workspace::storeChanged, &m_session, &NoticeSession::setStore);
    followWhenShown(m_context.workspace, [this] { followStore(); });
    connect(&m_session, &NoticeSession::opened, this, &NoticePage::followDesk);
    connect(&m_session, &NoticeSession::readingChanged, m_shelf, &ShelfPanel::refresh);
    connect(&m_session, &NoticeSession::shelfChanged, m_shelf, &ShelfPanel::refresh);
    connect(&m_session, &NoticeSession::changed, this, &NoticePage::followState);
    connect(&m_session, &NoticeSession::currentChanged, this, [this] {
        m_notice->showCurrent();
        m_proposals->showCurrent();
    });
    connect(&m_session, &NoticeSession::doubtChanged, m_proposals, &ProposalPanel::refresh);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &Page::abilitiesChanged);
    connect(&m_session, &NoticeSession::failed, this, &Page::errorRaised);
    connect(&m_context.edits, &StoreEdits::busyChanged, this, [this](bool isBusy) {
        if (isBusy || !m_isAccepting)
            return;
        m_isAccepting = false; // written, or refused: the window's bar has said why
        m_proposals->setAccepting(false);
    });
    followStore();
}

void NoticePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation fitting =
        event->size().width() < scaledPixels(narrowBelow) ? Qt::Vertical : Qt::Horizontal;
    if (fitting == m_desk->orientation())
        return; // an officer's own division stays
    m_desk->setOrientation(fitting);
    shareRoom();
}

void NoticePage::shareRoom()
{
    const bool isBeside = m_desk->orientation() == Qt::Horizontal;
    const int room = isBeside ? m_stack->width() : m_stack->height();
    const int text = int(room * (isBeside ? shareBeside : shareAbove));
    m_desk->setSizes({text, room - text});
}

void NoticePage::retranslate()
{
    m_title->setText(title());
    m_previous->setText(tr("Previous to look at"));
    m_previous->setToolTip(tr("Shift+F8"));
    m_next->setText(tr("Next to look at"));
    m_next->setToolTip(tr("F8"));
    m_words->setText(tr("Words…"));
    m_words->setToolTip(tr("The words notices are read by; Ctrl+M remembers words of this notice"));
    m_away->setText(tr("Put away"));
    m_away->setToolTip(tr("Takes the notice off the desk; what was accepted stays in the store"));
    m_shelf->refresh();
    m_notice->retranslate();
    m_proposals->retranslate();
    announceStatus();
}

QUndoStack *NoticePage::ownSteps()
{
    QUndoStack &steps = m_session.undoStack();
    return m_session.hasDesk() && (steps.canUndo() || steps.canRedo()) ? &steps : nullptr;
}

bool NoticePage::isSettled() const
{
    return m_session.isSettled() && !m_isAccepting && !m_finding.isRunning();
}

void NoticePage::applyFilter(const QString &filter)
{
    if (filter == chooseFilter)
        chooseNotice();
    else if (filter == pasteFilter)
        paste();
    else if (filter.startsWith(taskFilter))
        showSource(TaskId{filter.mid(taskFilter.size()).toLongLong()});
    for (const QString &line : filter.split(u'\n')) {
        if (line.startsWith(noticeFilter))
            m_session.open(line.mid(noticeFilter.size()));
        else if (line.startsWith(convertFilter))
            m_session.open(line.mid(convertFilter.size()), m_converter);
        m_goesToDoubt = line == doubtFilter;
    }
}

void NoticePage::followStore()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    TaskRecords known;
    known.reserve(figures->board.tasks.size());
    for (const TaskView &view : figures->board.tasks)
        known.push_back(view.record);
    m_session.setKnown(known);
    m_session.followWords();
}

void NoticePage::followDesk()
{
    const bool hasDesk = m_session.hasDesk();
    m_stack->setCurrentWidget(hasDesk ? static_cast<QWidget *>(m_desk) : m_shelf);
    for (QPushButton *button : {m_previous, m_next, m_away})
        button->setVisible(hasDesk);
    m_notice->reset();
    m_proposals->reset();
    if (hasDesk)
        shareRoom();
    followState();
    setFocusProxy(hasDesk ? static_cast<QWidget *>(m_proposals) : m_shelf);
    if (isVisible()) // else what had the keyboard is hidden, and the next key lands in the toolbar
        (hasDesk ? static_cast<QWidget *>(m_proposals) : m_shelf)->setFocus(Qt::OtherFocusReason);
    if (hasDesk && std::exchange(m_goesToDoubt, false))
        goToDoubt(1);
}

void NoticePage::followState()
{
    m_notice->refresh();
    m_proposals->refresh();
    for (QPushButton *button : {m_previous, m_next})
        button->setEnabled(!m_session.doubts().empty());
    QStringList words;
    if (m_session.hasDesk()) {
        const NoticeFacts &facts = m_session.desk().state.facts;
        words = {m_session.desk().notice.file, facts.chair};
        words.removeAll(QString());
        m_subtitle->setToolTip(facts.title);
    }
    m_subtitle->setText(words.join(QStringLiteral(" · ")));
    announceStatus();
}

void NoticePage::goToDoubt(int direction)
{
    if (!m_session.goToDoubt(direction))
        return announceStatus(tr("Nothing is uncertain."));
    m_notice->showCurrent();
    m_proposals->openDoubt();
}

void NoticePage::chooseNotice()
{
    m_context.files.openFile(this,
                             {tr("Open a notice"),
                              m_context.settings.text(Setting::LastFolder),
                              tr("Notices (*.docx *.txt *.pdf);;All files (*)"),
                              {},
                              {}},
                             [this](const QString &file) {
                                 m_context.settings.setValue(Setting::LastFolder,
                                                             QFileInfo(file).absolutePath());
                                 m_session.open(file);
                             });
}

void NoticePage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        emit errorRaised(tr("The clipboard holds no text. Copy the notice's text first."));
    else
        m_session.openText(text);
}

void NoticePage::accept()
{
    const QSet<int> keys = m_session.acceptable();
    if (keys.isEmpty() || m_isAccepting)
        return;
    m_isAccepting = true;
    m_proposals->setAccepting(true);
    const NoticeDesk desk = m_session.desk();
    const QString title =
        tr("Accept %n task(s) of %1", nullptr, int(keys.size())).arg(noticeHeading(desk.state.facts));
    m_context.edits.run(
        title, [desk, keys](const Store &store) { return NoticeService(store).plan(desk, keys); },
        [this, file = desk.notice.file](BatchId) { accepted(file); });
}

void NoticePage::accepted(const QString &file)
{
    m_session.undoStack().clear();
    emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("source=") + file);
}

void NoticePage::putAway()
{
    const int open =
        m_session.countOf(ProposalStanding::ToAccept) + m_session.countOf(ProposalStanding::AwaitsDecision);
    if (open == 0)
        return m_session.putAway();
    m_context.messages.show(this,
                            {tr("Put the notice away?"),
                             tr("%n task(s) of it are not accepted. What you mended goes with the notice; "
                                "the file can be read again.",
                                nullptr, open),
                             tr("Put away")},
                            [this] { m_session.putAway(); });
}

/// With words selected those; else the head of the selected task, which may be none.
void NoticePage::rememberWords()
{
    const Proposal *proposal = m_session.currentProposal();
    if (!m_session.hasDesk())
        return;
    constexpr int headWords = 8; // fewer would stand at the head of other tasks too
    const QString selected =
        m_session.desk().notice.at(m_notice->view().selectedWords()).toString().simplified();
    const QString head = proposal ? proposal->draft.text.section(u' ', 0, headWords - 1) : QString();
    auto *dialog = new RememberDialog(
        m_session.tools().readers().phrases, selected.isEmpty() ? head : selected,
        selected.isEmpty() ? QStringLiteral("statements") : QStringLiteral("coordinate"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RememberDialog::tableRequested, this,
            [this](const QString &table) { openWords(table); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString words = dialog->words();
        m_context.edits.run(tr("Words of notices: “%1” added").arg(words),
                            [words, table = dialog->table()](const Store &store) {
                                return PhraseService(store).plan(PhraseEdit::Add, table, words);
                            });
    });
    dialog->open();
}

void NoticePage::openWords(const QString &table)
{
    emit openRequested(QStringLiteral("bang-tu-ngu"),
                       table.isEmpty() ? QString() : QStringLiteral("table=") + table);
}

void NoticePage::showSource(TaskId task)
{
    const TaskRecord *record = m_session.known(task);
    if (!record)
        return;
    m_finding.start(
        [path = m_context.workspace.storePath(),
         wanted = record->task](const JobControl &) -> Result<NoticeService::Sentence> {
            auto store = Store::open(path, OpenMode::ReadOnly);
            if (!store)
                return store.error();
            return NoticeService(**store).sentenceOf(wanted);
        },
        [this](Result<NoticeService::Sentence> found) {
            if (found)
                m_session.openAt(found->notice, found->span);
            else
                emit errorRaised(found.error().text);
        });
}

void NoticePage::announceStatus(const QString &sentence)
{
    if (!sentence.isEmpty() || !m_session.hasDesk())
        return emit statusChanged(sentence);
    const int stored = m_session.countOf(ProposalStanding::Stored);
    const QString drafts = tr("%n draft task(s)", nullptr, int(m_session.desk().state.proposals.size()));
    emit statusChanged(stored > 0 ? tr("%1 · %2 in the store").arg(drafts).arg(stored)
                                  : tr("%1 · nothing is written to the store yet").arg(drafts));
}

} // namespace dondoc
