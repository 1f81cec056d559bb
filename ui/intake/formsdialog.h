// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace dondoc {

class AnswerEditor;
class DateField;

/// Whose collection forms to make, and when they are to come back.
struct FormsWish {
    AgencyId agency; ///< 0 = everyone who has anything to fill in
    QDate due;       ///< null = not said
};

class FormsDialog final : public QDialog
{
    Q_OBJECT
public:
    FormsDialog(const Theme &theme, std::shared_ptr<const AgencyDirectory> directory, QDate today,
                QWidget *parent = nullptr);

    FormsWish wish() const;

signals:
    void wished(const dondoc::FormsWish &wish);

private:
    void layOut();
    void follow();
    void give();

    QRadioButton *m_all, *m_one;
    AnswerEditor *m_agency;
    QCheckBox *m_hasDue;
    DateField *m_due;
    QPushButton *m_make, *m_cancel;
};

} // namespace dondoc
