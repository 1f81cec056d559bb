// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

namespace dondoc {

/// Translators of one language, ready to install; empty for the source language.
using LoadTranslators = std::function<std::vector<std::unique_ptr<QTranslator>>(const QString &language)>;

/// Those that ship: ":/i18n/dondoc_vi.qm", and Qt's own words where Qt has them.
std::vector<std::unique_ptr<QTranslator>> shippedTranslators(const QString &language);

/// Switches the language of the running program. Every widget hears QEvent::LanguageChange and writes its
/// words again in retranslate(). Source strings are English; "vi" and "en" are known.
class LanguageSwitcher final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitcher(LoadTranslators load = shippedTranslators, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    static QStringList languages();

signals:
    void languageChanged(const QString &language);

private:
    void removeAll();

    LoadTranslators m_load;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QString m_language;
};

} // namespace dondoc
