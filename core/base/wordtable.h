// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <utility>

/// The documented words of an enumeration, in files, the store and the command line.
namespace dondoc {

template<class E, size_t N> using WordTable = std::array<std::pair<E, QLatin1StringView>, N>;

/// The word of a value; every value of the enumeration must stand in its table.
template<class E, size_t N> QString wordIn(const WordTable<E, N> &table, E value)
{
    for (const auto &[key, word] : table) {
        if (key == value)
            return word;
    }
    Q_UNREACHABLE();
}

/// The inverse; the first value for an unknown word.
template<class E, size_t N> E valueIn(const WordTable<E, N> &table, QStringView word)
{
    for (const auto &[key, known] : table) {
        if (known == word)
            return key;
    }
    return table.front().first;
}

} // namespace dondoc
