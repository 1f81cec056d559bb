// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/worddocument.h"

#include "core/files/zippackage.h"
#include "tests/core/printers.h"

#include <QBuffer>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

const QDateTime kMorning(QDate(2025, 7, 18), QTime(8, 0), Qt::UTC);

Paper report()
{
    Paper paper;
    paper.date = QDate(2025, 7, 18);
    paper.number = u"……"_s;
    paper.symbol = u"BC-BKHCN"_s;
    paper.type = u"BÁO CÁO"_s;
    paper.subject = u"Tình hình <thực hiện> & đôn đốc"_s;
    PaperTable table;
    table.columns = {{u"TT"_s, 1, true}, {u"Nhiệm vụ"_s, 5}, {u"Ghi chú"_s, 3}};
    table.rows = {{{u"Bộ, ngành"_s}, true},
                  {{u"1"_s, u"Việc một\nhai dòng"_s, u"chung"_s}},
                  {{u"2"_s, u"Việc hai"_s, u"chung"_s}, false, {2}}};
    paper.body = {{BlockType::Heading1, u"I. TÌNH HÌNH"_s, {}, {}},
                  {BlockType::Paragraph, u"Đoạn cuối./."_s, {}, {}}};
    paper.annexes = {{u"I"_s, u"DANH MỤC"_s, true, {{BlockType::Table, {}, table, {}}}},
                     {u"II"_s, u"TỶ LỆ"_s, false, {{BlockType::Table, {}, table, {}}}}};
    return paper;
}

QByteArray part(const QByteArray &docx, const QString &name)
{
    QByteArray bytes = docx;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadContext context;
    auto package = ZipPackage::open(buffer, context);
    EXPECT_TRUE(package);
    auto content = package ? package->head(name, 1 << 20) : Result<QByteArray>(QByteArray());
    EXPECT_TRUE(content) << name.toStdString();
    return content ? *content : QByteArray();
}

QString document(const Paper &paper)
{
    const auto docx = wordBytes(paper, kMorning);
    EXPECT_TRUE(docx);
    return QString::fromUtf8(part(*docx, u"word/document.xml"_s));
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

} // namespace

TEST(WordDocument, HasASectionForTheBodyAndEveryAnnexWithTheDecreesMarginsAndNumbersFromOne)
{
    const QStringList sections = found(document(report()), u"<w:sectPr>(.*?)</w:sectPr>"_s);
    ASSERT_EQ(sections.size(), 3);
    for (const QString &section : sections) {
        // 20, 15, 20 and 30 mm in twentieths of a point
        EXPECT_TRUE(section.contains(u"w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\""_s))
            << section.toStdString();
        EXPECT_TRUE(section.contains(u"<w:pgNumType w:start=\"1\"/>"_s));
        EXPECT_TRUE(section.contains(u"<w:titlePg/>"_s)) << "the first page shows no number";
        EXPECT_TRUE(section.contains(u"w:type=\"default\" r:id=\"rIdPageNumber\""_s));
    }
    EXPECT_TRUE(sections[0].contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s));
    EXPECT_TRUE(sections[1].contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s));
    EXPECT_TRUE(sections[2].contains(u"<w:pgSz w:w=\"11906\""_s));
}

TEST(WordDocument, NumbersPagesByAField)
{
    const auto docx = wordBytes(report(), kMorning);
    ASSERT_TRUE(docx);
    const QString header = QString::fromUtf8(part(*docx, u"word/header1.xml"_s));
    EXPECT_TRUE(header.contains(u"<w:instrText> PAGE </w:instrText>"_s)) << header.toStdString();
    EXPECT_TRUE(header.contains(u"<w:pStyle w:val=\"Header\"/>"_s));
    EXPECT_FALSE(part(*docx, u"word/header2.xml"_s).contains("fldChar"));
}

TEST(WordDocument, RepeatsHeaderRowsAndKeepsEveryRowWhole)
{
    const QString text = document(report());
    const QStringList tables = found(text, u"<w:tbl>(.*?)</w:tbl>"_s);
    ASSERT_EQ(tables.size(), 4) << "header block, signature block, one table an annex";
    for (const QString &table : {tables[2], tables[3]}) {
        const QStringList rows = found(table, u"<w:tr>(.*?)</w:tr>"_s);
        ASSERT_EQ(rows.size(), 4);
        EXPECT_TRUE(rows[0].contains(u"<w:tblHeader/>"_s));
        for (const QString &row : rows)
            EXPECT_TRUE(row.contains(u"<w:cantSplit/>"_s));
        EXPECT_TRUE(rows[1].contains(u"<w:gridSpan w:val=\"3\"/>"_s)) << "a group row goes across";
        EXPECT_TRUE(rows[2].contains(u"<w:vMerge w:val=\"restart\"/>"_s));
        EXPECT_TRUE(rows[3].contains(u"<w:vMerge/>"_s));
    }
    // the columns fill the width between the margins: 297 - 45 and 210 - 45 mm
    const auto width = [](const QString &table) {
        int sum = 0;
        for (const QString &column : found(table, u"<w:gridCol w:w=\"(\\d+)\"/>"_s))
            sum += column.toInt();
        return sum;
    };
    EXPECT_EQ(width(tables[2]), 16838 - 1701 - 850);
    EXPECT_EQ(width(tables[3]), 11906 - 1701 - 850);
}

TEST(WordDocument, LeavesTheFormToStylesThatExist)
{
    const auto docx = wordBytes(report(), kMorning);
    ASSERT_TRUE(docx);
    const QString text = QString::fromUtf8(part(*docx, u"word/document.xml"_s));
    const QString styles = QString::fromUtf8(part(*docx, u"word/styles.xml"_s));
    EXPECT_FALSE(text.contains(u"<w:rPr>"_s)) << "no formatting of runs";
    EXPECT_FALSE(text.contains(u"<w:spacing"_s));
    EXPECT_FALSE(text.contains(u"<w:jc"_s));
    const QStringList used = found(text, u"<w:(?:pStyle|tblStyle) w:val=\"(\\w+)\"/>"_s);
    EXPECT_GT(used.size(), 20);
    for (const QString &style : used)
        EXPECT_TRUE(styles.contains(u"w:styleId=\"%1\""_s.arg(style))) << style.toStdString();
    EXPECT_TRUE(styles.contains(u"w:ascii=\"Times New Roman\""_s));
    const QString body = found(styles, u"w:styleId=\"BodyText\">(.*?)</w:style>"_s).value(0);
    EXPECT_TRUE(body.contains(u"w:firstLine=\"720\""_s)) << "1.27 cm";
    EXPECT_TRUE(body.contains(u"<w:jc w:val=\"both\"/>"_s));
    EXPECT_TRUE(body.contains(u"<w:sz w:val=\"28\"/>"_s)) << "14 pt, in halves";
}

TEST(WordDocument, KeepsTheLastParagraphWithTheSignature)
{
    const QString text = document(report());
    const qsizetype last = text.indexOf(u"Đoạn cuối"_s);
    ASSERT_GT(last, 0);
    const qsizetype begin = text.lastIndexOf(u"<w:p>"_s, last);
    EXPECT_TRUE(text.mid(begin, last - begin).contains(u"<w:keepNext/>"_s));
}

TEST(WordDocument, SaysALettersSubjectUnderTheNumberAndWhomItGoesTo)
{
    Paper letter = report();
    letter.form = PaperForm::Letter;
    letter.symbol = u"BKHCN-VP"_s;
    letter.subject = u"đôn đốc"_s;
    letter.addressees = {u"Bộ Tài chính"_s};
    letter.annexes.clear();
    const QString text = document(letter);
    EXPECT_TRUE(text.contains(u">V/v đôn đốc<"_s));
    EXPECT_TRUE(text.contains(u">Kính gửi: Bộ Tài chính<"_s));
    EXPECT_TRUE(text.contains(u">- Như trên;<"_s));
    EXPECT_FALSE(text.contains(u"\"Title\""_s)) << "a công văn has no name of its kind";
}

/// Word ends a line after a hyphen; a document's number stays whole, other hyphens are left alone.
TEST(WordDocument, KeepsDocumentNumbersWhole)
{
    Paper paper = report();
    paper.body = {
        {BlockType::Paragraph, u"Nghị quyết số 71/NQ-CP, 57-NQ/TW; kinh tế - xã hội, 10-12 việc"_s, {}, {}}};
    const QString text = document(paper);
    EXPECT_TRUE(
        text.contains(u"71/NQ</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">CP, 57</w:t>"
                      "<w:noBreakHyphen/><w:t xml:space=\"preserve\">NQ/TW; kinh tế - xã hội, 10-12"_s))
        << text.toStdString();
}

/// A gap below the last table of an annex, or its last row alone, would take a page of its own.
TEST(WordDocument, LeavesNoEmptyPageAfterAnAnnexAndNoRowAlone)
{
    const QString text = document(report());
    const qsizetype table = text.lastIndexOf(u"</w:tbl>"_s);
    EXPECT_FALSE(text.mid(table).contains(u"\"BelowTable\""_s));
    const QStringList rows = found(text.left(table), u"<w:tr>(.*?)</w:tr>"_s);
    ASSERT_GE(rows.size(), 2);
    EXPECT_TRUE(rows[rows.size() - 2].contains(u"<w:keepNext/>"_s));
    EXPECT_FALSE(rows.back().contains(u"<w:keepNext/>"_s));
}

TEST(WordDocument, MarksADraft)
{
    Paper draft = report();
    draft.office.isDraft = true;
    EXPECT_TRUE(document(draft).contains(u">DỰ THẢO<"_s));
    EXPECT_FALSE(document(report()).contains(u"DỰ THẢO"_s));
}

TEST(WordDocument, DiffersOnlyInTheTimeItWasMade)
{
    const auto first = wordBytes(report(), kMorning);
    const auto second = wordBytes(report(), kMorning);
    const auto later = wordBytes(report(), kMorning.addSecs(61));
    ASSERT_TRUE(first && second && later);
    EXPECT_EQ(*first, *second);
    for (const char *name :
         {"word/document.xml", "word/styles.xml", "word/settings.xml", "[Content_Types].xml"})
        EXPECT_EQ(part(*first, QString::fromLatin1(name)), part(*later, QString::fromLatin1(name))) << name;
}

} // namespace dondoc
