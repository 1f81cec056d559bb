// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReportsPage that builds and names its widgets.
#include "ui/reports/jobbar.h"
#include "ui/reports/letterbar.h"
#include "ui/reports/pagestrip.h"
#include "ui/reports/paperview.h"
#include "ui/reports/reportspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace dondoc {

namespace {

constexpr std::array<int, 7> kZooms{0, 50, 75, 100, 125, 150, 200}; // per cent; 0 fits the width

} // namespace

QWidget *ReportsPage::makeChoiceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::unit * 2, space::unit);
    m_heading = new QLabel(row);
    m_heading->setFont(m_context.theme.font(Type::PageTitle, true));
    m_kind = new QComboBox(row);
    m_source = new QComboBox(row);
    m_agency = new QComboBox(row);
    m_list = new QComboBox(row);
    for (QComboBox *box : {m_source, m_agency, m_list}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_draft = new QCheckBox(row);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_heading, m_kind, m_agency, m_list, m_source, m_draft})
        layout->addWidget(widget);
    return row;
}

QWidget *ReportsPage::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row, space::unit * 2, space::unit);
    m_zoom = new QComboBox(row);
    m_previous = new QToolButton(row);
    m_next = new QToolButton(row);
    m_previous->setIcon(themeIcon(QStringLiteral("previous"), m_context.theme));
    m_next->setIcon(themeIcon(QStringLiteral("next"), m_context.theme));
    m_pageLabel = new QLabel(row);
    m_save = new QPushButton(row);
    m_print = new QPushButton(row);
    m_print->setDefault(true);
    m_print->setProperty("accent", true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_pageLabel, m_next, m_zoom})
        layout->addWidget(widget);
    m_words = new QPushButton(row);
    m_settings = new QPushButton(row);
    m_letters = new QPushButton(row);
    m_log = new QPushButton(row);
    for (QPushButton *button : {m_words, m_settings, m_letters, m_log, m_save, m_print})
        layout->addWidget(button);
    return row;
}

void ReportsPage::build()
{
    m_view = new PaperView(m_context.theme, this);
    m_strip = new PageStrip(m_context.theme, this);
    m_letterBar = new LetterBar(m_context, this);
    m_writerBar = new JobBar(m_writer, this);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *pages = new QHBoxLayout;
    pages->setSpacing(space::gap);
    pages->addWidget(m_strip);
    pages->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::panel, space::page, 0);
    layout->setSpacing(space::unit * 2);
    layout->addWidget(makeChoiceRow());
    layout->addWidget(makeToolRow());
    layout->addWidget(m_letterBar);
    layout->addWidget(m_writerBar);
    layout->addWidget(m_message);
    layout->addLayout(pages, 1);
    for (int zoom : kZooms)
        m_zoom->addItem(QString(), zoom);
    setFocusProxy(m_view);
}

void ReportsPage::retranslate()
{
    m_heading->setText(title());
    m_kind->setAccessibleName(tr("Which paper"));
    m_source->setAccessibleName(tr("Figures"));
    m_agency->setAccessibleName(tr("Whose brief"));
    m_draft->setText(tr("Mark as draft"));
    m_zoom->setAccessibleName(tr("Zoom"));
    for (int i = 0; i < m_zoom->count(); ++i) {
        const int zoom = m_zoom->itemData(i).toInt();
        m_zoom->setItemText(i, zoom == 0 ? tr("Fit width") : tr("%1 %").arg(zoom));
    }
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    m_save->setText(tr("Save as…"));
    m_print->setText(tr("Print…"));
    m_settings->setText(tr("Settings…"));
    m_list->setAccessibleName(tr("Which received list the annex follows"));
    m_words->setText(tr("Words…"));
    m_letters->setText(tr("Letters to late agencies…"));
    m_log->setText(tr("Letters sent…"));
    m_letterBar->retranslate();
    fillKinds();
    fillSources();
    fillAgencies();
    updateWords();
}

void ReportsPage::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int kept = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (int kind = 0; kind < int(PaperKind::Count); ++kind)
        m_kind->addItem(titleOf(PaperKind(kind)), kind);
    m_kind->setCurrentIndex(kept);
}

} // namespace dondoc
