// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmlscanner.h"

#include "core/files/refusals.h"

#include <algorithm>
#include <cstring>

namespace dondoc {

namespace {

constexpr int kMostAttributes = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    return text;
}

QByteArrayView localName(QByteArrayView name)
{
    const auto *colon = static_cast<const char *>(std::memchr(name.data(), ':', size_t(name.size())));
    return colon ? name.sliced(colon - name.data() + 1) : name;
}

bool isDeclaration(QByteArrayView name)
{
    return name == "xmlns" || name.startsWith("xmlns:");
}

/// The code point of "#7879", "#x1EC7" or one of XML's five names; 0 when there is none.
char32_t codePointOf(QByteArrayView reference)
{
    static constexpr struct {
        QByteArrayView name;
        char32_t code;
    } kNames[] = {{"lt", U'<'}, {"gt", U'>'}, {"amp", U'&'}, {"quot", U'"'}, {"apos", U'\''}};
    for (const auto &[name, code] : kNames) {
        if (reference == name)
            return code;
    }
    if (reference.size() < 2 || reference[0] != '#' || reference.size() > 9)
        return 0;
    const bool isHex = reference[1] == 'x';
    char32_t code = 0;
    const QByteArrayView digits = reference.sliced(isHex ? 2 : 1);
    for (char c : digits) {
        const char lower = char(c | 0x20);
        if (c >= '0' && c <= '9')
            code = code * (isHex ? 16 : 10) + char32_t(c - '0');
        else if (isHex && lower >= 'a' && lower <= 'f')
            code = code * 16 + char32_t(lower - 'a' + 10);
        else
            return 0;
    }
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    return digits.isEmpty() || isSurrogate || isControl || code > 0x10FFFF ? 0 : code;
}

/// Appends UTF-8; false when it is not.
bool appendUtf8(QByteArrayView bytes, QString &to)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) && !bytes.contains("\xEF\xBF\xBD"))
        return false;
    if (to.isEmpty())
        to = text;
    else
        to += text;
    return true;
}

} // namespace

XmlScanner::XmlScanner(std::unique_ptr<ZipPart> part, ReadContext &context)
    : m_bytes(std::move(part))
    , m_context(context)
{
}

XmlScanner::Token XmlScanner::fail(Error error)
{
    if (m_error.code.isEmpty())
        m_error = std::move(error);
    return Token::Failed;
}

XmlScanner::Token XmlScanner::notWellFormed()
{
    return fail(refusal::notWellFormed(m_context.path, partName(), m_before + m_at));
}

/// Brings more of the token at hand into the buffer; false at the end, and when refused.
bool XmlScanner::more()
{
    if (m_isAtEnd || !m_error.code.isEmpty())
        return false;
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_before += m_at;
        m_at = 0;
    }
    if (m_buffer.size() > m_context.limits.textNodeChars) {
        fail(refusal::textTooLong(m_context, partName()));
        return false;
    }
    const qint64 got = m_bytes.append(m_buffer);
    if (got < 0)
        fail(m_bytes.error());
    m_isAtEnd = got == 0;
    return got > 0;
}

/// Where a mark next stands, counted from the token at hand; -1 when it does not.
qsizetype XmlScanner::find(QByteArrayView mark, qsizetype from)
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
        const qsizetype found = from < rest.size() ? rest.indexOf(mark, from) : -1;
        if (found >= 0)
            return found;
        from = std::max(from, rest.size() - mark.size() + 1); // not looked at twice
        if (!more())
            return -1;
    }
}

XmlScanner::Token XmlScanner::next()
{
    if (!m_error.code.isEmpty())
        return Token::Failed;
    if (m_isEmptyTag) {
        m_isEmptyTag = false;
        m_openEnds.pop_back();
        m_open.truncate(m_openEnds.empty() ? 0 : m_openEnds.back());
        return Token::End;
    }
    for (;;) {
        if (m_at == m_buffer.size() && !more()) {
            if (!m_error.code.isEmpty())
                return Token::Failed;
            return m_hadRoot && m_openEnds.empty() ? Token::EndOfDocument : notWellFormed();
        }
        if (m_buffer.at(m_at) == '<') {
            const Token token = tag();
            if (token != Token::EndOfDocument) // a comment or instruction: read on
                return token;
            continue;
        }
        const qsizetype end = find("<", 0);
        if (!m_error.code.isEmpty())
            return Token::Failed;
        m_text = QByteArrayView(m_buffer).sliced(m_at, end < 0 ? m_buffer.size() - m_at : end);
        m_isCData = false;
        if (m_openEnds.empty() && !trimmed(m_text).isEmpty())
            return notWellFormed();
        m_at += m_text.size();
        if (!m_openEnds.empty())
            return Token::Text;
    }
}

/// EndOfDocument stands for a tag that is nothing to its reader.
XmlScanner::Token XmlScanner::tag()
{
    while (m_buffer.size() - m_at < 2) {
        if (!more())
            return notWellFormed();
    }
    const char second = m_buffer.at(m_at + 1);
    if (second == '!')
        return special();
    if (second == '?')
        return instruction();
    const qsizetype end = findTagEnd();
    if (end < 0)
        return notWellFormed();
    const QByteArrayView inside = QByteArrayView(m_buffer).sliced(m_at + 1, end - 1);
    if (second == '/') {
        const Token token = endTag(inside.sliced(1));
        m_at += end + 1;
        return token;
    }
    const Token token = startTag(inside);
    m_at += end + 1;
    return token;
}

/// The ">" that is not in an attribute's value, counted from the token at hand.
qsizetype XmlScanner::findTagEnd()
{
    char quote = 0;
    for (qsizetype i = 1;;) {
        const char *const data = m_buffer.constData() + m_at;
        const qsizetype size = m_buffer.size() - m_at;
        for (; i < size; ++i) {
            const char c = data[i];
            if (c == '>' && quote == 0)
                return i;
            if (c == '<')
                return -1;
            if (c == quote)
                quote = 0;
            else if (quote == 0 && (c == '"' || c == '\''))
                quote = c;
        }
        if (!more())
            return -1;
    }
}

XmlScanner::Token XmlScanner::startTag(QByteArrayView inside)
{
    m_isEmptyTag = !inside.isEmpty() && inside.back() == '/';
    if (m_isEmptyTag)
        inside.chop(1);
    const auto nameEnd = std::find_if(inside.begin(), inside.end(), isSpace);
    const QByteArrayView name = inside.first(nameEnd - inside.begin());
    if (name.isEmpty() || (m_hadRoot && m_openEnds.empty()))
        return notWellFormed();
    if (!readAttributes(inside.sliced(name.size())))
        return Token::Failed;
    m_hadRoot = true;
    m_name = localName(name);
    m_open.append(name);
    m_openEnds.push_back(m_open.size());
    if (qint64(m_openEnds.size()) > m_context.limits.nesting)
        return fail(refusal::nesting(m_context, partName()));
    return Token::Start;
}

XmlScanner::Token XmlScanner::endTag(QByteArrayView inside)
{
    const QByteArrayView name = trimmed(inside);
    const qsizetype begin = m_openEnds.size() > 1 ? m_openEnds[m_openEnds.size() - 2] : 0;
    if (m_openEnds.empty() || QByteArrayView(m_open).sliced(begin) != name)
        return notWellFormed();
    m_name = localName(name);
    m_open.truncate(begin);
    m_openEnds.pop_back();
    return Token::End;
}

bool XmlScanner::readAttributes(QByteArrayView inside)
{
    m_attributes.clear();
    int count = 0;
    for (inside = trimmed(inside); !inside.isEmpty(); inside = trimmed(inside)) {
        const qsizetype equals = inside.indexOf('=');
        if (equals <= 0) {
            notWellFormed();
            return false;
        }
        const QByteArrayView name = trimmed(inside.first(equals));
        inside = trimmed(inside.sliced(equals + 1));
        const char quote = inside.isEmpty() ? '\0' : inside.front();
        const qsizetype close = quote == '"' || quote == '\'' ? inside.indexOf(quote, 1) : -1;
        if (close < 0 || std::any_of(name.begin(), name.end(), isSpace)) {
            notWellFormed();
            return false;
        }
        if (++count > kMostAttributes) {
            fail(refusal::attributes(m_context.path, partName(), kMostAttributes));
            return false;
        }
        if (!isDeclaration(name))
            m_attributes.push_back({localName(name), inside.sliced(1, close - 1)});
        inside = inside.sliced(close + 1);
    }
    return true;
}

/// "<!": a comment is passed over, CDATA is text, anything else defines things.
XmlScanner::Token XmlScanner::special()
{
    constexpr QByteArrayView kCData = "<![CDATA[";
    while (m_buffer.size() - m_at < kCData.size()) {
        if (!more())
            return notWellFormed();
    }
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    if (rest.startsWith("<!--")) {
        const qsizetype end = find("-->", 4);
        if (end < 0)
            return notWellFormed();
        m_at += end + 3;
        return Token::EndOfDocument;
    }
    if (rest.startsWith(kCData) && !m_openEnds.empty()) {
        const qsizetype end = find("]]>", kCData.size());
        if (end < 0)
            return notWellFormed();
        m_text = QByteArrayView(m_buffer).sliced(m_at + kCData.size(), end - kCData.size());
        m_isCData = true;
        m_at += end + 3;
        return Token::Text;
    }
    return rest.startsWith("<!D") ? fail(refusal::dtd(m_context.path, partName())) : notWellFormed();
}

XmlScanner::Token XmlScanner::instruction()
{
    const qsizetype end = find("?>", 2);
    if (end < 0)
        return notWellFormed();
    const QByteArrayView inside = QByteArrayView(m_buffer).sliced(m_at + 2, end - 2);
    if (m_before + m_at == 0 && !declarationIsFine(inside))
        return notWellFormed();
    m_at += end + 2;
    return Token::EndOfDocument;
}

/// Only UTF-8 and UTF-16 are office files' encodings.
bool XmlScanner::declarationIsFine(QByteArrayView inside) const
{
    const qsizetype at = inside.indexOf("encoding");
    if (at < 0 || m_bytes.isConverted())
        return true;
    const QByteArray encoding = inside.sliced(at).toByteArray().toLower();
    return encoding.contains("utf-8") || encoding.contains("utf8") || encoding.contains("us-ascii");
}

bool XmlScanner::appendText(QString &to)
{
    const bool isFine = m_isCData ? appendUtf8(m_text, to) : decode(m_text, false, to);
    if (!isFine)
        notWellFormed();
    return isFine;
}

QString XmlScanner::value(const Attribute &attribute)
{
    QString text;
    if (!decode(attribute.raw, true, text))
        notWellFormed();
    return text;
}

bool XmlScanner::decode(QByteArrayView raw, bool isAttribute, QString &to)
{
    qsizetype at = 0;
    while (at < raw.size()) {
        const auto special = std::find_if(raw.begin() + at, raw.end(), [isAttribute](char c) {
            return c == '&' || c == '\r' || (isAttribute && (c == '\n' || c == '\t'));
        });
        const qsizetype stop = special - raw.begin();
        if (!appendUtf8(raw.sliced(at, stop - at), to))
            return false;
        at = stop;
        if (at == raw.size())
            break;
        if (raw[at] == '&') {
            constexpr qsizetype kLongest = 12;
            const qsizetype end = raw.sliced(at, std::min(kLongest, raw.size() - at)).indexOf(';');
            const char32_t code = end > 1 ? codePointOf(raw.sliced(at + 1, end - 1)) : 0;
            if (code == 0)
                return false;
            if (code < 0x10000)
                to += QChar(char16_t(code));
            else
                to += QString::fromUcs4(&code, 1);
            at += end + 1;
        } else { // line ends are one character each, and blanks in an attribute
            const bool isPair = raw[at] == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n';
            to += isAttribute ? u' ' : u'\n';
            at += isPair ? 2 : 1;
        }
    }
    return true;
}

} // namespace dondoc
