// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dondoc::text {

/// Sort key in the Vietnamese order of domain.md section 7; compare keys as bytes. The program's own, so
/// that every machine and the database sort alike: letters first (a ă â b c d đ …), then tones (ngang,
/// huyền, hỏi, ngã, sắc, nặng), then case. Runs of digits compare by value.
QByteArray collationKey(QStringView text);

} // namespace dondoc::text
