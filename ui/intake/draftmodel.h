// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"

#include <QAbstractListModel>

namespace dondoc {

/// What the list beside the sheet shows of one row.
struct DraftCard {
    QString place;    ///< "PL01, row 82, TT 76"
    QString position; ///< "1 / 3" among the rows to review, or empty
    QString headline;
    std::vector<std::pair<QString, QString>>
        fields;        ///< label, reading: "Deadline", "“30/6/2025” → 30/06/2025"
    QStringList notes; ///< sentences; the first is the bold one
    QString outcome;   ///< what will happen: "to add", "already there"
    bool isUncertain = false;
    bool isLeftOut = false;
};

/// The rows of the lot: those to review, or all.
class DraftModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { CardRole = Qt::UserRole };

    explicit DraftModel(const IntakeSession &session, QObject *parent = nullptr);

    void setUncertainOnly(bool uncertainOnly);
    bool isUncertainOnly() const { return m_uncertainOnly; }
    /// After another lot was read.
    void reset();
    /// After outcomes changed, or the language.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Position in IntakeSession::rows().
    int sessionRow(const QModelIndex &index) const;
    /// The entry of a position in IntakeSession::rows(), or an invalid index when it is filtered out.
    QModelIndex indexOf(int sessionRow) const;

private:
    DraftCard card(int position) const;

    const IntakeSession &m_session;
    std::vector<int> m_rows; ///< positions in IntakeSession::rows()
    bool m_uncertainOnly = true;
};

} // namespace dondoc

Q_DECLARE_METATYPE(dondoc::DraftCard)
