// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/htmlreader.h"

#include "core/files/htmltokens.h"
#include "core/files/refusals.h"
#include "core/files/tabletext.h"
#include "core/files/textdecoder.h"

#include <QFileInfo>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

// The same bounds as browsers keep.
constexpr int kMostColumnSpan = 1000;
constexpr int kMostRowSpan = 65534;

/// Text of a page as it shows: runs of white space are one space, breaks are line breaks.
class FlowText
{
public:
    void add(const QString &text)
    {
        for (QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f') {
                m_isSpaceDue = true;
                continue;
            }
            if (m_isSpaceDue && !m_text.isEmpty() && m_text.back() != u'\n')
                m_text += u' ';
            m_isSpaceDue = false;
            m_text += c;
        }
    }
    void lineBreak()
    {
        m_text += u'\n';
        m_isSpaceDue = false;
    }
    /// Paragraphs and list items begin on a line of their own.
    void blockEdge()
    {
        if (!m_text.isEmpty() && m_text.back() != u'\n')
            lineBreak();
    }
    QString take()
    {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        m_isSpaceDue = false;
        return std::exchange(m_text, QString());
    }

private:
    QString m_text;
    bool m_isSpaceDue = false;
};

/// A cell above that reaches into the rows below.
struct Reach {
    int rows = 0; ///< still to be covered
};

struct OpenTable {
    Grid grid;
    std::vector<Grid> nested;
    std::vector<Reach> reaching; ///< by column
    FlowText text;
    CellRange cell;
    int row = -1;
    int column = 0;
    bool isInRow = false;
    bool isInCell = false;
};

class HtmlReader
{
public:
    HtmlReader(ReadContext &context, SheetSink &sink)
        : m_context(context)
        , m_out(sink, context)
    {
    }

    Status read(const QString &page);

private:
    Status open(const HtmlToken &token);
    Status close(const QString &name);
    void openRow();
    Status openCell(const HtmlToken &token);
    void closeCell();
    void closeRow();
    Status closeTable();
    void endParagraph();
    FlowText &flow() { return m_tables.empty() ? m_prose : m_tables.back().text; }

    ReadContext &m_context;
    TableText m_out;
    FlowText m_prose;
    std::vector<OpenTable> m_tables;
};

bool isBlock(const QString &name)
{
    static const QStringList blocks = {u"p"_s,  u"div"_s, u"li"_s, u"h1"_s, u"h2"_s,      u"h3"_s,
                                       u"h4"_s, u"h5"_s,  u"ul"_s, u"ol"_s, u"caption"_s, u"title"_s};
    return blocks.contains(name);
}

int spanOf(const HtmlToken &token, const QString &name, int most)
{
    bool isNumber = false;
    const int span = token.attributes.value(name).trimmed().toInt(&isNumber);
    return isNumber ? std::clamp(span, 1, most) : 1;
}

Status HtmlReader::read(const QString &page)
{
    HtmlTokens tokens(page);
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        Status status = Done{};
        if (token.kind == HtmlToken::Kind::Text)
            flow().add(token.text);
        else if (token.kind == HtmlToken::Kind::Open)
            status = open(token);
        else
            status = close(token.name);
        if (!status)
            return status;
    }
    while (!m_tables.empty()) {
        if (auto status = closeTable(); !status)
            return status;
    }
    endParagraph();
    return m_out.finish(QFileInfo(m_context.path).completeBaseName());
}

Status HtmlReader::open(const HtmlToken &token)
{
    if (token.name == "table"_L1) {
        if (m_tables.empty())
            endParagraph();
        if (int(m_tables.size()) >= m_context.limits.nesting)
            return refusal::nesting(m_context, QFileInfo(m_context.path).fileName());
        m_tables.emplace_back();
    } else if (!m_tables.empty() && token.name == "tr"_L1) {
        openRow();
    } else if (!m_tables.empty() && (token.name == "td"_L1 || token.name == "th"_L1)) {
        return openCell(token);
    } else if (token.name == "br"_L1) {
        flow().lineBreak();
    } else if (isBlock(token.name)) {
        endParagraph();
    }
    return Done{};
}

Status HtmlReader::close(const QString &name)
{
    if (m_tables.empty()) {
        if (isBlock(name))
            endParagraph();
        return Done{};
    }
    if (name == "table"_L1)
        return closeTable();
    if (name == "tr"_L1)
        closeRow();
    else if (name == "td"_L1 || name == "th"_L1)
        closeCell();
    else if (isBlock(name))
        endParagraph();
    return Done{};
}

void HtmlReader::endParagraph()
{
    if (!m_tables.empty()) {
        flow().blockEdge();
        return;
    }
    const QString text = m_prose.take();
    if (!text.trimmed().isEmpty())
        m_out.paragraph(text.trimmed());
}

void HtmlReader::openRow()
{
    closeRow();
    OpenTable &table = m_tables.back();
    ++table.row;
    table.column = 0;
    table.isInRow = true;
    putText(table.grid, table.row, 0, QString());
    for (Reach &reach : table.reaching)
        reach.rows = std::max(reach.rows - 1, 0);
}

Status HtmlReader::openCell(const HtmlToken &token)
{
    closeCell();
    if (!m_tables.back().isInRow)
        openRow();
    OpenTable &table = m_tables.back();
    table.text.take(); // what stands between cells is no cell's text
    while (size_t(table.column) < table.reaching.size() && table.reaching[size_t(table.column)].rows > 0)
        ++table.column;
    const int columns = spanOf(token, u"colspan"_s, kMostColumnSpan);
    const int rows = spanOf(token, u"rowspan"_s, kMostRowSpan);
    table.cell = {table.row, table.column, table.row + rows - 1, table.column + columns - 1};
    table.column += columns;
    constexpr int kMostColumns = 16384;
    if (table.column > kMostColumns)
        return refusal::tooManyCells(m_context, QFileInfo(m_context.path).fileName());
    if (table.reaching.size() < size_t(table.column))
        table.reaching.resize(size_t(table.column));
    for (int i = table.cell.left; i <= table.cell.right; ++i)
        table.reaching[size_t(i)].rows = rows;
    table.isInCell = true;
    return Done{};
}

void HtmlReader::closeCell()
{
    OpenTable &table = m_tables.back();
    const QString text = table.text.take();
    if (!table.isInCell)
        return;
    table.isInCell = false;
    putText(table.grid, table.cell.top, table.cell.left, text);
    if (table.cell.top != table.cell.bottom || table.cell.left != table.cell.right)
        table.grid.merges.push_back(table.cell);
}

void HtmlReader::closeRow()
{
    closeCell();
    m_tables.back().isInRow = false;
}

Status HtmlReader::closeTable()
{
    closeRow();
    OpenTable table = std::move(m_tables.back());
    m_tables.pop_back();
    for (CellRange &range : table.grid.merges) // a span may promise more rows than there are
        range.bottom = std::min(range.bottom, std::max(table.row, range.top));
    if (m_tables.empty())
        return m_out.table(std::move(table.grid), std::move(table.nested));
    auto &outer = m_tables.back().nested;
    outer.push_back(std::move(table.grid));
    std::move(table.nested.begin(), table.nested.end(), std::back_inserter(outer));
    return Done{};
}

} // namespace

Status readHtml(QIODevice &device, ReadContext &context, SheetSink &sink)
{
    const DecodedText decoded = decodeText(device.readAll());
    return HtmlReader(context, sink).read(decoded.text);
}

} // namespace dondoc
