// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/templates.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([A-Za-z]+)\\}"_s);
    return pattern;
}

const PaperTemplate *find(const QString &key)
{
    const auto &all = paperTemplates();
    const auto found = std::ranges::find(all, key, &PaperTemplate::key);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const std::vector<PaperTemplate> &paperTemplates()
{
    static const std::vector<PaperTemplate> templates{
        {u"brief.opening"_s,
         u"Thực hiện nhiệm vụ cơ quan thường trực Ban Chỉ đạo của Chính phủ về phát triển khoa học, công "
         u"nghệ, "
         "đổi mới sáng tạo, chuyển đổi số và Đề án 06, {donVi} báo cáo như sau:"_s,
         {u"donVi"_s, u"ngay"_s}},
        {u"brief.closing"_s, {}, {u"donVi"_s, u"ngay"_s}},
        {u"letter.opening"_s,
         u"Thực hiện nhiệm vụ cơ quan thường trực Ban Chỉ đạo của Chính phủ về phát triển khoa học, công "
         u"nghệ, "
         "đổi mới sáng tạo, chuyển đổi số và Đề án 06, {donVi} theo dõi, đôn đốc việc thực hiện các nhiệm vụ "
         "được giao tại {vanBan}."_s,
         {u"donVi"_s, u"coQuan"_s, u"vanBan"_s, u"ngay"_s}},
        {u"letter.state"_s,
         u"Đến {ngay}, {donVi} chưa nhận được báo cáo hoàn thành của {coQuan} đối với {soNhiemVu} nhiệm vụ "
         u"đã quá "
         "thời hạn, trong đó nhiệm vụ quá hạn lâu nhất là {soNgay} ngày (Phụ lục kèm theo)."_s,
         {u"donVi"_s, u"coQuan"_s, u"ngay"_s, u"soNhiemVu"_s, u"soNgay"_s}},
        {u"letter.request"_s,
         u"Đề nghị {coQuan} khẩn trương hoàn thành các nhiệm vụ nêu trên; báo cáo kết quả (kèm văn bản, sản "
         u"phẩm), "
         "nêu rõ nguyên nhân chậm, khó khăn, vướng mắc và thời gian hoàn thành của từng nhiệm vụ, gửi về "
         "{donVi} "
         "trước {hanTraLoi} để tổng hợp, báo cáo Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo."_s,
         {u"donVi"_s, u"coQuan"_s, u"hanTraLoi"_s, u"soNhiemVu"_s}},
        {u"letter.closing"_s, u"Trân trọng cảm ơn sự phối hợp của {coQuan}."_s, {u"donVi"_s, u"coQuan"_s}},
        {u"reconciliation.opening"_s,
         u"Theo dõi của {donVi}, đến hết {ngay}, {coQuan} có {soNhiemVu} nhiệm vụ chưa hoàn thành (Phụ lục "
         "kèm theo)."_s,
         {u"donVi"_s, u"coQuan"_s, u"ngay"_s, u"soNhiemVu"_s}},
        {u"reconciliation.closing"_s,
         u"Đề nghị {coQuan} đối chiếu, ghi ý kiến vào cột cuối và gửi lại trước {hanTraLoi}."_s,
         {u"donVi"_s, u"coQuan"_s, u"hanTraLoi"_s}},
        {u"invitation.opening"_s,
         u"{donVi} trân trọng kính mời {coQuan} dự {phien}, cụ thể như sau:"_s,
         {u"donVi"_s, u"coQuan"_s, u"phien"_s}},
        {u"invitation.closing"_s,
         u"Rất mong đại biểu thu xếp thời gian tham dự đầy đủ, đúng thành phần."_s,
         {u"donVi"_s, u"coQuan"_s, u"phien"_s}},
    };
    return templates;
}

QString templateSetting(const QString &key)
{
    return u"template."_s + key;
}

QString templateSetting(const QString &key, const PaperOf &paper)
{
    QString name = templateSetting(key) + u'@' + paper.day.toString(Qt::ISODate);
    if (paper.agency)
        name += u'/' + QString::number(paper.agency.value);
    return name;
}

std::vector<PaperTemplate> templatesOf(const QString &kind)
{
    std::vector<PaperTemplate> own;
    std::ranges::copy_if(paperTemplates(), std::back_inserter(own), [&kind](const PaperTemplate &shipped) {
        return shipped.key.section(u'.', 0, 0) == kind;
    });
    return own;
}

QString sentenceOf(const QString &key, const PaperWords &words, const TemplateFields &fields)
{
    const PaperTemplate *shipped = find(key);
    Q_ASSERT_X(shipped, "sentenceOf", "a paper asks for a template that exists");
    const QString text = words.contains(key) ? words.value(key) : shipped->text;
    QString sentence;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator match = fieldPattern().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch field = match.next();
        sentence +=
            text.mid(end, field.capturedStart() - end) + fields.value(field.captured(1), field.captured(0));
        end = field.capturedEnd();
    }
    return sentence + text.mid(end);
}

QStringList unknownFields(const QString &key, const QString &text)
{
    const PaperTemplate *shipped = find(key);
    QStringList unknown;
    for (QRegularExpressionMatchIterator match = fieldPattern().globalMatch(text); match.hasNext();) {
        const QString field = match.next().captured(1);
        if (!shipped || !shipped->fields.contains(field))
            unknown << field;
    }
    return unknown;
}

} // namespace dondoc
