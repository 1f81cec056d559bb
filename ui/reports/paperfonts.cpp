// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperstyle.h"

#include <QFontDatabase>

namespace dondoc {

namespace {

struct PaperFace {
    QString family;
    bool isSubstituted = false;
};

PaperFace loadFace()
{
    const QString times = QStringLiteral("Times New Roman");
    if (QFontDatabase::families().contains(times))
        return {times, false};
    QString family;
    for (const char *style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const int id = QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/DonDocSerif-%1.ttf").arg(QLatin1StringView(style)));
        family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return {family, true};
}

const PaperFace &face()
{
    static const PaperFace loaded = loadFace();
    return loaded;
}

} // namespace

QString paperFamily()
{
    return face().family;
}

bool isPaperFaceSubstituted()
{
    return face().isSubstituted;
}

QFont paperFont(double pointSize, bool bold, bool italic)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(points(pointSize)));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace dondoc
