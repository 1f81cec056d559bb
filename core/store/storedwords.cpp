// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedwords.h"

#include "core/base/wordtable.h"

namespace dondoc {

namespace {

template<class E> struct Words;

template<> struct Words<AgencyKind> {
    static constexpr WordTable<AgencyKind, 8> table{
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
    static constexpr WordTable<GroupExpansion, 2> table{
        {{GroupExpansion::Members, QLatin1StringView("members")},
         {GroupExpansion::Never, QLatin1StringView("never")}}};
};

template<> struct Words<ProvinceScheme> {
    static constexpr WordTable<ProvinceScheme, 3> table{
        {{ProvinceScheme::None, QLatin1StringView("none")},
         {ProvinceScheme::Before2025July, QLatin1StringView("63")},
         {ProvinceScheme::Since2025July, QLatin1StringView("34")}}};
};

template<> struct Words<RateKind> {
    static constexpr WordTable<RateKind, 3> table{
        {{RateKind::Target, QLatin1StringView("target")},
         {RateKind::YearEndTarget, QLatin1StringView("yearEndTarget")},
         {RateKind::Achieved, QLatin1StringView("achieved")}}};
};

template<> struct Words<BlankReason> {
    static constexpr WordTable<BlankReason, 6> table{
        {{BlankReason::None, QLatin1StringView("none")},
         {BlankReason::NotRegistered, QLatin1StringView("notRegistered")},
         {BlankReason::NotOffered, QLatin1StringView("notOffered")},
         {BlankReason::NoData, QLatin1StringView("noData")},
         {BlankReason::YearEndOnly, QLatin1StringView("yearEndOnly")},
         {BlankReason::Unknown, QLatin1StringView("unknown")}}};
};

} // namespace

QString storedWord(AgencyKind kind)
{
    return wordIn(Words<AgencyKind>::table, kind);
}

QString storedWord(GroupExpansion expansion)
{
    return wordIn(Words<GroupExpansion>::table, expansion);
}

QString storedWord(ProvinceScheme scheme)
{
    return wordIn(Words<ProvinceScheme>::table, scheme);
}

QString storedWord(RateKind kind)
{
    return wordIn(Words<RateKind>::table, kind);
}

QString storedWord(BlankReason reason)
{
    return wordIn(Words<BlankReason>::table, reason);
}

template<class E> E fromStoredWord(QStringView word)
{
    return valueIn(Words<E>::table, word);
}

template AgencyKind fromStoredWord<AgencyKind>(QStringView);
template GroupExpansion fromStoredWord<GroupExpansion>(QStringView);
template ProvinceScheme fromStoredWord<ProvinceScheme>(QStringView);
template RateKind fromStoredWord<RateKind>(QStringView);
template BlankReason fromStoredWord<BlankReason>(QStringView);

} // namespace dondoc
