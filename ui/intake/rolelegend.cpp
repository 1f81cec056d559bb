// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rolelegend.h"

#include "ui/theme/glyphs.h"

namespace dondoc {

namespace {
constexpr int chip = 12, gap = 6, between = 16;
}

RoleLegend::RoleLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

QSize RoleLegend::sizeHint() const
{
    return {0, Theme::lineHeight(Type::Secondary) + 14};
}

void RoleLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Secondary));
    int x = space::panel;
    const int top = (height() - chip) / 2;
    const auto word = [&](const QString &text) {
        painter.setPen(m_theme.color(Token::Text2));
        const int wide = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x + chip + gap, 0, wide + 2, height()), Qt::AlignVCenter, text);
        x += chip + gap + wide + between;
    };
    const auto tint = [&](Token ground, const QString &text) {
        painter.fillRect(x, top, chip, chip, m_theme.color(ground));
        painter.setPen(m_theme.color(Token::Border));
        painter.drawRect(x, top, chip - 1, chip - 1);
        word(text);
    };
    tint(Token::RoleAgency, tr("agency"));
    tint(Token::RoleDeadline, tr("deadline"));
    tint(Token::RoleProduct, tr("product"));
    tint(Token::RoleBasis, tr("number, status, evidence"));
    paintGlyph(painter, QRectF(x, top, chip, chip), Glyph::Question, m_theme);
    word(tr("cell to look at"));
    painter.fillRect(x, height() / 2 - 1, chip, 2, m_theme.color(Token::Text));
    word(tr("header row"));
}

} // namespace dondoc
