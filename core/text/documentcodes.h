// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::text {

/// The codes that document numbers are made of: what kind of document ("NQ", "TTr") and who issued it
/// ("CP", "BCĐTW"). Nghị định 30/2020/NĐ-CP, Phụ lục III, for the State; the Party's own list for the Party.
enum class CodeKind {
    Unknown,
    DocumentType,
    StateBody,        ///< its numbers read 71/NQ-CP
    PartyBody,        ///< its numbers read 57-NQ/TW
    NationalAssembly, ///< QH15, UBTVQH15: 193/2025/QH15
};

/// What a code is, however its case and Đ were typed.
CodeKind codeKind(QStringView code);

/// "Cp" to "CP", "ttr" to "TTr", "TƯ" to "TW"; an unknown code unchanged.
QString canonicalCode(QStringView code);

/// "NQ" to "Nghị quyết"; empty for any other code.
QString documentTypeOfCode(QStringView code);

/// The type of document these words name, in its usual spelling: "NGHỊ QUYẾT" to "Nghị quyết"; or empty.
/// The words must be one type's whole name.
QString documentTypeOfWords(QStringView words);

} // namespace dondoc::text
