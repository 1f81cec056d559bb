// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notices/scorer.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iomanip>
#include <sstream>
#include <vector>

namespace dondoc::testing {

using namespace Qt::StringLiterals;

namespace {

using Bag = QMap<QString, int>;

Bag bagOf(const QString &text)
{
    static const QRegularExpression breaks(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    Bag bag;
    for (const QString &word :
         text.normalized(QString::NormalizationForm_C).toLower().split(breaks, Qt::SkipEmptyParts))
        ++bag[word];
    return bag;
}

double overlap(const Bag &a, const Bag &b)
{
    int both = 0, all = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        both += std::min(it.value(), b.value(it.key()));
        all += it.value();
    }
    for (const int count : b)
        all += count;
    return all == 0 ? 0 : 2.0 * both / all;
}

struct Pair {
    double overlap;
    int gold, drafted;
};

std::vector<Pair> pairsOf(const QJsonArray &gold, const QJsonArray &drafted)
{
    constexpr double least = 0.5;
    std::vector<Pair> all, pairs;
    for (int i = 0; i < gold.size(); ++i) {
        for (int j = 0; j < drafted.size(); ++j)
            all.push_back(
                {overlap(bagOf(gold[i][u"text"_s].toString()), bagOf(drafted[j][u"text"_s].toString())), i,
                 j});
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Pair::overlap);
    QSet<int> usedGold, usedDrafted;
    for (const Pair &pair : all) {
        if (pair.overlap < least || usedGold.contains(pair.gold) || usedDrafted.contains(pair.drafted))
            continue;
        usedGold.insert(pair.gold);
        usedDrafted.insert(pair.drafted);
        pairs.push_back(pair);
    }
    return pairs;
}

QSet<QString> setOf(const QJsonValue &names)
{
    QSet<QString> set;
    for (const QJsonValue &name : names.toArray())
        set.insert(name.toString());
    return set;
}

/// "P7D" and "P1W" are one period.
QString periodKey(const QString &every)
{
    constexpr int daysOfWeek = 7;
    const bool isWeeks = every.startsWith(u'P') && every.endsWith(u'W');
    return isWeeks ? u"P%1D"_s.arg(QStringView(every).sliced(1).chopped(1).toInt() * daysOfWeek) : every;
}

/// Kind and date of a deadline as one word; a period in place of the date where it recurs.
QString deadlineKey(const QJsonObject &deadline)
{
    const QString kind = deadline[u"kind"_s].toString();
    const QString when =
        kind == u"recurring" ? periodKey(deadline[u"every"_s].toString()) : deadline[u"due"_s].toString();
    return kind + u' ' + when;
}

bool isDeadlineRight(const QJsonObject &gold, const QJsonObject &drafted)
{
    const QString key = deadlineKey(drafted[u"deadline"_s].toObject());
    if (key == deadlineKey(gold[u"deadline"_s].toObject()))
        return true;
    const QJsonArray others = gold[u"altDeadline"_s].toArray(); // other readings labelled as right
    return std::any_of(others.begin(), others.end(), [&](const QJsonValue &other) {
        return deadlineKey(other.toObject()[u"deadline"_s].toObject()) == key;
    });
}

std::string words(const QJsonValue &names)
{
    QStringList list(setOf(names).values());
    list.sort();
    return list.join(u", "_s).toStdString();
}

} // namespace

double NoticeScore::f1() const
{
    return gold + drafted == 0 ? 1 : 2.0 * pairs / (gold + drafted);
}

NoticeScore &NoticeScore::operator+=(const NoticeScore &other)
{
    gold += other.gold;
    drafted += other.drafted;
    pairs += other.pairs;
    leads += other.leads;
    deadlines += other.deadlines;
    coordinating += other.coordinating;
    excluded += other.excluded;
    slips += other.slips;
    return *this;
}

NoticeScore scoreDraft(const QJsonObject &gold, const QJsonObject &draft)
{
    const QJsonArray labelled = gold[u"tasks"_s].toArray(), drafted = draft[u"tasks"_s].toArray();
    NoticeScore score;
    score.gold = int(labelled.size());
    score.drafted = int(drafted.size());
    std::ostringstream slips;
    QSet<int> foundGold, foundDrafted;
    for (const Pair &pair : pairsOf(labelled, drafted)) {
        const QJsonObject g = labelled[pair.gold].toObject(), d = drafted[pair.drafted].toObject();
        foundGold.insert(pair.gold);
        foundDrafted.insert(pair.drafted);
        ++score.pairs;
        const auto count = [&](const char *what, bool isRight, int &right, const std::string &want,
                               const std::string &got) {
            right += isRight;
            if (!isRight)
                slips << "  " << what << " of " << g[u"locator"_s].toString().toStdString() << ": “" << got
                      << "”, not “" << want << "”\n";
        };
        count("lead", setOf(g[u"lead"_s]) == setOf(d[u"lead"_s]), score.leads, words(g[u"lead"_s]),
              words(d[u"lead"_s]));
        count("coordinating", setOf(g[u"coordinating"_s]) == setOf(d[u"coordinating"_s]), score.coordinating,
              words(g[u"coordinating"_s]), words(d[u"coordinating"_s]));
        count("deadline", isDeadlineRight(g, d), score.deadlines,
              deadlineKey(g[u"deadline"_s].toObject()).toStdString(),
              deadlineKey(d[u"deadline"_s].toObject()).toStdString());
    }
    for (int i = 0; i < labelled.size(); ++i) {
        if (!foundGold.contains(i))
            slips << "  missed: " << labelled[i][u"text"_s].toString().toStdString() << '\n';
    }
    for (int i = 0; i < drafted.size(); ++i) {
        if (!foundDrafted.contains(i))
            slips << "  not labelled: " << drafted[i][u"text"_s].toString().toStdString() << '\n';
    }
    constexpr double same = 0.8;
    for (const QJsonValue &excluded : gold[u"excluded"_s].toArray()) {
        const Bag bag = bagOf(excluded[u"text"_s].toString());
        const bool isDrafted = std::any_of(drafted.begin(), drafted.end(), [&](const QJsonValue &task) {
            return overlap(bag, bagOf(task[u"text"_s].toString())) >= same;
        });
        score.excluded += isDrafted && !excluded[u"acceptable"_s].toBool();
    }
    score.slips = slips.str();
    return score;
}

std::string print(const NoticeScore &score)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(3) << "P " << score.precision() << "  R " << score.recall()
        << "  F1 " << score.f1() << "  leads " << score.share(score.leads) << "  deadlines "
        << score.share(score.deadlines) << "  coordinating " << score.share(score.coordinating) << "  ("
        << score.pairs << " pairs, " << score.gold << " labelled, " << score.drafted << " drafted)";
    return out.str();
}

} // namespace dondoc::testing
