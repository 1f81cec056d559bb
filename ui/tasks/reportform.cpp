// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/reportform.h"

#include "core/tasks/holdingreport.h"
#include "ui/shell/seams.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace dondoc {

namespace {

constexpr Stage stages[] = {Stage::NotReported, Stage::InProgress, Stage::Submitted, Stage::Issued,
                            Stage::InUse};

} // namespace

ReportForm::ReportForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build();
    retranslate();
    connect(m_done, &QCheckBox::toggled, this, &ReportForm::followDone);
    connect(m_file, &QToolButton::clicked, this, &ReportForm::chooseFile);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &ReportForm::edited);
    connect(m_done, &QCheckBox::toggled, this, &ReportForm::edited);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ReportForm::edited);
    // Left by Tab, by the mouse or by another row: whatever takes the keyboard outside of the form.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old && isAncestorOf(old) && now && !isAncestorOf(now))
            commit();
    });
}

ReportForm::~ReportForm()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
}

void ReportForm::build()
{
    const auto label = [this] { return new TextLabel(m_theme, Type::Secondary, Token::Text2, false, this); };
    m_title = new TextLabel(m_theme, Type::Body, Token::Text, true, this);
    for (TextLabel **made : {&m_stageLabel, &m_dateLabel, &m_evidenceLabel, &m_noteLabel, &m_proposalLabel,
                             &m_promiseLabel, &m_hint})
        *made = label();
    m_stage = new QComboBox(this);
    m_date = new DateField(this);
    m_done = new QCheckBox(this);
    m_completedOn = new DateField(this);
    m_evidence = new QLineEdit(this);
    m_file = new QToolButton(this);
    m_file->setIcon(themeIcon(QStringLiteral("folder"), m_theme));
    m_file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_file->hide();
    m_note = new QLineEdit(this);
    m_proposal = new QLineEdit(this);
    m_promisedOn = new DateField(this);
    m_promise = new QLineEdit(this);
    for (DateField *field : {m_date, m_completedOn, m_promisedOn})
        field->setMaximumWidth(scaledPixels(108));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::page, space::gap, space::page, space::gap);
    grid->setHorizontalSpacing(2 * space::unit);
    grid->setVerticalSpacing(space::unit + 2);
    grid->setColumnStretch(4, 1);
    grid->addWidget(m_title, 0, 0, 1, 5);
    grid->addWidget(m_stageLabel, 1, 0);
    grid->addWidget(m_stage, 1, 1, 1, 2);
    grid->addWidget(m_dateLabel, 1, 3);
    grid->addWidget(m_date, 1, 4);
    grid->addWidget(m_done, 2, 1, 1, 3);
    grid->addWidget(m_completedOn, 2, 4);
    grid->addWidget(m_evidenceLabel, 3, 0);
    auto *evidence = new QHBoxLayout;
    evidence->addWidget(m_evidence, 1);
    evidence->addWidget(m_file);
    grid->addLayout(evidence, 3, 1, 1, 4);
    grid->addWidget(m_noteLabel, 4, 0);
    grid->addWidget(m_note, 4, 1, 1, 4);
    grid->addWidget(m_proposalLabel, 5, 0);
    grid->addWidget(m_proposal, 5, 1, 1, 4);
    grid->addWidget(m_promiseLabel, 6, 0);
    grid->addWidget(m_promisedOn, 6, 1);
    grid->addWidget(m_promise, 6, 2, 1, 3);
    grid->addWidget(m_hint, 7, 0, 1, 5);
}

void ReportForm::retranslate()
{
    m_stageLabel->setText(tr("Stage"));
    m_dateLabel->setText(tr("Reported on"));
    m_done->setText(tr("Done on"));
    m_evidenceLabel->setText(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("Number and date of the document"));
    m_file->setToolTip(tr("Link the file of the document"));
    m_noteLabel->setText(tr("Difficulty"));
    m_proposalLabel->setText(tr("Proposal"));
    m_promiseLabel->setText(tr("Commitment"));
    m_promisedOn->setPlaceholderText(tr("day"));
    m_promise->setPlaceholderText(tr("Letter that says so"));
    m_hint->setText(tr("Kept when you leave the form; Esc leaves it as it was."));
    const int current = m_stage->currentIndex();
    m_stage->clear();
    for (Stage stage : stages)
        m_stage->addItem(stageWord(stage));
    m_stage->setCurrentIndex(qMax(0, current));
    const std::pair<QWidget *, TextLabel *> named[] = {
        {m_stage, m_stageLabel}, {m_date, m_dateLabel},         {m_evidence, m_evidenceLabel},
        {m_note, m_noteLabel},   {m_proposal, m_proposalLabel}, {m_promisedOn, m_promiseLabel}};
    for (const auto &[field, label] : named) {
        field->setAccessibleName(label->text());
        label->setBuddy(field);
    }
    m_completedOn->setAccessibleName(tr("Done on"));
    m_promise->setAccessibleName(tr("Letter that says so"));
    m_file->setAccessibleName(m_file->toolTip());
}

void ReportForm::setFiles(FileDialogSeam *files)
{
    m_files = files;
    m_file->setVisible(files);
}

void ReportForm::start(const QString &title, const Progress &holding, QDate asOf)
{
    m_title->setText(title);
    m_asOf = asOf;
    m_start = holding;
    m_start.date = asOf; // a new report, of the day the figures are looked at
    fill();
}

void ReportForm::fill()
{
    for (DateField *field : {m_date, m_completedOn, m_promisedOn})
        field->setReference(m_asOf);
    setFields(m_start);
}

void ReportForm::setFields(const Progress &report)
{
    m_stage->setCurrentIndex(int(report.stage));
    m_date->setDate(report.date);
    m_done->setChecked(report.done);
    m_completedOn->setDate(report.completedOn);
    m_evidence->setText(report.evidence);
    setEvidenceFile(report.evidenceFile);
    m_note->setText(report.note);
    m_proposal->setText(report.proposal);
    m_promisedOn->setDate(report.promisedOn);
    m_promise->setText(report.promise);
    m_completedOn->setEnabled(report.done);
    for (QLineEdit *field : {m_evidence, m_note, m_proposal, m_promise})
        field->setCursorPosition(0); // what is longer than its field is read from its beginning
}

void ReportForm::takeBack(const Progress &holding)
{
    m_start = holding;
    m_start.date = m_asOf;
}

void ReportForm::follow(const Progress &holding, QDate asOf)
{
    if (unreadDay()) // as typed, until it is put right
        return;
    Progress now = report(), base = holding;
    base.date = m_asOf = asOf;
    Progress merged = base;
    const auto keepTyped = [&](auto... fields) {
        ((now.*fields != m_start.*fields ? void(merged.*fields = now.*fields) : void()), ...);
    };
    keepTyped(&Progress::date, &Progress::stage, &Progress::done, &Progress::completedOn, &Progress::evidence,
              &Progress::evidenceFile, &Progress::note, &Progress::proposal, &Progress::promisedOn,
              &Progress::promise);
    m_start = base;
    if (!sayTheSame(merged, now)) // else the cursor would go to the end of the field being typed in
        setFields(merged);
}

void ReportForm::restore(const Progress &report)
{
    setFields(report);
}

/// Done today unless another day is typed; a day that is known stays known.
void ReportForm::followDone()
{
    m_completedOn->setEnabled(m_done->isChecked());
    if (m_done->isChecked() && m_completedOn->text().isEmpty() && !m_start.done)
        m_completedOn->setDate(m_asOf);
    if (!m_done->isChecked())
        m_completedOn->clear();
}

Progress ReportForm::report() const
{
    Progress report;
    report.date = m_date->date().isValid() ? m_date->date() : m_asOf;
    report.stage = stages[qMax(0, m_stage->currentIndex())];
    report.done = m_done->isChecked();
    report.completedOn = report.done ? m_completedOn->date() : QDate();
    report.evidence = m_evidence->text().trimmed();
    report.evidenceFile = m_evidenceFile;
    report.note = m_note->text().trimmed();
    report.proposal = m_proposal->text().trimmed();
    report.promisedOn = m_promisedOn->date();
    report.promise = m_promise->text().trimmed();
    return report;
}

bool ReportForm::hasWords() const
{
    return !sayTheSame(report(), m_start);
}

/// The first field of a day that is none; null where each can be read.
QWidget *ReportForm::unreadDay() const
{
    for (DateField *field : {m_date, m_completedOn, m_promisedOn}) {
        if (!field->isRead())
            return field;
    }
    return nullptr;
}

bool ReportForm::commit()
{
    Progress report = this->report();
    if (unreadDay()) {
        m_hint->setInk(Token::Accent);
        m_hint->setText(tr("Not kept yet: a day in the form is no date. Type it as day/month/year."));
        return false;
    }
    if (!hasWords())
        return true;
    m_hint->setInk(Token::Text2);
    m_hint->setText(tr("Kept when you leave the form; Esc leaves it as it was."));
    if (report.evidenceFile == m_start.evidenceFile)
        report.evidenceSha256 = m_start.evidenceSha256;
    m_start = report;
    emit reported(report);
    return true;
}

void ReportForm::takeFocus()
{
    m_stage->setFocus(Qt::OtherFocusReason);
}

void ReportForm::chooseFile()
{
    m_files->openFile(this, {tr("Link the file of the document"), {}, tr("All files (*)"), {}, {}},
                      [this](const QString &path) {
                          setEvidenceFile(path);
                          m_evidence->setFocus(Qt::OtherFocusReason);
                      });
}

void ReportForm::setEvidenceFile(const QString &path)
{
    m_evidenceFile = path;
    m_evidence->setToolTip(path);
    const QString name = QFileInfo(path).fileName();
    emit edited();
    m_file->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, scaledPixels(120)));
    m_file->setToolButtonStyle(name.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void ReportForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        fill();
        emit dropped();
    } else if (isEnter) {
        if (commit())
            emit left();
        else
            unreadDay()->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReportForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
