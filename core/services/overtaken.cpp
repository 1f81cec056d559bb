// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/overtaken.h"

#include "core/text/dates.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overtaken)
};

} // namespace

QString Overtaken::words(QDate day)
{
    return day.isValid() ? text::formatDate(day) : QString();
}

Status Overtaken::status() const
{
    if (!m_isFound)
        return Done{};
    const QString told =
        m_stored.isEmpty()
            ? Words::tr(
                  "What you changed was changed by somebody else meanwhile. Nothing was written: look at it "
                  "as it is now, and do it once more if it still holds.")
            : Words::tr(
                  "What you changed was changed by somebody else meanwhile and says “%1” by now. Nothing was "
                  "written: look at it, and do it once more if yours holds.")
                  .arg(m_stored);
    return Error{QStringLiteral("stale"), told, {}};
}

} // namespace dondoc
