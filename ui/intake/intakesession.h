// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakebackend.h"
#include "ui/shell/jobrunner.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace dondoc {

enum class IntakeStep { Choose, Reading, Review, Importing, Done };

/// One lot of files on its way in: chosen, read, reviewed, mended, imported. Holds the state that the page
/// shows; reading, planning and writing run in jobs, and every mending is a step that can be taken back.
/// Nothing is stored before import().
class IntakeSession final : public QObject
{
    Q_OBJECT
public:
    explicit IntakeSession(const IntakeBackend &backend, QObject *parent = nullptr);

    /// Where the lot goes; a lot under review is read again against another store and keeps what was mended.
    void setStore(const QString &path);
    void setUser(const QString &user) { m_user = user; }
    /// What older formats go through; nothing: they are refused.
    void setConverter(std::optional<OlderFormats> converter) { m_converter = std::move(converter); }
    bool canConvert() const { return m_converter.has_value(); }

    /// Reads files; a lot under review gets them as well and keeps what was mended.
    void read(const QStringList &files);
    /// Reads the refused older file again, through the converter.
    void convertRefused();
    /// Compares again: the store was changed by something else.
    void refresh();
    void import();
    /// Stops what is under way. An import that is already written stays written and is reported so.
    void cancel();
    /// Forgets the lot.
    void discard();

    // Mending: each call is one step of steps().
    void setLeftOut(const QString &key, bool leftOut);
    /// All rows that would change a task: take the changes of all, or leave all as they are.
    void setAllChangesLeftOut(bool leftOut);
    void setSeen(const IntakeQuestion &question);
    /// The reading of a cell is right: the question is not asked any more.
    void accept(const IntakeQuestion &question);
    /// Who is meant. An unknown spelling is confirmed for all rows and enters the alias book with the import;
    /// one that several units bear is settled in its cell only.
    void answerAgency(const IntakeQuestion &question, AgencyId agency);
    void answerDeadline(const IntakeQuestion &question, const QString &words);
    /// Other words in the place of a cell's.
    void correctCell(int file, int sheet, int row, int column, const QString &words);
    void setHeaderRow(int file, int sheet, int row);
    void setColumnRole(int file, int sheet, int column, ColumnRole role);
    void setSkipped(int file, int sheet, int row, bool skipped);
    /// The columns of a header are read by its words again, not as they were settled last time.
    void forgetHeader(const QString &fingerprint);

    /// The mendings of this lot, to be undone one by one until it is imported or dropped.
    QUndoStack &steps() { return m_steps; }

    IntakeStep step() const { return m_step; }
    bool isBusy() const { return m_runner.isRunning(); }
    /// What is shown is only the beginning of a large file, until all of it is read.
    bool isPreview() const { return m_step == IntakeStep::Reading && m_reading && m_isPreview; }
    const QStringList &files() const { return m_files; }
    /// What is read while the step is Reading: the lot, or what joins it.
    const QStringList &filesBeingRead() const { return m_asked; }
    /// Null until read.
    const std::shared_ptr<const IntakeReading> &reading() const { return m_reading; }
    const std::vector<IntakeRow> &rows() const;
    const std::vector<IntakeQuestion> &questions() const;
    const LotMending &mending() const { return m_mending; }
    /// Of the rows left in; the figures of the last one stay while it is computed again.
    const ImportPlan &plan() const;
    RowPlan rowPlan(int row) const;
    bool isLeftOut(const QString &key) const { return m_mending.leftOut.contains(key); }
    int leftOutCount() const { return int(m_mending.leftOut.size()); }
    bool isAnswered(const IntakeQuestion &question) const { return m_mending.seen.contains(question.key); }
    /// Questions nobody has looked at.
    int openQuestionCount() const;
    /// Rows with such a question.
    bool isOpen(int row) const { return m_openRows.contains(row); }
    int uncertainCount() const { return int(m_openRows.size()); }
    int taskCount() const;
    /// What was written last; 0 before, and where nothing was.
    BatchId batch() const { return m_batch; }
    /// The store that batch is in.
    const QString &importedTo() const { return m_importedTo; }
    /// Something of an officer's would go with the lot.
    bool hasWork() const { return m_steps.index() > 0 || !m_typed.isEmpty(); }

    /// What an officer typed for a question and has not settled: it is there again on the way back.
    QString typed(const QString &key) const { return m_typed.value(key); }
    void setTyped(const QString &key, const QString &words);

signals:
    void stepChanged();
    /// The files were read otherwise than before: rows and questions are new.
    void readAgain();
    void planChanged();
    void progressed(qint64 done, qint64 total);
    /// The one file holds no table but sentences: a notice, perhaps.
    void proseMet(const QString &file);
    void failed(const QString &sentence);
    /// The file is of an older format that could be converted.
    void conversionOffered(const QString &file);

private:
    class MendStep;
    void setMending(const LotMending &mending);
    void push(const QString &words, LotMending after, bool readsAnew);
    CellCorrection &correctionOf(LotMending &mending, const IntakeQuestion &question, int column) const;
    SheetOverrides &overridesOf(LotMending &mending, int file, int sheet) const;
    int deadlineColumn(const IntakeQuestion &question) const;
    void open(const QStringList &files, bool converts);
    void readElsewhere();
    void forgetReading();
    void finishImport(const QString &store, BatchId batch);
    void startPreview(const QString &file);
    void review();
    void setStep(IntakeStep step);
    void takeLot(std::shared_ptr<const OpenLot> lot);
    void takeReading(IntakeReading reading);
    void refuse(const Error &error, IntakeStep back);
    void findOpenRows();

    const IntakeBackend &m_backend;
    JobRunner m_runner, m_previewer;
    bool m_isPreview = false;
    std::optional<OlderFormats> m_converter;
    QString m_store, m_user;
    QStringList m_files, m_asked;
    IntakeStep m_step = IntakeStep::Choose;
    std::shared_ptr<const OpenLot> m_lot;
    std::shared_ptr<const IntakeReading> m_reading;
    LotMending m_mending;
    int m_readings = 0; ///< given out to LotMending::reading
    QSet<int> m_openRows;
    QHash<QString, QString> m_typed;
    QUndoStack m_steps;
    BatchId m_batch;
    QString m_importedTo;
};

} // namespace dondoc
