// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/entryreading.h"
#include "core/indicators/rates.h"

#include <QHash>

namespace dondoc {

/// A column of the grid: one field of one month. `Part` and `Whole` are the counts behind the achieved value
/// of their month, which must stand in the grid too.
struct EntryColumn {
    EntryField field = EntryField::Achieved;
    QDate month;  ///< first day
    QDate cutOff; ///< last day counted; of targets the last day of the month
    bool operator==(const EntryColumn &) const = default;
};

struct EntryUnit {
    AgencyId agency;
    QString name;
    ProvinceScheme scheme = ProvinceScheme::None;
};

/// Something about a typed figure that is worth a second look. A question, never a refusal.
struct EntryQuestion {
    int unit = 0, column = 0;
    enum class Kind {
        Unread,
        Unclear, ///< "1.234": a thousand or one and a bit
        OutOfRange,
        FellSharply,
        OutsideParts,
        NoReason,
        NotCutOff,
        PartAboveWhole,
        CountsAlone,   ///< counts are kept with a rate only
        CountsDisagree ///< they say another rate
    };
    Kind kind = Kind::Unread;
    QString text; ///< a Vietnamese sentence
};

/// What saving the grid would write: rows for one batch.
struct RateEdits {
    std::vector<RateValue> newValues, updatedValues, removedValues;
    std::vector<RateNote> newNotes, updatedNotes, removedNotes;
    bool isEmpty() const;
};

/// The figures of one source as an officer types or pastes them: units down, fields of periods across, like
/// the appendix. Figures of other sources are neither shown as typed nor overwritten: they stand beside.
///
/// A cell is pending from the moment it is typed in until what it says is stored. Only pending cells are
/// written, and no reading of the store replaces them. Words that are neither a number nor a reason stay
/// pending: they neither store nor remove anything.
class RateEntry
{
public:
    RateEntry() = default;
    /// `document` and `date`: the source of what is typed; empty: "nhập tay".
    RateEntry(const Indicator &indicator, std::vector<EntryUnit> units, std::vector<EntryColumn> columns,
              const QString &document, QDate date);

    const Indicator &indicator() const { return m_indicator; }
    const std::vector<EntryUnit> &units() const { return m_units; }
    const std::vector<EntryColumn> &columns() const { return m_columns; }
    QString document() const { return m_document; }

    QString text(int unit, int column) const { return m_texts[index(unit, column)]; }
    void setText(int unit, int column, const QString &text) { m_texts[index(unit, column)] = text.trimmed(); }
    void setCutOff(int column, QDate day) { m_columns[size_t(column)].cutOff = day; }
    bool isPending(int unit, int column) const;

    /// Fills the cells with what this source gave before; pending ones keep what was typed.
    void load(const RateData &stored);
    /// `written` (this grid as it was then) is in the store: what still reads so is pending no more.
    void setWritten(const RateEntry &written);
    /// Pending cells by what they stand for (indicator, source, unit, month, field), to be put back into
    /// another grid that shows them too.
    QHash<QString, QString> pending() const;
    void restore(const QHash<QString, QString> &pending);
    /// A block from a spreadsheet (tabs and line ends, quoted cells) from a cell on; returns how many of its
    /// cells fell outside the grid.
    int paste(int unit, int column, const QString &block);
    /// The same of cells that were read already.
    int paste(int unit, int column, const std::vector<QStringList> &lines);

    std::vector<EntryQuestion> questions(const RateBoard &known, const AgencyDirectory &directory) const;
    RateEdits edits(const RateData &stored) const;

private:
    size_t index(int unit, int column) const { return size_t(unit) * m_columns.size() + size_t(column); }
    int columnOf(EntryField field, QDate month) const;
    /// A count typed without the rate it belongs to: it is not stored yet (EntryQuestion CountsAlone).
    bool waitsForRate(int unit, int column) const;
    const RateValue *storedValue(const RateData &stored, int unit, RateKind kind, QDate month) const;
    const RateNote *storedNote(const RateData &stored, int unit, QDate month) const;
    RateValue newValue(int unit, int column, double value, const RateValue *old) const;
    QString keyOf(int unit, int column) const;
    bool isTouched(int unit, int column) const;
    EntryReading reading(int unit, int column) const;
    BlankReason reasonOf(int unit, QDate month, const std::vector<QString> &texts) const;
    bool hasUnread(int unit, QDate month) const;
    QString storedText(const RateData &stored, int unit, int column) const;
    void loadCutOffs(const RateData &stored);
    SourceRef source() const;
    void addValue(RateEdits &edits, const RateData &stored, int unit, int column) const;
    void addNote(RateEdits &edits, const RateData &stored, int unit, QDate month) const;
    void checkCell(std::vector<EntryQuestion> &questions, int unit, int column, const RateBoard &known) const;
    void checkAchieved(std::vector<EntryQuestion> &questions, int unit, int column,
                       const RateBoard &known) const;
    void checkCount(std::vector<EntryQuestion> &questions, int unit, int column) const;
    /// A count typed beside the achieved figure of a month; nothing where it has no column or is blank.
    std::optional<double> count(int unit, EntryField field, QDate month) const;
    std::optional<double> before(int unit, QDate month, const RateBoard &known) const;

    Indicator m_indicator;
    std::vector<EntryUnit> m_units;
    std::vector<EntryColumn> m_columns;
    QString m_document;
    QDate m_date;
    std::vector<QString> m_texts, m_loaded; ///< by unit, then column
    std::vector<QDate> m_loadedCutOffs;     ///< by column
};

/// The units of a table on a date: ministries (None), the 63 or the 34.
std::vector<EntryUnit> entryUnits(const AgencyDirectory &directory, ProvinceScheme scheme);
/// All units, ministries, provinces: those a total is given for.
std::vector<EntryUnit> entryBlocks(const AgencyDirectory &directory);

} // namespace dondoc
