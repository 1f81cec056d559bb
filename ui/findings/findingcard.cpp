// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingcard.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/sourcelabel.h"
#include "ui/findings/findingedits.h"
#include "ui/findings/findingmodel.h"
#include "ui/findings/findingpartmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tickkey.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dondoc {

FindingCard::FindingCard(const Theme &theme, StoreEdits &edits, ViewSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edits(edits)
    , m_model(new FindingPartModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("kiem-tra/parts"), 1, false, 3}))
    , m_content(new QWidget)
    , m_promote(new QPushButton)
    , m_task(new LinkButton(theme))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(scaledPixels(360));
    m_nothing = new TextLabel(theme, Type::Body, Token::Text2);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_partsTitle = new TextLabel(theme, Type::Body, Token::Text, true);
    m_partsTitle->setContentsMargins(space::page, space::gap, space::page, 2 * space::unit);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(makeWords(), 3);
    content->addWidget(new Rule(theme));
    content->addWidget(m_partsTitle);
    content->addWidget(m_table, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content, 1);
    column->addWidget(m_nothing, 1);
    m_promote->setProperty("accent", true);
    connect(new TickKey(*m_table), &TickKey::pressed, this, &FindingCard::tickSelected);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(FindingPartColumn::Done))
            tickSelected();
    });
    connect(m_promote, &QPushButton::clicked, this, [this] {
        if (m_finding)
            FindingEdits(m_edits).promote(*m_finding);
    });
    connect(m_task, &QAbstractButton::clicked, this, [this] {
        if (m_finding && m_finding->promotedTo)
            emit taskPressed(m_finding->promotedTo);
    });
    retranslate();
}

QWidget *FindingCard::makeWords()
{
    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(space::unit);
    const auto label = [this](Type type, Token ink, bool isStrong) {
        auto *made = new TextLabel(m_theme, type, ink, isStrong);
        made->makeReadable();
        return made;
    };
    m_group = label(Type::Secondary, Token::Text2, false);
    m_title = label(Type::DetailText, Token::Text, true);
    m_issueTitle = label(Type::Secondary, Token::Text2, true);
    m_issue = label(Type::Body, Token::Text, false);
    m_remedyTitle = label(Type::Secondary, Token::Text2, true);
    m_remedies = label(Type::Body, Token::Text, false);
    m_deadline = label(Type::Body, Token::Text, true);
    m_source = label(Type::Secondary, Token::Text2, false);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_promote);
    actions->addWidget(m_task);
    actions->addStretch(1);
    column->addWidget(m_group);
    column->addWidget(m_title);
    column->addLayout(actions);
    for (TextLabel *part : {m_deadline, m_issueTitle, m_issue, m_remedyTitle, m_remedies, m_source})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    return scroll;
}

void FindingCard::show(std::shared_ptr<const Figures> figures, const Finding *finding)
{
    m_figures = std::move(figures);
    m_finding = finding ? std::optional<Finding>(*finding) : std::nullopt;
    fill();
}

void FindingCard::fill()
{
    m_content->setVisible(m_finding.has_value());
    m_nothing->setVisible(!m_finding);
    if (!m_finding)
        return;
    m_group->setText(m_finding->group);
    m_title->setText(m_finding->title);
    m_issue->setText(m_finding->issue);
    QStringList remedies;
    for (const QString &remedy : m_finding->remedies)
        remedies << QStringLiteral("– ") + remedy;
    m_remedies->setText(remedies.join(u'\n'));
    m_issueTitle->setVisible(!m_finding->issue.isEmpty());
    m_issue->setVisible(!m_finding->issue.isEmpty());
    m_deadline->setText(tr("Deadline: %1").arg(deadlineText(m_finding->deadline)));
    m_source->setText(sourcePlace(m_finding->source));
    m_task->setVisible(bool(m_finding->promotedTo));
    if (m_promote->hasFocus() && m_finding->promotedTo)
        m_task->setFocus(Qt::OtherFocusReason); // hiding it would lead on to the ticks
    m_promote->setVisible(!m_finding->promotedTo);
    const FindingStanding standing = standingOf(*m_finding, m_figures->board.asOf);
    m_partsTitle->setText(tr("By agency: %1 done · %2 open").arg(standing.done).arg(standing.open));
    m_model->setFinding(*m_finding, *m_figures->board.directory, m_figures->board.asOf);
}

void FindingCard::tickSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_table->filter().mapToSource(index).row());
    const bool isDone = std::ranges::any_of(rows, [this](int row) { return !m_model->row(row).isDone; });
    std::vector<int> positions;
    QStringList names;
    for (int row : rows) {
        if (m_model->row(row).isDone == isDone)
            continue;
        positions.push_back(m_model->row(row).position);
        names << m_model->row(row).name;
    }
    if (m_finding && !positions.empty())
        FindingEdits(m_edits).tick(*m_finding, positions, isDone, m_figures->board.asOf, names);
}

void FindingCard::retranslate()
{
    m_nothing->setText(tr("Choose a finding to see its card."));
    m_issueTitle->setText(tr("Problem"));
    m_remedyTitle->setText(tr("Remedy"));
    m_promote->setText(tr("Make a task of it"));
    m_task->setText(tr("Go to its task"));
    m_table->setAccessibleName(tr("Agencies of the finding"));
    fill();
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
