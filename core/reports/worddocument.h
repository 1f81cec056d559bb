// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/paper.h"

#include <QDateTime>

#include <functional>

namespace dondoc {

/// A chart as Word takes it; the core cannot paint, so whoever can gives it.
struct WordPicture {
    QByteArray png;
    double widthPt = 0, heightPt = 0;
    QString words; ///< what it shows, for those who do not see it
};
/// The picture of a chart block at the width given; without bytes where there is nothing to show.
using WordPictures = std::function<WordPicture(const PaperBlock &block, double widthPt)>;

/// A paper as a .docx that officers go on editing: styles carry the form, tables are tables with repeated
/// header rows, page numbers are fields, every annex is a section of its own. `created` is all that differs
/// between two writings of the same paper.
Result<QByteArray> wordBytes(const Paper &paper, const QDateTime &created, const WordPictures &pictures = {});

/// Writes wordBytes(); the file appears whole or not at all. Code "unwritable".
Status writeWord(const Paper &paper, const QString &path, const QDateTime &created,
                 const WordPictures &pictures = {});

} // namespace dondoc
