// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/indicators/rateentry.h"

#include <array>

namespace dondoc {

/// The figures of one indicator as a ledger an officer types into: a line says what one source gives for one
/// unit on one day, an achieved value with its counts or a target to be met by that day. The last line is
/// blank, for the next figure. Pending lines (typed, not stored yet) are kept whatever is read from the
/// store; a line that cannot be read whole stays pending and says why.
class ObservationSheet
{
public:
    enum Field { Day, Unit, Achieved, Part, Whole, Target, Document, DocumentDate, FieldCount };

    ObservationSheet() = default;
    ObservationSheet(const Indicator &indicator, std::shared_ptr<const AgencyDirectory> directory);

    const Indicator &indicator() const { return m_indicator; }
    int lineCount() const { return int(m_lines.size()); }
    QString text(int line, Field field) const { return m_lines[size_t(line)].texts[field]; }
    /// False for figures read from a file: they are mended where they came from.
    bool isTyped(int line) const { return m_lines[size_t(line)].isTyped; }
    bool isPending(int line) const;
    /// In the last, blank line it begins a new one, with the source of the line before.
    void setText(int line, Field field, const QString &text);

    /// Vietnamese sentences: what keeps a line from being stored, then what is worth a second look.
    QStringList questions(int line) const;

    void load(const RateData &stored);
    /// The pending lines of a sheet of the same indicator made before; before load().
    void takePending(const ObservationSheet &before);
    /// `written` (this sheet as it was then) is in the store.
    void setWritten(const ObservationSheet &written);
    /// What the pending lines that can be read whole change.
    RateEdits edits(const RateData &stored) const;

private:
    using Texts = std::array<QString, FieldCount>;
    /// What a figure is found by in the store, beside its kind.
    struct Key {
        AgencyId agency;
        QDate day;
        QString document;
        bool operator==(const Key &) const = default;
    };
    struct Line {
        Texts texts{}, loaded{};
        std::optional<Key> key{}; ///< as stored
        bool isTyped = true;
    };
    struct Reading {
        std::optional<Key> key; ///< nothing where the line cannot be stored
        std::optional<double> achieved, part, whole, target;
        QDate documentDate;
        QStringList problems;
        bool saysSame(const Reading &other) const;
    };
    using UnitNames = QHash<QString, QList<AgencyId>>; ///< by folded name

    static UnitNames unitNames(const AgencyDirectory &directory);
    Reading read(const Texts &texts) const;
    std::optional<AgencyId> unitOf(const QString &name) const;
    bool isSecond(int line, const Key &key) const;
    std::vector<Line> storedLines(const RateData &stored) const;
    void fill(Line &line, const RateValue &value) const;
    const RateValue *storedOf(const RateData &stored, const Key &key, RateKind kind) const;
    RateValue valueOf(const Reading &reading, RateKind kind) const;
    void addEdit(RateEdits &edits, const RateData &stored, const Line &line, const Reading &reading,
                 RateKind kind) const;

    Indicator m_indicator;
    std::shared_ptr<const AgencyDirectory> m_directory;
    std::shared_ptr<const UnitNames> m_units; ///< shared by the copies that are on their way to the store
    std::vector<Line> m_lines;
};

} // namespace dondoc
