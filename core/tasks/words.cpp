// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordtable.h"
#include "core/tasks/standing.h"

namespace dondoc {

namespace {

template<class E> struct Words;

template<> struct Words<Role> {
    static constexpr WordTable<Role, 2> table{
        {{Role::Lead, QLatin1StringView("lead")}, {Role::Coordinating, QLatin1StringView("coordinating")}}};
};

template<> struct Words<Listing> {
    static constexpr WordTable<Listing, 3> table{{{Listing::NotStated, QLatin1StringView("notStated")},
                                                  {Listing::Open, QLatin1StringView("open")},
                                                  {Listing::NotListed, QLatin1StringView("notListed")}}};
};

template<> struct Words<Stage> {
    static constexpr WordTable<Stage, 5> table{{{Stage::NotReported, QLatin1StringView("notReported")},
                                                {Stage::InProgress, QLatin1StringView("inProgress")},
                                                {Stage::Submitted, QLatin1StringView("submitted")},
                                                {Stage::Issued, QLatin1StringView("issued")},
                                                {Stage::InUse, QLatin1StringView("inUse")}}};
};

template<> struct Words<Ending> {
    static constexpr WordTable<Ending, 5> table{{{Ending::None, QLatin1StringView("none")},
                                                 {Ending::Withdrawn, QLatin1StringView("withdrawn")},
                                                 {Ending::Suspended, QLatin1StringView("suspended")},
                                                 {Ending::Merged, QLatin1StringView("merged")},
                                                 {Ending::Transferred, QLatin1StringView("transferred")}}};
};

template<> struct Words<DeadlineKind> {
    static constexpr WordTable<DeadlineKind, 9> table{
        {{DeadlineKind::None, QLatin1StringView("none")},
         {DeadlineKind::Date, QLatin1StringView("date")},
         {DeadlineKind::Month, QLatin1StringView("month")},
         {DeadlineKind::Quarter, QLatin1StringView("quarter")},
         {DeadlineKind::Year, QLatin1StringView("year")},
         {DeadlineKind::Ongoing, QLatin1StringView("ongoing")},
         {DeadlineKind::Recurring, QLatin1StringView("recurring")},
         {DeadlineKind::Staged, QLatin1StringView("staged")},
         {DeadlineKind::Reference, QLatin1StringView("reference")}}};
};

template<> struct Words<Standing> {
    static constexpr WordTable<Standing, 8> table{{{Standing::DoneOnTime, QLatin1StringView("doneOnTime")},
                                                   {Standing::DoneLate, QLatin1StringView("doneLate")},
                                                   {Standing::DoneUndated, QLatin1StringView("doneUndated")},
                                                   {Standing::OpenInTime, QLatin1StringView("openInTime")},
                                                   {Standing::Overdue, QLatin1StringView("overdue")},
                                                   {Standing::Continuous, QLatin1StringView("continuous")},
                                                   {Standing::NoDeadline, QLatin1StringView("noDeadline")},
                                                   {Standing::Withdrawn, QLatin1StringView("withdrawn")}}};
};

} // namespace

QString word(Role role)
{
    return wordIn(Words<Role>::table, role);
}

QString word(Listing listing)
{
    return wordIn(Words<Listing>::table, listing);
}

QString word(Stage stage)
{
    return wordIn(Words<Stage>::table, stage);
}

QString word(Ending ending)
{
    return wordIn(Words<Ending>::table, ending);
}

QString word(DeadlineKind kind)
{
    return wordIn(Words<DeadlineKind>::table, kind);
}

QString word(Standing standing)
{
    return wordIn(Words<Standing>::table, standing);
}

template<class E> E fromWord(QStringView word)
{
    return valueIn(Words<E>::table, word);
}

template Role fromWord<Role>(QStringView);
template Listing fromWord<Listing>(QStringView);
template Stage fromWord<Stage>(QStringView);
template Ending fromWord<Ending>(QStringView);
template DeadlineKind fromWord<DeadlineKind>(QStringView);
template Standing fromWord<Standing>(QStringView);

} // namespace dondoc
