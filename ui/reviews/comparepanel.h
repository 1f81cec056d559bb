// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviewlines.h"
#include "ui/reviews/reviewmodel.h"
#include "ui/shell/jobrunner.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace dondoc {

class DataTable;
class TextLabel;
class Theme;
class ViewSettings;

/// Any two pictures of the work side by side: closed reviews by name, or days. Read and compared in a job.
class ComparePanel final : public QWidget
{
    Q_OBJECT
public:
    ComparePanel(const Theme &theme, ViewSettings &settings, QWidget *parent = nullptr);

    /// `asOf` is offered as the later side, the last closed review before it as the earlier one.
    void setReviews(const std::vector<Review> &reviews, QDate asOf, const QString &storePath);
    void setSides(const QString &before, const QString &after);
    bool isRunning() const { return m_job.isRunning(); }
    int changeCount() const { return int(m_model->rows().size()); }
    void retranslate();

public slots:
    void compare();

signals:
    void taskChosen(dondoc::TaskId task);
    void failed(const QString &sentence);

private:
    struct Outcome {
        QString error;
        Comparison comparison;
        std::vector<ReviewLine> lines;
    };
    static Outcome outcomeOf(const QString &path, const QString &before, const QString &after);
    void show(Outcome outcome);

    JobRunner m_job;
    QString m_path;
    ReviewModel *m_model;
    DataTable *m_table;
    QLabel *m_from, *m_to;
    QComboBox *m_before, *m_after;
    QPushButton *m_compare;
    TextLabel *m_finding;
};

} // namespace dondoc
