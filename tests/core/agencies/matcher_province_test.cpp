// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"

#include <QSet>

#include <span>

namespace dondoc::testing {
namespace {

using namespace Qt::StringLiterals;

const QDate listDay(2025, 7, 18);

// The unit column of appendix 03's table of 63, from top to bottom.
const char *const tableOf63[] = {
    "An Giang",   "Bà Rịa – Vũng Tàu", "Bắc Giang",    "Bắc Kạn",        "Bạc Liêu",   "Bắc Ninh",
    "Bến Tre",    "Bình Định",         "Bình Dương",   "Bình Phước",     "Bình Thuận", "Cà Mau",
    "Cao Bằng",   "Đắk Lắk",           "Đắk Nông",     "Điện Biên",      "Đồng Nai",   "Đồng Tháp",
    "Gia Lai",    "Hà Giang",          "Hà Nam",       "Hà Tĩnh",        "Hải Dương",  "Hậu Giang",
    "Hòa Bình",   "Hưng Yên",          "Khánh Hòa",    "Kiên Giang",     "Kon Tum",    "Lai Châu",
    "Lâm Đồng",   "Lạng Sơn",          "Lào Cai",      "Long An",        "Nam Định",   "Nghệ An",
    "Ninh Bình",  "Ninh Thuận",        "Phú Thọ",      "Phú Yên",        "Quảng Bình", "Quảng Nam",
    "Quảng Ngãi", "Quảng Ninh",        "Quảng Trị",    "Sóc Trăng",      "Sơn La",     "Tây Ninh",
    "Thái Bình",  "Thái Nguyên",       "Thanh Hóa",    "TP Huế",         "Tiền Giang", "TP Cần Thơ",
    "TP Đà Nẵng", "TP Hà Nội",         "TP Hải Phòng", "TP Hồ Chí Minh", "Trà Vinh",   "Tuyên Quang",
    "Vĩnh Long",  "Vĩnh Phúc",         "Yên Bái"};

// The same of its table of 34.
const char *const tableOf34[] = {"Thành phố Hà Nội", "Thành phố Huế", "Lai Châu",
                                 "Điện Biên",        "Sơn La",        "Lạng Sơn",
                                 "Quảng Ninh",       "Thanh Hóa",     "Nghệ An",
                                 "Hà Tĩnh",          "Cao Bằng",      "Tuyên Quang",
                                 "Lào Cai",          "Thái Nguyên",   "Phú Thọ",
                                 "Bắc Ninh",         "Hưng Yên",      "Thành phố Hải Phòng",
                                 "Ninh Bình",        "Quảng Trị",     "Thành phố Đà Nẵng",
                                 "Quảng Ngãi",       "Gia Lai",       "Khánh Hòa",
                                 "Lâm Đồng",         "Đắk Lắk",       "Thành phố Hồ Chí Minh",
                                 "Đồng Nai",         "Tây Ninh",      "Thành phố Cần Thơ",
                                 "Vĩnh Long",        "Đồng Tháp",     "Cà Mau",
                                 "An Giang"};

QString plain(QString name)
{
    return name.remove(u"TP "_s).remove(u"Thành phố "_s);
}

void expectTable(std::span<const char *const> names, ProvinceScheme scheme, QDate validOn)
{
    QSet<AgencyId> units;
    for (const char *name : names) {
        // Whatever the list's date or its lack, the table says which units it lists.
        for (const QDate asOf : {listDay, QDate(2025, 5, 31), QDate()}) {
            const AgencyMention mention = shippedMatcher().readOne(QString::fromUtf8(name), asOf, scheme);
            ASSERT_TRUE(mention.agency) << name;
            EXPECT_EQ(mention.agency, agencyNamed(plain(QString::fromUtf8(name)).toUtf8(), validOn)) << name;
            EXPECT_TRUE(mention.question.isEmpty()) << name << ' ' << mention.question.toStdString();
            units.insert(mention.agency);
        }
    }
    EXPECT_EQ(units.size(), int(names.size()));
}

TEST(MatcherOnProvinces, readsTheTableOf63)
{
    ASSERT_EQ(std::size(tableOf63), 63u);
    expectTable(tableOf63, ProvinceScheme::Before2025July, QDate(2025, 6, 30));
}

TEST(MatcherOnProvinces, readsTheTableOf34)
{
    ASSERT_EQ(std::size(tableOf34), 34u);
    expectTable(tableOf34, ProvinceScheme::Since2025July, QDate(2025, 7, 1));
}

/// Appendix 03's table of ministries.
TEST(MatcherOnProvinces, readsTheTableOf15Ministries)
{
    const char *const ministries[] = {"Bộ Công an",
                                      "Bộ Công Thương",
                                      "Bộ Giáo dục và Đào tạo",
                                      "Bộ Khoa học và Công nghệ",
                                      "Bộ Ngoại giao",
                                      "Bộ Nội vụ",
                                      "Bộ Nông nghiệp và Môi trường",
                                      "Bộ Quốc phòng",
                                      "Bộ Tài chính",
                                      "Bộ Tư pháp",
                                      "Bộ Văn hóa, Thể thao và Du lịch",
                                      "Bộ Xây dựng",
                                      "Bộ Y tế",
                                      "Ngân hàng Nhà nước Việt Nam",
                                      "Bộ Dân tộc và Tôn giáo"};
    ASSERT_EQ(std::size(ministries), 15u);
    for (const char *name : ministries)
        EXPECT_EQ(shippedMatcher().readOne(QString::fromUtf8(name), listDay).agency, agencyNamed(name))
            << name;
}

TEST(MatcherOnProvinces, aNameIsReadAsOfTheListsDate)
{
    const auto read = [](const char *name, QDate day) {
        return shippedMatcher().readOne(QString::fromUtf8(name), day).agency;
    };
    EXPECT_EQ(read("Bắc Ninh", QDate(2025, 6, 30)), AgencyId{227});
    EXPECT_EQ(read("Bắc Ninh", QDate(2025, 7, 1)), AgencyId{124});
    EXPECT_EQ(read("Hà Nội", QDate(2025, 6, 30)), read("Hà Nội", QDate(2025, 7, 1)));
    EXPECT_EQ(read("Đắc Lắc", QDate(2025, 6, 30)), AgencyId{266});
    EXPECT_EQ(read("Đắc Lắc", QDate(2025, 7, 1)), AgencyId{166});
}

struct Case {
    const char *cell;
    QDate asOf;
    const char *read;
};

void PrintTo(const Case &item, std::ostream *out)
{
    *out << item.cell;
}

class ProvinceCells : public ::testing::TestWithParam<Case>
{
};

TEST_P(ProvinceCells, areReadByNameAndDate)
{
    EXPECT_EQ(readCell(GetParam().cell, GetParam().asOf), GetParam().read)
        << "in the cell: " << GetParam().cell;
}

const Case cells[] = {
    // A unit ended by the list's date is the old unit, with a question, and makes its namesake neighbours
    // doubtful.
    {"Bình Dương", listDay, "Bình Dương !endedUnit"},
    {"Hà Nội, Bình Dương", listDay, "Hà Nội | Bình Dương !endedUnit"},
    {"Bình Dương, Bắc Ninh", listDay,
     "Bình Dương !endedUnit | ?Bắc Ninh/Bắc Ninh (trước 01/7/2025) !nameOfTwo"},
    {"Bình Dương, Bắc Ninh", QDate(2025, 6, 30), "Bình Dương | Bắc Ninh"},
    {"Bắc Ninh, An Giang", listDay, "Bắc Ninh | An Giang"},
    // Without a date only names that one unit bears are read.
    {"Bắc Ninh", {}, "?Bắc Ninh/Bắc Ninh (trước 01/7/2025) !nameOfTwo"},
    {"Bình Dương", {}, "Bình Dương"},
    {"Hà Nội", {}, "Hà Nội"},
    {"Bộ Tài chính", {}, "Bộ Tài chính"},
    // How units are called.
    {"TP. Hồ Chí Minh", listDay, "Hồ Chí Minh"},
    {"TP.Hồ Chí Minh", listDay, "Hồ Chí Minh"},
    {"TP Hồ Chí Minh", listDay, "Hồ Chí Minh"},
    {"Tp. HCM", listDay, "Hồ Chí Minh"},
    {"TPHCM", listDay, "Hồ Chí Minh"},
    {"thành phố Hồ Chí Minh", listDay, "Hồ Chí Minh"},
    {"THÀNH PHỐ HÀ NỘI", listDay, "Hà Nội"},
    {"UBND TP Hà Nội", listDay, "Hà Nội"},
    {"UBND Thành phố Hà Nội", listDay, "Hà Nội"},
    {"Uỷ ban nhân dân thành phố Hà Nội", listDay, "Hà Nội"},
    {"Ủy ban nhân dân tỉnh Thanh Hoá", listDay, "Thanh Hóa"},
    {"UBND tỉnh Quảng Ninh", listDay, "Quảng Ninh"},
    {"Chủ tịch UBND tỉnh Quảng Ninh", listDay, "Quảng Ninh"},
    {"Tỉnh Quảng Ninh", listDay, "Quảng Ninh"},
    {"Ủy ban nhân\ndân tỉnh\nQuảng Ninh", listDay, "Quảng Ninh"},
    {"Bà Rịa-Vũng Tàu", QDate(2025, 6, 30), "Bà Rịa – Vũng Tàu"},
    {"Bà Rịa Vũng Tàu", QDate(2025, 6, 30), "Bà Rịa – Vũng Tàu"},
    {"tỉnh Bà Rịa — Vũng Tàu", QDate(2025, 6, 30), "Bà Rịa – Vũng Tàu"},
    {"Thừa Thiên - Huế", QDate(2025, 6, 30), "Huế"},
    {"tỉnh Thừa Thiên Huế", QDate(2025, 6, 30), "Huế"},
    // Shared nouns.
    {"Các tỉnh: Bắc Ninh, Hà Tĩnh và Thanh Hóa", listDay, "Bắc Ninh | Hà Tĩnh | Thanh Hóa"},
    {"các tỉnh Bắc Ninh, Hà Tĩnh", listDay, "Bắc Ninh | Hà Tĩnh"},
    {"UBND các tỉnh Bắc Ninh, Hà Tĩnh", listDay, "Bắc Ninh | Hà Tĩnh"},
    {"UBND các tỉnh, thành phố Hà Nội, Bắc Ninh", listDay, "Hà Nội | Bắc Ninh"},
    {"UBND tỉnh/thành phố: Hà Nội; Bắc Ninh", listDay, "Hà Nội | Bắc Ninh"},
    {"Các thành phố: Hà Nội, Đà Nẵng", listDay, "Hà Nội | Đà Nẵng"},
    {"Các địa phương: Hà Nội, Đà Nẵng", listDay, "Hà Nội | Đà Nẵng"},
    {"Ninh Bình; Lào Cai\nLạng Sơn và Khánh Hòa.", listDay, "Ninh Bình | Lào Cai | Lạng Sơn | Khánh Hòa"},
    // A town or an office in the province is not the province.
    {"thành phố Bắc Ninh", listDay, "??thành phố Bắc Ninh~Bắc Ninh"},
    {"thành phố Đồng Nai", listDay, "??thành phố Đồng Nai~Đồng Nai"},
    {"thành phố Đồng Nai", QDate(2026, 4, 30), "Đồng Nai"},
    {"Công an tỉnh Bắc Ninh", listDay, "??Công an tỉnh Bắc Ninh~Bắc Ninh"},
    {"TT phục vụ HCC tỉnh Bắc Ninh", listDay, "??TT phục vụ HCC tỉnh Bắc Ninh"},
    {"Tỉnh ủy Bắc Ninh", listDay, "??Tỉnh ủy Bắc Ninh~Bắc Ninh !partyBody"},
    {"Bắc Ninh mới", listDay, "??Bắc Ninh mới"},
};

INSTANTIATE_TEST_SUITE_P(Cells, ProvinceCells, ::testing::ValuesIn(cells));

TEST(MatcherOnProvinces, aTableOfThe34NamesOldUnitsWithAQuestion)
{
    const AgencyMention mention =
        shippedMatcher().readOne(u"Bình Dương", listDay, ProvinceScheme::Since2025July);
    EXPECT_EQ(print(mention), "Bình Dương !endedUnit");
}

} // namespace
} // namespace dondoc::testing
