// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticeroles.h"
#include "ui/notices/noticesession.h"

#include <QAbstractListModel>

namespace dondoc {

/// An addressee on a card.
struct ProposalChip {
    QString name;
    NoticeRole role = NoticeRole::Lead;
    bool isKnown = true; ///< false: dashed frame, no ground, until an officer says who is meant
};

/// What the list beside the notice shows of one proposal.
struct ProposalCard {
    QString section; ///< words of the band above the first of several under one heading, or empty
    QString sectionCount;
    QString locator, text, product;
    std::vector<ProposalChip> chips;
    QString deadline, deadlineNote;
    QStringList questions; ///< what is uncertain, in sentences
    QString standing;      ///< "in the store", "decide first: known work?", or empty
    bool isTicked = true;
    bool canTick = true;
};

/// The proposals of the desk, in reading order, ticked when they are to be accepted.
class ProposalModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { CardRole = Qt::UserRole };

    explicit ProposalModel(NoticeSession &session, QObject *parent = nullptr);

    void reset();
    int keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(int key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    ProposalCard card(int row) const;
    void addSection(int row, ProposalCard &card) const;
    QString deadlineNote(const DraftTask &task) const;
    QStringList questions(const Proposal &proposal) const;
    QString standingWords(const Proposal &proposal) const;

    NoticeSession &m_session;
    std::vector<int> m_keys;
};

/// A sentence for an uncertain reading; the reader's own where it has one.
QString doubtSentence(const DeskDoubt &doubt, const NoticeSession &session);
/// "PL02 TT 12 (deadline 30/06/2025)": how known work is named beside a proposal.
QString knownTaskName(const TaskRecord &record);

} // namespace dondoc

Q_DECLARE_METATYPE(dondoc::ProposalCard)
