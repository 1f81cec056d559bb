// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "ui/intake/choosepanel.h"
#include "ui/intake/draftpanel.h"
#include "ui/intake/pastedtable.h"
#include "ui/intake/sheetpanel.h"
#include "ui/intake/stepline.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dondoc {

namespace {
// Logical pixels of the page. Beside each other both keep the whole height, which a small screen has little
// of.
constexpr int narrowBelow = 760; // the drafts go below the sheet
constexpr int tightBelow = 1000; // the drafts need more than their share
constexpr int lowBelow = 560;
constexpr double shareBeside = 0.63, shareTight = 0.52, shareAbove = 0.48; // of the sheet
const QLatin1String filesFilter("files="), chooseFilter("choose"), pasteFilter("paste");

QString fileNames(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names.join(QStringLiteral(", "));
}
} // namespace

IntakePage::IntakePage(const WindowContext &context, QWidget *parent)
    : IntakePage(context, std::make_unique<StoreIntake>(context.clock, context.bus), parent)
{
}

IntakePage::IntakePage(const WindowContext &context, std::unique_ptr<IntakeBackend> backend, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_backend(std::move(backend))
    , m_session(*m_backend)
    , m_title(new QLabel)
    , m_steps(new StepLine(context.theme))
    , m_next(new QPushButton)
    , m_discard(new QPushButton)
    , m_progress(new QLabel)
    , m_cancel(new QPushButton)
    , m_choose(new ChoosePanel(context.theme, m_session))
    , m_sheets(new SheetPanel(context.theme, m_session))
    , m_drafts(new DraftPanel(context.theme, m_session))
    , m_review(new QSplitter)
    , m_stack(new QStackedWidget)
{
    m_discard->setObjectName(QStringLiteral("dropLot"));
    layOut();
    addShortcuts();
    m_session.setConverter(OlderFormats::find());
    m_session.setStore(context.workspace.storePath());
    m_session.setUser(context.settings.text(Setting::UserName));
    connect(&context.workspace, &Workspace::figuresChanged, this,
            [this, &settings = context.settings] { m_session.setUser(settings.text(Setting::UserName)); });
    connectSession();
    connectPanels();
    retranslate();
    followStep();
    loadBatches();
}

void IntakePage::connectSession()
{
    connect(&m_context.workspace, &Workspace::storeChanged, &m_session, &IntakeSession::setStore);
    connect(&m_context.workspace, &Workspace::storeChanged, this, &IntakePage::loadBatches);
    connect(&m_context.bus, &ChangeBus::changed, this, [this] {
        loadBatches();
        m_session.refresh(); // what the lot is compared with is otherwise now
    });
    connect(&m_session, &IntakeSession::stepChanged, this, &IntakePage::followStep);
    connect(&m_session, &IntakeSession::planChanged, this, &IntakePage::followPlan);
    connect(&m_session, &IntakeSession::readAgain, this, [this] {
        m_sheets->reset();
        m_drafts->readAgain();
        followPlan();
    });
    connect(&m_session, &IntakeSession::progressed, m_choose, &ChoosePanel::setProgress);
    connect(&m_session, &IntakeSession::failed, this, &Page::errorRaised);
    connect(&m_session, &IntakeSession::proseMet, this, [this](const QString &file) {
        const auto *how = OlderFormats::isOlder(file) ? "convert=" : "notice="; // agreed to by now
        emit openRequested(QStringLiteral("ban-thong-bao"), QLatin1String(how) + file);
    });
    connect(&m_session, &IntakeSession::conversionOffered, this, &IntakePage::offerConversion);
}

void IntakePage::connectPanels()
{
    connect(m_choose, &ChoosePanel::chooseRequested, this, &IntakePage::chooseFiles);
    connect(m_choose, &ChoosePanel::pasteRequested, this, &IntakePage::paste);
    connect(m_choose, &ChoosePanel::deskRequested, this,
            [this] { emit openRequested(QStringLiteral("ban-thong-bao"), {}); });
    connect(m_choose, &ChoosePanel::formsRequested, this, &IntakePage::askForForms);
    connect(m_choose, &ChoosePanel::cancelRequested, &m_session, &IntakeSession::cancel);
    connect(m_choose, &ChoosePanel::tasksRequested, this,
            [this] { emit openRequested(QStringLiteral("nhiem-vu"), {}); });
    connect(m_choose, &ChoosePanel::undoRequested, this,
            [this](BatchId batch) { m_context.edits.undoBatch(batch); });
    connect(m_choose, &ChoosePanel::redoRequested, this,
            [this](BatchId batch) { m_context.edits.redoBatch(batch); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_drafts->goToQuestion(1); });
    connect(m_discard, &QPushButton::clicked, this, &IntakePage::askToDiscard);
    connect(m_cancel, &QPushButton::clicked, &m_session, &IntakeSession::cancel);
    connect(m_sheets, &SheetPanel::rowChosen, m_drafts, &DraftPanel::showRow);
    connect(m_sheets, &SheetPanel::mendRequested, m_drafts, &DraftPanel::editCell);
    connect(m_drafts, &DraftPanel::rowChosen, this, [this](int row) { m_sheets->showCell(row, -1); });
    connect(m_drafts, &DraftPanel::cellChosen, m_sheets, &SheetPanel::showCell);
}

IntakePage::~IntakePage() = default;

void IntakePage::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::cellX);
    head->addWidget(m_title);
    head->addSpacing(space::page);
    head->addWidget(m_steps);
    head->addStretch(1);
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    head->addWidget(m_next);
    head->addWidget(m_discard);
    m_review->addWidget(m_sheets);
    m_review->addWidget(m_drafts);
    m_review->setChildrenCollapsible(false);
    m_review->setHandleWidth(space::gap);
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_review);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(space::gap);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void IntakePage::addShortcuts()
{
    const auto on = [this](Keys keys, auto act) {
        addShortcut(keys, this, act, Qt::WidgetWithChildrenShortcut);
    };
    on(Keys::NextCell, [this] { m_drafts->goToQuestion(1); });
    on(Keys::PreviousCell, [this] { m_drafts->goToQuestion(-1); });
    on(Keys::ImportLot, [this] { m_drafts->import(); });
    on(Keys::PasteTable, [this] { paste(); });
}

void IntakePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sheets->setLow(event->size().height() < lowBelow);
    const Qt::Orientation fitting = event->size().width() < narrowBelow ? Qt::Vertical : Qt::Horizontal;
    if (fitting == m_review->orientation())
        return; // an officer's own division stays
    m_review->setOrientation(fitting);
    shareRoom();
}

void IntakePage::shareRoom()
{
    const bool isBeside = m_review->orientation() == Qt::Horizontal;
    const int room = isBeside ? m_stack->width() : m_stack->height();
    const double share = !isBeside ? shareAbove : width() < tightBelow ? shareTight : shareBeside;
    const int sheet = int(room * share);
    m_review->setSizes({sheet, room - sheet});
}

void IntakePage::retranslate()
{
    m_title->setFont(m_context.theme.font(Type::PageTitle, true));
    m_title->setText(title());
    m_next->setText(tr("Next cell to look at"));
    m_next->setToolTip(tr("F8; Shift+F8 goes back"));
    m_discard->setText(tr("Drop this lot"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setShortcut(Qt::Key_Escape); // after its text, which would take it away
    m_progress->setText(tr("Reading the rest of the file…"));
    m_steps->retranslate();
    m_choose->refresh();
    m_sheets->retranslate();
    m_drafts->retranslate();
    announceStatus();
}

int IntakePage::navigationCount() const
{
    const int uncertain = m_session.step() == IntakeStep::Review ? m_session.uncertainCount() : 0;
    return uncertain > 0 ? uncertain : -1;
}

void IntakePage::applyFilter(const QString &filter)
{
    if (filter == chooseFilter)
        chooseFiles();
    else if (filter == pasteFilter)
        paste();
    else if (filter.startsWith(filesFilter))
        m_session.read(filter.mid(filesFilter.size()).split(u'\n', Qt::SkipEmptyParts));
}

void IntakePage::chooseFiles()
{
    m_context.files.openFiles(this,
                              {tr("Receive files"),
                               m_context.settings.text(Setting::LastFolder),
                               tr("Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.pdf *.html);;"
                                  "Older formats (*.doc *.rtf *.odt *.xlsb *.wps *.et);;All files (*)"),
                               {},
                               {}},
                              [this](const QStringList &files) {
                                  if (files.isEmpty())
                                      return;
                                  m_context.settings.setValue(Setting::LastFolder,
                                                              QFileInfo(files.front()).absolutePath());
                                  m_session.read(files);
                              });
}

/// A text of fewer words is no sentence that could assign anything.
static constexpr qsizetype leastNotice = 6;

/// A table copied from an e-mail or a sheet becomes a file of its own, read like every other; sentences go to
/// the notice desk.
void IntakePage::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const auto table = data ? pastedTable(*data) : std::nullopt;
    if (!table && data && data->text().simplified().split(u' ').size() >= leastNotice)
        return emit openRequested(QStringLiteral("ban-thong-bao"), QStringLiteral("paste"));
    if (!table)
        return emit errorRaised(
            tr("The clipboard holds no table. Copy one from a sheet, a document or an e-mail first."));
    const QString name = tr("Pasted table %1").arg(++m_pasted) + u' ' +
                         m_context.clock.today().toString(QStringLiteral("dd-MM-yyyy"));
    QFile file(m_pastes.filePath(name + u'.' + table->suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(table->content) != table->content.size())
        return emit errorRaised(tr("The pasted table could not be kept: %1").arg(file.errorString()));
    file.close();
    m_session.read({file.fileName()});
}

void IntakePage::askToDiscard()
{
    if (!m_session.hasWork())
        return m_session.discard();
    m_context.messages.show(this,
                            {tr("Drop this lot"),
                             tr("What you mended in %1 would be lost.").arg(fileNames(m_session.files())),
                             tr("Drop")},
                            [this] { m_session.discard(); });
}

QString IntakePage::unkept() const
{
    const QString names = fileNames(m_session.files());
    if (m_session.step() == IntakeStep::Importing)
        return tr("The import of %1 is not written yet.").arg(names);
    const bool isOpen = m_session.step() == IntakeStep::Review || m_session.step() == IntakeStep::Reading;
    return isOpen && m_session.hasWork() ? tr("%1 is reviewed and not imported.").arg(names) : QString();
}

void IntakePage::offerConversion(const QString &file)
{
    m_context.messages.show(
        this,
        {tr("Older format"),
         tr("“%1” is of an older format. LibreOffice, which is installed on this machine, "
            "can convert it; the file itself stays as it is.")
             .arg(QFileInfo(file).fileName()),
         tr("Convert and read")},
        [this] { m_session.convertRefused(); });
}

void IntakePage::loadBatches()
{
    const QString store = m_context.workspace.storePath();
    if (store.isEmpty())
        return;
    m_loading.start([&backend = *m_backend, store](const JobControl &) { return backend.batches(store); },
                    [this](Result<std::vector<Batch>> batches) {
                        if (batches)
                            m_choose->setBatches(*batches);
                    });
}

QUndoStack *IntakePage::ownSteps()
{
    return m_session.step() == IntakeStep::Review ? &m_session.steps() : nullptr;
}

void IntakePage::followStep()
{
    const bool isReview = m_session.step() == IntakeStep::Review || m_session.isPreview();
    m_steps->setStep(m_session.step());
    m_choose->refresh();
    if (isReview && m_stack->currentWidget() != m_review) { // still empty: so the sheet is laid out once
        m_stack->setCurrentWidget(m_review);
        shareRoom();
    }
    const bool isGone = m_session.step() == IntakeStep::Choose || m_session.step() == IntakeStep::Done;
    if (isReview || isGone)
        m_sheets->reset();
    if (isReview || m_session.step() == IntakeStep::Done)
        m_drafts->reset();
    m_stack->setCurrentWidget(isReview ? static_cast<QWidget *>(m_review) : m_choose);
    if (isReview)
        shareRoom();
    m_progress->setVisible(m_session.isPreview());
    m_cancel->setVisible(m_session.isPreview());
    m_next->setVisible(isReview && !m_session.isPreview());
    m_next->setEnabled(m_session.openQuestionCount() > 0);
    m_discard->setVisible(isReview && !m_session.isPreview());
    if (isVisible()) // else the step hides what had the keyboard, and the next key lands in the toolbar
        isReview ? m_drafts->takeFocus() : m_choose->setFocus(Qt::OtherFocusReason);
    if (m_session.step() == IntakeStep::Done && m_session.batch())
        m_context.edits.push(m_session.importedTo(), m_session.batch(),
                             tr("Import of %1").arg(fileNames(m_session.files())));
    emit navigationCountChanged();
    emit abilitiesChanged(); // whose steps Ctrl+Z takes back
    announceStatus();
}

void IntakePage::followPlan()
{
    m_next->setEnabled(m_session.openQuestionCount() > 0);
    emit navigationCountChanged();
    m_sheets->refresh();
    m_drafts->refresh();
    announceStatus();
}

void IntakePage::announceStatus()
{
    if (m_session.step() != IntakeStep::Review) {
        emit statusChanged({});
        return;
    }
    emit statusChanged(tr("Lot: %1. Nothing is written to the store yet").arg(fileNames(m_session.files())));
}

} // namespace dondoc
