// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/services/noticeservice.h"

namespace dondoc {

/// Agencies and phrases as they ship, built once for all tests.
const NoticeTools &shippedTools();

/// A desk with one task a line of the text, its lead as given: the edits are tested apart from the reader.
NoticeDesk deskOfLines(const QString &text, const QString &lead = {});

/// One of the two notices in tests/data/notices, read and drafted: "2025-06-20-ke-hoach-02".
NoticeDesk readSampleNotice(const QString &name);

} // namespace dondoc
