// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/lotmending.h"

#include <algorithm>
#include <array>

namespace dondoc {

namespace {

template<size_t N> bool isAmong(QStringView code, const std::array<QStringView, N> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

bool asksForAgency(QStringView code)
{
    static constexpr std::array<QStringView, 6> codes{
        u"unmatchedAgency", u"ambiguousAgency", u"endedUnit", u"notYetUnit", u"nameOfTwo", u"eitherAgency"};
    return isAmong(code, codes);
}

bool asksForDeadline(QStringView code)
{
    static constexpr std::array<QStringView, 5> codes{u"shiftedColumn", u"deadlineOutlier",
                                                      u"deadlineBeforeDocument", u"unreadDeadline",
                                                      u"uncertainDeadline"};
    return isAmong(code, codes);
}

AgencyDirectory withNames(const AgencyDirectory &directory, const std::vector<AgencyAlias> &names)
{
    std::vector<AgencyAlias> aliases = directory.aliases();
    aliases.insert(aliases.end(), names.begin(), names.end());
    return AgencyDirectory(directory.agencies(), std::move(aliases), directory.groups());
}

} // namespace dondoc
