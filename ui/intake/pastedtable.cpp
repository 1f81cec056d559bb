// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pastedtable.h"

#include <QMimeData>

namespace dondoc {

using namespace Qt::StringLiterals;

std::optional<PastedTable> pastedTable(const QMimeData &data)
{
    const QString html = data.html();
    if (html.contains(u"<table"_s, Qt::CaseInsensitive)) {
        // Decoded already, whatever it says of itself.
        const QString page = u"<!DOCTYPE html><html><meta charset=\"utf-8\"><body>"_s +
                             html.mid(html.indexOf(u"<table"_s, 0, Qt::CaseInsensitive));
        return PastedTable{u"html"_s, page.toUtf8()};
    }
    const QString text = data.text();
    if (text.contains(u'\t'))
        return PastedTable{u"txt"_s, "\xEF\xBB\xBF" + text.toUtf8()};
    return std::nullopt;
}

} // namespace dondoc
