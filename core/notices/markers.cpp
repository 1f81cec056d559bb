// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/markers.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView letters = u"abcdđeghiklmnopqrstuvxy";
constexpr int mostItems = 150; ///< a larger number at the start of a line is a year or a quantity

int romanValue(QStringView roman)
{
    const auto valueOf = [](QChar c) {
        switch (c.toLower().unicode()) {
        case u'i':
            return 1;
        case u'v':
            return 5;
        case u'x':
            return 10;
        default:
            return 0;
        }
    };
    int value = 0;
    for (qsizetype i = 0; i < roman.size(); ++i) {
        const int own = valueOf(roman.at(i));
        const int next = i + 1 < roman.size() ? valueOf(roman.at(i + 1)) : 0;
        value += own < next ? -own : own;
    }
    return value;
}

/// Reads a marker sign by sign.
class MarkerReader
{
public:
    MarkerReader(QStringView line, bool afterLetterK)
        : m_line(line)
        , m_afterLetterK(afterLetterK)
    {
    }

    std::optional<Marker> read()
    {
        if (m_line.isEmpty())
            return std::nullopt;
        for (const auto form :
             {&MarkerReader::named, &MarkerReader::bullet, &MarkerReader::bracketed, &MarkerReader::roman,
              &MarkerReader::number, &MarkerReader::smallRoman, &MarkerReader::letter}) {
            m_at = 0;
            m_marker = {};
            if ((this->*form)() && closes())
                return m_marker;
        }
        return std::nullopt;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_line.size() ? m_line.at(m_at + ahead) : QChar();
    }

    void spaces()
    {
        while (peek().isSpace())
            ++m_at;
    }

    /// "Điều 3.", "Phần thứ nhất", "Chương II", "Mục 1".
    bool named()
    {
        static const QRegularExpression article(u"^(Điều|ĐIỀU|Khoản)\\s+(\\d{1,3})\\s*[.:]?\\s*"_s);
        static const QRegularExpression part(
            u"^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\\s+(thứ\\s+\\w+|THỨ\\s+\\w+|[IVX]{1,5}|\\d{1,2})\\s*[.:]?\\s*"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QString head = m_line.left(60).toString();
        for (const auto *form : {&article, &part}) {
            const auto match = form->match(head);
            if (!match.hasMatch())
                continue;
            const bool isClause = match.captured(1) == u"Khoản"; // under its article
            m_marker.kind = isClause           ? MarkerKind::Arabic
                            : form == &article ? MarkerKind::Article
                                               : MarkerKind::Part;
            const QString number = match.captured(2);
            m_marker.ordinal =
                std::max({1, number.toInt(), romanValue(number.at(0).isUpper() ? number : QString())});
            m_marker.printed = match.captured(0).trimmed();
            m_marker.label = match.captured(1) + u' ' + number;
            m_marker.length = match.capturedLength(0);
            m_isClosed = true;
            return true;
        }
        m_isClosed = false;
        return false;
    }

    bool bullet()
    {
        const QChar sign = peek();
        const char16_t u = sign.unicode();
        const bool isDash = u == u'-' || (u >= 0x2010 && u <= 0x2015) || u == 0x2212;
        const bool isBullet = u == u'*' || u == 0x2022 || u == 0x00B7 || u == 0x25CF || u == 0x25AA ||
                              u == 0x25E6 || u == 0xF0B7 || u == 0x2023 || u == 0x25A0 || u == 0x27A2 ||
                              u == 0x2713;
        if (!isDash && !isBullet && u != u'+')
            return false;
        ++m_at;
        m_marker.kind = isDash ? MarkerKind::Dash : isBullet ? MarkerKind::Bullet : MarkerKind::Plus;
        m_marker.printed = isDash ? u"-"_s : QString(sign);
        m_isClosed = true;
        spaces();
        m_marker.length = m_at;
        return m_at < m_line.size() && peek().isLetterOrNumber();
    }

    /// "(1)", "(a)", "(i)", "(l)".
    bool bracketed()
    {
        m_isClosed = false;
        if (peek() != u'(')
            return false;
        ++m_at;
        spaces();
        const qsizetype start = m_at;
        while (peek().isLetterOrNumber() && m_at - start < 4)
            ++m_at;
        const QStringView inside = m_line.sliced(start, m_at - start);
        spaces();
        if (peek() != u')' || inside.isEmpty())
            return false;
        ++m_at;
        if (peek() == u'.')
            ++m_at;
        m_isClosed = true;
        if (inside.size() == 1 && (inside.at(0) == u'l' || inside.at(0) == u'I') && !m_afterLetterK) {
            m_marker.isMended = true;
            return take(MarkerKind::Bracketed, 1, u"(1)"_s);
        }
        bool isNumber = false;
        const int number = inside.toInt(&isNumber);
        if (isNumber)
            return number >= 1 && number <= mostItems &&
                   take(MarkerKind::Bracketed, number, u"(%1)"_s.arg(number));
        const bool isRoman = std::ranges::all_of(inside, [](QChar c) { return u"ivx"_s.contains(c); });
        if (isRoman)
            return take(MarkerKind::SmallRoman, romanValue(inside), u"(%1)"_s.arg(inside));
        const int ordinal = inside.size() == 1 ? letterOrdinal(inside.at(0)) : 0;
        return ordinal > 0 && take(MarkerKind::BracketedLetter, ordinal, u"(%1)"_s.arg(inside));
    }

    /// "II.", "II-", "II/".
    bool roman()
    {
        m_isClosed = false;
        while (u"IVX"_s.contains(peek()) && m_at < 5)
            ++m_at;
        if (m_at == 0)
            return false;
        const QStringView inside = m_line.left(m_at);
        spaces();
        if (peek() != u'.' && peek() != u'-' && peek() != u'/' && peek() != u':')
            return false;
        ++m_at;
        m_isClosed = true;
        return take(MarkerKind::Roman, romanValue(inside), inside.toString() + u'.', inside.toString());
    }

    /// "1.", "1.2.", "1)", "1/", "l.".
    bool number()
    {
        m_isClosed = false;
        QList<int> parts;
        QString digits;
        const qsizetype before = m_at;
        while (true) {
            digits.clear();
            while (peek().isDigit() || (isSlipOfOne(peek()) && mayBeSlip())) {
                m_marker.isMended = m_marker.isMended || !peek().isDigit();
                digits += peek().isDigit() ? peek() : u'1';
                ++m_at;
            }
            if (digits.isEmpty() || digits.size() > 3)
                break;
            parts += digits.toInt();
            if (peek() != u'.' || !peek(1).isDigit())
                break;
            ++m_at;
        }
        const bool isAllSlip = m_marker.isMended && m_at - before == 1;
        if (parts.isEmpty() || digits.size() > 3 || digits.isEmpty() || (isAllSlip && m_afterLetterK))
            return false;
        spaces();
        const QChar sign = peek();
        const bool isDeep = parts.size() > 1;
        const bool isPartyDash =
            sign == u'-' && peek(1).isSpace() && peek(2).isUpper(); // "1- Về …", "2.1- …"
        if (sign == u'.' || sign == u')' || sign == u'/' || (sign == u':' && parts.size() == 1) ||
            isPartyDash)
            ++m_at;
        else if (!isDeep)
            return false;
        m_isClosed = true;
        if (std::ranges::any_of(parts, [](int part) { return part < 1 || part > mostItems; }))
            return false;
        QStringList words;
        for (const int part : parts)
            words += QString::number(part);
        m_marker.depth = int(parts.size());
        const QString number = words.join(u'.');
        if (isDeep)
            return take(MarkerKind::Decimal, parts.back(), number + u'.', number);
        return sign == u')' ? take(MarkerKind::Closed, parts.back(), number + u')')
                            : take(MarkerKind::Arabic, parts.back(), number + u'.', number);
    }

    static bool isSlipOfOne(QChar c) { return c == u'l' || c == u'I' || c == u'|'; }
    /// A stroke alone before "." or beside a digit.
    bool mayBeSlip() const
    {
        const bool isBeside = peek(1).isDigit() || (m_at > 0 && m_line.at(m_at - 1).isDigit());
        return isBeside || (m_at == 0 && peek() == u'l' && peek(1) == u'.' && peek(2).isSpace());
    }

    /// "a)", "đ)", "a.", "A.", and "a }" where the scanner misread the bracket.
    bool letter()
    {
        m_isClosed = false;
        const QChar first = peek();
        const int ordinal = letterOrdinal(first.toLower());
        if (ordinal == 0)
            return false;
        ++m_at;
        spaces();
        const QChar sign = peek();
        const bool isBracket = sign == u')' || sign == u'}' || sign == u']';
        if (!isBracket && sign != u'.' && sign != u'/')
            return false;
        ++m_at;
        m_isClosed = true;
        m_marker.isMended = isBracket && sign != u')';
        if (first.isUpper())
            return !isBracket ? take(MarkerKind::Capital, ordinal, first + u"."_s, QString(first))
                              : take(MarkerKind::Letter, ordinal, first.toLower() + u")"_s);
        return isBracket ? take(MarkerKind::Letter, ordinal, first + u")"_s)
                         : take(MarkerKind::LetterDot, ordinal, first + u"."_s, QString(first));
    }

    /// "ii)", "iii)"; "i)" alone may be the letter.
    bool smallRoman()
    {
        m_isClosed = false;
        while (u"ivx"_s.contains(peek()) && m_at < 4)
            ++m_at;
        const QStringView inside = m_line.left(m_at);
        if (m_at < 2 || peek() != u')')
            return false;
        ++m_at;
        m_isClosed = true;
        return take(MarkerKind::SmallRoman, romanValue(inside), inside.toString() + u")"_s);
    }

    bool take(MarkerKind kind, int ordinal, const QString &printed, const QString &label = {})
    {
        m_marker.kind = kind;
        m_marker.ordinal = ordinal;
        m_marker.printed = printed;
        m_marker.label = label.isEmpty() ? printed : label;
        const qsizetype before = m_at;
        spaces();
        m_hasSpace = m_at > before;
        m_marker.length = m_at;
        return ordinal > 0;
    }

    /// Behind a marker stand a space or a capital, and something.
    bool closes() const
    {
        const bool isSign = m_marker.kind >= MarkerKind::Dash;
        const bool isNamed = m_marker.kind == MarkerKind::Article || m_marker.kind == MarkerKind::Part;
        if (isSign || isNamed)
            return true;
        const qsizetype at = m_marker.length;
        return m_isClosed && at < m_line.size() && (m_hasSpace || m_line.at(at).isUpper());
    }

    QStringView m_line;
    bool m_afterLetterK;
    qsizetype m_at = 0;
    bool m_isClosed = false;
    bool m_hasSpace = false;
    Marker m_marker;
};

} // namespace

std::optional<Marker> markerOf(QStringView line, bool afterLetterK)
{
    return MarkerReader(line, afterLetterK).read();
}

std::vector<std::pair<qsizetype, Marker>> inlineMarkers(QStringView text)
{
    std::vector<std::pair<qsizetype, Marker>> numbers, named;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isStart = i == 0 || text.at(i - 1).isSpace();
        if (!isStart)
            continue;
        auto marker = markerOf(text.sliced(i, std::min<qsizetype>(text.size() - i, 16)));
        if (!marker)
            continue;
        if (named.empty())
            takeForRoman(*marker);
        const bool isNumber = marker->kind == MarkerKind::Bracketed || marker->kind == MarkerKind::SmallRoman;
        const bool isLetter = marker->kind == MarkerKind::Letter || marker->kind == MarkerKind::Closed;
        auto &list = isNumber ? numbers : named;
        const bool isSameKind = list.empty() || list.front().second.kind == marker->kind;
        if ((isNumber || isLetter) && isSameKind && marker->ordinal == int(list.size()) + 1)
            list.emplace_back(i, *marker);
    }
    constexpr size_t fewest = 2;
    auto &chosen = numbers.size() >= fewest ? numbers : named;
    if (chosen.size() < fewest)
        chosen.clear();
    return chosen;
}

void takeForRoman(Marker &marker)
{
    if (marker.kind != MarkerKind::Letter || marker.printed != u"i)")
        return;
    marker.kind = MarkerKind::SmallRoman;
    marker.ordinal = 1;
}

int letterOrdinal(QChar letter)
{
    constexpr QStringView foreign = u"fjwz"; // Word letters lists with them; they have no place of their own
    constexpr int afterAll = 100;
    const qsizetype other = foreign.indexOf(letter);
    return other >= 0 ? afterAll + int(other) : int(letters.indexOf(letter)) + 1;
}

QChar letterOf(int ordinal)
{
    return ordinal >= 1 && ordinal <= letters.size() ? letters.at(ordinal - 1) : QChar();
}

} // namespace dondoc
