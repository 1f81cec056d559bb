// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticesession.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace dondoc {

class TextLabel;

/// Type, number, dates, chair and meeting of the notice: they name the document its tasks are assigned by.
class FactsPanel final : public QWidget
{
    Q_OBJECT
public:
    FactsPanel(const Theme &theme, NoticeSession &session, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    void takeFocus();

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Set = std::function<bool(NoticeFacts &facts, const QString &typed)>;
    struct Row {
        TextLabel *label;
        QLineEdit *line;
        std::function<QString(const NoticeFacts &)> get;
        Set set; ///< false when the words say nothing: shown under the fields, the fact stays
    };
    void add(QString NoticeFacts::*fact);
    void add(QDate NoticeFacts::*fact);
    void add(std::function<QString(const NoticeFacts &)> get, Set set);
    void take(size_t row, const QString &typed);

    const Theme &m_theme;
    NoticeSession &m_session;
    std::vector<Row> m_rows;
    TextLabel *m_problem;
};

/// "Thông báo 336/TB-VPCP ngày 20/06/2025", "Thông báo ngày họp 15/07/2025 · chưa có số, ký hiệu".
QString noticeHeading(const NoticeFacts &facts);

} // namespace dondoc
