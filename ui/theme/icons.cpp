// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSvgRenderer>

namespace dondoc {

namespace {

QString iconFile(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Paints one SVG with "currentColor" replaced by a token, so that a change of theme needs no new icons.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QByteArray svg, const Theme &theme, Token off, Token on)
        : m_svg(std::move(svg))
        , m_theme(&theme)
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (!m_theme)
            return;
        QByteArray svg = m_svg;
        svg.replace("currentColor", m_theme->color(tokenFor(mode, state)).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

private:
    Token tokenFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Token::Control;
        return state == QIcon::On || mode == QIcon::Selected ? m_on : m_off;
    }

    QByteArray m_svg;
    QPointer<const Theme> m_theme;
    Token m_off, m_on;
};

} // namespace

QIcon themeIcon(const QString &name, const Theme &theme, Token off, Token on)
{
    QFile file(iconFile(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "themeIcon", qPrintable(name));
    if (!isThere)
        return {};
    return QIcon(new ThemeIconEngine(file.readAll(), theme, off, on));
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

} // namespace dondoc
