// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/indicatorlistmodel.h"
#include "ui/rates/observationmodel.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QTableView;

namespace dondoc {

class ChartView;

/// The indicators the office follows beside the online dossiers: how each stands against its target by date,
/// and below it the ledger of the one chosen, typed into cell by cell. Every edit asks to be written at once.
/// Shows values; knows no storage.
class IndicatorsView final : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorsView(const Theme &theme, QWidget *parent = nullptr);

    void setRates(std::shared_ptr<const RateData> stored, std::shared_ptr<const AgencyDirectory> directory,
                  QDate asOf);
    /// What was typed concerns another store.
    void forget();
    void choose(IndicatorId indicator);
    IndicatorId current() const { return m_ledger.sheet().indicator().id; }
    IndicatorListModel &list() { return m_list; }
    ObservationModel &ledger() { return m_ledger; }
    /// The sheet as it was asked for is in the store.
    void setWritten(const ObservationSheet &written);

signals:
    void indicatorEdited(const dondoc::Indicator &indicator);
    void figuresEdited(const dondoc::ObservationSheet &sheet);
    void paperRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildLedger();
    void connectParts();
    void fitRows(QTableView *table);
    void retranslate();
    void showStandings();
    void showLedger(IndicatorId indicator);
    void showChart();
    void showQuestions();
    bool isTyping() const;
    void takeWaiting();

    const Theme &m_theme;
    IndicatorListModel m_list;
    ObservationModel m_ledger;
    std::shared_ptr<const RateData> m_stored;
    std::shared_ptr<const AgencyDirectory> m_directory;
    QDate m_asOf;
    bool m_isWaiting = false;                    ///< figures arrived while a cell was typed in
    QHash<IndicatorId, ObservationSheet> m_kept; ///< ledgers not shown, with what is pending in them
    QString m_newName;                           ///< of the indicator asked for last: chosen once it is there

    QLabel *m_title, *m_ledgerTitle, *m_questionsTitle;
    QPushButton *m_copy, *m_print;
    QTableView *m_indicators, *m_figures;
    QListWidget *m_questions;
    ChartView *m_chart;
    QSplitter *m_split;
};

} // namespace dondoc
