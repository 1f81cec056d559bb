// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace dondoc {

/// A whole copy of the open store at `target`, replacing what is there only when the copy is checked and
/// sound. Outside any transaction.
Status backUp(Connection &connection, const QString &target);

} // namespace dondoc
