// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <algorithm>
#include <array>

namespace dondoc::text {

namespace {

bool isLineBreak(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\n' || u == u'\v' || u == u'\f' || u == 0x0085 || u == 0x2028 || u == 0x2029;
}

/// Zero-width spaces and joiners, soft hyphens, byte order marks, direction marks, stray control codes.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Nearly every character there is: visible, composed, no space. One look instead of several table searches.
constexpr bool isPlain(char16_t u)
{
    const bool isAscii = u > 0x20 && u < 0x7F;
    const bool isLatin = (u >= 0xC0 && u < 0x300) || (u >= 0x1EA0 && u < 0x1F00);
    const bool isPunctuation = (u >= 0x2010 && u <= 0x2027) || u == 0xB7; // the dot between search words
    return isAscii || isLatin || isPunctuation;
}

/// True when there is nothing to clean: most cells are so, and then cost one pass.
bool isClean(QStringView text, bool keepLines)
{
    bool isAfterPlain = false;
    for (const QChar c : text) {
        const bool mayStand =
            isPlain(c.unicode()) || (isAfterPlain && (c == u' ' || (c == u'\n' && keepLines)));
        if (!mayStand)
            return false;
        isAfterPlain = isPlain(c.unicode());
    }
    return isAfterPlain || text.isEmpty();
}

/// Invisible characters are dropped before composing: one between a letter and its mark would part them.
QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool lineFeedFollows = c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (lineFeedFollows)
            continue;
        if (c == u'\r' || isLineBreak(c))
            out += u'\n';
        else if (c.isSpace())
            out += u' ';
        else if (!isInvisible(c))
            out += c;
    }
    return out.normalized(QString::NormalizationForm_C);
}

void chopSpaces(QString &text)
{
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
}

QString collapse(QStringView text, bool keepLines)
{
    if (isClean(text, keepLines))
        return text.toString();
    const QString visible = visibleText(text);
    QString out;
    out.reserve(visible.size());
    for (const QChar c : visible) {
        const bool breaks = c == u'\n' && keepLines;
        if (breaks) {
            chopSpaces(out);
            if (!out.isEmpty())
                out += u'\n';
        } else if (c == u' ' || c == u'\n') {
            if (!out.isEmpty() && out.back() != u' ' && out.back() != u'\n')
                out += u' ';
        } else {
            out += c;
        }
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    return out;
}

/// The letter without its marks; other signs ("²", "…") stay what they are.
char16_t foldedUnit(char16_t u)
{
    switch (u) {
    case 0x0110: // Đ
    case 0x0111: // đ
    case 0x00D0: // Ð and ð, the Icelandic letters that old fonts put in their place
    case 0x00F0:
    case 0x0189: // Ɖ
        return u'd';
    default:
        break;
    }
    if ((u >= 0x2010 && u <= 0x2015) || u == 0x2212)
        return u'-';
    const QString parts = QString(QChar(u)).normalized(QString::NormalizationForm_KD);
    const auto isMark = [](QChar c) { return c.isMark(); };
    const bool letterAndMarks =
        !parts.isEmpty() && parts.front().isLetter() && std::all_of(parts.begin() + 1, parts.end(), isMark);
    return (letterAndMarks ? parts.front() : QChar(u)).toLower().unicode();
}

constexpr char16_t tableSize = 0x2300; ///< Latin with all its Vietnamese letters, and the dashes

const std::array<char16_t, tableSize> &foldTable()
{
    static const std::array<char16_t, tableSize> table = [] {
        std::array<char16_t, tableSize> all{};
        for (char16_t c = 0; c < tableSize; ++c)
            all[c] = foldedUnit(c);
        return all;
    }();
    return table;
}

/// No character before these is a mark.
constexpr char16_t firstMark = 0x0300;

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || !text.at(at).isLetterOrNumber();
}

/// Length of "thanh pho", "tp." or "tp" standing as a word of its own at `at`, else 0.
qsizetype cityWordAt(QStringView folded, qsizetype at)
{
    if (at > 0 && folded.at(at - 1).isLetterOrNumber())
        return 0;
    const QStringView rest = folded.sliced(at);
    if (rest.startsWith(u"thanh pho") && endsWord(rest, 9))
        return 9;
    if (rest.startsWith(u"tp."))
        return 3;
    return rest.startsWith(u"tp") && endsWord(rest, 2) ? 2 : 0;
}

/// One look for the letter both words have: most texts have neither, and every one that is folded passes
/// here.
bool mayHaveCityWords(QStringView folded)
{
    constexpr QStringView whole = u"thanh pho";
    constexpr qsizetype before = 6; // "thanh "
    for (qsizetype at = folded.indexOf(u'p'); at >= 0; at = folded.indexOf(u'p', at + 1)) {
        const bool isShort = at > 0 && folded.at(at - 1) == u't';
        if (isShort || (at >= before && folded.sliced(at - before).startsWith(whole)))
            return true;
    }
    return false;
}

QString withCityWords(const QString &folded)
{
    if (!mayHaveCityWords(folded))
        return folded;
    QString out;
    out.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype length = cityWordAt(folded, i);
        if (length == 0) {
            out += folded.at(i++);
            continue;
        }
        out += u"tp";
        i += length;
        if (i < folded.size() && folded.at(i).isLetterOrNumber())
            out += u' ';
    }
    return out;
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

QString shortened(QStringView text, qsizetype longest)
{
    const QString line = cleanLine(text);
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest);
    return line.first(space > 0 ? space : longest) + u'…';
}

QString foldInPlace(QStringView text)
{
    const auto &table = foldTable();
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), [&table](QChar c) {
        return QChar(c.unicode() < tableSize ? table[c.unicode()] : foldedUnit(c.unicode()));
    });
    return out;
}

QString fold(QStringView text)
{
    if (isClean(text, false)) // and so without a mark of its own
        return withCityWords(foldInPlace(text));
    QString folded = foldInPlace(cleanLine(text));
    folded.removeIf([](QChar c) {
        return c.unicode() >= firstMark && c.isMark(); // those that no letter could be composed with
    });
    return withCityWords(folded);
}

} // namespace dondoc::text
