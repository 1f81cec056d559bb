// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperview.h"

#include "ui/reports/paperstyle.h"
#include "ui/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace dondoc {

namespace {

constexpr double kGap = 16;
constexpr double kZoomStep = 1.15;
constexpr double kSmallestZoom = 0.25, kLargestZoom = 4;

} // namespace

PaperView::PaperView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Document);
    setAccessibleName(tr("Preview of the paper"));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperView::showPages(std::vector<PaperPage> pages, std::shared_ptr<const PaperCharts> charts)
{
    m_pages = std::move(pages);
    m_charts = std::move(charts);
    updateScrollBars();
    viewport()->update();
    emit currentPageChanged(currentPage());
}

double PaperView::pixelsPerUnit() const
{
    const double atHundred = logicalDpiX() / 72.0 / kUnitsPerPoint;
    if (m_zoom > 0)
        return atHundred * m_zoom;
    double widest = paperstyle::pageWidth;
    for (const PaperPage &page : m_pages)
        widest = std::max(widest, page.size().width());
    return std::max(1.0, viewport()->width() - 2 * kGap) / widest;
}

QRectF PaperView::pageRect(int index) const
{
    const double scale = pixelsPerUnit();
    double y = kGap;
    for (int i = 0; i < index; ++i)
        y += m_pages[size_t(i)].size().height() * scale + kGap;
    const QSizeF size = m_pages[size_t(index)].size() * scale;
    const double width = std::max<double>(viewport()->width(), contentSize().width());
    return {QPointF((width - size.width()) / 2, y), size};
}

QSizeF PaperView::contentSize() const
{
    const double scale = pixelsPerUnit();
    QSizeF size(0, kGap);
    for (const PaperPage &page : m_pages) {
        size.setHeight(size.height() + page.size().height() * scale + kGap);
        size.setWidth(std::max(size.width(), page.size().width() * scale + 2 * kGap));
    }
    return size;
}

void PaperView::updateScrollBars()
{
    const QSize content = contentSize().toSize();
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
}

int PaperView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int i = 0; i < pageCount(); ++i) {
        if (pageRect(i).bottom() + kGap >= middle)
            return i + 1;
    }
    return pageCount();
}

void PaperView::goToPage(int number)
{
    if (number >= 1 && number <= pageCount())
        verticalScrollBar()->setValue(int(pageRect(number - 1).top() - kGap));
}

void PaperView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, kSmallestZoom, kLargestZoom);
    updateScrollBars();
    goToPage(page);
    viewport()->update();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Window));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const double scale = pixelsPerUnit();
    for (int i = 0; i < pageCount(); ++i) {
        const QRectF rect = pageRect(i).translated(-offset);
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(m_theme.color(Token::Border));
        painter.setBrush(Qt::white);
        painter.drawRect(rect);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale, scale);
        paintPage(painter, m_pages[size_t(i)], *m_charts);
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double now = pixelsPerUnit() / (logicalDpiX() / 72.0 / kUnitsPerPoint);
    setZoom(event->angleDelta().y() > 0 ? now * kZoomStep : now / kZoomStep);
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit currentPageChanged(currentPage());
}

} // namespace dondoc
