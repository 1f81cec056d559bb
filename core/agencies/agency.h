// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dondoc {

enum class AgencyKind {
    Ministry, ///< bộ
    Ministerial, ///< cơ quan ngang bộ: Văn phòng Chính phủ, Thanh tra Chính phủ, Ngân hàng Nhà nước
    GovernmentBody, ///< cơ quan thuộc Chính phủ, and units of a ministry
    Province,       ///< tỉnh, thành phố trực thuộc Trung ương (its People's Committee)
    Party,          ///< Party bodies, the National Assembly, the front, courts
    Enterprise,     ///< tập đoàn, tổng công ty
    Block,          ///< a block that only carries given totals: all, ministries, provinces
    Other,
};

/// Which count of provinces a province belongs to; a unit that did not change belongs to both.
enum class ProvinceScheme { None, Before2025July = 63, Since2025July = 34 };

/// A dated official code (code 24 was Bắc Giang before 1 July 2025 and is Bắc Ninh since).
struct AgencyCode {
    QString code;
    QDate from; ///< null = always
    QDate to;   ///< last day valid; null = still
};

struct Agency {
    AgencyId id;
    QString name;      ///< canonical and plain: "Bộ Tài chính", "Hà Nội"
    QString shortName; ///< for charts: "Bộ KH&CN", "TP Hà Nội"
    AgencyKind kind = AgencyKind::Other;
    QDate from;    ///< first day of existence; null = before all our documents
    QDate to;      ///< last day; null = still exists
    int order = 0; ///< official (protocol) order; smaller first
    bool isCentrallyRunCity =
        false;      ///< a city in all our documents; for one that became a city later see cityFrom
    QDate cityFrom; ///< first day as a centrally run city (Đồng Nai: 2026-04-30); null = no change
    std::optional<AgencyId>
        parent; ///< an assignment to this unit means the parent where a list names the parent
    std::vector<AgencyId> predecessors; ///< the units merged into this one
    std::vector<AgencyCode> codes;

    /// A null date asks about the unit as it stands without end.
    bool existsOn(QDate date) const
    {
        if (date.isNull())
            return to.isNull();
        return (from.isNull() || from <= date) && (to.isNull() || date <= to);
    }
    bool isCityOn(QDate date) const { return isCentrallyRunCity || (cityFrom.isValid() && cityFrom <= date); }
};

enum class GroupExpansion { Members, Never };

/// An addressee that stands for many agencies as of a date: "Các bộ, ngành, địa phương".
struct AgencyGroup {
    QString key;  ///< stable word, "ministries-and-provinces"
    QString name; ///< canonical wording
    bool hasMinistries = false;
    bool hasProvinces = false;
    GroupExpansion expansion =
        GroupExpansion::Members; ///< "liên quan", "được giao nhiệm vụ", "có đảo": Never
    /// How the documents word it; commas, "và" and "các" inside are free, "(Các)" in front may be missing.
    QStringList wordings;
};

} // namespace dondoc
