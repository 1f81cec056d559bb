// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticelegend.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QPainter>

namespace dondoc {

/// One role as it looks in the text, with its key.
class RoleButton final : public QAbstractButton
{
public:
    RoleButton(const Theme &theme, NoticeRole role)
        : m_theme(theme)
        , m_role(role)
    {
        setFocusPolicy(Qt::NoFocus); // the keys do the same from inside the text
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Secondary));
        return {metrics.horizontalAdvance(text()) + 2 * space::unit + 2,
                metrics.lineSpacing() + space::unit + lineRoom};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const NoticeRoleLook look = lookOf(m_role);
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(look.ground));
        painter.setFont(m_theme.font(Type::Secondary));
        painter.setPen(m_theme.color(look.ink));
        painter.drawText(rect().adjusted(0, 0, 0, -lineRoom), Qt::AlignCenter, text());
        painter.setPen(underlinePen(m_role, m_theme));
        const qreal line = height() - lineRoom / 2.0;
        painter.drawLine(QPointF(space::unit, line), QPointF(width() - space::unit, line));
    }

private:
    static constexpr int lineRoom = 4; ///< pixels under the word for its underline
    const Theme &m_theme;
    NoticeRole m_role;
};

NoticeLegend::NoticeLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_italics(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_hint(new TextLabel(theme, Type::Secondary, Token::Text2))
{
    auto *flow = new FlowLayout(this, space::gap, space::unit);
    for (const NoticeRole role : noticeRoles) {
        auto *button = new RoleButton(theme, role);
        connect(button, &QAbstractButton::clicked, this, [this, role] { emit rolePressed(role); });
        m_buttons.push_back(button);
        flow->addWidget(button);
    }
    flow->addWidget(m_italics);
    flow->addWidget(m_hint);
    connect(&theme, &Theme::changed, this, [this] { // the labels took the theme's own, upright fonts
        retranslate();
        update();
    });
    retranslate();
    setAssigning(false);
}

void NoticeLegend::retranslate()
{
    QStringList spoken;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString name = noticeRoleName(noticeRoles[i]);
        m_buttons[i]->setText(name);
        m_buttons[i]->setToolTip(tr("Selected words are the %1 (Alt+%2)").arg(name).arg(i + 1));
        m_buttons[i]->setAccessibleName(m_buttons[i]->toolTip());
        m_buttons[i]->updateGeometry();
        spoken << name;
    }
    m_italics->setText(tr("italics: no task"));
    QFont slanted = m_italics->font();
    slanted.setItalic(true);
    m_italics->setFont(slanted);
    m_hint->setText(tr("Alt+1…5: selected words"));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(
        tr("Words of the notice are marked as: %1. Each has its own colour and underline.")
            .arg(spoken.join(QStringLiteral(", "))));
}

void NoticeLegend::setAssigning(bool isPossible)
{
    for (RoleButton *button : m_buttons)
        button->setEnabled(isPossible);
}

} // namespace dondoc
