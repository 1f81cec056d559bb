// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/composition.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

namespace dondoc::cli {

namespace {

constexpr int kLookEveryMs = 30;
constexpr int kSettledLooks = 4;        ///< looks in a row that find nothing loading or laying out
constexpr int kGiveUpAfterLooks = 1000; ///< half a minute

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ShotRequest {
    QString page, out, store, language, filter;
    QDate asOf;
    Scheme scheme = Scheme::Light;
    QSize size;
};

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 320 || size.height() < 240)
        throw UsageError{Words::tr("--size takes width and height such as 1440x900, not “%1”.").arg(text)};
    return size;
}

QString oneOf(const Arguments &arguments, const QString &option, const QStringList &allowed)
{
    const QString value = arguments.has(option) ? arguments.value(option) : allowed.front();
    if (!allowed.contains(value))
        throw UsageError{Words::tr("--%1 is one of: %2.").arg(option, allowed.join(QStringLiteral(", ")))};
    return value;
}

ShotRequest requestOf(const Arguments &arguments, const Clock &clock)
{
    if (arguments.positional().size() != 1)
        throw UsageError{Words::tr("Name one page, such as tong-quan.")};
    ShotRequest request;
    request.page = arguments.positional().front();
    request.store = arguments.required(QStringLiteral("store"));
    request.out = arguments.required(QStringLiteral("out"));
    request.asOf = arguments.date(QStringLiteral("as-of"));
    if (request.asOf.isNull())
        request.asOf = clock.today();
    request.language = oneOf(arguments, QStringLiteral("lang"), {QStringLiteral("vi"), QStringLiteral("en")});
    request.filter = arguments.value(QStringLiteral("filter"));
    const QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    request.scheme =
        oneOf(arguments, QStringLiteral("theme"), themes) == themes.front() ? Scheme::Light : Scheme::Dark;
    request.size = arguments.has(QStringLiteral("size")) ? sizeOf(arguments.value(QStringLiteral("size")))
                                                         : QSize(1440, 900);
    return request;
}

/// Looks at the window at intervals until it has been settled for some looks in a row, then leaves the event
/// loop: 0 settled, 1 gave up.
class SettledWatch final : public QObject
{
public:
    explicit SettledWatch(const MainWindow &window)
        : m_window(window)
    {
        m_timer.callOnTimeout(this, &SettledWatch::look);
        m_timer.start(kLookEveryMs);
    }

private:
    void look()
    {
        m_settled = m_window.isSettled() ? m_settled + 1 : 0;
        if (m_settled >= kSettledLooks)
            QCoreApplication::exit(0);
        else if (++m_looks > kGiveUpAfterLooks)
            QCoreApplication::exit(1);
    }

    const MainWindow &m_window;
    QTimer m_timer;
    int m_settled = 0, m_looks = 0;
};

/// Opens the store and shows the page, running the event loop until all is there.
Status showPage(Composition &composition, const ShotRequest &request)
{
    MainWindow &window = composition.window();
    window.resize(request.size);
    window.show();
    QString refusal;
    QObject::connect(&composition.workspace(), &Workspace::failed, &window,
                     [&](const QString &text) { refusal = text; });
    composition.workspace().setAsOf(request.asOf);
    composition.workspace().openStore(request.store);
    for (int stage = 0; stage < 2; ++stage) { // first the figures, then the page's own work
        if (stage == 1)
            window.showPage(request.page, request.filter);
        const SettledWatch watch(window);
        if (QCoreApplication::exec() != 0)
            return Error{QStringLiteral("notSettled"), Words::tr("The page did not finish loading."),
                         request.store};
        if (!refusal.isEmpty())
            return Error{QStringLiteral("notOpened"), refusal, request.store};
    }
    if (!window.currentPage() || window.currentPage()->key() != request.page)
        throw UsageError{Words::tr("There is no page “%1”.").arg(request.page)};
    return dondoc::Done{};
}

} // namespace

void prepareScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

int takeShot(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const ShotRequest request = requestOf(arguments, clock);
    const QTemporaryDir folder; // settings of nobody, so that a shot does not depend on who takes it
    Composition composition(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    MainWindow &window = composition.window();
    composition.language().setLanguage(request.language);
    composition.theme().setScheme(request.scheme);
    const Status status = showPage(composition, request);
    if (!status)
        return fail(status.error(), arguments, console);
    if (!window.grab().save(request.out))
        return fail(
            {QStringLiteral("io"), Words::tr("%1 could not be written.").arg(request.out), request.out},
            arguments, console);
    console.err(request.out);
    return Done;
}

} // namespace dondoc::cli
