// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/answereditor.h"

#include "core/agencies/matcher.h"
#include "core/deadlines/phrasereader.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/intake/answerfield.h"
#include "ui/widgets/labels.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int mostShown = 5;       ///< candidates
constexpr double askedBelow = 0.8; ///< confidence of a reading (core/deadlines/deadline.h)

bool namesAgencies(ColumnRole role)
{
    return role == ColumnRole::Lead || role == ColumnRole::Coordinator || role == ColumnRole::OpenUnits ||
           role == ColumnRole::Unit;
}

} // namespace

AnswerEditor::AnswerEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new AnswerField)
    , m_reading(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_candidates(new QListWidget)
{
    m_field->setObjectName(QStringLiteral("answer"));
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_candidates->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard and moves the mark
    m_candidates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_field);
    column->addWidget(m_reading);
    column->addWidget(m_candidates);
    setFocusProxy(m_field);
    connect(m_field, &AnswerField::wordsChanged, this, [this] { update(true); });
    connect(m_field, &AnswerField::moved, this, &AnswerEditor::moveMark);
    connect(m_field, &AnswerField::confirmed, this, &AnswerEditor::confirmed);
    connect(m_candidates, &QListWidget::itemClicked, this, &AnswerEditor::changed);
    connect(m_candidates, &QListWidget::itemDoubleClicked, this, &AnswerEditor::confirmed);
}

void AnswerEditor::setAgencies(std::shared_ptr<const AgencyDirectory> directory,
                               std::shared_ptr<const AgencyMatcher> matcher)
{
    if (directory == m_directory)
        return;
    m_directory = std::move(directory);
    m_matcher = std::move(matcher);
    m_choices = m_directory ? std::make_unique<AgencyChoices>(m_directory) : nullptr;
}

void AnswerEditor::ask(const AnswerSubject &subject, const QString &typed)
{
    m_subject = subject;
    const bool isAgency = subject.kind == QuestionKind::Agency;
    m_field->setText(!typed.isEmpty() ? typed : isAgency ? QString() : text::cleanLine(subject.words));
    m_field->selectAll();
    retranslate();
    update(!typed.isEmpty());
}

void AnswerEditor::retranslate()
{
    const bool isAgency = m_subject.kind == QuestionKind::Agency;
    m_field->setPlaceholderText(isAgency ? tr("Type a name; marks may be left out") : QString());
    m_field->setAccessibleName(isAgency                                   ? tr("Agency")
                               : m_subject.kind == QuestionKind::Deadline ? tr("Deadline")
                                                                          : tr("Words of the cell"));
    m_candidates->setAccessibleName(tr("Agencies that fit"));
}

void AnswerEditor::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void AnswerEditor::update(bool isTyped)
{
    m_isRead = true;
    m_reading->clear();
    if (m_subject.kind == QuestionKind::Agency) {
        if (isTyped && !m_field->text().trimmed().isEmpty())
            showCandidates(m_choices->find(m_field->text(), m_subject.listDate), 0);
        else
            propose();
    } else {
        showCandidates({}, -1);
        showReading();
    }
    m_reading->setVisible(!m_reading->text().isEmpty());
    emit changed();
}

/// The names nearest to what is written: to propose, never to take. Only a spelling near a single one is
/// marked for Enter; where several units bear the name, none is.
void AnswerEditor::propose()
{
    std::vector<AgencyChoice> choices;
    const AgencyMention mention = m_matcher->readOne(m_subject.words, m_subject.listDate);
    for (AgencyId agency : mention.candidates)
        choices.push_back(m_choices->choice(agency, m_subject.listDate));
    if (mention.agency && choices.empty())
        choices.push_back(m_choices->choice(mention.agency, m_subject.listDate));
    showCandidates(choices, m_subject.takesSoleProposal && choices.size() == 1 ? 0 : -1);
}

void AnswerEditor::showCandidates(const std::vector<AgencyChoice> &choices, int marked)
{
    m_candidates->clear();
    for (const AgencyChoice &choice : choices) {
        auto *item = new QListWidgetItem(
            choice.isEnded ? tr("%1 (not at the date of the list)").arg(choice.name) : choice.name);
        item->setData(Qt::UserRole, choice.agency.value);
        m_candidates->addItem(item);
    }
    m_candidates->setCurrentRow(choices.empty() ? -1 : marked);
    const int shown = std::min(int(choices.size()), mostShown);
    m_candidates->setFixedHeight(shown == 0 ? 0 : shown * m_candidates->sizeHintForRow(0) + 2);
    m_candidates->setVisible(shown > 0);
    if (m_subject.kind == QuestionKind::Agency && choices.empty() && !m_field->text().isEmpty())
        m_reading->setText(tr("No agency fits these words."));
}

void AnswerEditor::showReading()
{
    if (m_subject.kind == QuestionKind::Deadline)
        m_reading->setText(deadlineReading());
    else if (namesAgencies(m_subject.role))
        m_reading->setText(agenciesReading());
    m_isRead = m_subject.kind != QuestionKind::Deadline ||
               readDeadline(m_field->text(), {m_subject.listDate, true}).kind != DeadlineKind::None ||
               m_field->text().trimmed().isEmpty();
}

QString AnswerEditor::deadlineReading() const
{
    const Deadline deadline = readDeadline(m_field->text(), {m_subject.listDate, true});
    if (deadline.kind == DeadlineKind::None)
        return m_field->text().trimmed().isEmpty() ? tr("No deadline.")
                                                   : tr("These words are not read as a deadline.");
    const QString shown = deadlineText(deadline);
    const QDate last = lastDayOnTime(deadline);
    QString reading = last.isNull() || shown == text::formatDate(last)
                          ? tr("Read as: %1").arg(shown)
                          : tr("Read as: %1, last day on time %2").arg(shown, text::formatDate(last));
    if (deadline.confidence < askedBelow)
        reading += u' ' + tr("(with some doubt)");
    return reading;
}

QString AnswerEditor::agenciesReading() const
{
    QStringList names;
    for (const AgencyMention &mention :
         m_matcher->readList(text::clean(m_field->text()), m_subject.listDate)) {
        const AgencyGroup *group = m_directory->findGroup(mention.groupKey);
        names += mention.agency ? m_directory->displayName(mention.agency)
                 : group        ? group->name
                                : tr("“%1” is not known").arg(mention.text);
    }
    return names.isEmpty() ? tr("Names nobody.") : tr("Read as: %1").arg(names.join(QStringLiteral("; ")));
}

void AnswerEditor::moveMark(int lines)
{
    const int count = m_candidates->count();
    if (count == 0)
        return;
    const int from = m_candidates->currentRow();
    const int to = from < 0 ? (lines > 0 ? 0 : count - 1) : std::clamp(from + lines, 0, count - 1);
    m_candidates->setCurrentRow(to);
    emit changed();
}

bool AnswerEditor::canTake() const
{
    return m_subject.kind == QuestionKind::Agency ? m_candidates->currentItem() != nullptr : m_isRead;
}

AgencyId AnswerEditor::agency() const
{
    const QListWidgetItem *item = m_candidates->currentItem();
    return item ? AgencyId{item->data(Qt::UserRole).toLongLong()} : AgencyId();
}

QString AnswerEditor::words() const
{
    return m_field->text().trimmed();
}

bool AnswerEditor::isChanged() const
{
    const bool isAgency = m_subject.kind == QuestionKind::Agency;
    return words() != (isAgency ? QString() : text::cleanLine(m_subject.words));
}

} // namespace dondoc
