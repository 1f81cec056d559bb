// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/comparepanel.h"

#include "core/text/dates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

namespace {

void fill(QComboBox &box, const std::vector<Review> &reviews, const QString &usual)
{
    const QString typed = box.currentText();
    box.clear();
    for (auto review = reviews.rbegin(); review != reviews.rend(); ++review) {
        if (review->isClosed())
            box.addItem(review->name);
    }
    box.setEditText(typed.isEmpty() ? usual : typed);
}

} // namespace

ComparePanel::ComparePanel(const Theme &theme, ViewSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new ReviewModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("ra-soat/compare"), 2, true}, this))
    , m_from(new QLabel(this))
    , m_to(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_compare(new QPushButton(this))
    , m_finding(new TextLabel(theme, Type::Body, Token::Text, true, this))
{
    auto *row = new QWidget(this);
    auto *choices = new FlowLayout(row, space::unit * 2, space::unit);
    for (QComboBox *box : {m_before, m_after}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setMinimumContentsLength(24);
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, &ComparePanel::compare);
    }
    m_from->setBuddy(m_before);
    m_to->setBuddy(m_after);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_before, m_to, m_after, m_compare})
        choices->addWidget(widget);
    m_finding->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::panel, 0, 0);
    layout->setSpacing(space::panel);
    layout->addWidget(row);
    layout->addWidget(m_finding);
    layout->addWidget(m_table, 1);
    connect(m_compare, &QPushButton::clicked, this, &ComparePanel::compare);
    connect(m_table, &DataTable::rowActivated, this, [this](int position) {
        if (m_model->row(position).task)
            emit taskChosen(m_model->row(position).task);
    });
    retranslate();
}

void ComparePanel::retranslate()
{
    m_from->setText(tr("From"));
    m_to->setText(tr("to"));
    m_before->setAccessibleName(tr("Earlier: a closed review or a day"));
    m_after->setAccessibleName(tr("Later: a closed review or a day"));
    for (QComboBox *box : {m_before, m_after})
        box->setToolTip(tr("The name of a closed review, or a day such as 18/7/2025"));
    m_compare->setText(tr("Compare"));
    m_table->setAccessibleName(tr("What changed between the two"));
    m_table->setEmptyWords(tr("Choose two closed reviews or days and compare them."), {});
    m_model->retranslate();
}

void ComparePanel::setReviews(const std::vector<Review> &reviews, QDate asOf, const QString &storePath)
{
    m_path = storePath;
    QString last;
    for (const Review &review : reviews) {
        if (review.isClosed() && review.asOf < asOf)
            last = review.name;
    }
    fill(*m_before, reviews, last);
    fill(*m_after, reviews, text::formatDate(asOf));
}

void ComparePanel::setSides(const QString &before, const QString &after)
{
    m_before->setEditText(before);
    m_after->setEditText(after);
}

ComparePanel::Outcome ComparePanel::outcomeOf(const QString &path, const QString &before,
                                              const QString &after)
{
    auto store = Store::open(path, OpenMode::ReadOnly);
    if (!store)
        return {store.error().text, {}, {}};
    const auto earlier = figuresCalled(**store, before);
    if (!earlier)
        return {earlier.error().text, {}, {}};
    const auto later = figuresCalled(**store, after);
    if (!later)
        return {later.error().text, {}, {}};
    Outcome outcome{{}, dondoc::compare(*earlier, *later), {}};
    outcome.lines = comparisonLines(*later, outcome.comparison);
    return outcome;
}

void ComparePanel::compare()
{
    const QString before = m_before->currentText().trimmed(), after = m_after->currentText().trimmed();
    if (before.isEmpty() || after.isEmpty() || m_path.isEmpty())
        return;
    m_job.start([path = m_path, before, after](const JobControl &) { return outcomeOf(path, before, after); },
                [this](Outcome outcome) { show(std::move(outcome)); });
}

void ComparePanel::show(Outcome outcome)
{
    m_model->setRows(std::move(outcome.lines));
    if (!outcome.error.isEmpty()) {
        m_finding->setText({});
        emit failed(outcome.error);
        return;
    }
    const Comparison &c = outcome.comparison;
    m_table->setEmptyWords(tr("Nothing changed between the two."), {});
    m_finding->setText(tr("From %1 to %2: overdue %3 → %4, done %5 → %6, assigned %7 → %8.")
                           .arg(text::formatDate(c.from), text::formatDate(c.to))
                           .arg(c.before.overdue)
                           .arg(c.after.overdue)
                           .arg(c.before.done())
                           .arg(c.after.done())
                           .arg(c.before.assigned)
                           .arg(c.after.assigned));
}

} // namespace dondoc
