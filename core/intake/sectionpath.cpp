// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sectionpath.h"

#include "core/text/fold.h"

#include <QRegularExpression>
#include <QStringList>

namespace dondoc {

namespace {

enum Rank { CapitalLetter, Roman, Arabic, SmallLetter, Unnumbered };

/// The rank of "II", "B.", "2.", "a)", "đ)" standing alone.
std::optional<int> rankOf(QStringView ordinal)
{
    static const QRegularExpression roman(QStringLiteral("^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.)]?$"));
    static const QRegularExpression capital(QStringLiteral("^[A-HK-UY][.)]?$"));
    static const QRegularExpression arabic(QStringLiteral("^\\(?\\d{1,3}(?:\\.\\d{1,2})*[.)]?$"));
    static const QRegularExpression small(QStringLiteral("^[a-zđ][.)]$"));
    const QString text = ordinal.trimmed().toString();
    if (roman.match(text).hasMatch())
        return Roman;
    if (capital.match(text).hasMatch())
        return CapitalLetter;
    if (arabic.match(text).hasMatch())
        return Arabic;
    if (small.match(text).hasMatch())
        return SmallLetter;
    return std::nullopt;
}

QStringView firstWord(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? QStringView() : text.left(space);
}

QString withoutColon(QString text)
{
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

Heading readHeading(QStringView ordinal, QStringView text)
{
    const QString line = withoutColon(text::cleanLine(text));
    if (const std::optional<int> rank = rankOf(ordinal)) {
        QString number = ordinal.trimmed().toString();
        if (!number.endsWith(u'.') && !number.endsWith(u')'))
            number += *rank == SmallLetter ? u')' : u'.';
        return {*rank, number + u' ' + line};
    }
    const QStringView number = firstWord(line);
    const bool hasMark = number.endsWith(u'.') || number.endsWith(u')');
    return {hasMark ? rankOf(number).value_or(Unnumbered) : int(Unnumbered), line};
}

bool isHeadingOrdinal(QStringView ordinal)
{
    const std::optional<int> rank = rankOf(ordinal);
    return rank && *rank != Arabic;
}

bool startsAsSubheading(QStringView text)
{
    const QStringView number = firstWord(text);
    return (number.endsWith(u'.') || number.endsWith(u')')) && isHeadingOrdinal(number);
}

void SectionPath::enter(Heading heading)
{
    while (!m_headings.empty() && m_headings.back().rank >= heading.rank)
        m_headings.pop_back();
    m_headings.push_back(std::move(heading));
}

QString SectionPath::text() const
{
    QStringList parts;
    for (const Heading &heading : m_headings)
        parts << heading.text;
    return parts.join(QStringLiteral(" › "));
}

} // namespace dondoc
