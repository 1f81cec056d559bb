// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zippackage.h"

#include "core/files/refusals.h"
#include "core/files/zipsource.h"

#include <algorithm>
#include <zip.h>

namespace dondoc {

namespace {

/// Ratios are judged only above this: small parts of blank cells pack very well.
constexpr qint64 kRatioFrom = 1 << 20;

} // namespace

void ZipPackage::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipPackage> ZipPackage::open(QIODevice &device, ReadContext &context)
{
    // Counted before libzip sets aside memory for each entry.
    const qint64 announced = announcedEntries(device);
    if (announced > context.limits.entries)
        return refusal::tooManyParts(context, announced);

    ZipPackage package;
    package.m_context = &context;
    package.m_archive.reset(openArchive(device));
    if (!package.m_archive)
        return refusal::damaged(context.path);
    const qint64 count = zip_get_num_entries(package.m_archive.get(), 0);
    if (count > context.limits.entries)
        return refusal::tooManyParts(context, count);
    package.indexEntries();
    return package;
}

void ZipPackage::indexEntries()
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    for (qint64 i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), zip_uint64_t(i), 0, &stat) != 0 || !stat.name)
            continue;
        const QString name = key(QString::fromUtf8(stat.name));
        m_entries[name] = m_entries.contains(name) ? -1 : i;
        if (stat.size < zip_uint64_t(m_context->limits.totalBytes))
            m_declared += qint64(stat.size);
    }
}

QString ZipPackage::key(const QString &name)
{
    QString key = name.toCaseFolded();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString &name) const
{
    const auto found = m_entries.find(key(name));
    if (found == m_entries.end())
        return refusal::missingPart(m_context->path, name);
    zip_stat_t stat;
    if (*found < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(*found), 0, &stat) != 0)
        return refusal::damagedPart(m_context->path, name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return refusal::encrypted(m_context->path);
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return refusal::damagedPart(m_context->path, name);
    zip_file *file = zip_fopen_index(m_archive.get(), zip_uint64_t(*found), 0);
    if (!file)
        return refusal::damagedPart(m_context->path, name);
    return std::unique_ptr<ZipPart>(
        new ZipPart(file, name, qint64(stat.size), qint64(stat.comp_size), *this));
}

Result<QByteArray> ZipPackage::head(const QString &name, qint64 most) const
{
    auto opened = part(name);
    if (!opened)
        return opened.error();
    QByteArray bytes(most, Qt::Uninitialized);
    qint64 have = 0;
    while (have < most) {
        const qint64 got = (*opened)->read(bytes.data() + have, most - have);
        if (got < 0)
            return (*opened)->error();
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

ZipPart::ZipPart(zip_file *file, QString name, qint64 declared, qint64 packed, const ZipPackage &package)
    : m_file(file)
    , m_name(std::move(name))
    , m_declared(declared)
    , m_packed(packed)
    , m_total(package.declaredBytes())
    , m_context(package.context())
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::refuse(Error error)
{
    m_error = std::move(error);
    return -1;
}

qint64 ZipPart::read(char *data, qint64 size)
{
    if (!m_error.code.isEmpty())
        return -1;
    if (m_context.job.isCancelled())
        return refuse(refusal::cancelled(m_context.path));
    const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
    if (got < 0)
        return refuse(refusal::damagedPart(m_context.path, m_name));
    m_produced += got;
    m_context.inflated += got;
    if (!keepsLimits())
        return -1;
    if (got == 0 && m_produced != m_declared)
        return refuse(refusal::damagedPart(m_context.path, m_name));
    m_context.job.report(std::min(m_context.inflated, m_total), m_total);
    return got;
}

bool ZipPart::keepsLimits()
{
    const ReadLimits &limits = m_context.limits;
    // What an entry says it unpacks to is not trusted, but one that says it is a bomb is taken at its word:
    // else another limit might be met first and its refusal would name the wrong cause.
    const qint64 unpacked = std::max(m_produced, m_declared);
    if (unpacked > kRatioFrom && unpacked / limits.ratio > m_packed)
        refuse(refusal::bomb(m_context, m_name));
    else if (m_produced > limits.entryBytes)
        refuse(refusal::partTooLarge(m_context, m_name));
    else if (m_context.inflated > limits.totalBytes)
        refuse(refusal::unpacksTooLarge(m_context));
    else if (m_produced > m_declared)
        refuse(refusal::damagedPart(m_context.path, m_name));
    return m_error.code.isEmpty();
}

} // namespace dondoc
