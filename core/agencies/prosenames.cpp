// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/prosenames.h"

#include "core/agencies/addresseescanner.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

struct ProseNames::Private {
    Private(const NameBook &book, QStringView whole, QDate asOf)
        : text(whole)
        , scan(book, {whole, asOf, asOf, true})
    {
    }

    /// The token that begins at a position; size() when none does.
    size_t tokenAt(qsizetype position) const
    {
        size_t low = 0, high = scan.size();
        while (low < high) {
            const size_t middle = (low + high) / 2;
            if (scan.startOf(middle) < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low < scan.size() && scan.startOf(low) == position ? low : scan.size();
    }

    using Lookup = std::optional<AddresseeScanner::Found> (AddresseeScanner::*)(size_t, size_t) const;

    std::optional<AgencyMention> read(qsizetype position, Lookup lookup, bool needsCapital) const
    {
        const size_t at = tokenAt(position);
        if (at == scan.size())
            return std::nullopt;
        const auto found = (scan.*lookup)(at, scan.size());
        if (!found)
            return std::nullopt;
        const QStringView written = scan.slice(at, found->next);
        const bool hasCapital =
            std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
        if (needsCapital && !hasCapital)
            return std::nullopt;
        AgencyMention mention;
        mention.text = text::cleanLine(written);
        mention.start = position;
        mention.length = written.size();
        takeMeaning(mention, *found);
        return mention;
    }

    QStringView text;
    AddresseeScanner scan;
};

ProseNames::ProseNames(const AgencyMatcher &matcher, QStringView text, QDate asOf)
    : d(std::make_unique<Private>(matcher.book(), text, asOf))
{
}

ProseNames::~ProseNames() = default;

std::optional<AgencyMention> ProseNames::nameAt(qsizetype position) const
{
    return d->read(position, &AddresseeScanner::nameAt, true);
}

std::optional<AgencyMention> ProseNames::bareMinistryAt(qsizetype position) const
{
    // "xây dựng" is a verb, "Xây dựng" in a list of ministries a ministry.
    const bool isCapital = position < d->text.size() && d->text.at(position).isUpper();
    return isCapital ? d->read(position, &AddresseeScanner::bareNameAt, true) : std::nullopt;
}

std::optional<AgencyMention> ProseNames::groupAt(qsizetype position) const
{
    return d->read(position, &AddresseeScanner::groupAt, false);
}

} // namespace dondoc
