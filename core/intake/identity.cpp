// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/identity.h"

#include "core/text/fold.h"

#include <QCryptographicHash>
#include <QtEndian>

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

IdentityKey keyOf(const QByteArray &hash)
{
    return {qFromBigEndian<quint64>(hash.constData()),
            qFromBigEndian<quint64>(hash.constData() + sizeof(quint64))};
}

} // namespace

QString directiveKey(const DirectiveRef &directive)
{
    return directive.number.isEmpty() ? comparable(text::fold(directive.written)).toString()
                                      : directive.number;
}

QString taskIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives)
{
    return foldedIdentity(text::fold(text), text::fold(lead), directives).text();
}

IdentityKey foldedIdentity(QStringView text, QStringView lead, const std::vector<DirectiveRef> &directives)
{
    QStringList documents; // then the text and the lead before them
    for (const DirectiveRef &directive : directives)
        documents << directiveKey(directive);
    documents.sort();
    documents.prepend(comparable(lead).toString());
    documents.prepend(comparable(text).toString());
    // Hashed so that the store keeps and indexes a short key of one length.
    return keyOf(QCryptographicHash::hash(documents.join(u'\n').toUtf8(), QCryptographicHash::Sha256));
}

QString IdentityKey::text() const
{
    char bytes[2 * sizeof(quint64)];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + sizeof(quint64));
    return QString::fromLatin1(QByteArray::fromRawData(bytes, sizeof bytes).toHex());
}

IdentityKey IdentityKey::of(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == 2 * sizeof(quint64)
               ? keyOf(bytes)
               : keyOf(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256));
}

} // namespace dondoc
