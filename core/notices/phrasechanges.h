// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/phrases.h"

#include <QMap>

namespace dondoc {

/// Where an entry of a phrase table comes from.
enum class PhraseOrigin { Shipped, SwitchedOff, Own };

struct PhraseEntry {
    QString phrase;
    PhraseOrigin origin = PhraseOrigin::Shipped;
};

/// What an office changed in the shipped tables: phrases of its own, and shipped ones it switched off. A
/// value; NoticePhrases::with() reads its JSON.
class PhraseChanges
{
public:
    /// "phraseTable" names the slip; nothing at all is no change.
    static Result<PhraseChanges> fromJson(const QByteArray &json);
    /// Empty where nothing is changed.
    QByteArray toJson() const;

    /// A shipped phrase that was switched off is on again, any other is the office's own. False where the
    /// table has it already, or the words hold no letter.
    bool add(const NoticePhrases &shipped, const QString &table, const QString &phrase);
    /// An own phrase goes, a shipped one is switched off. False where the table has none such.
    bool remove(const NoticePhrases &shipped, const QString &table, const QString &phrase);

    /// The entries of a table: the office's own first.
    std::vector<PhraseEntry> entries(const NoticePhrases &shipped, const QString &table) const;

private:
    struct Table {
        QStringList own, off;
    };
    QMap<QString, Table> m_tables;
};

} // namespace dondoc
