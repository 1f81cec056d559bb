// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateentryview.h"

#include "core/text/dates.h"
#include "ui/rates/entrydelegate.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr int blocks = 1; ///< the choice of table that is no scheme
constexpr int monthsBack = 24, mostMonths = 6;

} // namespace

RateEntryView::RateEntryView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_grid = new QTableView;
    m_grid->setModel(&m_model);
    auto *delegate = new EntryDelegate(this);
    m_grid->setItemDelegate(delegate);
    connect(delegate, &EntryDelegate::entered, this, &RateEntryView::step);
    m_grid->setProperty("panel", true);
    m_grid->setWordWrap(false);
    m_grid->setTabKeyNavigation(false); // Tab leaves the table, but from an open field goes to the next
    m_grid->installEventFilter(this);
    m_grid->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(Type::Body)).lineSpacing() +
                                                    2 * space::cellY);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(buildQuestions());
    split->setStretchFactor(0, 1);
    split->setSizes({900, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildChoices());
    layout->addWidget(split, 1);
    fillMonths();
    connectParts();
    retranslate();
}

QWidget *RateEntryView::buildChoices()
{
    m_indicators = new QComboBox;
    m_tables = new QComboBox;
    m_tables->addItem(QString(), int(ProvinceScheme::None));
    m_tables->addItem(QString(), int(ProvinceScheme::Before2025July));
    m_tables->addItem(QString(), int(ProvinceScheme::Since2025July));
    m_tables->addItem(QString(), blocks);
    m_months = new QComboBox;
    m_count = new QSpinBox;
    m_count->setRange(1, mostMonths);
    m_counts = new QCheckBox;
    m_document = new QLineEdit;
    m_date = new QLineEdit;
    m_date->setMaximumWidth(110);
    m_close = new QPushButton;
    const auto label = [](QLabel *&slot, QWidget *buddy) {
        slot = new QLabel;
        slot->setBuddy(buddy);
        return slot;
    };
    auto *what = new QWidget;
    auto *flow = new FlowLayout(what, space::gap, space::unit);
    for (QWidget *part :
         {beside(label(m_indicatorLabel, m_indicators), m_indicators),
          beside(label(m_tableLabel, m_tables), m_tables), beside(label(m_monthsLabel, m_months), m_months),
          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_close)})
        flow->addWidget(part);
    auto *from = new QHBoxLayout;
    from->addWidget(label(m_sourceLabel, m_document));
    from->addWidget(m_document, 1);
    from->addWidget(m_date);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(what);
    layout->addLayout(from);
    return box;
}

QWidget *RateEntryView::buildQuestions()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::cellX, 0, 0, 0);
    m_questionsTitle = new QLabel;
    m_questionsTitle->setFont(m_theme.font(Type::Body, true));
    m_questions = new QListWidget;
    m_questions->setProperty("panel", true);
    m_questions->setWordWrap(true);
    layout->addWidget(m_questionsTitle);
    layout->addWidget(m_questions, 1);
    return box;
}

void RateEntryView::connectParts()
{
    for (QComboBox *choice : {m_indicators, m_tables, m_months})
        connect(choice, &QComboBox::activated, this, &RateEntryView::rebuild);
    connect(m_count, &QSpinBox::valueChanged, this, &RateEntryView::rebuild);
    connect(m_counts, &QCheckBox::toggled, this, &RateEntryView::rebuild);
    connect(m_document, &QLineEdit::editingFinished, this, &RateEntryView::rebuildForSource);
    connect(m_date, &QLineEdit::editingFinished, this, &RateEntryView::rebuildForSource);
    connect(m_close, &QPushButton::clicked, this, &RateEntryView::closeRequested);
    connect(&m_model, &RateEntryModel::questionsChanged, this, &RateEntryView::showQuestions);
    connect(&m_model, &RateEntryModel::edited, this,
            [this](const QString &what) { emit editRequested(m_model.entry(), what); });
    connect(m_questions, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const auto &asked = m_model.questions();
        const size_t at = size_t(m_questions->row(item));
        if (at < asked.size()) {
            m_grid->setCurrentIndex(m_model.cellOf(asked[at]));
            m_grid->setFocus();
        }
    });
}

void RateEntryView::retranslate()
{
    m_indicatorLabel->setText(tr("Indicator"));
    m_tableLabel->setText(tr("Units"));
    m_tables->setItemText(0, tr("Ministries"));
    m_tables->setItemText(1, tr("63 provinces (before July 2025)"));
    m_tables->setItemText(2, tr("34 provinces"));
    m_tables->setItemText(3, tr("Totals as given"));
    m_monthsLabel->setText(tr("From month"));
    m_count->setSuffix(u' ' + tr("month(s)", "how many columns"));
    m_counts->setText(tr("With counts"));
    m_counts->setToolTip(tr("Number of dossiers behind each rate, where it is known: only then can totals be "
                            "computed"));
    m_sourceLabel->setText(tr("Source"));
    m_document->setPlaceholderText(tr("The document that gives these figures"));
    m_date->setPlaceholderText(tr("its date"));
    m_close->setText(tr("Back to the charts"));
    m_grid->setAccessibleName(tr("Rates to type in"));
    m_count->setAccessibleName(tr("Months"));
    m_document->setAccessibleName(m_document->placeholderText());
    m_date->setAccessibleName(tr("Date of the document"));
    m_questions->setAccessibleName(tr("Questions about what is typed"));
    m_model.retranslate();
    showQuestions();
}

void RateEntryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RateEntryView::fillIndicators()
{
    const IndicatorId kept{m_indicators->currentData().toLongLong()};
    m_indicators->clear();
    for (const Indicator &indicator : m_stored ? m_stored->indicators : std::vector<Indicator>{}) {
        m_indicators->addItem(indicator.name, qlonglong(indicator.id.value));
        if (indicator.id == kept)
            m_indicators->setCurrentIndex(m_indicators->count() - 1);
    }
}

void RateEntryView::fillMonths()
{
    const QDate kept = m_months->currentData().toDate();
    const QDate last = m_board && m_board->asOf.isValid() ? m_board->asOf : QDate(2025, 7, 1);
    m_months->clear();
    const QDate newest(last.year(), last.month(), 1);
    const bool isOutside = kept.isValid() && (kept > newest || kept <= newest.addMonths(-monthsBack));
    for (int back = 0; back < monthsBack + (isOutside ? 1 : 0); ++back) {
        const QDate month = back < monthsBack ? newest.addMonths(-back) : kept; // the grid's stays a choice
        m_months->addItem(u"%1/%2"_s.arg(month.month()).arg(month.year()), month);
        if (month == kept)
            m_months->setCurrentIndex(back);
    }
}

Indicator RateEntryView::indicator() const
{
    const IndicatorId chosen{m_indicators->currentData().toLongLong()};
    for (const Indicator &known : m_stored ? m_stored->indicators : std::vector<Indicator>{}) {
        if (known.id == chosen)
            return known;
    }
    return {};
}

std::vector<EntryUnit> RateEntryView::units() const
{
    if (!m_directory)
        return {};
    const int table = m_tables->currentData().toInt();
    return table == blocks ? entryBlocks(*m_directory) : entryUnits(*m_directory, ProvinceScheme(table));
}

std::vector<EntryColumn> RateEntryView::columns() const
{
    std::vector<EntryField> fields{EntryField::Target, EntryField::Achieved};
    if (m_counts->isChecked())
        fields.insert(fields.end(), {EntryField::Part, EntryField::Whole});
    std::vector<EntryColumn> columns;
    for (int i = 0; i < m_count->value(); ++i) {
        const QDate month = m_months->currentData().toDate().addMonths(i);
        for (const EntryField field : fields)
            columns.push_back({field, month, month.addMonths(1).addDays(-1)});
    }
    return columns;
}

/// A field that was only passed through changes nothing.
void RateEntryView::rebuildForSource()
{
    if (m_shownSource != m_document->text() + u'\n' + m_date->text())
        rebuild();
}

void RateEntryView::rebuild()
{
    m_shownSource = m_document->text() + u'\n' + m_date->text();
    RateEntry entry(indicator(), units(), columns(), m_document->text(),
                    text::parseDate(m_date->text()).value_or(QDate()));
    if (m_stored)
        entry.load(*m_stored);
    m_model.setEntry(std::move(entry));
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RateEntryView::setKnown(std::shared_ptr<const RateBoard> board,
                             std::shared_ptr<const AgencyDirectory> directory,
                             std::shared_ptr<const RateData> stored)
{
    const bool isFirst = !m_stored;
    m_board = board;
    m_directory = directory;
    m_stored = stored;
    fillIndicators();
    fillMonths();
    m_model.setKnown(std::move(board), std::move(directory), std::move(stored));
    if (isFirst)
        rebuild();
}

void RateEntryView::forget()
{
    m_stored.reset();
    m_model.forget();
}

void RateEntryView::chooseTable(ProvinceScheme scheme, bool isBlocks)
{
    m_tables->setCurrentIndex(m_tables->findData(isBlocks ? blocks : int(scheme)));
    rebuild();
}

void RateEntryView::chooseMonths(QDate first, int count)
{
    m_months->setCurrentIndex(m_months->findData(first));
    const QSignalBlocker quiet(m_count);
    m_count->setValue(count);
    rebuild();
}

void RateEntryView::chooseSource(const QString &document)
{
    m_document->setText(document);
    rebuild();
}

void RateEntryView::showQuestions()
{
    const auto &asked = m_model.questions();
    m_questionsTitle->setText(asked.empty() ? tr("No questions")
                                            : tr("%n question(s)", nullptr, int(asked.size())));
    m_questions->clear();
    for (const EntryQuestion &question : asked)
        m_questions->addItem(question.text);
}

bool RateEntryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// As in a spreadsheet: Enter leads down the column, Shift+Enter up.
void RateEntryView::step(int rows)
{
    const QModelIndex from = m_grid->currentIndex();
    if (const QModelIndex to = from.siblingAtRow(from.row() + rows); to.isValid())
        m_grid->setCurrentIndex(to);
}

bool RateEntryView::handleKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        const int outside = m_model.paste(m_grid->currentIndex(), *QGuiApplication::clipboard()->mimeData());
        if (outside > 0)
            emit statusChanged(
                tr("%n cell(s) of the block fell outside the table and were not taken.", nullptr, outside));
        return true;
    }
    if (event->matches(QKeySequence::Delete)) {
        m_model.clear(m_grid->selectionModel()->selectedIndexes());
        return true;
    }
    return false;
}

} // namespace dondoc
