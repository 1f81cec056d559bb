// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace dondoc {

class StoreEdits;
class TextLabel;
class Theme;

/// Who is asked about an agency: the officer of the secretariat who follows it, and its own contact. Kept
/// when the form is left.
class ContactForm final : public QWidget
{
    Q_OBJECT
public:
    ContactForm(const Theme &theme, StoreEdits &edits, QWidget *parent = nullptr);
    ~ContactForm() override;

    /// What was typed for the agency before is written first; fields being typed in stay as they are.
    void show(AgencyId agency, const QString &name, const AgencyContact *contact);
    void keep();
    /// Something typed is not in the store.
    bool isUnwritten() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    AgencyContact typed() const;
    void fill(const AgencyContact &contact);

    StoreEdits &m_edits;
    AgencyId m_agency;
    QString m_name;
    AgencyContact m_kept;
    QLineEdit *m_officer, *m_contact, *m_position, *m_phone, *m_email;
    std::vector<std::pair<TextLabel *, QLineEdit *>> m_rows;
};

} // namespace dondoc
