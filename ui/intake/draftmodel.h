// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"

#include <QAbstractListModel>

namespace dondoc {

/// What the list beside the sheet shows of one row.
struct DraftCard {
    QString place; ///< "PL01, row 82, TT 76"
    QString headline;
    QString line;    ///< why to look at it, else what it would change, else what was read
    QString outcome; ///< what will happen: "to add", "already there"
    bool isUncertain = false;
    bool isLeftOut = false;
    bool isMissing = false; ///< stands in the store and not in the file
};

enum class DraftFilter { Open, Changes, All };

/// The rows of the lot: those to look at, those that change something with the tasks that are gone, or all.
class DraftModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { CardRole = Qt::UserRole };

    explicit DraftModel(const IntakeSession &session, QObject *parent = nullptr);

    void setFilter(DraftFilter filter);
    DraftFilter filter() const { return m_filter; }
    /// After the lot was read anew, or other rows fit the filter. A row named stays though it fits no more:
    /// the one at hand does not vanish under the officer's eyes.
    void reset(int keptRow = -1);
    /// After outcomes changed, or the language.
    void refresh();
    /// Rows that would change a task, and tasks that are gone.
    int changeCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Position in IntakeSession::rows(); -1 for a task that is gone.
    int sessionRow(const QModelIndex &index) const;
    /// The entry of a position in IntakeSession::rows(), or an invalid index when it is filtered out.
    QModelIndex indexOf(int sessionRow) const;

private:
    bool fits(int row) const;
    DraftCard card(int row) const;
    DraftCard missingCard(int position) const;
    QString lineOf(int row) const;
    QString outcomeOf(int row) const;

    const IntakeSession &m_session;
    std::vector<int>
        m_rows; ///< positions in IntakeSession::rows(), growing; then ~positions of missing tasks
    DraftFilter m_filter = DraftFilter::Open;
};

} // namespace dondoc

Q_DECLARE_METATYPE(dondoc::DraftCard)
