// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/dialect.h"
#include "core/store/storedwords.h"
#include "core/tasks/task.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

/// A count that is 0 in a sound store, and what it means when it is not.
struct Rule {
    const char16_t *count;
    const char *sentence; ///< %1: the count
};

constexpr Rule rules[] = {
    {u"SELECT count(*) FROM tasks c JOIN tasks p ON p.id = c.parent_id JOIN batches cb ON cb.id = c.batch_id "
     u"JOIN batches pb ON pb.id = p.batch_id WHERE cb.undone = 0 AND pb.undone = 1",
     QT_TRANSLATE_NOOP("Store", "%1 tasks belong to a task that was undone.")},
    {u"SELECT count(*) FROM tasks WHERE parent_id = id",
     QT_TRANSLATE_NOOP("Store", "%1 tasks belong to themselves.")},
    {u"SELECT count(*) FROM tasks t JOIN id_nodes n ON t.id >= n.node * 4294967296 + n.next_counter "
     u"AND t.id < (n.node + 1) * 4294967296",
     QT_TRANSLATE_NOOP("Store", "%1 tasks have a number that will be given again.")},
    {u"SELECT count(*) FROM assignments a JOIN id_nodes n ON a.id >= n.node * 4294967296 + n.next_counter "
     u"AND a.id < (n.node + 1) * 4294967296",
     QT_TRANSLATE_NOOP("Store", "%1 assignments have a number that will be given again.")},
    {u"SELECT count(*) FROM tasks WHERE id >= 9007199254740992",
     QT_TRANSLATE_NOOP("Store", "%1 tasks have a number too large to be written out exactly.")},
    {u"SELECT count(*) FROM deadline_stages s WHERE s.change_position > 0 AND NOT EXISTS "
     u"(SELECT 1 FROM deadline_changes c WHERE c.task_id = s.task_id AND c.position = s.change_position)",
     QT_TRANSLATE_NOOP("Store", "%1 stages belong to no deadline.")},
    {u"SELECT count(*) FROM rate_values WHERE period_from > period_to",
     QT_TRANSLATE_NOOP("Store", "%1 rates have a period that ends before it begins.")},
    {u"SELECT count(*) FROM batches b WHERE NOT EXISTS "
     u"(SELECT 1 FROM history h WHERE h.batch_id = b.id AND h.subject_kind = 'batch' AND h.action = b.kind)",
     QT_TRANSLATE_NOOP("Store", "%1 batches are missing from the history.")},
    {u"SELECT count(*) FROM tasks t JOIN tasks e ON e.id = t.continues_id JOIN batches tb ON tb.id = "
     u"t.batch_id JOIN batches eb ON eb.id = e.batch_id WHERE tb.undone = 0 AND eb.undone = 1",
     QT_TRANSLATE_NOOP("Store", "%1 tasks continue a task that was undone.")},
    {u"SELECT count(*) FROM tasks WHERE continues_id = id",
     QT_TRANSLATE_NOOP("Store", "%1 tasks continue themselves.")},
    {u"SELECT count(*) FROM findings f JOIN tasks t ON t.id = f.promoted_to_id JOIN batches fb ON fb.id = "
     u"f.batch_id JOIN batches tb ON tb.id = t.batch_id WHERE fb.undone = 0 AND tb.undone = 1",
     QT_TRANSLATE_NOOP("Store", "%1 findings point to a task that was undone.")},
    {u"SELECT coalesce(max(seq), 0) - count(*) FROM history",
     QT_TRANSLATE_NOOP("Store", "%1 lines are missing from the history.")},
};

/// A word this program does not know would be read as another; `known` gives the word of what it is read as.
void checkWords(Connection &connection, const QString &table, const QString &column,
                QString (*known)(const QString &), QStringList &damage)
{
    for (const QString &kept : connection.texts(u"SELECT DISTINCT %1 FROM %2"_s.arg(column, table))) {
        if (known(kept) != kept)
            damage << QCoreApplication::translate("Store", "The word “%1” in %2 is not known.")
                          .arg(kept, table + u'.' + column);
    }
}

template<class E> QString knownWord(const QString &kept)
{
    return word(fromWord<E>(kept));
}

template<class E> QString knownStoredWord(const QString &kept)
{
    return storedWord(fromStoredWord<E>(kept));
}

void checkAllWords(Connection &connection, QStringList &damage)
{
    checkWords(connection, u"tasks"_s, u"deadline_kind"_s, knownWord<DeadlineKind>, damage);
    checkWords(connection, u"tasks"_s, u"ending"_s, knownWord<Ending>, damage);
    checkWords(connection, u"assignments"_s, u"role"_s, knownWord<Role>, damage);
    checkWords(connection, u"assignments"_s, u"listing"_s, knownWord<Listing>, damage);
    checkWords(connection, u"progress"_s, u"stage"_s, knownWord<Stage>, damage);
    checkWords(connection, u"finding_agencies"_s, u"stage"_s, knownWord<Stage>, damage);
    checkWords(connection, u"findings"_s, u"deadline_kind"_s, knownWord<DeadlineKind>, damage);
    checkWords(connection, u"agencies"_s, u"kind"_s, knownStoredWord<AgencyKind>, damage);
    checkWords(connection, u"rate_values"_s, u"kind"_s, knownStoredWord<RateKind>, damage);
    checkWords(connection, u"rate_values"_s, u"scheme"_s, knownStoredWord<ProvinceScheme>, damage);
    checkWords(connection, u"rate_notes"_s, u"reason"_s, knownStoredWord<BlankReason>, damage);
}

QStringList pageDamage(Connection &connection, const QString &check)
{
    QStringList lines = connection.texts(check);
    lines.removeAll(u"ok"_s);
    return lines;
}

} // namespace

std::optional<QStringList> findDamageQuickly(Connection &connection)
{
    const QStringList damage = pageDamage(connection, dialect::quickCheck());
    return connection.hasError() ? std::nullopt : std::optional<QStringList>(damage);
}

std::optional<QStringList> findDamage(Connection &connection)
{
    QStringList damage = pageDamage(connection, dialect::integrityCheck());
    for (const QString &table : connection.texts(dialect::foreignKeyCheck()))
        damage << QCoreApplication::translate("Store", "A row of %1 points to one that is not there.")
                      .arg(table);
    if (!damage.isEmpty() || connection.hasError())
        return connection.hasError() ? std::nullopt : std::optional<QStringList>(damage);
    for (const Rule &rule : rules) {
        const qint64 count = connection.value(QString::fromUtf16(rule.count)).toLongLong();
        if (count != 0)
            damage << QCoreApplication::translate("Store", rule.sentence).arg(count);
    }
    checkAllWords(connection, damage);
    return connection.hasError() ? std::nullopt : std::optional<QStringList>(damage);
}

} // namespace dondoc
