// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/htmltokens.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The names HTML gives to U+00A0–U+00FF, in order, and a few more that office programs write.
const QHash<QStringView, char16_t> &namedCharacters()
{
    static const QHash<QStringView, char16_t> names = [] {
        static constexpr const char16_t *kLatin1[] = {
            u"nbsp",   u"iexcl",  u"cent",   u"pound",  u"curren", u"yen",    u"brvbar", u"sect",   u"uml",
            u"copy",   u"ordf",   u"laquo",  u"not",    u"shy",    u"reg",    u"macr",   u"deg",    u"plusmn",
            u"sup2",   u"sup3",   u"acute",  u"micro",  u"para",   u"middot", u"cedil",  u"sup1",   u"ordm",
            u"raquo",  u"frac14", u"frac12", u"frac34", u"iquest", u"Agrave", u"Aacute", u"Acirc",  u"Atilde",
            u"Auml",   u"Aring",  u"AElig",  u"Ccedil", u"Egrave", u"Eacute", u"Ecirc",  u"Euml",   u"Igrave",
            u"Iacute", u"Icirc",  u"Iuml",   u"ETH",    u"Ntilde", u"Ograve", u"Oacute", u"Ocirc",  u"Otilde",
            u"Ouml",   u"times",  u"Oslash", u"Ugrave", u"Uacute", u"Ucirc",  u"Uuml",   u"Yacute", u"THORN",
            u"szlig",  u"agrave", u"aacute", u"acirc",  u"atilde", u"auml",   u"aring",  u"aelig",  u"ccedil",
            u"egrave", u"eacute", u"ecirc",  u"euml",   u"igrave", u"iacute", u"icirc",  u"iuml",   u"eth",
            u"ntilde", u"ograve", u"oacute", u"ocirc",  u"otilde", u"ouml",   u"divide", u"oslash", u"ugrave",
            u"uacute", u"ucirc",  u"uuml",   u"yacute", u"thorn",  u"yuml"};
        QHash<QStringView, char16_t> all = {
            {u"amp", u'&'},     {u"lt", u'<'},       {u"gt", u'>'},      {u"quot", u'"'},
            {u"apos", u'\''},   {u"ndash", 0x2013},  {u"mdash", 0x2014}, {u"lsquo", 0x2018},
            {u"rsquo", 0x2019}, {u"ldquo", 0x201C},  {u"rdquo", 0x201D}, {u"hellip", 0x2026},
            {u"bull", 0x2022},  {u"euro", 0x20AC},   {u"trade", 0x2122}, {u"ensp", 0x2002},
            {u"emsp", 0x2003},  {u"thinsp", 0x2009}, {u"zwnj", 0x200C},  {u"zwj", 0x200D},
            {u"Yuml", 0x0178},  {u"OElig", 0x0152},  {u"oelig", 0x0153}, {u"le", 0x2264},
            {u"ge", 0x2265}};
        for (char16_t i = 0; i < std::size(kLatin1); ++i)
            all.insert(kLatin1[i], char16_t(0xA0 + i));
        return all;
    }();
    return names;
}

QString characterOf(QStringView reference)
{
    if (!reference.startsWith(u'#')) {
        const auto found = namedCharacters().find(reference);
        return found != namedCharacters().end() ? QString(QChar(*found)) : QString();
    }
    const bool isHex = reference.size() > 1 && reference[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = reference.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t unit = code;
    return isCharacter ? QString::fromUcs4(&unit, 1) : QString();
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

} // namespace

QString resolveReferences(QStringView text)
{
    constexpr qsizetype kLongest = 10;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype amp = text.indexOf(u'&', at);
        if (amp < 0) {
            out += text.sliced(at);
            break;
        }
        out += text.sliced(at, amp - at);
        const QStringView after = text.sliced(amp + 1).first(std::min(kLongest, text.size() - amp - 1));
        const qsizetype end = after.indexOf(u';');
        const QString resolved = end > 0 ? characterOf(after.first(end)) : QString();
        out += resolved.isEmpty() ? u"&"_s : resolved;
        at = amp + 1 + (resolved.isEmpty() ? 0 : end + 1);
    }
    return out;
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_page.size()) {
        if (m_page[m_at] != u'<') {
            const qsizetype end = m_page.indexOf(u'<', m_at);
            const qsizetype stop = end < 0 ? m_page.size() : end;
            HtmlToken token;
            token.kind = HtmlToken::Kind::Text;
            token.text = resolveReferences(m_page.sliced(m_at, stop - m_at));
            m_at = stop;
            return token;
        }
        if (skipMarkup())
            continue;
        return tag();
    }
    return {};
}

/// Past a comment, a declaration or an instruction.
bool HtmlTokens::skipMarkup()
{
    const QStringView rest = m_page.sliced(m_at);
    const QStringView end = rest.startsWith(u"<!--") ? u"-->" : QStringView(u">");
    if (!rest.startsWith(u"<!") && !rest.startsWith(u"<?"))
        return false;
    const qsizetype close = m_page.indexOf(end, m_at + 2);
    m_at = close < 0 ? m_page.size() : close + end.size();
    return true;
}

HtmlToken HtmlTokens::tag()
{
    HtmlToken token;
    qsizetype at = m_at + 1;
    const bool isClose = at < m_page.size() && m_page[at] == u'/';
    at += isClose ? 1 : 0;
    const qsizetype from = at;
    while (at < m_page.size() && isNameChar(m_page[at]))
        ++at;
    if (at == from) { // a "<" that opens nothing is text
        token.kind = HtmlToken::Kind::Text;
        token.text = u"<"_s;
        ++m_at;
        return token;
    }
    token.kind = isClose ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.name = m_page.sliced(from, at - from).toString().toLower();
    m_at = at;
    readAttributes(token);
    if (!isClose && (token.name == "script"_L1 || token.name == "style"_L1))
        skipRawText(token.name);
    return token;
}

void HtmlTokens::readAttributes(HtmlToken &token)
{
    constexpr qsizetype kMost = 64;
    for (;;) {
        skipSpaces();
        if (m_at >= m_page.size())
            return;
        if (m_page[m_at] == u'>') {
            ++m_at;
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_page.size() && isNameChar(m_page[m_at]))
            ++m_at;
        if (m_at == from) { // "/" and whatever else stands there
            ++m_at;
            continue;
        }
        const QString name = m_page.sliced(from, m_at - from).toString().toLower();
        skipSpaces();
        QString value;
        if (m_at < m_page.size() && m_page[m_at] == u'=') {
            ++m_at;
            value = attributeValue();
        }
        if (token.attributes.size() < kMost)
            token.attributes.insert(name, value);
    }
}

QString HtmlTokens::attributeValue()
{
    skipSpaces();
    if (m_at >= m_page.size())
        return {};
    const QChar quote = m_page[m_at];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype from = m_at + 1;
        const qsizetype close = m_page.indexOf(quote, from);
        const qsizetype stop = close < 0 ? m_page.size() : close;
        m_at = std::min(stop + 1, m_page.size());
        return resolveReferences(m_page.sliced(from, stop - from));
    }
    const qsizetype from = m_at;
    while (m_at < m_page.size() && !m_page[m_at].isSpace() && m_page[m_at] != u'>')
        ++m_at;
    return m_page.sliced(from, m_at - from).toString();
}

void HtmlTokens::skipSpaces()
{
    while (m_at < m_page.size() && m_page[m_at].isSpace())
        ++m_at;
}

void HtmlTokens::skipRawText(const QString &name)
{
    const qsizetype close = m_page.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = close < 0 ? m_page.size() : close;
}

} // namespace dondoc
