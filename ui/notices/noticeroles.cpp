// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticeroles.h"

#include "core/deadlines/phrasereader.h"

#include <QCoreApplication>
#include <QPen>

namespace dondoc {

namespace {

/// Left-out proposals colour nothing; words marked twice are marked once.
class MarkCollector
{
public:
    explicit MarkCollector(const AgencyDirectory &directory)
        : m_directory(directory)
    {
    }

    void add(const DraftTask &task)
    {
        for (const DraftCitation &basis : task.legalBasis)
            add(basis.span, NoticeRole::Document, basis.number.isEmpty() ? basis.written : basis.number);
        add(task.productSpan, NoticeRole::Product, task.product);
        for (const DraftAddressee &name : task.coordinating)
            add(name.span, NoticeRole::Coordinating, shownName(name, m_directory));
        for (const DraftAddressee &name : task.leads)
            add(name.span, NoticeRole::Lead, shownName(name, m_directory));
        add(task.deadline);
        for (const DraftDeadline &other : task.otherDeadlines)
            add(other);
    }
    std::vector<RoleMark> take() { return std::move(m_marks); }

private:
    void add(const DraftDeadline &deadline)
    {
        add(deadline.span, NoticeRole::Deadline, deadlineText(deadline.deadline));
    }
    void add(const TextSpan &span, NoticeRole role, const QString &reading)
    {
        const bool isThere = std::any_of(m_marks.begin(), m_marks.end(), [&](const RoleMark &mark) {
            return mark.span == span && mark.role == role;
        });
        if (!span.isEmpty() && !isThere)
            m_marks.push_back({span, role, reading});
    }

    const AgencyDirectory &m_directory;
    std::vector<RoleMark> m_marks;
};

} // namespace

QString noticeRoleName(NoticeRole role)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("NoticeRole", text); };
    switch (role) {
    case NoticeRole::Lead:
        return word(QT_TRANSLATE_NOOP("NoticeRole", "lead"));
    case NoticeRole::Coordinating:
        return word(QT_TRANSLATE_NOOP("NoticeRole", "coordinating"));
    case NoticeRole::Deadline:
        return word(QT_TRANSLATE_NOOP("NoticeRole", "deadline"));
    case NoticeRole::Product:
        return word(QT_TRANSLATE_NOOP("NoticeRole", "product"));
    case NoticeRole::Document:
        return word(QT_TRANSLATE_NOOP("NoticeRole", "document"));
    }
    Q_UNREACHABLE();
}

SpanRole spanRoleOf(NoticeRole role)
{
    switch (role) {
    case NoticeRole::Lead:
        return SpanRole::Lead;
    case NoticeRole::Coordinating:
        return SpanRole::Coordinating;
    case NoticeRole::Deadline:
        return SpanRole::Deadline;
    case NoticeRole::Product:
        return SpanRole::Product;
    case NoticeRole::Document:
        return SpanRole::LegalBasis;
    }
    Q_UNREACHABLE();
}

NoticeRoleLook lookOf(NoticeRole role)
{
    switch (role) {
    case NoticeRole::Lead:
        return {Token::RoleAgency, Token::OnRoleAgency, QTextCharFormat::SingleUnderline};
    case NoticeRole::Coordinating:
        return {Token::RoleAgency, Token::OnRoleAgency, QTextCharFormat::DashDotLine};
    case NoticeRole::Deadline:
        return {Token::RoleDeadline, Token::OnRoleDeadline, QTextCharFormat::DashUnderline};
    case NoticeRole::Product:
        return {Token::RoleProduct, Token::OnRoleProduct, QTextCharFormat::DotLine};
    case NoticeRole::Document:
        return {Token::RoleBasis, Token::OnRoleBasis, QTextCharFormat::SingleUnderline};
    }
    Q_UNREACHABLE();
}

QPen underlinePen(NoticeRole role, const Theme &theme)
{
    static constexpr std::pair<QTextCharFormat::UnderlineStyle, Qt::PenStyle> styles[] = {
        {QTextCharFormat::SingleUnderline, Qt::SolidLine},
        {QTextCharFormat::DashDotLine, Qt::DashDotLine},
        {QTextCharFormat::DashUnderline, Qt::DashLine},
        {QTextCharFormat::DotLine, Qt::DotLine},
    };
    const NoticeRoleLook look = lookOf(role);
    QPen pen(theme.color(look.ink), role == NoticeRole::Document ? 1.0 : 1.6);
    for (const auto &[underline, style] : styles) {
        if (underline == look.underline)
            pen.setStyle(style);
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QString shownName(const DraftAddressee &addressee, const AgencyDirectory &directory)
{
    return addressee.agency ? directory.displayName(addressee.agency) : addressee.written;
}

std::vector<RoleMark> roleMarks(const DeskState &state, const AgencyDirectory &directory)
{
    MarkCollector marks(directory);
    for (const Proposal &proposal : state.proposals) {
        if (!proposal.isLeftOut)
            marks.add(proposal.draft);
    }
    return marks.take();
}

} // namespace dondoc
