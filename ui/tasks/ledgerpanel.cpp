// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ledgerpanel.h"

#include "core/tasks/groupmembers.h"
#include "core/tasks/holdingreport.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/evidencestrip.h"
#include "ui/tasks/ledgermodel.h"
#include "ui/tasks/reportform.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tickkey.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

LedgerPanel::LedgerPanel(const Theme &theme, ViewSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new LedgerModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("nhiem-vu/ledger"), 1, false, 3}))
    , m_tick(new TickKey(*m_table))
    , m_evidence(new EvidenceStrip(theme))
    , m_form(new ReportForm(theme))
    , m_formRule(new Rule(theme))
    , m_head(new QWidget)
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_count(new TextLabel(theme, Type::Body, Token::Text2))
    , m_keys(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_members(new LinkButton(theme))
{
    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::page, space::gap, space::page, 2 * space::unit);
    title->addWidget(m_head);
    auto *words = new FlowLayout(m_head, 2 * space::unit,
                                 space::unit); // the keys on a line of their own in a narrow pane
    for (TextLabel *part : {m_title, m_count, m_keys})
        words->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(theme));
    column->addLayout(title);
    auto *members = new QHBoxLayout;
    members->setContentsMargins(space::page, 0, space::page, space::unit);
    members->addWidget(m_members);
    members->addStretch(1);
    column->addLayout(members);
    column->addWidget(m_table, 1);
    column->addWidget(m_evidence);
    column->addWidget(m_formRule);
    column->addWidget(m_form);
    showForm(false);
    m_keys->hide();
    connect(m_tick, &TickKey::pressed, this, [this] {
        if (m_edits)
            tickSelected();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_edits && index.column() == int(LedgerColumn::Done))
            tickSelected();
    });
    connect(m_table, &DataTable::rowActivated, this, &LedgerPanel::startReport);
    m_members->setObjectName(QStringLiteral("followMembers"));
    m_members->hide();
    connect(m_members, &QAbstractButton::clicked, this, [this] {
        if (m_edits && record())
            TaskEdits(*m_edits).followMembers(record()->task.id, m_board->asOf);
    });
    connect(m_table, &DataTable::currentRowChanged, this, &LedgerPanel::showEvidence);
    connect(m_evidence, &EvidenceStrip::openPressed, this, &LedgerPanel::openEvidence);
    connect(m_evidence, &EvidenceStrip::movePressed, this, &LedgerPanel::moveEvidence);
    connect(m_evidence, &EvidenceStrip::acceptPressed, this,
            [this] { relink(m_model->row(m_table->currentRow()).evidence.path, true); });
    addShortcut(Keys::OpenEvidence, this, [this] { openEvidence(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // New figures select the same rows anew: what is being typed for them stays.
        const std::vector<AssignmentId> parts = selectedParts();
        if (isReporting() && !parts.empty() && parts != m_reporting)
            fillForm();
    });
    connect(m_form, &ReportForm::edited, this, &LedgerPanel::typingChanged);
    connect(m_form, &ReportForm::reported, this, &LedgerPanel::keepReport);
    connect(m_form, &ReportForm::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_form, &ReportForm::dropped, this, &LedgerPanel::backPressed);
    retranslate();
}

/// A window that closes keeps what was typed.
LedgerPanel::~LedgerPanel()
{
    m_form->commit();
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
}

void LedgerPanel::setEdits(StoreEdits *edits, FileDialogSeam *files)
{
    m_edits = edits;
    m_files = files;
    m_form->setFiles(files);
    m_evidence->setWritable(edits && files);
    hideIdleColumns();
    m_keys->setVisible(edits);
}

const TaskRecord *LedgerPanel::record() const
{
    return m_board && m_position >= 0 ? m_board->tasks[size_t(m_position)].record.get() : nullptr;
}

void LedgerPanel::showTask(std::shared_ptr<const Board> board, int position)
{
    const TaskId shown = record() ? record()->task.id : TaskId();
    const bool isSame = board && position >= 0 && board->tasks[size_t(position)].record->task.id == shown;
    if (!isSame) {
        leaveReport(); // of the task that was shown
        showForm(false);
    }
    m_board = std::move(board);
    m_position = position;
    if (!record())
        return;
    m_model->setTask(m_board->tasks[size_t(position)], *m_board);
    if (isSame && isReporting() && !m_reporting.empty() && !m_edits->isBusy())
        m_form->follow(holdingReportOf(*record(), m_reporting.front(), m_board->asOf), m_board->asOf);
    hideIdleColumns();
    checkEvidence();
    showEvidence();
    offerMembers();
    m_count->setText(tr("%1 done · %2 open").arg(m_model->doneCount()).arg(m_model->openCount()));
}

/// What says nothing here leaves its width to the names: the ticks where nobody may tick, the days, which are
/// the task's own and stand above, and the day of a report, which stands beside its stage. Occurrences and
/// files have their column where there are some, in the place of what the agency is late with elsewhere.
void LedgerPanel::hideIdleColumns()
{
    m_table->setColumnHidden(int(LedgerColumn::Done), !m_edits);
    m_table->setColumnHidden(int(LedgerColumn::Days), m_edits);
    m_table->setColumnHidden(int(LedgerColumn::Reported), m_edits || !m_model->hasReports());
    const bool hasOccurrences = m_model->hasOccurrences(), hasFiles = m_model->hasEvidenceFiles();
    m_table->setColumnHidden(int(LedgerColumn::Occurrences), !hasOccurrences);
    m_table->setColumnHidden(int(LedgerColumn::Evidence), !hasFiles);
    m_table->setColumnHidden(int(LedgerColumn::OtherOverdue), hasOccurrences || hasFiles);
}

/// "Các bộ, ngành, địa phương" is one addressee until the office wants to follow its members one by one.
void LedgerPanel::offerMembers()
{
    const size_t members =
        m_edits ? membersToFollow(*record(), *m_board->directory, m_board->asOf).size() : 0;
    if (m_members->isHidden() == (members > 0)) {
        if (m_members->hasFocus())
            m_table->setFocus(Qt::OtherFocusReason); // hiding it would lead on as Tab does
        m_members->setVisible(members > 0);
        emit heightChanged();
    }
    m_members->setText(tr("Follow each of the %n agency(ies)", nullptr, int(members)));
}

bool LedgerPanel::takeFocus()
{
    if (m_model->rowCount() == 0)
        return false;
    if (m_table->currentRow() < 0)
        m_table->setCurrentRow(m_table->filter().sourceRow(0));
    m_table->setFocus();
    m_tick->choose();
    return true;
}

void LedgerPanel::startReport()
{
    if (!m_edits || !takeFocus())
        return;
    showForm(true);
    fillForm();
    m_form->takeFocus();
}

void LedgerPanel::showForm(bool isShown)
{
    m_form->setVisible(isShown);
    m_formRule->setVisible(isShown);
    emit heightChanged();
}

bool LedgerPanel::isReporting() const
{
    return !m_form->isHidden();
}

int LedgerPanel::wantedHeight() const
{
    const int rows = m_table->verticalHeader()->length(); // names wrap: a row each its own
    const int form = !isReporting() ? 0 : m_form->sizeHint().height();
    const int members = m_members->isHidden() ? 0 : m_members->sizeHint().height() + space::unit;
    const int evidence = m_evidence->isHidden() ? 0 : m_evidence->sizeHint().height();
    return members + evidence + m_head->heightForWidth(width() - 2 * space::page) + 2 * space::gap +
           m_table->header().sizeHint().height() + rows + form;
}

std::vector<int> LedgerPanel::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_table->filter().mapToSource(index).row());
    if (rows.empty() && m_table->currentRow() >= 0)
        rows.push_back(m_table->currentRow());
    std::ranges::sort(rows);
    return rows;
}

std::vector<AssignmentId> LedgerPanel::selectedParts() const
{
    std::vector<AssignmentId> parts;
    for (int row : selectedRows())
        parts.push_back(m_model->row(row).assignment);
    return parts;
}

/// All of them done; where they are so already, all open again.
void LedgerPanel::tickSelected()
{
    std::vector<AssignmentId> parts;
    QStringList names;
    const std::vector<int> rows = selectedRows();
    const bool isDone =
        std::ranges::any_of(rows, [this](int row) { return !m_model->row(row).part.isDone(); });
    for (int row : rows) {
        if (m_model->row(row).part.isDone() == isDone)
            continue;
        parts.push_back(m_model->row(row).assignment);
        names << m_model->row(row).name;
    }
    if (record() && !parts.empty())
        TaskEdits(*m_edits).tick(*record(), parts, isDone, m_board->asOf, names);
}

/// A report that cannot be written as it stands waits for its agency to be chosen again.
void LedgerPanel::leaveReport()
{
    if (!isReporting() || m_reporting.empty() || m_form->commit())
        return;
    m_unwritten[m_reporting] = typedReport();
    emit notKept(
        tr("The report of %1 is not kept: a day in it is no date. Open the report again to put it right.")
            .arg(m_reportingNames.join(QStringLiteral(", "))));
}

void LedgerPanel::fillForm()
{
    leaveReport();
    m_reporting = selectedParts();
    m_reportingNames.clear();
    for (int row : selectedRows())
        m_reportingNames << m_model->row(row).name;
    if (m_reporting.empty() || !record())
        return;
    QString title = m_reporting.size() == 1
                        ? m_reportingNames.front()
                        : tr("%n agencies report the same", nullptr, int(m_reporting.size()));
    if (const auto &kept = m_model->row(selectedRows().front()).occurrences; kept && m_reporting.size() == 1)
        title += QStringLiteral(" · ") + occurrenceWords(kept);
    m_form->start(title, holdingReportOf(*record(), m_reporting.front(), m_board->asOf), m_board->asOf);
    if (const auto refused = m_unwritten.find(m_reporting); refused != m_unwritten.end()) {
        const Progress report = refused->second.report;
        m_unwritten.erase(refused);
        m_form->restore(report);
    }
}

void LedgerPanel::keepReport(const Progress &report)
{
    if (!m_edits || m_reporting.empty() || !record())
        return;
    TaskEdits(*m_edits).report(
        record()->task.id, m_reporting, report, m_reportingNames,
        [panel = QPointer(this), typed = TypedReport{record()->task.id, m_reporting, report}] {
            panel ? panel->takeBack(typed) : void();
        });
    emit typingChanged();
}

/// A report that could not be written is typed only once: it stays in the form, or waits for its agency.
void LedgerPanel::takeBack(const TypedReport &refused)
{
    if (record() && isReporting() && m_reporting == refused.parts)
        m_form->takeBack(holdingReportOf(*record(), refused.parts.front(), m_board->asOf));
    else
        m_unwritten[refused.parts] = refused;
    emit typingChanged();
}

/// What the form says of the parts it was opened for.
TypedReport LedgerPanel::typedReport() const
{
    return {record()->task.id, m_reporting, m_form->report()};
}

std::vector<TypedReport> LedgerPanel::typedReports() const
{
    std::vector<TypedReport> reports;
    for (const auto &[parts, report] : m_unwritten)
        reports.push_back(report);
    if (record() && isReporting() && !m_reporting.empty() && m_form->hasWords())
        reports.push_back(typedReport());
    return reports;
}

void LedgerPanel::takeUp(const std::vector<TypedReport> &reports)
{
    for (const TypedReport &report : reports)
        m_unwritten.emplace(report.parts, report);
}

void LedgerPanel::resumeReport(const std::vector<AssignmentId> &parts)
{
    if (!takeFocus())
        return;
    m_table->clearSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (std::ranges::find(parts, m_model->row(row).assignment) != parts.end())
            m_table->selectionModel()->select(m_table->filter().index(m_table->filter().rowOfSource(row), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    startReport();
}

void LedgerPanel::leaveStore()
{
    m_form->commit();
    showForm(false);
    m_reporting.clear();
    m_unwritten.clear();
    m_board = nullptr;
    m_position = -1;
}

void LedgerPanel::retranslate()
{
    m_title->setText(tr("Ledger by agency"));
    m_table->setAccessibleName(tr("Ledger by agency"));
    m_keys->setText(tr("Space: done · Enter: report"));
    if (record()) {
        offerMembers();
        m_count->setText(tr("%1 done · %2 open").arg(m_model->doneCount()).arg(m_model->openCount()));
    }
}

void LedgerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
