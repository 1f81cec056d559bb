// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewsettings.h"

#include "ui/shell/settings.h"

#include <QDataStream>

namespace dondoc {

namespace {

// Written once and for all, so that what is remembered survives a newer Qt.
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

std::pair<QString, QString> split(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    Q_ASSERT(slash > 0);
    return {key.left(slash), key.mid(slash + 1)};
}

} // namespace

QVariant PersonalViewSettings::value(const QString &key) const
{
    const auto [page, part] = split(key);
    const QByteArray state = m_settings.pageState(page, part);
    QDataStream stream(state);
    stream.setVersion(streamVersion);
    QVariant value;
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : QVariant();
}

void PersonalViewSettings::setValue(const QString &key, const QVariant &value)
{
    const auto [page, part] = split(key);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << value;
    m_settings.setPageState(page, part, state);
}

} // namespace dondoc
