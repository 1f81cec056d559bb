// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagestrip.h"

#include "ui/reports/paperstyle.h"

#include <QAbstractListModel>
#include <QPainter>

#include <unordered_map>

namespace dondoc {

namespace {

constexpr double kLongSide = 108; ///< logical pixels of a thumbnail

} // namespace

class PageStrip::Model final : public QAbstractListModel
{
public:
    Model(const Theme &theme, QObject *parent)
        : QAbstractListModel(parent)
        , m_theme(theme)
    {
    }

    void setPages(std::shared_ptr<const std::vector<PaperPage>> pages,
                  std::shared_ptr<const PaperCharts> charts)
    {
        beginResetModel();
        m_pages = std::move(pages);
        m_charts = std::move(charts);
        m_pictures.clear();
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || !m_pages ? 0 : int(m_pages->size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return PageStrip::tr("Page %1").arg(index.row() + 1);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignHCenter);
        return role == Qt::DecorationRole ? QVariant(picture(index.row())) : QVariant();
    }

private:
    QPixmap picture(int row) const
    {
        const auto known = m_pictures.find(row);
        if (known != m_pictures.end())
            return known->second;
        const PaperPage &page = (*m_pages)[size_t(row)];
        const double longSide = scaledPixels(kLongSide);
        const double scale = longSide / std::max(page.size().width(), page.size().height());
        QPixmap pixmap((page.size() * scale).toSize());
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, page, *m_charts);
        painter.restore();
        painter.setPen(m_theme.color(Token::Border));
        painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
        painter.end();
        return m_pictures.emplace(row, pixmap).first->second;
    }

    const Theme &m_theme;
    std::shared_ptr<const std::vector<PaperPage>> m_pages;
    std::shared_ptr<const PaperCharts> m_charts;
    mutable std::unordered_map<int, QPixmap> m_pictures;
};

PageStrip::PageStrip(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new Model(theme, this))
{
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setSpacing(space::unit);
    setUniformItemSizes(false);
    setIconSize(QSize(scaledPixels(kLongSide), scaledPixels(kLongSide)));
    setFixedWidth(scaledPixels(kLongSide + 44));
    setAccessibleName(tr("Pages"));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { emit pageChosen(index.row() + 1); });
}

void PageStrip::showPages(std::shared_ptr<const std::vector<PaperPage>> pages,
                          std::shared_ptr<const PaperCharts> charts)
{
    m_model->setPages(std::move(pages), std::move(charts));
}

void PageStrip::setCurrentPage(int number)
{
    const QSignalBlocker blocker(selectionModel());
    setCurrentIndex(m_model->index(number - 1));
    viewport()->update();
}

} // namespace dondoc
