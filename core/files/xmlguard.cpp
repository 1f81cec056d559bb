// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmlguard.h"

#include <cstring>

namespace dondoc
{

XmlGuard::Verdict XmlGuard::scan(const char *data, qint64 size)
{
    const char *at = data;
    const char *const end = data + size;
    while (at < end) {
        if (m_state == State::Text) {
            at = static_cast<const char *>(std::memchr(at, '<', size_t(end - at)));
            if (!at)
                break;
            m_state = State::TagStart;
            ++at;
            continue;
        }
        const Verdict verdict = step(*at++);
        if (verdict != Verdict::Fine)
            return verdict;
    }
    return Verdict::Fine;
}

XmlGuard::Verdict XmlGuard::step(char c)
{
    switch (m_state) {
    case State::Text:
        break;
    case State::TagStart:
        m_attributes = 0;
        m_marks = 0;
        m_state = c == '!'   ? State::Bang
                  : c == '?' ? State::Instruction
                  : c == '>' ? State::Text
                             : State::Tag;
        break;
    case State::Bang:
        if (c == 'D')
            return Verdict::DocumentType;
        m_state = c == '[' ? State::CData : State::Comment;
        m_marks = c == '-' ? -1 : 0; // the second dash of "<!--" closes nothing
        break;
    case State::Tag:
        if (c == '>')
            m_state = State::Text;
        else if (c == '"')
            m_state = State::DoubleQuote;
        else if (c == '\'')
            m_state = State::SingleQuote;
        else if (c == '=' && ++m_attributes > kMostAttributes)
            return Verdict::TooManyAttributes;
        break;
    case State::DoubleQuote:
        if (c == '"')
            m_state = State::Tag;
        break;
    case State::SingleQuote:
        if (c == '\'')
            m_state = State::Tag;
        break;
    case State::Comment:
        closeOn('-', 2, c);
        break;
    case State::CData:
        closeOn(']', 2, c);
        break;
    case State::Instruction:
        closeOn('?', 1, c);
        break;
    }
    return Verdict::Fine;
}

void XmlGuard::closeOn(char mark, int marks, char c)
{
    if (c == mark)
        ++m_marks;
    else if (c == '>' && m_marks >= marks)
        m_state = State::Text;
    else
        m_marks = 0;
}

} // namespace dondoc
