// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phraseservice.h"

#include <QCoreApplication>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhraseService)
};

constexpr char16_t setting[] = u"notices.phrases"; ///< of the store

} // namespace

QByteArray PhraseService::kept() const
{
    return m_store.setting(QString::fromUtf16(setting)).toUtf8();
}

Result<PhraseChanges> PhraseService::changes() const
{
    return PhraseChanges::fromJson(kept());
}

Result<NoticePhrases> PhraseService::phrases() const
{
    auto shipped = NoticePhrases::shipped();
    const QByteArray changes = kept();
    return shipped && !changes.isEmpty() ? shipped->with(changes) : shipped;
}

Result<BatchWrite> PhraseService::plan(PhraseEdit edit, const QString &table, const QString &phrase) const
{
    const auto shipped = NoticePhrases::shipped();
    auto changed = changes();
    if (!shipped || !changed)
        return shipped ? changed.error() : shipped.error();
    const bool isChanged = edit == PhraseEdit::Add ? changed->add(*shipped, table, phrase)
                                                   : changed->remove(*shipped, table, phrase);
    if (!isChanged)
        return Error{u"phraseKnown"_s,
                     edit == PhraseEdit::Add
                         ? Words::tr("“%1” is in the table already, or holds no word.").arg(phrase)
                         : Words::tr("“%1” is not in the table.").arg(phrase),
                     {}};
    BatchWrite write;
    write.kind = u"edit"_s;
    write.settings.insert(QString::fromUtf16(setting), QString::fromUtf8(changed->toJson()));
    return write;
}

} // namespace dondoc
