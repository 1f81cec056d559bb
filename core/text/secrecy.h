// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::text {

/// The độ mật that a line or cell of its own says, as a document bears it under its number: "MẬT", "TỐI MẬT",
/// "Độ mật: Tuyệt mật". In canonical words, "Mật", "Tối mật", "Tuyệt mật"; empty for every other line.
QString secrecyMark(const QString &line);

/// The độ mật that stands beside a document's number: "Nghị quyết 12-NQ/TW (Mật)"; empty for none.
QString secrecyBeside(const QString &citation);

} // namespace dondoc::text
