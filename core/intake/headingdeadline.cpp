// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headingdeadline.h"

#include "core/text/fold.h"

#include <QRegularExpression>

namespace dondoc {

QString deadlineOfHeading(QStringView heading)
{
    // A number; words that only say "tasks to be done by"; then the deadline and nothing more.
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:[ivx]+|[a-z]|\\d{1,2})[.)]\\s*|\\(\\d{1,2}\\)\\s*)?"
                       "(?:(?:cac|nhung|nhiem vu|cong viec|giai phap|co|can|phai|thoi han|thoi gian|han|den "
                       "han|hoan thanh|thuc "
                       "hien|xong|giao|theo)\\b\\s*:?\\s*)*"
                       "((?:(?:truoc|trong|den|het|den het|cuoi|chinh)\\s+)*"
                       "(?:(?:ngay )?\\d{1,2}\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{4}"
                       "|ngay \\d{1,2} thang \\d{1,2} nam \\d{4}"
                       "|(?:thang|quy) ?(?:\\d{1,2}|[ivx]{1,3})(?:(?: ?/ ?| nam )\\d{4})?"
                       "|nam \\d{4}|thuong xuyen|(?:dinh ky )?hang (?:thang|quy|nam|tuan)))"
                       "\\s*[.:]?\\s*$"));
    constexpr qsizetype kLongest = 120;
    if (heading.size() > kLongest)
        return {};
    const QString line = text::cleanLine(heading);
    const QRegularExpressionMatch match = pattern.match(text::foldInPlace(line));
    return match.hasMatch() ? line.mid(match.capturedStart(1), match.capturedLength(1)) : QString();
}

QString deadlineOfHeadings(const SectionPath &path)
{
    const std::vector<Heading> &headings = path.headings();
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        const QString deadline = deadlineOfHeading(heading->text);
        if (!deadline.isEmpty())
            return deadline;
    }
    return {};
}

} // namespace dondoc
