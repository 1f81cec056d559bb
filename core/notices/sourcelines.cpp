// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/sourcelines.h"

#include "core/notices/markers.h"
#include "core/text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRunningHead = 90;
constexpr int fewestRepeats = 3; ///< a head that runs stands on three pages at least

/// "2", "- 2 -", "Trang 2/5", "2/5", "Page 2 of 5".
bool isPageNumber(const QString &line)
{
    static const QRegularExpression number(u"^(?:[-–—]\\s*\\d{1,3}\\s*[-–—]|\\d{1,3}|(?:trang|page|tr\\.?)"
                                           u"\\s*(?:số\\s*)?\\d{1,3}(?:\\s*(?:/|of)\\s*\\d{1,3})?"
                                           u"|\\d{1,3}\\s*/\\s*\\d{1,3})$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return line.size() < 24 && number.match(line).hasMatch();
}

/// "---", "***", "| --- | --- |", "```".
bool isRule(const QString &line)
{
    const auto isRuleSign = [](QChar c) { return u"-*_=|:` "_s.contains(c); };
    return line.size() >= 3 && std::ranges::all_of(line, isRuleSign);
}

QString withoutMarkdown(QString line, bool &had)
{
    static const QRegularExpression head(u"^(?:#{1,6}\\s+|>\\s?)+"_s);
    static const QRegularExpression emphasis(u"\\*\\*|__|`"_s);
    static const QRegularExpression escaped(u"\\\\([-.#*_()\\[\\]>+|])"_s);
    static const QRegularExpression entity(u"&nbsp;|<br\\s*/?>"_s);
    static const QRegularExpression italics(u"(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString before = line;
    line.remove(head);
    line.remove(emphasis);
    line.replace(entity, u" "_s);
    line.replace(italics, u"\\1"_s);
    line.replace(escaped, u"\\1"_s);
    had = had || line != before;
    return line;
}

/// "-------      Độc lập - Tự do - Hạnh phúc": a letterhead's line beside words.
QString withoutRule(QString line)
{
    static const QRegularExpression rule(u"[-_=–—]{4,}"_s);
    const bool hasWords = std::ranges::any_of(line, [](QChar c) { return c.isLetter(); });
    return hasWords && !line.startsWith(u'|') ? line.replace(rule, u" "_s) : line;
}

/// Spaces at the ends taken off; tabs there part cells that are empty.
QString withoutEdgeSpaces(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(u'|'))
        return trimmed;
    const auto isEdge = [](QChar c) { return c.isSpace() && c != u'\t'; };
    QStringView inside = line;
    while (!inside.isEmpty() && isEdge(inside.front()))
        inside = inside.sliced(1);
    while (!inside.isEmpty() && isEdge(inside.back()))
        inside.chop(1);
    return inside.toString();
}

/// The cells of "| a | b |" or of a line with tabs; empty when it is no row of a table.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    if (line.startsWith(u'|') && line.count(u'|') >= 3)
        cells = line.mid(1, line.endsWith(u'|') ? line.size() - 2 : line.size() - 1).split(u'|');
    else if (line.count(u'\t') >= 2)
        cells = line.split(u'\t');
    for (QString &cell : cells)
        cell = text::cleanLine(cell);
    const auto filled = std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
    const int fewest = line.startsWith(u'|') ? 2 : 3; // "\t1.\tBộ A" is no row
    return filled >= fewest ? cells : QStringList();
}

/// The two halves of a line typed in two columns, as letterheads and endings are: "Số: 415/TB-VPCP      Hà
/// Nội, ngày …", "- Lưu: VT.      PHÓ CHỦ NHIỆM". Empty for any other line.
QStringList columnsOf(const QString &line)
{
    static const QRegularExpression gap(u"(?<=\\S)(?:[ \\x{00A0}]{3,}|[ ]*\\t[ \\t]*)(?=\\S)"_s);
    static const QRegularExpression leftHalf(u"^(?:Số|Nơi nhận|NƠI NHẬN|V/v|[-–])"_s);
    static const QRegularExpression rightHalf(u"^[\\p{Lu}][\\p{L} .]*, ?ngày\\b"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestHalf = 90, longestMarker = 4;
    const QStringList halves = line.trimmed().split(gap);
    if (halves.size() != 2)
        return {};
    const QString left = text::cleanLine(halves[0]), right = text::cleanLine(halves[1]);
    const bool isCapitals =
        right.size() > longestMarker && right == right.toUpper() && right != right.toLower();
    const bool isName = right.at(0).isUpper() && right.count(u' ') <= 4;
    const bool isHead =
        (leftHalf.match(left).hasMatch() && left.size() > longestMarker && (isCapitals || isName)) ||
        isCapitals || rightHalf.match(right).hasMatch();
    const bool isShort =
        left.size() <= longestHalf && right.size() <= longestHalf && left.size() > longestMarker;
    return isHead && isShort ? QStringList{left, right} : QStringList();
}

/// Lines that come back again and again are a running head.
QSet<QString> runningHeads(const QStringList &lines)
{
    QHash<QString, int> counts;
    for (const QString &line : lines) {
        const QString clean = text::cleanLine(line);
        if (clean.size() >= 3 && clean.size() <= longestRunningHead && !markerOf(clean))
            ++counts[clean];
    }
    QSet<QString> heads;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QChar last = it.key().back();
        if (it.value() >= fewestRepeats && last != u':' && last != u';' && last != u'.')
            heads.insert(it.key());
    }
    return heads;
}

class LineReader
{
public:
    explicit LineReader(const QStringList &lines)
        : m_heads(runningHeads(lines))
    {
    }

    void read(const QString &raw)
    {
        bool hadMarkdown = false;
        const QString line = withoutRule(withoutMarkdown(raw, hadMarkdown));
        const QString clean = text::cleanLine(line);
        if (clean.isEmpty()) {
            m_isAfterBlank = true;
            return;
        }
        if (isRule(clean))
            return passOver(clean, u"markdown"_s);
        if (isPageNumber(clean) || (m_heads.contains(clean) && (m_isBody || m_seen.contains(clean)))) {
            m_isAfterBlank = true;
            return passOver(clean, u"pageFurniture"_s);
        }
        constexpr size_t linesOfHead = 12; // the letterhead may say once what the pages repeat
        m_isBody = m_out.size() >= linesOfHead;
        m_seen.insert(clean);
        const QStringList cells = cellsOf(withoutEdgeSpaces(line));
        if (!cells.isEmpty())
            return add(cells.join(u'\t'), true);
        const QStringList columns = columnsOf(line);
        for (const QString &part : columns.isEmpty() ? QStringList{clean} : columns)
            add(part, false);
        if (hadMarkdown && !m_out.empty() && m_out.back().passedOver.isEmpty()) {
            m_out.back().passedOver = raw.trimmed();
            m_out.back().passedOverCode = u"markdown"_s;
        }
    }

    std::vector<SourceLine> take() { return std::move(m_out); }

private:
    void passOver(const QString &line, const QString &code)
    {
        m_passedOver = line;
        m_passedOverCode = code;
    }

    void add(const QString &text, bool isTableRow)
    {
        m_out.push_back({text, m_isAfterBlank, isTableRow, m_passedOver, m_passedOverCode});
        m_isAfterBlank = false;
        m_passedOver.clear();
        m_passedOverCode.clear();
    }

    QSet<QString> m_heads, m_seen;
    std::vector<SourceLine> m_out;
    QString m_passedOver, m_passedOverCode;
    bool m_isAfterBlank = false;
    bool m_isBody = false;
};

} // namespace

std::vector<SourceLine> sourceLinesOf(const QString &raw)
{
    QString text = raw;
    text.replace("\r\n"_L1, "\n"_L1);
    for (const char16_t lineBreak : {u'\r', u'\v', char16_t(0x2028), char16_t(0x0085)})
        text.replace(QChar(lineBreak), u'\n');
    text.replace(u'\f', "\n\n"_L1); // a page ends
    text.replace(QChar(0x2029), "\n\n"_L1);
    const QStringList lines = text.split(u'\n');
    LineReader reader(lines);
    for (const QString &line : lines)
        reader.read(line);
    return reader.take();
}

} // namespace dondoc
