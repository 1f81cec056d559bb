// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/tasks/officecatalogue.h"

namespace dondoc {

/// What the office set, as shipped where it set nothing. On the store's thread.
OfficeCatalogue loadCatalogue(const Store &store);

/// The settings in which `to` says otherwise than `from`, for a batch that can be undone.
QMap<QString, QString> catalogueChanges(const OfficeCatalogue &from, const OfficeCatalogue &to);

} // namespace dondoc
