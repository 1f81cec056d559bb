// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zipsource.h"

#include <QtEndian>

#include <algorithm>
#include <zip.h>

namespace dondoc {

namespace {

/// libzip asks its source through one callback; a QIODevice answers.
class DeviceSource
{
public:
    explicit DeviceSource(QIODevice &device)
        : m_device(device)
    {
        zip_error_init(&m_error);
    }
    ~DeviceSource() { zip_error_fini(&m_error); }

    static zip_int64_t answer(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto *source = static_cast<DeviceSource *>(self);
        if (command == ZIP_SOURCE_FREE) {
            delete source;
            return 0;
        }
        return source->handle(data, size, command);
    }

private:
    zip_int64_t handle(void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return m_device.seek(0) ? 0 : fail(ZIP_ER_SEEK);
        case ZIP_SOURCE_READ: {
            const qint64 got = m_device.read(static_cast<char *>(data), qint64(size));
            return got >= 0 ? got : fail(ZIP_ER_READ);
        }
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to = zip_source_seek_compute_offset(
                zip_uint64_t(m_device.pos()), zip_uint64_t(m_device.size()), data, size, &m_error);
            return to >= 0 && m_device.seek(to) ? 0 : fail(ZIP_ER_SEEK);
        }
        case ZIP_SOURCE_TELL:
            return m_device.pos();
        case ZIP_SOURCE_STAT:
            return stat(data, size);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_error, data, size);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return fail(ZIP_ER_OPNOTSUPP);
        }
    }

    zip_int64_t stat(void *data, zip_uint64_t size)
    {
        if (size < sizeof(zip_stat_t))
            return fail(ZIP_ER_INVAL);
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(m_device.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    zip_int64_t fail(int code)
    {
        zip_error_set(&m_error, code, 0);
        return -1;
    }

    QIODevice &m_device;
    zip_error_t m_error;
};

} // namespace

qint64 announcedEntries(QIODevice &device)
{
    constexpr qint64 kRecord = 22; // end of central directory, without its comment
    const qint64 tail = std::min<qint64>(device.size(), kRecord + 0xFFFF);
    if (!device.seek(device.size() - tail))
        return 0;
    const QByteArray bytes = device.read(tail);
    for (qsizetype at = bytes.size() - kRecord; at >= 0; --at) {
        at = bytes.lastIndexOf("PK\5\6", at);
        if (at < 0)
            break;
        const char *record = bytes.constData() + at;
        if (at + kRecord + qFromLittleEndian<quint16>(record + 20) == bytes.size())
            return qFromLittleEndian<quint16>(record + 10);
    }
    return 0;
}

zip *openArchive(QIODevice &device)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *own = new DeviceSource(device);
    zip_source_t *source = zip_source_function_create(&DeviceSource::answer, own, &error);
    if (!source) {
        delete own;
        zip_error_fini(&error);
        return nullptr;
    }
    zip *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

} // namespace dondoc
