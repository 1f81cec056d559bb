// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/listexport.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/widgets/viewsettings.h"

class QStackedWidget;
class QTabBar;

namespace dondoc {

class AgencySection;
class CatalogueSection;
class SearchField;
class TextLabel;

/// Danh mục: agencies, groups, documents with their tasks, streams and the wording of the "6 rõ".
/// applyFilter() takes "agency=ID", or the word of a part: "agencies", "groups", "documents", "streams",
/// "clear".
class CataloguePage final : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(const WindowContext &context, QWidget *parent = nullptr);
    ~CataloguePage() override;

    QString key() const override { return QStringLiteral("danh-muc"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("catalogue"); }
    void focusSearch() override;
    QString unkept() const override;
    bool canExport() const override;
    void exportPage() override;
    bool isSettled() const override { return !m_list.isRunning(); }

    CatalogueSection &section(const QString &word) const;

public slots:
    void applyFilter(const QString &filter) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Part {
        QString word;
        CatalogueSection *section;
    };
    void followFigures();
    void fill();
    void choose(int part);
    void retranslate();
    void showStatus();
    CatalogueSection &shown() const;

    WindowContext m_context;
    PersonalViewSettings m_settings;
    AgencySection *m_agencies;
    std::vector<Part> m_parts;
    QWidget *m_body;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TextLabel *m_title;
    SearchField *m_search;
    ListExport m_list;
    bool m_couldExport = false;
    bool m_isStale = true; ///< figures came while another page was shown
};

} // namespace dondoc
