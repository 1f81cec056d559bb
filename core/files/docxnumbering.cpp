// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/docxnumbering.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString roman(int value)
{
    static constexpr std::pair<int, const char *> digits[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    constexpr int most = 3999;
    QString out;
    value = std::clamp(value, 0, most);
    for (const auto &[worth, digit] : digits) {
        for (; value >= worth; value -= worth)
            out += QLatin1StringView(digit);
    }
    return out;
}

/// a … z, aa, bb, …, as Word counts.
QString letters(int value)
{
    constexpr int alphabet = 26, most = 26 * 8;
    value = std::clamp(value, 1, most) - 1;
    return QString(value / alphabet + 1, QChar(u'a' + value % alphabet));
}

QString numeral(int value, const QString &format)
{
    if (format == u"upperRoman")
        return roman(value);
    if (format == u"lowerRoman")
        return roman(value).toLower();
    if (format == u"upperLetter")
        return letters(value).toUpper();
    if (format == u"lowerLetter")
        return letters(value);
    if (format == u"decimalZero")
        return QString::number(value).rightJustified(2, u'0');
    return QString::number(value);
}

int value(XmlPart &xml)
{
    return xml.attribute("val").toInt();
}

} // namespace

Result<DocxNumbering> DocxNumbering::read(const ZipPackage &package, const QString &mainPart)
{
    DocxNumbering numbering;
    const auto links = readRelationships(package, mainPart);
    if (!links)
        return links.error();
    const QString lists = targetOf(*links, "numbering"_L1), styles = targetOf(*links, "styles"_L1);
    if (lists.isEmpty() || !package.contains(lists))
        return numbering;
    if (auto status = numbering.readNumbering(package, lists); !status)
        return status.error();
    if (styles.isEmpty() || !package.contains(styles))
        return numbering;
    if (auto status = numbering.readStyles(package, styles); !status)
        return status.error();
    return numbering;
}

Status DocxNumbering::readNumbering(const ZipPackage &package, const QString &part)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    while (xml.next() && !xml.is("numbering"))
        continue;
    while (xml.nextChild()) {
        if (xml.is("abstractNum"))
            readList(xml);
        else if (xml.is("num"))
            readNumber(xml);
        else
            xml.skip();
    }
    return xml.finish();
}

void DocxNumbering::readList(XmlPart &xml)
{
    List &list = m_lists[xml.attribute("abstractNumId")];
    while (xml.nextChild()) {
        if (xml.is("lvl"))
            readLevel(xml, list);
        else
            xml.skip();
    }
}

void DocxNumbering::readLevel(XmlPart &xml, List &list)
{
    Level &level = list.levels[size_t(std::clamp(xml.attribute("ilvl").toInt(), 0, mostLevels - 1))];
    while (xml.nextChild()) {
        if (xml.is("start"))
            level.start = value(xml);
        else if (xml.is("numFmt"))
            level.format = xml.attribute("val");
        else if (xml.is("lvlText"))
            level.text = xml.attribute("val");
        xml.skip();
    }
}

void DocxNumbering::readNumber(XmlPart &xml)
{
    Number &number = m_numbers[xml.attribute("numId")];
    while (xml.nextChild()) {
        if (xml.is("abstractNumId")) {
            number.list = xml.attribute("val");
        } else if (xml.is("lvlOverride")) {
            const int level = xml.attribute("ilvl").toInt();
            while (xml.nextChild()) {
                if (xml.is("startOverride"))
                    number.starts[level] = value(xml);
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
}

Status DocxNumbering::readStyles(const ZipPackage &package, const QString &part)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    while (xml.next() && !xml.is("styles"))
        continue;
    while (xml.nextChild()) {
        if (!xml.is("style")) {
            xml.skip();
            continue;
        }
        Style &style = m_styles[xml.attribute("styleId")];
        while (xml.nextChild()) {
            if (xml.is("pPr")) {
                style.place = readDocxListPlace(xml);
                continue;
            }
            if (xml.is("basedOn"))
                style.basedOn = xml.attribute("val");
            xml.skip();
        }
    }
    return xml.finish();
}

/// A paragraph without a number of its own has its style's.
DocxListPlace DocxNumbering::placeOf(const DocxListPlace &paragraph) const
{
    constexpr int longestChain = 20;
    DocxListPlace place = paragraph;
    QString style = paragraph.style;
    for (int i = 0; i < longestChain && place.number.isEmpty() && m_styles.contains(style); ++i) {
        const Style &above = m_styles[style];
        place.number = above.place.number;
        place.level = place.level < 0 ? above.place.level : place.level;
        style = above.basedOn;
    }
    return place;
}

QString DocxNumbering::next(const DocxListPlace &paragraph)
{
    const DocxListPlace place = placeOf(paragraph);
    const auto number = m_numbers.find(place.number);
    if (number == m_numbers.end() || !m_lists.contains(number->list))
        return {};
    List &list = m_lists[number->list];
    const int at = std::clamp(place.level, 0, mostLevels - 1);
    if (!number->isUsed) {
        for (auto it = number->starts.cbegin(); it != number->starts.cend(); ++it) {
            if (it.key() >= 0 && it.key() < mostLevels)
                list.counts[size_t(it.key())] = it.value() - 1;
        }
        number->isUsed = true;
    }
    for (int i = 0; i <= at; ++i) {
        int &count = list.counts[size_t(i)];
        const bool isFirst = count == 0 && !number->starts.contains(i);
        if (i == at)
            count = isFirst ? list.levels[size_t(i)].start : count + 1;
        else if (count == 0)
            count = list.levels[size_t(i)].start;
    }
    std::fill(list.counts.begin() + at + 1, list.counts.end(), 0);
    const Level &level = list.levels[size_t(at)];
    if (level.format == u"bullet")
        return u"- "_s;
    if (level.format == u"none" || level.text.isEmpty())
        return {};
    QString text = level.text;
    for (int i = 0; i <= at; ++i)
        text.replace(u'%' + QString::number(i + 1),
                     numeral(list.counts[size_t(i)], list.levels[size_t(i)].format));
    return text + u' ';
}

} // namespace dondoc
