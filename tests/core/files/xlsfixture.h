// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dondoc::fixture {

/// An OLE2 file with one stream under its root, kept in the mini stream when it is shorter than 4096 bytes.
QByteArray compoundOf(const QString &name, const QByteArray &stream);

QByteArray le16(quint16 value);
QByteArray le32(quint32 value);
QByteArray le64(double value);

/// One BIFF record.
QByteArray record(quint16 type, const QByteArray &data = {});
/// A string as BIFF8 holds it, one byte a character where that is enough, with a count of 16 bits.
QByteArray biffString(const QString &text);

/// A workbook of one sheet "S": records before the sheet (SST, XF, …), and the sheet's records.
QByteArray xlsOf(const QByteArray &globals, const QByteArray &sheet);

} // namespace dondoc::fixture
