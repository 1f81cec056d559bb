// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace dondoc {

/// A row's identity, typed so that a task id cannot be passed for an agency id. 0 is "none".
/// Ids are unique across machines (store/idallocator.h) and below 2^53, so JSON carries them exactly.
template<class Tag> struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

template<class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using AgencyId = Id<struct AgencyTag>;
using DirectiveId = Id<struct DirectiveTag>;
using TaskId = Id<struct TaskTag>;
using AssignmentId = Id<struct AssignmentTag>;
using ProgressId = Id<struct ProgressTag>;
using IndicatorId = Id<struct IndicatorTag>;
using FindingId = Id<struct FindingTag>;
using ReviewId = Id<struct ReviewTag>;
using BatchId = Id<struct BatchTag>;

} // namespace dondoc
