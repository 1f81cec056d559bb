// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sniff.h"

#include "core/files/textdecoder.h"

namespace dondoc {

namespace {

bool startsWith(const QByteArray &head, QByteArrayView magic)
{
    return head.startsWith(magic);
}

bool isUtf16(const QByteArray &head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || looksLikeUtf16(head);
}

bool isText(const QByteArray &head)
{
    if (isUtf16(head))
        return true;
    for (char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A)
            return false;
    }
    return true;
}

FileKind kindOfMarkup(const QByteArray &head)
{
    QByteArray text = head;
    if (isUtf16(head))
        text.replace('\0', "");
    text = text.toLower();
    const qsizetype first = text.indexOf('<');
    const bool isMarkup = first >= 0 && text.first(first).trimmed().size() <= 3; // a byte order mark
    if (text.contains("mime-version:") && text.contains("content-type: multipart/related"))
        return FileKind::Mhtml;
    if (!isMarkup)
        return FileKind::Text;
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.contains("<?mso-application"))
        return FileKind::SpreadsheetXml;
    for (const char *tag : {"<html", "<table", "<!doctype html", "<body", "<head", "<meta", "<style"}) {
        if (text.contains(tag))
            return FileKind::Html;
    }
    return text.contains("<?xml") ? FileKind::Xml : FileKind::Text;
}

} // namespace

FileKind sniff(const QByteArray &head)
{
    if (startsWith(head, "PK\3\4") || startsWith(head, "PK\5\6"))
        return FileKind::Zip;
    if (startsWith(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::Compound;
    if (startsWith(head, "%PDF"))
        return FileKind::Pdf;
    if (startsWith(head, "{\\rtf"))
        return FileKind::Rtf;
    if (startsWith(head, "\x89PNG") || startsWith(head, "\xFF\xD8\xFF") || startsWith(head, "GIF8"))
        return FileKind::Image;
    if (head.size() >= 4 && head[0] == '\x09' && head[2] < 0x10 && head[3] == 0 &&
        (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8))
        return FileKind::OldExcel;
    return isText(head) ? kindOfMarkup(head) : FileKind::Unknown;
}

} // namespace dondoc
