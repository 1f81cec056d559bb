// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperstyle.h"

#include <QFontDatabase>
#include <QGuiApplication>

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

/// Unhinted, so that lines break alike on screen and paper. On Windows that means DirectWrite, whose fonts
/// from memory Qt prints as outlines instead of text; the shipped face goes through GDI there.
QFont::HintingPreference hinting()
{
    const bool isOutlined = face().isSubstituted && QGuiApplication::platformName() == u"windows";
    return isOutlined ? QFont::PreferFullHinting : QFont::PreferNoHinting;
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
    font.setHintingPreference(hinting());
    font.setKerning(false); // as Word sets type; advances agree between the two faces, kerning pairs do not
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace dondoc
