// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace dondoc {

/// A piece of a web page.
struct HtmlToken {
    enum class Kind { End, Text, Open, Close };
    Kind kind = Kind::End;
    QString name;                       ///< of a tag, in lower case
    QString text;                       ///< of a text, with its character references resolved
    QHash<QString, QString> attributes; ///< names in lower case
};

/// Cuts a web page into tags and texts, forgiving whatever is wrong; linear in the page's length. What stands
/// in scripts, styles and comments is left out.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView page)
        : m_page(page)
    {
    }

    HtmlToken next();

private:
    HtmlToken tag();
    void readAttributes(HtmlToken &token);
    QString attributeValue();
    void skipSpaces();
    void skipRawText(const QString &name);
    bool skipMarkup();

    QStringView m_page;
    qsizetype m_at = 0;
};

/// "&nbsp;", "&#7879;", "&#x1EC7;" and the Latin-1 names resolved; what is no reference stays as it is.
QString resolveReferences(QStringView text);

} // namespace dondoc
