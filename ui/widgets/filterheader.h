// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

#include <vector>

namespace dondoc {

class SearchField;
class TableFilter;

/// A header of two bands: caption with sort arrow and funnel; under it a field per column that filters.
/// Without fields (a ledger) it is one band.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(TableFilter &filter, const Theme &theme, bool hasFields, QWidget *parent = nullptr);

    SearchField *field(int section) const;
    /// Where the funnel of a section is, in the viewport's coordinates.
    QRect funnelRect(int section) const;
    /// Shows the filters as they are now.
    void refresh();

    QSize sizeHint() const override;

signals:
    /// Funnel pressed, or Alt+Down in the column's field.
    void funnelPressed(int section);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields();
    void placeFields();
    int captionHeight() const;
    int fieldHeight() const;
    QRect captionRect(int section) const;
    int funnelAt(QPoint position) const;
    QString summaryOf(int section) const;

    TableFilter &m_filter;
    const Theme &m_theme;
    std::vector<SearchField *> m_fields;
    bool m_hasFields;
};

} // namespace dondoc
