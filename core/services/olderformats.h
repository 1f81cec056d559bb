// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/files/grid.h"

#include <QTemporaryDir>

#include <optional>

namespace dondoc {

/// Turns files of formats that we do not read (.doc, .rtf, .xls of before 1997, .wps …) into ones that we do,
/// by a LibreOffice that is installed on the machine. Offered, never required.
class OlderFormats
{
public:
    /// The LibreOffice of this machine, where there is one: on the path, or where its installer puts it.
    static std::optional<OlderFormats> find();
    explicit OlderFormats(QString program)
        : m_program(std::move(program))
    {
    }

    /// True for a name as such files have; LibreOffice would make something of a picture, too.
    static bool isOlder(const QString &file);
    /// Of these, one of words: converted to .docx.
    static bool isOlderText(const QString &file);

    /// What to say beside the refusal of an older format where nothing was installed to convert it with.
    static QString advice();

    const QString &program() const { return m_program; }

    /// Writes a copy of `file` as .xlsx, or as .docx where it is a text, into `folder`, and says where. On a
    /// worker's thread; cancelling ends the converter. Codes: "cancelled", "notConverted".
    Result<QString> convert(const QString &file, const QString &folder, const JobControl &job) const;

private:
    QString m_program;
};

/// Reads a file by `read`, a function from a path to a Result; where its format is refused as not ours, a
/// copy that `converter` makes and that is gone afterwards. With null nothing is converted.
template<class Read>
auto readOrConvert(const QString &file, const OlderFormats *converter, const JobControl &job, Read read)
{
    auto content = read(file);
    if (content || !converter || content.error().code != QLatin1String("unsupported") ||
        !OlderFormats::isOlder(file))
        return content;
    const QTemporaryDir folder;
    const auto copy = converter->convert(file, folder.path(), job);
    content = copy ? read(*copy) : decltype(content)(copy.error());
    if (!content)
        return decltype(content)(Error{content.error().code, content.error().text, file});
    return content;
}

/// Reads a file's tables: one of a format that we do not read from a copy that `converter` makes, with a note
/// that says so.
Result<Workbook> readWorkbookOrConvert(const QString &file, const OlderFormats *converter,
                                       const JobControl &job = {});

} // namespace dondoc
