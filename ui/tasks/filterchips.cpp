// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/filterchips.h"

#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace dondoc {

namespace {

// One of these holds at a time: they would leave nothing together.
bool isAboutTime(const QString &name)
{
    return name == u"standing" || name == u"due" || name == u"new";
}

int countOf(const TaskFilter::Term &term, const std::shared_ptr<const Board> &board)
{
    if (!board)
        return 0;
    TaskFilter filter;
    filter.set(term.name, term.value);
    const auto test = filter.test(board);
    int count = 0;
    for (int position = 0; position < int(board->tasks.size()); ++position)
        count += !test || test(position);
    return count;
}

} // namespace

FilterChips::FilterChips(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    new FlowLayout(this, 6, 6);
    addQuick(QStringLiteral("standing"), QStringLiteral("overdue"));
    addQuick(QStringLiteral("due"), QString::number(dueNextDays));
    addQuick(QStringLiteral("due"), QString::number(dueSoonDays));
    addQuick(QStringLiteral("silent"), QStringLiteral("any"));
    addQuick(QStringLiteral("standing"), QStringLiteral("continuous"));
    addQuick(QStringLiteral("question"), QStringLiteral("any"));
    addQuick(QStringLiteral("clear"), QStringLiteral("any"));
    refresh();
}

void FilterChips::setOfficer(const QString &name)
{
    const auto mine =
        std::ranges::find_if(m_quick, [](const Quick &quick) { return quick.term.name == u"officer"; });
    if (name.isEmpty() || (mine != m_quick.end() && mine->term.value == name))
        return;
    if (mine != m_quick.end()) { // somebody else sits down here
        delete mine->button;
        m_quick.erase(mine);
    }
    addQuick(QStringLiteral("officer"), name);
    refresh();
}

void FilterChips::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    refresh();
}

void FilterChips::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    refresh();
}

void FilterChips::setExtra(const QString &words)
{
    if (words == m_extra)
        return;
    m_extra = words;
    refreshOthers();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void FilterChips::addQuick(const QString &name, const QString &value)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(name + u'=' + value);
    const TaskFilter::Term term{name, value};
    connect(button, &QPushButton::clicked, this, [this, term](bool isOn) { toggle(term, isOn); });
    layout()->addWidget(button);
    m_quick.push_back({term, button});
}

void FilterChips::toggle(const TaskFilter::Term &term, bool isOn)
{
    if (isOn && isAboutTime(term.name)) {
        for (const char16_t *name : {u"standing", u"due", u"new"})
            m_filter.set(QString::fromUtf16(name), {});
    }
    m_filter.set(term.name, isOn ? term.value : QString());
    refresh();
    emit filterChanged();
}

bool FilterChips::isQuick(const TaskFilter::Term &term) const
{
    return std::any_of(m_quick.begin(), m_quick.end(),
                       [&](const Quick &quick) { return quick.term == term; });
}

void FilterChips::refresh()
{
    for (const Quick &quick : m_quick) {
        const bool isMine = quick.term.name == u"officer";
        const bool isUnknown = quick.term.name == u"silent" && m_board && !m_board->hasAsked;
        const bool isOn = m_filter.has(quick.term.name, quick.term.value);
        quick.button->setText(QStringLiteral("%1  %2").arg(
            isMine ? tr("My tasks") : TaskFilter::describe(quick.term, m_board.get()),
            isUnknown ? QStringLiteral("–") : QString::number(countOf(quick.term, m_board))));
        quick.button->setToolTip(
            isUnknown ? tr("Nobody was asked to report yet: no review was closed and no letter "
                           "sent before this date.")
                      : QString());
        quick.button->setEnabled(!isUnknown || isOn);
        quick.button->setChecked(isOn);
        quick.button->setFont(m_theme.font(Type::Secondary));
    }
    refreshOthers();
}

void FilterChips::refreshOthers()
{
    for (QPushButton *chip : m_others)
        chip->deleteLater();
    for (QPushButton *chip : m_others)
        layout()->removeWidget(chip);
    m_others.clear();
    for (const TaskFilter::Term &term : m_filter.terms()) {
        if (isQuick(term))
            continue;
        addOther(TaskFilter::describe(term, m_board.get()), [this, term] { toggle(term, false); });
    }
    if (!m_extra.isEmpty())
        addOther(m_extra, [this] { emit extraDropped(); });
    updateGeometry();
}

void FilterChips::addOther(const QString &words, std::function<void()> drop)
{
    auto *chip = new QPushButton(themeIcon(QStringLiteral("close"), m_theme), words, this);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setFont(m_theme.font(Type::Secondary));
    chip->setAccessibleName(tr("Drop the filter “%1”").arg(words));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QPushButton::clicked, this, std::move(drop));
    layout()->addWidget(chip);
    chip->show();
    m_others.push_back(chip);
}

} // namespace dondoc
