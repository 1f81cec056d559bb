// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace dondoc {

class LinkButton;
class TextLabel;
class Theme;

/// A framed part of a page: a title, a figure after it, a link at the right, a rule, and what it holds.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &figure = {});
    void setLink(const QString &words);
    /// Puts a new body in the place of the old one; with `scrolls` it scrolls inside the panel.
    void setBody(QWidget *body, bool scrolls = false);

signals:
    void linkPressed();

protected:
    const Theme &m_theme;

private:
    QVBoxLayout *m_layout;
    QHBoxLayout *m_head = nullptr;
    TextLabel *m_title;
    TextLabel *m_figure;
    LinkButton *m_link;
    QWidget *m_body = nullptr;
};

} // namespace dondoc
