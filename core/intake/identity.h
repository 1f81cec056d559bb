// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// A key of "the same task", short: an import holds one a row.
struct IdentityKey {
    quint64 high = 0, low = 0;
    auto operator<=>(const IdentityKey &) const = default;

    /// 32 hexadecimal digits: what the store keeps and indexes.
    QString text() const;
    /// The inverse; of any other text nothing but itself has.
    static IdentityKey of(const QString &text);
};
inline size_t qHash(const IdentityKey &key, size_t seed = 0)
{
    return size_t(key.low ^ seed); // already a hash
}

/// The key of "the same task": the same text (folded), lead and assigning document *as imported* (design
/// section 3). From the words of the source row, never from matched agencies or edited values, so that a name
/// confirmed later does not make the same row a new task. Absent on both sides counts as equal.
QString taskIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives);
/// The same from words folded already.
IdentityKey foldedIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives);

/// The key of a document as identity compares it: its normalised number, else its words folded.
QString directiveKey(const DirectiveRef &directive);

} // namespace dondoc
