// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cellreadings.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/titleblock.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

namespace dondoc {

namespace {

/// What was read of a cell like this one, or what is read now.
template<class Reading, class Read>
const Reading &readOnce(QHash<QString, Reading> &readings, const QString &cell, const Read &read)
{
    auto known = readings.find(cell);
    if (known == readings.end())
        known = readings.insert(cell, read(cell));
    return *known;
}

std::vector<DirectiveRef> readDirectives(const QString &cell)
{
    std::vector<DirectiveRef> directives;
    for (const text::DocumentCitation &citation : text::findDocuments(cell))
        directives.push_back(directiveOf(citation));
    if (directives.empty() && !cell.isEmpty())
        directives.push_back({{}, {}, text::cleanLine(cell), {}, {}}); // a document whose number is unknown
    return directives;
}

} // namespace

const Deadline &CellReadings::deadline(const QString &phrase)
{
    return readOnce(m_deadlines, phrase, [this](const QString &words) {
        return readDeadline(words, {m_listDate, true});
    });
}

const std::vector<DirectiveRef> &CellReadings::directives(const QString &cell)
{
    return readOnce(m_directives, cell, readDirectives);
}

const QString &CellReadings::folded(const QString &cell)
{
    return readOnce(m_folded, cell, [](const QString &words) { return text::fold(words); });
}

const ReportedStatus &CellReadings::status(const QString &cell)
{
    return readOnce(m_statuses, cell, [](const QString &words) { return readStatus(words); });
}

} // namespace dondoc
