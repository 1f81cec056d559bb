// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/standing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace dondoc {

/// Shapes that go with every colour, 12 px square; always followed by a word.
enum class Glyph { Overdue, DueSoon, Open, Done, DoneLate, DoneUndated, Continuous, None, Question };

/// The shape in a 12 × 12 square, to be filled; holes are left open, so it lies on any ground.
QPainterPath glyphPath(Glyph glyph);
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const Theme &theme);
Glyph glyphOf(const TaskState &state, bool isDueSoon);
Token tokenOf(Glyph glyph);

} // namespace dondoc
