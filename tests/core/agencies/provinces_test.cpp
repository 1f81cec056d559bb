// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"
#include "tests/core/printers.h"

#include <QSet>

namespace dondoc::testing {
namespace {

using namespace Qt::StringLiterals;

const QDate lastDayOf63(2025, 6, 30);
const QDate firstDayOf34(2025, 7, 1);

/// A unit of the 34 with its code and the units of the 63 merged into it, with theirs; unchanged ones have
/// none.
struct Unit34 {
    const char *code;
    const char *name;
    const char *mergedFrom;
};

// Nghị quyết 202/2025/QH15; in official order.
// clang-format off
const Unit34 unitsOf34[] = {
    {"01", "Hà Nội", ""},
    {"04", "Cao Bằng", ""},
    {"08", "Tuyên Quang", "Hà Giang 02, Tuyên Quang 08"},
    {"11", "Điện Biên", ""},
    {"12", "Lai Châu", ""},
    {"14", "Sơn La", ""},
    {"15", "Lào Cai", "Lào Cai 10, Yên Bái 15"},
    {"19", "Thái Nguyên", "Bắc Kạn 06, Thái Nguyên 19"},
    {"20", "Lạng Sơn", ""},
    {"22", "Quảng Ninh", ""},
    {"24", "Bắc Ninh", "Bắc Giang 24, Bắc Ninh 27"},
    {"25", "Phú Thọ", "Hòa Bình 17, Phú Thọ 25, Vĩnh Phúc 26"},
    {"31", "Hải Phòng", "Hải Dương 30, Hải Phòng 31"},
    {"33", "Hưng Yên", "Hưng Yên 33, Thái Bình 34"},
    {"37", "Ninh Bình", "Hà Nam 35, Nam Định 36, Ninh Bình 37"},
    {"38", "Thanh Hóa", ""},
    {"40", "Nghệ An", ""},
    {"42", "Hà Tĩnh", ""},
    {"44", "Quảng Trị", "Quảng Bình 44, Quảng Trị 45"},
    {"46", "Huế", ""},
    {"48", "Đà Nẵng", "Đà Nẵng 48, Quảng Nam 49"},
    {"51", "Quảng Ngãi", "Quảng Ngãi 51, Kon Tum 62"},
    {"52", "Gia Lai", "Bình Định 52, Gia Lai 64"},
    {"56", "Khánh Hòa", "Khánh Hòa 56, Ninh Thuận 58"},
    {"66", "Đắk Lắk", "Phú Yên 54, Đắk Lắk 66"},
    {"68", "Lâm Đồng", "Bình Thuận 60, Đắk Nông 67, Lâm Đồng 68"},
    {"75", "Đồng Nai", "Bình Phước 70, Đồng Nai 75"},
    {"79", "Hồ Chí Minh", "Bình Dương 74, Bà Rịa – Vũng Tàu 77, Hồ Chí Minh 79"},
    {"80", "Tây Ninh", "Tây Ninh 72, Long An 80"},
    {"82", "Đồng Tháp", "Tiền Giang 82, Đồng Tháp 87"},
    {"86", "Vĩnh Long", "Bến Tre 83, Trà Vinh 84, Vĩnh Long 86"},
    {"91", "An Giang", "An Giang 89, Kiên Giang 91"},
    {"92", "Cần Thơ", "Cần Thơ 92, Hậu Giang 93, Sóc Trăng 94"},
    {"96", "Cà Mau", "Bạc Liêu 95, Cà Mau 96"},
};

struct Unit63 {
    const char *code;
    const char *name;
};

// In official order, which is the order of the codes.
const Unit63 unitsOf63[] = {
    {"01", "Hà Nội"},
    {"02", "Hà Giang"},
    {"04", "Cao Bằng"},
    {"06", "Bắc Kạn"},
    {"08", "Tuyên Quang"},
    {"10", "Lào Cai"},
    {"11", "Điện Biên"},
    {"12", "Lai Châu"},
    {"14", "Sơn La"},
    {"15", "Yên Bái"},
    {"17", "Hòa Bình"},
    {"19", "Thái Nguyên"},
    {"20", "Lạng Sơn"},
    {"22", "Quảng Ninh"},
    {"24", "Bắc Giang"},
    {"25", "Phú Thọ"},
    {"26", "Vĩnh Phúc"},
    {"27", "Bắc Ninh"},
    {"30", "Hải Dương"},
    {"31", "Hải Phòng"},
    {"33", "Hưng Yên"},
    {"34", "Thái Bình"},
    {"35", "Hà Nam"},
    {"36", "Nam Định"},
    {"37", "Ninh Bình"},
    {"38", "Thanh Hóa"},
    {"40", "Nghệ An"},
    {"42", "Hà Tĩnh"},
    {"44", "Quảng Bình"},
    {"45", "Quảng Trị"},
    {"46", "Huế"},
    {"48", "Đà Nẵng"},
    {"49", "Quảng Nam"},
    {"51", "Quảng Ngãi"},
    {"52", "Bình Định"},
    {"54", "Phú Yên"},
    {"56", "Khánh Hòa"},
    {"58", "Ninh Thuận"},
    {"60", "Bình Thuận"},
    {"62", "Kon Tum"},
    {"64", "Gia Lai"},
    {"66", "Đắk Lắk"},
    {"67", "Đắk Nông"},
    {"68", "Lâm Đồng"},
    {"70", "Bình Phước"},
    {"72", "Tây Ninh"},
    {"74", "Bình Dương"},
    {"75", "Đồng Nai"},
    {"77", "Bà Rịa – Vũng Tàu"},
    {"79", "Hồ Chí Minh"},
    {"80", "Long An"},
    {"82", "Tiền Giang"},
    {"83", "Bến Tre"},
    {"84", "Trà Vinh"},
    {"86", "Vĩnh Long"},
    {"87", "Đồng Tháp"},
    {"89", "An Giang"},
    {"91", "Kiên Giang"},
    {"92", "Cần Thơ"},
    {"93", "Hậu Giang"},
    {"94", "Sóc Trăng"},
    {"95", "Bạc Liêu"},
    {"96", "Cà Mau"},
};
// clang-format on

QString codeOn(const Agency &agency, QDate day)
{
    for (const AgencyCode &code : agency.codes) {
        const bool holds =
            day.isNull() ? code.to.isNull()
                         : (code.from.isNull() || code.from <= day) && (code.to.isNull() || day <= code.to);
        if (holds)
            return code.code;
    }
    return {};
}

std::vector<std::string> codesAndNames(QDate day)
{
    std::vector<std::string> out;
    for (const AgencyId id : shippedDirectory().provinces(day)) {
        const Agency &agency = *shippedDirectory().find(id);
        out.push_back((codeOn(agency, day) + u' ' + agency.name).toStdString());
    }
    return out;
}

TEST(Provinces, are34InOfficialOrderSinceJuly2025)
{
    std::vector<std::string> expected;
    for (const Unit34 &unit : unitsOf34)
        expected.push_back(std::string(unit.code) + ' ' + unit.name);
    ASSERT_EQ(expected.size(), 34u);
    EXPECT_EQ(codesAndNames(firstDayOf34), expected);
    EXPECT_EQ(codesAndNames({}), expected) << "without a date: the units that still exist";
}

TEST(Provinces, were63InOfficialOrderUntilJune2025)
{
    std::vector<std::string> expected;
    for (const Unit63 &unit : unitsOf63)
        expected.push_back(std::string(unit.code) + ' ' + unit.name);
    ASSERT_EQ(expected.size(), 63u);
    EXPECT_EQ(codesAndNames(lastDayOf63), expected);
}

TEST(Provinces, mergedUnitsNameTheirPredecessors)
{
    for (const Unit34 &unit : unitsOf34) {
        const Agency &agency = *shippedDirectory().find(agencyNamed(unit.name));
        QStringList predecessors;
        for (const AgencyId id : agency.predecessors) {
            const Agency &predecessor = *shippedDirectory().find(id);
            EXPECT_EQ(predecessor.to, lastDayOf63) << predecessor.name.toStdString();
            predecessors.append(predecessor.name + u' ' + codeOn(predecessor, lastDayOf63));
        }
        EXPECT_EQ(predecessors.join(u", "_s).toStdString(), unit.mergedFrom) << unit.name;
    }
}

TEST(Provinces, unchangedUnitsAreOneAndMergedUnitsAreTwo)
{
    const QSet<QString> unchanged{u"01"_s, u"04"_s, u"11"_s, u"12"_s, u"14"_s, u"20"_s,
                                  u"22"_s, u"38"_s, u"40"_s, u"42"_s, u"46"_s};
    for (const Unit34 &unit : unitsOf34) {
        const Agency &agency = *shippedDirectory().find(agencyNamed(unit.name));
        const bool isUnchanged = unchanged.contains(QString::fromLatin1(unit.code));
        EXPECT_EQ(agency.from, isUnchanged ? QDate() : firstDayOf34) << unit.name;
        EXPECT_TRUE(agency.to.isNull()) << unit.name;
        const bool bearsOldName = std::ranges::any_of(
            unitsOf63, [&](const Unit63 &old) { return std::string_view(old.name) == unit.name; });
        ASSERT_TRUE(bearsOldName) << unit.name << ": all 34 kept a name of the 63";
        EXPECT_EQ(agencyNamed(unit.name, lastDayOf63) == agency.id, isUnchanged) << unit.name;
    }
}

/// Each of the 63 ended in exactly one of the 34.
TEST(Provinces, everyOldUnitHasOneSuccessor)
{
    QHash<AgencyId, int> successors;
    for (const AgencyId id : shippedDirectory().provinces(firstDayOf34)) {
        for (const AgencyId predecessor : shippedDirectory().find(id)->predecessors)
            ++successors[predecessor];
    }
    EXPECT_EQ(successors.size(), 52);
    for (const AgencyId id : shippedDirectory().provinces(lastDayOf63)) {
        const Agency &agency = *shippedDirectory().find(id);
        EXPECT_EQ(successors.value(id), agency.to.isNull() ? 0 : 1) << agency.name.toStdString();
    }
}

TEST(Provinces, sevenCodesChangedTheirMeaning)
{
    const auto unitOfCode = [](const QString &code, QDate day) {
        for (const AgencyId id : shippedDirectory().provinces(day)) {
            if (codeOn(*shippedDirectory().find(id), day) == code)
                return shippedDirectory().find(id)->name.toStdString();
        }
        return std::string();
    };
    const std::tuple<QString, std::string, std::string> changed[] = {
        {u"15"_s, "Yên Bái", "Lào Cai"},      {u"24"_s, "Bắc Giang", "Bắc Ninh"},
        {u"44"_s, "Quảng Bình", "Quảng Trị"}, {u"52"_s, "Bình Định", "Gia Lai"},
        {u"80"_s, "Long An", "Tây Ninh"},     {u"82"_s, "Tiền Giang", "Đồng Tháp"},
        {u"91"_s, "Kiên Giang", "An Giang"},
    };
    for (const auto &[code, before, since] : changed) {
        EXPECT_EQ(unitOfCode(code, lastDayOf63), before);
        EXPECT_EQ(unitOfCode(code, firstDayOf34), since);
    }
}

TEST(Provinces, centrallyRunCitiesAndTheDayDongNaiBecameOne)
{
    const auto cities = [](QDate day) {
        std::vector<std::string> names;
        for (const AgencyId id : shippedDirectory().provinces(day)) {
            if (shippedDirectory().find(id)->isCityOn(day))
                names.push_back(shippedDirectory().find(id)->name.toStdString());
        }
        return names;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(cities(lastDayOf63),
              (Names{"Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"}));
    EXPECT_EQ(cities(QDate(2026, 4, 29)),
              (Names{"Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"}));
    EXPECT_EQ(cities(QDate(2026, 4, 30)),
              (Names{"Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Đồng Nai", "Hồ Chí Minh", "Cần Thơ"}));
}

TEST(Provinces, schemeTellsThe63FromThe34)
{
    const AgencyDirectory &directory = shippedDirectory();
    const QDate july(2025, 7, 18);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Bình Dương", lastDayOf63), july),
              ProvinceScheme::Before2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Bắc Ninh", lastDayOf63), july), ProvinceScheme::Before2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Bắc Ninh"), lastDayOf63), ProvinceScheme::Since2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Hà Nội"), lastDayOf63), ProvinceScheme::Before2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Hà Nội"), firstDayOf34), ProvinceScheme::Since2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Hà Nội"), {}), ProvinceScheme::Since2025July);
    EXPECT_EQ(directory.schemeOf(agencyNamed("Bộ Y tế"), july), ProvinceScheme::None);
    EXPECT_EQ(directory.schemeOf({}, july), ProvinceScheme::None);
}

TEST(Provinces, onlyOldUnitsWithALivingNamesakeSayWhen)
{
    const auto shown = [](const char *name, QDate day) {
        return shippedDirectory().displayName(agencyNamed(name, day)).toStdString();
    };
    EXPECT_EQ(shown("Bắc Ninh", lastDayOf63), "Bắc Ninh (trước 01/7/2025)");
    EXPECT_EQ(shown("Bắc Ninh", firstDayOf34), "Bắc Ninh");
    EXPECT_EQ(shown("Bình Dương", lastDayOf63), "Bình Dương");
    EXPECT_EQ(shown("Hà Nội", lastDayOf63), "Hà Nội");
    EXPECT_EQ(shippedDirectory().displayName(AgencyId{999999}).toStdString(), "");
}

} // namespace
} // namespace dondoc::testing
