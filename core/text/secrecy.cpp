// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/secrecy.h"

#include <QRegularExpression>

namespace dondoc::text {

namespace {

/// Marks decide, so words are compared with all theirs: "mất" and "mặt" are other words.
QString canonical(const QString &words)
{
    const QString lower = words.normalized(QString::NormalizationForm_C).simplified().toLower();
    for (const QString &mark :
         {QStringLiteral("Tuyệt mật"), QStringLiteral("Tối mật"), QStringLiteral("Mật")}) {
        if (lower == mark.toLower())
            return mark;
    }
    return {};
}

} // namespace

QString secrecyMark(const QString &line)
{
    static const QRegularExpression label(QStringLiteral("^\\s*độ\\s+mật\\s*[:：]\\s*"),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString words = line.normalized(QString::NormalizationForm_C);
    return canonical(words.remove(label));
}

QString secrecyBeside(const QString &citation)
{
    static const QRegularExpression beside(
        QStringLiteral("(?:\\(|độ\\s+mật\\s*[:：]\\s*)(?:độ\\s+mật\\s*[:：]?\\s*)?(tuyệt\\s+mật|tối\\s+mật|"
                       "mật)(?=\\)|\\s*[,;.]|\\s*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = beside.match(citation.normalized(QString::NormalizationForm_C));
    return match.hasMatch() ? canonical(match.captured(1)) : QString();
}

} // namespace dondoc::text
