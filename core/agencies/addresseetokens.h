// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace dondoc {

/// Words that carry the grammar of an addressee list; their numbers in every Vocabulary, in this order.
namespace words {
// clang-format off
enum : int {
    Comma, // a comma is a word too, for the names that hold one
    Va, Cung, Voi, Hoac, Phoi, Hop, Cac, Khac, Co, Lien, Tru, Ngoai, Khong, Bao, Gom, Tat, Ca, Toan, The,
    Bo, Tinh, Tp, Ubnd, Tw, Thanh, Pho, Uy, Ban, Nhan, Dan, Trung, Uong, Chu, Tich, Dang, Can, Su, Sixty3,
    Thirty4, Count,
};
// clang-format on
} // namespace words

/// Numbers for the folded words of all known phrases. Words nobody knows have none.
class Vocabulary
{
public:
    Vocabulary();
    int intern(const QString &folded);
    int find(QStringView folded) const; ///< -1 when unknown

private:
    QHash<QString, int> m_numbers;
};

enum class TokenKind {
    Word,
    Comma,
    Semicolon,
    Colon,
    Slash,
    Dash,
    Bullet,
    Stop,
    Ellipsis,
    Open,
    Close,
    Break
};

struct AddresseeToken {
    TokenKind kind = TokenKind::Word;
    int word = -1;       ///< number in the vocabulary; Comma for a comma; -1 for the rest
    qsizetype start = 0; ///< in the text as given
    qsizetype end = 0;
    bool isCapital = false; ///< the word is written with a capital
};

/// A text cut into words and signs. "Thành phố", "TP." and "TP" are one word, as are "Ủy ban nhân dân" and
/// "UBND", "Trung ương" and "TW"; quotation marks vanish.
std::vector<AddresseeToken> tokenise(QStringView text, const Vocabulary &vocabulary);

/// The same, giving numbers to words not seen before: how the known phrases are taken in.
std::vector<AddresseeToken> tokenise(QStringView text, Vocabulary &vocabulary);

} // namespace dondoc
