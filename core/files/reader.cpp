// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"

#include "core/files/csvreader.h"
#include "core/files/docxreader.h"
#include "core/files/gridbuilder.h"
#include "core/files/htmlreader.h"
#include "core/files/odsreader.h"
#include "core/files/refusals.h"
#include "core/files/sourcefile.h"
#include "core/files/xlsreader.h"
#include "core/files/xlsxreader.h"

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

Status readZip(QIODevice &device, ReadContext &context, Workbook &workbook, SheetSink &sink)
{
    auto package = ZipPackage::open(device, context);
    if (!package)
        return package.error();
    auto content = contentOf(*package);
    if (!content)
        return content.error();
    switch (content->kind) {
    case PackageKind::Xlsx:
        workbook.format = u"xlsx"_s;
        return readXlsx(*package, content->mainPart, sink);
    case PackageKind::Docx:
        workbook.format = u"docx"_s;
        return readDocx(*package, content->mainPart, sink);
    case PackageKind::Ods:
        workbook.format = u"ods"_s;
        return readOds(*package, sink);
    }
    return unsupportedKind(context, FileKind::Zip);
}

/// Passes on the first rows of the first sheet, then has the reading stopped.
class FirstRowsSink final : public SheetSink
{
public:
    FirstRowsSink(SheetSink &next, int rows, JobControl stop)
        : m_next(next)
        , m_left(rows)
        , m_stop(std::move(stop))
    {
    }

    bool hasEnough() const { return m_left <= 0 || m_isSecondSheet; }
    void beginSheet(const QString &name, bool isHidden) override
    {
        m_isSecondSheet = std::exchange(m_hasSheet, true);
        if (hasEnough())
            return m_stop.cancel();
        m_next.beginSheet(name, isHidden);
    }
    void row(int index, std::vector<Cell> &cells) override
    {
        if (hasEnough())
            return m_stop.cancel();
        m_next.row(index, cells);
        --m_left;
    }
    void merges(std::vector<CellRange> ranges) override
    {
        if (!m_isSecondSheet)
            m_next.merges(std::move(ranges));
    }
    void endSheet() override {}
    void note(const QString &text) override { m_next.note(text); }

private:
    SheetSink &m_next;
    int m_left;
    JobControl m_stop;
    bool m_hasSheet = false, m_isSecondSheet = false;
};

Status readDevice(QIODevice &device, FileKind kind, ReadContext &context, Workbook &workbook,
                  SheetSink &builder)
{
    switch (kind) {
    case FileKind::Zip:
        return readZip(device, context, workbook, builder);
    case FileKind::Compound:
        workbook.format = u"xls"_s;
        return readXls(device.readAll(), context, builder);
    case FileKind::Html:
        workbook.format = u"html"_s;
        return readHtml(device, context, builder);
    case FileKind::Text:
        if (isNamedLikeDocument(context.path))
            return refusal::textNamedWorkbook(context.path);
        workbook.format = u"csv"_s;
        return readCsv(device, context, builder);
    default:
        return unsupportedKind(context, kind);
    }
}

Result<Workbook> readJudged(QIODevice &device, const Result<FileKind> &kind, ReadContext &context)
{
    if (!kind)
        return kind.error();
    Workbook workbook;
    GridBuilder builder(workbook);
    if (auto status = readDevice(device, *kind, context, workbook, builder); !status)
        return status.error();
    return workbook;
}

} // namespace

Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits, const JobControl &job)
{
    ReadContext context{path, limits, job};
    QFile file;
    return readJudged(file, openSource(file, context), context);
}

Result<Workbook> readFirstRows(const QString &path, int rows, const ReadLimits &limits)
{
    const JobControl stop;
    ReadContext context{path, limits, stop};
    QFile file;
    const Result<FileKind> kind = openSource(file, context);
    if (!kind)
        return kind.error();
    Workbook workbook;
    GridBuilder builder(workbook);
    FirstRowsSink first(builder, rows, stop);
    if (auto status = readDevice(file, *kind, context, workbook, first); !status && !first.hasEnough())
        return status.error();
    return workbook;
}

Result<Workbook> readWorkbook(QIODevice &device, const QString &name, const ReadLimits &limits,
                              const JobControl &job)
{
    ReadContext context{name, limits, job};
    return readJudged(device, judgeSource(device, context), context);
}

} // namespace dondoc
