// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/phrasechanges.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace dondoc {

/// The tables of words under their groups; what an office changed in one stands behind its name: "+2 −1".
class WordTableList final : public QListWidget
{
    Q_OBJECT
public:
    /// Key of the alias book, which is among them.
    static constexpr QLatin1String aliases{"aliases"};

    explicit WordTableList(const Theme &theme, QWidget *parent = nullptr);

    /// `ownAliases`: spellings that an officer confirmed.
    void fill(const NoticePhrases &shipped, const PhraseChanges &changes, int ownAliases);
    /// Says nothing.
    void choose(const QString &key);

signals:
    void chosen(const QString &key);

private:
    void addGroup(const QString &title);
    void addGroup(const QString &title, const QString &group, const NoticePhrases &shipped,
                  const PhraseChanges &changes);
    void addTable(const QString &key, const QString &title, int own, int off);

    const Theme &m_theme;
};

} // namespace dondoc
