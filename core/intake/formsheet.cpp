// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/formsheet.h"

#include "core/intake/notes.h"
#include "core/intake/table.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

class FormReader
{
public:
    FormReader(const Grid &grid, SheetDraft &draft)
        : m_grid(grid)
        , m_draft(draft)
    {
    }

    void read()
    {
        for (int row = 0; row < m_grid.rowCount(); ++row) {
            RowUse &use = m_draft.rows[size_t(row)];
            if (m_draft.headerRow < 0 && text::fold(cell(row, 0)) == "ma dong"_L1)
                enterHeader(row);
            else if (m_draft.headerRow < 0)
                use = use == RowUse::Blank ? RowUse::Blank : RowUse::Title;
            else if (use != RowUse::Blank)
                use = takeRow(row);
        }
    }

private:
    QString cell(int row, int column) const { return cellText(m_grid.at(row, column)); }
    QString named(int row, const QString &header) const { return cell(row, int(m_headers.indexOf(header))); }
    void enterHeader(int row);
    RowUse takeRow(int row);
    RowUse takeTask(int row, const FormRowId &id);
    RowUse takeFigures(int row, const FormRowId &id);
    QDate dateAt(int row, const QString &header);
    void takeFigure(int row, const FormRowId &id, const QString &header, RateKind kind);

    const Grid &m_grid;
    SheetDraft &m_draft;
    QStringList m_headers; ///< folded
};

void FormReader::enterHeader(int row)
{
    m_draft.headerRow = row;
    m_draft.rows[size_t(row)] = RowUse::Header;
    for (int column = 0; column < m_grid.columnCount(); ++column)
        m_headers << text::fold(cell(row, column));
}

RowUse FormReader::takeRow(int row)
{
    const auto id = readFormRow(cell(row, 0));
    if (!id) {
        m_draft.notes.push_back(
            readNote(u"unknownFormRow"_s, row, 0, text::cleanLine(rowTexts(m_grid, row).join(u' '))));
        return RowUse::NotUnderstood;
    }
    return id->task ? takeTask(row, *id) : takeFigures(row, *id);
}

QDate FormReader::dateAt(int row, const QString &header)
{
    const QString words = named(row, header);
    const auto date = text::parseDate(words);
    if (!words.isEmpty() && !date)
        m_draft.notes.push_back(readNote(u"unreadFormDate"_s, row, int(m_headers.indexOf(header)), words));
    return date.value_or(QDate());
}

RowUse FormReader::takeTask(int row, const FormRowId &id)
{
    FormReport report;
    report.row = row;
    report.id = id;
    const QString status = named(row, u"tinh trang"_s);
    const auto &statuses = formStatuses();
    const auto known = std::find_if(statuses.begin(), statuses.end(), [&](const FormStatus &s) {
        return text::fold(s.words) == text::fold(status);
    });
    if (known != statuses.end() && !id.isAsGiven(0, formCellPrint(known->words))) {
        report.stage = known->stage;
        report.isDone = known->isDone;
    } else if (known == statuses.end() && !status.isEmpty()) {
        m_draft.notes.push_back(
            readNote(u"unreadStatus"_s, row, int(m_headers.indexOf("tinh trang"_L1)), status));
    }
    if (const QDate day = dateAt(row, u"ngay hoan thanh"_s); !id.isAsGiven(1, formCellPrint(day)))
        report.completedOn = day;
    const auto words = [&](int cell, const QString &header) {
        const QString now = named(row, header);
        return id.isAsGiven(cell, formCellPrint(now)) ? std::nullopt : std::optional(now);
    };
    report.evidence = words(2, u"ket qua, minh chung"_s);
    report.note = words(3, u"kho khan, kien nghi"_s);
    m_draft.formReports.push_back(std::move(report));
    return RowUse::Task;
}

RowUse FormReader::takeFigures(int row, const FormRowId &id)
{
    takeFigure(row, id, u"chi tieu (%)"_s, RateKind::Target);
    takeFigure(row, id, u"ty le dat duoc (%)"_s, RateKind::Achieved);
    return RowUse::Rate;
}

void FormReader::takeFigure(int row, const FormRowId &id, const QString &header, RateKind kind)
{
    const int column = int(m_headers.indexOf(header));
    const Cell &at = m_grid.at(row, column);
    if (at.isEmpty())
        return;
    const auto number = at.type == CellType::Number
                            ? std::optional(shownNumber(at))
                            : text::parseNumber(cellText(at), text::NumberStyle::DecimalComma);
    if (!number) {
        m_draft.notes.push_back(readNote(u"unreadNumber"_s, row, column, at.text));
        return;
    }
    if (id.isAsGiven(kind == RateKind::Target ? 0 : 1, formCellPrint(*number)))
        return;
    RateValue value;
    value.agency = m_draft.form->agency;
    value.scheme = ProvinceScheme(id.scheme);
    value.kind = kind;
    value.month = id.month;
    value.from = kind == RateKind::Achieved ? QDate(id.month.year(), 1, 1) : QDate();
    value.to = id.month.addMonths(1).addDays(-1);
    if (kind == RateKind::Achieved && m_draft.listDate >= id.month && m_draft.listDate < value.to)
        value.to = m_draft.listDate;
    value.value = *number;
    value.source.sheet = m_grid.name;
    value.source.row = row + 1;
    value.source.listDate = m_draft.listDate;
    value.cell = cellName(row, column);
    m_draft.rates.push_back(std::move(value));
}

} // namespace

bool readFormSheet(const Grid &grid, QDate received, SheetDraft &draft)
{
    draft.form = readFormMark(cellText(grid.at(0, 0)));
    if (!draft.form)
        return false;
    draft.layout = Layout::Form;
    draft.listDate = received.isValid() ? received : draft.form->asOf;
    FormReader(grid, draft).read();
    return true;
}

} // namespace dondoc
