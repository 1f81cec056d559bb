// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/runner.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace dondoc::e2e {

namespace {

struct Message {
    QString key; ///< context, source and comment
    QString source;
    QStringList forms;
    bool isUnfinished = false;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.emplace_back();
            isCounted = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
            messages.back().key = context + u'\n' + messages.back().source;
        } else if (xml.name() == u"comment") {
            messages.back().key += u'\n' + xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!isCounted)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

QString translations(const QString &language)
{
    return QStringLiteral(DONDOC_SOURCE "/translations/dondoc_%1.ts").arg(language);
}

QSet<QString> marks(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%n|%\\d"));
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

class Translation : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(Translation, IsFinishedAndKeepsEveryMark)
{
    for (const Message &message : messagesOf(translations(QLatin1StringView(GetParam())))) {
        EXPECT_FALSE(message.isUnfinished) << message.key.toStdString();
        EXPECT_FALSE(message.forms.join(QString()).trimmed().isEmpty()) << message.key.toStdString();
        EXPECT_EQ(marks(message.forms.join(u' ')), marks(message.source)) << message.key.toStdString();
    }
}

// Words that are put behind others begin with the space between them.
TEST_P(Translation, BeginsAndEndsWithASpaceWhereTheSourceDoes)
{
    for (const Message &message : messagesOf(translations(QLatin1StringView(GetParam())))) {
        for (const QString &form : message.forms) {
            EXPECT_EQ(form.startsWith(u' '), message.source.startsWith(u' ')) << message.key.toStdString();
            EXPECT_EQ(form.endsWith(u' '), message.source.endsWith(u' ')) << message.key.toStdString();
        }
    }
}

TEST_P(Translation, HasEverySentenceOfTheSources)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const QString source = QStringLiteral(DONDOC_SOURCE);
    const Outcome outcome =
        run(QStringLiteral(DONDOC_LUPDATE),
            {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
             QStringLiteral("-I"), source, source + QStringLiteral("/core"), source + QStringLiteral("/ui"),
             source + QStringLiteral("/app"), QStringLiteral("-ts"), fresh});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    QSet<QString> known;
    for (const Message &message : messagesOf(translations(QLatin1StringView(GetParam()))))
        known.insert(message.key);
    const std::vector<Message> wanted = messagesOf(fresh);
    ASSERT_GT(wanted.size(), 300u);
    for (const Message &message : wanted)
        EXPECT_TRUE(known.contains(message.key)) << message.key.toStdString();
}

// A sentence marked for one context and asked for in another is complete in the files and never shown.
TEST(MarkedSentences, AreAskedForInTheContextTheyAreMarkedFor)
{
    static const QRegularExpression mark(QStringLiteral("QT_TRANSLATE_NOOP\\(\"([\\w:]+)\""));
    int marked = 0;
    for (const char *folder : {"/core", "/ui", "/app"}) {
        QDirIterator files(QStringLiteral(DONDOC_SOURCE) + QLatin1StringView(folder),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = mark.globalMatch(text); it.hasNext(); ++marked) {
                const QString context = it.next().captured(1);
                static const QRegularExpression ofQt(QStringLiteral("^Q[A-Z]")); // Qt itself asks for these
                EXPECT_TRUE(ofQt.match(context).hasMatch() ||
                            text.contains(QStringLiteral("translate(\"%1\"").arg(context)) ||
                            text.contains(QStringLiteral("Q_DECLARE_TR_FUNCTIONS(%1)").arg(context)))
                    << file.fileName().toStdString() << ": " << context.toStdString();
            }
        }
    }
    EXPECT_GT(marked, 50);
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, Translation, testing::Values("vi", "en"),
                         [](const auto &info) { return std::string(info.param); });

} // namespace dondoc::e2e
