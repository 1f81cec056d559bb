// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/excerpt.h"

#include <QCache>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>

namespace dondoc {

/// Paints every cell of our tables: main line(s) with hits, a quieter second line, a glyph before the word,
/// grid lines, and the selection bar. Texts are laid out once per cell and width and kept.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `lines`: height of a row in body lines; 1 is a ledger. `mostLines`: what words are broken into where
    /// the table makes rows higher, or 0.
    CellDelegate(const Theme &theme, int lines, int mostLines, QObject *parent = nullptr);

    /// What a cell of a column is typed in; its user property holds the words. Without it, or where it gives
    /// nothing, a plain field.
    using MakeEditor = std::function<QWidget *(QWidget *parent, int column)>;
    void setMakeEditor(MakeEditor make) { m_makeEditor = std::move(make); }
    /// The field that is open, or null.
    QWidget *editor() const { return m_editor; }

    /// What stands above a row that begins a group; empty for every other row.
    using HeadingOf = std::function<QString(int row)>;
    void setHeadings(HeadingOf headings) { m_headings = std::move(headings); }
    /// By how much such a row is higher.
    static int headingHeight();

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

    void setQuery(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    /// Texts, theme or fonts changed.
    void forget();

    int rowHeight() const { return rowHeight(m_lines); }
    int rowHeight(int lines) const;
    /// That the words of a cell take in a column of this width.
    int linesOf(const QModelIndex &index, int columnWidth) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    struct Slot {
        int row, column, width;
        bool operator==(const Slot &) const = default;
    };
    friend size_t qHash(const Slot &slot, size_t seed)
    {
        return qHashMulti(seed, slot.row, slot.column, slot.width);
    }
    struct Painted {
        std::unique_ptr<Excerpt> main, second;
    };

    const Painted &laidOut(const QModelIndex &index, int width) const;
    ExcerptRequest request(const QModelIndex &index, int width) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QRect &cell, bool isTicked) const;
    void paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    int glyphWidth(const QModelIndex &index) const;
    int lineHeight() const;

    const Theme &m_theme;
    int m_lines, m_mostLines;
    SearchQuery m_query;
    MakeEditor m_makeEditor;
    HeadingOf m_headings;
    mutable QPointer<QWidget> m_editor;
    mutable QPointer<QWidget> m_filled; ///< the field that has got its words
    mutable QCache<Slot, Painted> m_painted{4000};
};

} // namespace dondoc
