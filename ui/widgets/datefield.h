// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace dondoc {

/// A date as an officer types it: day first, "18/7" for a day of the reference year, "18/7/25". Rewritten in
/// full when the field is left; what is no date stays as typed and says so.
class DateField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// What a day without a year belongs to.
    void setReference(QDate reference) { m_reference = reference; }
    void setDate(QDate date);
    /// Null for an empty field and for one that holds no date.
    QDate date() const;
    /// Empty, or a date.
    bool isRead() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_reference;
};

/// The date that short words mean: nothing where they mean none.
QDate dateFromShort(const QString &typed, QDate reference);

} // namespace dondoc
