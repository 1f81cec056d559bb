// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/formservice.h"

#include "core/reports/collectionform.h"

#include <QCoreApplication>
#include <QDir>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormService)
};

} // namespace

Result<QStringList> writeCollectionForms(const Figures &figures, const std::vector<AgencyId> &agencies,
                                         QDate due, const QString &folder, const JobControl &job)
{
    if (!QDir().mkpath(folder))
        return Error{QStringLiteral("unwritable"),
                     Words::tr("The folder “%1” could not be made.").arg(folder), folder};
    QStringList written;
    for (size_t i = 0; i < agencies.size(); ++i) {
        job.report(qint64(i), qint64(agencies.size()));
        if (job.isCancelled())
            return Error{QStringLiteral("cancelled"),
                         Words::tr("Cancelled after %1 forms were written.").arg(written.size()), folder};
        const auto sheets =
            collectionForm(figures.board, figures.rates, {agencies[i], figures.board.asOf, due});
        if (sheets.empty())
            continue;
        const QString path = QDir(folder).filePath(formFileName(*figures.board.directory, agencies[i]));
        if (const Status status = writeForm(path, sheets); !status)
            return status.error();
        written += path;
    }
    return written;
}

} // namespace dondoc
