// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace dondoc {

/// An edit that would write over what somebody else (another program, an undo) put into the same field since
/// the officer read it. It is refused once, with what stands there now; the officer looks and decides.
class Overtaken
{
public:
    /// A field as it is stored, as it was read, and as it is to be.
    template<class Value> void compare(const Value &stored, const Value &from, const Value &to)
    {
        if (to == from || stored == from || stored == to)
            return;
        m_isFound = true;
        if (m_stored.isEmpty())
            m_stored = words(stored);
    }

    /// Code "stale" where a field was overtaken.
    Status status() const;

private:
    static QString words(const QString &text) { return text; }
    static QString words(const QStringList &texts) { return texts.join(QStringLiteral(", ")); }
    static QString words(QDate day);
    template<class Value> static QString words(const Value &) { return {}; }

    bool m_isFound = false;
    QString m_stored; ///< of the first such field that has words
};

} // namespace dondoc
