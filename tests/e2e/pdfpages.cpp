// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/pdfpages.h"

#include "tests/e2e/runner.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace dondoc::e2e {

int PdfPage::count(const QString &word) const
{
    return int(std::ranges::count(words, word, &PdfWord::text));
}

std::vector<PdfPage> pagesOf(const QString &pdf)
{
    const Outcome outcome =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    QXmlStreamReader xml(outcome.out);
    std::vector<PdfPage> pages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char *name) {
            return xml.attributes().value(QLatin1StringView(name)).toDouble();
        };
        if (xml.name() == u"page") {
            pages.push_back({number("width"), number("height"), {}});
        } else if (xml.name() == u"word") {
            PdfWord word{{}, number("xMin"), number("yMin"), number("xMax"), number("yMax")};
            word.text = xml.readElementText();
            pages.back().words.push_back(word);
        }
    }
    return pages;
}

bool isPageNumber(const PdfWord &word)
{
    return word.bottom < 20 * kPointsPerMm && word.text.toInt() > 0;
}

} // namespace dondoc::e2e
