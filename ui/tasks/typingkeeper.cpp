// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/typingkeeper.h"

#include "core/store/storelock.h"
#include "ui/shell/storeedits.h"

namespace dondoc {

namespace {

constexpr int saveAfterMs = 500;

/// Nothing to say where the store is another's at present: so is its file.
Result<std::optional<Typing>> typedBefore(const QString &store)
{
    if (reasonNotToWrite(store))
        return std::optional<Typing>();
    auto typing = TypingFile(store).load();
    if (!typing)
        return typing.error();
    return std::optional<Typing>(*std::move(typing));
}

} // namespace

TypingKeeper::TypingKeeper(const StoreEdits &edits, std::function<Typing()> typed, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_typed(std::move(typed))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TypingKeeper::save);
}

TypingKeeper::~TypingKeeper()
{
    const bool isUnsaved = m_soon.isActive() || m_saving->isRunning();
    m_saving.reset(); // waits for the one under way: one at a time
    if (m_isKnown && isUnsaved)
        (void)TypingFile(m_store).save(m_typed()); // the page is gone: nobody could be told of a refusal
}

void TypingKeeper::setStore(const QString &path)
{
    if (path == m_store)
        return;
    m_soon.stop();
    m_saving->cancel();
    m_store = path;
    m_isKnown = m_hasFailed = false;
    if (m_store.isEmpty())
        return m_loading.cancel();
    m_loading.start([path](const JobControl &) { return typedBefore(path); },
                    [this](const Result<std::optional<Typing>> &before) {
                        // a damaged one was set aside
                        m_isKnown = before ? before->has_value() : before.error().code == u"damaged";
                        if (!before)
                            emit failed(before.error().text);
                        else if (m_isKnown && !(*before)->isEmpty())
                            emit found(**before);
                    });
}

/// Counted from the first key, not the last: who types without a pause is kept too.
void TypingKeeper::touch()
{
    if (!m_store.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

bool TypingKeeper::isSettled() const
{
    return !m_soon.isActive() && !m_loading.isRunning() && !m_saving->isRunning();
}

/// Words that a form has handed over stay in the file until the store has them.
void TypingKeeper::save()
{
    if (!m_isKnown || m_edits.isBusy()) {
        if (m_loading.isRunning() || m_edits.isBusy())
            m_soon.start();
        return;
    }
    m_saving->start(
        [path = m_store, typed = m_typed()](const JobControl &) { return TypingFile(path).save(typed); },
        [this](const Status &status) {
            if (!status && !std::exchange(m_hasFailed, true))
                emit failed(status.error().text);
        });
}

} // namespace dondoc
