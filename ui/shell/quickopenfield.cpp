// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickopenfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/excerpt.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>

namespace dondoc {

namespace {

constexpr int hitLimit = 12, detailRole = Qt::UserRole, queryRole = Qt::UserRole + 1;

QString iconOf(QuickKind kind)
{
    switch (kind) {
    case QuickKind::Command:
        return QStringLiteral("forward");
    case QuickKind::Page:
        return QStringLiteral("open");
    case QuickKind::View:
        return QStringLiteral("columns");
    case QuickKind::Task:
        return QStringLiteral("tasks");
    case QuickKind::Agency:
        return QStringLiteral("catalogue");
    case QuickKind::Document:
        return QStringLiteral("reports");
    }
    Q_UNREACHABLE();
}

/// Title at the left, where it stands at the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Theme::lineHeight(Type::Body) + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme.color(Token::Select));
        QRect rect = option.rect.adjusted(space::cellX, 0, -space::cellX, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(rect.left(), rect.center().y() - 7, 16, 16));
        rect.setLeft(rect.left() + 24);
        const QString detail = index.data(detailRole).toString();
        painter->setFont(m_theme.font(Type::Secondary));
        painter->setPen(m_theme.color(Token::Text2));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(detail) - space::gap);
        ExcerptRequest title{index.data().toString(), m_theme.font(Type::Body), rect.width(), 1};
        title.lineHeight = Theme::lineHeight(Type::Body);
        title.query = SearchQuery(index.data(queryRole).toString());
        title.hitFormat.setBackground(m_theme.color(Token::Match));
        title.hitFormat.setForeground(m_theme.color(Token::OnMatch));
        const double top = rect.center().y() - title.lineHeight / 2.0;
        const bool isHit = index.flags() & Qt::ItemIsEnabled;
        Excerpt(title).paint(*painter, QPointF(rect.left(), top),
                             m_theme.color(isHit ? Token::Text : Token::Text2));
    }

private:
    const Theme &m_theme;
};

} // namespace

QuickOpenField::QuickOpenField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("quickOpen"));
    addAction(themeIcon(QStringLiteral("search"), theme), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    // Committed text only: an input method's half syllable is not in it.
    connect(this, &QLineEdit::textChanged, this, &QuickOpenField::showHits);
    retranslate();
}

void QuickOpenField::retranslate()
{
    setAccessibleName(tr("Go to"));
    fitPlaceholder();
}

/// The longest words that the field has room for: cut ones say nothing.
void QuickOpenField::fitPlaceholder()
{
    constexpr int iconAndPadding = 52;
    const QString all = tr("Task, agency, document or command  (Ctrl+K)");
    const QString few = tr("Go to") + QStringLiteral("  (Ctrl+K)");
    const int room = width() - scaledPixels(iconAndPadding);
    setPlaceholderText(fontMetrics().horizontalAdvance(all) <= room ? all : few);
}

void QuickOpenField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitPlaceholder();
}

void QuickOpenField::setFixedEntries(std::vector<QuickEntry> entries)
{
    m_fixed = std::move(entries);
    showHits();
}

void QuickOpenField::setFigures(QuickIndex index)
{
    m_figures = std::move(index);
    showHits();
}

void QuickOpenField::showHits()
{
    m_hits.clear();
    for (const QuickEntry *hit : quickHits(m_fixed, text(), hitLimit / 2))
        m_hits.push_back(*hit);
    std::ranges::move(m_figures.hits(text(), hitLimit - int(m_hits.size())), std::back_inserter(m_hits));
    if (text().trimmed().isEmpty() || !hasFocus()) {
        if (m_list)
            m_list->hide();
        return;
    }
    placeList();
    m_list->clear();
    for (const QuickEntry &hit : m_hits) {
        auto *row = new QListWidgetItem(themeIcon(iconOf(hit.kind), m_theme), hit.title, m_list);
        row->setData(detailRole, hit.detail);
        row->setData(queryRole, text());
    }
    if (m_hits.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing has these words."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    m_list->show();
    m_list->raise();
}

void QuickOpenField::placeList()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("quickHits"));
        m_list->setProperty("panel", true);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new HitDelegate(m_theme, m_list));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::clicked, this,
                [this](const QModelIndex &index) { choose(index.row()); });
    }
    const int wide = qMin(window()->width() - 2 * space::page, qMax(width(), 520));
    const int high = qMax(1, int(m_hits.size())) * (Theme::lineHeight(Type::Body) + 10) + 4;
    const QPoint right = mapTo(window(), QPoint(width(), height() + space::unit));
    m_list->setGeometry(qMax(space::page, right.x() - wide), right.y(), wide, high);
}

void QuickOpenField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list && m_list->isVisible())
            choose(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QuickOpenField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list)
        m_list->hide();
}

void QuickOpenField::moveBy(int rows)
{
    if (!m_list || !m_list->isVisible())
        return;
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

void QuickOpenField::choose(int row)
{
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const QuickEntry entry = m_hits[size_t(row)];
    clear();
    emit chosen(entry);
}

} // namespace dondoc
