// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"

#include <memory>

namespace dondoc {

/// Names of agencies inside running sentences, asked for place by place: in "giao Bộ Y tế hướng dẫn" the name
/// is known to begin after "giao", and the longest name that stands there is meant. Whoever reads the
/// sentence knows where an addressee may stand. A name holds a capital here.
class ProseNames
{
public:
    /// Matcher and text must outlive it; the text is NFC.
    ProseNames(const AgencyMatcher &matcher, QStringView text, QDate asOf);
    ~ProseNames();

    std::optional<AgencyMention> nameAt(qsizetype position) const;
    /// A ministry without its "Bộ": "Y tế" after "Các bộ: Tài chính, ".
    std::optional<AgencyMention> bareMinistryAt(qsizetype position) const;
    /// A known group, by its longest wording.
    std::optional<AgencyMention> groupAt(qsizetype position) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc
