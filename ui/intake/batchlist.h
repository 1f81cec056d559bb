// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace dondoc {

class TextLabel;

/// The imports of the store, newest first, each to be taken back whole or brought back; also those of earlier
/// days and of other officers.
class BatchList final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchList(const Theme &theme, QWidget *parent = nullptr);

    void setBatches(const std::vector<Batch> &batches);
    void retranslate();

signals:
    void undoRequested(dondoc::BatchId batch);
    void redoRequested(dondoc::BatchId batch);

private:
    void fill();
    void addRow(int row, const Batch &batch);

    const Theme &m_theme;
    std::vector<Batch> m_batches;
    TextLabel *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace dondoc
