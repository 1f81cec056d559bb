// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterpopup.h"

#include "core/text/dates.h"
#include "ui/theme/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablefilter.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dondoc {

namespace {

constexpr int ValueRole = Qt::UserRole + 1;

} // namespace

FilterPopup::FilterPopup(TableFilter &filter, int column, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(filter)
    , m_column(column)
    , m_theme(theme)
    , m_search(new SearchField(theme, SearchField::Look::Search, this))
    , m_list(new QListView(this))
    , m_items(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("panel", true);
    setAccessibleName(tr("Filter of the column %1").arg(filter.table().column(column).title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    layout->setSpacing(2 * space::unit);
    addSorting(*layout);
    if (isDate())
        addDates(*layout);
    addValues(*layout);
    addButtons(*layout);
    fill();
}

void FilterPopup::popUp(const QPoint &belowGlobal)
{
    adjustSize();
    QRect place(belowGlobal, size());
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect area = screen->availableGeometry();
        place.moveRight(qMin(place.right(), area.right()));
        place.moveBottom(qMin(place.bottom(), area.bottom()));
        place.moveLeft(qMax(place.left(), area.left()));
    }
    setGeometry(place);
    show();
    (m_from ? m_from : static_cast<QLineEdit *>(m_search))->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::addSorting(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const bool isAscending = order == Qt::AscendingOrder;
        auto *button = new QPushButton(
            themeIcon(isAscending ? QStringLiteral("sort-up") : QStringLiteral("sort-down"), m_theme),
            isAscending ? tr("Ascending") : tr("Descending"), this);
        connect(button, &QPushButton::clicked, this, [this, order] {
            m_filter.sort(m_column, order);
            close();
        });
        row->addWidget(button, 1);
    }
    layout.addLayout(row);
}

void FilterPopup::addDates(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    const std::optional<DateRange> range = parseDateRange(m_filter.columnFilter(m_column).text);
    const auto words = [](QDate date) { return date.isNull() ? QString() : text::formatDate(date); };
    m_from->setText(words(range.value_or(DateRange()).from));
    m_to->setText(words(range.value_or(DateRange()).to));
    for (QLineEdit *field : {m_from, m_to}) {
        field->setPlaceholderText(tr("dd/mm/yyyy"));
        connect(field, &QLineEdit::returnPressed, this, &FilterPopup::apply);
    }
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    layout.addLayout(form);
}

void FilterPopup::addValues(QVBoxLayout &layout)
{
    m_search->setHint(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_list->setModel(m_items);
    m_list->setAccessibleName(tr("Values of the column"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumSize(scaledPixels(260), scaledPixels(200));
    connect(m_search, &SearchField::committed, this, &FilterPopup::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterPopup::apply);
    layout.addWidget(m_search);
    layout.addWidget(m_list, 1);
}

void FilterPopup::addButtons(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    auto *all = new QPushButton(tr("Tick all"), this);
    auto *none = new QPushButton(tr("Tick none"), this);
    auto *clear = new QPushButton(tr("Clear filter"), this);
    auto *apply = new QPushButton(tr("Apply"), this);
    for (QPushButton *link : {all, none, clear})
        link->setFlat(true);
    apply->setProperty("accent", true);
    apply->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter.setColumnFilter(m_column, {});
        close();
    });
    connect(apply, &QPushButton::clicked, this, &FilterPopup::apply);
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(clear);
    row->addStretch();
    row->addWidget(apply);
    layout.addLayout(row);
}

void FilterPopup::fill()
{
    const std::optional<QStringList> ticked = m_filter.columnFilter(m_column).values;
    for (const TableFilter::ValueCount &entry : m_filter.valuesOf(m_column)) {
        const QString shown = entry.value.isEmpty() ? tr("(blank)") : entry.value;
        auto *item =
            new QStandardItem(QStringLiteral("%1  (%2)")
                                  .arg(QString(shown).replace(u'\n', u' '), QString::number(entry.count)));
        item->setData(entry.value, ValueRole);
        item->setCheckable(true);
        item->setCheckState(!ticked || ticked->contains(entry.value) ? Qt::Checked : Qt::Unchecked);
        m_items->appendRow(item);
    }
}

void FilterPopup::narrow(const QString &text)
{
    const SearchQuery query(text);
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QString value = m_items->item(row)->data(ValueRole).toString();
        const bool isShown = query.isEmpty() || query.matches(SearchQuery::haystack(value));
        m_list->setRowHidden(row, !isShown);
        // As in Excel: what the search leaves is what gets ticked.
        m_items->item(row)->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    }
}

void FilterPopup::tickAll(bool ticked)
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (!m_list->isRowHidden(row))
            m_items->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void FilterPopup::apply()
{
    ColumnFilter filter;
    filter.text = m_filter.columnFilter(m_column).text;
    if (isDate() && !readDates(filter.text))
        return;
    QStringList ticked;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->checkState() == Qt::Checked)
            ticked << m_items->item(row)->data(ValueRole).toString();
    }
    if (ticked.size() < m_items->rowCount())
        filter.values = ticked;
    m_filter.setColumnFilter(m_column, filter);
    close();
}

bool FilterPopup::readDates(QString &expression)
{
    for (QLineEdit *field : {m_from, m_to}) {
        if (!field->text().trimmed().isEmpty() && !text::parseDate(field->text())) {
            field->setFocus();
            field->selectAll();
            return false;
        }
    }
    const DateRange range{text::parseDate(m_from->text()).value_or(QDate()),
                          text::parseDate(m_to->text()).value_or(QDate())};
    const bool hadRange = parseDateRange(expression).has_value();
    if (hadRange || range != DateRange())
        expression = dateRangeText(range);
    return true;
}

bool FilterPopup::isDate() const
{
    return m_filter.table().column(m_column).type == ColumnType::Date;
}

} // namespace dondoc
