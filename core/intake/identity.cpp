// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/identity.h"

#include "core/text/fold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dondoc {

namespace {

/// Folded, without the punctuation that a retyped list drops or adds at the end.
QString comparable(QStringView text)
{
    QString folded = text::fold(text);
    while (!folded.isEmpty() && (folded.back().isPunct() || folded.back().isSpace()))
        folded.chop(1);
    return folded;
}

} // namespace

QString directiveKey(const DirectiveRef &directive)
{
    return directive.number.isEmpty() ? comparable(directive.written) : directive.number;
}

QString taskIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives)
{
    QStringList documents;
    for (const DirectiveRef &directive : directives)
        documents << directiveKey(directive);
    documents.sort();
    const QString words = comparable(text) + u'\n' + comparable(lead) + u'\n' + documents.join(u'\n');
    // Hashed so that the store keeps and indexes a short key of one length.
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).left(16).toHex());
}

} // namespace dondoc
