// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/standing.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dondoc {

namespace {

/// True when the words name who decides: something is submitted or reported to a deciding body, such a body
/// issues or approves it, or "the competent level" does. An office of the Government is not the Government.
bool namesDecidingBody(const QString &folded)
{
    static const QString body = QStringLiteral(
        "(?:quoc hoi|(?<!van phong )(?<!thanh tra )(?<!co yeu )chinh phu|thu tuong|pho thu tuong|bo chinh "
        "tri|ban bi thu"
        "|ban chap hanh trung uong|ban chi dao|bo truong|chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd"
        "|tong bi thu|cap co tham quyen|cap tham quyen)");
    static const QRegularExpression pattern(
        QStringLiteral(
            "cap co tham quyen|cap tham quyen|theo tham quyen"
            "|\\b(?:trinh|bao cao|xin y kien|tham muu)\\b[^,;.]{0,30}?\\b%1"
            "|\\b%1\\b[^,;.]{0,30}?\\b(?:ban hanh|phe duyet|xem xet|quyet dinh|thong qua|thanh lap|ky)\\b")
            .arg(body));
    // Without one of them there is nothing to look for; the pattern itself looks at every "trinh" and "ky".
    static const QRegularExpression named(QStringLiteral(
        "(?:quoc hoi|chinh phu|thu tuong|bo chinh tri|ban bi thu|ban chap hanh|ban chi dao|bo truong"
        "|chu tich|nhan dan|ubnd|hdnd|tong bi thu|tham quyen)"));
    return named.match(folded).hasMatch() && pattern.match(folded).hasMatch();
}

/// A product says who decides by its issuer: "Quyết định của Thủ tướng Chính phủ", "Luật của Quốc hội".
bool productNamesDecidingBody(const QString &folded)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bcua (?:quoc hoi|chinh phu|thu tuong|bo truong|bo chinh tri|ban bi thu|uy ban nhan "
                       "dan|ubnd|chu tich|ban chi dao|bo\\b)"
                       "|cap co tham quyen|cap tham quyen|\\bubnd\\b|quoc hoi"));
    return pattern.match(folded).hasMatch() || namesDecidingBody(folded);
}

/// The six, in the order they are named in.
enum Clear : unsigned { Who = 1, What = 2, When = 4, Responsibility = 8, Authority = 16, Result = 32 };

/// There are 64 ways to lack some of the six; all tasks that lack the same share one list.
const QStringList &listOf(unsigned lacking)
{
    static const auto lists = [] {
        const QString words[]{QStringLiteral("who"),       QStringLiteral("what"),
                              QStringLiteral("when"),      QStringLiteral("responsibility"),
                              QStringLiteral("authority"), QStringLiteral("result")};
        std::array<QStringList, 64> all;
        for (size_t lacking = 0; lacking < all.size(); ++lacking) {
            for (size_t i = 0; i < std::size(words); ++i) {
                if (lacking & (size_t(1) << i))
                    all[lacking] << words[i];
            }
        }
        return all;
    }();
    return lists[lacking];
}

} // namespace

QStringList missingClear(const TaskRecord &record)
{
    const auto leads = std::count_if(record.assignments.begin(), record.assignments.end(),
                                     [](const Assignment &a) { return a.role == Role::Lead && a.named; });
    const bool hasNamedLead =
        std::any_of(record.assignments.begin(), record.assignments.end(),
                    [](const Assignment &a) { return a.role == Role::Lead && a.named && a.agency; });
    const Task &task = record.task;
    unsigned lacking = 0;
    if (!hasNamedLead)
        lacking |= Who;
    if (task.text.trimmed().isEmpty())
        lacking |= What;
    if (task.deadline.kind == DeadlineKind::None)
        lacking |= When;
    if (leads > 1)
        lacking |= Responsibility;
    if (!namesDecidingBody(text::fold(task.text)) && !productNamesDecidingBody(text::fold(task.product)))
        lacking |= Authority;
    if (task.product.trimmed().isEmpty())
        lacking |= Result;
    return listOf(lacking);
}

} // namespace dondoc
