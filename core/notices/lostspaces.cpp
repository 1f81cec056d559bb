// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/mending.h"
#include "core/notices/tables.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

bool isTone(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x0300 || u == 0x0301 || u == 0x0303 || u == 0x0309 || u == 0x0323;
}

/// Lower case without tone marks; ă â ê ô ơ ư đ keep theirs.
QString withoutTone(QStringView word, int &tones)
{
    QString out;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (isTone(c))
            ++tones;
        else
            out += c;
    }
    return out.normalized(QString::NormalizationForm_C);
}

/// True for one written syllable of Vietnamese: initial, rhyme, at most one tone. The lists are the
/// language's whole inventory.
bool isSyllable(QStringView word)
{
    static const QStringList initials{u"ngh"_s, u"ng"_s, u"nh"_s, u"th"_s, u"tr"_s, u"ch"_s, u"gh"_s,
                                      u"gi"_s,  u"kh"_s, u"ph"_s, u"qu"_s, u"b"_s,  u"c"_s,  u"d"_s,
                                      u"đ"_s,   u"g"_s,  u"h"_s,  u"k"_s,  u"l"_s,  u"m"_s,  u"n"_s,
                                      u"p"_s,   u"r"_s,  u"s"_s,  u"t"_s,  u"v"_s,  u"x"_s,  u""_s};
    static const QSet<QString> nuclei{
        u"a"_s,  u"ă"_s,  u"â"_s,   u"e"_s,   u"ê"_s,   u"i"_s,   u"o"_s,   u"ô"_s,   u"ơ"_s,   u"u"_s,
        u"ư"_s,  u"y"_s,  u"ai"_s,  u"ao"_s,  u"au"_s,  u"ay"_s,  u"âu"_s,  u"ây"_s,  u"eo"_s,  u"êu"_s,
        u"ia"_s, u"iê"_s, u"iêu"_s, u"iu"_s,  u"oa"_s,  u"oă"_s,  u"oai"_s, u"oay"_s, u"oe"_s,  u"oi"_s,
        u"ôi"_s, u"ơi"_s, u"oo"_s,  u"ua"_s,  u"uâ"_s,  u"uây"_s, u"uê"_s,  u"ui"_s,  u"uô"_s,  u"uôi"_s,
        u"uơ"_s, u"uy"_s, u"uya"_s, u"uyê"_s, u"uyu"_s, u"ưa"_s,  u"ưi"_s,  u"ươ"_s,  u"ươi"_s, u"ươu"_s,
        u"ưu"_s, u"yê"_s, u"yêu"_s, u"oeo"_s, u"ue"_s};
    static const QStringList finals{u"ng"_s, u"nh"_s, u"ch"_s, u"c"_s, u"m"_s, u"n"_s, u"p"_s, u"t"_s, u""_s};
    int tones = 0;
    const QString plain = withoutTone(word, tones);
    if (tones > 1 || plain.isEmpty())
        return false;
    return std::ranges::any_of(initials, [&](const QString &initial) {
        if (!plain.startsWith(initial))
            return false;
        const QString rhyme = plain.mid(initial.size());
        return std::ranges::any_of(finals,
                                   [&](const QString &last) {
                                       return rhyme.endsWith(last) &&
                                              nuclei.contains(rhyme.chopped(last.size()));
                                   }) ||
               (initial == u"gi" && rhyme.isEmpty());
    });
}

bool hasMarks(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.unicode() > 0x7F; });
}

/// Where the one missing space belongs; 0 when the word is whole, foreign, or could be cut in two ways of
/// which the tables know neither ("cóthể" is "có thể" and not "cót hể").
qsizetype cutOf(QStringView word, const NoticePhrases::Tables &tables)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !hasMarks(word) || isSyllable(word))
        return 0;
    const auto isKnown = [&](QStringView part) { return tables.number(part.toString().toLower()) >= 0; };
    std::vector<qsizetype> possible, known;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QStringView first = word.left(i), second = word.sliced(i);
        const bool isCaseBoundary = second.at(0).isUpper() && !first.back().isUpper();
        if ((second.at(0).isUpper() && !isCaseBoundary) || !isSyllable(first) || !isSyllable(second))
            continue;
        if (isCaseBoundary)
            return i;
        possible.push_back(i);
        if (isKnown(first) && isKnown(second))
            known.push_back(i);
    }
    if (known.size() == 1)
        return known.front();
    return possible.size() == 1 ? possible.front() : 0;
}

} // namespace

QString withLostSpaces(const QString &line, const NoticePhrases::Tables &tables,
                       std::vector<NoticeMend> &mends)
{
    QString out;
    for (qsizetype i = 0; i < line.size();) {
        if (!line.at(i).isLetter()) {
            out += line.at(i++);
            continue;
        }
        qsizetype end = i;
        while (end < line.size() && line.at(end).isLetter())
            ++end;
        const QStringView word = QStringView(line).sliced(i, end - i);
        const qsizetype cut = cutOf(word, tables);
        if (cut > 0) {
            mends.push_back({u"spaces"_s, {out.size(), word.size() + 1}, word.toString()});
            out += word.left(cut);
            out += u' ';
            out += word.sliced(cut);
        } else {
            out += word;
        }
        i = end;
    }
    return out;
}

} // namespace dondoc
