// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/odsreader.h"

#include "core/files/cellformat.h"
#include "core/files/references.h"
#include "core/files/refusals.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

int repeatOf(const XmlPart &xml, QByteArrayView name, int most)
{
    const QByteArrayView raw = xml.rawAttribute(name);
    return raw.isEmpty() ? 1 : std::clamp(raw.toInt(), 1, most);
}

/// "PT14H30M00S" as "14:30:00", with hours beyond 24 as they are.
QString timeOfDuration(const QString &duration, double &days)
{
    static const QRegularExpression pattern(
        u"^P(?:(\\d{1,4})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:[.,]\\d+)?S)?)?$"_s);
    const auto match = pattern.match(duration);
    if (!match.hasMatch())
        return duration;
    const qint64 total = match.captured(1).toLongLong() * 86400 + match.captured(2).toLongLong() * 3600 +
                         match.captured(3).toLongLong() * 60 + match.captured(4).toLongLong();
    days = double(total) / 86400;
    const qint64 hours = total / 3600;
    const int minutes = int(total / 60 % 60);
    const int seconds = int(total % 60);
    return u"%1:%2:%3"_s.arg(hours, 2, 10, QChar(u'0'))
        .arg(minutes, 2, 10, QChar(u'0'))
        .arg(seconds, 2, 10, QChar(u'0'));
}

class OdsReader
{
public:
    OdsReader(XmlPart &xml, ReadContext &context, SheetSink &sink)
        : m_xml(xml)
        , m_context(context)
        , m_sink(sink)
    {
    }

    Status read();

private:
    void readStyles();
    void readSheet();
    void readRows();
    void readRow();
    void readCell(bool isCovered);
    Cell readValue();
    void setNumber(Cell &cell, const QString &value);
    void setDate(Cell &cell, QString value);
    QString readParagraphs();
    void readInline(QString &text);
    void put(const Cell &cell, int repeat);
    void emitRow(int repeat);

    XmlPart &m_xml;
    ReadContext &m_context;
    SheetSink &m_sink;
    QSet<QString> m_hiddenStyles;
    QString m_sheet;
    std::vector<Cell> m_cells;
    std::vector<CellRange> m_merges;
    int m_row = 0;
    int m_column = 0;
    int m_filled = 0;
    bool m_hasParagraph = false; ///< the cell at hand shows something, be it an empty line
    int m_withoutValue = 0;      ///< formulas of the sheet that no program has computed yet
};

Status OdsReader::read()
{
    while (m_xml.next()) {
        if (!m_xml.isStart())
            continue;
        if (m_xml.is("automatic-styles"))
            readStyles();
        else if (m_xml.is("tracked-changes") || m_xml.is("dde-links"))
            m_xml.skip();
        else if (m_xml.is("table"))
            readSheet();
    }
    return m_xml.finish();
}

/// Sheets are hidden by their style.
void OdsReader::readStyles()
{
    while (m_xml.nextChild()) {
        const QString name = m_xml.attribute("name");
        while (m_xml.nextChild()) {
            if (m_xml.is("table-properties") && m_xml.attribute("display") == "false"_L1)
                m_hiddenStyles.insert(name);
            m_xml.skip();
        }
    }
}

void OdsReader::readSheet()
{
    m_sheet = m_xml.attribute("name");
    m_row = 0;
    m_merges.clear();
    m_withoutValue = 0;
    m_sink.beginSheet(m_sheet, m_hiddenStyles.contains(m_xml.attribute("style-name")));
    readRows();
    m_sink.merges(std::move(m_merges));
    if (m_withoutValue > 0)
        m_sink.note(noteOfMissingValues(m_withoutValue, m_sheet));
    m_sink.endSheet();
}

void OdsReader::readRows()
{
    while (m_xml.nextChild()) {
        if (m_xml.is("table-row"))
            readRow();
        else if (m_xml.is("table-row-group") || m_xml.is("table-rows") || m_xml.is("table-header-rows"))
            readRows();
        else
            m_xml.skip();
    }
}

void OdsReader::readRow()
{
    const int repeat = repeatOf(m_xml, "number-rows-repeated", kSheetRows);
    m_cells.clear();
    m_column = 0;
    m_filled = 0;
    while (m_xml.nextChild()) {
        if (m_xml.is("table-cell"))
            readCell(false);
        else if (m_xml.is("covered-table-cell"))
            readCell(true);
        else
            m_xml.skip();
    }
    if (!m_xml.hasFailed())
        emitRow(repeat);
    m_row += repeat;
    if (m_row > 2 * kSheetRows)
        m_xml.fail(refusal::badReference(m_context.path, m_sheet, QString::number(m_row)));
}

void OdsReader::emitRow(int repeat)
{
    if (m_cells.empty())
        return;
    for (int i = 0; i < repeat; ++i) {
        if (!m_context.takeCells(m_filled, qint64(m_cells.size()))) {
            m_xml.fail(refusal::tooManyCells(m_context, m_sheet));
            return;
        }
        std::vector<Cell> cells = m_cells;
        m_sink.row(m_row + i, cells);
    }
}

void OdsReader::readCell(bool isCovered)
{
    const int repeat = repeatOf(m_xml, "number-columns-repeated", kSheetColumns);
    const int columns = repeatOf(m_xml, "number-columns-spanned", kSheetColumns);
    const int rows = repeatOf(m_xml, "number-rows-spanned", kSheetRows);
    const Cell cell = readValue();
    if (!isCovered && (columns > 1 || rows > 1))
        m_merges.push_back({m_row, m_column, m_row + rows - 1, m_column + columns - 1});
    // What a covered cell still holds does not show, but it is in the file: kept, as of every format.
    if (!cell.isEmpty() || cell.formula)
        put(cell, repeat);
    m_column += repeat;
    if (m_column > 2 * kSheetColumns)
        m_xml.fail(refusal::badReference(m_context.path, m_sheet, cellName(m_row, m_column)));
}

void OdsReader::put(const Cell &cell, int repeat)
{
    m_cells.resize(size_t(m_column));
    m_cells.insert(m_cells.end(), size_t(repeat), cell);
    m_filled += cell.isEmpty() ? 0 : repeat;
}

Cell OdsReader::readValue()
{
    Cell cell;
    const QString type = m_xml.attribute("value-type");
    const QString value = m_xml.attribute("value");
    const QString date = m_xml.attribute("date-value");
    const QString time = m_xml.attribute("time-value");
    const bool isTrue = m_xml.attribute("boolean-value") == "true"_L1;
    // LibreOffice writes an error as a text, and says in an attribute of its own what it is.
    const bool isError = std::any_of(m_xml.attributes().begin(), m_xml.attributes().end(), [](const auto &a) {
        return a.name == "value-type" && a.raw == "error";
    });
    cell.formula = !m_xml.attribute("formula").isEmpty();
    const QString plain = m_xml.attribute("string-value");
    QString shown = readParagraphs();
    if (shown.isEmpty())
        shown = plain;
    if (isError || (cell.formula && shown.startsWith(u'#') && type != "float"_L1)) {
        cell.type = CellType::Error;
        cell.text = shown;
    } else if (type == "float"_L1 && (shown == "TRUE"_L1 || shown == "FALSE"_L1)) {
        setBoolean(cell, value != "0"_L1); // LibreOffice's truth values are numbers in a format of their own
    } else if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        setNumber(cell, value);
    } else if (type == "date"_L1) {
        setDate(cell, date);
    } else if (type == "time"_L1) {
        cell.type = CellType::Date;
        cell.text = timeOfDuration(time, cell.number);
    } else if (type == "boolean"_L1) {
        setBoolean(cell, isTrue);
    } else if (!shown.isEmpty()) {
        cell.type = CellType::Text;
        cell.text = shown;
    } else if (cell.formula && (m_hasParagraph || !type.isEmpty())) {
        cell.type = CellType::Text; // its result is a text without letters
    } else if (cell.formula) {
        ++m_withoutValue;
    }
    return cell;
}

void OdsReader::setNumber(Cell &cell, const QString &value)
{
    bool isNumber = false;
    cell.number = value.toDouble(&isNumber);
    cell.type = isNumber ? CellType::Number : CellType::Text;
    cell.text = isNumber ? shortestDecimal(cell.number) : value;
}

void OdsReader::setDate(Cell &cell, QString value)
{
    const auto serial = serialFromIso(value);
    cell.type = serial ? CellType::Date : CellType::Text;
    cell.number = serial.value_or(0);
    cell.text = serial ? isoFromSerial(*serial, NumberKind::DateTime, false).value_or(value) : value;
}

/// The paragraphs of a cell, a line each; comments and shapes are not its text.
QString OdsReader::readParagraphs()
{
    QString text;
    m_hasParagraph = false;
    while (m_xml.nextChild()) {
        if (!m_xml.is("p")) {
            m_xml.skip();
            continue;
        }
        if (m_hasParagraph)
            text += u'\n';
        m_hasParagraph = true;
        readInline(text);
    }
    return text;
}

void OdsReader::readInline(QString &text)
{
    while (m_xml.next() && !m_xml.isEnd()) {
        if (m_xml.isText()) {
            m_xml.appendText(text);
        } else if (m_xml.is("s")) {
            constexpr int kMostSpaces = 1000;
            text += QString(repeatOf(m_xml, "c", kMostSpaces), u' ');
            m_xml.skip();
        } else if (m_xml.is("tab") || m_xml.is("line-break")) {
            text += m_xml.is("tab") ? u'\t' : u'\n';
            m_xml.skip();
        } else if (m_xml.is("annotation") || m_xml.is("note") || m_xml.is("ruby-text") || m_xml.is("frame")) {
            m_xml.skip();
        } else { // spans, links, and fields, which hold what they show
            readInline(text);
        }
    }
}

/// LibreOffice encrypts the entries and lists how in the manifest.
Result<bool> isEncrypted(const ZipPackage &package)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!package.contains(manifest))
        return false;
    auto opened = openXml(package, manifest);
    if (!opened)
        return opened.error();
    bool found = false;
    while ((*opened)->next())
        found = found || (*opened)->is("encryption-data");
    if (auto status = (*opened)->finish(); !status)
        return status.error();
    return found;
}

} // namespace

Status readOds(const ZipPackage &package, SheetSink &sink)
{
    auto encrypted = isEncrypted(package);
    if (!encrypted)
        return encrypted.error();
    if (*encrypted)
        return refusal::encrypted(package.context().path);
    auto opened = openXml(package, u"content.xml"_s);
    if (!opened)
        return opened.error();
    return OdsReader(**opened, package.context(), sink).read();
}

} // namespace dondoc
