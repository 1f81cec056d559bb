// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/phrasechanges.h"
#include "core/store/store.h"

namespace dondoc {

/// What an officer does to an entry of a table.
enum class PhraseEdit { Add, Remove };

/// The words notices are read by, as a store has them: the shipped tables with the office's changes over
/// them. Runs on the thread of its store.
class PhraseService
{
public:
    explicit PhraseService(const Store &store)
        : m_store(store)
    {
    }

    /// The office's changes as they are kept; empty for none.
    QByteArray kept() const;
    Result<PhraseChanges> changes() const;
    Result<NoticePhrases> phrases() const;

    /// One batch that adds a phrase to a table or takes it out. "phraseKnown" where the table has it already,
    /// or has it not.
    Result<BatchWrite> plan(PhraseEdit edit, const QString &table, const QString &phrase) const;

private:
    const Store &m_store;
};

} // namespace dondoc
