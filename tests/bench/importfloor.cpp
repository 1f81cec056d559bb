// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importfloor.h"

#include <QFile>

#include <array>
#include <cstring>
#include <expat.h>
#include <sqlite3.h>
#include <string>
#include <vector>
#include <zip.h>

namespace dondoc::bench {

namespace {

constexpr int kColumns = 9;
constexpr int kFirstDataRow = 5;

std::string inflate(zip_t *archive, const char *name)
{
    zip_stat_t stat;
    zip_stat(archive, name, 0, &stat);
    std::string bytes(stat.size, '\0');
    zip_file_t *file = zip_fopen(archive, name, 0);
    zip_fread(file, bytes.data(), bytes.size());
    zip_fclose(file);
    return bytes;
}

/// Prepared inserts into the tables an import fills.
class FloorWriter
{
public:
    explicit FloorWriter(const char *path)
    {
        sqlite3_open(path, &m_db);
        sqlite3_exec(m_db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_exec(m_db,
                     "INSERT INTO batches (id, seq, at, user_name, added, updated, unchanged, undone) VALUES "
                     "(1, 1, '2025-07-18', '', 0, 0, 0, 0);"
                     "INSERT INTO source_sheets VALUES (1, 'f', 's', 'l', NULL);"
                     "INSERT INTO directives VALUES (1, '71/NQ-CP', '', NULL, '')",
                     nullptr, nullptr, nullptr);
        prepare(m_task, "INSERT INTO tasks (id, batch_id, parent_id, text, clause, product, note, result, "
                        "deadline_phrase, deadline_kind, deadline_due, deadline_exclusive, deadline_every, "
                        "deadline_from, deadline_confidence, deadline_question, ending, ended_on, "
                        "ending_document, sheet_id, source_row, source_ordinal, source_section, identity, "
                        "search_text) VALUES (?1, 1, NULL, ?2, '', ?6, '', ?8, ?7, 'month', "
                        "'2025-09-30', 0, '', NULL, 1.0, '',"
                        " 'none', NULL, '', 1, ?1, ?1, '', ?2, ?2)");
        prepare(
            m_directive,
            "INSERT INTO task_directives (task_id, position, directive_id, written) VALUES (?1, 0, 1, ?3)");
        prepare(
            m_lead,
            "INSERT INTO assignments VALUES (?1 * 2, ?1, 0, 'lead', 11, '', '', ?4, NULL, 1, 'notStated')");
        prepare(m_coordinator, "INSERT INTO assignments VALUES (?1 * 2 + 1, ?1, 1, 'coordinating', 12, '', "
                               "'', ?5, NULL, 1, 'notStated')");
        prepare(m_progress,
                "INSERT INTO progress (id, assignment_id, day, stage, done, completed_on, evidence, note, "
                "recorded_at, recorded_by) VALUES (?1, ?1 * 2, NULL, 'issued', 1, NULL, ?9, '', NULL, '')");
        prepare(m_sighting, "INSERT INTO sightings VALUES (?1, 1, ?1, ?2, ?2 || ?3 || ?4 || ?5 || ?6 || ?7 "
                            "|| ?8 || ?9, 1, ?1, '', '')");
    }

    void add(int row, const std::array<std::string, kColumns> &cells)
    {
        for (sqlite3_stmt *statement : {m_task, m_directive, m_lead, m_coordinator, m_sighting})
            run(statement, row, cells);
        if (!cells[8].empty())
            run(m_progress, row, cells);
        ++m_count;
    }

    int finish()
    {
        sqlite3_exec(m_db,
                     "INSERT INTO history (at, user_name, action, subject, subject_kind, subject_id, "
                     "before_json, after_json, batch_id, file)"
                     " VALUES ('2025-07-18', '', 'import', '', 'batch', 1, '', '', 1, '')",
                     nullptr, nullptr, nullptr);
        const bool isDone =
            sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK && !m_hasFailed;
        for (sqlite3_stmt *statement : {m_task, m_directive, m_lead, m_coordinator, m_progress, m_sighting})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
        return isDone ? m_count : -1;
    }

private:
    void prepare(sqlite3_stmt *&statement, const char *sql)
    {
        m_hasFailed |= sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK;
    }
    void run(sqlite3_stmt *statement, int row, const std::array<std::string, kColumns> &cells)
    {
        const int parameters = sqlite3_bind_parameter_count(statement);
        sqlite3_bind_int(statement, 1, row);
        for (int i = 2; i <= parameters; ++i) {
            const std::string &cell = cells[size_t(i) - 1];
            sqlite3_bind_text(statement, i, cell.data(), int(cell.size()), SQLITE_STATIC);
        }
        m_hasFailed |= sqlite3_step(statement) != SQLITE_DONE;
        sqlite3_reset(statement);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_task = nullptr, *m_directive = nullptr, *m_lead = nullptr, *m_coordinator = nullptr,
                 *m_progress = nullptr, *m_sighting = nullptr;
    int m_count = 0;
    bool m_hasFailed = false;
};

struct Parsing {
    std::vector<std::string> strings; ///< shared strings
    std::string text;
    bool inText = false, inStrings = false, isShared = false;
    int row = 0, column = 0;
    std::array<std::string, kColumns> cells;
    FloorWriter *writer = nullptr;
};

const char *attribute(const XML_Char **attributes, const char *name)
{
    for (; *attributes; attributes += 2) {
        if (std::strcmp(attributes[0], name) == 0)
            return attributes[1];
    }
    return "";
}

void startElement(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto &p = *static_cast<Parsing *>(data);
    if (std::strcmp(name, "row") == 0) {
        p.row = std::atoi(attribute(attributes, "r"));
        p.cells = {};
    } else if (std::strcmp(name, "c") == 0) {
        p.column = attribute(attributes, "r")[0] - 'A';
        p.isShared = std::strcmp(attribute(attributes, "t"), "s") == 0;
    } else if (std::strcmp(name, "v") == 0 || std::strcmp(name, "t") == 0) {
        p.inText = true;
        p.text.clear();
    }
}

void endElement(void *data, const XML_Char *name)
{
    auto &p = *static_cast<Parsing *>(data);
    if (std::strcmp(name, "t") == 0 && p.inStrings) {
        p.strings.push_back(p.text);
    } else if (std::strcmp(name, "v") == 0 && p.column < kColumns) {
        p.cells[size_t(p.column)] = p.isShared ? p.strings[size_t(std::atoi(p.text.c_str()))] : p.text;
    } else if (std::strcmp(name, "row") == 0 && p.row >= kFirstDataRow) {
        p.writer->add(p.row, p.cells);
    }
    p.inText = false;
}

void characters(void *data, const XML_Char *text, int length)
{
    auto &p = *static_cast<Parsing *>(data);
    if (p.inText)
        p.text.append(text, size_t(length));
}

void parse(Parsing &parsing, const std::string &xml)
{
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &parsing);
    XML_SetElementHandler(parser, startElement, endElement);
    XML_SetCharacterDataHandler(parser, characters);
    XML_Parse(parser, xml.data(), int(xml.size()), 1);
    XML_ParserFree(parser);
}

} // namespace

int importAtTheFloor(const QString &workbook, const QString &store)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(workbook).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return -1;
    FloorWriter writer(QFile::encodeName(store).constData());
    Parsing parsing;
    parsing.writer = &writer;
    parsing.inStrings = true;
    parse(parsing, inflate(archive, "xl/sharedStrings.xml"));
    parsing.inStrings = false;
    parse(parsing, inflate(archive, "xl/worksheets/sheet1.xml"));
    zip_discard(archive);
    return writer.finish();
}

} // namespace dondoc::bench
