// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

namespace dondoc {

namespace {

// "@name" stands for the colour of the token of that name, "@tick" for a tick that is seen on the accent.
const char16_t *const sheet = uR"(
QToolTip { color: @text; background: @panel; border: 1px solid @border; padding: 4px 6px; }
QMenuBar { background: @side; color: @text; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @select; }
QMenu { background: @panel; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @select; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @side; color: @text2; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolBar { background: @head; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 6px; }
QToolBar::separator { width: 1px; background: @border; margin: 6px 6px; }
QToolButton { color: @text; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QToolButton:hover { background: @select; }
QToolButton:pressed, QToolButton:checked { background: @select; border-color: @control; }
QToolButton:focus { border: 2px solid @accent; padding: 3px 7px; outline: none; }
QToolButton:disabled { color: @text3; }
QPushButton { color: @text; background: @panel; border: 1px solid @control; border-radius: 4px; padding: 5px 13px; }
QPushButton:hover { background: @select; }
QPushButton:pressed, QPushButton:checked { background: @select; border-color: @accent; }
QPushButton:disabled { color: @text3; background: @head; border-color: @border; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 12px; outline: none; }
QPushButton[accent="true"] { color: @onAccent; background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[accent="true"]:focus { border: 2px solid @text; }
QPushButton[accent="true"]:disabled { color: @text3; background: @head; border-color: @border; }
QPushButton[flat="true"] { color: @accent; background: transparent; border: 2px solid transparent; padding: 2px 4px; }
QPushButton[flat="true"]:hover { text-decoration: underline; }
QPushButton[flat="true"]:focus { border: 2px solid @accent; }
QPushButton[flat="true"]:disabled { color: @text3; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    color: @text; background: @panel; border: 1px solid @control; border-radius: 4px; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 3px 6px; }
QLineEdit[invalid="true"] { border: 2px dashed @accent; padding: 3px 6px; }
QTextEdit[flush="true"] { border: none; border-radius: 0; padding: 0; }
QTextEdit[flush="true"]:focus { border: none; padding: 0; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @text3; border-color: @border; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button { border: none; width: 20px; subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { border: none; width: 20px; subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 10px; height: 10px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QCheckBox::indicator, QListView::indicator { width: 13px; height: 13px; border: 1px solid @control; border-radius: 3px;
    background: @panel; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: @tick; }
QListView::indicator { margin-right: 4px; }
QCheckBox::indicator:indeterminate { background: @border; }
QCheckBox::indicator:disabled { border-color: @border; background: @head; }
QLineEdit[otherDay="true"] { background: @match; color: @onMatch; border-color: @accent; font-weight: 600; }
QListWidget#navigation { background: @side; border: none; border-right: 1px solid @border; padding: 6px 0; }
QToolBar QLabel { color: @text2; }
QStatusBar QLabel { color: @text2; }
QAbstractItemView { background: @panel; color: @text; border: none; gridline-color: @line; outline: none;
    selection-background-color: @select; selection-color: @text; }
QHeaderView { background: @head; border: none; }
QHeaderView::section { background: @head; color: @text; border: none; border-right: 1px solid @line;
    border-bottom: 1px solid @border; padding: 4px 8px; }
QTableCornerButton::section { background: @head; border: none; border-bottom: 1px solid @border; }
QFrame[panel="true"] { background: @panel; border: 1px solid @border; border-radius: 4px; }
QFrame[question="true"] { background: @panel; border: 1px solid @accent; border-radius: 4px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar { background: transparent; border: none; }
QTabBar QToolButton { background: @panel; border: 1px solid @border; border-radius: 0; padding: 0; }
QTabBar::tab { background: transparent; color: @text2; padding: 6px 12px; border: none; border-right: 1px solid @line; }
QTabBar::tab:selected { color: @text; background: @panel; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QListWidget[rows="true"]::item { padding: 6px 8px; border-bottom: 1px solid @line; }
QListWidget[rows="true"]::item:selected { background: @select; color: @text; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @head; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)";

} // namespace

QString styleSheetOf(const Theme &theme)
{
    constexpr int middle = 128;
    const bool isLightOnAccent = theme.color(Token::OnAccent).lightness() > middle;
    QString text = QString::fromUtf16(sheet);
    text.replace(QStringLiteral("@tick;"), isLightOnAccent ? QStringLiteral("url(:/marks/tick-light.svg);")
                                                           : QStringLiteral("url(:/marks/tick-dark.svg);"));
    for (int i = 0; i < tokenCount; ++i) {
        const Token token = Token(i);
        const QString color = theme.color(token).name();
        for (const char16_t end : {u';', u' '}) // "@text" must not eat into "@text2"
            text.replace(u'@' + tokenName(token) + end, color + end);
    }
    return text;
}

} // namespace dondoc
