// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/changes.h"

#include <QMetaObject>

namespace dondoc {

void ChangeBus::announce(std::vector<ChangeEvent> events)
{
    QMetaObject::invokeMethod(this, [this, events = std::move(events)] { emit changed(events); });
}

} // namespace dondoc
