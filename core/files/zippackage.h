// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readcontext.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace dondoc {

class ZipPart;

/// A zip file opened for reading under the limits of its context. Names are found whatever their case, and
/// with either slash. Context and device must outlive it.
class ZipPackage
{
public:
    /// Refuses what is no zip file, what is cut short, and too many entries.
    static Result<ZipPackage> open(QIODevice &device, ReadContext &context);

    bool contains(const QString &name) const { return m_entries.contains(key(name)); }
    /// Opens one entry; refuses it when absent, present twice, encrypted or packed by an odd method.
    Result<std::unique_ptr<ZipPart>> part(const QString &name) const;
    /// A small entry read whole, up to `most` bytes.
    Result<QByteArray> head(const QString &name, qint64 most) const;
    /// Bytes all entries say they unpack to; for progress only.
    qint64 declaredBytes() const { return m_declared; }
    ReadContext &context() const { return *m_context; }

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    static QString key(const QString &name);
    void indexEntries();

    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, qint64> m_entries; ///< -1 when a name stands for two entries
    qint64 m_declared = 0;
    ReadContext *m_context = nullptr;
};

/// One entry as it inflates: counts every byte against the limits, and checks the CRC at its end.
class ZipPart
{
public:
    ~ZipPart();
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// Up to `size` bytes; 0 at the end, -1 when refused (see error()).
    qint64 read(char *data, qint64 size);
    const QString &name() const { return m_name; }
    const Error &error() const { return m_error; }

private:
    friend class ZipPackage;
    ZipPart(zip_file *file, QString name, qint64 declared, qint64 packed, const ZipPackage &package);
    qint64 refuse(Error error);
    bool keepsLimits();

    zip_file *m_file;
    QString m_name;
    qint64 m_declared;
    qint64 m_packed;
    qint64 m_total;
    qint64 m_produced = 0;
    ReadContext &m_context;
    Error m_error;
};

} // namespace dondoc
