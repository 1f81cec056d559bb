// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedwords.h"

#include <array>
#include <utility>

namespace dondoc {

namespace {

template<class E> using Word = std::pair<E, QLatin1StringView>;

template<class E> struct Words;

template<> struct Words<AgencyKind> {
    static constexpr std::array<Word<AgencyKind>, 8> table{
        {{AgencyKind::Ministry, QLatin1StringView("ministry")},
         {AgencyKind::Ministerial, QLatin1StringView("ministerial")},
         {AgencyKind::GovernmentBody, QLatin1StringView("governmentBody")},
         {AgencyKind::Province, QLatin1StringView("province")},
         {AgencyKind::Party, QLatin1StringView("party")},
         {AgencyKind::Enterprise, QLatin1StringView("enterprise")},
         {AgencyKind::Block, QLatin1StringView("block")},
         {AgencyKind::Other, QLatin1StringView("other")}}};
};

template<> struct Words<GroupExpansion> {
    static constexpr std::array<Word<GroupExpansion>, 2> table{
        {{GroupExpansion::Members, QLatin1StringView("members")},
         {GroupExpansion::Never, QLatin1StringView("never")}}};
};

template<> struct Words<ProvinceScheme> {
    static constexpr std::array<Word<ProvinceScheme>, 3> table{
        {{ProvinceScheme::None, QLatin1StringView("none")},
         {ProvinceScheme::Before2025July, QLatin1StringView("63")},
         {ProvinceScheme::Since2025July, QLatin1StringView("34")}}};
};

template<> struct Words<RateKind> {
    static constexpr std::array<Word<RateKind>, 3> table{
        {{RateKind::Target, QLatin1StringView("target")},
         {RateKind::YearEndTarget, QLatin1StringView("yearEndTarget")},
         {RateKind::Achieved, QLatin1StringView("achieved")}}};
};

template<> struct Words<BlankReason> {
    static constexpr std::array<Word<BlankReason>, 6> table{
        {{BlankReason::None, QLatin1StringView("none")},
         {BlankReason::NotRegistered, QLatin1StringView("notRegistered")},
         {BlankReason::NotOffered, QLatin1StringView("notOffered")},
         {BlankReason::NoData, QLatin1StringView("noData")},
         {BlankReason::YearEndOnly, QLatin1StringView("yearEndOnly")},
         {BlankReason::Unknown, QLatin1StringView("unknown")}}};
};

template<class E> QString wordOf(E value)
{
    for (const auto &[key, word] : Words<E>::table) {
        if (key == value)
            return word;
    }
    Q_UNREACHABLE();
}

} // namespace

QString storedWord(AgencyKind kind)
{
    return wordOf(kind);
}

QString storedWord(GroupExpansion expansion)
{
    return wordOf(expansion);
}

QString storedWord(ProvinceScheme scheme)
{
    return wordOf(scheme);
}

QString storedWord(RateKind kind)
{
    return wordOf(kind);
}

QString storedWord(BlankReason reason)
{
    return wordOf(reason);
}

template<class E> E fromStoredWord(QStringView word)
{
    for (const auto &[key, known] : Words<E>::table) {
        if (known == word)
            return key;
    }
    return Words<E>::table.front().first;
}

template AgencyKind fromStoredWord<AgencyKind>(QStringView);
template GroupExpansion fromStoredWord<GroupExpansion>(QStringView);
template ProvinceScheme fromStoredWord<ProvinceScheme>(QStringView);
template RateKind fromStoredWord<RateKind>(QStringView);
template BlankReason fromStoredWord<BlankReason>(QStringView);

} // namespace dondoc
