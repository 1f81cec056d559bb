// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/notices/noticejson.h"
#include "core/services/noticeservice.h"
#include "core/tasks/task.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString namesOf(const std::vector<DraftAddressee> &addressees, const AgencyDirectory &directory)
{
    QStringList names;
    for (const DraftAddressee &one : addressees)
        names += one.agency ? directory.displayName(one.agency) : one.written;
    return names.join(QStringLiteral("; "));
}

/// A task a line: locator, leads, coordinating agencies, deadline, text; parted by tabs.
QByteArray lines(const NoticeDraft &draft, const AgencyDirectory &directory)
{
    QString out;
    for (const DraftTask &task : draft.tasks) {
        const QStringList cells{task.locator, namesOf(task.leads, directory),
                                namesOf(task.coordinating, directory), task.deadline.deadline.phrase,
                                task.text};
        out += cells.join(u'\t') + u'\n';
    }
    return out.toUtf8();
}

/// What a store's office reads with; without a store, as the program ships.
Result<std::shared_ptr<const NoticeTools>> toolsFor(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (!path.isEmpty()) {
        auto store = Store::open(path, OpenMode::ReadOnly);
        if (!store)
            return store.error();
        return NoticeService(**store).tools();
    }
    auto directory = AgencyDirectory::shipped();
    auto phrases = NoticePhrases::shipped();
    if (!directory)
        return directory.error();
    if (!phrases)
        return phrases.error();
    return std::make_shared<const NoticeTools>(std::move(*directory), std::move(*phrases));
}

} // namespace

int draftTasks(const Arguments &arguments, const Console &console, const Clock &)
{
    if (arguments.positional().size() != 1)
        throw UsageError{Words::tr("Name one notice to read.")};
    const auto tools = toolsFor(arguments);
    if (!tools)
        return fail(tools.error(), arguments, console);
    NoticeReaders readers = (*tools)->readers();
    readers.asOf = arguments.date(QStringLiteral("as-of"));
    const auto converter = converterOf(arguments);
    const auto notice = readNoticeOrConvert(arguments.positional().front(), readers.phrases,
                                            converter ? &*converter : nullptr);
    if (!notice)
        return fail(withAdvice(notice.error(), arguments), arguments, console);
    const NoticeDraft draft = draftNotice(*notice, readers);
    console.err(Words::tr("%n task(s) drafted, %1 to look at.", nullptr, int(draft.tasks.size()))
                    .arg(std::ranges::count_if(draft.tasks,
                                               [](const DraftTask &t) { return !t.uncertainties.empty(); })));
    if (arguments.has(QStringLiteral("json")))
        console.out(QJsonDocument(noticeJson(*notice, draft, readers.directory)).toJson());
    else
        console.out(lines(draft, readers.directory));
    return Done;
}

} // namespace dondoc::cli
