// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "ui/intake/choosepanel.h"
#include "ui/intake/draftpanel.h"
#include "ui/intake/sheetpanel.h"
#include "ui/intake/stepline.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int narrowBelow = 1000; // logical pixels of the page: the drafts go below the sheet
constexpr double shareBeside = 0.63, shareAbove = 0.48; // of the sheet
const QLatin1String filesFilter("files="), chooseFilter("choose");
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
    , m_choose(new ChoosePanel(context.theme, m_session))
    , m_sheets(new SheetPanel(context.theme, m_session))
    , m_drafts(new DraftPanel(context.theme, m_session))
    , m_review(new QSplitter)
    , m_stack(new QStackedWidget)
{
    layOut();
    addShortcuts();
    m_session.setStore(context.workspace.storePath());
    m_session.setUser(context.settings.text(Setting::UserName));
    connect(&context.workspace, &Workspace::storeChanged, &m_session, &IntakeSession::setStore);
    connect(&m_session, &IntakeSession::stepChanged, this, &IntakePage::followStep);
    connect(&m_session, &IntakeSession::planChanged, this, &IntakePage::followPlan);
    connect(&m_session, &IntakeSession::progressed, m_choose, &ChoosePanel::setProgress);
    connect(&m_session, &IntakeSession::failed, this, &Page::errorRaised);
    connect(m_choose, &ChoosePanel::chooseRequested, this, &IntakePage::chooseFiles);
    connect(m_choose, &ChoosePanel::cancelRequested, &m_session, &IntakeSession::cancel);
    connect(m_choose, &ChoosePanel::tasksRequested, this,
            [this] { emit openRequested(QStringLiteral("nhiem-vu"), {}); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_drafts->goToUncertain(1); });
    connect(m_discard, &QPushButton::clicked, &m_session, &IntakeSession::discard);
    connect(m_sheets, &SheetPanel::rowChosen, m_drafts, &DraftPanel::showRow);
    connect(m_drafts, &DraftPanel::rowChosen, m_sheets, &SheetPanel::showRow);
    retranslate();
    followStep();
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
    const auto on = [this](const QKeySequence &keys, int direction) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, direction] { m_drafts->goToUncertain(direction); });
    };
    on(Qt::Key_F8, 1);
    on(Qt::SHIFT | Qt::Key_F8, -1);
    auto *import = new QShortcut(importKeys, this);
    import->setContext(Qt::WidgetWithChildrenShortcut);
    connect(import, &QShortcut::activated, m_drafts, &DraftPanel::import);
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
    const Qt::Orientation fitting = event->size().width() < narrowBelow ? Qt::Vertical : Qt::Horizontal;
    if (fitting == m_review->orientation())
        return; // an officer's own division stays
    m_review->setOrientation(fitting);
    m_sheets->setLow(fitting == Qt::Vertical);
    shareRoom();
}

void IntakePage::shareRoom()
{
    const bool isBeside = m_review->orientation() == Qt::Horizontal;
    const int room = isBeside ? m_stack->width() : m_stack->height();
    const int sheet = int(room * (isBeside ? shareBeside : shareAbove));
    m_review->setSizes({sheet, room - sheet});
}

void IntakePage::retranslate()
{
    m_title->setFont(m_context.theme.font(Type::PageTitle, true));
    m_title->setText(title());
    m_next->setText(tr("Next row to look at"));
    m_next->setToolTip(tr("F8; Shift+F8 goes back"));
    m_discard->setText(tr("Drop this lot"));
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
    else if (filter.startsWith(filesFilter))
        m_session.read(filter.mid(filesFilter.size()).split(u'\n', Qt::SkipEmptyParts));
}

void IntakePage::chooseFiles()
{
    m_context.files.openFiles(this,
                              {tr("Receive files"),
                               m_context.settings.text(Setting::LastFolder),
                               tr("Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.docx *.html);;All files (*)"),
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

void IntakePage::followStep()
{
    const bool isReview = m_session.step() == IntakeStep::Review;
    m_steps->setStep(m_session.step());
    m_choose->refresh();
    if (isReview || m_session.step() == IntakeStep::Choose)
        m_sheets->reset();
    if (isReview)
        m_drafts->reset();
    m_stack->setCurrentWidget(isReview ? static_cast<QWidget *>(m_review) : m_choose);
    if (isReview)
        shareRoom();
    m_next->setVisible(isReview);
    m_next->setEnabled(m_session.uncertainCount() > 0);
    m_discard->setVisible(isReview);
    if (isVisible()) // else the step hides what had the keyboard, and the next key lands in the toolbar
        (isReview ? static_cast<QWidget *>(m_drafts) : m_choose)->setFocus(Qt::OtherFocusReason);
    emit navigationCountChanged();
    announceStatus();
}

void IntakePage::followPlan()
{
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
    QStringList names;
    for (const QString &file : m_session.files())
        names += QFileInfo(file).fileName();
    emit statusChanged(
        tr("Lot: %1. Nothing is written to the store yet").arg(names.join(QStringLiteral(", "))));
}

} // namespace dondoc
