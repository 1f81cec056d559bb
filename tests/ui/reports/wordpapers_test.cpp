// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A brief, an annex and a letter made from the appendices, written for Word and read back.
#include "core/files/zippackage.h"
#include "core/reports/brief.h"
#include "core/reports/letters.h"
#include "core/reports/listannexes.h"
#include "core/services/figures.h"
#include "tests/core/services/samplestore.h"
#include "ui/reports/paperfile.h"

#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class WordPapers : public SampleStoreTest
{
protected:
    void SetUp() override
    {
        SampleStoreTest::SetUp();
        auto loaded = loadStore(*m_store);
        ASSERT_TRUE(loaded);
        m_figures = figuresOf(*loaded, kJuly18);
    }

    /// Writes the paper for Word and takes its parts.
    void write(const Paper &paper)
    {
        const QString path = m_folder.filePath(u"văn bản.docx"_s);
        ASSERT_TRUE(writePaperFile(paper, m_figures.rates, path, m_clock.now()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ReadContext context;
        auto package = ZipPackage::open(file, context);
        ASSERT_TRUE(package);
        const auto text = [&](const QString &name) {
            auto content = package->head(name, 64 << 20);
            EXPECT_TRUE(content) << name.toStdString();
            return content ? QString::fromUtf8(*content) : QString();
        };
        m_document = text(u"word/document.xml"_s);
        m_styles = text(u"word/styles.xml"_s);
        m_header = text(u"word/header1.xml"_s);
    }

    static QStringList found(const QString &text, const QString &pattern)
    {
        QStringList all;
        const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
        for (auto match = expression.globalMatch(text); match.hasNext();)
            all << match.next().captured(1);
        return all;
    }

    /// What the decree asks of every paper: a section for the body and one an annex, 20/15/20/30 mm exactly
    /// (in twentieths of a point), numbers by a field from one, the first page without; Times New Roman.
    void expectOfficialForm(int sections)
    {
        const QStringList all = found(m_document, u"<w:sectPr>(.*?)</w:sectPr>"_s);
        ASSERT_EQ(all.size(), sections);
        for (const QString &section : all) {
            EXPECT_TRUE(
                section.contains(u"w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""_s))
                << section.toStdString();
            EXPECT_TRUE(section.contains(u"<w:pgNumType w:start=\"1\"/>"_s));
            EXPECT_TRUE(section.contains(u"<w:titlePg/>"_s));
        }
        EXPECT_TRUE(m_header.contains(u"<w:instrText> PAGE </w:instrText>"_s));
        const QStringList faces = found(m_styles, u"w:ascii=\"([^\"]+)\""_s);
        ASSERT_FALSE(faces.isEmpty());
        EXPECT_THAT(faces, testing::Each(u"Times New Roman"_s));
        EXPECT_EQ(found(m_styles, u"w:hAnsi=\"([^\"]+)\""_s), faces);
    }

    /// Tables of data, which have a header row; those of the header and the signature have none.
    QStringList dataTables() const
    {
        QStringList tables;
        for (const QString &table : found(m_document, u"<w:tbl>(.*?)</w:tbl>"_s)) {
            if (!table.contains(u"<w:tblHeader/>"_s))
                continue;
            tables << table;
            const QStringList rows = found(table, u"<w:tr>(.*?)</w:tr>"_s);
            EXPECT_TRUE(rows[0].contains(u"<w:tblHeader/>"_s)) << "the header row repeats";
            for (const QString &row : rows)
                EXPECT_TRUE(row.contains(u"<w:cantSplit/>"_s)) << "rows stay whole";
        }
        return tables;
    }

    static int rowsOf(const QString &table) { return int(table.count(u"<w:tr>"_s)); }

    Figures m_figures;
    QString m_document, m_styles, m_header;
};

const QStringList kHeaderBlock{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
                               u"BỘ KHOA HỌC VÀ CÔNG NGHỆ"_s, u"Nơi nhận:"_s};

} // namespace

TEST_F(WordPapers, ABriefHasItsHeaderBlockItsTablesAndASectionAnAnnex)
{
    const Paper brief = composeBrief(m_figures.board, m_figures.rates);
    ASSERT_NO_FATAL_FAILURE(write(brief));
    expectOfficialForm(1 + int(brief.annexes.size()));
    for (const QString &words : kHeaderBlock + QStringList{u"Số: ……/BC-BKHCN"_s, u"BÁO CÁO"_s,
                                                           u"Hà Nội, ngày 18 tháng 7 năm 2025"_s})
        EXPECT_TRUE(m_document.contains(words)) << words.toStdString();
    const QStringList tables = dataTables();
    ASSERT_GE(tables.size(), 4);
    EXPECT_EQ(rowsOf(tables[0]), 3) << "the official 2 × 2 under its header";
    EXPECT_EQ(rowsOf(tables[1]), 31) << "PL02's thirty under their header";
    EXPECT_TRUE(m_document.contains(u"<w:drawing"_s)) << "the chart";
}

TEST_F(WordPapers, AnAnnexIsLandscapeAndHasEveryRow)
{
    AnnexRequest request;
    request.kind = AnnexKind::Overdue;
    const Paper annex = composeAnnex(m_figures.board, m_figures.rates, request);
    ASSERT_NO_FATAL_FAILURE(write(annex));
    expectOfficialForm(1);
    EXPECT_TRUE(m_document.contains(u"w:orient=\"landscape\""_s));
    const QStringList tables = dataTables();
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowsOf(tables[0]), 31);
    EXPECT_FALSE(m_document.contains(kHeaderBlock[0])) << "an annex alone has no header block";
}

TEST_F(WordPapers, ALetterSaysWhomItGoesToAndCarriesItsList)
{
    LetterOptions options;
    options.replyDue = QDate(2025, 7, 23);
    const AgencyId late = lateAgencies(m_figures.board).front();
    ASSERT_NO_FATAL_FAILURE(write(composeReminder(m_figures.board, late, options)));
    expectOfficialForm(2);
    for (const QString &words : kHeaderBlock + QStringList{u"Kính gửi: "_s, u"V/v đôn đốc"_s,
                                                           u"- Như trên;"_s, u"Số: ……/BKHCN-VP"_s})
        EXPECT_TRUE(m_document.contains(words)) << words.toStdString();
    const QStringList tables = dataTables();
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowsOf(tables[0]), 11) << "the ten tasks one agency owes in PL02";
}

} // namespace dondoc
