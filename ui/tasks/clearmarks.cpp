// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/clearmarks.h"

#include "ui/tasks/taskwords.h"

#include <QEvent>
#include <QPainter>

#include <numeric>

namespace dondoc {

namespace {

constexpr int markSide = 12;
constexpr int markGap = 6;
constexpr int columnGap = 12;

} // namespace

ClearMarks::ClearMarks(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClearMarks::setMissing(const QStringList &codes, const OfficeCatalogue &office)
{
    m_missing = codes;
    m_office = office;
    describe();
    updateGeometry();
    update();
}

QSize ClearMarks::sizeHint() const
{
    return QSize(360, heightForWidth(360));
}

int ClearMarks::heightForWidth(int width) const
{
    const int rows = int(clearCodes().size()) / columnsIn(width);
    return rows * (Theme::lineHeight(Type::Body) + space::unit) - space::unit;
}

QSize ClearMarks::minimumSizeHint() const
{
    return QSize(200, 2 * Theme::lineHeight(Type::Body) + space::unit);
}

void ClearMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = Theme::lineHeight(Type::Body);
    const int columns = columnsIn(width());
    const std::vector<int> lefts = columnLefts(columns, width());
    for (int i = 0; i < clearCodes().size(); ++i) {
        const QString &code = clearCodes()[i];
        const bool isMissing = m_missing.contains(code);
        const int left = lefts[size_t(i % columns)];
        const QRect cell(left, (i / columns) * (line + space::unit),
                         lefts[size_t(i % columns) + 1] - left - columnGap, line);
        const QRectF mark(cell.left() + 1, cell.top() + (line - markSide) / 2.0, markSide, markSide);
        if (isMissing) {
            QPen ring(m_theme.color(Token::Accent), 1.4, Qt::CustomDashLine);
            ring.setDashPattern({2.0, 1.6});
            painter.setPen(ring);
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        } else {
            QPainterPath disc = glyphPath(Glyph::Done);
            disc.translate(mark.topLeft());
            painter.fillPath(disc, m_theme.color(Token::Text2));
        }
        painter.setPen(m_theme.color(isMissing ? Token::Accent : Token::Text2));
        painter.setFont(m_theme.font(Type::Secondary, isMissing));
        const QRect words = cell.adjusted(markSide + markGap, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(wordOf(code), Qt::ElideRight, words.width()));
    }
}

void ClearMarks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

std::vector<int> ClearMarks::columnWidths(int columns) const
{
    std::vector<int> widths(size_t(columns), 0);
    for (int i = 0; i < clearCodes().size(); ++i) {
        const QString &code = clearCodes()[i];
        const QFontMetrics metrics(m_theme.font(Type::Secondary, m_missing.contains(code)));
        int &width = widths[size_t(i % columns)];
        width = qMax(width, markSide + markGap + metrics.horizontalAdvance(wordOf(code)) + columnGap + 1);
    }
    return widths;
}

int ClearMarks::columnsIn(int width) const
{
    const std::vector<int> three = columnWidths(3);
    return three[0] + three[1] + three[2] <= width + columnGap ? 3 : 2;
}

std::vector<int> ClearMarks::columnLefts(int columns, int width) const
{
    const std::vector<int> widths = columnWidths(columns);
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    // Spare width is shared; where there is too little, every column gives up its part.
    std::vector<int> lefts{0};
    for (int own : widths)
        lefts.push_back(lefts.back() + own * (width + columnGap) / qMax(1, wanted));
    return lefts;
}

QString ClearMarks::wordOf(const QString &code) const
{
    const QString word = clearWord(code, m_office);
    return m_missing.contains(code) ? tr("%1: missing").arg(word) : word;
}

void ClearMarks::describe()
{
    QStringList words;
    for (const QString &code : clearCodes())
        words << wordOf(code);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(u'\n'));
}

} // namespace dondoc
