// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace dondoc {

/// The notice under work drafted again because the words it is read by changed from `before` to `after`.
/// Proposals that nobody touched take the new reading; those an officer mended, answered, left out or
/// accepted
/// (`kept`, by key) stay as they are, and no new one is laid over them. Pure; any thread.
NoticeDesk redrafted(NoticeDesk desk, const NoticeReaders &before, const NoticeReaders &after,
                     const QSet<int> &kept);

} // namespace dondoc
