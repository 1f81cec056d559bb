// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlguard.h"
#include "core/files/zippackage.h"

#include <QStringDecoder>

#include <optional>

namespace dondoc
{

/// Feeds a zip entry to an XML parser: turns UTF-16 into UTF-8, lets XmlGuard see every byte, and stops
/// when one token grows past the limit on a text.
class XmlDevice : public QIODevice
{
public:
    XmlDevice(std::unique_ptr<ZipPart> part, ReadContext &context);

    /// To be called before each token is asked for.
    void startToken() { m_sinceToken = 0; }
    const QString &partName() const { return m_part->name(); }
    const Error &error() const { return m_error; }
    /// Reads on to the end, where the CRC is checked; false when refused.
    bool drain();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill();
    void start();
    void convert();
    bool guard();

    ReadContext &m_context;
    std::unique_ptr<ZipPart> m_part;
    XmlGuard m_guard;
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< bytes of m_buffer handed on
    qint64 m_sinceToken = 0;
    std::optional<QStringDecoder> m_utf16;
    bool m_isStarted = false;
    bool m_isAtEnd = false;
    Error m_error;
};

} // namespace dondoc
