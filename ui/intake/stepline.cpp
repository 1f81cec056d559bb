// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/stepline.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace dondoc {

namespace {
constexpr int disc = 18, gap = 8, arrow = 12;
}

StepLine::StepLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void StepLine::retranslate()
{
    m_names = {tr("Choose files"), tr("Review"), tr("Import")};
    setAccessibleName(tr("Step %1 of 3: %2").arg(m_current + 1).arg(m_names[m_current]));
    updateGeometry();
    update();
}

void StepLine::setStep(IntakeStep step)
{
    switch (step) {
    case IntakeStep::Choose:
    case IntakeStep::Reading:
        m_current = 0;
        break;
    case IntakeStep::Review:
        m_current = 1;
        break;
    case IntakeStep::Importing:
    case IntakeStep::Done:
        m_current = 2;
        break;
    }
    retranslate();
}

QSize StepLine::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Body, true));
    int width = 0;
    for (const QString &name : m_names)
        width += disc + gap + metrics.horizontalAdvance(name) + 2 * gap + arrow;
    return {width, qMax(disc + 4, metrics.lineSpacing())};
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0.5;
    for (int step = 0; step < int(m_names.size()); ++step) {
        const bool isCurrent = step == m_current;
        const QRectF circle(x, (height() - disc) / 2.0, disc, disc);
        painter.setPen(m_theme.color(isCurrent ? Token::Accent : Token::Control));
        painter.setBrush(isCurrent ? QBrush(m_theme.color(Token::Accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        painter.setFont(m_theme.font(Type::Secondary, isCurrent));
        painter.setPen(m_theme.color(isCurrent ? Token::OnAccent : Token::Text2));
        painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        painter.setFont(m_theme.font(Type::Body, isCurrent));
        painter.setPen(m_theme.color(isCurrent ? Token::Text : Token::Text2));
        const double wide = painter.fontMetrics().horizontalAdvance(m_names[step]);
        painter.drawText(QRectF(circle.right() + gap, 0, wide + 2, height()), Qt::AlignVCenter,
                         m_names[step]);
        x = circle.right() + gap + wide + gap;
        if (step + 1 < int(m_names.size()))
            themeIcon(QStringLiteral("forward"), m_theme)
                .paint(&painter, QRect(int(x), (height() - arrow) / 2, arrow, arrow));
        x += arrow + gap;
    }
}

} // namespace dondoc
