// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dondoc {

/// "1 Choose files › 2 Review › 3 Import": where the lot stands.
class StepLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(const Theme &theme, QWidget *parent = nullptr);

    void setStep(IntakeStep step);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_names;
    int m_current = 0;
};

} // namespace dondoc
