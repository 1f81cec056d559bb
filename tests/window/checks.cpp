// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/checks.h"

#include "tests/window/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QPointer>
#include <QRadioButton>
#include <QSet>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace dondoc::walk {

using namespace Qt::StringLiterals;

namespace {

const QString word = u"Nguyễn"_s;

/// Where keys go: an open popup has them first.
QWidget *keyTarget()
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup)
        return QApplication::focusWidget();
    return popup->focusWidget() ? popup->focusWidget() : popup;
}

void press(Qt::Key key, const QString &text = {})
{
    if (QWidget *target = keyTarget()) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text),
            up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(target, &down);
        QCoreApplication::sendEvent(keyTarget() ? keyTarget() : target, &up);
    }
    QCoreApplication::processEvents();
}

void type(QStringView text)
{
    for (const QChar letter : text)
        press(Qt::Key(letter.toUpper().unicode()), QString(letter));
}

void compose(const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    if (QWidget *target = QApplication::focusWidget())
        QCoreApplication::sendEvent(target, &event);
    QCoreApplication::processEvents();
}

void composeWord()
{
    for (const auto &soFar :
         {u"N"_s, u"Ng"_s, u"Ngu"_s, u"Nguy"_s, u"Nguye"_s, u"Nguyê"_s, u"Nguyên"_s, word})
        compose(soFar, {});
}

/// As UniKey does: n-g-u-y-e-e-n-x, letters taken back and typed anew with their marks.
void typeByTakingBack()
{
    type(u"Nguye");
    press(Qt::Key_Backspace);
    type(u"ên");
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    type(u"ễn");
}

QStringList complaintsOfField(QWidget &field)
{
    QStringList complaints;
    const QString path = pathOf(field);
    const QPointer<QWidget> alive = &field;
    field.setFocus(Qt::TabFocusReason);
    putBack(field, textOf(field));
    const QString before = textOf(field);
    const auto ends = [&](const char *how) {
        if (!alive || QApplication::focusWidget() != &field)
            complaints << path + QLatin1String(how) + u": the keyboard is elsewhere"_s;
        else if (textOf(field) != before + word)
            complaints << path + QLatin1String(how) + u": “%1” became “%2”"_s.arg(before, textOf(field));
        if (alive)
            putBack(field, before);
    };
    if (!field.testAttribute(Qt::WA_InputMethodEnabled))
        complaints << path + u": no input method"_s;
    composeWord();
    if (alive && textOf(field) != before)
        complaints << path + u": takes what is still being composed"_s;
    compose({}, word);
    ends(" composed");
    if (!alive)
        return complaints;
    typeByTakingBack();
    ends(" taken back");
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QCoreApplication::processEvents();
    return complaints;
}

/// The first cell of each column that is typed in.
std::vector<QModelIndex> editableCells(const QAbstractItemView &view)
{
    constexpr int mostRows = 60;
    std::vector<QModelIndex> cells;
    const QAbstractItemModel *model = view.model();
    if (!model || !(view.editTriggers() & QAbstractItemView::AnyKeyPressed))
        return cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (int row = 0; row < qMin(mostRows, model->rowCount()); ++row) {
            const QModelIndex cell = model->index(row, column);
            if (model->flags(cell) & Qt::ItemIsEditable && !view.visualRect(cell).isEmpty()) {
                cells.push_back(cell);
                break;
            }
        }
    }
    return cells;
}

QStringList complaintsOfCell(QAbstractItemView &view, const QPersistentModelIndex &cell)
{
    QStringList complaints;
    const QString path = pathOf(view) + u" column %1"_s.arg(cell.column());
    const auto begin = [&] {
        view.setFocus(Qt::TabFocusReason);
        view.setCurrentIndex(cell);
        QCoreApplication::processEvents();
    };
    const auto ends = [&](const char *how) {
        QWidget *editor = cell.isValid() ? view.indexWidget(cell) : nullptr;
        if (!editor)
            complaints << path + QLatin1String(how) + u": no field opened"_s;
        else if (isTyping(*editor) && textOf(*editor) != word)
            complaints << path + QLatin1String(how) + u": became “%1”"_s.arg(textOf(*editor));
        press(Qt::Key_Escape);
        if (cell.isValid() && view.indexWidget(cell))
            press(Qt::Key_Escape); // the first may have closed a list of proposals
    };
    begin();
    if (!view.testAttribute(Qt::WA_InputMethodEnabled))
        complaints << path + u": no input method"_s;
    composeWord();
    compose({}, word);
    ends(" composed");
    if (!cell.isValid())
        return complaints;
    begin();
    typeByTakingBack();
    ends(" taken back");
    return complaints;
}

bool isIn(const QWidget *widget, const QWidget *owner)
{
    return widget == owner || (owner && owner->isAncestorOf(widget));
}

bool answers(Qt::ShortcutContext context, const QWidget *owner, const QWidget *focus)
{
    switch (context) {
    case Qt::ApplicationShortcut:
        return true;
    case Qt::WindowShortcut:
        return owner && owner->window() == focus->window() && owner->isVisible();
    case Qt::WidgetWithChildrenShortcut:
        return isIn(focus, owner);
    case Qt::WidgetShortcut:
        return owner == focus;
    }
    return false;
}

bool isAnswering(const QAction &action, const QWidget *focus)
{
    const auto objects = action.associatedObjects();
    return std::ranges::any_of(objects, [&](const QObject *object) {
        const auto *owner = qobject_cast<const QWidget *>(object);
        return owner && !owner->inherits("QMenu") && answers(action.shortcutContext(), owner, focus);
    });
}

/// Every sequence that would act with the keyboard in `focus`, as often as it would.
QStringList answeredKeys(const QWidget *focus)
{
    QStringList keys;
    const QWidget *window = focus->window();
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        if (shortcut->isEnabled() &&
            answers(shortcut->context(), qobject_cast<QWidget *>(shortcut->parent()), focus))
            keys << shortcut->key().toString();
    }
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            if (action->isEnabled() && action->isVisible() && isAnswering(*action, focus))
                keys << sequence.toString();
        }
    }
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isEnabled() && button->isVisible() && !button->shortcut().isEmpty())
            keys << button->shortcut().toString();
    }
    keys.removeAll(QString());
    return keys;
}

/// In a set of which one can be on, the arrows go from one to the other; a button of the toolbar is a command
/// of the menu.
bool isReachedOtherwise(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(button); tool && tool->defaultAction())
        return true;
    if (const QButtonGroup *group = button->group(); group && group->exclusive()) {
        const auto members = group->buttons();
        return std::ranges::any_of(members,
                                   [&](const QAbstractButton *one) { return reached.contains(one); });
    }
    if (!button->autoExclusive())
        return false;
    const auto siblings = widget.parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(siblings, [&](const QAbstractButton *one) { return reached.contains(one); });
}

void focusNext(QWidget *from)
{
    QWidget *next = from->nextInFocusChain();
    while (next != from && !(next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled() &&
                             next->window() == from->window()))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

/// Where Tab leads, once around; what keeps it is complained of.
QSet<const QWidget *> reachedByTab(QWidget &root, QStringList &complaints)
{
    constexpr int mostSteps = 600;
    QSet<const QWidget *> reached;
    QPointer<QWidget> now = root.window()->focusWidget();
    for (int i = 0; i < mostSteps; ++i) {
        const QPointer<QWidget> before = QApplication::focusWidget();
        if (!before) {
            focusNext(root.window());
            continue;
        }
        if (reached.contains(before) && i > 0 && before == now)
            break;
        reached.insert(before);
        press(Qt::Key_Tab, u"\t"_s);
        if (before && QApplication::focusWidget() == before) {
            complaints << pathOf(*before) + u": keeps Tab"_s;
            focusNext(before);
        }
        if (!now)
            now = before;
    }
    return reached;
}

} // namespace

QStringList complaintsOfNames(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    const QString path = pathOf(widget);
    if (!accessible)
        return {path + u": no interface"_s};
    QStringList complaints;
    const QString name = nameOf(widget);
    if (std::ranges::none_of(name, [](QChar letter) { return letter.isLetterOrNumber(); }))
        complaints << path + u": no name"_s;
    const QAccessible::Role role = accessible->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window)
        complaints << path + u": no role"_s;
    return complaints;
}

QStringList complaintsOfTyping(QWidget &widget)
{
    if (isTyping(widget))
        return complaintsOfField(widget);
    QStringList complaints;
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        for (const QModelIndex &cell : editableCells(*view))
            complaints << complaintsOfCell(*view, cell);
    }
    return complaints;
}

QStringList complaintsOfTab(QWidget &root, const std::vector<QPointer<QWidget>> &widgets)
{
    QStringList complaints;
    const QSet<const QWidget *> reached = reachedByTab(root, complaints);
    for (const QPointer<QWidget> &widget : widgets) {
        const bool isForMouse = widget && widget->focusPolicy() == Qt::ClickFocus; // words one can copy
        if (widget && !isForMouse && widget->isVisible() && widget->isEnabled() &&
            !reached.contains(widget) && !isReachedOtherwise(*widget, reached))
            complaints << pathOf(*widget) + u": not by Tab"_s;
    }
    return complaints;
}

QStringList complaintsOfShortcuts(QWidget &widget)
{
    QStringList keys = answeredKeys(&widget), complaints;
    keys.sort();
    for (qsizetype i = 1; i < keys.size(); ++i) {
        if (keys[i] == keys[i - 1])
            complaints << pathOf(widget) + u": two answer "_s + keys[i];
    }
    return complaints;
}

} // namespace dondoc::walk
