// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cataloguesettings.h"

namespace dondoc {

namespace {

const QString streamsKey = QStringLiteral("catalogue.streams");
const QString markedKey = QStringLiteral("catalogue.acceptsMarked");

QString clearKey(const QString &code)
{
    return QStringLiteral("catalogue.clear.") + code;
}

const QStringList &clearCodesKept()
{
    static const QStringList codes{QStringLiteral("who"),       QStringLiteral("what"),
                                   QStringLiteral("when"),      QStringLiteral("responsibility"),
                                   QStringLiteral("authority"), QStringLiteral("result")};
    return codes;
}

} // namespace

OfficeCatalogue loadCatalogue(const Store &store)
{
    OfficeCatalogue office;
    if (const QString streams = store.setting(streamsKey); !streams.isEmpty())
        office.streams = streams.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &code : clearCodesKept()) {
        if (const QString words = store.setting(clearKey(code)); !words.isEmpty())
            office.clearWords.insert(code, words);
    }
    office.acceptsMarked = store.setting(markedKey) == u"true";
    return office;
}

QMap<QString, QString> catalogueChanges(const OfficeCatalogue &from, const OfficeCatalogue &to)
{
    QMap<QString, QString> changes;
    if (from.streams != to.streams)
        changes.insert(streamsKey, to.streams.join(u'\n'));
    for (const QString &code : clearCodesKept()) {
        if (from.clearWords.value(code) != to.clearWords.value(code))
            changes.insert(clearKey(code), to.clearWords.value(code));
    }
    if (from.acceptsMarked != to.acceptsMarked)
        changes.insert(markedKey, to.acceptsMarked ? QStringLiteral("true") : QString());
    return changes;
}

} // namespace dondoc
