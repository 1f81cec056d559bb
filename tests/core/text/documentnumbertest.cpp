// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/documentnumber.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

struct Row {
    QStringView given;
    QStringView expected;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.given.toString().toStdString();
}

class NormaliseDocumentNumber : public testing::TestWithParam<Row>
{
};

TEST_P(NormaliseDocumentNumber, givesOneSpelling)
{
    EXPECT_EQ(text::normaliseDocumentNumber(GetParam().given), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    RightAlready, NormaliseDocumentNumber,
    testing::Values(Row{u"57-NQ/TW", u"57-NQ/TW"}, Row{u"71/NQ-CP", u"71/NQ-CP"},
                    Row{u"193/2025/QH15", u"193/2025/QH15"}, Row{u"180/2025/NĐ-CP", u"180/2025/NĐ-CP"},
                    Row{u"1169/QĐ-TTg", u"1169/QĐ-TTg"}, Row{u"02-KH/BCĐTW", u"02-KH/BCĐTW"},
                    Row{u"25-TB/TGV", u"25-TB/TGV"}, Row{u"336/TB-VPCP", u"336/TB-VPCP"},
                    Row{u"331/TTr-CP", u"331/TTr-CP"}, Row{u"592/BKHCN-VCL", u"592/BKHCN-VCL"},
                    Row{u"10704/VPCP-KSTT", u"10704/VPCP-KSTT"}, Row{u"15671-CV/VPTW", u"15671-CV/VPTW"},
                    Row{u"53/2014/TT-BQP", u"53/2014/TT-BQP"}, Row{u"2827/BKHCN-CVT", u"2827/BKHCN-CVT"},
                    Row{u"162/PTr-CNCNTT", u"162/PTr-CNCNTT"}, Row{u"1181/CVT-CPTN", u"1181/CVT-CPTN"},
                    Row{u"37/2018/QĐ-TTg", u"37/2018/QĐ-TTg"}, Row{u"76/2025/UBTVQH15", u"76/2025/UBTVQH15"},
                    Row{u"202/2025/QH15", u"202/2025/QH15"}, Row{u"15-QĐ/ABC", u"15-QĐ/ABC"}));

INSTANTIATE_TEST_SUITE_P(
    Misspelt, NormaliseDocumentNumber,
    testing::Values(Row{u"57/NQ-TW", u"57-NQ/TW"}, Row{u"57-NQ-TW", u"57-NQ/TW"},
                    Row{u"57-NQ/TƯ", u"57-NQ/TW"}, Row{u"66/NQ-Cp", u"66/NQ-CP"},
                    Row{u"71-NQ/CP", u"71/NQ-CP"}, Row{u"71/nq-cp", u"71/NQ-CP"},
                    Row{u"193/2025/NQ-QH15", u"193/2025/QH15"}, Row{u"02/KH-BCĐTW", u"02-KH/BCĐTW"},
                    Row{u"02-KH/BCDTW", u"02-KH/BCĐTW"}, Row{u"2-KH/BCĐTW", u"02-KH/BCĐTW"},
                    Row{u"180/2025/ND-CP", u"180/2025/NĐ-CP"}, Row{u"1169/QĐ-TTG", u"1169/QĐ-TTg"},
                    Row{u"1169/QD-TTg", u"1169/QĐ-TTg"}, Row{u"331/TTR-CP", u"331/TTr-CP"},
                    Row{u"25/TB-TGV", u"25-TB/TGV"}, Row{u"71/NQ – CP", u"71/NQ-CP"},
                    Row{u"02-\nKH/BCĐTW", u"02-KH/BCĐTW"}, Row{u" 71 / NQ-CP ", u"71/NQ-CP"},
                    Row{u"336-TB/VPCP", u"336/TB-VPCP"}));

INSTANTIATE_TEST_SUITE_P(NoNumber, NormaliseDocumentNumber,
                         testing::Values(Row{u"Nghị quyết 57", u"Nghị quyết 57"}, Row{u"06/CP", u"06/CP"},
                                         Row{u"30/6/2025", u"30/6/2025"}, Row{u"số 12", u"số 12"},
                                         Row{u"", u""}, Row{u"2025 - 2030", u"2025 - 2030"}));

/// The documents of a text, each as "type|number|date|words".
QStringList listDocuments(const QString &given)
{
    QStringList list;
    for (const text::DocumentCitation &document : text::findDocuments(given)) {
        list += QStringList{document.type, document.number, document.date.toString(Qt::ISODate),
                            given.mid(document.start, document.length)}
                    .join(u'|');
    }
    return list;
}

class FindDocuments : public testing::TestWithParam<Row>
{
};

TEST_P(FindDocuments, listsNumberTypeDateAndPlace)
{
    EXPECT_EQ(listDocuments(GetParam().given.toString()).join(u'\n'), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    AssigningDocuments, FindDocuments, // every number in the lists' "Văn bản giao nhiệm vụ" and titles
    testing::Values(
        Row{u"Nghị quyết số 71/NQ-CP", u"Nghị quyết|71/NQ-CP||71/NQ-CP"},
        Row{u"Thông báo số 27-TB/TGV ngày 08/06/2025", u"Thông báo|27-TB/TGV|2025-06-08|27-TB/TGV"},
        Row{u"Thông báo số 27-TB/TGV ngày 08/6/2025", u"Thông báo|27-TB/TGV|2025-06-08|27-TB/TGV"},
        Row{u"Thông báo số 03-TB/BCĐTW ngày 06/3/2025", u"Thông báo|03-TB/BCĐTW|2025-03-06|03-TB/BCĐTW"},
        Row{u"Thông báo số 04-TB/BCĐTW ngày 30/5/2025", u"Thông báo|04-TB/BCĐTW|2025-05-30|04-TB/BCĐTW"},
        Row{u"Thông báo số 25-TB/TGV ngày 24/5/2025", u"Thông báo|25-TB/TGV|2025-05-24|25-TB/TGV"},
        Row{u"Thông báo số 31-TB/TGV ngày 18/06/2025", u"Thông báo|31-TB/TGV|2025-06-18|31-TB/TGV"},
        Row{u"Thông báo số 14-TB/TGV ngày 21/4/2025", u"Thông báo|14-TB/TGV|2025-04-21|14-TB/TGV"},
        Row{u"Thông báo số 15-TB/TGV ngày 28/4/2025", u"Thông báo|15-TB/TGV|2025-04-28|15-TB/TGV"},
        Row{u"DANH MỤC NHIỆM VỤ THEO THÔNG BÁO SỐ 05-TB/BCĐTW NGÀY 04/7/2025 THÔNG BÁO KẾT LUẬN CỦA ĐỒNG CHÍ "
            u"TỔNG BÍ THƯ"
            u" THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW (PHIÊN HỌP THỨ BA)",
            u"Thông báo|05-TB/BCĐTW|2025-07-04|05-TB/BCĐTW\nNghị quyết|57-NQ/TW||57-NQ/TW"},
        Row{u"DANH MỤC NHIỆM VỤ TRỌNG TÂM TỪ NGÀY 01/7/2025 ĐẾN NGÀY 31/12/2025 TRONG TRIỂN KHAI KẾ HOẠCH SỐ "
            u"02-KH/BCĐTW "
            u"NGÀY 19/6/2025 CỦA BAN CHỈ ĐẠO",
            u"Kế hoạch|02-KH/BCĐTW|2025-06-19|02-KH/BCĐTW"},
        Row{u"DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 71/NQ-CP 06 THÁNG CUỐI NĂM 2025",
            u"Nghị quyết|71/NQ-CP||71/NQ-CP"}));

INSTANTIATE_TEST_SUITE_P(
    InRunningText, FindDocuments,
    testing::Values(
        Row{u"Kế hoạch số 02-\nKH/BCĐTW ngày 19 tháng 6 năm \n2025 của Ban Chỉ đạo",
            u"Kế hoạch|02-KH/BCĐTW|2025-06-19|02-\nKH/BCĐTW"},
        Row{u"theo Nghị quyết số 193/2025/NQ-QH15 của Quốc hội; Quyết định 292/QĐ-BKHCN ngày 25/03/2025",
            u"Nghị quyết|193/2025/QH15||193/2025/NQ-QH15\nQuyết định|292/QĐ-BKHCN|2025-03-25|292/QĐ-BKHCN"},
        Row{u"Nghị quyết 57/NQ-TW và Nghị quyết số 66/NQ-Cp ngày 26/3/2025",
            u"Nghị quyết|57-NQ/TW||57/NQ-TW\nNghị quyết|66/NQ-CP|2025-03-26|66/NQ-Cp"},
        Row{u"Tờ trình số 331/TTr-CP ngày 08/5/2025, Văn bản số 15671-CV/VPTW ngày 25/6/2025",
            u"Tờ trình|331/TTr-CP|2025-05-08|331/TTr-CP\nVăn bản|15671-CV/VPTW|2025-06-25|15671-CV/VPTW"},
        Row{u"Thông tư số 53/2014/TT-BQP ngày 12/6/2014",
            u"Thông tư|53/2014/TT-BQP|2014-06-12|53/2014/TT-BQP"},
        Row{u"Văn bản 127/NEAC và Luật số 63/2025/QH15",
            u"Văn bản|127/NEAC||127/NEAC\nLuật|63/2025/QH15||63/2025/QH15"},
        Row{u"theo QĐ 933/QĐ-TTg ngày 19/4/2024", u"Quyết định|933/QĐ-TTg|2024-04-19|933/QĐ-TTg"},
        Row{u"(592/BKHCN-VCL ngày 31/3/2025)", u"Công văn|592/BKHCN-VCL|2025-03-31|592/BKHCN-VCL"},
        Row{u"Văn bản số 1552/BTTTT-TTH và 708/BTTTT-CATTT;",
            u"Văn bản|1552/BTTTT-TTH||1552/BTTTT-TTH\nCông văn|708/BTTTT-CATTT||708/BTTTT-CATTT"},
        Row{u"Nghị quyết số 71/NQ-CP của Chính phủ ngày 01/4/2025",
            u"Nghị quyết|71/NQ-CP|2025-04-01|71/NQ-CP"},
        Row{u"Nghị định số 180/2025/NĐ-CP (ngày 01/7/2025)",
            u"Nghị định|180/2025/NĐ-CP|2025-07-01|180/2025/NĐ-CP"},
        // a deadline after a number is not the document's date
        Row{u"Nghị quyết số 71/NQ-CP trước ngày 30/6/2025", u"Nghị quyết|71/NQ-CP||71/NQ-CP"},
        Row{u"Nghị quyết số 71/NQ-CP của Chính phủ trước ngày 30/6/2025", u"Nghị quyết|71/NQ-CP||71/NQ-CP"},
        Row{u"Nghị quyết số 71/NQ-CP. Ngày 30/6/2025, Bộ Công an họp", u"Nghị quyết|71/NQ-CP||71/NQ-CP"}));

INSTANTIATE_TEST_SUITE_P(
    NoDocuments, FindDocuments,
    testing::Values(Row{u"Đề án 06/CP, ngày 08/06/2025, giai đoạn 2025 - 2030, 63 tỉnh/TP, 05 ngày/lần, 24/7",
                        u""},
                    Row{u"Đề án 06 - Sơ kết công tác 6 tháng", u""},
                    Row{u"tháng 9/2025, 6/2025-12/2025", u""}, Row{u"1-2 buổi online từ 01/7/2025", u""},
                    Row{u"", u""}));

TEST(FindDocuments, readsDecomposedText)
{
    const QString given = QStringLiteral("Nghị quyết số 57-NQ/TƯ ngày 22 tháng 12 năm 2024");
    const QString decomposed = given.normalized(QString::NormalizationForm_D);
    const auto found = text::findDocuments(decomposed);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].number, u"57-NQ/TW");
    EXPECT_EQ(found[0].written, u"57-NQ/TƯ");
    EXPECT_EQ(found[0].type, u"Nghị quyết");
    EXPECT_EQ(found[0].date, QDate(2024, 12, 22));
    EXPECT_EQ(decomposed.mid(found[0].start, 5), u"57-NQ");
}

} // namespace
