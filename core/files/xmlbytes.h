// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zippackage.h"

#include <QStringDecoder>

#include <optional>

namespace dondoc {

/// The bytes of an XML part as they inflate, always as UTF-8 without a byte order mark.
class XmlBytes
{
public:
    explicit XmlBytes(std::unique_ptr<ZipPart> part)
        : m_part(std::move(part))
    {
    }

    /// Appends the next chunk; 0 at the end, where the CRC has been checked; -1 when refused (see error()).
    qint64 append(QByteArray &to);
    const QString &partName() const { return m_part->name(); }
    const Error &error() const { return m_part->error(); }
    /// The part was UTF-16: what its XML declaration says of its encoding no longer holds.
    bool isConverted() const { return m_utf16.has_value(); }

private:
    void chooseEncoding(QByteArray &chunk);

    std::unique_ptr<ZipPart> m_part;
    std::optional<QStringDecoder> m_utf16;
    bool m_isStarted = false;
};

} // namespace dondoc
