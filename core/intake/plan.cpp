// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/plan.h"

#include "core/intake/findingplanner.h"
#include "core/intake/formplanner.h"
#include "core/intake/missingrows.h"
#include "core/intake/notes.h"
#include "core/intake/rateplanner.h"
#include "core/intake/taskmaker.h"
#include "core/intake/taskplanner.h"

#include <QFileInfo>

#include <algorithm>

namespace dondoc {

namespace {

/// Rows that hold data nobody understood are set aside by themselves; each has its note.
void setAsideRest(const SheetDraft &draft, PlannedSheet &planned)
{
    if (draft.layout == Layout::Unrecognised)
        return;
    for (int row = 0; row < int(draft.rows.size()); ++row) {
        if (draft.rows[size_t(row)] == RowUse::NotUnderstood || draft.rows[size_t(row)] == RowUse::LeftOut)
            planned.rows.push_back({row, RowOutcome::SetAside, {}, {}});
    }
    std::stable_sort(planned.rows.begin(), planned.rows.end(),
                     [](const PlannedRow &a, const PlannedRow &b) { return a.row < b.row; });
}

void count(PlannedSheet &sheet, ImportPlan &plan)
{
    for (const PlannedRow &row : sheet.rows) {
        sheet.added += row.outcome == RowOutcome::Add;
        sheet.updated += row.outcome == RowOutcome::Update;
        sheet.unchanged += row.outcome == RowOutcome::Same;
        sheet.setAside += row.outcome == RowOutcome::SetAside;
    }
    plan.added += sheet.added;
    plan.updated += sheet.updated;
    plan.unchanged += sheet.unchanged;
    plan.setAside += sheet.setAside;
}

void noteMissing(std::vector<MissingRow> missing, PlannedSheet &planned)
{
    for (const MissingRow &row : missing)
        planned.notes.push_back(readNote(QStringLiteral("missingFromList"), -1, -1, row.text));
    planned.missing = std::move(missing);
}

/// What more than one row is about.
QSet<IdentityKey> metAgain(const std::vector<FileDraft> &drafts)
{
    std::vector<IdentityKey> all;
    for (const FileDraft &file : drafts) {
        for (const SheetDraft &sheet : file.sheets) {
            const auto own = sheet.waiting ? sheet.waiting->identities() : std::vector<IdentityKey>();
            all.insert(all.end(), own.begin(), own.end());
            for (const NewTask &task : sheet.tasks)
                all.push_back(IdentityKey::of(task.sighting.identity));
        }
    }
    std::ranges::sort(all);
    QSet<IdentityKey> again;
    for (auto same = all.begin(); (same = std::adjacent_find(same, all.end())) != all.end(); ++same)
        again.insert(*same);
    return again;
}

/// Plans file by file; a draft is told by const whether its tasks may move into the batch.
template<class Drafts>
ImportPlan planFiles(Drafts &drafts, const KnownState &known, const SetAsideRows &setAside,
                     NewTaskSink *sink = nullptr)
{
    ImportPlan plan;
    TaskPlanner tasks(known, plan.batch);
    if (sink)
        tasks.setSink(*sink, metAgain(drafts));
    RatePlanner rates(known.rates, plan.batch);
    FindingPlanner findings(known.findings, plan.batch);
    MissingRows missing(drafts, known);
    FormPlanner forms(known, plan.batch);
    for (auto &file : drafts) {
        plan.batch.files << QFileInfo(file.file).fileName();
        PlannedFile plannedFile{file.file, file.format, {}};
        for (auto &draft : file.sheets) {
            PlannedSheet planned;
            planned.sheet = draft.sheet;
            planned.layout = draft.layout;
            planned.headerRow = draft.headerRow;
            const auto isSetAside = [&](int row) {
                return !setAside.isEmpty() &&
                       setAside.contains(file.file + u'\n' + draft.sheet + u'\n' + QString::number(row));
            };
            std::vector<MissingRow> gone = missing.in(draft); // while the draft has its tasks
            tasks.plan(draft, isSetAside, planned);
            planned.notes = draft.notes;
            noteMissing(std::move(gone), planned);
            rates.plan(draft, isSetAside, planned);
            findings.plan(draft, isSetAside, planned);
            forms.plan(draft, isSetAside, planned);
            setAsideRest(draft, planned);
            count(planned, plan);
            plannedFile.sheets.push_back(std::move(planned));
        }
        plan.files.push_back(std::move(plannedFile));
    }
    forms.askOfReports();
    plan.forms = formRoundOf(drafts, known);
    plan.batch.unchangedRows = plan.unchanged - tasks.unchangedWithSighting();
    return plan;
}

} // namespace

ImportPlan planImport(const std::vector<FileDraft> &drafts, const KnownState &known,
                      const SetAsideRows &setAside, NewTaskSink *sink)
{
    return planFiles(drafts, known, setAside, sink);
}

ImportPlan planReview(const std::vector<FileDraft> &drafts, const KnownState &known,
                      const SetAsideRows &setAside)
{
    class Nowhere final : public NewTaskSink
    {
        void prepare(NewTask &) override {}
        TaskId reserve() override { return {}; }
        bool write(NewTask) override { return true; }
    };
    Nowhere nowhere;
    return planFiles(drafts, known, setAside, &nowhere);
}

ImportPlan planImport(std::vector<FileDraft> &&drafts, const KnownState &known, const SetAsideRows &setAside,
                      NewTaskSink *sink)
{
    return planFiles(drafts, known, setAside, sink);
}

} // namespace dondoc
