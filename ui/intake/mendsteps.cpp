// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of IntakeSession that mends: every change is one step of its undo stack.
#include "core/text/fold.h"
#include "ui/intake/intakesession.h"

#include <algorithm>

namespace dondoc {

/// Puts one value in the place of another. Drafts and plan follow in a job.
class IntakeSession::MendStep final : public QUndoCommand
{
public:
    MendStep(IntakeSession &session, const QString &words, LotMending after)
        : QUndoCommand(words)
        , m_session(session)
        , m_before(session.m_mending)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_session.setMending(m_before); }
    void redo() override { m_session.setMending(m_after); }

private:
    IntakeSession &m_session;
    LotMending m_before, m_after;
};

void IntakeSession::setMending(const LotMending &mending)
{
    m_mending = mending;
    findOpenRows();
    review();
    emit planChanged(); // marks follow at once, figures when they are computed
}

void IntakeSession::push(const QString &words, LotMending after, bool readsAnew)
{
    if (m_step != IntakeStep::Review)
        return;
    if (readsAnew)
        after.reading = ++m_readings;
    m_steps.push(new MendStep(*this, words, std::move(after)));
}

void IntakeSession::setLeftOut(const QString &key, bool leftOut)
{
    if (leftOut == isLeftOut(key))
        return;
    LotMending after = m_mending;
    if (leftOut)
        after.leftOut.insert(key);
    else
        after.leftOut.remove(key);
    push(leftOut ? tr("Leave a row out") : tr("Take a row after all"), std::move(after), false);
}

void IntakeSession::setAllChangesLeftOut(bool leftOut)
{
    LotMending after = m_mending;
    for (int row = 0; row < int(rows().size()); ++row) {
        if (rowPlan(row).changes.empty())
            continue;
        if (leftOut)
            after.leftOut.insert(rows()[size_t(row)].key);
        else
            after.leftOut.remove(rows()[size_t(row)].key);
    }
    if (after.leftOut != m_mending.leftOut)
        push(leftOut ? tr("Leave all as they are") : tr("Take all changes"), std::move(after), false);
}

void IntakeSession::setSeen(const IntakeQuestion &question)
{
    if (isAnswered(question))
        return;
    LotMending after = m_mending;
    after.seen.insert(question.key);
    push(tr("Look at a cell"), std::move(after), false);
}

SheetOverrides &IntakeSession::overridesOf(LotMending &mending, int file, int sheet) const
{
    return mending.overrides[{m_files[file], sheet}];
}

CellCorrection &IntakeSession::correctionOf(LotMending &mending, const IntakeQuestion &question,
                                            int column) const
{
    const IntakeRow &row = rows()[size_t(question.row)];
    return overridesOf(mending, row.file, row.sheet).cells[{row.row, column}];
}

void IntakeSession::accept(const IntakeQuestion &question)
{
    if (question.column < 0)
        return setSeen(question);
    LotMending after = m_mending;
    after.seen.insert(question.key);
    correctionOf(after, question, question.column).isAccepted = true;
    push(tr("Accept a reading"), std::move(after), true);
}

void IntakeSession::answerAgency(const IntakeQuestion &question, AgencyId agency)
{
    const QString name = question.detail;
    LotMending after = m_mending;
    after.seen.insert(question.key);
    if (question.code == u"unmatchedAgency")
        after.names.push_back({name, agency, true});
    else
        correctionOf(after, question, question.column).names.insert(name, agency);
    push(tr("Say who “%1” is").arg(name), std::move(after), true);
}

int IntakeSession::deadlineColumn(const IntakeQuestion &question) const
{
    const IntakeRow &row = rows()[size_t(question.row)];
    const SheetDraft &sheet = m_reading->drafted->files[size_t(row.file)].sheets[size_t(row.sheet)];
    const auto &columns = columnsAt(sheet, row.row);
    const auto found = std::find_if(columns.begin(), columns.end(), [](const RecognisedColumn &column) {
        return column.role == ColumnRole::Deadline;
    });
    return found == columns.end() ? question.column : int(found - columns.begin());
}

void IntakeSession::answerDeadline(const IntakeQuestion &question, const QString &words)
{
    LotMending after = m_mending;
    after.seen.insert(question.key);
    CellCorrection &correction = correctionOf(after, question, deadlineColumn(question));
    correction.text = text::cleanLine(words);
    correction.isAccepted = true; // typed by an officer: an unusual year is meant
    push(tr("Set a deadline"), std::move(after), true);
}

void IntakeSession::correctCell(int file, int sheet, int row, int column, const QString &words)
{
    LotMending after = m_mending;
    overridesOf(after, file, sheet).cells[{row, column}].text = words.isNull() ? QStringLiteral("") : words;
    push(tr("Mend a cell"), std::move(after), true);
}

void IntakeSession::setHeaderRow(int file, int sheet, int row)
{
    LotMending after = m_mending;
    overridesOf(after, file, sheet).header = std::pair(row, row);
    push(tr("Move the header row"), std::move(after), true);
}

void IntakeSession::setColumnRole(int file, int sheet, int column, ColumnRole role)
{
    LotMending after = m_mending;
    SheetOverrides &overrides = overridesOf(after, file, sheet);
    RecognisedColumn meaning;
    meaning.role = role;
    overrides.columns.insert(column, meaning);
    push(tr("Change what a column holds"), std::move(after), true);
}

void IntakeSession::setSkipped(int file, int sheet, int row, bool skipped)
{
    LotMending after = m_mending;
    auto &rows = overridesOf(after, file, sheet).skippedRows;
    if (skipped)
        rows.insert(row);
    else
        rows.erase(row);
    push(skipped ? tr("Skip a row") : tr("Read a row after all"), std::move(after), true);
}

void IntakeSession::forgetHeader(const QString &fingerprint)
{
    LotMending after = m_mending;
    after.forgottenHeaders.insert(fingerprint);
    push(tr("Forget how a header was read"), std::move(after), true);
}

} // namespace dondoc
