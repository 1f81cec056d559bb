// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc::text {

namespace {

bool isOddSpace(QChar c)
{
    return c.isSpace() && c != u'\n';
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200B || u == 0x200C || u == 0x200D || u == 0xFEFF || u == 0x00AD || u == 0x2060;
}

QString collapse(QStringView text, bool keepLines)
{
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    bool space = false;
    for (QChar c : composed) {
        if (isInvisible(c))
            continue;
        if (c == u'\r')
            c = u'\n';
        if (c == u'\n' && keepLines) {
            if (!out.isEmpty() || !keepLines)
                out += u'\n';
            space = false;
        } else if (isOddSpace(c) || c == u'\n') {
            space = true;
        } else {
            if (space && !out.isEmpty() && out.back() != u'\n')
                out += u' ';
            space = false;
            out += c;
        }
    }
    while (!out.isEmpty() && out.back() == u'\n')
        out.chop(1);
    return out;
}

QChar foldChar(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return c.toLower();
    if (u == 0x0111 || u == 0x0110)
        return u'd';
    if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
        return u'-';
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() ? c : parts.front().toLower();
}

} // namespace

QString clean(QStringView text)
{
    return collapse(text, true);
}

QString cleanLine(QStringView text)
{
    return collapse(text, false);
}

QString foldInPlace(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), foldChar);
    return out;
}

QString fold(QStringView text)
{
    QString folded = foldInPlace(cleanLine(text));
    folded.replace(QStringLiteral("thanh pho "), QStringLiteral("tp "));
    folded.replace(QStringLiteral("tp. "), QStringLiteral("tp "));
    folded.replace(QStringLiteral("tp."), QStringLiteral("tp "));
    return folded;
}

} // namespace dondoc::text
