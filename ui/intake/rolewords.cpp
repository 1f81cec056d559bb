// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rolewords.h"

#include <QCoreApplication>

#include <optional>

namespace dondoc {

QString roleName(ColumnRole role)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("ColumnRole", text); };
    switch (role) {
    case ColumnRole::None:
        return {};
    case ColumnRole::Ordinal:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "No."));
    case ColumnRole::TaskText:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Task"));
    case ColumnRole::Lead:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Lead"));
    case ColumnRole::Coordinator:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Coordinating"));
    case ColumnRole::Directive:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Document"));
    case ColumnRole::Deadline:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Deadline"));
    case ColumnRole::Product:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Product"));
    case ColumnRole::Status:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Status"));
    case ColumnRole::Evidence:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Evidence"));
    case ColumnRole::OpenUnits:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Still open"));
    case ColumnRole::Note:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Note"));
    case ColumnRole::Unit:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Unit"));
    case ColumnRole::Target:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Target"));
    case ColumnRole::Achieved:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Achieved"));
    case ColumnRole::Issue:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Issue"));
    case ColumnRole::Remedy:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Remedy"));
    case ColumnRole::RowId:
        return word(QT_TRANSLATE_NOOP("ColumnRole", "Row id"));
    }
    Q_UNREACHABLE();
}

QString roleName(const RecognisedColumn &column)
{
    if (column.month.isNull())
        return roleName(column.role);
    return QStringLiteral("%1 %2").arg(roleName(column.role)).arg(column.month.month());
}

std::optional<RoleTint> roleTint(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Lead:
    case ColumnRole::Coordinator:
    case ColumnRole::OpenUnits:
    case ColumnRole::Unit:
        return RoleTint{Token::RoleAgency, Token::OnRoleAgency};
    case ColumnRole::Deadline:
        return RoleTint{Token::RoleDeadline, Token::OnRoleDeadline};
    case ColumnRole::Product:
    case ColumnRole::Achieved:
    case ColumnRole::Remedy:
        return RoleTint{Token::RoleProduct, Token::OnRoleProduct};
    case ColumnRole::Ordinal:
    case ColumnRole::Directive:
    case ColumnRole::Status:
    case ColumnRole::Evidence:
    case ColumnRole::Note:
    case ColumnRole::Target:
    case ColumnRole::RowId:
        return RoleTint{Token::RoleBasis, Token::OnRoleBasis};
    case ColumnRole::None:
    case ColumnRole::Issue:
    case ColumnRole::TaskText:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace dondoc
