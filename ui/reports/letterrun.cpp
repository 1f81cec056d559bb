// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/letterrun.h"

#include "core/files/savefile.h"
#include "core/services/office.h"
#include "ui/reports/paperfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterRun)
};

/// Moves what was made to its folder; letters of the same day there before are replaced.
Status moveAll(const QStringList &names, const QDir &from, const QDir &to)
{
    for (const QString &name : names) {
        QFile file(from.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return unwritable(to.filePath(name), file.errorString());
        if (Status saved = saveBytes(to.filePath(name), file.readAll()); !saved)
            return saved;
    }
    return Done{};
}

} // namespace

void loadLetterWords(LetterRun &run, const Store &store, QDate day)
{
    for (AgencyId agency : run.agencies)
        run.words.insert(agency, loadWords(store, PaperOf{day, agency}));
}

Result<std::vector<Letter>> makeLetters(const Figures &figures, const LetterRun &run, const JobControl &job)
{
    if (run.agencies.empty())
        return Error{QStringLiteral("nobodyLate"),
                     Words::tr("No agency is late on that date, so there is no letter to write."),
                     {}};
    const QTemporaryDir temporary;
    if (!temporary.isValid() || !QDir().mkpath(run.folder))
        return unwritable(run.folder, temporary.errorString());
    std::vector<Letter> letters;
    QStringList names;
    for (AgencyId agency : run.agencies) {
        if (job.isCancelled())
            return Error{QStringLiteral("cancelled"), Words::tr("Cancelled; no letter was written."), {}};
        LetterOptions options = run.options;
        options.words = run.words.value(agency, run.options.words);
        const Paper paper = composeReminder(figures.board, agency, options);
        const QString name = fileNameFor(paper) + u'.' + run.suffix;
        const Result<int> written =
            writePaperFile(paper, figures.rates, QDir(temporary.path()).filePath(name), run.created);
        if (!written)
            return written.error();
        names << name;
        letters.push_back(letterOf(figures.board, agency, options));
        job.report(qint64(letters.size()), qint64(run.agencies.size()));
    }
    if (Status moved = moveAll(names, QDir(temporary.path()), QDir(run.folder)); !moved)
        return moved.error();
    return letters;
}

} // namespace dondoc
