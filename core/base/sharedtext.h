// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QString>

namespace dondoc {

/// A text that most rows lack or that many rows share, in 8 bytes instead of a QString's 24: a large office
/// has a million assignments. It never changes in place, and is copied and read as a QString is; an empty
/// text takes no memory of its own. For a text that every row has and none shares a QString is smaller.
/// Thread: as QString.
class SharedText
{
public:
    SharedText() = default;
    SharedText(const QString &text)
        : m_data(text.isEmpty() ? nullptr : new Data(text))
    {
    }

    const QString &text() const
    {
        static const QString none;
        return m_data ? m_data->text : none;
    }
    operator const QString &() const { return text(); }
    bool isEmpty() const { return !m_data; }
    void clear() { m_data.reset(); }

    friend bool operator==(const SharedText &a, const SharedText &b)
    {
        return a.m_data == b.m_data || a.text() == b.text();
    }
    friend bool operator==(const SharedText &a, const QString &b) { return a.text() == b; }
    friend bool operator==(const SharedText &a, QStringView b) { return a.text() == b; }

private:
    struct Data : QSharedData {
        explicit Data(const QString &text)
            : text(text)
        {
        }
        const QString text;
    };
    QExplicitlySharedDataPointer<Data> m_data;
};
static_assert(sizeof(SharedText) == sizeof(void *));

} // namespace dondoc
