// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewpanel.h"
#include "ui/theme/glyphs.h"

class QVBoxLayout;

namespace dondoc {

/// What falls due within 5 days, task by task, and from the 6th to the 30th day, by deadline.
class DuePanel final : public OverviewPanel
{
    Q_OBJECT
public:
    explicit DuePanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Figures &figures) override;

private:
    QWidget *makeHeading(const QString &words, int count, const QString &filter);
    QWidget *makeTask(const TaskView &view, const Board &board);
    void addNext(QVBoxLayout &column, const std::vector<int> &positions, const Board &board);
    void addLater(QVBoxLayout &column, const std::vector<int> &positions, const Board &board);
};

/// Newly overdue since the last review, agencies without a report, and those with most overdue parts.
class OverduePanel final : public OverviewPanel
{
    Q_OBJECT
public:
    explicit OverduePanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Figures &figures) override;

private:
    void addLine(QVBoxLayout &column, Glyph glyph, const QString &words, const QString &figure,
                 const QString &filter);
    void addHeadings(QVBoxLayout &column);
    QWidget *makeAgency(const AgencyLoad &load, int most);
};

/// What the data makes one ask: sentences with numbers and where to look; no severity colours.
class QuestionsPanel final : public OverviewPanel
{
    Q_OBJECT
public:
    explicit QuestionsPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Figures &figures) override;

private:
    QWidget *makeQuestion(const Question &question, const Board &board);
};

} // namespace dondoc
