// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loadingline.h"

#include <QPainter>

namespace dondoc {

namespace {
constexpr int delay = 300; // ms, look.md section 4
}

LoadingLine::LoadingLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(2);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, [this] { setShown(true); });
}

void LoadingLine::setRunning(bool running)
{
    m_share = 1;
    if (running) {
        if (!m_isShown)
            m_delay.start();
    } else {
        m_delay.stop();
        setShown(false);
    }
}

void LoadingLine::setProgress(qint64 done, qint64 total)
{
    m_share = total > 0 ? double(done) / double(total) : 1;
    update();
}

void LoadingLine::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    update();
    emit shownChanged(shown);
}

void LoadingLine::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Track));
    painter.fillRect(0, 0, qRound(width() * m_share), height(), m_theme.color(Token::Accent));
}

} // namespace dondoc
