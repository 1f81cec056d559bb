// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <ostream>

// GoogleTest prints Qt values through these; included before the first assertion of a test file.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
