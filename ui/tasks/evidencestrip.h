// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/checksum.h"

#include <QDate>
#include <QWidget>

namespace dondoc {

class LinkButton;
class TextLabel;
class Theme;

/// The evidence file of the current agency under the ledger: whether it still is what was linked, and the
/// ways to open it, to say where it is now, and to take what it holds now.
class EvidenceStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceStrip(const Theme &theme, QWidget *parent = nullptr);

    /// No path: there is no file, and the strip hides. `linkedOn` may be null.
    void showFile(const LinkedFile &file, QDate linkedOn, LinkedFileState state);
    /// Without it the file can only be opened.
    void setWritable(bool isWritable);

signals:
    void openPressed();
    void movePressed();   ///< the file is somewhere else now
    void acceptPressed(); ///< what it holds now is what is meant

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString stateWords() const;

    LinkedFile m_file;
    QDate m_linkedOn;
    LinkedFileState m_state = LinkedFileState::Unchecked;
    bool m_isWritable = false;
    TextLabel *m_name, *m_words;
    LinkButton *m_open;
    QWidget *m_links; ///< the two below
    LinkButton *m_move, *m_accept;
};

} // namespace dondoc
