// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/agencychoices.h"
#include "ui/intake/intakerows.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace dondoc {

class AgencyMatcher;
class AnswerField;

/// What is to be answered.
struct AnswerSubject {
    QuestionKind kind = QuestionKind::Remark; ///< Agency: one unit; Deadline: a phrase; Remark: other words
    ColumnRole role = ColumnRole::None;       ///< of a cell that is mended: its words are read as these
    QString words;                            ///< as written
    QDate listDate;
    bool takesSoleProposal = false; ///< a spelling near one name only: that name is ready to be confirmed
};

/// The field an answer is typed into, with what it is read as, at once: candidates for an agency, found
/// without marks; the day for a deadline as it is spoken; the units for a cell of several.
class AnswerEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerEditor(const Theme &theme, QWidget *parent = nullptr);

    void setAgencies(std::shared_ptr<const AgencyDirectory> directory,
                     std::shared_ptr<const AgencyMatcher> matcher);
    /// `typed` is what was typed here before and not settled, or empty.
    void ask(const AnswerSubject &subject, const QString &typed);
    void retranslate();
    void focusField();

    /// The field holds an answer that can be taken.
    bool canTake() const;
    AgencyId agency() const; ///< the candidate that is marked
    QString words() const;
    bool isChanged() const;

signals:
    void changed();
    void confirmed();

private:
    void update(bool isTyped);
    void propose();
    void showCandidates(const std::vector<AgencyChoice> &choices, int marked);
    void showReading();
    QString deadlineReading() const;
    QString agenciesReading() const;
    void moveMark(int lines);

    const Theme &m_theme;
    std::shared_ptr<const AgencyDirectory> m_directory;
    std::shared_ptr<const AgencyMatcher> m_matcher;
    std::unique_ptr<AgencyChoices> m_choices;
    AnswerSubject m_subject;
    bool m_isRead = true;
    AnswerField *m_field;
    QLabel *m_reading;
    QListWidget *m_candidates;
};

} // namespace dondoc
