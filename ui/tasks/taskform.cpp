// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskform.h"

#include "ui/tasks/clearmarks.h"
#include "ui/tasks/suggestfield.h"
#include "ui/tasks/suggestions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

QStringList documentsOf(const Board &board)
{
    QStringList known;
    QSet<QString> seen;
    for (const TaskView &view : board.tasks) {
        for (const DirectiveRef &directive : view.record->task.directives) {
            const QString words = directive.written.isEmpty() ? directive.number : directive.written;
            const qsizetype before = seen.size();
            seen.insert(words);
            if (seen.size() > before)
                known << words;
        }
    }
    return known;
}

} // namespace

TaskForm::TaskForm(const Theme &theme, StoreEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edits(edits)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connectFields();
    retranslate();
}

/// A window that closes keeps what was typed, like any other way out of the form.
TaskForm::~TaskForm()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
    keep();
}

QWidget *TaskForm::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::page, space::gap, space::gap, space::unit);
    m_title = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_hint = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    m_close = new QToolButton;
    m_close->setIcon(themeIcon(QStringLiteral("close"), m_theme));
    m_close->setAutoRaise(true);
    row->addWidget(m_title, 1);
    row->addWidget(m_hint);
    row->addWidget(m_close);
    return header;
}

void TaskForm::addRow(QGridLayout &grid, const char *label, QWidget *field, bool hasReading)
{
    const int row = grid.rowCount();
    auto *caption = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    caption->setBuddy(field);
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1);
    TextLabel *reading = nullptr;
    if (hasReading) {
        reading = new TextLabel(m_theme, Type::Secondary, Token::Text2);
        reading->makeReadable();
        reading->hide();
        grid.addWidget(reading, row + 1, 1);
    }
    m_rows.push_back({caption, label, field, reading});
}

/// A deadline that a stored task had becomes another: moved by a document, or mistyped before.
void TaskForm::addDeadlineRow(QGridLayout &grid)
{
    m_deadline = new QLineEdit;
    addRow(grid, QT_TR_NOOP("Deadline"), m_deadline, true);
    m_move = new QWidget;
    m_moveReason = new QLineEdit;
    m_moveDocument = new QLineEdit;
    auto *row = new QHBoxLayout(m_move);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_moveReason, 1);
    row->addWidget(m_moveDocument, 1);
    m_move->hide();
    grid.addWidget(m_move, grid.rowCount(), 1);
}

void TaskForm::addStreams(QGridLayout &grid)
{
    auto *streams = new QWidget;
    new FlowLayout(streams, space::gap, space::unit);
    m_streamRow = streams;
    addRow(grid, QT_TR_NOOP("Stream"), streams);
}

void TaskForm::build()
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(space::page, space::unit, space::page, space::gap);
    grid->setHorizontalSpacing(2 * space::unit);
    grid->setVerticalSpacing(space::unit + 1);
    grid->setColumnStretch(1, 1);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(5 * Theme::lineHeight(Type::Body) + 4 * space::unit);
    addRow(*grid, QT_TR_NOOP("Task"), m_text);
    m_similar = new QWidget;
    new QVBoxLayout(m_similar);
    m_similar->layout()->setContentsMargins(0, 0, 0, 0);
    m_similar->hide();
    grid->addWidget(m_similar, grid->rowCount(), 1);
    m_table = new QWidget;
    new QVBoxLayout(m_table);
    m_table->layout()->setContentsMargins(0, 0, 0, 0);
    m_table->hide();
    grid->addWidget(m_table, grid->rowCount(), 1);
    addRow(*grid, QT_TR_NOOP("Leads"), m_leads = new SuggestField, true);
    addDeadlineRow(*grid);
    addRow(*grid, QT_TR_NOOP("Coordinators"), m_coordinators = new SuggestField, true);
    addRow(*grid, QT_TR_NOOP("Documents"), m_documents = new SuggestField, true);
    addRow(*grid, QT_TR_NOOP("Product"), m_product = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Clause"), m_clause = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Section"), m_section = new QLineEdit);
    addStreams(*grid);
    addRow(*grid, QT_TR_NOOP("Officer"), m_responsible = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Note"), m_note = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("6 clear points"), m_clear = new ClearMarks(m_theme));
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the field that has the keyboard
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    body->setMinimumWidth(1); // fields give way before the pane scrolls sideways
    scroll->setWidget(body);
    m_finish = new QPushButton;
    m_finish->setProperty("accent", true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::page, 2 * space::unit, space::page, space::gap);
    foot->addWidget(m_finish);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(scroll, 1);
    column->addWidget(new Rule(m_theme));
    column->addLayout(foot);
}

void TaskForm::connectFields()
{
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_table->hide(); // typed after all
        readAgain();
        findSimilar();
    });
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &TaskForm::readAgain);
    const auto agencies = [this](const QString &typed) {
        return m_board ? agencySuggestions(*m_board->directory, typed, m_board->asOf) : QStringList();
    };
    m_leads->setSuggest(agencies);
    m_coordinators->setSuggest(agencies);
    m_documents->setSuggest([this](const QString &typed) {
        return m_board ? wordSuggestions(documentsOf(*m_board), typed) : QStringList();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        keep();
        emit finished(m_task);
    });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        keep();
        emit finished(m_task);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        // Between the new deadline and why it moved, nothing is written yet: it would be two steps.
        if (m_task && old && isAncestorOf(old) && old != now && !(isOfDeadline(old) && isOfDeadline(now)))
            keepEdit();
    });
}

void TaskForm::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(tr(row.words));
        row.field->setAccessibleName(tr(row.words));
    }
    m_text->setPlaceholderText(tr("Type the task, or paste a block of text: it is split into the fields"));
    m_leads->setPlaceholderText(tr("Agencies, parted by “;”"));
    m_coordinators->setPlaceholderText(m_leads->placeholderText());
    m_deadline->setPlaceholderText(tr("As it is spoken: “trước 20/12”, “quý III”, “hằng tháng từ 20/11”"));
    m_moveReason->setPlaceholderText(tr("Extended: reason"));
    m_moveReason->setAccessibleName(m_moveReason->placeholderText());
    m_moveDocument->setPlaceholderText(tr("by document"));
    m_moveDocument->setAccessibleName(tr("Document that moved the deadline"));
    m_documents->setPlaceholderText(tr("71/NQ-CP; 1169/QĐ-TTg"));
    m_close->setToolTip(tr("Back to the task"));
    m_close->setAccessibleName(m_close->toolTip());
    m_title->setText(isNew() ? tr("New task") : tr("Edit the task"));
    m_finish->setText(isNew() ? tr("Add the task") : tr("Done", "leaves the form"));
    m_finish->setToolTip(tr("Ctrl+Enter"));
    m_hint->setText(isNew() ? tr("Ctrl+Enter adds it") : tr("Kept as you leave each field"));
}

/// A box for each field of work of the office; what was ticked stays so.
void TaskForm::showStreams()
{
    const QStringList ticked = typed().streams;
    qDeleteAll(m_streams);
    m_streams.clear();
    for (const QString &name : m_board->office->streams) {
        m_streams.push_back(new QCheckBox(name));
        m_streams.back()->setChecked(ticked.contains(name));
        m_streamRow->layout()->addWidget(m_streams.back());
        connect(m_streams.back(), &QCheckBox::clicked, this, [this] {
            keepEdit();
            emit typingChanged();
        });
    }
    tabThrough(m_section, m_streams, m_responsible);
}

void TaskForm::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    const auto isBox = [](const QCheckBox *box, const QString &name) { return box->text() == name; };
    if (m_board && !std::ranges::equal(m_streams, m_board->office->streams, isBox))
        showStreams();
    if (m_board && (!m_reader || m_reader->directory != m_board->directory))
        m_reader = std::make_shared<Reader>(Reader{m_board->directory, AgencyMatcher(*m_board->directory)});
    followStore();
}

TypingContext TaskForm::context() const
{
    return {m_reader->matcher, *m_reader->directory, m_board->asOf};
}

void TaskForm::startNew()
{
    m_task = {};
    fill({});
    showUnwritten();
    retranslate();
    m_text->setFocus(Qt::OtherFocusReason);
}

void TaskForm::startEdit(TaskId task)
{
    const TaskView *view = viewOf(task);
    if (!view)
        return;
    m_task = task;
    fill(typedOf(*view->record, *m_board->directory));
    showUnwritten();
    retranslate();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::Start);
}

void TaskForm::fill(const TypedTask &typed)
{
    m_kept = typed;
    m_moveReason->clear();
    m_moveDocument->clear();
    m_table->hide();
    setFields(typed);
}

void TaskForm::setFields(const TypedTask &typed)
{
    m_text->setPlainText(typed.text);
    m_leads->setText(typed.leads);
    m_coordinators->setText(typed.coordinators);
    m_deadline->setText(typed.deadline);
    m_documents->setText(typed.documents);
    m_clause->setText(typed.clause);
    m_section->setText(typed.section);
    m_product->setText(typed.product);
    m_note->setText(typed.note);
    m_responsible->setText(typed.responsible);
    for (QCheckBox *box : m_streams)
        box->setChecked(typed.streams.contains(box->text()));
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setCursorPosition(0);
    readAgain();
    findSimilar();
}

TypedTask TaskForm::typed() const
{
    TypedTask typed;
    typed.text = m_text->toPlainText().trimmed();
    typed.leads = m_leads->names();
    typed.coordinators = m_coordinators->names();
    typed.deadline = m_deadline->text().trimmed();
    typed.documents = m_documents->names();
    typed.clause = m_clause->text().trimmed();
    typed.section = m_section->text().trimmed();
    typed.product = m_product->text().trimmed();
    typed.note = m_note->text().trimmed();
    typed.responsible = m_responsible->text().trimmed();
    for (const QCheckBox *box : m_streams) {
        if (box->isChecked())
            typed.streams << box->text();
    }
    for (const QString &other : m_kept.streams) { // one the office words otherwise stays
        const bool isShown =
            std::ranges::any_of(m_streams, [&other](const QCheckBox *box) { return box->text() == other; });
        if (!isShown)
            typed.streams << other;
    }
    return typed;
}

bool TaskForm::isOfDeadline(const QWidget *field) const
{
    return field && (field == m_deadline || field == m_moveReason || field == m_moveDocument);
}

bool TaskForm::isEmpty() const
{
    return typed() == TypedTask();
}

void TaskForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEnter && event->modifiers().testFlag(Qt::ControlModifier)) || event->key() == Qt::Key_Escape) {
        keep();
        emit finished(m_task);
        return;
    }
    QFrame::keyPressEvent(event);
}

bool TaskForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((isEnter && key->modifiers().testFlag(Qt::ControlModifier)) || key->key() == Qt::Key_Escape) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
        if (key->matches(QKeySequence::Paste))
            return splitPaste();
    }
    return QFrame::eventFilter(watched, event);
}

void TaskForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Into an empty form a block of text goes field by field; elsewhere it is pasted as it is. Of a table with
/// several rows the form could take only the first, so the officer is asked.
bool TaskForm::splitPaste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data || !isNew() || !isEmpty() || !m_reader || data->text().trimmed().isEmpty())
        return false;
    if (const int rows = pastedRowCount(data->text(), data->html()); rows > 1)
        offerTable(rows);
    else
        fillPasted();
    return true;
}

void TaskForm::fillPasted()
{
    fill(splitPasted(QApplication::clipboard()->text(), context()));
    m_kept = {};
}

void TaskForm::offerTable(int rows)
{
    qDeleteAll(m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *words = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    words->setWordWrap(true);
    words->setText(tr("The clipboard holds a table of %n rows; this form takes one task.", nullptr, rows));
    m_table->layout()->addWidget(words);
    LinkButton *whole = addOffer(tr("Receive all %n rows", nullptr, rows));
    connect(whole, &QAbstractButton::clicked, this, [this] {
        m_table->hide();
        emit tablePressed();
    });
    connect(addOffer(tr("Only the first row")), &QAbstractButton::clicked, this, [this] {
        fillPasted();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    m_table->show();
    whole->setFocus(Qt::OtherFocusReason);
}

LinkButton *TaskForm::addOffer(const QString &words)
{
    auto *offer = new LinkButton(m_theme);
    offer->setText(words);
    m_table->layout()->addWidget(offer);
    return offer;
}

} // namespace dondoc
