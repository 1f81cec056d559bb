// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/intake/headerwords.h"
#include "core/services/typedtask.h"
#include "core/text/documentnumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace dondoc {

namespace {

QString TypedTask::*fieldOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::TaskText:
        return &TypedTask::text;
    case ColumnRole::Lead:
        return &TypedTask::leads;
    case ColumnRole::Coordinator:
        return &TypedTask::coordinators;
    case ColumnRole::Directive:
        return &TypedTask::documents;
    case ColumnRole::Deadline:
        return &TypedTask::deadline;
    case ColumnRole::Product:
        return &TypedTask::product;
    case ColumnRole::Note:
        return &TypedTask::note;
    default:
        return nullptr;
    }
}

void append(QString &field, const QString &words)
{
    if (!words.isEmpty())
        field += field.isEmpty() ? words : u'\n' + words;
}

/// "Cơ quan chủ trì: Bộ Tài chính", a line each; a line without a label goes on with the field before it.
TypedTask splitLabelled(const QStringList &lines)
{
    TypedTask typed;
    QString TypedTask::*field = &TypedTask::text;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const ColumnRole role =
            colon > 0 ? readHeaderWords(QStringView(line).left(colon)).role : ColumnRole::None;
        const auto labelled = fieldOf(role);
        if (labelled)
            field = labelled;
        append(typed.*field, labelled ? line.mid(colon + 1).trimmed() : line.trimmed());
    }
    return typed;
}

/// Cells of one row, told apart by what they hold; the longest of the others is the text.
TypedTask splitCells(const QStringList &cells, const TypingContext &context)
{
    TypedTask typed;
    static const QRegularExpression ordinal(QStringLiteral("^\\d{1,4}[.)]?$"));
    for (const QString &raw : cells) {
        const QString cell = raw.trimmed();
        if (cell.isEmpty() || ordinal.match(cell).hasMatch())
            continue;
        const Deadline deadline = cell.size() < 60 ? readDeadline(cell, {context.asOf, true}) : Deadline();
        const auto documents = text::findDocuments(cell);
        const bool isDocument = !documents.empty() && cell.size() < 80 + documents.front().length;
        if (context.matcher.looksLikeAddressees(cell))
            append(typed.leads.isEmpty() ? typed.leads : typed.coordinators, cell);
        else if (isDocument && typed.documents.isEmpty())
            typed.documents = cell;
        else if (deadline.kind != DeadlineKind::None && deadline.confidence >= 0.8 &&
                 typed.deadline.isEmpty())
            typed.deadline = cell;
        else if (cell.size() > typed.text.size())
            append(typed.product, std::exchange(typed.text, cell));
        else
            append(typed.product, cell);
    }
    return typed;
}

/// What each column holds by its heading; empty where the row is no row of headings.
std::vector<QString TypedTask::*> headingFields(const QString &row)
{
    std::vector<QString TypedTask::*> fields;
    for (const QString &heading : row.split(u'\t'))
        fields.push_back(fieldOf(readHeaderWords(heading.trimmed()).role));
    const auto named = std::ranges::count_if(fields, [](auto field) { return field != nullptr; });
    return named < 2 ? std::vector<QString TypedTask::*>() : fields;
}

/// Rows with tabs, as a spreadsheet puts them on the clipboard: a cell of several lines stands in quotes.
int tabbedRows(const QString &block)
{
    int rows = 0;
    bool isQuoted = false, isCellStart = true, hasTab = false;
    const auto endRow = [&] {
        rows += std::exchange(hasTab, false);
        isCellStart = true;
    };
    for (const QChar letter : block) {
        if (letter == u'"' && (isQuoted || isCellStart))
            isQuoted = !isQuoted;
        else if (letter == u'\n' && !isQuoted)
            endRow();
        hasTab |= letter == u'\t' && !isQuoted;
        isCellStart = !isQuoted && (letter == u'\t' || letter == u'\n');
    }
    endRow();
    return rows;
}

/// A row copied with the headings above it: each cell by what its column is called; nothing where the first
/// line holds no headings.
std::optional<TypedTask> splitUnderHeadings(const QString &block)
{
    const QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2)
        return std::nullopt;
    const std::vector<QString TypedTask::*> fields = headingFields(lines[0]);
    if (fields.empty())
        return std::nullopt;
    TypedTask typed;
    const QStringList cells = lines[1].split(u'\t');
    for (size_t i = 0; i < std::min(fields.size(), size_t(cells.size())); ++i) {
        if (fields[i])
            append(typed.*fields[i], cells[qsizetype(i)].trimmed());
    }
    return typed;
}

/// Words with which the work begins, after whom it is given to.
const QString kVerbs = QStringLiteral(
    "(?=(?:xây dựng|hoàn thành|triển khai|nghiên cứu|rà soát|trình|tham mưu|tổ chức|ban hành|thực hiện|đề "
    "xuất|hướng dẫn|báo cáo|đẩy mạnh|khẩn trương|bảo đảm)\\b)");

/// "Giao Bộ A rà soát …", "Bộ A báo cáo …": whom a sentence without "chủ trì" begins with; empty when that is
/// no addressee and nothing else.
QString subjectOf(const QString &sentence, const AgencyMatcher &matcher)
{
    static const QRegularExpression subject(
        QStringLiteral("^(?:(?:giao|đề nghị|yêu cầu) )?(.{3,200}?),? ") + kVerbs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString named = subject.match(sentence).captured(1);
    return matcher.looksLikeAddressees(named) ? named : QString();
}

/// "Bộ A chủ trì, phối hợp với Bộ B xây dựng …, hoàn thành trước ngày 20/12/2025."
TypedTask splitSentence(const QString &sentence, const TypingContext &context)
{
    TypedTask typed;
    typed.text = sentence;
    static const QRegularExpression leads(
        QStringLiteral("^(?:giao )?(.{3,200}?) chủ trì(?:, phối hợp (?:với )?(.{3,200}?))?(?:,? ") + kVerbs +
            u')',
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = leads.match(sentence);
    if (match.hasMatch() && context.matcher.looksLikeAddressees(match.captured(1))) {
        typed.leads = match.captured(1);
        if (context.matcher.looksLikeAddressees(match.captured(2)))
            typed.coordinators = match.captured(2);
    }
    if (!match.hasMatch())
        typed.leads = subjectOf(sentence, context.matcher);
    const auto deadlines = findDeadlines(sentence, {context.asOf, false});
    if (!deadlines.empty())
        typed.deadline = deadlines.back().deadline.phrase;
    for (const text::DocumentCitation &citation : text::findDocuments(sentence))
        append(typed.documents, (citation.type + u' ' + citation.written).trimmed());
    typed.documents.replace(u'\n', QStringLiteral("; "));
    return typed;
}

} // namespace

int pastedRowCount(const QString &block, const QString &html)
{
    static const QRegularExpression row(QStringLiteral("<tr\\b"), QRegularExpression::CaseInsensitiveOption);
    // A word processor's cells of several paragraphs make lines that are no rows; its HTML knows better.
    const int rows = html.contains(QLatin1String("<table"), Qt::CaseInsensitive) ? int(html.count(row))
                                                                                 : tabbedRows(block);
    const bool hasHeadings = !headingFields(block.section(u'\n', 0, 0)).empty();
    return rows - int(rows > 0 && hasHeadings);
}

TypedTask splitPasted(const QString &block, const TypingContext &context)
{
    const QString text = block.trimmed();
    if (text.contains(u'\t')) {
        const auto headed = splitUnderHeadings(text);
        return headed ? *headed : splitCells(text.split(u'\t'), context);
    }
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const TypedTask labelled = splitLabelled(lines);
    if (!labelled.leads.isEmpty() || !labelled.deadline.isEmpty() || !labelled.documents.isEmpty() ||
        !labelled.product.isEmpty())
        return labelled;
    return splitSentence(lines.join(u' '), context);
}

} // namespace dondoc
