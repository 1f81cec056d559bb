// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/wordtablelist.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int keyRole = Qt::UserRole + 1;

int countOf(const std::vector<PhraseEntry> &entries, PhraseOrigin origin)
{
    return int(std::ranges::count(entries, origin, &PhraseEntry::origin));
}

} // namespace

WordTableList::WordTableList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("wordTables"));
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(keyRole).toString());
    });
}

void WordTableList::fill(const NoticePhrases &shipped, const PhraseChanges &changes, int ownAliases)
{
    const QSignalBlocker silence(this);
    clear();
    addGroup(tr("Who is meant"));
    addTable(aliases, tr("Spellings of agencies"), ownAliases, 0);
    addGroup(tr("Who does it"), QStringLiteral("who"), shipped, changes);
    addGroup(tr("Work and time"), QStringLiteral("work"), shipped, changes);
    addGroup(tr("What is no task"), QStringLiteral("noWork"), shipped, changes);
    addGroup(tr("Headings and introductions"), QStringLiteral("section"), shipped, changes);
    addGroup(tr("Products and figures"), QStringLiteral("product"), shipped, changes);
    addGroup(tr("Parts of the document"), QStringLiteral("document"), shipped, changes);
    addGroup(tr("Columns of tables"), QStringLiteral("table"), shipped, changes);
}

void WordTableList::choose(const QString &key)
{
    const QSignalBlocker silence(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(keyRole).toString() == key)
            setCurrentRow(i);
    }
}

void WordTableList::addGroup(const QString &title)
{
    auto *head = new QListWidgetItem(title, this);
    head->setFlags(Qt::NoItemFlags);
    head->setForeground(m_theme.color(Token::Text2));
    QFont strong = m_theme.font(Type::Secondary);
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
}

void WordTableList::addGroup(const QString &title, const QString &group, const NoticePhrases &shipped,
                             const PhraseChanges &changes)
{
    addGroup(title);
    for (const NoticePhrases::TableInfo &info : shipped.tableInfos()) {
        if (info.group != group)
            continue;
        const auto entries = changes.entries(shipped, info.name);
        addTable(info.name, info.title, countOf(entries, PhraseOrigin::Own),
                 countOf(entries, PhraseOrigin::SwitchedOff));
    }
}

void WordTableList::addTable(const QString &key, const QString &title, int own, int off)
{
    QString text = QStringLiteral("  ") + title;
    if (own > 0)
        text += QStringLiteral("  +%1").arg(own);
    if (off > 0)
        text += QStringLiteral("  −%1").arg(off);
    auto *table = new QListWidgetItem(text, this);
    table->setData(keyRole, key);
}

} // namespace dondoc
