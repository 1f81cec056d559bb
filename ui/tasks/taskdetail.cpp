// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdetail.h"

#include "ui/tasks/clearmarks.h"
#include "ui/tasks/ledgerpanel.h"
#include "ui/tasks/taskfacts.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/excerpt.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dondoc {

namespace {

constexpr int foldedLines = 4;
constexpr int wideEnough = 760; ///< logical pixels from which the ledger goes to the right

QToolButton *makeTool(const QString &icon, const Theme &theme)
{
    auto *tool = new QToolButton;
    tool->setIcon(themeIcon(icon, theme));
    tool->setAutoRaise(true);
    return tool;
}

int wordCount(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return int(text.split(space, Qt::SkipEmptyParts).size());
}

} // namespace

TaskDetail::TaskDetail(const Theme &theme, ViewSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_ledger(new LedgerPanel(theme, settings, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(*m_scroll, QAccessible::Pane);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody());
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
    left->addWidget(m_scroll);
    connect(m_ledger, &LedgerPanel::heightChanged, this, &TaskDetail::arrange);
    connect(m_ledger, &LedgerPanel::backPressed, this, &TaskDetail::backPressed);
    connect(m_ledger, &LedgerPanel::notKept, this, &TaskDetail::notKept);
    m_nothing = new TextLabel(theme, Type::Body, Token::Text2, false, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_left);
    m_layout->addWidget(m_ledger, 1);
    m_layout->addWidget(m_nothing, 1);
    retranslate();
    fill();
}

void TaskDetail::showTask(std::shared_ptr<const Board> board, int position)
{
    if (position == m_position && board == m_board)
        return;
    const TaskId shown = view() ? view()->record->task.id : TaskId();
    m_board = std::move(board);
    m_position = position;
    const bool isSameTask = view() && view()->record->task.id == shown;
    m_isWhole = m_isWhole && isSameTask;
    fill();
    if (!isSameTask)
        m_scroll->verticalScrollBar()->setValue(0);
}

void TaskDetail::setStepsEnabled(bool hasPrevious, bool hasNext)
{
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

void TaskDetail::takeFocus()
{
    if (!m_ledger->takeFocus())
        m_close->setFocus();
}

void TaskDetail::startReport()
{
    m_ledger->startReport();
}

void TaskDetail::setEdits(StoreEdits *edits, FileDialogSeam *files)
{
    m_edits = edits;
    m_ledger->setEdits(edits, files);
    m_actions->setVisible(edits);
    fill();
}

QSize TaskDetail::sizeHint() const
{
    return QSize(scaledPixels(440), scaledPixels(320));
}

QSize TaskDetail::minimumSizeHint() const
{
    return QSize(scaledPixels(360), scaledPixels(160));
}

void TaskDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backPressed();
    else
        QFrame::keyPressEvent(event);
}

void TaskDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool TaskDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (m_scroll && watched == m_scroll->viewport() && event->type() == QEvent::Resize &&
        static_cast<QResizeEvent *>(event)->oldSize().width() != m_scroll->viewport()->width()) {
        fillText(); // how much of the text fits depends on the width
        arrange();
    }
    // New facts are measured once they are shown, which is later than when they were put in.
    if (m_scroll && watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::eventFilter(watched, event);
}

void TaskDetail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_layout) {
        retranslate();
        fill();
    }
}

QWidget *TaskDetail::makeHeader()
{
    auto *header = new QWidget(m_left);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::page, space::gap, space::gap, space::unit);
    row->setSpacing(6);
    m_glyph = new GlyphLabel(m_theme);
    m_standing = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standingDetail = new TextLabel(m_theme, Type::Body, Token::Text2);
    m_previous = makeTool(QStringLiteral("previous"), m_theme);
    m_next = makeTool(QStringLiteral("next"), m_theme);
    m_close = makeTool(QStringLiteral("close"), m_theme);
    row->addWidget(m_glyph);
    row->addWidget(m_standing);
    row->addWidget(m_standingDetail, 1);
    for (QToolButton *tool : {m_previous, m_next, m_close})
        row->addWidget(tool);
    connect(m_previous, &QToolButton::clicked, this, &TaskDetail::previousPressed);
    connect(m_next, &QToolButton::clicked, this, &TaskDetail::nextPressed);
    connect(m_close, &QToolButton::clicked, this, &TaskDetail::closePressed);
    return header;
}

QWidget *TaskDetail::makeBody()
{
    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, 0, space::page, space::gap);
    column->setSpacing(space::unit);
    m_text = new TextLabel(m_theme, Type::DetailText);
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->makeReadable();
    m_unfold = new LinkButton(m_theme);
    connect(m_unfold, &QAbstractButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        fillText();
        arrange();
    });
    m_facts = new TaskFacts(m_theme);
    connect(m_facts, &TaskFacts::sourcePressed, this, &TaskDetail::sourcePressed);
    m_clearTitle = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_clearCount = new TextLabel(m_theme, Type::Body, Token::Text2);
    auto *clearRow = new QHBoxLayout;
    clearRow->setSpacing(2 * space::unit);
    clearRow->addWidget(m_clearTitle);
    clearRow->addWidget(m_clearCount, 1);
    m_clear = new ClearMarks(m_theme);
    m_doubtsTitle = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_doubts = new QWidget;
    m_doubtsRule = new Rule(m_theme);
    column->addWidget(m_text);
    column->addWidget(m_unfold);
    column->addWidget(makeActions());
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_facts);
    column->addWidget(new Rule(m_theme));
    column->addLayout(clearRow);
    column->addWidget(m_clear);
    column->addWidget(m_doubtsRule);
    column->addWidget(m_doubtsTitle);
    column->addWidget(m_doubts);
    column->addStretch(1);
    return body;
}

QWidget *TaskDetail::makeActions()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, space::unit, 0, space::unit);
    row->setSpacing(2 * space::unit);
    m_report = new QPushButton;
    m_report->setProperty("accent", true);
    connect(m_report, &QPushButton::clicked, this, &TaskDetail::startReport);
    m_edit = new QPushButton;
    connect(m_edit, &QPushButton::clicked, this, &TaskDetail::editPressed);
    row->addWidget(m_report);
    row->addWidget(m_edit);
    row->addStretch(1);
    m_actions->hide();
    return m_actions;
}

void TaskDetail::retranslate()
{
    setAccessibleName(tr("Task"));
    m_scroll->setAccessibleName(tr("Task"));
    const auto name = [](QToolButton *tool, const QString &words) {
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    };
    name(m_previous, tr("Previous task"));
    name(m_next, tr("Next task"));
    name(m_close, tr("Close the detail pane"));
    m_nothing->setText(tr("Choose a task to see all that is known of it."));
    m_clearTitle->setText(tr("6 clear points"));
    m_doubtsTitle->setText(tr("Questions"));
    m_report->setText(tr("Report progress"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Text, addressees, deadline and the rest (F2)"));
    m_report->setToolTip(tr("Stage, day and evidence of the agency chosen in the ledger (Ctrl+R)"));
}

const TaskView *TaskDetail::view() const
{
    return m_board && m_position >= 0 ? &m_board->tasks[size_t(m_position)] : nullptr;
}

void TaskDetail::fill()
{
    const TaskView *view = this->view();
    m_left->setVisible(view);
    m_ledger->setVisible(view);
    m_nothing->setVisible(!view);
    if (!view)
        return;
    const StandingWords words = standingWords(*view, m_board->asOf);
    m_glyph->setGlyph(words.glyph);
    m_standing->setText(words.word);
    m_standing->setInk(words.glyph == Glyph::Open ? Token::Text : tokenOf(words.glyph));
    m_standingDetail->setText(words.detail.isEmpty() ? QString() : QStringLiteral("· ") + words.detail);
    m_facts->show(*view, *m_board);
    m_clear->setMissing(view->missingClear, *m_board->office);
    const int missing = int(view->missingClear.size());
    m_clearCount->setText(tr("%1 present, %2 missing").arg(clearCodes().size() - missing).arg(missing));
    fillDoubts(*view->record);
    m_ledger->showTask(m_board, m_position);
    fillText();
    arrange();
}

void TaskDetail::fillText()
{
    const TaskView *view = this->view();
    if (!view)
        return;
    const QString &text = view->record->task.text;
    ExcerptRequest request;
    request.text = text;
    request.font = m_text->font();
    request.width = m_scroll->viewport()->width() - 2 * space::page;
    request.maxLines = foldedLines;
    const Excerpt excerpt(request);
    m_text->setText(m_isWhole || !excerpt.isCut() ? text : excerpt.shownText());
    m_unfold->setVisible(excerpt.isCut());
    m_unfold->setText(m_isWhole ? tr("Show less")
                                : tr("Show the whole text (%n word(s))", nullptr, wordCount(text)));
}

void TaskDetail::arrange()
{
    if (!view())
        return;
    const bool isWide = width() >= scaledPixels(wideEnough);
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretchFactor(m_left, isWide ? 1 : 0);
    if (isWide) {
        m_scroll->setMinimumHeight(0);
        m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    // The facts take what they need; the ledger keeps at least a third (more, where it is written in), and
    // what is left over.
    QWidget *body = m_scroll->widget();
    const int bodyWidth = m_scroll->viewport()->width();
    const int wanted = body->hasHeightForWidth() ? body->layout()->totalHeightForWidth(bodyWidth)
                                                 : body->sizeHint().height();
    const int header = m_left->layout()->itemAt(0)->sizeHint().height();
    const int ledgerWanted = m_ledger->wantedHeight();
    const int share = m_ledger->isReporting() ? 10 : m_edits ? 6 : 4; // twelfths
    const int available = height() - header;
    const int ledger = qMax(qMin(ledgerWanted, available * share / 12), available - wanted);
    m_scroll->setFixedHeight(qMax(scaledPixels(80), available - ledger));
    m_left->layout()->activate(); // now, or the pane is painted once with the old heights
    m_layout->activate();
}

} // namespace dondoc
