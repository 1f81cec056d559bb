// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/base/result.h"
#include "core/tasks/board.h"

namespace dondoc {

/// A task as the words an officer types, field by field.
struct TypedTask {
    QString text;
    QString leads, coordinators; ///< "Bộ Tài chính; Hà Nội": as in a cell of a list
    QString deadline;            ///< as it is spoken: "trước 20/12", "hằng tháng từ 20/11"
    QString documents;           ///< "Nghị quyết 71/NQ-CP; 1169/QĐ-TTg"
    QString clause, section;
    QStringList streams;
    QString product, note, responsible;
    bool operator==(const TypedTask &) const = default;
};

/// Why a deadline became another; both empty: the first was misread or mistyped.
struct DeadlineMove {
    QString reason, document;
    bool isExtension() const { return !reason.isEmpty() || !document.isEmpty(); }
};

/// What typed words are read against.
struct TypingContext {
    const AgencyMatcher &matcher;
    const AgencyDirectory &directory;
    QDate asOf; ///< decides between the units of before and after a merger, and the year of "20/12"
};

/// A new task of these words: addressees matched or left unmatched, documents recognised, deadline read, with
/// a doubt for whatever stayed uncertain. It has no source row.
TaskRecord readTyped(const TypedTask &typed, const TypingContext &context);

/// The words a stored task would be typed with.
TypedTask typedOf(const TaskRecord &record, const AgencyDirectory &directory);

/// Puts what was typed into a stored task. A field that says what it said leaves what stands behind it as it
/// is; an addressee that stays keeps its reports; a deadline that was moved goes to the history, from
/// `context.asOf` on. An addressee with reports stays even where its name was taken out.
void retype(TaskRecord &record, const TypedTask &typed, const DeadlineMove &move,
            const TypingContext &context);

/// `stored` with the fields in which `to` says otherwise than `from`: what the officer did not touch stays as
/// somebody else may have left it.
TypedTask withChanges(TypedTask stored, const TypedTask &from, const TypedTask &to);

/// Whether one of the fields in which `to` says otherwise than `from` says a third thing in the store by now:
/// code "stale". What is read from the words of `from` counts as unchanged ("bo tai chinh", stored as "Bộ Tài
/// chính").
Status checkOvertaken(const TypedTask &stored, const TypedTask &from, const TypedTask &to,
                      const TypingContext &context);

/// Documents named in a field: each recognised number, else the words as one document.
std::vector<DirectiveRef> readDocuments(const QString &field);

/// How many rows a pasted block holds beside its headings where it is a table (with tabs, or as HTML); 0
/// where it is none.
int pastedRowCount(const QString &block, const QString &html);
/// A block of text that was pasted, split into fields: labelled lines ("Cơ quan chủ trì: …"), a row of a
/// sheet, or a sentence ("Bộ A chủ trì, phối hợp với Bộ B … trước ngày …"). What has no field is the text.
TypedTask splitPasted(const QString &block, const TypingContext &context);

/// Positions in the board of tasks that say nearly what is typed; nearest first, at most `limit`.
std::vector<int> similarTasks(const TypedTask &typed, const Board &board, size_t limit = 3);

} // namespace dondoc
