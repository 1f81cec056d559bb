// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/docxtext.h"

#include <algorithm>

namespace dondoc
{

using namespace Qt::StringLiterals;

namespace
{

template<size_t N> bool isOneOf(const XmlPart &xml, const QLatin1StringView (&names)[N])
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](QLatin1StringView name) { return xml.is(name); });
}

void readInside(XmlPart &xml, QString &text)
{
    while (xml.nextChild()) {
        if (xml.is("t"_L1)) {
            text += xml.readText();
        } else if (xml.is("r"_L1) || xml.is("hyperlink"_L1) || xml.is("fldSimple"_L1) || isDocxWrapper(xml)) {
            readInside(xml, text);
        } else {
            if (xml.is("tab"_L1))
                text += u'\t';
            else if (xml.is("br"_L1) || xml.is("cr"_L1))
                text += u'\n';
            else if (xml.is("noBreakHyphen"_L1))
                text += u'-';
            xml.skip(); // properties, drawings, field codes, w:del, w:moveFrom
        }
    }
}

} // namespace

bool isDocxWrapper(const XmlPart &xml)
{
    static constexpr QLatin1StringView kWrappers[] = {
        "sdt"_L1,       "sdtContent"_L1, "ins"_L1, "moveTo"_L1,           "smartTag"_L1,
        "customXml"_L1, "dir"_L1,        "bdo"_L1, "AlternateContent"_L1, "Choice"_L1};
    return isOneOf(xml, kWrappers);
}

bool isDocxDeletion(const XmlPart &xml)
{
    static constexpr QLatin1StringView kDeletions[] = {"del"_L1, "moveFrom"_L1, "Fallback"_L1};
    return isOneOf(xml, kDeletions);
}

QString readDocxParagraph(XmlPart &xml)
{
    QString text;
    readInside(xml, text);
    return text;
}

} // namespace dondoc
