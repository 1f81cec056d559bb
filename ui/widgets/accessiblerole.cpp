// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace dondoc {

namespace {

constexpr char roleProperty[] = "accessibleRole";

/// Owned by QAccessible's cache.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    const QVariant role = object->property(roleProperty);
    auto *widget = role.isValid() ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, int(role));
}

} // namespace dondoc
