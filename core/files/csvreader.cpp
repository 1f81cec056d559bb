// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csvreader.h"

#include "core/files/refusals.h"
#include "core/files/tablewriter.h"
#include "core/files/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <optional>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Cuts a text into records and their fields.
class CsvScanner
{
public:
    /// A null separator makes every line one field, quotes and all.
    CsvScanner(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// The next record; false at the end.
    bool next(QStringList &fields)
    {
        fields.clear();
        if (m_at >= m_text.size())
            return false;
        do {
            fields << field();
        } while (!m_endsRecord);
        return true;
    }
    /// A quote was opened and never closed.
    bool isUnclosed() const { return m_isUnclosed; }

private:
    QString field()
    {
        if (!m_separator.isNull() && m_at < m_text.size() && m_text[m_at] == u'"')
            return quoted();
        return plain(QString());
    }

    QString quoted()
    {
        QString value;
        qsizetype from = m_at + 1;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', from);
            if (quote < 0) {
                m_isUnclosed = true;
                m_at = m_text.size();
                m_endsRecord = true;
                value += m_text.sliced(from);
                return value;
            }
            value += m_text.sliced(from, quote - from);
            from = quote + 1;
            if (from >= m_text.size() || m_text[from] != u'"')
                break;
            value += u'"';
            ++from;
        }
        m_at = from;
        return plain(std::move(value)); // what follows a closing quote, normally nothing
    }

    QString plain(QString value)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isBreak(m_text[m_at]) &&
               (m_separator.isNull() || m_text[m_at] != m_separator))
            ++m_at;
        value += m_text.sliced(from, m_at - from);
        m_endsRecord = m_at >= m_text.size() || isBreak(m_text[m_at]);
        if (m_at < m_text.size())
            m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
        // A separator as the very last character still has an empty field after it, which holds nothing.
        if (m_at >= m_text.size())
            m_endsRecord = true;
        return value;
    }

    static bool isBreak(QChar c) { return c == u'\n' || c == u'\r'; }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_endsRecord = false;
    bool m_isUnclosed = false;
};

/// How far the rows of a text agree on a separator.
struct Agreement {
    int rows = 0; ///< that hold something
    int agreeing = 0;
    int fields = 1; ///< in each of those that agree
};

Agreement agreementOn(QStringView text, QChar separator)
{
    constexpr int kSample = 200;
    QMap<int, int> rowsByWidth;
    Agreement found;
    CsvScanner scanner(text, separator);
    QStringList fields;
    while (found.rows < kSample && scanner.next(fields)) {
        if (fields.join(QString()).trimmed().isEmpty())
            continue;
        ++found.rows;
        ++rowsByWidth[int(fields.size())];
    }
    for (auto it = rowsByWidth.cbegin(); it != rowsByWidth.cend(); ++it) {
        if (it.key() > 1 && it.value() >= found.agreeing) {
            found.agreeing = it.value();
            found.fields = it.key();
        }
    }
    return found;
}

QString withoutSeparatorLine(const QString &text, QChar &separator)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return text;
    separator = text[4];
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end + 1);
}

void noteEncoding(const DecodedText &decoded, const ReadContext &context, SheetSink &sink)
{
    const QString name = QFileInfo(context.path).fileName();
    if (decoded.encoding == TextEncoding::Windows1258) {
        sink.note(QCoreApplication::translate("FileNote",
                                              "“%1” does not say how its letters are coded; it was "
                                              "read as Windows-1258 (Vietnamese). Look whether the "
                                              "names are right.")
                      .arg(name));
    }
    if (decoded.unreadable > 0) {
        sink.note(QCoreApplication::translate("FileNote",
                                              "“%1”: %n character(s) could not be read and show "
                                              "as “\uFFFD”.",
                                              nullptr, int(decoded.unreadable))
                      .arg(name));
    }
}

std::vector<Cell> cellsOf(const QStringList &fields, int &filled)
{
    std::vector<Cell> cells;
    filled = 0;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].isEmpty())
            continue;
        cells.resize(size_t(i) + 1);
        cells.back().text = textFromInertCsv(fields[i]);
        cells.back().type = CellType::Text;
        ++filled;
    }
    return cells;
}

} // namespace

QChar sniffSeparator(QStringView text)
{
    // Prose has commas of its own, so only rows that agree much make one a separator.
    constexpr struct {
        char16_t separator;
        double share;
    } kCandidates[] = {{u'\t', 0.4}, {u';', 0.4}, {u',', 0.6}};
    QChar best;
    Agreement most;
    for (const auto &[separator, share] : kCandidates) {
        const Agreement found = agreementOn(text, QChar(separator));
        if (found.agreeing < share * found.rows || found.agreeing == 0)
            continue;
        if (found.agreeing > most.agreeing ||
            (found.agreeing == most.agreeing && found.fields > most.fields)) {
            most = found;
            best = QChar(separator);
        }
    }
    return best;
}

Status readCsv(QIODevice &device, ReadContext &context, SheetSink &sink)
{
    const DecodedText decoded = decodeText(device.readAll());
    QChar separator;
    const QString text = withoutSeparatorLine(decoded.text, separator);
    if (separator.isNull())
        separator = sniffSeparator(text);
    const QString name = QFileInfo(context.path).completeBaseName();
    sink.beginSheet(name, false);
    CsvScanner scanner(text, separator);
    QStringList fields;
    for (int row = 0; scanner.next(fields); ++row) {
        if (row % 256 == 0 && context.job.isCancelled())
            return refusal::cancelled(context.path);
        int filled = 0;
        std::vector<Cell> cells = cellsOf(fields, filled);
        if (!context.takeCells(filled, qint64(cells.size()) + 1))
            return refusal::tooManyCells(context, name);
        if (!cells.empty())
            sink.row(row, cells);
    }
    noteEncoding(decoded, context, sink);
    if (scanner.isUnclosed()) {
        sink.note(QCoreApplication::translate("FileNote",
                                              "“%1”: a quotation mark is opened and never closed, so "
                                              "the last cell holds all that follows it.")
                      .arg(QFileInfo(context.path).fileName()));
    }
    sink.endSheet();
    return Done{};
}

} // namespace dondoc
