// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zipwriter.h"

#include "core/files/savefile.h"

#include <memory>
#include <zip.h>

namespace dondoc {

namespace {

constexpr zip_uint16_t kDosDate = 0x21; ///< 1 January 1980, the first day a zip file knows

struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *bytes =
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, kDosDate, 0) == 0;
}

Result<QByteArray> readAll(zip_source_t *source)
{
    if (zip_source_open(source) != 0 || zip_source_seek(source, 0, SEEK_END) != 0)
        return unwritable({}, QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return unwritable({}, QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    return bytes;
}

} // namespace

Result<QByteArray> zipBytes(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *archive = buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return unwritable({}, QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(buffer.get()); // the archive lets go of its own share
    for (const ZipEntry &entry : entries) {
        if (!add(archive, entry)) {
            const QString reason = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return unwritable({}, reason);
        }
    }
    if (zip_close(archive) != 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return unwritable({}, reason);
    }
    return readAll(buffer.get());
}

} // namespace dondoc
