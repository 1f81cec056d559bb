<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgencyDirectory</name>
        <message>
            <source>The reference data built into the program cannot be read (%1). Install it again.</source>
            <translation>The reference data built into the program cannot be read (%1). Install it again.</translation>
        </message>
    </context>
    <context>
        <name>ChartExport</name>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>“%1” could not be written: %2</translation>
        </message>
        <message>
            <source>A chart can be written as .png, .svg or .pdf, not as “%1”.</source>
            <translation>A chart can be written as .png, .svg or .pdf, not as “%1”.</translation>
        </message>
        <message>
            <source>the picture could not be made</source>
            <translation>the picture could not be made</translation>
        </message>
        <message>
            <source>There are no rates for this chart in month %1.</source>
            <translation>There are no rates for this chart in month %1.</translation>
        </message>
    </context>
    <context>
        <name>ColumnRole</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Coordinating</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Achieved</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Batch %1 is undone.</source>
            <translation>Batch %1 is undone.</translation>
        </message>
        <message>
            <source>Batch %1 is redone.</source>
            <translation>Batch %1 is redone.</translation>
        </message>
        <message>
            <source>--%1 is needed.</source>
            <translation>--%1 is needed.</translation>
        </message>
        <message>
            <source>--%1 takes a date such as 2025-07-18, not “%2”.</source>
            <translation>--%1 takes a date such as 2025-07-18, not “%2”.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Usage: %1</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Usage:</translation>
        </message>
        <message>
            <source>Dates are written as 2025-07-18. Data goes to standard output, words to standard error.
Exit codes: 0 done; 1 could not be done, nothing changed; 2 wrong usage.</source>
            <translation>Dates are written as 2025-07-18. Data goes to standard output, words to standard error.
Exit codes: 0 done; 1 could not be done, nothing changed; 2 wrong usage.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
        <message>
            <source>--out is needed for xlsx.</source>
            <translation>--out is needed for xlsx.</translation>
        </message>
        <message>
            <source>Say what to export: tasks or rates.</source>
            <translation>Say what to export: tasks or rates.</translation>
        </message>
        <message>
            <source>--format is json, csv or xlsx.</source>
            <translation>--format is json, csv or xlsx.</translation>
        </message>
        <message>
            <source>%1 › %2: %3 rows; %4 added, %5 changed, %6 already there, %7 set aside</source>
            <translation>%1 › %2: %3 rows; %4 added, %5 changed, %6 already there, %7 set aside</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>row %1</translation>
        </message>
        <message>
            <source>In all: %1 added, %2 changed, %3 already there, %4 set aside</source>
            <translation>In all: %1 added, %2 changed, %3 already there, %4 set aside</translation>
        </message>
        <message>
            <source>Name at least one file to import.</source>
            <translation>Name at least one file to import.</translation>
        </message>
        <message>
            <source>No one agency is called “%1” on that date.</source>
            <translation>No one agency is called “%1” on that date.</translation>
        </message>
        <message>
            <source>--month takes a month such as 2025-06, not “%1”.</source>
            <translation>--month takes a month such as 2025-06, not “%1”.</translation>
        </message>
        <message>
            <source>--out is a file name ending in .pdf.</source>
            <translation>--out is a file name ending in .pdf.</translation>
        </message>
        <message>
            <source>Times New Roman is not installed; the brief is set in a face of the same measures.</source>
            <translation>Times New Roman is not installed; the brief is set in a face of the same measures.</translation>
        </message>
        <message>
            <source>%1: %2 pages, figures as of %3</source>
            <translation>%1: %2 pages, figures as of %3</translation>
        </message>
        <message>
            <source>Say which chart: %1.</source>
            <translation>Say which chart: %1.</translation>
        </message>
        <message>
            <source>There is no sheet “%1” in the file.</source>
            <translation>There is no sheet “%1” in the file.</translation>
        </message>
        <message>
            <source>Name one file to read.</source>
            <translation>Name one file to read.</translation>
        </message>
        <message>
            <source>The file has %1 sheets; name one with --sheet.</source>
            <translation>The file has %1 sheets; name one with --sheet.</translation>
        </message>
        <message>
            <source>--size takes width and height such as 1440x900, not “%1”.</source>
            <translation>--size takes width and height such as 1440x900, not “%1”.</translation>
        </message>
        <message>
            <source>--%1 is one of: %2.</source>
            <translation>--%1 is one of: %2.</translation>
        </message>
        <message>
            <source>Name one page, such as tong-quan.</source>
            <translation>Name one page, such as tong-quan.</translation>
        </message>
        <message>
            <source>The page did not finish loading.</source>
            <translation>The page did not finish loading.</translation>
        </message>
        <message>
            <source>There is no page “%1”.</source>
            <translation>There is no page “%1”.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 could not be written.</translation>
        </message>
        <message>
            <source>Name one batch by its number, as “dondoc history” lists it.</source>
            <translation>Name one batch by its number, as “dondoc history” lists it.</translation>
        </message>
        <message>
            <source>The store is sound.</source>
            <translation>The store is sound.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>The store is damaged.</translation>
        </message>
        <message>
            <source>%1 tasks, %2 rate values, %3 questions</source>
            <translation>%1 tasks, %2 rate values, %3 questions</translation>
        </message>
        <message>
            <source>Copied to %1</source>
            <translation>Copied to %1</translation>
        </message>
        <message>
            <source>There is no command “%1”, and no such file.</source>
            <translation>There is no command “%1”, and no such file.</translation>
        </message>
        <message>
            <source>The backup must be another file than the store itself: %1.</source>
            <translation>The backup must be another file than the store itself: %1.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;New store…</source>
            <translation>&amp;New store…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>&amp;Receive files…</source>
            <translation>&amp;Receive files…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <source>Print &amp;brief…</source>
            <translation>Print &amp;brief…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Find on this page</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>&amp;Go to…</translation>
        </message>
        <message>
            <source>Back to &amp;today</source>
            <translation>Back to &amp;today</translation>
        </message>
        <message>
            <source>&amp;Vietnamese</source>
            <translation>&amp;Vietnamese</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;English</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>&amp;Fold navigation</source>
            <translation>&amp;Fold navigation</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>Next &amp;region</translation>
        </message>
        <message>
            <source>&amp;All tasks</source>
            <translation>&amp;All tasks</translation>
        </message>
        <message>
            <source>&amp;Overdue tasks</source>
            <translation>&amp;Overdue tasks</translation>
        </message>
        <message>
            <source>Tasks due &amp;soon</source>
            <translation>Tasks due &amp;soon</translation>
        </message>
        <message>
            <source>&amp;Rates of online dossiers</source>
            <translation>&amp;Rates of online dossiers</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Keyboard shortcuts</translation>
        </message>
        <message>
            <source>&amp;About Đôn Đốc</source>
            <translation>&amp;About Đôn Đốc</translation>
        </message>
    </context>
    <context>
        <name>FileKind</name>
        <message>
            <source>a PDF</source>
            <translation>a PDF</translation>
        </message>
        <message>
            <source>an RTF document</source>
            <translation>an RTF document</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>a picture</translation>
        </message>
        <message>
            <source>a web archive (MHTML)</source>
            <translation>a web archive (MHTML)</translation>
        </message>
        <message>
            <source>an XML Spreadsheet 2003</source>
            <translation>an XML Spreadsheet 2003</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>an XML file</translation>
        </message>
        <message>
            <source>a workbook of Excel 4 or older</source>
            <translation>a workbook of Excel 4 or older</translation>
        </message>
        <message>
            <source>a zip archive, not a document</source>
            <translation>a zip archive, not a document</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>a web page</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>of an unknown kind</translation>
        </message>
        <message>
            <source>a workbook of Excel 95 or older</source>
            <translation>a workbook of Excel 95 or older</translation>
        </message>
        <message>
            <source>an OpenDocument file other than a spreadsheet</source>
            <translation>an OpenDocument file other than a spreadsheet</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>a folder</translation>
        </message>
        <message>
            <source>a binary workbook (.xlsb)</source>
            <translation>a binary workbook (.xlsb)</translation>
        </message>
        <message>
            <source>a Word 97–2003 document (.doc)</source>
            <translation>a Word 97–2003 document (.doc)</translation>
        </message>
        <message>
            <source>an OLE container, not a workbook</source>
            <translation>an OLE container, not a workbook</translation>
        </message>
    </context>
    <context>
        <name>FileNote</name>
        <message>
            <source>“%1” does not say how its letters are coded; it was read as Windows-1258 (Vietnamese). Look whether the names are right.</source>
            <translation>“%1” does not say how its letters are coded; it was read as Windows-1258 (Vietnamese). Look whether the names are right.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n character(s) could not be read and show as “�”.</source>
            <translation>
                <numerusform>“%1”: %n character could not be read and show as “�”.</numerusform>
                <numerusform>“%1”: %n characters could not be read and show as “�”.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: a quotation mark is opened and never closed, so the last cell holds all that follows it.</source>
            <translation>“%1”: a quotation mark is opened and never closed, so the last cell holds all that follows it.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n merged range(s) overlap others and were ignored.</source>
            <translation>
                <numerusform>Sheet “%1”: %n merged range overlap others and were ignored.</numerusform>
                <numerusform>Sheet “%1”: %n merged ranges overlap others and were ignored.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Table %1</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) outside the tables were not read as rows.</source>
            <translation>
                <numerusform>%n paragraph outside the tables were not read as rows.</numerusform>
                <numerusform>%n paragraphs outside the tables were not read as rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is a chart or macro sheet without cells; it was skipped.</source>
            <translation>“%1” is a chart or macro sheet without cells; it was skipped.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n formula(s) have no saved value and read as empty. Open the file in Excel and save it once.</source>
            <translation>
                <numerusform>Sheet “%1”: %n formula have no saved value and read as empty. Open the file in Excel and save it once.</numerusform>
                <numerusform>Sheet “%1”: %n formulas have no saved value and read as empty. Open the file in Excel and save it once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n numeric cell(s) hold no number and were kept as text, the first at %2.</source>
            <translation>
                <numerusform>Sheet “%1”: %n numeric cell hold no number and were kept as text, the first at %2.</numerusform>
                <numerusform>Sheet “%1”: %n numeric cells hold no number and were kept as text, the first at %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n merged range(s) name no place in the sheet and were ignored.</source>
            <translation>
                <numerusform>Sheet “%1”: %n merged range name no place in the sheet and were ignored.</numerusform>
                <numerusform>Sheet “%1”: %n merged ranges name no place in the sheet and were ignored.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRefusal</name>
        <message>
            <source>There is no file “%1”. Check its name and folder.</source>
            <translation>There is no file “%1”. Check its name and folder.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened (%2). Close it in other programs, then try again.</source>
            <translation>“%1” cannot be opened (%2). Close it in other programs, then try again.</translation>
        </message>
        <message>
            <source>“%1” is empty: it holds no bytes. Ask for it to be sent again.</source>
            <translation>“%1” is empty: it holds no bytes. Ask for it to be sent again.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Reading “%1” was cancelled.</translation>
        </message>
        <message>
            <source>“%1” is protected by a password. Open it, remove the password, save it, then import it again.</source>
            <translation>“%1” is protected by a password. Open it, remove the password, save it, then import it again.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MiB, the largest file that is read. Remove its pictures or split it.</source>
            <translation>“%1” is larger than %2 MiB, the largest file that is read. Remove its pictures or split it.</translation>
        </message>
        <message>
            <source>“%1” holds %2 packed parts; at most %3 are read. Save it again as .xlsx.</source>
            <translation>“%1” holds %2 packed parts; at most %3 are read. Save it again as .xlsx.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” unpacks to more than %3 MiB, the most that is read. Split the sheet.</source>
            <translation>The part “%2” of “%1” unpacks to more than %3 MiB, the most that is read. Split the sheet.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than %2 MiB, the most that is read of one file. Split it.</source>
            <translation>“%1” unpacks to more than %2 MiB, the most that is read of one file. Split it.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” unpacks to more than %3 times its size, as files made to do harm are. It was not read.</source>
            <translation>The part “%2” of “%1” unpacks to more than %3 times its size, as files made to do harm are. It was not read.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” defines XML entities (a DTD), which no office program writes. It was not read.</source>
            <translation>The part “%2” of “%1” defines XML entities (a DTD), which no office program writes. It was not read.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” nests elements deeper than %3 levels. It was not read.</source>
            <translation>The part “%2” of “%1” nests elements deeper than %3 levels. It was not read.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” has an element with more than %3 attributes. It was not read.</source>
            <translation>The part “%2” of “%1” has an element with more than %3 attributes. It was not read.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” holds a single text longer than %3 MiB. It was not read.</source>
            <translation>The part “%2” of “%1” holds a single text longer than %3 MiB. It was not read.</translation>
        </message>
        <message>
            <source>“%1” holds more than %2 different texts, the most that are read. Split it.</source>
            <translation>“%1” holds more than %2 different texts, the most that are read. Split it.</translation>
        </message>
        <message>
            <source>“%1” holds more than %2 cells, the most that are read of one file (met in sheet “%3”). Split it.</source>
            <translation>“%1” holds more than %2 cells, the most that are read of one file (met in sheet “%3”). Split it.</translation>
        </message>
        <message>
            <source>“%1” is damaged or was cut short, so it cannot be unpacked. Ask for it to be sent again.</source>
            <translation>“%1” is damaged or was cut short, so it cannot be unpacked. Ask for it to be sent again.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” is damaged: its bytes do not match their checksum or length. Ask for the file to be sent again.</source>
            <translation>The part “%2” of “%1” is damaged: its bytes do not match their checksum or length. Ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>“%1” lacks its part “%2”. Ask for the file to be sent again.</source>
            <translation>“%1” lacks its part “%2”. Ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” is not valid XML near byte %3. Ask for the file to be sent again.</source>
            <translation>The part “%2” of “%1” is not valid XML near byte %3. Ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>Cell %3 of sheet “%2” in “%1” points at a text the file does not hold. Ask for the file to be sent again.</source>
            <translation>Cell %3 of sheet “%2” in “%1” points at a text the file does not hold. Ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>Sheet “%2” in “%1” has a cell at “%3”, which is no place in a sheet. Ask for the file to be sent again.</source>
            <translation>Sheet “%2” in “%1” has a cell at “%3”, which is no place in a sheet. Ask for the file to be sent again.</translation>
        </message>
        <message>
            <source>“%1” is %2, which cannot be read as tables. Save it as .xlsx, .docx or .csv, then import it again.</source>
            <translation>“%1” is %2, which cannot be read as tables. Save it as .xlsx, .docx or .csv, then import it again.</translation>
        </message>
        <message>
            <source>“%1” is named like an office document but holds plain text. If it is a table, rename it to .csv; if not, ask for it to be sent again.</source>
            <translation>“%1” is named like an office document but holds plain text. If it is a table, rename it to .csv; if not, ask for it to be sent again.</translation>
        </message>
    </context>
    <context>
        <name>ImportService</name>
        <message>
            <source>The import was cancelled; nothing was changed.</source>
            <translation>The import was cancelled; nothing was changed.</translation>
        </message>
        <message>
            <source>No table of tasks or rates was recognised. Check that the file has a header row such as “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”.</source>
            <translation>No table of tasks or rates was recognised. Check that the file has a header row such as “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”.</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>“%1” stands in another column and was read as the deadline. Please confirm.</source>
            <translation>“%1” stands in another column and was read as the deadline. Please confirm.</translation>
        </message>
        <message>
            <source>The deadline “%1” is far from all the others in this list. Please check its year.</source>
            <translation>The deadline “%1” is far from all the others in this list. Please check its year.</translation>
        </message>
        <message>
            <source>The deadline “%1” is before the date of the document that assigns the task.</source>
            <translation>The deadline “%1” is before the date of the document that assigns the task.</translation>
        </message>
        <message>
            <source>The deadline “%1” could not be read. The words are kept; please enter the date.</source>
            <translation>The deadline “%1” could not be read. The words are kept; please enter the date.</translation>
        </message>
        <message>
            <source>The deadline “%1” was read with some doubt. Please confirm.</source>
            <translation>The deadline “%1” was read with some doubt. Please confirm.</translation>
        </message>
        <message>
            <source>Nobody is listed as still open; the task is counted as open for its lead.</source>
            <translation>Nobody is listed as still open; the task is counted as open for its lead.</translation>
        </message>
        <message>
            <source>Nearly the same as row %1. Both are kept; are they one task?</source>
            <translation>Nearly the same as row %1. Both are kept; are they one task?</translation>
        </message>
        <message>
            <source>This row seems to be cut short: “…%1”.</source>
            <translation>This row seems to be cut short: “…%1”.</translation>
        </message>
        <message>
            <source>Reported as done, but only a submission is shown for “%1”.</source>
            <translation>Reported as done, but only a submission is shown for “%1”.</translation>
        </message>
        <message>
            <source>Reported as done with no result shown.</source>
            <translation>Reported as done with no result shown.</translation>
        </message>
        <message>
            <source>The evidence is dated %1, after the deadline.</source>
            <translation>The evidence is dated %1, after the deadline.</translation>
        </message>
        <message>
            <source>“%1” is not an agency we know. The name is kept and assigned to no agency until you choose one.</source>
            <translation>“%1” is not an agency we know. The name is kept and assigned to no agency until you choose one.</translation>
        </message>
        <message>
            <source>“%1” can mean several agencies. It is assigned to none until you choose one.</source>
            <translation>“%1” can mean several agencies. It is assigned to none until you choose one.</translation>
        </message>
        <message>
            <source>“%1” had been merged by the date of this list. Which unit is meant?</source>
            <translation>“%1” had been merged by the date of this list. Which unit is meant?</translation>
        </message>
        <message>
            <source>“%1” did not exist yet on the date of this list. Which unit is meant?</source>
            <translation>“%1” did not exist yet on the date of this list. Which unit is meant?</translation>
        </message>
        <message>
            <source>Not all that “%1” leaves out could be read.</source>
            <translation>Not all that “%1” leaves out could be read.</translation>
        </message>
        <message>
            <source>The list of agencies goes on after “%1”; those it does not name are not assigned.</source>
            <translation>The list of agencies goes on after “%1”; those it does not name are not assigned.</translation>
        </message>
        <message>
            <source>“%1” is named as one of two. Which of them is it?</source>
            <translation>“%1” is named as one of two. Which of them is it?</translation>
        </message>
        <message>
            <source>The status “%1” is not one we know; it is kept as written and not counted as done.</source>
            <translation>The status “%1” is not one we know; it is kept as written and not counted as done.</translation>
        </message>
        <message>
            <source>The cell holds the error %1 and was read as empty.</source>
            <translation>The cell holds the error %1 and was read as empty.</translation>
        </message>
        <message>
            <source>This row was not understood and is left out: “%1”.</source>
            <translation>This row was not understood and is left out: “%1”.</translation>
        </message>
        <message>
            <source>A total, not taken as data: “%1”.</source>
            <translation>A total, not taken as data: “%1”.</translation>
        </message>
        <message>
            <source>Below the table, not taken as data: “%1”.</source>
            <translation>Below the table, not taken as data: “%1”.</translation>
        </message>
        <message>
            <source>The header is repeated here.</source>
            <translation>The header is repeated here.</translation>
        </message>
        <message>
            <source>“%1” stands in this table a second time; this row is left out.</source>
            <translation>“%1” stands in this table a second time; this row is left out.</translation>
        </message>
        <message>
            <source>“%1” is not a number and was read as missing.</source>
            <translation>“%1” is not a number and was read as missing.</translation>
        </message>
        <message>
            <source>The header “%1” names no month; its column was left out.</source>
            <translation>The header “%1” names no month; its column was left out.</translation>
        </message>
        <message>
            <source>Neither the table nor the file says which year its months are of. Please give the date of the list.</source>
            <translation>Neither the table nor the file says which year its months are of. Please give the date of the list.</translation>
        </message>
        <message>
            <source>No table of tasks or rates was recognised in this sheet.</source>
            <translation>No table of tasks or rates was recognised in this sheet.</translation>
        </message>
        <message>
            <source>The sheet is empty.</source>
            <translation>The sheet is empty.</translation>
        </message>
        <message>
            <source>The sheet is hidden in the file; it was read all the same.</source>
            <translation>The sheet is hidden in the file; it was read all the same.</translation>
        </message>
        <message>
            <source>The sheet states no date; it is read as of %1, from another sheet of the file.</source>
            <translation>The sheet states no date; it is read as of %1, from another sheet of the file.</translation>
        </message>
    </context>
    <context>
        <name>PaperPrinter</name>
        <message>
            <source>The PDF could not be started.</source>
            <translation>The PDF could not be started.</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Cancelled; no file was written.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 could not be written: %2</translation>
        </message>
        <message>
            <source>There is no page in the range chosen.</source>
            <translation>There is no page in the range chosen.</translation>
        </message>
        <message>
            <source>The printer could not be started; choose another or save as PDF.</source>
            <translation>The printer could not be started; choose another or save as PDF.</translation>
        </message>
        <message>
            <source>The printer stopped before the end.</source>
            <translation>The printer stopped before the end.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Look in:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>File &amp;name:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Files of type:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>My Computer</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Date Modified</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
    </context>
    <context>
        <name>RateToolTip</name>
        <message>
            <source>%1 by the end of the year only</source>
            <translation>%1 by the end of the year only</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Achieved</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>no figure</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Counted up to</source>
            <translation>Counted up to</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>SampleStore</name>
        <message>
            <source>The samples could not be written to %1: check that there is room and that you may write there.</source>
            <translation>The samples could not be written to %1: check that there is room and that you may write there.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The store %1 is damaged, so no backup was made and the older ones were kept. Restore the latest backup. (%2)</source>
            <translation>The store %1 is damaged, so no backup was made and the older ones were kept. Restore the latest backup. (%2)</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written. Choose another folder.</source>
            <translation>The backup %1 cannot be written. Choose another folder.</translation>
        </message>
        <message>
            <source>%1; and %2 more</source>
            <comment>a list of edits</comment>
            <translation>%1; and %2 more</translation>
        </message>
        <message>
            <source>The import of %1 cannot be undone: later work stands on it (%2). Undo that first.</source>
            <translation>The import of %1 cannot be undone: later work stands on it (%2). Undo that first.</translation>
        </message>
        <message>
            <source>The import of %1 cannot be redone: what it changed has been changed since (%2). Import the files again instead.</source>
            <translation>The import of %1 cannot be redone: what it changed has been changed since (%2). Import the files again instead.</translation>
        </message>
        <message>
            <source>There is no import with the number %1. Look at the list of imports.</source>
            <translation>There is no import with the number %1. Look at the list of imports.</translation>
        </message>
        <message>
            <source>The import of %1 is undone already.</source>
            <translation>The import of %1 is undone already.</translation>
        </message>
        <message>
            <source>The import of %1 is not undone, so there is nothing to redo.</source>
            <translation>The import of %1 is not undone, so there is nothing to redo.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing of it was kept.</source>
            <translation>The import was cancelled; nothing of it was kept.</translation>
        </message>
        <message>
            <source>The store changed after this import was prepared (%1). Nothing was kept; read the files again and accept them once more.</source>
            <translation>The store changed after this import was prepared (%1). Nothing was kept; read the files again and accept them once more.</translation>
        </message>
        <message>
            <source>The store %1 is being written by another program. Wait a moment and try again.</source>
            <translation>The store %1 is being written by another program. Wait a moment and try again.</translation>
        </message>
        <message>
            <source>The store %1 is damaged. Do not write to it; restore the latest backup. (%2)</source>
            <translation>The store %1 is damaged. Do not write to it; restore the latest backup. (%2)</translation>
        </message>
        <message>
            <source>%1 is not a store of Đôn Đốc. Choose another file.</source>
            <translation>%1 is not a store of Đôn Đốc. Choose another file.</translation>
        </message>
        <message>
            <source>The store %1 cannot be opened. Check that the folder exists and that you may use it.</source>
            <translation>The store %1 cannot be opened. Check that the folder exists and that you may use it.</translation>
        </message>
        <message>
            <source>The store %1 cannot be written. Open it for reading only, or copy it where you may write.</source>
            <translation>The store %1 cannot be written. Open it for reading only, or copy it where you may write.</translation>
        </message>
        <message>
            <source>The disk with the store %1 is full. Nothing was kept; free some space and try again.</source>
            <translation>The disk with the store %1 is full. Nothing was kept; free some space and try again.</translation>
        </message>
        <message>
            <source>The store %1 refused what was to be written; nothing of it was kept. (%2)</source>
            <translation>The store %1 refused what was to be written; nothing of it was kept. (%2)</translation>
        </message>
        <message>
            <source>The store %1 could not be read or written. (%2)</source>
            <translation>The store %1 could not be read or written. (%2)</translation>
        </message>
        <message>
            <source>%1 tasks belong to a task that was undone.</source>
            <translation>%1 tasks belong to a task that was undone.</translation>
        </message>
        <message>
            <source>%1 tasks belong to themselves.</source>
            <translation>%1 tasks belong to themselves.</translation>
        </message>
        <message>
            <source>%1 tasks have a number that will be given again.</source>
            <translation>%1 tasks have a number that will be given again.</translation>
        </message>
        <message>
            <source>%1 assignments have a number that will be given again.</source>
            <translation>%1 assignments have a number that will be given again.</translation>
        </message>
        <message>
            <source>%1 tasks have a number too large to be written out exactly.</source>
            <translation>%1 tasks have a number too large to be written out exactly.</translation>
        </message>
        <message>
            <source>%1 stages belong to no deadline.</source>
            <translation>%1 stages belong to no deadline.</translation>
        </message>
        <message>
            <source>%1 rates have a period that ends before it begins.</source>
            <translation>%1 rates have a period that ends before it begins.</translation>
        </message>
        <message>
            <source>%1 imports are missing from the history.</source>
            <translation>%1 imports are missing from the history.</translation>
        </message>
        <message>
            <source>%1 lines are missing from the history.</source>
            <translation>%1 lines are missing from the history.</translation>
        </message>
        <message>
            <source>The word “%1” in %2 is not known.</source>
            <translation>The word “%1” in %2 is not known.</translation>
        </message>
        <message>
            <source>A row of %1 points to one that is not there.</source>
            <translation>A row of %1 points to one that is not there.</translation>
        </message>
        <message>
            <source>“%1” was changed</source>
            <translation>“%1” was changed</translation>
        </message>
        <message>
            <source>“%1” came again in %2</source>
            <translation>“%1” came again in %2</translation>
        </message>
        <message>
            <source>“%1” belongs to one of its tasks</source>
            <translation>“%1” belongs to one of its tasks</translation>
        </message>
        <message>
            <source>“%1” was added again</source>
            <translation>“%1” was added again</translation>
        </message>
        <message>
            <source>the figure in %1 was added again</source>
            <translation>the figure in %1 was added again</translation>
        </message>
        <message>
            <source>“%1”, to which its tasks belong, was undone</source>
            <translation>“%1”, to which its tasks belong, was undone</translation>
        </message>
        <message>
            <source>%1 exists already. Open it, or choose another name for the new store.</source>
            <translation>%1 exists already. Open it, or choose another name for the new store.</translation>
        </message>
        <message>
            <source>There is no store %1. Check the name, or create a new store.</source>
            <translation>There is no store %1. Check the name, or create a new store.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a file.</source>
            <translation>%1 is a folder. Choose a file.</translation>
        </message>
        <message>
            <source>The store %1 was written by an older Đôn Đốc and has to be brought up to date first. Open it for writing once.</source>
            <translation>The store %1 was written by an older Đôn Đốc and has to be brought up to date first. Open it for writing once.</translation>
        </message>
        <message>
            <source>The store %1 was written by a newer Đôn Đốc and needs version %2 or later. Nothing was changed; update this program.</source>
            <translation>The store %1 was written by a newer Đôn Đốc and needs version %2 or later. Nothing was changed; update this program.</translation>
        </message>
        <message>
            <source>The store %1 was not closed properly and is damaged. Do not write to it; restore the latest backup. (%2)</source>
            <translation>The store %1 was not closed properly and is damaged. Do not write to it; restore the latest backup. (%2)</translation>
        </message>
        <message>
            <source>This task is not there any more, so the report was not saved. Its import was undone meanwhile.</source>
            <translation>This task is not there any more, so the report was not saved. Its import was undone meanwhile.</translation>
        </message>
        <message>
            <source>There is no such agency for “%1”.</source>
            <translation>There is no such agency for “%1”.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Reading was cancelled.</translation>
        </message>
    </context>
    <context>
        <name>TableWriter</name>
        <message>
            <source>“%1” could not be written (%2). Close it in other programs or choose another folder.</source>
            <translation>“%1” could not be written (%2). Close it in other programs or choose another folder.</translation>
        </message>
        <message>
            <source>“%1” was not written: a text is longer than the %2 characters an Excel cell holds. Export as CSV instead.</source>
            <translation>“%1” was not written: a text is longer than the %2 characters an Excel cell holds. Export as CSV instead.</translation>
        </message>
    </context>
    <context>
        <name>TaskFacts</name>
        <message>
            <source>%1 of %2</source>
            <comment>an assigning document and its date</comment>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <source>All assigned</source>
            <translation>All assigned</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Done on time</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Done late</translation>
        </message>
        <message>
            <source>Done, no date</source>
            <translation>Done, no date</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>Open, in time</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Continuous</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>By another document</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Done, dated</source>
            <translation>Done, dated</translation>
        </message>
        <message>
            <source>Was due</source>
            <translation>Was due</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Due %1</translation>
        </message>
        <message>
            <source>Due in %1 to %2 days</source>
            <translation>Due in %1 to %2 days</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Due in %n day</numerusform>
                <numerusform>Due in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Newly overdue</source>
            <translation>Newly overdue</translation>
        </message>
        <message>
            <source>With questions</source>
            <translation>With questions</translation>
        </message>
        <message>
            <source>Lacking 6 clear points</source>
            <translation>Lacking 6 clear points</translation>
        </message>
        <message>
            <source>Lacking: %1</source>
            <translation>Lacking: %1</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Reported done, but the evidence shows only a submission?</source>
            <translation>Reported done, but the evidence shows only a submission?</translation>
        </message>
        <message>
            <source>The evidence is dated after the deadline: done late?</source>
            <translation>The evidence is dated after the deadline: done late?</translation>
        </message>
        <message>
            <source>Reported done without naming a result: which one?</source>
            <translation>Reported done without naming a result: which one?</translation>
        </message>
        <message>
            <source>The list names nobody who is still open: counted for the lead?</source>
            <translation>The list names nobody who is still open: counted for the lead?</translation>
        </message>
        <message>
            <source>Does this value stand in the wrong column?</source>
            <translation>Does this value stand in the wrong column?</translation>
        </message>
        <message>
            <source>The deadline is far from the others: is the year right?</source>
            <translation>The deadline is far from the others: is the year right?</translation>
        </message>
        <message>
            <source>The deadline is before the assigning document: which date is right?</source>
            <translation>The deadline is before the assigning document: which date is right?</translation>
        </message>
        <message>
            <source>Nearly the same words as another task: one task or two?</source>
            <translation>Nearly the same words as another task: one task or two?</translation>
        </message>
        <message>
            <source>Which agency is meant? Not matched to any.</source>
            <translation>Which agency is meant? Not matched to any.</translation>
        </message>
        <message>
            <source>The name fits several agencies: which one?</source>
            <translation>The name fits several agencies: which one?</translation>
        </message>
        <message>
            <source>The unit had already been merged on the list's date: who takes it over?</source>
            <translation>The unit had already been merged on the list's date: who takes it over?</translation>
        </message>
        <message>
            <source>The deadline could not be read: when is it due?</source>
            <translation>The deadline could not be read: when is it due?</translation>
        </message>
        <message>
            <source>The text seems cut short: what is missing?</source>
            <translation>The text seems cut short: what is missing?</translation>
        </message>
        <message numerus="yes">
            <source>%n agency part(s) open</source>
            <translation>
                <numerusform>%n agency part open</numerusform>
                <numerusform>%n agency parts open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>In time</translation>
        </message>
        <message>
            <source>Periodic</source>
            <translation>Periodic</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Continuous</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>next %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <source>Merged into another</source>
            <translation>Merged into another</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Transferred</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Done on time</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Done late</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Done, no date</source>
            <translation>Done, no date</translation>
        </message>
        <message numerus="yes">
            <source>Overdue %n day(s)</source>
            <translation>
                <numerusform>Overdue %n day</numerusform>
                <numerusform>Overdue %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>By another document</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Not reported</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>before that day</source>
            <translation>before that day</translation>
        </message>
        <message>
            <source>exact day</source>
            <translation>exact day</translation>
        </message>
        <message>
            <source>whole month</source>
            <translation>whole month</translation>
        </message>
        <message>
            <source>whole quarter</source>
            <translation>whole quarter</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>whole year</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>no end</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>periodic</translation>
        </message>
        <message numerus="yes">
            <source>first of %n stage(s)</source>
            <translation>
                <numerusform>first of %n stage</numerusform>
                <numerusform>first of %n stages</numerusform>
            </translation>
        </message>
        <message>
            <source>by another document</source>
            <translation>by another document</translation>
        </message>
        <message>
            <source>Clear person</source>
            <translation>Clear person</translation>
        </message>
        <message>
            <source>Clear work</source>
            <translation>Clear work</translation>
        </message>
        <message>
            <source>Clear time</source>
            <translation>Clear time</translation>
        </message>
        <message>
            <source>Clear responsibility</source>
            <translation>Clear responsibility</translation>
        </message>
        <message>
            <source>Clear authority</source>
            <translation>Clear authority</translation>
        </message>
        <message>
            <source>Clear result</source>
            <translation>Clear result</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>no date recorded</source>
            <translation>no date recorded</translation>
        </message>
        <message>
            <source>Not listed</source>
            <comment>the source lists others as open</comment>
            <translation>Not listed</translation>
        </message>
    </context>
    <context>
        <name>dondoc::AsOfField</name>
        <message>
            <source>Figures to the end of</source>
            <translation>Figures to the end of</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>As-of date</translation>
        </message>
        <message>
            <source>Every page shows what held on this date</source>
            <translation>Every page shows what held on this date</translation>
        </message>
    </context>
    <context>
        <name>dondoc::BlockBars</name>
        <message>
            <source>Goal: %1%</source>
            <translation>Goal: %1%</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>%1 short</translation>
        </message>
        <message>
            <source>met</source>
            <translation>met</translation>
        </message>
    </context>
    <context>
        <name>dondoc::BlocksPanel</name>
        <message>
            <source>Full-process online dossiers</source>
            <translation>Full-process online dossiers</translation>
        </message>
        <message>
            <source>No block total has been given up to this date.</source>
            <translation>No block total has been given up to this date.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>% of full-process online dossiers, cumulative from %1 to %2</source>
            <translation>% of full-process online dossiers, cumulative from %1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>Online dossiers are below the goal in all %n block(s)</source>
            <translation>
                <numerusform>Online dossiers are below the goal in all %n block</numerusform>
                <numerusform>Online dossiers are below the goal in all %n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online dossiers meet the goal in all %n block(s)</source>
            <translation>
                <numerusform>Online dossiers meet the goal in all %n block</numerusform>
                <numerusform>Online dossiers meet the goal in all %n blocks</numerusform>
            </translation>
        </message>
        <message>
            <source>Online dossiers are below the goal in %1 of %2 blocks</source>
            <translation>Online dossiers are below the goal in %1 of %2 blocks</translation>
        </message>
        <message>
            <source>Figures of another document for the same period (pins): %1</source>
            <translation>Figures of another document for the same period (pins): %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ChoosePanel</name>
        <message>
            <source>Open the tasks</source>
            <translation>Open the tasks</translation>
        </message>
        <message>
            <source>Receive more files…</source>
            <translation>Receive more files…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Drop workbooks here</source>
            <translation>Drop workbooks here</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s)…</source>
            <translation>
                <numerusform>Reading %n file…</numerusform>
                <numerusform>Reading %n files…</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Appendices of tasks and of rates. You see how each row is read before anything is stored.</source>
            <translation>Appendices of tasks and of rates. You see how each row is read before anything is stored.</translation>
        </message>
        <message>
            <source>All rows are written together, or none.</source>
            <translation>All rows are written together, or none.</translation>
        </message>
        <message>
            <source>%1 added, %2 updated, %3 already there, %4 left out.</source>
            <translation>%1 added, %2 updated, %3 already there, %4 left out.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ClearMarks</name>
        <message>
            <source>%1: missing</source>
            <translation>%1: missing</translation>
        </message>
    </context>
    <context>
        <name>dondoc::CountsPanel</name>
        <message>
            <source>Carrying out tasks</source>
            <translation>Carrying out tasks</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Open the list</translation>
        </message>
        <message numerus="yes">
            <source>Assigned: %n task(s)</source>
            <translation>
                <numerusform>Assigned: %n task</numerusform>
                <numerusform>Assigned: %n tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>On time, in time</source>
            <translation>On time, in time</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Completion date not recorded</source>
            <translation>Completion date not recorded</translation>
        </message>
        <message>
            <source>done on time</source>
            <translation>done on time</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>done late</translation>
        </message>
        <message>
            <source>open, in time</source>
            <translation>open, in time</translation>
        </message>
        <message>
            <source>open, overdue</source>
            <translation>open, overdue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Not done</translation>
        </message>
        <message numerus="yes">
            <source>%n was (were) due</source>
            <translation>
                <numerusform>%n was due</numerusform>
                <numerusform>%n were due</numerusform>
            </translation>
        </message>
        <message>
            <source>–  not applicable</source>
            <translation>–  not applicable</translation>
        </message>
        <message>
            <source>Continuous, periodic</source>
            <translation>Continuous, periodic</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>By another document</translation>
        </message>
        <message>
            <source>Withdrawn, outside the count</source>
            <translation>Withdrawn, outside the count</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) were due</source>
            <translation>
                <numerusform>%n task were due</numerusform>
                <numerusform>%n tasks were due</numerusform>
            </translation>
        </message>
        <message>
            <source>shares are of what was due</source>
            <translation>shares are of what was due</translation>
        </message>
        <message numerus="yes">
            <source>done, dated</source>
            <translation>
                <numerusform>done, dated</numerusform>
                <numerusform>done, dated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done, no date</source>
            <translation>
                <numerusform>done, no date</numerusform>
                <numerusform>done, no date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue</source>
            <translation>
                <numerusform>overdue</numerusform>
                <numerusform>overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due today</source>
            <translation>
                <numerusform>due today</numerusform>
                <numerusform>due today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dondoc::DataTable</name>
        <message>
            <source>Reset columns</source>
            <translation>Reset columns</translation>
        </message>
        <message numerus="yes">
            <source>No row matches %n filter(s).</source>
            <translation>
                <numerusform>No row matches %n filter.</numerusform>
                <numerusform>No row matches %n filters.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DraftModel</name>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>not read</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, row %2</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>to add</source>
            <translation>to add</translation>
        </message>
        <message>
            <source>to update</source>
            <translation>to update</translation>
        </message>
        <message>
            <source>already there</source>
            <translation>already there</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DraftPanel</name>
        <message>
            <source>Drafts %1</source>
            <translation>Drafts %1</translation>
        </message>
        <message>
            <source>To review %1</source>
            <translation>To review %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Leave out this row</source>
            <translation>Leave out this row</translation>
        </message>
        <message>
            <source>Every row was read with certainty.</source>
            <translation>Every row was read with certainty.</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>These files say nothing that is not known already</source>
            <translation>These files say nothing that is not known already</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; to add</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; to add</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; to update</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; to update</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; already there</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; already there</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; left out</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; left out</translation>
        </message>
        <message>
            <source>Import %1, leave %2</source>
            <translation>Import %1, leave %2</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Import %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DuePanel</name>
        <message>
            <source>Due soon</source>
            <translation>Due soon</translation>
        </message>
        <message>
            <source>Within %1 days, to %2</source>
            <translation>Within %1 days, to %2</translation>
        </message>
        <message>
            <source>From day %1 to day %2, to %3</source>
            <translation>From day %1 to day %2, to %3</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ErrorBar</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterChips</name>
        <message>
            <source>Drop the filter “%1”</source>
            <translation>Drop the filter “%1”</translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterHeader</name>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>Filter of the column %1</source>
            <translation>Filter of the column %1</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>(blank)</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <comment>ticked in a column filter</comment>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterPopup</name>
        <message>
            <source>Filter of the column %1</source>
            <translation>Filter of the column %1</translation>
        </message>
        <message>
            <source>Ascending</source>
            <translation>Ascending</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Descending</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Find in the list</translation>
        </message>
        <message>
            <source>Values of the column</source>
            <translation>Values of the column</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Tick all</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Tick none</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Clear filter</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>(blank)</translation>
        </message>
    </context>
    <context>
        <name>dondoc::IntakePage</name>
        <message>
            <source>Receive</source>
            <translation>Receive</translation>
        </message>
        <message>
            <source>Next row to look at</source>
            <translation>Next row to look at</translation>
        </message>
        <message>
            <source>F8; Shift+F8 goes back</source>
            <translation>F8; Shift+F8 goes back</translation>
        </message>
        <message>
            <source>Drop this lot</source>
            <translation>Drop this lot</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>Receive files</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.docx *.html);;All files (*)</source>
            <translation>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.docx *.html);;All files (*)</translation>
        </message>
        <message>
            <source>Lot: %1. Nothing is written to the store yet</source>
            <translation>Lot: %1. Nothing is written to the store yet</translation>
        </message>
    </context>
    <context>
        <name>dondoc::LedgerModel</name>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Other overdue</source>
            <translation>Other overdue</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
    </context>
    <context>
        <name>dondoc::LegendPanel</name>
        <message>
            <source>How to read the chart</source>
            <translation>How to read the chart</translation>
        </message>
    </context>
    <context>
        <name>dondoc::MainWindow</name>
        <message>
            <source>Toolbar</source>
            <translation>Toolbar</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>About Đôn Đốc</source>
            <translation>About Đôn Đốc</translation>
        </message>
        <message>
            <source>&lt;p&gt;&lt;b&gt;Đôn Đốc %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Follows assigned tasks and rates of online dossiers for the secretariat of the Government Steering Committee.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Đôn Đốc %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Follows assigned tasks and rates of online dossiers for the secretariat of the Government Steering Committee.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>There is no store yet to receive the files. Create one or open one, then drop them again.</source>
            <translation>There is no store yet to receive the files. Create one or open one, then drop them again.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::NavigationList</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>dondoc::OverduePanel</name>
        <message>
            <source>Newly overdue, and agencies to call</source>
            <translation>Newly overdue, and agencies to call</translation>
        </message>
        <message>
            <source>Newly overdue since %1</source>
            <translation>Newly overdue since %1</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>No report, with overdue parts</source>
            <translation>No report, with overdue parts</translation>
        </message>
        <message numerus="yes">
            <source>%n agency(ies)</source>
            <translation>
                <numerusform>%n agency</numerusform>
                <numerusform>%n agencies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n part</numerusform>
                <numerusform>%n parts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other agency(ies)</source>
            <translation>
                <numerusform>and %n other agency</numerusform>
                <numerusform>and %n other agencies</numerusform>
            </translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Longest</translation>
        </message>
        <message>
            <source>%1: %2 overdue, longest %3</source>
            <translation>%1: %2 overdue, longest %3</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Overdue; no review to compare with</source>
            <translation>Overdue; no review to compare with</translation>
        </message>
    </context>
    <context>
        <name>dondoc::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Print the brief…</source>
            <translation>Print the brief…</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>There is nothing to show yet.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Receive a file…</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue part(s) open</source>
            <translation>
                <numerusform>%n overdue part open</numerusform>
                <numerusform>%n overdue parts open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) overdue and not done</source>
            <translation>
                <numerusform>%n task overdue and not done</numerusform>
                <numerusform>%n tasks overdue and not done</numerusform>
            </translation>
        </message>
        <message>
            <source>No task is overdue</source>
            <translation>No task is overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n due within 5 days</source>
            <translation>
                <numerusform>%n due within 5 days</numerusform>
                <numerusform>%n due within 5 days</numerusform>
            </translation>
        </message>
        <message>
            <source>none due within 5 days</source>
            <translation>none due within 5 days</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>page title: what is overdue, what falls due</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures to the end of %1</source>
            <translation>Figures to the end of %1</translation>
        </message>
        <message>
            <source>compared with the review of %1</source>
            <translation>compared with the review of %1</translation>
        </message>
        <message>
            <source>sources: %1</source>
            <translation>sources: %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::PaperView</name>
        <message>
            <source>Preview of the paper</source>
            <translation>Preview of the paper</translation>
        </message>
    </context>
    <context>
        <name>dondoc::QuestionsPanel</name>
        <message>
            <source>Questions the data raises</source>
            <translation>Questions the data raises</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>dondoc::QuickOpenField</name>
        <message>
            <source>Task, agency, document or command  (Ctrl+K)</source>
            <translation>Task, agency, document or command  (Ctrl+K)</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RateTableModel</name>
        <message>
            <source>Ministries</source>
            <translation>Ministries</translation>
        </message>
        <message>
            <source>Provinces and cities (63, before the merger)</source>
            <translation>Provinces and cities (63, before the merger)</translation>
        </message>
        <message>
            <source>Provinces and cities (%1)</source>
            <translation>Provinces and cities (%1)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>an agency</comment>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Achieved</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RatesPage</name>
        <message>
            <source>Online dossiers</source>
            <translation>Online dossiers</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RatesView</name>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the table, to paste it into a document or a spreadsheet</source>
            <translation>Copy the table, to paste it into a document or a spreadsheet</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG, SVG) or PDF</source>
            <translation>Save the chart as a picture (PNG, SVG) or PDF</translation>
        </message>
        <message>
            <source>There are no rates yet.</source>
            <translation>There are no rates yet.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Receive a file…</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Totals</source>
            <comment>of all units, ministries, provinces</comment>
            <translation>Totals</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>Heat map</translation>
        </message>
        <message>
            <source>Tile map</source>
            <translation>Tile map</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
                <numerusform>%n units</numerusform>
            </translation>
        </message>
        <message>
            <source>Only for the 34 provinces and cities since July 2025</source>
            <translation>Only for the 34 provinces and cities since July 2025</translation>
        </message>
        <message>
            <source>%1 units have a target for month %2 · %3 have none to compare with</source>
            <translation>%1 units have a target for month %2 · %3 have none to compare with</translation>
        </message>
        <message>
            <source>%1 · selected: %2</source>
            <translation>%1 · selected: %2</translation>
        </message>
        <message>
            <source>There is no chart to export.</source>
            <translation>There is no chart to export.</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Export the chart</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Picture (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Drawing (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF document (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Whose brief</source>
            <translation>Whose brief</translation>
        </message>
        <message>
            <source>Mark as draft</source>
            <translation>Mark as draft</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Fit width</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>All agencies</source>
            <translation>All agencies</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>Brief of %n page(s), figures as of %1</source>
            <translation>
                <numerusform>Brief of %n page, figures as of %1</numerusform>
                <numerusform>Brief of %n pages, figures as of %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the brief</source>
            <translation>Save the brief</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Saving %1…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sent to the printer.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RoleLegend</name>
        <message>
            <source>agency</source>
            <translation>agency</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>deadline</translation>
        </message>
        <message>
            <source>product</source>
            <translation>product</translation>
        </message>
        <message>
            <source>number, status, evidence</source>
            <translation>number, status, evidence</translation>
        </message>
        <message>
            <source>cell to look at</source>
            <translation>cell to look at</translation>
        </message>
        <message>
            <source>header row</source>
            <translation>header row</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SheetModel</name>
        <message numerus="yes">
            <source>rows %1–%2: %n read with certainty</source>
            <translation>
                <numerusform>rows %1–%2: %n read with certainty</numerusform>
                <numerusform>rows %1–%2: %n read with certainty</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to see these rows</source>
            <translation>Click to see these rows</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SheetPanel</name>
        <message>
            <source>The sheet as it looks</source>
            <translation>The sheet as it looks</translation>
        </message>
        <message>
            <source>sheet %1 · no table recognised</source>
            <translation>sheet %1 · no table recognised</translation>
        </message>
        <message numerus="yes">
            <source>sheet %1 · header in row %2 · %n column(s) recognised</source>
            <translation>
                <numerusform>sheet %1 · header in row %2 · %n column recognised</numerusform>
                <numerusform>sheet %1 · header in row %2 · %n columns recognised</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n unit</numerusform>
                <numerusform>%n units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 to look at</source>
            <translation>%1 · %2 to look at</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StartPage</name>
        <message>
            <source>No data yet</source>
            <translation>No data yet</translation>
        </message>
        <message>
            <source>Look at the ministry's six appendices of July 2025, or begin with a store of your own.</source>
            <translation>Look at the ministry's six appendices of July 2025, or begin with a store of your own.</translation>
        </message>
        <message>
            <source>Open the July 2025 samples</source>
            <translation>Open the July 2025 samples</translation>
        </message>
        <message>
            <source>New empty store…</source>
            <translation>New empty store…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StatusLine</name>
        <message>
            <source>No store open</source>
            <translation>No store open</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Changes are recorded under this name</source>
            <translation>Changes are recorded under this name</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StepLine</name>
        <message>
            <source>Choose files</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Step %1 of 3: %2</source>
            <translation>Step %1 of 3: %2</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StoreActions</name>
        <message>
            <source>New store</source>
            <translation>New store</translation>
        </message>
        <message>
            <source>Đôn Đốc stores (*.dondoc)</source>
            <translation>Đôn Đốc stores (*.dondoc)</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>Open a store</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskDetail</name>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Previous task</source>
            <translation>Previous task</translation>
        </message>
        <message>
            <source>Next task</source>
            <translation>Next task</translation>
        </message>
        <message>
            <source>Close the detail pane</source>
            <translation>Close the detail pane</translation>
        </message>
        <message>
            <source>Choose a task to see all that is known of it.</source>
            <translation>Choose a task to see all that is known of it.</translation>
        </message>
        <message>
            <source>6 clear points</source>
            <translation>6 clear points</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Ledger by agency</source>
            <translation>Ledger by agency</translation>
        </message>
        <message>
            <source>%1 present, %2 missing</source>
            <translation>%1 present, %2 missing</translation>
        </message>
        <message>
            <source>%1 done · %2 open</source>
            <translation>%1 done · %2 open</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Show less</translation>
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n word(s))</source>
            <translation>
                <numerusform>Show the whole text (%n word)</numerusform>
                <numerusform>Show the whole text (%n words)</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>Answered: %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskFacts</name>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>First deadline</source>
            <translation>First deadline</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>not read</translation>
        </message>
        <message>
            <source>· uncertain reading</source>
            <translation>· uncertain reading</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stages</translation>
        </message>
        <message>
            <source>clause %1</source>
            <translation>clause %1</translation>
        </message>
        <message>
            <source>Assigned by</source>
            <translation>Assigned by</translation>
        </message>
        <message>
            <source>%1 (group)</source>
            <translation>%1 (group)</translation>
        </message>
        <message>
            <source>%1 (not matched)</source>
            <translation>%1 (not matched)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>not named</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Coordinating</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Open the source: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskListModel</name>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Assigned by</source>
            <translation>Assigned by</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Coordinating</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Lacking</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>dated %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>row %1</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TasksPage</name>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
        <message>
            <source>Export the list of tasks</source>
            <translation>Export the list of tasks</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) written to %1</source>
            <translation>
                <numerusform>%n task written to %1</numerusform>
                <numerusform>%n tasks written to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>/ %n task(s)</source>
            <comment>after the number shown</comment>
            <translation>
                <numerusform>/ %n task</numerusform>
                <numerusform>/ %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Showing %1 of %n task(s)</source>
            <translation>
                <numerusform>Showing %1 of %n task</numerusform>
                <numerusform>Showing %1 of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) on, Ctrl+Shift+L clears them</source>
            <translation>
                <numerusform>%n filter on, Ctrl+Shift+L clears them</numerusform>
                <numerusform>%n filters on, Ctrl+Shift+L clears them</numerusform>
            </translation>
        </message>
        <message>
            <source>The file %1 was not found; its reference was copied.</source>
            <translation>The file %1 was not found; its reference was copied.</translation>
        </message>
        <message>
            <source>Search, with or without marks</source>
            <translation>Search, with or without marks</translation>
        </message>
        <message>
            <source>Search tasks</source>
            <translation>Search tasks</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Export filtered list…</source>
            <translation>Export filtered list…</translation>
        </message>
        <message>
            <source>There are no tasks yet.</source>
            <translation>There are no tasks yet.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Receive a file…</translation>
        </message>
    </context>
    <context>
        <name>dondoc::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Tasks</source>
            <translation>&amp;Tasks</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Reports</translation>
        </message>
        <message>
            <source>T&amp;ools</source>
            <translation>T&amp;ools</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Open &amp;recent</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
    </context>
</TS>
