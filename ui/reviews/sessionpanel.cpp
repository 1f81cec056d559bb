// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/sessionpanel.h"

#include "ui/reviews/agendatable.h"
#include "ui/reviews/paperlist.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace dondoc {

SessionPanel::SessionPanel(const Theme &theme, FileDialogSeam &files, ReviewEdits edits, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edits(edits)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_time(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_chair(new QLineEdit(this))
    , m_invitedOn(new DateField(this))
    , m_agenda(new AgendaTable(this))
    , m_papers(new PaperList(files, this))
    , m_hint(new TextLabel(theme, Type::Secondary, Token::Text2, false, this))
{
    build();
    retranslate();
    auto *keep =
        new QShortcut(keysOf(Keys::KeepProgramme), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &SessionPanel::commit);
    connect(m_papers, &PaperList::changed, this, &SessionPanel::commit);
    connect(m_kind, &QComboBox::activated, this, &SessionPanel::commit);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old && isAncestorOf(old) && now && !isAncestorOf(now))
            commit();
    });
}

SessionPanel::~SessionPanel()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
}

void SessionPanel::build()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::panel);
    m_invitedOn->setMaximumWidth(scaledPixels(140));
    const auto row = [&](QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        form->addRow(label, field);
        m_rows.emplace_back(label, field);
    };
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_name, m_time, m_place, m_chair,
                                                           m_invitedOn, m_agenda, m_papers})
        row(field);
    m_papers->setMaximumHeight(scaledPixels(130));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::panel, 0, 0);
    layout->addLayout(form, 1);
    layout->addWidget(m_hint);
}

void SessionPanel::retranslate()
{
    const QString words[] = {tr("Kind"),      tr("Name"),  tr("Time"),
                             tr("Place"),     tr("Chair"), tr("Invitation dated"),
                             tr("Programme"), tr("Papers")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setText(words[i]);
        m_rows[i].second->setAccessibleName(words[i]);
    }
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItems({tr("Review of the five-day cycle"), tr("Session")});
    m_kind->setCurrentIndex(std::max(0, kind));
    m_time->setPlaceholderText(tr("for example: 8 giờ 00"));
    m_invitedOn->setPlaceholderText(tr("left open"));
    m_hint->setText(tr("Kept when you leave the form, or with Ctrl+S. The invitation and the programme are "
                       "printed from it under Reports."));
    m_agenda->retranslate();
    m_papers->retranslate();
}

/// What is being typed stays; what somebody else wrote shows in the other fields.
void SessionPanel::setReview(const Review &review)
{
    const bool isOther = review.asOf != m_shown.asOf;
    if (m_shown.asOf.isValid() && isOther)
        commit();
    if (isOther)
        m_papers->stopAdding();
    Review merged = review;
    if (!isOther)
        setDetails(merged, m_shown, typed());
    m_shown = review;
    m_name->setReadOnly(review.isClosed());
    m_name->setToolTip(review.isClosed() ? tr("The frozen figures carry this name.") : QString());
    setEnabled(review.asOf.isValid());
    if (isOther || typed() != merged) // else a cell that is being typed in would be made anew
        fill(merged);
}

void SessionPanel::fill(const Review &review)
{
    m_kind->setCurrentIndex(int(review.kind));
    m_name->setText(review.name);
    m_time->setText(review.time);
    m_place->setText(review.place);
    m_chair->setText(review.chair);
    m_invitedOn->setReference(review.asOf);
    m_invitedOn->setDate(review.invitedOn);
    m_agenda->setItems(review.agenda);
    m_papers->setPapers(review.papers);
}

Review SessionPanel::typed() const
{
    Review review = m_shown;
    review.kind = ReviewKind(std::max(0, m_kind->currentIndex()));
    review.name = m_name->text().trimmed();
    if (review.name.isEmpty())
        review.name = m_shown.name;
    review.time = m_time->text().trimmed();
    review.place = m_place->text().trimmed();
    review.chair = m_chair->text().trimmed();
    review.invitedOn = m_invitedOn->isRead() ? m_invitedOn->date() : m_shown.invitedOn;
    review.agenda = m_agenda->items();
    review.papers = m_papers->papers();
    return review;
}

void SessionPanel::commit()
{
    const Review now = typed();
    if (!m_shown.asOf.isValid() || now == m_shown)
        return;
    m_edits.keepDetails(m_shown, now, [panel = QPointer(this), before = m_shown, now] {
        if (panel && panel->m_shown == now)
            panel->m_shown = before; // still typed, not kept
    });
    m_shown = now;
}

bool SessionPanel::isChecking() const
{
    return m_papers->isChecking();
}

void SessionPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    commit();
}

} // namespace dondoc
