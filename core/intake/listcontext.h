// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"
#include "core/intake/titleblock.h"

namespace dondoc {

/// What holds for the list a sheet belongs to. A workbook's first sheets state it; the later ones inherit
/// what they do not state themselves.
struct ListContext {
    QString file; ///< name without folder
    QString list;
    QDate listDate;
    std::optional<DirectiveRef> directive;
    SectionPath headings;
    TitleBlock title;      ///< of the sheet at hand
    Grid *spent = nullptr; ///< the sheet at hand, where nobody needs a row once it is read
    bool isSurvey = false; ///< rows of tasks are left in SheetDraft::waiting
};

/// Who names are looked up with.
struct Lookup {
    const AgencyMatcher &matcher;
    const AgencyDirectory &directory;
};

} // namespace dondoc
