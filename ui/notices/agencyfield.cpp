// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/agencyfield.h"

#include "ui/notices/proposalcard.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStringListModel>

namespace dondoc {

namespace {

constexpr int lineWidth = 170, widestChip = 240;

ProposalChip chipOf(const DraftAddressee &name, NoticeRole role, const AgencyDirectory &directory)
{
    const bool isGroup = name.isGroup || !name.groupKey.isEmpty();
    return {shownName(name, directory), role, name.agency || isGroup};
}

} // namespace

AgencyChip::AgencyChip(const Theme &theme, const ProposalChip &chip, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_chip(chip)
{
    setFocusPolicy(Qt::StrongFocus);
    setText(chip.name);
    setToolTip(chip.isKnown ? tr("Enter: what else to do; Delete: take out")
                            : tr("Nobody known by this name yet. Enter: say who is meant; Delete: take out"));
    setAccessibleName(QStringLiteral("%1: %2").arg(noticeRoleName(chip.role), chip.name));
    setAccessibleDescription(toolTip());
    setToolTip(chip.name + u'\n' + toolTip());
}

QSize AgencyChip::sizeHint() const
{
    QSize size = chipSize(m_chip.name, m_theme.font(Type::Body)) + QSize(2, 4);
    size.setWidth(qMin(size.width(), scaledPixels(widestChip))); // the tooltip has the whole name
    return size;
}

/// Alt+1 and the like are the page's keys for words of the text; on a chip they are its own.
bool AgencyChip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_1 || key->key() == Qt::Key_2))
            event->accept();
    }
    return QAbstractButton::event(event);
}

void AgencyChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit removePressed();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_1)
        return emit movePressed(NoticeRole::Lead);
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_2)
        return emit movePressed(NoticeRole::Coordinating);
    QAbstractButton::keyPressEvent(event);
}

void AgencyChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_chip, m_theme);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

AgencyField::AgencyField(const Theme &theme, NoticeRole role, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_role(role)
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_hits(new QStringListModel(this))
{
    auto *flow = new FlowLayout(this, space::unit, space::unit);
    flow->addWidget(m_line);
    m_line->setMinimumWidth(scaledPixels(lineWidth));
    m_completer->setModel(m_hits);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the hits are found without marks
    m_completer->setWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &AgencyField::suggest);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer->popup()->isVisible()) // else the name chosen there is what is meant
            take(m_line->text());
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &AgencyField::take);
    setFocusProxy(m_line);
}

void AgencyField::retranslate()
{
    m_line->setPlaceholderText(tr("add an agency…"));
    const QString name = noticeRoleName(m_role);
    m_line->setAccessibleName(tr("Add: %1").arg(name));
}

void AgencyField::setNames(const std::vector<DraftAddressee> &names, const AgencyDirectory &directory)
{
    m_directory = &directory;
    m_names = names;
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](const AgencyChip *chip) { return chip->hasFocus(); });
    const int wasFocused = focused == m_chips.end() ? -1 : int(focused - m_chips.begin());
    for (AgencyChip *chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that asked for this
    }
    m_chips.clear();
    layout()->removeWidget(m_line);
    for (int i = 0; i < int(names.size()); ++i) {
        auto *chip = new AgencyChip(m_theme, chipOf(names[size_t(i)], m_role, directory), this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, i, chip] { askAbout(i, chip->mapToGlobal(QPoint(0, chip->height()))); });
        connect(chip, &AgencyChip::removePressed, this, [this, i] { emit removeRequested(i); });
        connect(chip, &AgencyChip::movePressed, this,
                [this, i](NoticeRole to) { emit moveRequested(i, to); });
        layout()->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    layout()->addWidget(m_line);
    QWidget *before = m_line->previousInFocusChain();
    for (AgencyChip *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    if (wasFocused >= 0)
        (wasFocused < int(m_chips.size()) ? static_cast<QWidget *>(m_chips[size_t(wasFocused)]) : m_line)
            ->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void AgencyField::setSuggestions(std::shared_ptr<const AgencyChoices> choices, QDate asOf)
{
    m_choices = std::move(choices);
    m_asOf = asOf;
}

void AgencyField::suggest(const QString &typed)
{
    QStringList hits;
    if (m_choices && !typed.trimmed().isEmpty()) {
        for (const AgencyChoice &choice : m_choices->find(typed, m_asOf))
            hits << choice.name;
    }
    m_hits->setStringList(hits);
    if (hits.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // Enter takes it
}

void AgencyField::take(const QString &names)
{
    const QString wanted = names.trimmed();
    m_line->clear();
    if (!wanted.isEmpty())
        emit addRequested(wanted);
}

/// Who is meant, where that is open; another role; out.
void AgencyField::askAbout(int index, const QPoint &at)
{
    const DraftAddressee &name = m_names[size_t(index)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!name.agency && m_directory) {
        for (const AgencyId candidate : name.candidates)
            menu->addAction(tr("It is %1").arg(m_directory->displayName(candidate)), this,
                            [this, index, candidate] { emit confirmRequested(index, candidate); });
        if (!name.candidates.empty())
            menu->addSeparator();
    }
    const NoticeRole other = m_role == NoticeRole::Lead ? NoticeRole::Coordinating : NoticeRole::Lead;
    menu->addAction(other == NoticeRole::Lead ? tr("Make it a lead (Alt+1)")
                                              : tr("Make it coordinating (Alt+2)"),
                    this, [this, index, other] { emit moveRequested(index, other); });
    menu->addAction(tr("Take out (Delete)"), this, [this, index] { emit removeRequested(index); });
    menu->popup(at);
    menu->setActiveAction(menu->actions().front());
}

} // namespace dondoc
