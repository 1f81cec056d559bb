// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"
#include "tests/core/printers.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

namespace dondoc::testing {

namespace {

/// A line of tests/data/corpus/manifest.tsv.
struct CorpusFile {
    QString name, outcome, cells;
};

const QString kFolder = QStringLiteral(DONDOC_TEST_DATA "/corpus");

std::vector<CorpusFile> corpus()
{
    QFile manifest(kFolder + QStringLiteral("/manifest.tsv"));
    EXPECT_TRUE(manifest.open(QIODevice::ReadOnly));
    std::vector<CorpusFile> files;
    const QStringList lines = QString::fromUtf8(manifest.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#'))
            files.push_back({fields[0], fields.value(1), fields.value(2)});
    }
    return files;
}

QString letterOf(CellType type)
{
    switch (type) {
    case CellType::Text:
        return QStringLiteral("t");
    case CellType::Number:
        return QStringLiteral("n");
    case CellType::Date:
        return QStringLiteral("d");
    case CellType::Boolean:
        return QStringLiteral("b");
    case CellType::Error:
        return QStringLiteral("e");
    case CellType::Empty:
        return {};
    }
    return {};
}

QString cellsOf(const Workbook &workbook)
{
    QStringList cells;
    for (const Grid &grid : workbook.sheets) {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(); ++column) {
                const Cell &cell = grid.at(row, column);
                if (!cell.isEmpty())
                    cells << cellName(row, column) + u'=' + letterOf(cell.type) + u':' + cell.text;
            }
        }
    }
    return cells.join(u'|').replace(u'\n', QStringLiteral("⏎"));
}

QString outcomeOf(const Result<Workbook> &workbook)
{
    if (!workbook)
        return QStringLiteral("refused:") + workbook.error().code;
    return workbook->notes.empty() ? QStringLiteral("ok") : QStringLiteral("partial");
}

TEST(Corpus, EveryFileReadsAsItsManifestSays)
{
    for (const CorpusFile &file : corpus()) {
        const auto workbook = readWorkbook(kFolder + u'/' + file.name);
        EXPECT_EQ(outcomeOf(workbook), file.outcome) << file.name.toStdString();
        if (workbook)
            EXPECT_EQ(cellsOf(*workbook), file.cells) << file.name.toStdString();
        else
            EXPECT_TRUE(workbook.error().text.contains(file.name)) << "a refusal names its file";
    }
}

TEST(Corpus, EveryFileStandsInTheManifest)
{
    QStringList listed{QStringLiteral("make.py"), QStringLiteral("manifest.tsv")};
    for (const CorpusFile &file : corpus())
        listed << file.name;
    listed.sort();
    QStringList present = QDir(kFolder).entryList(QDir::Files);
    present.sort();
    EXPECT_EQ(present, listed);
}

} // namespace

} // namespace dondoc::testing
