// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/rememberdialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace dondoc {

namespace {

/// What an officer meets in a notice; the other tables are on their own page.
constexpr const char16_t *offered[] = {u"statements",       u"resultMarks",
                                       u"shortcomingMarks", u"closings",
                                       u"assign",           u"lead",
                                       u"coordinate",       u"coordinateAfter",
                                       u"report",           u"work",
                                       u"taskHeadings",     u"resultHeadings",
                                       u"viewHeadings",     u"shortcomingHeadings",
                                       u"deadlineOnly"};

} // namespace

RememberDialog::RememberDialog(const NoticePhrases &phrases, const QString &words, const QString &table,
                               QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(words, this))
    , m_table(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_reason(new QLabel(this))
{
    setWindowTitle(tr("Remember words"));
    m_words->setObjectName(QStringLiteral("rememberedWords"));
    m_table->setObjectName(QStringLiteral("rememberedTable"));
    for (const char16_t *name : offered) {
        const QString key = QString::fromUtf16(name);
        const auto &infos = phrases.tableInfos();
        const auto info = std::ranges::find(infos, key, &NoticePhrases::TableInfo::name);
        m_table->addItem(info->title, key);
        m_about.insert(key, info->about);
    }
    m_table->setCurrentIndex(qMax(0, m_table->findData(table)));
    m_description->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Remember"));
    auto *whole = buttons->addButton(tr("All words…"), QDialogButtonBox::ActionRole);
    whole->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Words"), m_words);
    form->addRow(tr("They are"), m_table);
    form->addRow(QString(), m_description);
    form->addRow(m_reason);
    form->addRow(buttons);
    connect(m_table, &QComboBox::currentIndexChanged, this, &RememberDialog::describe);
    connect(buttons, &QDialogButtonBox::accepted, this, &RememberDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(whole, &QPushButton::clicked, this, [this] {
        emit tableRequested(this->table());
        reject();
    });
    describe();
    resize(scaledPixels(560), sizeHint().height());
}

QString RememberDialog::words() const
{
    return m_words->text().simplified();
}

QString RememberDialog::table() const
{
    return m_table->currentData().toString();
}

void RememberDialog::describe()
{
    m_description->setText(m_about.value(table()));
}

void RememberDialog::accept()
{
    const QString typed = words();
    if (std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); }))
        return QDialog::accept();
    m_reason->setText(tr("Type the words to remember."));
    m_reason->show();
    m_words->setFocus();
}

} // namespace dondoc
