// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractButton>
#include <QLabel>

namespace dondoc {

/// Words in a size and colour of the look; follows the theme. Plain text always: what it shows is data.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme &theme, Type type, Token ink = Token::Text, bool isStrong = false,
              QWidget *parent = nullptr);
    void setInk(Token ink);
    void setStrong(bool isStrong);
    /// Wraps, and can be selected and copied with mouse and keyboard.
    void makeReadable();
    /// Takes what room it is given and ends in "…" where that is too little; the whole is its tool tip.
    void keepToOneLine();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    Type m_type;
    Token m_ink;
    bool m_isStrong;
    bool m_isOneLine = false;
};

/// A shape beside a word that says the same; screen readers skip it.
class GlyphLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphLabel(const Theme &theme, Glyph glyph = Glyph::None, QWidget *parent = nullptr);
    void setGlyph(Glyph glyph);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Glyph m_glyph;
};

/// A hairline across a panel.
class Rule final : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override { return QSize(20, 1); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A button that reads like a link; Space and Enter press it.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace dondoc
