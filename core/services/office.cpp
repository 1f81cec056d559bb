// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office.h"

#include <array>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// One table for reading and writing, so that a key cannot land in another's field.
struct OfficeKey {
    QLatin1StringView key;
    QString OfficeSettings::*field;
};

constexpr std::array<OfficeKey, 11> kKeys{{
    {QLatin1StringView("office.parentIssuer"), &OfficeSettings::parentIssuer},
    {QLatin1StringView("office.issuer"), &OfficeSettings::issuer},
    {QLatin1StringView("office.issuerInProse"), &OfficeSettings::issuerInProse},
    {QLatin1StringView("office.numberSymbol"), &OfficeSettings::numberSymbol},
    {QLatin1StringView("office.letterSymbol"), &OfficeSettings::letterSymbol},
    {QLatin1StringView("office.invitationSymbol"), &OfficeSettings::invitationSymbol},
    {QLatin1StringView("office.archive"), &OfficeSettings::archive},
    {QLatin1StringView("office.place"), &OfficeSettings::place},
    {QLatin1StringView("office.signerTitle"), &OfficeSettings::signerTitle},
    {QLatin1StringView("office.signerPosition"), &OfficeSettings::signerPosition},
    {QLatin1StringView("office.signerName"), &OfficeSettings::signerName},
}};
const QLatin1StringView kRecipients("office.recipients");
/// JSON of a text that was emptied on purpose: the store keeps no empty setting, and one that is not there
/// has its default.
const QLatin1StringView kEmptied("\"\"");

QString kept(const QString &text)
{
    return text.isEmpty() ? QString(kEmptied) : text;
}

/// Null when it was never set.
QString keptAt(const Store &store, const QString &key)
{
    const QString value = store.setting(key);
    return value == kEmptied ? QString(u""_s) : value;
}

/// Behind the key of a template, in the words of a closed review: worded for this paper alone.
QString frozenMark(AgencyId agency)
{
    return u'@' + QString::number(agency.value);
}

} // namespace

OfficeSettings loadOffice(const Store &store)
{
    OfficeSettings office;
    for (const OfficeKey &entry : kKeys) {
        const QString value = keptAt(store, entry.key);
        if (!value.isNull())
            office.*entry.field = value;
    }
    const QString recipients = keptAt(store, kRecipients);
    if (!recipients.isNull())
        office.recipients = recipients.split(u'\n', Qt::SkipEmptyParts);
    return office;
}

Status saveOffice(Store &store, const OfficeSettings &office, const Clock &clock)
{
    for (const OfficeKey &entry : kKeys) {
        if (Status status = store.setSetting(entry.key, kept(office.*entry.field), clock); !status)
            return status;
    }
    return store.setSetting(kRecipients, kept(office.recipients.join(u'\n')), clock);
}

PaperWords loadWords(const Store &store)
{
    PaperWords words;
    for (const PaperTemplate &shipped : paperTemplates()) {
        const QString text = keptAt(store, templateSetting(shipped.key));
        if (!text.isNull())
            words.insert(shipped.key, text);
    }
    return words;
}

PaperWords loadWords(const Store &store, const PaperOf &paper)
{
    PaperWords words = loadWords(store);
    for (const PaperTemplate &shipped : paperTemplates()) {
        const QString text = keptAt(store, templateSetting(shipped.key, paper));
        if (!text.isNull())
            words.insert(shipped.key, text);
    }
    return words;
}

PaperWords wordsToFreeze(const Store &store, const Board &board)
{
    PaperWords words = loadWords(store);
    std::vector<AgencyId> papers{AgencyId{}};
    for (const AgencyLoad &load : board.loads)
        papers.push_back(load.agency);
    for (const AgencyId agency : papers) {
        for (const PaperTemplate &shipped : paperTemplates()) {
            const QString text = keptAt(store, templateSetting(shipped.key, PaperOf{board.asOf, agency}));
            if (!text.isNull())
                words.insert(shipped.key + frozenMark(agency), text);
        }
    }
    return words;
}

PaperWords frozenWords(const PaperWords &kept, AgencyId agency)
{
    PaperWords words;
    for (const PaperTemplate &shipped : paperTemplates()) {
        const QString own = shipped.key + frozenMark(agency);
        if (kept.contains(own) || kept.contains(shipped.key))
            words.insert(shipped.key, kept.value(own, kept.value(shipped.key)));
    }
    return words;
}

QMap<QString, QString> wordsAsSettings(const PaperOf &paper, const PaperWords &words,
                                       const PaperWords &office)
{
    QMap<QString, QString> settings;
    for (const PaperTemplate &shipped : paperTemplates()) {
        if (!words.contains(shipped.key))
            continue;
        const QString text = words.value(shipped.key);
        const bool isUsual = text == office.value(shipped.key, shipped.text);
        settings.insert(templateSetting(shipped.key, paper), isUsual ? QString() : kept(text));
    }
    return settings;
}

QMap<QString, QString> officeAsSettings(const OfficeSettings &office, const PaperWords &words)
{
    QMap<QString, QString> settings;
    for (const OfficeKey &entry : kKeys)
        settings.insert(entry.key, kept(office.*entry.field));
    settings.insert(kRecipients, kept(office.recipients.join(u'\n')));
    for (const PaperTemplate &shipped : paperTemplates()) {
        if (!words.contains(shipped.key))
            continue;
        const QString text = words.value(shipped.key);
        settings.insert(templateSetting(shipped.key), text == shipped.text ? QString() : kept(text));
    }
    return settings;
}

QJsonObject officeAsJson(const OfficeSettings &office)
{
    QJsonObject object;
    for (const OfficeKey &entry : kKeys)
        object.insert(entry.key, office.*entry.field);
    object.insert(kRecipients, office.recipients.join(u'\n'));
    return object;
}

OfficeSettings officeFromJson(const QJsonObject &object)
{
    OfficeSettings office;
    for (const OfficeKey &entry : kKeys) {
        if (object.contains(entry.key))
            office.*entry.field = object.value(entry.key).toString();
    }
    office.recipients = object.value(kRecipients).toString().split(u'\n', Qt::SkipEmptyParts);
    return office;
}

} // namespace dondoc
