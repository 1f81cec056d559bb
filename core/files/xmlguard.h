// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dondoc
{

/// Watches the bytes of an XML part on their way to the parser and stops what would make it work without
/// bound: a document type, with its entities, and tags of very many attributes (each is compared with each).
/// Bytes must be UTF-8 or another superset of ASCII.
class XmlGuard
{
public:
    enum class Verdict { Fine, DocumentType, TooManyAttributes };
    static constexpr int kMostAttributes = 256;

    /// Continues where the last call ended.
    Verdict scan(const char *data, qint64 size);

private:
    enum class State { Text, TagStart, Bang, Tag, DoubleQuote, SingleQuote, Comment, CData, Instruction };
    Verdict step(char c);
    void closeOn(char mark, int marks, char c);

    State m_state = State::Text;
    int m_attributes = 0;
    int m_marks = 0; ///< how many of "--", "]]" or "?" have just been seen
};

} // namespace dondoc
