// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"

#include "core/text/fold.h"

#include <QHash>
#include <QRegularExpression>

namespace dondoc {

namespace {

constexpr qsizetype kLongestHeader = 80; // characters; anything longer is a task, not a header

struct HeaderWord {
    const char16_t *words; ///< folded, punctuation as single spaces
    ColumnRole role;
    ColumnRole otherwise = ColumnRole::None;
};

/// Headers that must be these words and no others.
constexpr HeaderWord kWholeHeaders[] = {
    {u"tt", ColumnRole::Ordinal},
    {u"stt", ColumnRole::Ordinal},
    {u"so tt", ColumnRole::Ordinal},
    {u"so thu tu", ColumnRole::Ordinal},
    {u"nhiem vu", ColumnRole::TaskText},
    {u"nhiem vu cu the", ColumnRole::TaskText},
    {u"nhiem vu giai phap", ColumnRole::TaskText},
    {u"nhiem vu duoc giao", ColumnRole::TaskText},
    {u"ten nhiem vu", ColumnRole::TaskText},
    {u"ten nhiem vu giai phap", ColumnRole::TaskText},
    {u"noi dung", ColumnRole::TaskText},
    {u"noi dung nhiem vu", ColumnRole::TaskText},
    {u"noi dung cong viec", ColumnRole::TaskText},
    {u"noi dung thuc hien", ColumnRole::TaskText},
    {u"cong viec", ColumnRole::TaskText},
    {u"co quan thuc hien", ColumnRole::Lead},
    {u"don vi thuc hien", ColumnRole::Lead},
    {u"co quan don vi thuc hien", ColumnRole::Lead},
    {u"van ban", ColumnRole::Directive},
    {u"giao tai", ColumnRole::Directive}, // as our own lists head it
    {u"can cu", ColumnRole::Directive},
    {u"van ban chi dao", ColumnRole::Directive},
    {u"tien do", ColumnRole::Deadline, ColumnRole::Status},
    {u"tien do hoan thanh", ColumnRole::Deadline, ColumnRole::Status},
    {u"tien do thuc hien", ColumnRole::Status, ColumnRole::Deadline},
    {u"thoi gian", ColumnRole::Deadline},
    {u"moc thoi gian", ColumnRole::Deadline},
    {u"ket qua", ColumnRole::Product, ColumnRole::Status},
    {u"muc do hoan thanh", ColumnRole::Status},
    {u"don vi", ColumnRole::Unit, ColumnRole::Lead},
    {u"co quan", ColumnRole::Unit, ColumnRole::Lead},
    {u"co quan don vi", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten don vi", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten co quan", ColumnRole::Unit, ColumnRole::Lead},
    {u"bo nganh", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten bo nganh", ColumnRole::Unit, ColumnRole::Lead},
    {u"bo co quan", ColumnRole::Unit, ColumnRole::Lead},
    {u"dia phuong", ColumnRole::Unit, ColumnRole::Lead},
    {u"bo nganh dia phuong", ColumnRole::Unit, ColumnRole::Lead},
    {u"van de", ColumnRole::Issue},
    {u"nhom van de", ColumnRole::Issue},
    {u"giai phap", ColumnRole::Remedy},
    {u"kien nghi", ColumnRole::Remedy},
    {u"ma dong", ColumnRole::RowId},
    {u"tinh", ColumnRole::Unit, ColumnRole::Lead},
    {u"tinh tp", ColumnRole::Unit, ColumnRole::Lead},
    {u"tinh thanh pho", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten tinh", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten tinh tp", ColumnRole::Unit, ColumnRole::Lead},
    {u"ten tinh thanh pho", ColumnRole::Unit, ColumnRole::Lead},
};

/// Headers known by a part of their words; the first that fits holds, so the narrower ones stand first.
constexpr HeaderWord kPartsOfHeaders[] = {
    {u"giai phap thao go", ColumnRole::Remedy},
    {u"bien phap khac phuc", ColumnRole::Remedy},
    {u"van de kiem tra", ColumnRole::Issue},
    {u"van de ton tai", ColumnRole::Issue},
    {u"ton tai han che", ColumnRole::Issue},
    {u"chua hoan thanh", ColumnRole::OpenUnits},
    {u"van ban giao", ColumnRole::Directive},
    {u"phoi hop", ColumnRole::Coordinator},
    {u"chu tri", ColumnRole::Lead},
    {u"dau moi", ColumnRole::Lead},
    {u"ket qua thuc hien", ColumnRole::Status},
    {u"tinh hinh thuc hien", ColumnRole::Status},
    {u"tinh trang", ColumnRole::Status},
    {u"trang thai", ColumnRole::Status},
    {u"ket qua du kien", ColumnRole::Product},
    {u"ket qua dau ra", ColumnRole::Product},
    {u"san pham", ColumnRole::Product},
    {u"thoi han", ColumnRole::Deadline},
    {u"thoi gian hoan thanh", ColumnRole::Deadline},
    {u"thoi gian thuc hien", ColumnRole::Deadline},
    {u"han hoan thanh", ColumnRole::Deadline},
    {u"han xu ly", ColumnRole::Deadline},
    {u"ghi chu", ColumnRole::Note},
    {u"luu y", ColumnRole::Note},
    {u"mo ta", ColumnRole::Evidence},
    {u"minh chung", ColumnRole::Evidence},
    {u"ten nhiem vu", ColumnRole::TaskText},
    {u"noi dung nhiem vu", ColumnRole::TaskText},
};

const QHash<QString, HeaderWord> &wholeHeaders()
{
    static const QHash<QString, HeaderWord> headers = [] {
        QHash<QString, HeaderWord> map;
        for (const HeaderWord &header : kWholeHeaders)
            map.insert(QString::fromUtf16(header.words), header);
        return map;
    }();
    return headers;
}

QString withoutPunctuation(const QString &folded)
{
    QString words;
    bool isInBrackets = false;
    for (QChar c : folded) {
        isInBrackets = c == u'(' || (isInBrackets && c != u')');
        words += !isInBrackets && c.isLetterOrNumber() ? c : QChar(u' ');
    }
    words = words.simplified();
    return words.isEmpty() ? folded : words;
}

/// "tháng 4", "tháng 4/2025", "đến 09/7", "đến ngày 09/7/2025", "tháng 4 năm 2025".
void readMonth(const QString &folded, HeaderMeaning &meaning)
{
    static const QRegularExpression cutOff(QStringLiteral(
        "\\bden (?:het )?(?:ngay )?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?!\\d)(?:\\s*[/.-]\\s*(\\d{4}))?"));
    static const QRegularExpression month(
        QStringLiteral("\\b(?:thang|t)\\s*(\\d{1,2})(?!\\d)(?:\\s*(?:[/.-]|nam)\\s*(\\d{4}))?"));
    QRegularExpressionMatch match = cutOff.match(folded);
    if (match.hasMatch()) {
        meaning.cutOffDay = match.captured(1).toInt();
        meaning.month = match.captured(2).toInt();
        meaning.year = match.captured(3).toInt();
    } else if ((match = month.match(folded)).hasMatch()) {
        meaning.month = match.captured(1).toInt();
        meaning.year = match.captured(2).toInt();
    }
    if (meaning.month > 12)
        meaning.month = meaning.year = meaning.cutOffDay = 0;
}

/// "Đặt chỉ tiêu tháng 4", "Tỷ lệ đạt được đến 09/7".
HeaderMeaning readRateHeader(const QString &folded)
{
    HeaderMeaning meaning;
    const bool isAchieved =
        folded.contains(QStringLiteral("ty le")) || folded.contains(QStringLiteral("ti le")) ||
        folded.contains(QStringLiteral("dat duoc")) || folded.contains(QStringLiteral("ket qua dat"));
    if (folded.contains(QStringLiteral("chi tieu")) || folded.contains(QStringLiteral("muc dang ky")))
        meaning.role = ColumnRole::Target;
    else if (isAchieved)
        meaning.role = ColumnRole::Achieved;
    if (meaning.role != ColumnRole::None)
        readMonth(folded, meaning);
    return meaning;
}

} // namespace

HeaderMeaning readHeaderWords(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestHeader)
        return {};
    const QString folded = text::fold(text);
    const QString words = withoutPunctuation(folded);
    const auto whole = wholeHeaders().constFind(words);
    if (whole != wholeHeaders().constEnd())
        return {whole->role, whole->otherwise};
    const HeaderMeaning rate = readRateHeader(folded);
    if (rate.role != ColumnRole::None)
        return rate;
    for (const HeaderWord &header : kPartsOfHeaders) {
        if (words.contains(QStringView(header.words)))
            return {header.role, header.otherwise};
    }
    return {};
}

QString word(ColumnRole role)
{
    switch (role) {
    case ColumnRole::None:
        return QStringLiteral("none");
    case ColumnRole::Ordinal:
        return QStringLiteral("ordinal");
    case ColumnRole::TaskText:
        return QStringLiteral("text");
    case ColumnRole::Lead:
        return QStringLiteral("lead");
    case ColumnRole::Coordinator:
        return QStringLiteral("coordinators");
    case ColumnRole::Directive:
        return QStringLiteral("directive");
    case ColumnRole::Deadline:
        return QStringLiteral("deadline");
    case ColumnRole::Product:
        return QStringLiteral("product");
    case ColumnRole::Status:
        return QStringLiteral("status");
    case ColumnRole::Evidence:
        return QStringLiteral("evidence");
    case ColumnRole::OpenUnits:
        return QStringLiteral("openUnits");
    case ColumnRole::Note:
        return QStringLiteral("note");
    case ColumnRole::Unit:
        return QStringLiteral("unit");
    case ColumnRole::Target:
        return QStringLiteral("target");
    case ColumnRole::Achieved:
        return QStringLiteral("achieved");
    case ColumnRole::Issue:
        return QStringLiteral("issue");
    case ColumnRole::Remedy:
        return QStringLiteral("remedies");
    case ColumnRole::RowId:
        return QStringLiteral("rowId");
    }
    Q_UNREACHABLE();
}

ColumnRole columnRoleOf(QStringView name)
{
    for (int role = 0; role <= int(ColumnRole::RowId); ++role) {
        if (word(ColumnRole(role)) == name)
            return ColumnRole(role);
    }
    return ColumnRole::None;
}

} // namespace dondoc
