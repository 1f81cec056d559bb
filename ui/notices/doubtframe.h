// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticesession.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace dondoc {

class TextLabel;

/// One uncertain reading: why it is, what it might be, and the answers. A lineage shows the two tasks side by
/// side. The first answer takes the keyboard when an officer comes by F8.
class DoubtFrame final : public QFrame
{
    Q_OBJECT
public:
    DoubtFrame(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);

    /// Shows the one being looked at, else the first of the selected proposal, else nothing.
    void refresh();
    bool hasDoubt() const { return m_doubt.has_value(); }
    void takeFocus();

signals:
    /// The field an answer leads to.
    void fieldRequested(dondoc::DoubtField field);

private:
    std::optional<DeskDoubt> wanted() const;
    void clear();
    void addAnswers();
    void addNameAnswers();
    void addLineage();
    void addOffer(const TaskRecord &record, int row);
    void addComparison(const QString &label, const QString &here, const QString &there);
    QPushButton *addAnswer(const QString &words, std::function<bool(DeskEdits &)> edit, const QString &step);
    QString position() const;

    const Theme &m_theme;
    NoticeSession &m_session;
    std::optional<DeskDoubt> m_doubt;
    QString m_shown; ///< what the widgets stand for, so that typing does not build them anew
    TextLabel *m_sentence, *m_position;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    class FlowLayout *m_answers = nullptr;
};

} // namespace dondoc
