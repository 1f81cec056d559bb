// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/proposalmodel.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr double sureEnough = 0.8; ///< a confidence below it is shown

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeProposal)
};

void addChips(const std::vector<DraftAddressee> &names, NoticeRole role, const AgencyDirectory &directory,
              ProposalCard &card)
{
    for (const DraftAddressee &name : names) {
        const bool isGroup = !name.agency && (name.isGroup || !name.groupKey.isEmpty());
        const QString shown = shownName(name, directory);
        card.chips.push_back(
            {isGroup ? Words::tr("%1 (group)").arg(shown) : shown, role, name.agency || isGroup});
    }
}

} // namespace

QString knownTaskName(const TaskRecord &record)
{
    const Task &task = record.task;
    QString name = sourceLabel(task.source);
    if (!task.source.ordinal.isEmpty())
        name += (task.clause.isEmpty() ? QStringLiteral(" TT ") : QStringLiteral(" ")) + task.source.ordinal;
    const QString deadline = deadlineText(task.deadline);
    return deadline.isEmpty() ? name : Words::tr("%1 (deadline %2)").arg(name, deadline);
}

QString doubtSentence(const DeskDoubt &doubt, const NoticeSession &session)
{
    const Proposal *proposal = session.desk().state.find(doubt.proposal);
    if (doubt.field == DoubtField::Lineage) {
        QStringList names;
        for (const LineageOffer &offer : proposal->offers) {
            if (const TaskRecord *record = session.known(offer.task))
                names << knownTaskName(*record);
        }
        return Words::tr("Much like %1: the same work issued again?").arg(names.join(QStringLiteral(", ")));
    }
    return doubtSentence(doubt.code, doubt.detail);
}

ProposalModel::ProposalModel(NoticeSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void ProposalModel::reset()
{
    std::vector<int> keys;
    if (m_session.hasDesk()) {
        for (const Proposal &proposal : m_session.desk().state.proposals)
            keys.push_back(proposal.key);
    }
    if (keys == m_keys) { // the list keeps its place while fields change
        if (!keys.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

int ProposalModel::keyOf(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_keys[size_t(index.row())] : 0;
}

QModelIndex ProposalModel::indexOf(int key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? QModelIndex() : index(int(found - m_keys.begin()));
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session.hasDesk() || !m_session.desk().state.find(keyOf(index)))
        return {};
    if (role != CardRole && role != Qt::DisplayRole && role != Qt::CheckStateRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const ProposalCard shown = card(index.row());
    switch (role) {
    case CardRole:
        return QVariant::fromValue(shown);
    case Qt::CheckStateRole:
        return shown.isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: { // tints and frames say nothing to a screen reader
        QStringList parts{shown.locator, shown.text};
        for (const ProposalChip &chip : shown.chips)
            parts << QStringLiteral("%1: %2").arg(noticeRoleName(chip.role), chip.name);
        parts << shown.deadline << shown.questions << shown.standing;
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return shown.text;
    }
}

bool ProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int key = keyOf(index);
    if (role != Qt::CheckStateRole || key == 0)
        return false;
    const bool leaveOut = value.toInt() != Qt::Checked;
    return m_session.edit(leaveOut ? tr("Leave out") : tr("Take in"),
                          [&](DeskEdits &edits) { return edits.setLeftOut(key, leaveOut); });
}

ProposalCard ProposalModel::card(int row) const
{
    const Proposal &proposal = *m_session.desk().state.find(m_keys[size_t(row)]);
    const DraftTask &task = proposal.draft;
    const AgencyDirectory &directory = m_session.tools().directory();
    ProposalCard card;
    card.locator = task.locator;
    card.text = text::cleanLine(task.text);
    card.product = task.product;
    addChips(task.leads, NoticeRole::Lead, directory, card);
    addChips(task.coordinating, NoticeRole::Coordinating, directory, card);
    card.deadline = deadlineText(task.deadline.deadline);
    card.deadlineNote = deadlineNote(task);
    card.questions = questions(proposal);
    card.standing = standingWords(proposal);
    const ProposalStanding standing = m_session.standing(proposal);
    card.isTicked = standing == ProposalStanding::ToAccept || standing == ProposalStanding::AwaitsDecision;
    card.canTick = standing != ProposalStanding::Stored;
    addSection(row, card);
    return card;
}

/// "3.(1) Trước ngày 31/07/2025 …" above the first of several proposals that share a heading's deadline.
void ProposalModel::addSection(int row, ProposalCard &card) const
{
    const auto spanOf = [this](int at) {
        const DraftTask &task = m_session.desk().state.find(m_keys[size_t(at)])->draft;
        return task.deadline.scope == DraftScope::Inherited ? task.deadline.span : TextSpan();
    };
    const TextSpan span = spanOf(row);
    int count = 0;
    for (int other = 0; other < rowCount() && !span.isEmpty(); ++other) {
        if (!(spanOf(other) == span))
            continue;
        if (other < row)
            return; // the heading stands above an earlier one
        ++count;
    }
    if (count == 0)
        return;
    const NoticeText &notice = m_session.desk().notice;
    for (const NoticePart &part : notice.parts) {
        if (part.span.contains(span) && !part.locator.isEmpty())
            card.section = part.locator; // the innermost comes last
    }
    card.section += QStringLiteral("  ") + text::cleanLine(notice.at(span));
    card.sectionCount = Words::tr("%n task(s)", nullptr, count);
}

QString ProposalModel::deadlineNote(const DraftTask &task) const
{
    const Deadline &deadline = task.deadline.deadline;
    if (deadline.phrase.isEmpty())
        return {};
    QStringList notes;
    if (task.deadline.scope == DraftScope::Inherited)
        notes << Words::tr("by the heading");
    if (!task.otherDeadlines.empty())
        notes << Words::tr("and %n more", nullptr, int(task.otherDeadlines.size()));
    if (deadline.confidence < sureEnough)
        notes << Words::tr("%1% sure").arg(qRound(deadline.confidence * 100));
    return notes.join(QStringLiteral(" · "));
}

QStringList ProposalModel::questions(const Proposal &proposal) const
{
    if (proposal.isLeftOut || m_session.standing(proposal) == ProposalStanding::Stored)
        return {};
    DeskState alone;
    alone.proposals = {proposal};
    QStringList sentences;
    for (const DeskDoubt &doubt : doubtsOf(alone))
        sentences << doubtSentence(doubt, m_session);
    sentences.removeDuplicates();
    return sentences;
}

QString ProposalModel::standingWords(const Proposal &proposal) const
{
    switch (m_session.standing(proposal)) {
    case ProposalStanding::Stored:
        return Words::tr("in the store");
    case ProposalStanding::LeftOut:
        return Words::tr("left out");
    case ProposalStanding::AwaitsDecision:
        return Words::tr("to be decided");
    case ProposalStanding::ToAccept:
        break;
    }
    const TaskRecord *earlier =
        proposal.decision == LineageDecision::Reissue ? m_session.known(proposal.reissues) : nullptr;
    return earlier ? Words::tr("issues again %1").arg(knownTaskName(*earlier)) : QString();
}

} // namespace dondoc
