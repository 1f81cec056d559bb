// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartview.h"

#include "ui/rates/chartaccessible.h"
#include "ui/rates/ratetooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double padding = space::panel - 2; ///< the ranking of 78 units fits the reference window
constexpr double unscaled = 100;

std::optional<ChartMove> moveOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return ChartMove::Up;
    case Qt::Key_Down:
        return ChartMove::Down;
    case Qt::Key_Left:
        return ChartMove::Left;
    case Qt::Key_Right:
        return ChartMove::Right;
    case Qt::Key_Home:
        return ChartMove::First;
    case Qt::Key_End:
        return ChartMove::Last;
    default:
        return std::nullopt;
    }
}

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_style(ChartStyle::screen(theme))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        m_style = ChartStyle::screen(m_theme);
        compose();
    });
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<RateChart> chart)
{
    m_chart = std::move(chart);
    if (m_chart)
        m_chart->setLegendShown(false);
    m_hovered = -1;
    m_mark = -1;
    compose();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    const AgencyId kept = m_current;
    m_current = {};
    setCurrent(kept);
    setAccessibleName(m_chart ? m_chart->title() : QString());
    setAccessibleDescription(m_chart ? m_chart->subtitle() : QString());
}

void ChartView::setCurrent(AgencyId agency)
{
    if (agency == m_current)
        return;
    int found = -1;
    for (int mark = 0; mark < markCount() && found < 0; ++mark)
        found = agencyOf(mark) == agency ? mark : -1;
    m_current = agency;
    m_mark = found;
    if (found >= 0)
        ensureVisible(found);
    viewport()->update();
}

int ChartView::markCount() const
{
    return int(m_scene.marks.size());
}

int ChartView::currentMark() const
{
    return m_mark;
}

AgencyId ChartView::agencyOf(int mark) const
{
    if (!m_chart || mark < 0 || mark >= markCount())
        return {};
    const int row = m_scene.marks[size_t(mark)].row;
    return row < 0 ? AgencyId{} : m_chart->rows()[size_t(row)].agency;
}

QRectF ChartView::markRect(int mark) const
{
    const QRectF area = m_scene.marks[size_t(mark)].area;
    const QPointF shift(padding - horizontalScrollBar()->value() / m_scale,
                        padding - verticalScrollBar()->value() / m_scale);
    const QRectF shown = area.translated(shift);
    return {shown.topLeft() * m_scale, shown.size() * m_scale};
}

QString ChartView::markText(int mark) const
{
    return m_chart && mark >= 0 && mark < markCount() ? m_chart->spoken(m_scene.marks[size_t(mark)].row)
                                                      : QString();
}

QString ChartView::markSource(int mark) const
{
    const int row = m_chart && mark >= 0 && mark < markCount() ? m_scene.marks[size_t(mark)].row : -1;
    return row >= 0 ? rateSource(m_chart->rows()[size_t(row)]) : QString();
}

QPointF ChartView::scenePoint(QPoint point) const
{
    QPointF inScene = QPointF(point) / m_scale - QPointF(padding, padding);
    inScene.rx() += horizontalScrollBar()->value() / m_scale;
    if (inScene.y() >= m_scene.fixedHeight)
        inScene.ry() += verticalScrollBar()->value() / m_scale;
    return inScene;
}

int ChartView::markAt(QPoint viewportPoint) const
{
    return m_scene.hitTest(scenePoint(viewportPoint));
}

void ChartView::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= markCount() || mark == m_mark)
        return;
    m_mark = mark;
    ensureVisible(mark);
    viewport()->update();
    announce(mark);
    const AgencyId agency = agencyOf(mark);
    if (agency != m_current) {
        m_current = agency;
        emit currentChanged(agency);
    }
    emit currentMarkChanged();
}

void ChartView::announce(int mark)
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

/// The system's scale; less where a chart that must stay whole would not fit.
double ChartView::scaleToFit() const
{
    const double scale = scaledPixels(unscaled) / unscaled;
    if (!m_chart || !m_chart->staysWhole())
        return scale;
    const double width = m_chart->smallestWidth(m_style);
    const QSizeF needed(width + 2 * padding, m_chart->smallestHeight(width, m_style) + 2 * padding);
    const double fit = std::min(viewport()->width() / needed.width(), viewport()->height() / needed.height());
    return std::min(scale, fit);
}

void ChartView::compose()
{
    m_scale = scaleToFit();
    const QSizeF room = QSizeF(viewport()->size()) / m_scale - QSizeF(2 * padding, 2 * padding);
    m_scene = {};
    if (m_chart) {
        const double width = std::max(room.width(), m_chart->smallestWidth(m_style));
        const double height = std::max(room.height(), m_chart->smallestHeight(width, m_style));
        m_scene = m_chart->compose({width, height}, m_style);
    }
    const auto range = [this](double scene, double shown) {
        return std::max(0, int(std::ceil((scene - shown) * m_scale - 0.01)));
    };
    verticalScrollBar()->setRange(0, range(m_scene.size.height(), room.height()));
    verticalScrollBar()->setPageStep(int(room.height() * m_scale));
    horizontalScrollBar()->setRange(0, range(m_scene.size.width(), room.width()));
    horizontalScrollBar()->setPageStep(int(room.width() * m_scale));
    verticalScrollBar()->setSingleStep(int(3 * 15 * m_scale));
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    compose();
}

void ChartView::paintPart(QPainter &painter, const QRectF &visible, double shift)
{
    painter.save();
    // No more than the window shows: what lies outside the clip is not laid out.
    const QRectF window = painter.worldTransform().inverted().mapRect(QRectF(viewport()->rect()));
    painter.setClipRect(visible.translated(0, -shift).intersected(window));
    painter.translate(0, -shift);
    m_scene.paint(painter, m_style, {m_mark, m_hovered, hasFocus()});
    painter.restore();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Panel));
    if (!m_chart)
        return;
    painter.scale(m_scale, m_scale);
    painter.translate(padding - horizontalScrollBar()->value() / m_scale, padding);
    const double shift = verticalScrollBar()->value() / m_scale;
    const double width = m_scene.size.width() + 2 * padding;
    // The fixed part, then the rest under it as far as it is scrolled.
    paintPart(painter, {-padding, -padding, width, m_scene.fixedHeight + padding}, 0);
    paintPart(painter, {-padding, m_scene.fixedHeight + shift, width, m_scene.size.height() + padding},
              shift);
}

void ChartView::ensureVisible(int mark)
{
    const QRectF area = m_scene.marks[size_t(mark)].area;
    const double shown = viewport()->height() / m_scale - 2 * padding;
    const double shift = verticalScrollBar()->value() / m_scale;
    if (area.top() - shift < m_scene.fixedHeight)
        verticalScrollBar()->setValue(int(std::floor((area.top() - m_scene.fixedHeight) * m_scale)));
    else if (area.bottom() - shift > shown)
        verticalScrollBar()->setValue(int(std::ceil((area.bottom() - shown) * m_scale)));
    const double left = horizontalScrollBar()->value() / m_scale;
    const double across = viewport()->width() / m_scale - 2 * padding;
    if (area.left() < left)
        horizontalScrollBar()->setValue(int(std::floor(area.left() * m_scale)));
    else if (area.right() - left > across)
        horizontalScrollBar()->setValue(int(std::ceil((area.right() - across) * m_scale)));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto move = moveOf(event->key());
    if (move && markCount() > 0) {
        setCurrentMark(m_scene.moved(m_mark, *move));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_mark >= 0) {
        emit activated(m_current);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentMark(markAt(event->pos()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && markAt(event->pos()) >= 0)
        emit activated(m_current);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->pos()));
}

void ChartView::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    viewport()->update();
}

QString ChartView::toolTip(int mark) const
{
    const int row = m_scene.marks[size_t(mark)].row;
    return row < 0 ? m_chart->spoken(row) : rateToolTip(m_chart->rows()[size_t(row)]);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = m_chart ? markAt(help->pos()) : -1;
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), toolTip(mark), viewport(), markRect(mark).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_mark < 0 && markCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentMark(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace dondoc
