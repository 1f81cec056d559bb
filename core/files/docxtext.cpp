// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/docxtext.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

template<size_t N> bool isOneOf(const XmlPart &xml, const QByteArrayView (&names)[N])
{
    return std::any_of(std::begin(names), std::end(names), [&](QByteArrayView name) { return xml.is(name); });
}

void readInside(XmlPart &xml, QString &text, DocxListPlace *place = nullptr)
{
    while (xml.nextChild()) {
        if (place && xml.is("pPr")) {
            *place = readDocxListPlace(xml);
        } else if (xml.is("t")) {
            text += xml.readText();
        } else if (xml.is("r") || xml.is("hyperlink") || xml.is("fldSimple") || isDocxWrapper(xml)) {
            readInside(xml, text);
        } else {
            if (xml.is("tab"))
                text += u'\t';
            else if (xml.is("br") || xml.is("cr"))
                text += u'\n';
            else if (xml.is("noBreakHyphen"))
                text += u'-';
            xml.skip(); // properties, drawings, field codes, w:del, w:moveFrom
        }
    }
}

} // namespace

bool isDocxWrapper(const XmlPart &xml)
{
    static constexpr QByteArrayView kWrappers[] = {
        "sdt",       "sdtContent", "ins", "moveTo",           "smartTag",
        "customXml", "dir",        "bdo", "AlternateContent", "Choice"};
    return isOneOf(xml, kWrappers);
}

QString readDocxParagraph(XmlPart &xml, DocxListPlace *place)
{
    QString text;
    readInside(xml, text, place);
    return text;
}

DocxListPlace readDocxListPlace(XmlPart &xml)
{
    DocxListPlace place;
    while (xml.nextChild()) {
        if (xml.is("numPr")) {
            while (xml.nextChild()) {
                if (xml.is("ilvl"))
                    place.level = xml.attribute("val").toInt();
                else if (xml.is("numId"))
                    place.number = xml.attribute("val");
                xml.skip();
            }
            continue;
        }
        if (xml.is("pStyle"))
            place.style = xml.attribute("val");
        xml.skip();
    }
    return place;
}

} // namespace dondoc
