// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/idallocator.h"

#include <QRandomGenerator>
#include <QSysInfo>

namespace dondoc {

namespace {

constexpr qint64 idsOfNode = qint64(1) << 32;
constexpr quint32 nodeCount = quint32(1) << 20;

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

} // namespace

bool IdAllocator::load()
{
    const QString machine = thisMachine();
    Statement &find =
        m_connection.statement(QStringLiteral("SELECT node, next_counter FROM id_nodes WHERE machine = ?"));
    find << machine;
    if (!find.run())
        return false;
    if (!find.next())
        return !m_connection.hasError() && addMachine(machine);
    m_node = find.bigNumber();
    m_counter = find.bigNumber();
    find.finish();
    return true;
}

bool IdAllocator::addMachine(const QString &machine)
{
    QSet<qint64> taken;
    for (const QString &node : m_connection.texts(QStringLiteral("SELECT node FROM id_nodes")))
        taken << node.toLongLong();
    do { // node 0 is left to the ids that ship with the program
        m_node = QRandomGenerator::system()->bounded(1u, nodeCount);
    } while (taken.contains(m_node));
    m_counter = 1;
    Statement &add = m_connection.statement(
        QStringLiteral("INSERT INTO id_nodes (node, machine, next_counter) VALUES (?, ?, ?)"));
    add << m_node << machine << m_counter;
    return add.run();
}

qint64 IdAllocator::next()
{
    Q_ASSERT(m_node > 0 && m_counter < idsOfNode);
    return m_node * idsOfNode + m_counter++;
}

bool IdAllocator::save()
{
    Statement &save =
        m_connection.statement(QStringLiteral("UPDATE id_nodes SET next_counter = ? WHERE node = ?"));
    save << m_counter << m_node;
    return save.run();
}

} // namespace dondoc
