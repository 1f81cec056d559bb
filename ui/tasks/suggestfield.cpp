// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/suggestfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace dondoc {

SuggestField::SuggestField(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new QStringListModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SuggestField::propose);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SuggestField::take);
}

int SuggestField::nameStart() const
{
    const qsizetype separator = text().left(cursorPosition()).lastIndexOf(u';');
    int start = int(separator) + 1;
    while (start < cursorPosition() && text().at(start).isSpace())
        ++start;
    return start;
}

void SuggestField::propose()
{
    const QString typed = text().mid(nameStart(), cursorPosition() - nameStart());
    const QStringList names = m_suggest && typed.size() > 1 ? m_suggest(typed) : QStringList();
    m_proposals->setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SuggestField::take(const QString &name)
{
    const int start = nameStart();
    const QString rest = text().mid(cursorPosition()).trimmed();
    const QString taken = text().left(start) + name + QStringLiteral("; ");
    setText(taken + (rest.startsWith(u';') ? rest.mid(1).trimmed() : rest));
    setCursorPosition(int(taken.size()));
    emit textEdited(text());
}

QString SuggestField::names() const
{
    QString names = text().trimmed();
    while (names.endsWith(u';'))
        names = names.chopped(1).trimmed();
    return names;
}

bool SuggestField::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    QAbstractItemView *popup = m_completer->popup();
    const bool hasProposal = popup->isVisible() && popup->currentIndex().isValid();
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers();
    if (key->key() == Qt::Key_Tab && hasProposal) {
        const QString name = popup->currentIndex().data().toString();
        popup->hide();
        take(name);
    } else if (isEnter && !popup->isVisible() && nameStart() < cursorPosition()) {
        take(text().mid(nameStart(), cursorPosition() - nameStart())); // a name nobody proposed
        return true;
    }
    return QLineEdit::event(event);
}

void SuggestField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && text() != names())
        setText(names());
    QLineEdit::focusOutEvent(event);
}

} // namespace dondoc
