// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/reviewedits.h"
#include "ui/reviews/reviewmodel.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace dondoc {

class ComparePanel;
class DataTable;
class LettersPanel;
class ReviewCalendar;
class SessionPanel;
class TextLabel;

/// Rà soát: the reviews in a calendar, and what the one of the as-of date goes through, point by point.
/// Choosing a day moves the as-of date. Enter on a point opens its task or letter; a decision typed below is
/// kept with the review, as a note or as a new task. Beside the points stand the programme and papers, the
/// log of letters, and the comparison of any two reviews or days. Closing freezes the figures.
class ReviewsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewsPage(const WindowContext &context, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("ra-soat"); }
    QString title() const override { return tr("Review"); }
    QString iconName() const override { return QStringLiteral("reviews"); }
    bool isSettled() const override;
    QString unkept() const override;
    /// The view to show: "points", "programme", "letters", "compare"; "compare=<name or day>|<name or day>"
    /// compares at once.
    void applyFilter(const QString &filter) override;
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
    enum class View { Points, Programme, Letters, Compare }; ///< in the order of the tabs

    void build();
    QWidget *makePoints();
    void addKeys();
    QWidget *makeHead();
    QWidget *makeDecisions();
    void connectAll();
    void retranslate();
    void followFigures();
    void leaveStore();
    void enterStore(const QString &path);
    void compute();
    void openPoint(int row);
    void openTask(TaskId task);
    void goToPart(int by);
    void decideOn(int row);
    void leaveDecision();
    void showAbout();
    QString takeDecision();
    void setWriting(bool isWriting);
    void decisionKept();
    Review current() const;
    void showReview();

    WindowContext m_context;
    std::unique_ptr<ViewSettings> m_settings;
    JobRunner m_job;
    std::shared_ptr<const Figures> m_computed; ///< figures the points shown were made from
    ReviewEdits m_edits;
    ReviewModel *m_model;
    QString m_pointAtHand; ///< what the decision is about; empty: about nothing shown
    bool m_isWriting = false;
    struct Refused {
        QString store, words;
    };
    Refused m_refused; ///< typed for a store that did not take it; back in the field once that store is open
                       ///< again
    DataTable *m_table = nullptr;
    ReviewCalendar *m_calendar = nullptr;
    QTabWidget *m_tabs = nullptr;
    SessionPanel *m_sessionPanel = nullptr;
    LettersPanel *m_letters = nullptr;
    ComparePanel *m_compare = nullptr;
    TextLabel *m_heading = nullptr, *m_subtitle = nullptr, *m_about = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_decision = nullptr;
    QPushButton *m_keep = nullptr, *m_give = nullptr, *m_close = nullptr, *m_session = nullptr,
                *m_brief = nullptr;
};

} // namespace dondoc
