// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewsettings.h"

#include <QSettings>

namespace dondoc {

namespace {

QString pathOf(const QString &key)
{
    return QStringLiteral("views/") + key;
}

} // namespace

QVariant UserViewSettings::value(const QString &key) const
{
    return QSettings().value(pathOf(key));
}

void UserViewSettings::setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(pathOf(key), value);
}

} // namespace dondoc
