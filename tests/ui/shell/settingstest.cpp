// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

class SettingsTest : public testing::Test
{
protected:
    Settings open() const
    {
        return Settings(
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    }

    QTemporaryDir m_folder;
};

/// A value that is not the standard one, of the setting's type.
QVariant otherValue(const QVariant &standard, int number)
{
    switch (standard.metaType().id()) {
    case QMetaType::QString:
        return QStringLiteral("giá trị thứ %1").arg(number);
    case QMetaType::QStringList:
        return QStringList{QStringLiteral("một, hai"), QStringLiteral("%1").arg(number)};
    case QMetaType::Bool:
        return !standard.toBool();
    case QMetaType::QByteArray:
        return QByteArray("\x00\x01\xff", 3) + QByteArray::number(number);
    default:
        return {};
    }
}

TEST_F(SettingsTest, EveryKeyComesBackAsItWasWritten)
{
    std::vector<QVariant> written;
    {
        Settings settings = open();
        for (const SettingRow &row : settingTable()) {
            written.push_back(otherValue(row.standard, int(written.size())));
            ASSERT_TRUE(written.back().isValid())
                << "no example for the type of " << qPrintable(QString::fromUtf16(row.name));
            settings.setValue(row.setting, written.back());
        }
    }
    const Settings settings = open(); // from the file
    for (size_t i = 0; i < written.size(); ++i)
        EXPECT_EQ(settings.value(settingTable()[i].setting), written[i])
            << qPrintable(QString::fromUtf16(settingTable()[i].name));
}

TEST_F(SettingsTest, NamesAreDistinct)
{
    QSet<QString> names;
    for (const SettingRow &row : settingTable())
        names.insert(QString::fromUtf16(row.name));
    EXPECT_EQ(names.size(), int(settingTable().size()));
}

TEST_F(SettingsTest, AnEmptyFileGivesTheStandardValues)
{
    const Settings settings = open();
    for (const SettingRow &row : settingTable())
        EXPECT_EQ(settings.value(row.setting), row.standard) << qPrintable(QString::fromUtf16(row.name));
    EXPECT_EQ(settings.text(Setting::Language), QStringLiteral("vi"));
}

TEST_F(SettingsTest, RecentStoresAreNewestFirstAndKnownOnce)
{
    Settings settings = open();
    for (const char16_t *path : {u"a.dondoc", u"b.dondoc", u"a.dondoc"})
        settings.rememberStore(QString::fromUtf16(path));
    EXPECT_EQ(settings.list(Setting::RecentStores),
              (QStringList{QStringLiteral("a.dondoc"), QStringLiteral("b.dondoc")}));
    EXPECT_EQ(settings.text(Setting::LastStore), QStringLiteral("a.dondoc"));
    for (int i = 0; i < 20; ++i)
        settings.rememberStore(QStringLiteral("%1.dondoc").arg(i));
    EXPECT_EQ(settings.list(Setting::RecentStores).size(), 8);
    EXPECT_EQ(settings.list(Setting::RecentStores).front(), QStringLiteral("19.dondoc"));
}

TEST_F(SettingsTest, PagesKeepTheirStatesApart)
{
    Settings settings = open();
    settings.setPageState(QStringLiteral("nhiem-vu"), QStringLiteral("header"), "tasks");
    settings.setPageState(QStringLiteral("ho-so-tttt"), QStringLiteral("header"), "rates");
    EXPECT_EQ(settings.pageState(QStringLiteral("nhiem-vu"), QStringLiteral("header")), QByteArray("tasks"));
    EXPECT_EQ(settings.pageState(QStringLiteral("nhiem-vu"), QStringLiteral("splitter")), QByteArray());
}

} // namespace
} // namespace dondoc
