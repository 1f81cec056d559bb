// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/textdifference.h"

#include "core/text/fold.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace dondoc {

namespace {

constexpr qsizetype mostWords = 400; ///< the table below grows with the product of both

struct Words {
    QStringList written, folded;
    std::vector<bool> isShared;

    explicit Words(const QString &text)
        : written(text::cleanLine(text).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
        , isShared(size_t(written.size()))
    {
        for (const QString &word : written)
            folded += text::fold(word);
    }

    QString marked() const
    {
        QStringList parts;
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QString word = written[i].toHtmlEscaped();
            parts += isShared[size_t(i)] ? word : QStringLiteral("<b><u>%1</u></b>").arg(word);
        }
        return parts.join(u' ');
    }

    int differing() const { return int(std::count(isShared.begin(), isShared.end(), false)); }
};

/// Marks a longest run of words that both hold in the same order.
void markShared(Words &a, Words &b)
{
    const size_t rows = size_t(a.folded.size()), columns = size_t(b.folded.size());
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            longest[i][j] = a.folded[qsizetype(i)] == b.folded[qsizetype(j)]
                                ? longest[i + 1][j + 1] + 1
                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (a.folded[qsizetype(i)] == b.folded[qsizetype(j)]) {
            a.isShared[i++] = true;
            b.isShared[j++] = true;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
}

} // namespace

TextDifference differenceOf(const QString &first, const QString &second)
{
    Words a(first), b(second);
    markShared(a, b);
    return {a.marked(), b.marked(), std::max(a.differing(), b.differing())};
}

} // namespace dondoc
