// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/identity.h"

#include "core/text/fold.h"

#include <QCryptographicHash>

#include <algorithm>

namespace dondoc {

namespace {

/// Without the punctuation that a retyped list drops or adds at the end.
QStringView comparable(QStringView folded)
{
    while (!folded.isEmpty() && (folded.back().isPunct() || folded.back().isSpace()))
        folded.chop(1);
    return folded;
}

} // namespace

QString directiveKey(const DirectiveRef &directive)
{
    return directive.number.isEmpty() ? comparable(text::fold(directive.written)).toString()
                                      : directive.number;
}

QString taskIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives)
{
    return foldedIdentity(text::fold(text), text::fold(lead), directives);
}

QString foldedIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives)
{
    QStringList documents; // then the text and the lead before them
    for (const DirectiveRef &directive : directives)
        documents << directiveKey(directive);
    documents.sort();
    documents.prepend(comparable(lead).toString());
    documents.prepend(comparable(text).toString());
    // Hashed so that the store keeps and indexes a short key of one length.
    return QString::fromLatin1(
        QCryptographicHash::hash(documents.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .left(16)
            .toHex());
}

} // namespace dondoc
