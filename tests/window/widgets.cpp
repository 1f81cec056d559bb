// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/widgets.h"

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QScrollBar>
#include <QTextEdit>

namespace dondoc::walk {

namespace {

/// A part of one of Qt's widgets: its owner is what is walked.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.objectName().startsWith(QLatin1String("qt_")))
        return true;
    const bool isEditorOfCombo =
        qobject_cast<const QComboBox *>(parent) && qobject_cast<const QLineEdit *>(&widget);
    return isEditorOfCombo || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget) || widget.inherits("QTableCornerButton") ||
           widget.inherits("QExpandingLineEdit"); // a cell's: typed in with its table
}

bool isQtsOwn(const QWidget &window)
{
    return qobject_cast<const QFileDialog *>(&window) || qobject_cast<const QPrintDialog *>(&window);
}

bool isInCalendar(const QWidget *widget)
{
    while (widget && !qobject_cast<const QCalendarWidget *>(widget))
        widget = widget->parentWidget();
    return widget;
}

bool isInteractive(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || widget.focusProxy() || isPart(widget))
        return false;
    const bool isPressed =
        qobject_cast<const QAbstractButton *>(&widget) ||
        (widget.testAttribute(Qt::WA_SetCursor) && widget.cursor().shape() == Qt::PointingHandCursor &&
         !widget.testAttribute(Qt::WA_TransparentForMouseEvents));
    return isPressed || widget.focusPolicy() != Qt::NoFocus;
}

} // namespace

std::vector<QWidget *> interactiveIn(QWidget &root)
{
    std::vector<QWidget *> found;
    if (isQtsOwn(root))
        return found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->window() == root.window() && isInteractive(*widget) && !isInCalendar(widget))
            found.push_back(widget);
    }
    return found;
}

bool isTyping(const QWidget &widget)
{
    constexpr int fewLetters = 40;
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly() && !line->validator() && line->inputMask().isEmpty() &&
               line->maxLength() > fewLetters;
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget);
    return plain && !plain->isReadOnly();
}

QString textOf(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return text->toPlainText();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget);
    return plain ? plain->toPlainText() : QString();
}

void putBack(QWidget &widget, const QString &text)
{
    constexpr int mostSteps = 100;
    for (int i = 0; i < mostSteps && textOf(widget) != text; ++i)
        QMetaObject::invokeMethod(&widget, "undo", Qt::DirectConnection);
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->setText(text);
        line->end(false);
    } else if (auto *edit = qobject_cast<QTextEdit *>(&widget)) {
        edit->moveCursor(QTextCursor::End);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(&widget)) {
        plain->moveCursor(QTextCursor::End);
    }
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        const QString kind =
            QString::fromLatin1(each->metaObject()->className()).remove(QLatin1String("dondoc::"));
        if (const auto *page = qobject_cast<const Page *>(each)) {
            path.prepend(page->key());
            break;
        }
        if (!kind.startsWith(QLatin1Char('Q')) || each == &widget)
            path.prepend(kind);
    }
    return path.join(QStringLiteral(" › ")) +
           QStringLiteral(" “%1”").arg(nameOf(const_cast<QWidget &>(widget)));
}

} // namespace dondoc::walk
