// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace dondoc {

/// Why something could not be done: a stable code for programs, a sentence an officer can act on.
struct Error {
    QString code; ///< documented English word, e.g. "encrypted"; stable across versions
    QString text; ///< one translated sentence: what, where, what to do next
    QString file; ///< the file concerned, or empty
};

/// A value, or the error that took its place. Programming mistakes are assertions, never errors.
template<class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(value()); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    T &value()
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    const T &value() const
    {
        Q_ASSERT(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// The value of a Result that carries none.
struct Done {
};
using Status = Result<Done>;

} // namespace dondoc
