// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/factspanel.h"

#include "core/text/dates.h"
#include "core/text/documentnumber.h"
#include "ui/notices/stepkeys.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace dondoc {

namespace {

constexpr int mergeIdBase = 1 << 28; ///< apart from the steps of proposals
constexpr int columns = 2;

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeFacts)
};

} // namespace

QString noticeHeading(const NoticeFacts &facts)
{
    QString heading = facts.type.isEmpty() ? Words::tr("Notice") : facts.type;
    if (!facts.number.isEmpty())
        heading += u' ' + facts.number;
    if (facts.issuedOn.isValid())
        heading =
            Words::tr("%1 of %2", "a document and its date").arg(heading, text::formatDate(facts.issuedOn));
    else if (facts.meetingOn.isValid())
        heading = Words::tr("%1, meeting of %2").arg(heading, text::formatDate(facts.meetingOn));
    return heading;
}

FactsPanel::FactsPanel(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_problem(new TextLabel(theme, Type::Secondary, Token::Text, true))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::panel, space::cellY, space::panel, space::cellX);
    grid->setHorizontalSpacing(space::cellX);
    grid->setVerticalSpacing(space::unit);
    add(&NoticeFacts::type);
    add([](const NoticeFacts &facts) { return facts.number; },
        [](NoticeFacts &facts, const QString &typed) {
            facts.number = typed; // brought to its one spelling where the tasks take it
            return true;
        });
    add(&NoticeFacts::issuedOn);
    add(&NoticeFacts::meetingOn);
    add(&NoticeFacts::chair);
    add(&NoticeFacts::session);
    add(&NoticeFacts::title);
    grid->addWidget(m_problem, grid->rowCount(), 0, 1, 2 * columns);
    retranslate();
}

void FactsPanel::add(QString NoticeFacts::*fact)
{
    add([fact](const NoticeFacts &facts) { return facts.*fact; },
        [fact](NoticeFacts &facts, const QString &typed) {
            facts.*fact = typed;
            return true;
        });
}

void FactsPanel::add(QDate NoticeFacts::*fact)
{
    add([fact](const NoticeFacts &facts) { return text::formatDate(facts.*fact); },
        [fact](NoticeFacts &facts, const QString &typed) {
            const std::optional<QDate> day = text::parseDate(typed);
            if (!day && !typed.trimmed().isEmpty())
                return false;
            facts.*fact = day.value_or(QDate());
            return true;
        });
}

void FactsPanel::add(std::function<QString(const NoticeFacts &)> get, Set set)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const size_t number = m_rows.size();
    m_rows.push_back({new TextLabel(m_theme, Type::Secondary, Token::Text2), new QLineEdit, std::move(get),
                      std::move(set)});
    const Row &row = m_rows.back();
    row.label->setBuddy(row.line);
    leaveUndoToDesk(*row.line);
    const bool isPaired = number < 4; // the short ones stand two in a line
    const int line = isPaired ? int(number) / columns : int(number) - columns;
    const int column = isPaired ? int(number) % columns * 2 : 0;
    grid->addWidget(row.label, line, column);
    grid->addWidget(row.line, line, column + 1, 1, isPaired ? 1 : 2 * columns - 1);
    connect(row.line, &QLineEdit::textEdited, this,
            [this, number](const QString &typed) { take(number, typed); });
    connect(row.line, &QLineEdit::editingFinished, this, [this] { refresh(); });
}

void FactsPanel::take(size_t number, const QString &typed)
{
    NoticeFacts facts = m_session.desk().state.facts;
    const bool isRead = m_rows[number].set(facts, typed);
    m_problem->setVisible(!isRead);
    if (!isRead)
        return m_problem->setText(tr("“%1” is no day yet. Type it as 20/6/2025.").arg(typed));
    m_session.edit(
        tr("Mend the notice's facts"), [&](DeskEdits &edits) { return edits.setFacts(facts); },
        mergeIdBase + int(number));
}

void FactsPanel::refresh()
{
    if (!m_session.hasDesk())
        return;
    bool isTyping = false;
    for (const Row &row : m_rows) {
        const QString wanted = row.get(m_session.desk().state.facts);
        if (row.line->text() != wanted && !row.line->hasFocus()) {
            row.line->setText(wanted);
            row.line->setCursorPosition(0);
        }
        isTyping = isTyping || row.line->text() != wanted;
    }
    if (!isTyping)
        m_problem->hide();
}

void FactsPanel::retranslate()
{
    const QStringList words{tr("Type"),  tr("Number"),  tr("Date of issue"), tr("Day of the meeting"),
                            tr("Chair"), tr("Meeting"), tr("Title")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].label->setText(words[int(i)]);
        m_rows[i].line->setAccessibleName(words[int(i)]);
        m_rows[i].line->setObjectName(QStringLiteral("fact%1").arg(i));
    }
    m_rows[1].line->setPlaceholderText(tr("not in the file"));
    m_rows[2].line->setPlaceholderText(tr("not in the file"));
}

void FactsPanel::takeFocus()
{
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.line->text().isEmpty(); });
    (first == m_rows.end() ? m_rows.front() : *first).line->setFocus(Qt::TabFocusReason);
}

void FactsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dondoc
