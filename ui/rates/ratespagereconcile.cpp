// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconcilepaper.h"
#include "core/services/importservice.h"
#include "core/services/reconcilelists.h"
#include "ui/rates/papersaver.h"
#include "ui/rates/ratespage.h"
#include "ui/rates/reconcileview.h"
#include "ui/shell/seams.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// An officer's notes on the rows of comparisons, by noteKey(): one setting of the office, undone like every
/// other edit.
const QString notesSetting = u"reconcile.notes"_s;

QJsonObject notesOf(const Store &store)
{
    return QJsonDocument::fromJson(store.setting(notesSetting).toUtf8()).object();
}

struct KnownLists {
    std::vector<SourcedList> lists;
    QMap<QString, QString> notes;
    QString error;
};

KnownLists readKnown(const std::shared_ptr<const Figures> &figures, const QString &storePath)
{
    KnownLists known;
    known.lists = listsOf(*figures);
    if (storePath.isEmpty())
        return known;
    const auto store = Store::open(storePath, OpenMode::ReadOnly);
    const auto seen = store ? (*store)->loadSeenRows() : Result<std::vector<SeenRow>>(store.error());
    if (!seen) {
        known.error = seen.error().text;
        return known;
    }
    for (SourcedList &list : listsOf(*seen))
        known.lists.push_back(std::move(list));
    const QJsonObject notes = notesOf(**store);
    for (auto note = notes.begin(); note != notes.end(); ++note)
        known.notes.insert(note.key(), note->toString());
    return known;
}

} // namespace

void RatesPage::readLists()
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_isListed = true;
    m_lister.start([figures, path = m_context.workspace.storePath()](
                       const JobControl &) { return readKnown(figures, path); },
                   [this](KnownLists known) {
                       if (!known.error.isEmpty())
                           emit errorRaised(known.error);
                       m_reconcile->setKnown(std::move(known.lists), std::move(known.notes));
                   });
}

void RatesPage::writeNote(const QString &key, const QString &note)
{
    m_context.edits.run(tr("Note on a comparison"), [key, note](const Store &store) -> Result<BatchWrite> {
        QJsonObject notes = notesOf(store);
        if (note.isEmpty())
            notes.remove(key);
        else
            notes.insert(key, note);
        BatchWrite write;
        write.kind = u"edit"_s;
        write.settings.insert(notesSetting,
                              QString::fromUtf8(QJsonDocument(notes).toJson(QJsonDocument::Compact)));
        return write;
    });
}

/// Read off the window's thread; nothing is stored of it.
void RatesPage::layFile()
{
    FileRequest request;
    request.title = tr("Lay a file beside");
    request.filter = tr("Lists (*.xlsx *.xls *.ods *.csv *.docx)");
    m_context.files.openFile(this, request, [this](const QString &file) {
        using Lists = Result<std::vector<SourcedList>>;
        const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
        if (!figures)
            return;
        m_reader.start(
            [file, path = m_context.workspace.storePath(), &clock = m_context.clock,
             directory = figures->board.directory](const JobControl &job) -> Lists {
                auto store = Store::open(path, OpenMode::ReadOnly);
                if (!store)
                    return store.error();
                DraftOptions options;
                options.today = clock.today();
                const auto drafts = ImportService(**store, clock).read({file}, options, job);
                return drafts ? Lists(listsOf(drafts->front(), *directory)) : Lists(drafts.error());
            },
            [this](Lists lists) {
                if (!lists)
                    emit errorRaised(lists.error().text);
                else
                    m_reconcile->addLists(std::move(*lists));
            });
    });
}

/// The tasks overdue on another date, reckoned from the same records.
void RatesPage::layDate(QDate date)
{
    const std::shared_ptr<const Figures> figures = m_context.workspace.figures();
    if (!figures)
        return;
    m_reader.start(
        [figures, date](const JobControl &) {
            TaskRecords records;
            for (const TaskView &view : figures->board.tasks)
                records.push_back(view.record);
            return overdueTasks(buildBoard(records, figures->board.directory, date));
        },
        [this](SourcedList list) { m_reconcile->addLists({std::move(list)}); });
}

void RatesPage::saveReconciliation()
{
    const QDate asOf = m_context.workspace.asOf();
    m_saver->save(u"doi-chieu-%1"_s.arg(asOf.toString(Qt::ISODate)),
                  [result = m_reconcile->reconciliation(), asOf](const OfficeSettings &office) {
                      return composeReconciliation(result, office, asOf);
                  });
}

} // namespace dondoc
