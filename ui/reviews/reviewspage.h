// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/reviewmodel.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dondoc {

class DataTable;
class ReviewCalendar;
class TextLabel;

/// Rà soát: the reviews in a calendar, and what the one of the as-of date goes through, point by point.
/// Choosing a day moves the as-of date. Enter on a point opens its task or agency; a decision typed below is
/// kept with the review, as a note or as a new task. Closing freezes the figures.
class ReviewsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewsPage(const WindowContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("ra-soat"); }
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("reviews"); }
    bool isSettled() const override;
    int pointCount() const { return int(m_model->rows().size()); }

public slots:
    /// The review of the as-of date with what was typed; it is made when there is none.
    void keepNote();
    void giveTask();
    void closeReview();
    void addSession();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeDecisions();
    void connectAll();
    void retranslate();
    void followFigures();
    void compute();
    void openPoint(int row);
    Review current() const;
    void showReview();

    WindowContext m_context;
    std::unique_ptr<ViewSettings> m_settings;
    JobRunner m_job;
    std::shared_ptr<const Figures> m_computed; ///< figures the points shown were made from
    ReviewModel *m_model;
    DataTable *m_table = nullptr;
    ReviewCalendar *m_calendar = nullptr;
    TextLabel *m_heading = nullptr, *m_subtitle = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_decision = nullptr;
    QPushButton *m_keep = nullptr, *m_give = nullptr, *m_close = nullptr, *m_session = nullptr,
                *m_brief = nullptr;
};

} // namespace dondoc
