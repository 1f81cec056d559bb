// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/rateentrymodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableView;

namespace dondoc {

/// Entering rates like the appendix: units down, target and achieved of some months across. Each edit asks to
/// be written at once (editRequested); there is nothing to save and nothing to lose.
class RateEntryView final : public QWidget
{
    Q_OBJECT
public:
    explicit RateEntryView(const Theme &theme, QWidget *parent = nullptr);

    void setKnown(std::shared_ptr<const RateBoard> board, std::shared_ptr<const AgencyDirectory> directory,
                  std::shared_ptr<const RateData> stored);
    RateEntryModel &model() { return m_model; }
    /// What was typed concerns another store: the next setKnown() begins anew.
    void forget();

    /// For tests and for opening at a place: None the ministries; `isBlocks` the three totals.
    void chooseTable(ProvinceScheme scheme, bool isBlocks = false);
    void chooseMonths(QDate first, int count);
    void chooseSource(const QString &document);

signals:
    void editRequested(const dondoc::RateEntry &entry, const QString &what);
    void closeRequested();
    /// A sentence for the status line.
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildQuestions();
    void connectParts();
    void retranslate();
    void fillIndicators();
    void fillMonths();
    void rebuild();
    void rebuildForSource();
    void showQuestions();
    bool handleKey(QKeyEvent *event);
    void step(int rows);
    std::vector<EntryColumn> columns() const;
    std::vector<EntryUnit> units() const;
    Indicator indicator() const;

    const Theme &m_theme;
    RateEntryModel m_model;
    QString m_shownSource; ///< document and date the grid was built for
    std::shared_ptr<const RateBoard> m_board;
    std::shared_ptr<const AgencyDirectory> m_directory;
    std::shared_ptr<const RateData> m_stored;

    QLabel *m_indicatorLabel, *m_tableLabel, *m_monthsLabel, *m_sourceLabel, *m_questionsTitle;
    QComboBox *m_indicators, *m_tables, *m_months;
    QSpinBox *m_count;
    QCheckBox *m_counts;
    QLineEdit *m_document, *m_date;
    QPushButton *m_close;
    QTableView *m_grid;
    QListWidget *m_questions;
};

} // namespace dondoc
