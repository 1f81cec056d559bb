// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>

namespace dondoc {

/// What words of a notice were read as. The order is that of the keys Alt+1 … Alt+5.
enum class NoticeRole { Lead, Coordinating, Deadline, Product, Document };
inline constexpr NoticeRole noticeRoles[] = {NoticeRole::Lead, NoticeRole::Coordinating, NoticeRole::Deadline,
                                             NoticeRole::Product, NoticeRole::Document};

QString noticeRoleName(NoticeRole role);
SpanRole spanRoleOf(NoticeRole role);

/// Tint and underline of a role: the underline says the same as the colour to who does not see it.
struct NoticeRoleLook {
    Token ground, ink;
    QTextCharFormat::UnderlineStyle underline;
};
NoticeRoleLook lookOf(NoticeRole role);
/// The underline as a pen for what is painted by hand: cards and the legend.
QPen underlinePen(NoticeRole role, const Theme &theme);

/// Words with a role. Those under a heading belong to several proposals and stand here once.
struct RoleMark {
    TextSpan span;
    NoticeRole role = NoticeRole::Lead;
    QString
        reading; ///< what they were taken for: "Bộ Tài chính", "30/06/2025"; for tooltip and screen reader
    bool operator==(const RoleMark &) const = default;
};
std::vector<RoleMark> roleMarks(const DeskState &state, const AgencyDirectory &directory);

/// The name as the desk shows it: the agency's, else as worded.
QString shownName(const DraftAddressee &addressee, const AgencyDirectory &directory);

} // namespace dondoc
