// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace dondoc {

/// Parts that many things are worked on in at once: one for few things, else as many as the machine has
/// cores.
size_t parallelParts(size_t count);

/// Calls `work` for each part of [0, count), on free threads of the program but for the last; returns when
/// all are done. The parts must not write to what they share.
void inParallel(size_t count, const std::function<void(size_t part, size_t from, size_t to)> &work);

/// Calls both at once where a thread of the program is free, else one after the other; returns when both are
/// done. They must not write to what they share.
void atOnce(const std::function<void()> &aside, const std::function<void()> &here);

} // namespace dondoc
