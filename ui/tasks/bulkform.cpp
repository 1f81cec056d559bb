// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulkform.h"

#include "core/store/store.h"
#include "ui/shell/storeedits.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace dondoc {

namespace {

/// Entries of the ending's list after "as it is".
constexpr Ending endings[] = {Ending::Withdrawn, Ending::Suspended, Ending::Merged, Ending::Transferred,
                              Ending::None};

} // namespace

BulkForm::BulkForm(const Theme &theme, StoreEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edits(edits)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    retranslate();
}

void BulkForm::addRow(QGridLayout &grid, const char *label, QWidget *field)
{
    const int row = grid.rowCount();
    auto *caption = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    caption->setBuddy(field);
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1);
    m_rows.push_back({caption, label, field});
}

void BulkForm::build()
{
    m_title = new TextLabel(m_theme, Type::Body, Token::Text, true);
    m_hint = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    m_hint->makeReadable();
    m_close = new QToolButton;
    m_close->setIcon(themeIcon(QStringLiteral("close"), m_theme));
    m_close->setAutoRaise(true);
    m_apply = new QPushButton;
    m_apply->setProperty("accent", true);
    m_reading = new TextLabel(m_theme, Type::Secondary, Token::Text2);
    m_reading->makeReadable();
    m_reading->hide();
    auto *streams = new QWidget;
    new FlowLayout(streams, space::gap, space::unit);
    m_streamRow = streams;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::page, space::gap, space::page, space::gap);
    grid->setHorizontalSpacing(2 * space::unit);
    grid->setVerticalSpacing(space::unit + 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_close, 0, 1, Qt::AlignRight);
    grid->addWidget(m_hint, 1, 0, 1, 2);
    addRow(*grid, QT_TR_NOOP("Officer"), m_officer = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Stream"), streams);
    addRow(*grid, QT_TR_NOOP("New deadline"), m_deadline = new QLineEdit);
    grid->addWidget(m_reading, grid->rowCount(), 1);
    addRow(*grid, QT_TR_NOOP("Extended: reason"), m_reason = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("by document"), m_document = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Add to the note"), m_note = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("Stop the work"), m_ending = new QComboBox);
    addRow(*grid, QT_TR_NOOP("from the day"), m_endedOn = new DateField);
    addRow(*grid, QT_TR_NOOP("by which document"), m_endingDocument = new QLineEdit);
    addRow(*grid, QT_TR_NOOP("All done on"), m_completedOn = new DateField);
    addRow(*grid, QT_TR_NOOP("Evidence"), m_evidence = new QLineEdit);
    grid->addWidget(m_apply, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(grid->rowCount(), 1);
    for (size_t i = 0; i <= std::size(endings); ++i)
        m_ending->addItem({});
    connect(m_deadline, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_reading->setText(m_read ? m_read(typed.trimmed()) : QString());
        m_reading->setVisible(!m_reading->text().isEmpty());
    });
    connect(m_apply, &QPushButton::clicked, this, &BulkForm::apply);
    connect(m_close, &QToolButton::clicked, this, &BulkForm::leave);
}

void BulkForm::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(tr(row.words));
        row.field->setAccessibleName(tr(row.words));
    }
    const QString words[] = {tr("as it is"),    tr("Withdrawn"),
                             tr("Suspended"),   tr("Merged into another"),
                             tr("Transferred"), tr("Taken up again")};
    for (int i = 0; i < m_ending->count(); ++i)
        m_ending->setItemText(i, words[i]);
    const int count = int(m_tasks.size());
    m_title->setText(tr("Change %n task(s)", nullptr, count));
    m_hint->setText(
        tr("What you leave empty stays as each task has it. “All done on” is for every agency that is "
           "open, or done on a day nobody recorded."));
    m_apply->setText(tr("Change %n task(s)", nullptr, count));
    m_apply->setToolTip(tr("Ctrl+Enter; one step to undo"));
    m_close->setToolTip(tr("Back to the task"));
    m_close->setAccessibleName(m_close->toolTip());
}

void BulkForm::start(std::shared_ptr<const Board> board, std::vector<TaskId> tasks)
{
    m_board = std::move(board);
    m_tasks = std::move(tasks);
    m_isApplied = false;
    if (!m_reader || m_reader->directory != m_board->directory)
        m_reader = std::make_shared<Reader>(Reader{m_board->directory, AgencyMatcher(*m_board->directory)});
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->clear();
    for (DateField *field : {m_endedOn, m_completedOn})
        field->setReference(m_board->asOf);
    qDeleteAll(m_streams);
    m_streams.clear();
    for (const QString &name : m_board->office->streams) {
        m_streams.push_back(new QCheckBox(name));
        m_streamRow->layout()->addWidget(m_streams.back());
    }
    tabThrough(m_officer, m_streams, m_deadline);
    m_ending->setCurrentIndex(0);
    retranslate();
    m_officer->setFocus(Qt::OtherFocusReason);
}

BulkChange BulkForm::change() const
{
    BulkChange change;
    change.responsible = m_officer->text().trimmed();
    for (const QCheckBox *box : m_streams) {
        if (box->isChecked())
            change.streams << box->text();
    }
    change.deadline = m_deadline->text().trimmed();
    change.move = {m_reason->text().trimmed(), m_document->text().trimmed()};
    change.note = m_note->text().trimmed();
    if (m_ending->currentIndex() > 0) {
        change.ending = endings[m_ending->currentIndex() - 1];
        change.endedOn = m_endedOn->date().isValid() ? m_endedOn->date() : m_board->asOf;
        change.endingDocument = m_endingDocument->text().trimmed();
    }
    change.completedOn = m_completedOn->date();
    change.evidence = m_evidence->text().trimmed();
    return change;
}

void BulkForm::apply()
{
    if (!m_board) // its tasks went with their store
        return emit finished();
    const BulkChange change = this->change();
    if (!m_endedOn->isRead() || !m_completedOn->isRead()) { // the field itself says that it holds no date
        (m_endedOn->isRead() ? m_completedOn : m_endedOn)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto takeBack = [form = QPointer(this), tasks = m_tasks] {
        if (form && form->m_tasks == tasks) { // the fields still say it
            form->m_isApplied = false;
            emit form->refused();
        }
    };
    if (!change.isEmpty())
        m_edits.run(
            tr("Change of %n task(s)", nullptr, int(m_tasks.size())),
            [tasks = m_tasks, change, reader = m_reader, asOf = m_board->asOf](const Store &store) {
                return planBulk(store, tasks, change, {reader->matcher, *reader->directory, asOf});
            },
            {}, takeBack);
    m_isApplied = true;
    emit finished();
}

/// Left without applying: what was typed is dropped, as the form says.
void BulkForm::leave()
{
    m_isApplied = true;
    emit finished();
}

bool BulkForm::isUnwritten() const
{
    return m_board && !m_tasks.empty() && !m_isApplied && !change().isEmpty();
}

void BulkForm::leaveStore()
{
    m_tasks.clear();
    m_board = nullptr;
    m_reader = nullptr;
}

void BulkForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        apply();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void BulkForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
