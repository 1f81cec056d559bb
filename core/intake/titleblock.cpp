// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/titleblock.h"

#include "core/intake/table.h"
#include "core/text/dates.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace dondoc {

namespace {

std::vector<TitleLine> linesAbove(const Grid &grid, int headerTop)
{
    std::vector<TitleLine> lines;
    for (int row = 0; row < headerTop && row < grid.rowCount(); ++row) {
        for (int column = 0; column < int(grid.rows[size_t(row)].size()); ++column) {
            const QString text = text::cleanLine(cellText(grid.at(row, column)));
            if (!text.isEmpty())
                lines.push_back({row, column, text});
        }
    }
    return lines;
}

bool isEnclosure(const QString &folded)
{
    return folded.contains(QStringLiteral("kem theo")) || folded.contains(QStringLiteral("ban hanh kem"));
}

bool opensTitle(const QString &folded)
{
    for (const char16_t *word :
         {u"danh muc", u"bieu", u"bang", u"tong hop", u"theo doi", u"bao cao", u"ke hoach", u"nhiem vu"}) {
        if (folded.startsWith(QStringView(word)))
            return true;
    }
    return false;
}

/// "PHỤ LỤC 02:" with the line below it; without one, the line that begins as titles do.
QString listTitle(const std::vector<TitleLine> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString folded = text::fold(lines[i].text);
        if (folded.startsWith(QStringLiteral("phu luc"))) {
            const bool isWhole = !lines[i].text.endsWith(u':') && lines[i].text.size() > 20;
            const bool hasNext = i + 1 < lines.size() && !isEnclosure(text::fold(lines[i + 1].text));
            return isWhole || !hasNext ? lines[i].text : lines[i].text + u' ' + lines[i + 1].text;
        }
    }
    for (const TitleLine &line : lines) {
        const QString folded = text::fold(line.text);
        if (opensTitle(folded) && !isEnclosure(folded))
            return line.text;
    }
    return {};
}

/// The list's own date: that of the report it came with, or of its place-and-date line.
QDate ownDate(const std::vector<TitleLine> &lines)
{
    static const QRegularExpression placeAndDate(
        QStringLiteral("^[^,\\d]{2,40}, ngay \\d{1,2} thang \\d{1,2} nam \\d{4}$"));
    for (const TitleLine &line : lines) {
        const QString folded = text::fold(line.text);
        const bool isOwn = isEnclosure(folded) || folded.contains(QStringLiteral("bao cao ngay")) ||
                           placeAndDate.match(folded).hasMatch();
        const auto dates = isOwn ? text::findDates(line.text) : std::vector<text::DateMention>();
        if (!dates.empty())
            return dates.front().date;
    }
    return {};
}

/// "đến 09/7/2025", "tính đến ngày 30/6/2025".
QDate countedTo(const std::vector<TitleLine> &lines)
{
    for (const TitleLine &line : lines) {
        const QString folded = text::foldInPlace(line.text);
        for (const text::DateMention &mention : text::findDates(line.text)) {
            const QString before = folded.left(mention.start).trimmed();
            if (before.endsWith(QStringLiteral("den")) || before.endsWith(QStringLiteral("den het")) ||
                before.endsWith(QStringLiteral("den ngay")) ||
                before.endsWith(QStringLiteral("den het ngay")))
                return mention.date;
        }
    }
    return {};
}

/// Resolutions, notices and plans assign; a report or a letter only carries the list.
bool canAssign(const text::DocumentCitation &citation)
{
    for (const char16_t *type : {u"bao cao", u"cong van", u"to trinh", u"phieu trinh"}) {
        if (text::fold(citation.type) == QStringView(type))
            return false;
    }
    return !citation.type.isEmpty();
}

std::optional<DirectiveRef> assigningDocument(const std::vector<TitleLine> &lines)
{
    for (const TitleLine &line : lines) {
        for (const text::DocumentCitation &citation : text::findDocuments(line.text)) {
            if (canAssign(citation))
                return directiveOf(citation);
        }
    }
    return std::nullopt;
}

int provincesListed(const std::vector<TitleLine> &lines)
{
    static const QRegularExpression count(
        QStringLiteral("\\b(63|34) (?:tinh|dia phuong|don vi hanh chinh cap tinh)"));
    for (const TitleLine &line : lines) {
        const QRegularExpressionMatch match = count.match(text::fold(line.text));
        if (match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

} // namespace

DirectiveRef directiveOf(const text::DocumentCitation &citation)
{
    const QString written = citation.type.isEmpty()
                                ? citation.written
                                : citation.type + QStringLiteral(" số ") + citation.written;
    return {{}, citation.number, written, citation.type, citation.date};
}

TitleBlock readTitleBlock(const Grid &grid, int headerTop)
{
    TitleBlock block;
    block.lines = linesAbove(grid, headerTop);
    block.list = listTitle(block.lines);
    block.listDate = ownDate(block.lines);
    block.dataDate = countedTo(block.lines);
    block.directive = assigningDocument(block.lines);
    block.provinces = provincesListed(block.lines);
    if (block.provinces == 0)
        block.provinces = provincesListed({{0, 0, grid.name}});
    for (const TitleLine &line : block.lines) {
        const Heading heading = readHeading({}, line.text);
        const bool isNumbered = heading.rank < 4;
        if (isNumbered && line.text != block.list)
            block.headings.push_back(heading);
    }
    return block;
}

} // namespace dondoc
