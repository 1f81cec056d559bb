// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/documentcodes.h"

#include "core/text/fold.h"

#include <QHash>

namespace dondoc::text {

namespace {

struct TypeCode {
    QStringView code;
    QStringView name;
};

constexpr TypeCode typeCodes[] = {
    {u"NQ", u"Nghị quyết"},    {u"NĐ", u"Nghị định"}, {u"QĐ", u"Quyết định"},
    {u"CT", u"Chỉ thị"},       {u"QC", u"Quy chế"},   {u"QyĐ", u"Quy định"},
    {u"TC", u"Thông cáo"},     {u"TB", u"Thông báo"}, {u"HD", u"Hướng dẫn"},
    {u"CTr", u"Chương trình"}, {u"KH", u"Kế hoạch"},  {u"PA", u"Phương án"},
    {u"ĐA", u"Đề án"},         {u"DA", u"Dự án"},     {u"BC", u"Báo cáo"},
    {u"BB", u"Biên bản"},      {u"TTr", u"Tờ trình"}, {u"HĐ", u"Hợp đồng"},
    {u"CĐ", u"Công điện"},     {u"TT", u"Thông tư"},  {u"TTLT", u"Thông tư liên tịch"},
    {u"KL", u"Kết luận"},      {u"CV", u"Công văn"},  {u"PTr", u"Phiếu trình"},
    {u"PL", u"Pháp lệnh"},     {u"L", u"Lệnh"},       {u"CTHĐ", u"Chương trình hành động"},
};

/// Types that words can name although no code stands for them.
constexpr QStringView wordTypes[] = {u"Văn bản", u"Luật", u"Bộ luật", u"Hiến pháp"};

constexpr QStringView stateBodies[] = {
    u"CP",      u"TTg",     u"CTN",   u"VPCP", u"BCĐCP",  u"UBND",    u"HĐND",  u"TTCP",  u"NHNN",
    u"BQP",     u"BCA",     u"BNG",   u"BNV",  u"BTP",    u"BTC",     u"BCT",   u"BNNMT", u"BXD",
    u"BVHTTDL", u"BKHCN",   u"BGDĐT", u"BYT",  u"BDTTG",  u"BTTTT",   u"BKHĐT", u"BTNMT", u"BGTVT",
    u"BLĐTBXH", u"BNNPTNT", u"BTNVN", u"KTNN", u"TANDTC", u"VKSNDTC",
};

/// TGV is the Central Steering Committee's assisting group (Tổ Giúp việc); ĐU, TU are Party committees.
constexpr QStringView partyBodies[] = {u"TW",      u"BCĐTW", u"TGV", u"VPTW", u"BTCTW", u"BNCTW", u"UBKTTW",
                                       u"BTGDVTW", u"BCSTW", u"TU",  u"ĐU",   u"ĐUCP",  u"ĐUQH",  u"BBT"};

struct Code {
    CodeKind kind;
    QString spelling;
    QString name; ///< of a document type
};

/// Đ and D part "NĐ" from "ND" and "TTr" from "TTR" only in spelling: no two codes fold alike but HĐ, HD and
/// ĐA, DA and CĐ; those keep their Đ in the key.
QString keyOf(QStringView code)
{
    return code.toString().normalized(QString::NormalizationForm_C).toLower();
}

QHash<QString, Code> makeCodes()
{
    QHash<QString, Code> codes;
    const auto add = [&codes](CodeKind kind, QStringView code, QStringView name = {}) {
        codes.insert(keyOf(code), {kind, code.toString(), name.toString()});
    };
    for (const TypeCode &type : typeCodes)
        add(CodeKind::DocumentType, type.code, type.name);
    for (const QStringView body : stateBodies)
        add(CodeKind::StateBody, body);
    for (const QStringView body : partyBodies)
        add(CodeKind::PartyBody, body);
    // "D" typed for "Đ", where no other code has that spelling.
    const QList<Code> known = codes.values();
    for (const Code &code : known) {
        const QString withoutStroke = foldInPlace(code.spelling);
        if (!codes.contains(withoutStroke))
            codes.insert(withoutStroke, code);
    }
    return codes;
}

const Code *findCode(QStringView code)
{
    static const QHash<QString, Code> codes = makeCodes();
    const auto it = codes.constFind(keyOf(code));
    return it == codes.constEnd() ? nullptr : &*it;
}

bool isNationalAssembly(QStringView code)
{
    const QString key = keyOf(code);
    const qsizetype prefix = key.startsWith(u"ubtvqh") ? 6 : key.startsWith(u"qh") ? 2 : 0;
    bool isTerm = false;
    const int term = QStringView(key).sliced(prefix).toInt(&isTerm);
    return prefix > 0 && isTerm && term > 0 && term < 100;
}

} // namespace

CodeKind codeKind(QStringView code)
{
    if (const Code *known = findCode(canonicalCode(code)))
        return known->kind;
    if (isNationalAssembly(code))
        return CodeKind::NationalAssembly;
    const QString canonical = canonicalCode(code);
    return canonical.size() > 2 && canonical.endsWith(u"TW") ? CodeKind::PartyBody : CodeKind::Unknown;
}

QString canonicalCode(QStringView code)
{
    const QString composed = code.toString().normalized(QString::NormalizationForm_C);
    if (const Code *known = findCode(composed))
        return known->spelling;
    if (isNationalAssembly(composed))
        return composed.toUpper();
    if (composed.endsWith(u"TƯ", Qt::CaseInsensitive)) // Trung ương, in the older spelling
        return canonicalCode(composed.chopped(2) + QStringLiteral("TW"));
    return composed;
}

QString documentTypeOfCode(QStringView code)
{
    const Code *known = findCode(code);
    return known ? known->name : QString();
}

QString documentTypeOfWords(QStringView words)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const TypeCode &type : typeCodes)
            all.insert(fold(type.name), type.name.toString());
        for (const QStringView name : wordTypes)
            all.insert(fold(name), name.toString());
        return all;
    }();
    return names.value(fold(words));
}

} // namespace dondoc::text
