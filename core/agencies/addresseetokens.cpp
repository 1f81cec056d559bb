// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/addresseetokens.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array grammar{u",",    u"va",    u"cung", u"voi",  u"hoac",  u"phoi",  u"hop", u"cac",
                             u"khac", u"co",    u"lien", u"tru",  u"ngoai", u"khong", u"bao", u"gom",
                             u"tat",  u"ca",    u"toan", u"the",  u"bo",    u"tinh",  u"tp",  u"ubnd",
                             u"tw",   u"thanh", u"pho",  u"uy",   u"ban",   u"nhan",  u"dan", u"trung",
                             u"uong", u"chu",   u"tich", u"dang", u"can",   u"su",    u"63",  u"34"};
static_assert(grammar.size() == words::Count);

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || isMark(c);
}

std::optional<TokenKind> signKind(QChar folded)
{
    switch (folded.unicode()) {
    case u',':
        return TokenKind::Comma;
    case u';':
        return TokenKind::Semicolon;
    case u':':
        return TokenKind::Colon;
    case u'/':
        return TokenKind::Slash;
    case u'-':
        return TokenKind::Dash;
    case u'.':
        return TokenKind::Stop;
    case u'(':
    case u'[':
        return TokenKind::Open;
    case u')':
    case u']':
        return TokenKind::Close;
    case u'\n':
        return TokenKind::Break;
    case u'+':
    case u'*':
        return TokenKind::Bullet;
    default:
        break;
    }
    const char16_t u = folded.unicode();
    if (u == 0x2026)
        return TokenKind::Ellipsis;
    const bool isBullet =
        u == 0x2022 || u == 0x00B7 || u == 0x25CF || u == 0x25AA || u == 0x25E6 || u == 0xF0B7;
    return isBullet ? std::optional(TokenKind::Bullet) : std::nullopt;
}

/// The word without combining marks, for texts that were not composed.
QString withoutMarks(QStringView word)
{
    QString out;
    std::ranges::copy_if(word, std::back_inserter(out), [](QChar c) { return !isMark(c); });
    return out;
}

/// Words spelt in several ways, brought to one: "thanh pho" → "tp".
struct Contraction {
    std::array<int, 4> from;
    int length;
    int to;
};
constexpr std::array contractions{
    Contraction{{words::Thanh, words::Pho, 0, 0}, 2, words::Tp},
    Contraction{{words::Uy, words::Ban, words::Nhan, words::Dan}, 4, words::Ubnd},
    Contraction{{words::Trung, words::Uong, 0, 0}, 2, words::Tw},
};

/// How many tokens from `at` the contraction takes, line breaks inside included; 0 = it does not stand there.
size_t contractionLength(std::span<const AddresseeToken> tokens, size_t at, const Contraction &contraction)
{
    size_t i = at;
    for (int w = 0; w < contraction.length; ++w) {
        while (w > 0 && i < tokens.size() && tokens[i].kind == TokenKind::Break)
            ++i;
        if (i >= tokens.size() || tokens[i].word != contraction.from[size_t(w)])
            return 0;
        ++i;
    }
    return i - at;
}

std::vector<AddresseeToken> contracted(std::vector<AddresseeToken> tokens)
{
    size_t out = 0;
    for (size_t i = 0; i < tokens.size();) {
        AddresseeToken token = tokens[i];
        size_t taken = 1;
        for (const Contraction &contraction : contractions) {
            const size_t length = contractionLength(tokens, i, contraction);
            if (length > 0) {
                token.word = contraction.to;
                token.end = tokens[i + length - 1].end;
                taken = length;
            }
        }
        i += taken;
        const bool isAbbreviated =
            token.word == words::Tp && i < tokens.size() && tokens[i].kind == TokenKind::Stop;
        if (isAbbreviated)
            token.end = tokens[i++].end;
        tokens[out++] = token;
    }
    tokens.resize(out);
    return tokens;
}

/// Two or more stops in a row are an ellipsis.
void pushSign(std::vector<AddresseeToken> &tokens, TokenKind kind, qsizetype at)
{
    const bool continuesStops =
        kind == TokenKind::Stop && !tokens.empty() && tokens.back().end == at &&
        (tokens.back().kind == TokenKind::Stop || tokens.back().kind == TokenKind::Ellipsis);
    if (continuesStops) {
        tokens.back().kind = TokenKind::Ellipsis;
        tokens.back().end = at + 1;
        return;
    }
    tokens.push_back({kind, kind == TokenKind::Comma ? int(words::Comma) : -1, at, at + 1, false});
}

template<class Numbers> std::vector<AddresseeToken> cut(QStringView text, Numbers number)
{
    const QString folded = text::foldInPlace(text);
    std::vector<AddresseeToken> tokens;
    tokens.reserve(size_t(text.size()) / 4 + 2);
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = folded.at(i);
        if (isWordPart(c)) {
            qsizetype end = i + 1;
            while (end < text.size() && isWordPart(folded.at(end)))
                ++end;
            const QStringView word = QStringView(folded).sliced(i, end - i);
            tokens.push_back({TokenKind::Word, number(word), i, end, text.at(i).isUpper()});
            i = end;
            continue;
        }
        if (c == u'&')
            tokens.push_back({TokenKind::Word, number(QStringView(folded).sliced(i, 1)), i, i + 1, false});
        else if (const auto kind = signKind(c))
            pushSign(tokens, *kind, i);
        ++i;
    }
    return contracted(std::move(tokens));
}

} // namespace

Vocabulary::Vocabulary()
{
    for (const char16_t *word : grammar)
        intern(QString::fromUtf16(word));
}

int Vocabulary::intern(const QString &folded)
{
    const auto it = m_numbers.constFind(folded);
    if (it != m_numbers.constEnd())
        return *it;
    const int number = int(m_numbers.size());
    m_numbers.insert(folded, number);
    return number;
}

int Vocabulary::find(QStringView folded) const
{
    const QString key = QString::fromRawData(folded.data(), folded.size());
    const auto it = m_numbers.constFind(key);
    if (it != m_numbers.constEnd())
        return *it;
    const bool hasMarks = std::ranges::any_of(folded, isMark);
    return hasMarks ? m_numbers.value(withoutMarks(folded), -1) : -1;
}

std::vector<AddresseeToken> tokenise(QStringView text, const Vocabulary &vocabulary)
{
    return cut(text, [&vocabulary](QStringView word) { return vocabulary.find(word); });
}

std::vector<AddresseeToken> tokenise(QStringView text, Vocabulary &vocabulary)
{
    return cut(text, [&vocabulary](QStringView word) { return vocabulary.intern(word.toString()); });
}

} // namespace dondoc
