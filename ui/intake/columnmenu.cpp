// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/columnmenu.h"

#include "ui/intake/rolewords.h"

#include <QCoreApplication>
#include <QMenu>

namespace dondoc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnMenu)
};

const std::vector<ColumnRole> &rolesOf(Layout layout)
{
    using enum ColumnRole;
    static const std::vector<ColumnRole> tasks{Ordinal, TaskText, Lead,     Coordinator, Directive, Deadline,
                                               Product, Status,   Evidence, OpenUnits,   Note};
    static const std::vector<ColumnRole> rates{Ordinal, Unit, Target, Achieved, Note};
    static const std::vector<ColumnRole> all{Ordinal,  TaskText, Lead,     Coordinator, Directive,
                                             Deadline, Product,  Status,   Evidence,    OpenUnits,
                                             Unit,     Target,   Achieved, Note};
    return layout == Layout::Tasks ? tasks : layout == Layout::Rates ? rates : all;
}

} // namespace

QMenu *columnMenu(QWidget *parent, Layout layout, ColumnRole present,
                  const std::function<void(ColumnRole)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](ColumnRole role, const QString &words) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(role == present);
        QObject::connect(action, &QAction::triggered, parent, [chosen, role] { chosen(role); });
    };
    for (ColumnRole role : rolesOf(layout))
        add(role, roleName(role));
    menu->addSeparator();
    add(ColumnRole::None, Words::tr("Not read"));
    return menu;
}

} // namespace dondoc
