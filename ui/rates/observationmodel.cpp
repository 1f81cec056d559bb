// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/observationmodel.h"

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

using Field = ObservationSheet::Field;

bool isFigure(int column)
{
    return column == Field::Achieved || column == Field::Part || column == Field::Whole ||
           column == Field::Target;
}

int alignmentOf(int column)
{
    return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ObservationModel::setSheet(ObservationSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

void ObservationModel::load(const RateData &stored)
{
    ObservationSheet fresh = m_sheet;
    fresh.load(stored);
    if (fresh.lineCount() != m_sheet.lineCount()) {
        setSheet(std::move(fresh));
        return;
    }
    m_sheet = std::move(fresh); // the current cell stays where it is
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList ObservationModel::questions() const
{
    QStringList asked;
    for (int line = 0; line < m_sheet.lineCount(); ++line) {
        for (const QString &sentence : m_sheet.questions(line))
            asked << tr("Line %1: %2").arg(line + 1).arg(sentence);
    }
    return asked;
}

int ObservationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.lineCount();
}

int ObservationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Field::FieldCount;
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_sheet.text(index.row(), Field(index.column()));
    const bool isBlankLine = index.row() + 1 == m_sheet.lineCount();
    switch (role) {
    case Qt::EditRole:
        return text;
    case Qt::DisplayRole:
        if (index.column() == Field::Unit && text.isEmpty() && !isBlankLine)
            return tr("the whole country");
        if (index.column() == Field::Day && !m_sheet.questions(index.row()).isEmpty())
            return text + u" ?"_s;
        return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (!isBlankLine && !m_sheet.isTyped(index.row()))
            return tr("Read from a file: change it where it came from");
        return m_sheet.questions(index.row()).join(u'\n');
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return section + 1 == m_sheet.lineCount() ? u"+"_s : QString::number(section + 1);
    switch (Field(section)) {
    case Field::Day:
        return tr("Up to / by");
    case Field::Unit:
        return tr("Unit", "an agency");
    case Field::Achieved:
        return tr("Achieved");
    case Field::Part:
        return tr("Counted", "entry column");
    case Field::Whole:
        return tr("Out of", "entry column");
    case Field::Target:
        return tr("Target");
    case Field::Document:
        return tr("Source");
    case Field::DocumentDate:
        return tr("Date of the source");
    case Field::FieldCount:
        break;
    }
    return {};
}

Qt::ItemFlags ObservationModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_sheet.isTyped(index.row()) ? usual | Qt::ItemIsEditable : usual;
}

bool ObservationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (text == m_sheet.text(index.row(), Field(index.column())))
        return true;
    const int lines = m_sheet.lineCount();
    const bool isNew = index.row() + 1 == lines;
    if (isNew)
        beginInsertRows({}, lines, lines);
    m_sheet.setText(index.row(), Field(index.column()), text);
    if (isNew)
        endInsertRows();
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit edited();
    return true;
}

void ObservationModel::clear(const QModelIndexList &cells)
{
    bool isChanged = false;
    for (const QModelIndex &cell : cells) {
        if (!m_sheet.isTyped(cell.row()) || m_sheet.text(cell.row(), Field(cell.column())).isEmpty())
            continue;
        m_sheet.setText(cell.row(), Field(cell.column()), {});
        isChanged = true;
    }
    if (!isChanged)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit edited();
}

void ObservationModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace dondoc
