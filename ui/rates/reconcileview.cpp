// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/reconcileview.h"

#include "core/services/reconcilelists.h"
#include "core/text/dates.h"
#include "ui/rates/entrydelegate.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr int choiceWidth = 420, typingHeight = 96, linesOfRow = 2;
constexpr int mostFittedRows = 200; ///< more keep the height of two lines: measuring each would be felt
constexpr std::array columnWidths{150, 420, 220, 220}; ///< the note takes what is left

} // namespace

ReconcileView::ReconcileView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_finding = new QLabel;
    m_finding->setFont(m_theme.font(Type::Body, true));
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::gap, space::page, space::gap);
    layout->addWidget(buildChoices());
    layout->addWidget(buildTyping());
    layout->addWidget(m_finding);
    layout->addWidget(m_table, 1);
    connectParts();
    retranslate();
    showResult();
}

void ReconcileView::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(&m_model);
    auto *delegate = new EntryDelegate(m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, &ReconcileView::takeKnown,
            Qt::QueuedConnection); // after the editor is gone, not while it commits
    m_table->setProperty("panel", true);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(
        linesOfRow * QFontMetrics(m_theme.font(Type::Body)).lineSpacing() + 2 * space::cellY);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (size_t column = 0; column < columnWidths.size(); ++column)
        m_table->setColumnWidth(int(column), columnWidths[column]);
}

QWidget *ReconcileView::buildChoices()
{
    const auto choice = [] {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setFixedWidth(choiceWidth);
        return box;
    };
    m_left = choice();
    m_right = choice();
    m_leftLabel = new QLabel;
    m_leftLabel->setBuddy(m_left);
    m_rightLabel = new QLabel;
    m_rightLabel->setBuddy(m_right);
    m_dateLabel = new QLabel;
    m_date = new DateField;
    m_date->setFixedWidth(110);
    m_dateLabel->setBuddy(m_date);
    m_swap = new QPushButton;
    m_file = new QPushButton;
    m_type = new QPushButton;
    m_type->setCheckable(true);
    m_same = new QCheckBox;
    m_copy = new QPushButton;
    m_print = new QPushButton;
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::gap, space::unit);
    for (QWidget *part :
         {beside(m_leftLabel, m_left), beside(m_rightLabel, m_right), static_cast<QWidget *>(m_swap),
          beside(m_dateLabel, m_date), static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_type),
          static_cast<QWidget *>(m_same), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_print)})
        flow->addWidget(part);
    return row;
}

QWidget *ReconcileView::buildTyping()
{
    m_title = new QLineEdit;
    m_source = new QLineEdit;
    m_day = new DateField;
    m_day->setFixedWidth(110);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(false); // a tab parts name and figure, as pasted from a spreadsheet
    m_text->setFixedHeight(typingHeight);
    m_lay = new QPushButton;
    auto *line = new QHBoxLayout;
    const auto add = [line](QLabel *&label, QWidget *field, int stretch) {
        label = new QLabel;
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field, stretch);
    };
    add(m_titleLabel, m_title, 1);
    add(m_sourceLabel, m_source, 2);
    add(m_dayLabel, m_day, 0);
    line->addWidget(m_lay);
    m_typing = new QWidget;
    auto *layout = new QVBoxLayout(m_typing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_text);
    m_typing->hide();
    return m_typing;
}

void ReconcileView::connectParts()
{
    for (QComboBox *choice : {m_left, m_right})
        connect(choice, &QComboBox::activated, this, &ReconcileView::showResult);
    connect(m_same, &QCheckBox::toggled, this, &ReconcileView::showResult);
    connect(m_swap, &QPushButton::clicked, this,
            [this] { choose(m_right->currentIndex(), m_left->currentIndex()); });
    connect(m_type, &QPushButton::toggled, m_typing, &QWidget::setVisible);
    connect(m_lay, &QPushButton::clicked, this, &ReconcileView::layTyped);
    connect(m_file, &QPushButton::clicked, this, &ReconcileView::fileRequested);
    connect(m_print, &QPushButton::clicked, this, &ReconcileView::paperRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.copyText()); });
    connect(m_date, &QLineEdit::returnPressed, this, [this] {
        if (m_date->date().isValid())
            emit dateRequested(m_date->date());
    });
    connect(&m_model, &ReconcileModel::noteEdited, this, [this](const QString &key, const QString &note) {
        m_notes.insert(key, note);
        emit noteEdited(key, note);
    });
}

void ReconcileView::retranslate()
{
    m_leftLabel->setText(tr("Left"));
    m_rightLabel->setText(tr("Right"));
    m_dateLabel->setText(tr("Overdue tasks on another date"));
    m_date->setToolTip(tr("Type a date and press Enter: the tasks overdue on it become the right side"));
    m_swap->setText(tr("Swap"));
    m_file->setText(tr("Lay a file beside…"));
    m_file->setToolTip(tr("Reads its tables without importing them"));
    m_type->setText(tr("Type or paste a list…"));
    m_same->setText(tr("Show what agrees"));
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Save as a sheet…"));
    m_print->setToolTip(tr("PDF, Word or Excel, with the source and date of each side and your notes"));
    m_titleLabel->setText(tr("What it lists"));
    m_sourceLabel->setText(tr("Source"));
    m_dayLabel->setText(tr("As of"));
    m_lay->setText(tr("Lay on the right"));
    m_text->setPlaceholderText(
        tr("A line an item: its name, then a tab, a semicolon or a colon, then the figure"));
    m_table->setAccessibleName(tr("Two sources side by side"));
    m_model.retranslate();
}

void ReconcileView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString ReconcileView::describe(const SourcedList &list)
{
    const QString words = u"%1 · %2"_s.arg(list.title, shortSource(list.source));
    return list.asOf.isValid() ? u"%1 · đến %2"_s.arg(words, text::formatDate(list.asOf)) : words;
}

void ReconcileView::setKnown(std::vector<SourcedList> lists, QMap<QString, QString> notes)
{
    m_known = std::move(lists);
    m_notes = std::move(notes);
    m_isWaiting = true;
    takeKnown();
}

/// A note that is being typed is not taken away: what arrived waits for it.
void ReconcileView::takeKnown()
{
    const QModelIndex place = m_table->currentIndex();
    if (!m_isWaiting || m_table->indexWidget(place))
        return;
    m_isWaiting = false;
    const int row = place.row(), column = place.column();
    fillChoices();
    showResult();
    if (row >= 0 && row < m_model.rowCount())
        m_table->setCurrentIndex(m_model.index(row, column));
}

void ReconcileView::addLists(std::vector<SourcedList> lists)
{
    if (lists.empty())
        return;
    const QString first = describe(lists.front());
    for (SourcedList &list : lists) { // one laid again takes the first one's place
        std::erase_if(m_added, [&](const SourcedList &old) { return describe(old) == describe(list); });
        m_added.push_back(std::move(list));
    }
    fillChoices();
    m_right->setCurrentIndex(m_right->findText(first));
    showResult();
}

void ReconcileView::forget()
{
    m_added.clear();
    setKnown({}, {});
}

void ReconcileView::fillChoices()
{
    const QString left = m_left->currentText(), right = m_right->currentText();
    m_lists = m_known;
    m_lists.insert(m_lists.end(), m_added.begin(), m_added.end());
    for (QComboBox *choice : {m_left, m_right}) {
        choice->clear();
        for (const SourcedList &list : m_lists) {
            choice->addItem(describe(list));
            choice->setItemData(choice->count() - 1, describe(list), Qt::ToolTipRole);
        }
    }
    const int keptLeft = left.isEmpty() ? -1 : m_left->findText(left);
    const int keptRight = right.isEmpty() ? -1 : m_right->findText(right);
    if (keptLeft < 0 || keptRight < 0)
        chooseDefaults();
    if (keptLeft >= 0)
        m_left->setCurrentIndex(keptLeft);
    if (keptRight >= 0)
        m_right->setCurrentIndex(keptRight);
}

/// The first two that give the same thing by different sources; else at different dates; else the first two.
void ReconcileView::chooseDefaults()
{
    const auto kindOf = [](const SourcedList &list) { return list.title.section(u", tháng "_s, 0, 0); };
    const auto pair = [&](const auto &fits) {
        for (size_t i = 0; i < m_lists.size(); ++i) {
            for (size_t j = i + 1; j < m_lists.size(); ++j) {
                if (fits(m_lists[i], m_lists[j]))
                    return std::pair(int(i), int(j));
            }
        }
        return std::pair(-1, -1);
    };
    auto [left, right] = pair([](const SourcedList &a, const SourcedList &b) {
        return a.title == b.title && a.source != b.source;
    });
    if (left < 0)
        std::tie(left, right) =
            pair([&](const SourcedList &a, const SourcedList &b) { return kindOf(a) == kindOf(b); });
    if (left < 0)
        std::tie(left, right) = std::pair(m_lists.empty() ? -1 : 0, m_lists.size() > 1 ? 1 : -1);
    m_left->setCurrentIndex(left);
    m_right->setCurrentIndex(right);
}

void ReconcileView::choose(int left, int right)
{
    if (left >= 0)
        m_left->setCurrentIndex(left);
    if (right >= 0)
        m_right->setCurrentIndex(right);
    showResult();
}

void ReconcileView::layTyped()
{
    const QString title = m_title->text().trimmed().isEmpty() ? tr("Typed list") : m_title->text().trimmed();
    const QString source = m_source->text().trimmed().isEmpty() ? u"Nhập tay"_s : m_source->text().trimmed();
    SourcedList list = listOfText(m_text->toPlainText(), title, source, m_day->date());
    if (!list.items.empty())
        addLists({std::move(list)});
}

void ReconcileView::showResult()
{
    const int left = m_left->currentIndex(), right = m_right->currentIndex();
    const bool isChosen =
        left >= 0 && right >= 0 && left < int(m_lists.size()) && right < int(m_lists.size());
    m_print->setEnabled(isChosen);
    m_copy->setEnabled(isChosen);
    m_swap->setEnabled(isChosen);
    if (!isChosen) {
        m_model.setReconciliation({}, false);
        m_finding->setText(tr("There is nothing to lay side by side yet."));
        return;
    }
    Reconciliation result = reconcile(m_lists[size_t(left)], m_lists[size_t(right)]);
    result.notes = m_notes;
    m_finding->setText(finding(result));
    m_model.setReconciliation(std::move(result), m_same->isChecked());
    if (m_model.rowCount() <= mostFittedRows)
        m_table->resizeRowsToContents();
}

} // namespace dondoc
