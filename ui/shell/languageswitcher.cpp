// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languageswitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace dondoc {

std::vector<std::unique_ptr<QTranslator>> shippedTranslators(const QString &language)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    const auto add = [&translators](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder))
            translators.push_back(std::move(translator));
    };
    add(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("dondoc_") + language, QStringLiteral(":/i18n"));
    return translators;
}

LanguageSwitcher::LanguageSwitcher(LoadTranslators load, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
{
}

LanguageSwitcher::~LanguageSwitcher()
{
    removeAll();
}

QStringList LanguageSwitcher::languages()
{
    return {QStringLiteral("vi"), QStringLiteral("en")};
}

void LanguageSwitcher::setLanguage(const QString &language)
{
    if (language == m_language || !languages().contains(language))
        return;
    removeAll();
    m_language = language;
    QLocale::setDefault(QLocale(language)); // names of days and months in calendars
    m_installed = m_load(language);
    for (const auto &translator : m_installed)
        QCoreApplication::installTranslator(translator.get());
    emit languageChanged(language);
}

void LanguageSwitcher::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace dondoc
