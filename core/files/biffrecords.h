// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dondoc {

/// Walks the records of a BIFF8 stream and reads their fields, on into the CONTINUE records that carry what
/// did not fit. Reading past the end gives zeros and makes the record broken. [MS-XLS] 2.1.4, 2.5.293
class BiffRecords
{
public:
    explicit BiffRecords(QByteArray stream)
        : m_stream(std::move(stream))
    {
    }

    /// The next record is the one at this place.
    void seek(qint64 position) { m_next = position; }
    /// To the next record that is no CONTINUE; false at the end of the stream, also when it is cut short.
    bool next();
    quint16 type() const { return m_type; }
    /// Bytes left in the record, without its continuations.
    qint64 remaining() const { return m_end - m_at; }
    /// True while the record or a continuation of it holds more.
    bool hasMore() const;
    bool isBroken() const { return m_isBroken; }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double f64();
    void skip(qint64 bytes);
    /// A string of so many characters, from its flags on; rich text runs and phonetic data are passed over.
    QString string(int characters);

private:
    bool readHeader(quint16 &type);
    bool continues();

    QByteArray m_stream;
    qint64 m_next = 0;
    qint64 m_at = 0;
    qint64 m_end = 0;
    quint16 m_type = 0;
    bool m_isBroken = false;
};

} // namespace dondoc
