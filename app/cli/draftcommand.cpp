// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/notices/noticejson.h"
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

} // namespace

int draftTasks(const Arguments &arguments, const Console &console, const Clock &)
{
    if (arguments.positional().size() != 1)
        throw UsageError{Words::tr("Name one notice to read.")};
    const auto directory = AgencyDirectory::shipped();
    const auto phrases = NoticePhrases::shipped();
    if (!directory || !phrases)
        return fail(directory ? phrases.error() : directory.error(), arguments, console);
    const auto notice = readNotice(arguments.positional().front(), *phrases);
    if (!notice)
        return fail(notice.error(), arguments, console);
    const AgencyMatcher matcher(*directory);
    const NoticeDraft draft =
        draftNotice(*notice, {matcher, *directory, *phrases, arguments.date(QStringLiteral("as-of"))});
    console.err(Words::tr("%n task(s) drafted, %1 to look at.", nullptr, int(draft.tasks.size()))
                    .arg(std::ranges::count_if(draft.tasks,
                                               [](const DraftTask &t) { return !t.uncertainties.empty(); })));
    if (arguments.has(QStringLiteral("json")))
        console.out(QJsonDocument(noticeJson(*notice, draft, *directory)).toJson());
    else
        console.out(lines(draft, *directory));
    return Done;
}

} // namespace dondoc::cli
