// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rates/ratefixture.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc::test {

namespace {

BlankReason reasonOf(const QString &word)
{
    for (const BlankReason reason : {BlankReason::NotRegistered, BlankReason::NotOffered,
                                     BlankReason::YearEndOnly, BlankReason::Unknown}) {
        if (dondoc::word(reason) == word)
            return reason;
    }
    return BlankReason::None;
}

std::optional<double> number(const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
}

RateRow unitOf(const QStringList &cells, AgencyId agency)
{
    RateRow row;
    row.agency = agency;
    row.name = cells[2];
    row.shortName = cells[3];
    row.kind = cells[0] == u"ministries" ? RateUnitKind::Ministry : RateUnitKind::Province;
    row.scheme = ProvinceScheme(cells[0] == u"ministries" ? 0 : cells[0].toInt());
    row.source.file = u"phu-luc-03.xlsx"_s;
    row.source.sheet = cells[0] == u"ministries" ? u"Bộ ngành"_s : cells[0] + u" tỉnh"_s;
    row.source.list = u"PHỤ LỤC 03: BÁO CÁO SỐ LIỆU HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH"_s;
    row.source.row = cells[1].toInt();
    return row;
}

RateRow inMonth(RateRow row, QDate month, const QString &target, const QString &achieved,
                const QString &blank)
{
    row.month = month;
    row.from = {2025, 1, 1};
    row.to = month.month() == 7 ? QDate(2025, 7, 9) : month.addMonths(1).addDays(-1);
    row.target = number(target);
    row.achieved = number(achieved);
    row.cell =
        u"%1%2"_s.arg(QChar(u'D' + 2 * (month.month() == 7 ? 0 : month.month() - 4))).arg(row.source.row);
    if (row.target)
        row.met = *row.achieved >= *row.target;
    else
        row.blank = reasonOf(blank);
    row.notOffered = row.blank == BlankReason::NotOffered;
    if (row.blank == BlankReason::YearEndOnly)
        row.yearEndTarget = 85; // Bộ Xây dựng's note
    return row;
}

// The eleven that the merger of 1 July 2025 left as they were (domain.md section 5).
const QStringList unchanged{u"Hà Nội"_s,  u"Cao Bằng"_s, u"Điện Biên"_s,  u"Lai Châu"_s,
                            u"Sơn La"_s,  u"Lạng Sơn"_s, u"Quảng Ninh"_s, u"Thanh Hóa"_s,
                            u"Nghệ An"_s, u"Hà Tĩnh"_s,  u"Huế"_s};

void addBlock(RateBoard &board, AgencyId agency, double value)
{
    RateRow row;
    row.agency = agency;
    row.kind = RateUnitKind::Block;
    row.source.file = u"phu-luc-03.xlsx"_s;
    row.source.list = u"PHỤ LỤC 03: BÁO CÁO SỐ LIỆU HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH"_s;
    row.month = june;
    row.to = {2025, 6, 30};
    row.achieved = value;
    board.rows.push_back(row);
}

} // namespace

RateBoard appendix3()
{
    QFile file(QStringLiteral(DONDOC_TEST_DATA "/rates/phu-luc-03.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    RateBoard board;
    board.asOf = {2025, 7, 18};
    AgencyId agency{1000};
    QHash<QString, AgencyId> agencies; // by table and name
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        const QStringList cells = line.split(u';');
        ++agency.value;
        if (cells[0] == u"34" && unchanged.contains(cells[2]))
            agencies.insert(u"34"_s + cells[2], agencies.value(u"63"_s + cells[2]));
        else
            agencies.insert(cells[0] + cells[2], agency);
        QDate month(2025, cells[5].toInt(), 1);
        for (qsizetype cell = 6; cell + 1 < cells.size(); cell += 2, month = month.addMonths(1))
            board.rows.push_back(inMonth(unitOf(cells, agencies.value(cells[0] + cells[2])), month,
                                         cells[cell], cells[cell + 1], cells[4]));
    }
    addBlock(board, AgencyDirectory::blockAll, 40.1);
    addBlock(board, AgencyDirectory::blockMinistries, 51.7);
    addBlock(board, AgencyDirectory::blockProvinces, 15.5);
    std::vector<RateRow> rows(board.rows.begin(), board.rows.end());
    std::ranges::stable_sort(rows, {}, &RateRow::kind);
    board.rows = RateRows(std::move(rows));
    return board;
}

RateRow rowOf(const RateBoard &board, const QString &name, QDate month)
{
    const auto found = std::find_if(board.rows.begin(), board.rows.end(), [&](const RateRow &row) {
        return row.name == name && row.month == month;
    });
    EXPECT_NE(found, board.rows.end()) << name.toStdString();
    return found == board.rows.end() ? RateRow{} : *found;
}

RateRow communeRow(int number, QDate month)
{
    RateRow row;
    row.agency = AgencyId{5000 + number};
    row.name = row.shortName = u"Xã %1"_s.arg(number);
    row.kind = RateUnitKind::Province;
    row.scheme = ProvinceScheme::Since2025July;
    row.month = month;
    row.to = month.addMonths(1).addDays(-1);
    return row;
}

} // namespace dondoc::test
