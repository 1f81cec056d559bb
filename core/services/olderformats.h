// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/files/grid.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace dondoc {

/// Turns files of formats that we do not read (.doc, .rtf, .xls of before 1997, .wps …) into ones that we do,
/// by a LibreOffice that is installed on the machine. Offered, never required.
class OlderFormats
{
public:
    /// The LibreOffice of this machine, where there is one: on the path, or where its installer puts it.
    static std::optional<OlderFormats> find();
    explicit OlderFormats(QString program);

    /// True for a name as such files have; LibreOffice would make something of a picture, too.
    static bool isOlder(const QString &file);
    /// Of these, one of words: converted to .docx.
    static bool isOlderText(const QString &file);

    /// What to say beside the refusal of an older format where nothing was installed to convert it with.
    static QString advice();

    const QString &program() const { return m_program; }

    /// A converted file in a folder that goes with the last who holds it.
    struct Copy {
        QTemporaryDir folder;
        QString path;
    };
    /// The copy kept of a file, or a new one; codes as convert()'s. Copies of this converter share what they
    /// keep; any thread.
    Result<std::shared_ptr<const Copy>> copyOf(const QString &file, const JobControl &job) const;
    /// Keeps a copy for the next who asks for this file as it is now, and for nobody after: a document that
    /// is looked through for tables and turns out to be a notice is read a second time.
    void keep(const QString &file, std::shared_ptr<const Copy> copy) const;

    /// Writes a copy of `file` as .xlsx, or as .docx where it is a text, into `folder`, and says where. On a
    /// worker's thread; cancelling ends the converter. Codes: "cancelled", "notConverted".
    Result<QString> convert(const QString &file, const QString &folder, const JobControl &job) const;

private:
    struct Kept;
    QString m_program;
    std::shared_ptr<Kept> m_kept;
};

/// Reads a file by `read`, a function from a path to a Result; where its format is refused as not ours, a
/// copy that `converter` makes. With null nothing is converted.
/// `made` gets the copy.
template<class Read>
auto readOrConvert(const QString &file, const OlderFormats *converter, const JobControl &job, Read read,
                   std::shared_ptr<const OlderFormats::Copy> *made = nullptr)
{
    auto content = read(file);
    if (content || !converter || content.error().code != QLatin1String("unsupported") ||
        !OlderFormats::isOlder(file))
        return content;
    const auto copy = converter->copyOf(file, job);
    if (copy && made)
        *made = *copy;
    content = copy ? read((*copy)->path) : decltype(content)(copy.error());
    if (!content)
        return decltype(content)(Error{content.error().code, content.error().text, file});
    return content;
}

/// Reads a file's tables: one of a format that we do not read from a copy that `converter` makes, with a note
/// that says so. The copy of a text without tables is kept for whoever reads it as a notice.
Result<Workbook> readWorkbookOrConvert(const QString &file, const OlderFormats *converter,
                                       const JobControl &job = {});

} // namespace dondoc
