// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesession.h"

#include "core/base/system.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace dondoc {

namespace {

constexpr qint64 previewedFrom = 1 << 20; ///< bytes

/// By now nobody shows it. To free a large lot takes longer than a frame.
template<class T> void letGo(std::shared_ptr<T> &lot)
{
    if (!lot)
        return;
    QThreadPool::globalInstance()->start([old = std::exchange(lot, nullptr)]() mutable {
        old.reset();
        system::returnMemory();
    });
}

/// What remains to be told of a lot that is written: its figures and who sent forms.
std::shared_ptr<const IntakeReading> toldOf(const IntakeReading &reading)
{
    auto told = std::make_shared<IntakeReading>();
    auto lot = std::make_shared<OpenLot>();
    lot->files = reading.lot->files;
    lot->directory = reading.lot->directory;
    lot->matcher = reading.lot->matcher;
    told->lot = std::move(lot);
    told->drafted = std::make_shared<const DraftedLot>();
    told->plan.added = reading.plan.added;
    told->plan.updated = reading.plan.updated;
    told->plan.unchanged = reading.plan.unchanged;
    told->plan.setAside = reading.plan.setAside;
    told->plan.forms = reading.plan.forms;
    return told;
}

} // namespace

IntakeSession::IntakeSession(const IntakeBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&m_runner, &JobRunner::progressed, this, &IntakeSession::progressed);
}

void IntakeSession::setStore(const QString &path)
{
    if (path == m_store)
        return;
    m_store = path;
    if (m_step == IntakeStep::Done) // what it tells of is in the other store
        discard();
    else if (m_step == IntakeStep::Reading || m_step == IntakeStep::Review)
        readElsewhere();
}

/// Nothing that was compared with one store may be shown of, or written to, another.
void IntakeSession::readElsewhere()
{
    const QStringList files = m_step == IntakeStep::Reading ? m_asked : m_files;
    forgetReading();
    setStep(IntakeStep::Choose); // so that no page keeps rows of the old reading
    open(files, false);
}

void IntakeSession::forgetReading()
{
    m_runner.cancel();
    m_previewer.cancel();
    m_isPreview = false;
    letGo(m_lot);
    letGo(m_reading);
    m_openRows.clear();
}

void IntakeSession::read(const QStringList &files)
{
    if (m_step == IntakeStep::Importing || files.isEmpty())
        return;
    if (m_step != IntakeStep::Review)
        discard();
    QStringList all = m_files;
    for (const QString &file : files) {
        if (!all.contains(file))
            all += file;
    }
    open(all, false);
}

void IntakeSession::convertRefused()
{
    open(m_asked, true);
}

void IntakeSession::open(const QStringList &files, bool converts)
{
    const bool isAdding = m_reading && !m_isPreview;
    m_asked = files;
    if (!isAdding)
        m_files = files;
    setStep(IntakeStep::Reading);
    if (!isAdding)
        startPreview(files.front());
    const std::optional<OlderFormats> converter = converts ? m_converter : std::nullopt;
    m_runner.start(
        [&backend = m_backend, store = m_store, lot = m_lot, files, converter](const JobControl &job) {
            return backend.open(store, files, lot, converter ? &*converter : nullptr, job);
        },
        [this, isAdding](Result<std::shared_ptr<const OpenLot>> lot) {
            if (lot)
                takeLot(std::move(*lot));
            else
                refuse(lot.error(), isAdding ? IntakeStep::Review : IntakeStep::Choose);
        });
}

/// A large file takes some seconds: its first rows are there in a fraction of one.
void IntakeSession::startPreview(const QString &file)
{
    if (QFileInfo(file).size() < previewedFrom)
        return;
    m_previewer.start([&backend = m_backend, store = m_store,
                       file](const JobControl &) { return backend.preview(store, file); },
                      [this](Result<IntakeReading> reading) {
                          if (!reading || m_step != IntakeStep::Reading || m_lot)
                              return; // too late, or the file is refused anyway
                          m_isPreview = true;
                          m_reading = std::make_shared<const IntakeReading>(std::move(*reading));
                          findOpenRows();
                          setStep(IntakeStep::Reading);
                      });
}

void IntakeSession::takeLot(std::shared_ptr<const OpenLot> lot)
{
    m_lot = std::move(lot);
    m_files = m_lot->files;
    m_mending.reading = ++m_readings;
    review();
}

void IntakeSession::review()
{
    const auto drafted = m_reading && !m_isPreview ? m_reading->drafted : nullptr;
    m_runner.start([&backend = m_backend, store = m_store, lot = m_lot, mending = m_mending, drafted](
                       const JobControl &job) { return backend.review(store, lot, mending, drafted, job); },
                   [this, drafted](Result<IntakeReading> reading) {
                       if (reading)
                           takeReading(std::move(*reading));
                       else
                           refuse(reading.error(), drafted ? IntakeStep::Review : IntakeStep::Choose);
                   });
}

void IntakeSession::refresh()
{
    if (m_step == IntakeStep::Review)
        review();
}

namespace {

/// One document of a kind that notices come in.
bool mayBeNotice(const QStringList &files)
{
    static const QStringList kinds{QStringLiteral("docx"), QStringLiteral("txt"), QStringLiteral("pdf")};
    return files.size() == 1 && (kinds.contains(QFileInfo(files.front()).suffix().toLower()) ||
                                 OlderFormats::isOlderText(files.front()));
}

/// Sentences where tables were looked for. A letterhead and a signer's block are tables of two columns; tasks
/// have three at least.
bool isProse(const IntakeReading &reading)
{
    constexpr int letterheadColumns = 2;
    const bool isAnyRecognised =
        std::any_of(reading.drafted->files.begin(), reading.drafted->files.end(),
                    [](const FileDraft &draft) { return draft.hasRecognisedTable(); });
    return !isAnyRecognised &&
           std::all_of(reading.lot->workbooks.begin(), reading.lot->workbooks.end(),
                       [](const auto &workbook) {
                           return std::all_of(
                               workbook->sheets.begin(), workbook->sheets.end(),
                               [](const Grid &sheet) { return sheet.columnCount() <= letterheadColumns; });
                       });
}

} // namespace

void IntakeSession::takeReading(IntakeReading reading)
{
    const bool isFirst = !m_reading || m_isPreview; // nothing of the lot was mended yet
    if (isFirst && mayBeNotice(m_files) && isProse(reading)) {
        const QString file = m_files.front();
        discard();
        return emit proseMet(file);
    }
    const bool isNew = !m_reading || m_reading->drafted != reading.drafted;
    m_isPreview = false;
    m_reading = std::make_shared<const IntakeReading>(std::move(reading));
    findOpenRows();
    if (m_step == IntakeStep::Reading)
        setStep(IntakeStep::Review);
    else if (isNew)
        emit readAgain();
    else
        emit planChanged();
}

void IntakeSession::findOpenRows()
{
    m_openRows.clear();
    for (const IntakeQuestion &question : questions()) {
        if (!isAnswered(question) && !isLeftOut(rows()[size_t(question.row)].key))
            m_openRows.insert(question.row);
    }
}

void IntakeSession::import()
{
    if (m_step != IntakeStep::Review || m_runner.isRunning()) // figures on screen must be what is written
        return;
    setStep(IntakeStep::Importing);
    m_runner.start(
        [&backend = m_backend, store = m_store, reading = m_reading, mending = m_mending, user = m_user](
            const JobControl &job) { return backend.commit(store, *reading, mending, user, job); },
        [this, store = m_store](Result<BatchId> batch) {
            if (batch)
                return finishImport(store, *batch);
            refuse(batch.error(), IntakeStep::Review);
            if (store != m_store && m_step == IntakeStep::Review)
                readElsewhere();
        });
}

void IntakeSession::finishImport(const QString &store, BatchId batch)
{
    m_batch = batch;
    m_importedTo = store;
    m_steps.clear(); // from here on the import is what is undone
    auto written = std::exchange(m_reading, toldOf(*m_reading));
    m_openRows.clear();
    setStep(IntakeStep::Done);
    letGo(m_lot);
    letGo(written);
    if (store == m_store)
        return;
    discard();
    emit failed(tr("The files were imported into “%1”, which was the open store when the import began.")
                    .arg(QFileInfo(store).fileName()));
}

void IntakeSession::refuse(const Error &error, IntakeStep back)
{
    const QStringList files = m_files;
    if (back == IntakeStep::Choose)
        discard();
    else
        setStep(back);
    const bool isOlder = error.code == u"unsupported" && OlderFormats::isOlder(error.file);
    const bool isNoTable = error.code == u"noTable" || error.code == u"unsupported";
    if (isOlder && m_converter)
        emit conversionOffered(error.file);
    else if (isOlder)
        emit failed(error.text + u' ' + OlderFormats::advice());
    else if (back == IntakeStep::Choose && isNoTable && mayBeNotice(files))
        emit proseMet(files.front());
    else if (error.code != u"cancelled")
        emit failed(error.text);
}

void IntakeSession::cancel()
{
    if (m_step == IntakeStep::Importing)
        return m_runner.askToStop();
    m_runner.cancel();
    m_previewer.cancel();
    if (m_step == IntakeStep::Reading && m_reading && !m_isPreview)
        setStep(IntakeStep::Review);
    else if (m_step == IntakeStep::Reading)
        discard();
}

void IntakeSession::discard()
{
    if (m_step == IntakeStep::Importing)
        return;
    forgetReading();
    m_files.clear();
    m_mending = {};
    m_typed.clear();
    m_steps.clear();
    setStep(IntakeStep::Choose);
}

void IntakeSession::setStep(IntakeStep step)
{
    m_step = step;
    emit stepChanged();
}

const std::vector<IntakeRow> &IntakeSession::rows() const
{
    static const std::vector<IntakeRow> none;
    return m_reading ? m_reading->drafted->rows : none;
}

const std::vector<IntakeQuestion> &IntakeSession::questions() const
{
    static const std::vector<IntakeQuestion> none;
    return m_reading ? m_reading->drafted->questions : none;
}

const ImportPlan &IntakeSession::plan() const
{
    static const ImportPlan none;
    return m_reading ? m_reading->plan : none;
}

QStringList IntakeSession::filesBeingRead() const
{
    QStringList files = m_asked;
    if (m_reading && !m_isPreview)
        files.removeIf([this](const QString &file) { return m_reading->lot->files.contains(file); });
    return files;
}

RowPlan IntakeSession::rowPlan(int row) const
{
    return m_reading && row >= 0 && row < int(m_reading->rows.size()) ? m_reading->rows[size_t(row)]
                                                                      : RowPlan();
}

int IntakeSession::openQuestionCount() const
{
    return int(std::count_if(questions().begin(), questions().end(), [this](const IntakeQuestion &question) {
        return !isAnswered(question) && !isLeftOut(rows()[size_t(question.row)].key);
    }));
}

int IntakeSession::taskCount() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [](const IntakeRow &row) { return row.isData(); }));
}

void IntakeSession::setTyped(const QString &key, const QString &words)
{
    if (words.isEmpty())
        m_typed.remove(key);
    else
        m_typed.insert(key, words);
}

} // namespace dondoc
