// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

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

    const QString &program() const { return m_program; }

    /// Writes a copy of `file` as .xlsx, or as .docx where it is a text, into `folder`, and says where. On a
    /// worker's thread; cancelling ends the converter. Codes: "cancelled", "notConverted".
    Result<QString> convert(const QString &file, const QString &folder, const JobControl &job) const;

private:
    QString m_program;
};

} // namespace dondoc
