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
    <name>AgencyWords</name>
    <message>
        <source>Ministry</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>Ministerial-level agency</source>
        <translation>Ministerial-level agency</translation>
    </message>
    <message>
        <source>Body under the Government or a ministry</source>
        <translation>Body under the Government or a ministry</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Party, National Assembly, front, courts</source>
        <translation>Party, National Assembly, front, courts</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporation</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of agency</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Import</source>
        <comment>kind of batch</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of batch</comment>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation>Whole batch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Note on a figure</source>
        <translation>Note on a figure</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
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
    <name>ColumnMenu</name>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
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
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Row id</translation>
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
        <source>--out is needed for xlsx.</source>
        <translation>--out is needed for xlsx.</translation>
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
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>Name one notice to read.</source>
        <translation>Name one notice to read.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) drafted, %1 to look at.</source>
        <translation>
            <numerusform>%n task drafted, %1 to look at.</numerusform>
            <numerusform>%n tasks drafted, %1 to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an agency we know, or several bear the name.</source>
        <translation>“%1” is not an agency we know, or several bear the name.</translation>
    </message>
    <message>
        <source>Say whose form: --agency NAME or --all.</source>
        <translation>Say whose form: --agency NAME or --all.</translation>
    </message>
    <message>
        <source>%1 forms were written to “%2”.</source>
        <translation>%1 forms were written to “%2”.</translation>
    </message>
    <message>
        <source>Forms came back from: %1</source>
        <translation>Forms came back from: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Late: %1</translation>
    </message>
    <message>
        <source>Still silent: %1</source>
        <translation>Still silent: %1</translation>
    </message>
    <message>
        <source>Say which annex: completed, overdue, rates, due or continuous.</source>
        <translation>Say which annex: completed, overdue, rates, due or continuous.</translation>
    </message>
    <message>
        <source>--out is a file name ending in .%1.</source>
        <translation>--out is a file name ending in .%1.</translation>
    </message>
    <message>
        <source>%1: figures as of %2</source>
        <translation>%1: figures as of %2</translation>
    </message>
    <message>
        <source>Choose --json or --csv, not both.</source>
        <translation>Choose --json or --csv, not both.</translation>
    </message>
    <message>
        <source>Say which review to close, by its name.</source>
        <translation>Say which review to close, by its name.</translation>
    </message>
    <message>
        <source>Closed: %1. Checksum of the frozen figures: %2</source>
        <translation>Closed: %1. Checksum of the frozen figures: %2</translation>
    </message>
    <message>
        <source>Say what to compare: two names of closed reviews, or dates.</source>
        <translation>Say what to compare: two names of closed reviews, or dates.</translation>
    </message>
    <message>
        <source>Say what to do: list, close or compare.</source>
        <translation>Say what to do: list, close or compare.</translation>
    </message>
    <message>
        <source>--format is docx or pdf.</source>
        <translation>--format is docx or pdf.</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Letters of %1</translation>
    </message>
    <message>
        <source>%1 letters in %2; a reply is due by %3</source>
        <translation>%1 letters in %2; a reply is due by %3</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Restored from %1</translation>
    </message>
    <message>
        <source>What was there is kept as %1</source>
        <translation>What was there is kept as %1</translation>
    </message>
    <message>
        <source>--%1 takes a month such as 2025-06, not “%2”.</source>
        <translation>--%1 takes a month such as 2025-06, not “%2”.</translation>
    </message>
    <message>
        <source>Say what to export: tasks, rates, indicators or findings.</source>
        <translation>Say what to export: tasks, rates, indicators or findings.</translation>
    </message>
    <message>
        <source>Say which paper: invitation, programme, reconciliation or letter.</source>
        <translation>Say which paper: invitation, programme, reconciliation or letter.</translation>
    </message>
    <message>
        <source>LibreOffice, which is installed on this machine, can convert it: add --convert.</source>
        <translation>LibreOffice, which is installed on this machine, can convert it: add --convert.</translation>
    </message>
    <message>
        <source>--with takes a month such as 2025-06 or a date such as 2025-07-10, not “%1”.</source>
        <translation>--with takes a month such as 2025-06 or a date such as 2025-07-10, not “%1”.</translation>
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
    <name>EditService</name>
    <message>
        <source>A task is not there any more, so nothing was changed. What it came with was undone meanwhile.</source>
        <translation>A task is not there any more, so nothing was changed. What it came with was undone meanwhile.</translation>
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
    <message>
        <source>a file of Office 97–2003 (.doc, .ppt)</source>
        <translation>a file of Office 97–2003 (.doc, .ppt)</translation>
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
    <name>FindingEdits</name>
    <message>
        <source>This finding is not there any more. What it came with was undone meanwhile.</source>
        <translation>This finding is not there any more. What it came with was undone meanwhile.</translation>
    </message>
    <message>
        <source>Remedied: %1</source>
        <translation>Remedied: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Task of a finding: %1</source>
        <translation>Task of a finding: %1</translation>
    </message>
    <message>
        <source>The agencies of this finding were changed meanwhile. Look at it again, then tick.</source>
        <translation>The agencies of this finding were changed meanwhile. Look at it again, then tick.</translation>
    </message>
    <message>
        <source>A task was made of this finding meanwhile. No second one was made.</source>
        <translation>A task was made of this finding meanwhile. No second one was made.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Remedied</source>
        <translation>Remedied</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not done</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>The folder “%1” could not be made.</translation>
    </message>
    <message>
        <source>Cancelled after %1 forms were written.</source>
        <translation>Cancelled after %1 forms were written.</translation>
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
    <message>
        <source>The list no longer holds the task “%1”. It is kept as it was.</source>
        <translation>The list no longer holds the task “%1”. It is kept as it was.</translation>
    </message>
    <message>
        <source>This row of the form is none that was sent out; it was left out.</source>
        <translation>This row of the form is none that was sent out; it was left out.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 18/7/2025 and was left out.</source>
        <translation>“%1” is not a date such as 18/7/2025 and was left out.</translation>
    </message>
    <message>
        <source>The section “%1” holds no numbered issue; it was taken as a note of the document and not as a finding.</source>
        <translation>The section “%1” holds no numbered issue; it was taken as a note of the document and not as a finding.</translation>
    </message>
    <message>
        <source>No agency is named that is to remedy “%1”. Please choose one.</source>
        <translation>No agency is named that is to remedy “%1”. Please choose one.</translation>
    </message>
    <message>
        <source>The issue “%1” has no deadline.</source>
        <translation>The issue “%1” has no deadline.</translation>
    </message>
</context>
<context>
    <name>LetterRun</name>
    <message>
        <source>No agency is late on that date, so there is no letter to write.</source>
        <translation>No agency is late on that date, so there is no letter to write.</translation>
    </message>
    <message>
        <source>Cancelled; no letter was written.</source>
        <translation>Cancelled; no letter was written.</translation>
    </message>
</context>
<context>
    <name>NoticeDoubts</name>
    <message>
        <source>Nobody is named as lead, here or in a heading above.</source>
        <translation>Nobody is named as lead, here or in a heading above.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue of agencies.</source>
        <translation>“%1” is not in the catalogue of agencies.</translation>
    </message>
    <message>
        <source>“%1” may mean several agencies.</source>
        <translation>“%1” may mean several agencies.</translation>
    </message>
    <message>
        <source>“%1” no longer existed on the notice&apos;s date.</source>
        <translation>“%1” no longer existed on the notice&apos;s date.</translation>
    </message>
    <message>
        <source>“%1” did not exist yet on the notice&apos;s date.</source>
        <translation>“%1” did not exist yet on the notice&apos;s date.</translation>
    </message>
    <message>
        <source>What “%1” leaves out was not all read.</source>
        <translation>What “%1” leaves out was not all read.</translation>
    </message>
    <message>
        <source>The lead directs “%1”, which does the work: is it the lead itself?</source>
        <translation>The lead directs “%1”, which does the work: is it the lead itself?</translation>
    </message>
    <message>
        <source>Does “%1” bind this task alone or those before it too?</source>
        <translation>Does “%1” bind this task alone or those before it too?</translation>
    </message>
    <message>
        <source>The item names several deadlines; the first is taken, the others are kept: %1.</source>
        <translation>The item names several deadlines; the first is taken, the others are kept: %1.</translation>
    </message>
    <message>
        <source>“%1” counts from a day that the notice does not give.</source>
        <translation>“%1” counts from a day that the notice does not give.</translation>
    </message>
    <message>
        <source>The deadline “%1” lies before the notice.</source>
        <translation>The deadline “%1” lies before the notice.</translation>
    </message>
    <message>
        <source>A rate or target is named without a number.</source>
        <translation>A rate or target is named without a number.</translation>
    </message>
    <message>
        <source>Introduces the items below; not a task of its own.</source>
        <translation>Introduces the items below; not a task of its own.</translation>
    </message>
    <message>
        <source>Closing formula.</source>
        <translation>Closing formula.</translation>
    </message>
    <message>
        <source>Says what was achieved; assigns nothing.</source>
        <translation>Says what was achieved; assigns nothing.</translation>
    </message>
    <message>
        <source>Says what fell short; assigns nothing.</source>
        <translation>Says what fell short; assigns nothing.</translation>
    </message>
    <message>
        <source>Agrees, notes or explains; assigns nothing.</source>
        <translation>Agrees, notes or explains; assigns nothing.</translation>
    </message>
    <message>
        <source>The deadline “%1” was read with low confidence.</source>
        <translation>The deadline “%1” was read with low confidence.</translation>
    </message>
    <message>
        <source>The deadline “%1” could not be read. Type it as it is spoken: 30/6/2025, month 9/2025, every month.</source>
        <translation>The deadline “%1” could not be read. Type it as it is spoken: 30/6/2025, month 9/2025, every month.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a document and its date</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, meeting of %2</source>
        <translation>%1, meeting of %2</translation>
    </message>
</context>
<context>
    <name>NoticeFiles</name>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Reading %1 was cancelled.</translation>
    </message>
    <message>
        <source>%1 holds more text than any notice; nothing was read.</source>
        <translation>%1 holds more text than any notice; nothing was read.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one and open it again.</source>
        <translation>%1 is locked with a password. Save it without one and open it again.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF: it is damaged or cut short.</source>
        <translation>%1 cannot be read as a PDF: it is damaged or cut short.</translation>
    </message>
    <message>
        <source>%1 is a PDF, and the program pdftotext (Poppler) that reads its text is not installed. Copy the text from a PDF viewer and paste it, or open the .docx.</source>
        <translation>%1 is a PDF, and the program pdftotext (Poppler) that reads its text is not installed. Copy the text from a PDF viewer and paste it, or open the .docx.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text. Recognise its text (OCR) first, or paste the text.</source>
        <translation>%1 holds pictures of pages and no text. Recognise its text (OCR) first, or paste the text.</translation>
    </message>
    <message>
        <source>This is more text than any notice holds; nothing was read.</source>
        <translation>This is more text than any notice holds; nothing was read.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>There is no text to read.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Reading was cancelled.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>The table “%1” is not a list of phrases.</source>
        <translation>The table “%1” is not a list of phrases.</translation>
    </message>
    <message>
        <source>The table “%1” holds an entry that is no phrase.</source>
        <translation>The table “%1” holds an entry that is no phrase.</translation>
    </message>
    <message>
        <source>The phrase tables cannot be read: %1.</source>
        <translation>The phrase tables cannot be read: %1.</translation>
    </message>
    <message>
        <source>The phrase tables are missing from the program.</source>
        <translation>The phrase tables are missing from the program.</translation>
    </message>
    <message>
        <source>The phrase table “%1” is missing.</source>
        <translation>The phrase table “%1” is missing.</translation>
    </message>
    <message>
        <source>There is no phrase table “%1”.</source>
        <translation>There is no phrase table “%1”.</translation>
    </message>
</context>
<context>
    <name>NoticeProposal</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (group)</translation>
    </message>
    <message>
        <source>%1 (deadline %2)</source>
        <translation>%1 (deadline %2)</translation>
    </message>
    <message>
        <source>Much like %1: the same work issued again?</source>
        <translation>Much like %1: the same work issued again?</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>by the heading</source>
        <translation>by the heading</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1% sure</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>in the store</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>issues again %1</source>
        <translation>issues again %1</translation>
    </message>
</context>
<context>
    <name>NoticeRole</name>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>coordinating</source>
        <translation>coordinating</translation>
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
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>NoticeService</name>
    <message>
        <source>The text of the notice “%1” is not kept in this store.</source>
        <translation>The text of the notice “%1” is not kept in this store.</translation>
    </message>
</context>
<context>
    <name>OlderFormats</name>
    <message>
        <source>“%1”: LibreOffice could not convert this file. Open it there and save it as .xlsx or .docx.</source>
        <translation>“%1”: LibreOffice could not convert this file. Open it there and save it as .xlsx or .docx.</translation>
    </message>
    <message>
        <source>The conversion was cancelled.</source>
        <translation>The conversion was cancelled.</translation>
    </message>
    <message>
        <source>With LibreOffice installed on this machine it could be converted here.</source>
        <translation>With LibreOffice installed on this machine it could be converted here.</translation>
    </message>
    <message>
        <source>“%1” is of an older format; what was read is a copy that LibreOffice made of it.</source>
        <translation>“%1” is of an older format; what was read is a copy that LibreOffice made of it.</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>What you changed was changed by somebody else meanwhile. Nothing was written: look at it as it is now, and do it once more if it still holds.</source>
        <translation>What you changed was changed by somebody else meanwhile. Nothing was written: look at it as it is now, and do it once more if it still holds.</translation>
    </message>
    <message>
        <source>What you changed was changed by somebody else meanwhile and says “%1” by now. Nothing was written: look at it, and do it once more if yours holds.</source>
        <translation>What you changed was changed by somebody else meanwhile and says “%1” by now. Nothing was written: look at it, and do it once more if yours holds.</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>This paper has no table to put into a workbook; save it as PDF or for Word.</source>
        <translation>This paper has no table to put into a workbook; save it as PDF or for Word.</translation>
    </message>
</context>
<context>
    <name>PaperOrder</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Annex: completed</source>
        <translation>Annex: completed</translation>
    </message>
    <message>
        <source>Annex: overdue</source>
        <translation>Annex: overdue</translation>
    </message>
    <message>
        <source>Annex: rates</source>
        <translation>Annex: rates</translation>
    </message>
    <message>
        <source>Annex: due by month</source>
        <translation>Annex: due by month</translation>
    </message>
    <message>
        <source>Annex: continuous</source>
        <translation>Annex: continuous</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Letter of reminder</translation>
    </message>
    <message>
        <source>Reconciliation sheet</source>
        <translation>Reconciliation sheet</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Programme of the session</source>
        <translation>Programme of the session</translation>
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
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
</context>
<context>
    <name>PaperSentences</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Letter of reminder</translation>
    </message>
    <message>
        <source>Reconciliation sheet</source>
        <translation>Reconciliation sheet</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>opening sentence</source>
        <translation>opening sentence</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>what is asked</translation>
    </message>
    <message>
        <source>closing sentence</source>
        <translation>closing sentence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PhraseService</name>
    <message>
        <source>“%1” is in the table already, or holds no word.</source>
        <translation>“%1” is in the table already, or holds no word.</translation>
    </message>
    <message>
        <source>“%1” is not in the table.</source>
        <translation>“%1” is not in the table.</translation>
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
    <name>ReceivedLists</name>
    <message>
        <source>No list received is called “%1”. There are: %2.</source>
        <translation>No list received is called “%1”. There are: %2.</translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message>
        <source>Decision of the review of %1</source>
        <translation>Decision of the review of %1</translation>
    </message>
    <message>
        <source>Task given by the review of %1</source>
        <translation>Task given by the review of %1</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Session of %1</translation>
    </message>
    <message>
        <source>Programme and papers of %1</source>
        <translation>Programme and papers of %1</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>Close the review of %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Letter of %1</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>“%1” is closed already; its figures do not change any more.</source>
        <translation>“%1” is closed already; its figures do not change any more.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>This letter is not there any more; what wrote it was undone meanwhile.</source>
        <translation>This letter is not there any more; what wrote it was undone meanwhile.</translation>
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
    <name>SecrecyRule</name>
    <message>
        <source>“%1” bears the độ mật “%2”, so it was not read in. Where this store may hold such documents, the office says so in the catalogue, under Documents.</source>
        <translation>“%1” bears the độ mật “%2”, so it was not read in. Where this store may hold such documents, the office says so in the catalogue, under Documents.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Type a new task</source>
        <translation>Type a new task</translation>
    </message>
    <message>
        <source>Edit the task, or the cell</source>
        <translation>Edit the task, or the cell</translation>
    </message>
    <message>
        <source>One change for all chosen tasks</source>
        <translation>One change for all chosen tasks</translation>
    </message>
    <message>
        <source>Report progress of the chosen agency</source>
        <translation>Report progress of the chosen agency</translation>
    </message>
    <message>
        <source>Fill in the days and evidence that are missing</source>
        <translation>Fill in the days and evidence that are missing</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Filter of the column</source>
        <translation>Filter of the column</translation>
    </message>
    <message>
        <source>Go into the row: its details, its task</source>
        <translation>Go into the row: its details, its task</translation>
    </message>
    <message>
        <source>Ledger, findings</source>
        <translation>Ledger, findings</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Done, or open again</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Keep what is typed and leave the form</source>
        <translation>Keep what is typed and leave the form</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Next cell to look at</translation>
    </message>
    <message>
        <source>Previous cell to look at</source>
        <translation>Previous cell to look at</translation>
    </message>
    <message>
        <source>Import the lot</source>
        <translation>Import the lot</translation>
    </message>
    <message>
        <source>Take the table from the clipboard</source>
        <translation>Take the table from the clipboard</translation>
    </message>
    <message>
        <source>Mend this cell</source>
        <translation>Mend this cell</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>This row is the header</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Notice desk</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Previous doubt</translation>
    </message>
    <message>
        <source>What the notice says of itself</source>
        <translation>What the notice says of itself</translation>
    </message>
    <message>
        <source>Split the task here</source>
        <translation>Split the task here</translation>
    </message>
    <message>
        <source>Join with the next task</source>
        <translation>Join with the next task</translation>
    </message>
    <message>
        <source>Make a task of the chosen words</source>
        <translation>Make a task of the chosen words</translation>
    </message>
    <message>
        <source>Read the chosen words again</source>
        <translation>Read the chosen words again</translation>
    </message>
    <message>
        <source>Accept the tasks</source>
        <translation>Accept the tasks</translation>
    </message>
    <message>
        <source>Between a sentence and its task</source>
        <translation>Between a sentence and its task</translation>
    </message>
    <message>
        <source>The chosen words are: agency, deadline, product, basis … (Alt+1 to Alt+5)</source>
        <translation>The chosen words are: agency, deadline, product, basis … (Alt+1 to Alt+5)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Take the spelling away</source>
        <translation>Take the spelling away</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Choose the months to print</source>
        <translation>Choose the months to print</translation>
    </message>
    <message>
        <source>Remember the chosen words</source>
        <translation>Remember the chosen words</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Decide on the chosen point</source>
        <translation>Decide on the chosen point</translation>
    </message>
    <message>
        <source>Next part of the review</source>
        <translation>Next part of the review</translation>
    </message>
    <message>
        <source>Previous part of the review</source>
        <translation>Previous part of the review</translation>
    </message>
    <message>
        <source>Give the typed decision as a task</source>
        <translation>Give the typed decision as a task</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Back to the points</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Keep the programme</translation>
    </message>
    <message>
        <source>Open the evidence file of the chosen agency</source>
        <translation>Open the evidence file of the chosen agency</translation>
    </message>
</context>
<context>
    <name>SidecarFile</name>
    <message>
        <source>What is under work could not be saved to %1: %2. Free some room or allow writing there; what you have typed is still on the page.</source>
        <translation>What is under work could not be saved to %1: %2. Free some room or allow writing there; what you have typed is still on the page.</translation>
    </message>
    <message>
        <source>What was under work in %1 cannot be read back, and the file cannot be set aside. Close other programs that have it open, then start again.</source>
        <translation>What was under work in %1 cannot be read back, and the file cannot be set aside. Close other programs that have it open, then start again.</translation>
    </message>
    <message>
        <source>What was under work could not be read back. The file was kept as %1.</source>
        <translation>What was under work could not be read back. The file was kept as %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program. Please update.</source>
        <translation>%1 was written by a newer program. Please update.</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>it cannot be removed</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>The frozen figures are not what their checksum says; they were changed outside this program. Restore the store from a backup.</source>
        <translation>The frozen figures are not what their checksum says; they were changed outside this program. Restore the store from a backup.</translation>
    </message>
    <message>
        <source>There is no review called “%1”.</source>
        <translation>There is no review called “%1”.</translation>
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
        <source>The import of %1 is undone already.</source>
        <translation>The import of %1 is undone already.</translation>
    </message>
    <message>
        <source>The import of %1 is not undone, so there is nothing to redo.</source>
        <translation>The import of %1 is not undone, so there is nothing to redo.</translation>
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
        <source>There is no such agency for “%1”.</source>
        <translation>There is no such agency for “%1”.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: later work stands on it (%2). Undo that first.</source>
        <translation>“%1” cannot be undone: later work stands on it (%2). Undo that first.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: what it changed has been changed since (%2). Undo that first, or do it anew.</source>
        <translation>“%1” cannot be redone: what it changed has been changed since (%2). Undo that first, or do it anew.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” is undone already.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so there is nothing to redo.</source>
        <translation>“%1” is not undone, so there is nothing to redo.</translation>
    </message>
    <message>
        <source>There is no batch with the number %1. Look at the history.</source>
        <translation>There is no batch with the number %1. Look at the history.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing of it was kept.</source>
        <translation>This was cancelled; nothing of it was kept.</translation>
    </message>
    <message>
        <source>The store changed after this was prepared (%1). Nothing was kept; look at it as it is now and do it once more.</source>
        <translation>The store changed after this was prepared (%1). Nothing was kept; look at it as it is now and do it once more.</translation>
    </message>
    <message>
        <source>This task is not there any more, so the report was not saved. What it came with was undone meanwhile.</source>
        <translation>This task is not there any more, so the report was not saved. What it came with was undone meanwhile.</translation>
    </message>
    <message>
        <source>%1 batches are missing from the history.</source>
        <translation>%1 batches are missing from the history.</translation>
    </message>
    <message>
        <source>%1 tasks continue a task that was undone.</source>
        <translation>%1 tasks continue a task that was undone.</translation>
    </message>
    <message>
        <source>%1 tasks continue themselves.</source>
        <translation>%1 tasks continue themselves.</translation>
    </message>
    <message>
        <source>%1 findings point to a task that was undone.</source>
        <translation>%1 findings point to a task that was undone.</translation>
    </message>
    <message>
        <source>a report was made on “%1”</source>
        <translation>a report was made on “%1”</translation>
    </message>
    <message>
        <source>the spelling “%1” was changed</source>
        <translation>the spelling “%1” was changed</translation>
    </message>
    <message>
        <source>the contact of %1 was changed</source>
        <translation>the contact of %1 was changed</translation>
    </message>
    <message>
        <source>the setting %1 was changed</source>
        <translation>the setting %1 was changed</translation>
    </message>
    <message>
        <source>the figure in %1 was changed</source>
        <translation>the figure in %1 was changed</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <comment>a change, and the work that made it</comment>
        <translation>%1 by “%2”</translation>
    </message>
    <message>
        <source>“%1” continues one of its tasks</source>
        <translation>“%1” continues one of its tasks</translation>
    </message>
    <message>
        <source>“%1” points to one of its tasks</source>
        <translation>“%1” points to one of its tasks</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved aside. Close every program that has it open, then try again.</source>
        <translation>The file %1 cannot be moved aside. Close every program that has it open, then try again.</translation>
    </message>
    <message>
        <source>This review is not closed, so nothing was frozen. Close it first.</source>
        <translation>This review is not closed, so nothing was frozen. Close it first.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so nothing was saved. What it belongs to was undone meanwhile.</source>
        <translation>“%1” is not there any more, so nothing was saved. What it belongs to was undone meanwhile.</translation>
    </message>
    <message>
        <source>%1 has had the store %2 open on the computer %3 since %4, so it can only be read here. Ask for it to be closed there, then open it again.</source>
        <translation>%1 has had the store %2 open on the computer %3 since %4, so it can only be read here. Ask for it to be closed there, then open it again.</translation>
    </message>
    <message>
        <source>The store %1 lies on a network share, where two people&apos;s work could overwrite each other, so it can only be read here. To write in it, copy it to this computer.</source>
        <translation>The store %1 lies on a network share, where two people&apos;s work could overwrite each other, so it can only be read here. To write in it, copy it to this computer.</translation>
    </message>
    <message>
        <source>“%1” is assigned by a document of the độ mật “%2”, so nothing was saved. Where this store may hold such documents, the office says so in the catalogue, under Documents.</source>
        <translation>“%1” is assigned by a document of the độ mật “%2”, so nothing was saved. Where this store may hold such documents, the office says so in the catalogue, under Documents.</translation>
    </message>
</context>
<context>
    <name>StoreIntake</name>
    <message>
        <source>The reading was cancelled; nothing was changed.</source>
        <translation>The reading was cancelled; nothing was changed.</translation>
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
    <name>TaskEdits</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of agencies</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Report of %1: %2</source>
        <translation>Report of %1: %2</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Follow each agency of the group</source>
        <translation>Follow each agency of the group</translation>
    </message>
    <message>
        <source>This task is not there any more. What it came with was undone meanwhile.</source>
        <translation>This task is not there any more. What it came with was undone meanwhile.</translation>
    </message>
    <message>
        <source>Evidence file of %1</source>
        <translation>Evidence file of %1</translation>
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
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>Tasks of %1</translation>
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
        <source>The unit had already been merged on the list&apos;s date: who takes it over?</source>
        <translation>The unit had already been merged on the list&apos;s date: who takes it over?</translation>
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
    <message>
        <source>Assigned again</source>
        <translation>Assigned again</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>clause %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>%1/%2 occurrences</source>
        <translation>%1/%2 occurrences</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Lead agency</source>
        <translation>Lead agency</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>No lead agency</source>
        <translation>No lead agency</translation>
    </message>
    <message>
        <source>No assigning document</source>
        <translation>No assigning document</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>No section</translation>
    </message>
    <message>
        <source>Due in no month</source>
        <translation>Due in no month</translation>
    </message>
    <message>
        <source>No standing</source>
        <translation>No standing</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Tasks due in the month</source>
        <translation>Tasks due in the month</translation>
    </message>
    <message>
        <source>hatched: overdue · full: not due yet</source>
        <translation>hatched: overdue · full: not due yet</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>of a heading</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>overdue %n day</numerusform>
            <numerusform>overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source> · due today</source>
        <translation> · due today</translation>
    </message>
    <message numerus="yes">
        <source> · %n day(s) left</source>
        <translation>
            <numerusform> · %n day left</numerusform>
            <numerusform> · %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 cannot be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyCard</name>
    <message>
        <source>Merged from %1</source>
        <translation>Merged from %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Merged into %1</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>A centrally run city from %1</source>
        <translation>A centrally run city from %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>It is among the spellings already.</source>
        <translation>It is among the spellings already.</translation>
    </message>
    <message>
        <source>It means %1 too: added, it is ambiguous and stays unmatched wherever it is read.</source>
        <translation>It means %1 too: added, it is ambiguous and stays unmatched wherever it is read.</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2</source>
        <translation>Spelling “%1” of %2</translation>
    </message>
    <message>
        <source>Without the spelling “%1” of %2</source>
        <translation>Without the spelling “%1” of %2</translation>
    </message>
    <message>
        <source>Choose an agency to see all that is known of it.</source>
        <translation>Choose an agency to see all that is known of it.</translation>
    </message>
    <message>
        <source>Read as this agency</source>
        <translation>Read as this agency</translation>
    </message>
    <message>
        <source>Only its own name is read as this agency.</source>
        <translation>Only its own name is read as this agency.</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Another spelling</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a spelling</comment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The chosen spelling (Delete)</source>
        <translation>The chosen spelling (Delete)</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyChip</name>
    <message>
        <source>Enter: what else to do; Delete: take out</source>
        <translation>Enter: what else to do; Delete: take out</translation>
    </message>
    <message>
        <source>Nobody known by this name yet. Enter: say who is meant; Delete: take out</source>
        <translation>Nobody known by this name yet. Enter: say who is meant; Delete: take out</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyField</name>
    <message>
        <source>add an agency…</source>
        <translation>add an agency…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>It is %1</translation>
    </message>
    <message>
        <source>Make it a lead (Alt+1)</source>
        <translation>Make it a lead (Alt+1)</translation>
    </message>
    <message>
        <source>Make it coordinating (Alt+2)</source>
        <translation>Make it coordinating (Alt+2)</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Take out (Delete)</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyModel</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In charts</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of agency</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Merged from</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Spellings</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n ambiguous</numerusform>
            <numerusform>%n ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::AgencySection</name>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>A spelling or a contact is typed and not kept.</source>
        <translation>A spelling or a contact is typed and not kept.</translation>
    </message>
</context>
<context>
    <name>dondoc::AgendaTable</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
</context>
<context>
    <name>dondoc::AnswerEditor</name>
    <message>
        <source>Type a name; marks may be left out</source>
        <translation>Type a name; marks may be left out</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>Words of the cell</translation>
    </message>
    <message>
        <source>Agencies that fit</source>
        <translation>Agencies that fit</translation>
    </message>
    <message>
        <source>%1 (not at the date of the list)</source>
        <translation>%1 (not at the date of the list)</translation>
    </message>
    <message>
        <source>No agency fits these words.</source>
        <translation>No agency fits these words.</translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation>No deadline.</translation>
    </message>
    <message>
        <source>These words are not read as a deadline.</source>
        <translation>These words are not read as a deadline.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Read as: %1</translation>
    </message>
    <message>
        <source>Read as: %1, last day on time %2</source>
        <translation>Read as: %1, last day on time %2</translation>
    </message>
    <message>
        <source>(with some doubt)</source>
        <translation>(with some doubt)</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1” is not known</translation>
    </message>
    <message>
        <source>Names nobody.</source>
        <translation>Names nobody.</translation>
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
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>dondoc::BatchList</name>
    <message>
        <source>Imports so far</source>
        <translation>Imports so far</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>%1 added, %2 updated</source>
        <translation>%1 added, %2 updated</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>dondoc::BatchModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
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
    <name>dondoc::BulkForm</name>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>Extended: reason</source>
        <translation>Extended: reason</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>by document</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Add to the note</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Stop the work</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>from the day</translation>
    </message>
    <message>
        <source>by which document</source>
        <translation>by which document</translation>
    </message>
    <message>
        <source>All done on</source>
        <translation>All done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
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
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Change %n task</numerusform>
            <numerusform>Change %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave empty stays as each task has it. “All done on” is for every agency that is open, or done on a day nobody recorded.</source>
        <translation>What you leave empty stays as each task has it. “All done on” is for every agency that is open, or done on a day nobody recorded.</translation>
    </message>
    <message>
        <source>Ctrl+Enter; one step to undo</source>
        <translation>Ctrl+Enter; one step to undo</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Back to the task</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n task(s)</source>
        <translation>
            <numerusform>Change of %n task</numerusform>
            <numerusform>Change of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>%1: showing %2 of %3</source>
        <translation>%1: showing %2 of %3</translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Search, with or without marks</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Search the catalogue</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>a part of the catalogue</comment>
        <translation>Export: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::ChangeModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
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
    <message>
        <source>Bring the import back</source>
        <translation>Bring the import back</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Take the import back</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Notice desk</translation>
    </message>
    <message>
        <source>Notices of conclusions, read into draft tasks</source>
        <translation>Notices of conclusions, read into draft tasks</translation>
    </message>
    <message>
        <source>Collection forms…</source>
        <translation>Collection forms…</translation>
    </message>
    <message>
        <source>Make forms for agencies to fill in; filled ones are received like other files</source>
        <translation>Make forms for agencies to fill in; filled ones are received like other files</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>What the import added is gone, and what it changed is as it was before.</source>
        <translation>What the import added is gone, and what it changed is as it was before.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) entered the alias book.</source>
        <translation>
            <numerusform>%n spelling entered the alias book.</numerusform>
            <numerusform>%n spellings entered the alias book.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z takes the whole import back.</translation>
    </message>
    <message numerus="yes">
        <source>Forms of %n agency(ies) came back.</source>
        <translation>
            <numerusform>Forms of %n agency came back.</numerusform>
            <numerusform>Forms of %n agencies came back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>Late: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Not yet: %1.</translation>
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
    <name>dondoc::ComparePanel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Earlier: a closed review or a day</source>
        <translation>Earlier: a closed review or a day</translation>
    </message>
    <message>
        <source>Later: a closed review or a day</source>
        <translation>Later: a closed review or a day</translation>
    </message>
    <message>
        <source>The name of a closed review, or a day such as 18/7/2025</source>
        <translation>The name of a closed review, or a day such as 18/7/2025</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Choose two closed reviews or days and compare them.</source>
        <translation>Choose two closed reviews or days and compare them.</translation>
    </message>
    <message>
        <source>Nothing changed between the two.</source>
        <translation>Nothing changed between the two.</translation>
    </message>
    <message>
        <source>From %1 to %2: overdue %3 → %4, done %5 → %6, assigned %7 → %8.</source>
        <translation>From %1 to %2: overdue %3 → %4, done %5 → %6, assigned %7 → %8.</translation>
    </message>
    <message>
        <source>What changed between the two</source>
        <translation>What changed between the two</translation>
    </message>
</context>
<context>
    <name>dondoc::ContactForm</name>
    <message>
        <source>Contact of %1</source>
        <translation>Contact of %1</translation>
    </message>
    <message>
        <source>Officer who follows it</source>
        <translation>Officer who follows it</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
    <name>dondoc::DateField</name>
    <message>
        <source>This is no date: type it as day/month/year.</source>
        <translation>This is no date: type it as day/month/year.</translation>
    </message>
</context>
<context>
    <name>dondoc::DeadlineField</name>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>dondoc::DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of document</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>dondoc::DocumentSection</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) · %1 done · %2 not done · %3 overdue</source>
        <translation>
            <numerusform>%n task · %1 done · %2 not done · %3 overdue</numerusform>
            <numerusform>%n tasks · %1 done · %2 not done · %3 overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents with a secrecy mark are taken</source>
        <translation>Documents with a secrecy mark are taken</translation>
    </message>
    <message>
        <source>Documents with a secrecy mark are refused</source>
        <translation>Documents with a secrecy mark are refused</translation>
    </message>
    <message>
        <source>Tasks of the document</source>
        <translation>Tasks of the document</translation>
    </message>
    <message>
        <source>This store may hold documents that bear a độ mật</source>
        <translation>This store may hold documents that bear a độ mật</translation>
    </message>
    <message>
        <source>Otherwise they are refused wherever they come in.</source>
        <translation>Otherwise they are refused wherever they come in.</translation>
    </message>
</context>
<context>
    <name>dondoc::DoubtFrame</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>all looked at</translation>
    </message>
    <message>
        <source>Right as it is read</source>
        <translation>Right as it is read</translation>
    </message>
    <message>
        <source>Confirm a reading</source>
        <translation>Confirm a reading</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Mend…</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” is %2</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Say who “%1” is</translation>
    </message>
    <message>
        <source>This notice</source>
        <translation>This notice</translation>
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
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>The same work as %1, issued again</source>
        <translation>The same work as %1, issued again</translation>
    </message>
    <message>
        <source>Issue known work again</source>
        <translation>Issue known work again</translation>
    </message>
    <message>
        <source>Another task: new</source>
        <translation>Another task: new</translation>
    </message>
    <message>
        <source>Take as a new task</source>
        <translation>Take as a new task</translation>
    </message>
</context>
<context>
    <name>dondoc::DraftModel</name>
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
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not in this sending of the list. It stays as it is.</source>
        <translation>Not in this sending of the list. It stays as it is.</translation>
    </message>
    <message>
        <source>Not in this sending; row %1 says nearly the same. Both stay.</source>
        <translation>Not in this sending; row %1 says nearly the same. Both stay.</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>no longer listed</translation>
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
    <message>
        <source>Take all changes</source>
        <translation>Take all changes</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Leave all as they are</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Changes %1</translation>
    </message>
    <message>
        <source>Nothing known would be changed.</source>
        <translation>Nothing known would be changed.</translation>
    </message>
    <message>
        <source>Every cell in doubt has been looked at.</source>
        <translation>Every cell in doubt has been looked at.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; no longer listed</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; no longer listed</translation>
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
    <message numerus="yes">
        <source>and %n other task(s)</source>
        <translation>
            <numerusform>and %n other task</numerusform>
            <numerusform>and %n other tasks</numerusform>
        </translation>
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
    <name>dondoc::EvidenceStrip</name>
    <message>
        <source>Being compared with what was linked…</source>
        <translation>Being compared with what was linked…</translation>
    </message>
    <message>
        <source>Linked without a checksum: whether it changed is not known.</source>
        <translation>Linked without a checksum: whether it changed is not known.</translation>
    </message>
    <message>
        <source>Unchanged since it was linked.</source>
        <translation>Unchanged since it was linked.</translation>
    </message>
    <message>
        <source>The file has changed since it was linked on %1.</source>
        <translation>The file has changed since it was linked on %1.</translation>
    </message>
    <message>
        <source>The file has changed since it was linked.</source>
        <translation>The file has changed since it was linked.</translation>
    </message>
    <message>
        <source>The file is not found; it was in %1.</source>
        <translation>The file is not found; it was in %1.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Say where it is now…</source>
        <translation>Say where it is now…</translation>
    </message>
    <message>
        <source>Take it as it is now</source>
        <translation>Take it as it is now</translation>
    </message>
</context>
<context>
    <name>dondoc::FactsPanel</name>
    <message>
        <source>“%1” is no day yet. Type it as 20/6/2025.</source>
        <translation>“%1” is no day yet. Type it as 20/6/2025.</translation>
    </message>
    <message>
        <source>Mend the notice&apos;s facts</source>
        <translation>Mend the notice&apos;s facts</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>not in the file</translation>
    </message>
</context>
<context>
    <name>dondoc::FillGrid</name>
    <message numerus="yes">
        <source>%n part(s) done on a day nobody recorded</source>
        <translation>
            <numerusform>%n part done on a day nobody recorded</numerusform>
            <numerusform>%n parts done on a day nobody recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the day (“30/6”) or the evidence; Enter keeps it and goes to the next row, Tab to the next cell. Esc leaves the grid.</source>
        <translation>Type the day (“30/6”) or the evidence; Enter keeps it and goes to the next row, Tab to the next cell. Esc leaves the grid.</translation>
    </message>
    <message>
        <source>Days and evidence that are missing</source>
        <translation>Days and evidence that are missing</translation>
    </message>
    <message>
        <source>Every task shown that is done has its day.</source>
        <translation>Every task shown that is done has its day.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Back to the task</translation>
    </message>
</context>
<context>
    <name>dondoc::FillModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
</context>
<context>
    <name>dondoc::FilterChips</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>Drop the filter “%1”</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Nobody was asked to report yet: no review was closed and no letter sent before this date.</source>
        <translation>Nobody was asked to report yet: no review was closed and no letter sent before this date.</translation>
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
    <name>dondoc::FindingCard</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>By agency: %1 done · %2 open</source>
        <translation>By agency: %1 done · %2 open</translation>
    </message>
    <message>
        <source>Choose a finding to see its card.</source>
        <translation>Choose a finding to see its card.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Make a task of it</translation>
    </message>
    <message>
        <source>Go to its task</source>
        <translation>Go to its task</translation>
    </message>
    <message>
        <source>Agencies of the finding</source>
        <translation>Agencies of the finding</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingModel</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>To be remedied by</source>
        <translation>To be remedied by</translation>
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
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>%1 done · %2 open</source>
        <translation>%1 done · %2 open</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingPartModel</name>
    <message>
        <source>Done</source>
        <comment>ticked off</comment>
        <translation>Done</translation>
    </message>
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
        <source>Open</source>
        <comment>not done</comment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) remedied</source>
        <translation>
            <numerusform>%1 of %n finding remedied</numerusform>
            <numerusform>%1 of %n findings remedied</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Search, with or without marks</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Search findings</translation>
    </message>
    <message>
        <source>No finding was received yet.</source>
        <translation>No finding was received yet.</translation>
    </message>
    <message>
        <source>Receive a file…</source>
        <translation>Receive a file…</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Export the findings</translation>
    </message>
</context>
<context>
    <name>dondoc::FormsDialog</name>
    <message>
        <source>Every agency with open work or rates</source>
        <translation>Every agency with open work or rates</translation>
    </message>
    <message>
        <source>One agency</source>
        <translation>One agency</translation>
    </message>
    <message>
        <source>To be sent back by</source>
        <translation>To be sent back by</translation>
    </message>
    <message>
        <source>Make the forms…</source>
        <translation>Make the forms…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Collection forms</source>
        <translation>Collection forms</translation>
    </message>
</context>
<context>
    <name>dondoc::GroupModel</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>never spelled out</source>
        <translation>never spelled out</translation>
    </message>
</context>
<context>
    <name>dondoc::GroupSection</name>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Worded: %1</source>
        <translation>Worded: %1</translation>
    </message>
    <message>
        <source>Whom it means depends on the document, so it is never spelled out.</source>
        <translation>Whom it means depends on the document, so it is never spelled out.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1</source>
        <translation>
            <numerusform>%n member on %1</numerusform>
            <numerusform>%n members on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>No agency.</source>
        <translation>No agency.</translation>
    </message>
</context>
<context>
    <name>dondoc::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message numerus="yes">
        <source>What it changed: %n line(s)</source>
        <translation>
            <numerusform>What it changed: %n line</numerusform>
            <numerusform>What it changed: %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this batch</source>
        <translation>Redo this batch</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Undo this batch</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Search, with or without marks</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Nothing was written yet.</translation>
    </message>
    <message>
        <source>What the batch changed</source>
        <translation>What the batch changed</translation>
    </message>
</context>
<context>
    <name>dondoc::IndicatorListModel</name>
    <message>
        <source>higher is better</source>
        <translation>higher is better</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lower is better</translation>
    </message>
    <message>
        <source>since 1 January</source>
        <translation>since 1 January</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>on the day</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>New indicator…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of measure</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
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
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>Against the target</translation>
    </message>
    <message>
        <source>Required pace</source>
        <translation>Required pace</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Space or a double click changes it</source>
        <translation>Space or a double click changes it</translation>
    </message>
</context>
<context>
    <name>dondoc::IndicatorsView</name>
    <message>
        <source>Indicators and targets</source>
        <translation>Indicators and targets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Save as a sheet…</translation>
    </message>
    <message>
        <source>PDF, Word or Excel, with the source and date of each figure</source>
        <translation>PDF, Word or Excel, with the source and date of each figure</translation>
    </message>
    <message>
        <source>Figures and targets of the indicator</source>
        <translation>Figures and targets of the indicator</translation>
    </message>
    <message>
        <source>Questions about what is typed</source>
        <translation>Questions about what is typed</translation>
    </message>
    <message>
        <source>Figures and targets: %1</source>
        <translation>Figures and targets: %1</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>No questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::IntakePage</name>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
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
        <source>Lot: %1. Nothing is written to the store yet</source>
        <translation>Lot: %1. Nothing is written to the store yet</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Folder for the forms</translation>
    </message>
    <message>
        <source>Collection forms</source>
        <translation>Collection forms</translation>
    </message>
    <message>
        <source>This agency has nothing to fill in.</source>
        <translation>This agency has nothing to fill in.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written to “%1”.</source>
        <translation>
            <numerusform>%n form written to “%1”.</numerusform>
            <numerusform>%n forms written to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Next cell to look at</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading the rest of the file…</source>
        <translation>Reading the rest of the file…</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from a sheet, a document or an e-mail first.</source>
        <translation>The clipboard holds no table. Copy one from a sheet, a document or an e-mail first.</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Pasted table %1</translation>
    </message>
    <message>
        <source>The pasted table could not be kept: %1</source>
        <translation>The pasted table could not be kept: %1</translation>
    </message>
    <message>
        <source>Older format</source>
        <translation>Older format</translation>
    </message>
    <message>
        <source>“%1” is of an older format. LibreOffice, which is installed on this machine, can convert it; the file itself stays as it is.</source>
        <translation>“%1” is of an older format. LibreOffice, which is installed on this machine, can convert it; the file itself stays as it is.</translation>
    </message>
    <message>
        <source>Convert and read</source>
        <translation>Convert and read</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>What you mended in %1 would be lost.</source>
        <translation>What you mended in %1 would be lost.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>The import of %1 is not written yet.</source>
        <translation>The import of %1 is not written yet.</translation>
    </message>
    <message>
        <source>%1 is reviewed and not imported.</source>
        <translation>%1 is reviewed and not imported.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.pdf *.html);;Older formats (*.doc *.rtf *.odt *.xlsb *.wps *.et);;All files (*)</source>
        <translation>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.pdf *.html);;Older formats (*.doc *.rtf *.odt *.xlsb *.wps *.et);;All files (*)</translation>
    </message>
</context>
<context>
    <name>dondoc::IntakeSession</name>
    <message>
        <source>Leave a row out</source>
        <translation>Leave a row out</translation>
    </message>
    <message>
        <source>Take a row after all</source>
        <translation>Take a row after all</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Leave all as they are</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Take all changes</translation>
    </message>
    <message>
        <source>Look at a cell</source>
        <translation>Look at a cell</translation>
    </message>
    <message>
        <source>Accept a reading</source>
        <translation>Accept a reading</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Say who “%1” is</translation>
    </message>
    <message>
        <source>Set a deadline</source>
        <translation>Set a deadline</translation>
    </message>
    <message>
        <source>Mend a cell</source>
        <translation>Mend a cell</translation>
    </message>
    <message>
        <source>Move the header row</source>
        <translation>Move the header row</translation>
    </message>
    <message>
        <source>Change what a column holds</source>
        <translation>Change what a column holds</translation>
    </message>
    <message>
        <source>Skip a row</source>
        <translation>Skip a row</translation>
    </message>
    <message>
        <source>Read a row after all</source>
        <translation>Read a row after all</translation>
    </message>
    <message>
        <source>Forget how a header was read</source>
        <translation>Forget how a header was read</translation>
    </message>
    <message>
        <source>The files were imported into “%1”, which was the open store when the import began.</source>
        <translation>The files were imported into “%1”, which was the open store when the import began.</translation>
    </message>
</context>
<context>
    <name>dondoc::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <message>
        <source>Done</source>
        <comment>ticked off</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not done</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>not found: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>occurrences reported of those due</comment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>File</source>
        <comment>evidence</comment>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>dondoc::LedgerPanel</name>
    <message>
        <source>%1 done · %2 open</source>
        <translation>%1 done · %2 open</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies report the same</source>
        <translation>
            <numerusform>%n agencies report the same</numerusform>
            <numerusform>%n agencies report the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger by agency</source>
        <translation>Ledger by agency</translation>
    </message>
    <message>
        <source>Space: done · Enter: report</source>
        <translation>Space: done · Enter: report</translation>
    </message>
    <message numerus="yes">
        <source>Follow each of the %n agency(ies)</source>
        <translation>
            <numerusform>Follow each of the %n agency</numerusform>
            <numerusform>Follow each of the %n agencies</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of %1 is not kept: a day in it is no date. Open the report again to put it right.</source>
        <translation>The report of %1 is not kept: a day in it is no date. Open the report again to put it right.</translation>
    </message>
    <message>
        <source>Where the evidence file is now</source>
        <translation>Where the evidence file is now</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <name>dondoc::LetterBar</name>
    <message>
        <source>Writing letters…</source>
        <translation>Writing letters…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1 and logged.</source>
        <translation>
            <numerusform>%n letter written to %1 and logged.</numerusform>
            <numerusform>%n letters written to %1 and logged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Letters of %1</translation>
    </message>
</context>
<context>
    <name>dondoc::LetterModel</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>No reply, overdue</source>
        <translation>No reply, overdue</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Document of the reply</source>
        <translation>Document of the reply</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>On %1</translation>
    </message>
</context>
<context>
    <name>dondoc::LettersDialog</name>
    <message>
        <source>Letters of reminder</source>
        <translation>Letters of reminder</translation>
    </message>
    <message>
        <source>Late agencies</source>
        <translation>Late agencies</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
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
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Written as</translation>
    </message>
    <message>
        <source>Write and log</source>
        <translation>Write and log</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n overdue</source>
        <translation>
            <numerusform>%1 – %n overdue</numerusform>
            <numerusform>%1 – %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one agency.</source>
        <translation>Tick at least one agency.</translation>
    </message>
    <message>
        <source>The reply is due on a day that is not before the letter&apos;s own.</source>
        <translation>The reply is due on a day that is not before the letter&apos;s own.</translation>
    </message>
</context>
<context>
    <name>dondoc::LettersPanel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>Document of the reply</source>
        <translation>Document of the reply</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Number and date</translation>
    </message>
    <message>
        <source>Kept when you leave the form; Esc leaves it as it was.</source>
        <translation>Kept when you leave the form; Esc leaves it as it was.</translation>
    </message>
    <message>
        <source>No letter was sent by this date.</source>
        <translation>No letter was sent by this date.</translation>
    </message>
    <message>
        <source>Choose a letter to write down its number or its reply</source>
        <translation>Choose a letter to write down its number or its reply</translation>
    </message>
    <message>
        <source>Not kept yet: a day in the form is no date. Type it as day/month/year.</source>
        <translation>Not kept yet: a day in the form is no date. Type it as day/month/year.</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
</context>
<context>
    <name>dondoc::LinkedTaskModel</name>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
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
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>dondoc::ListExport</name>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
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
    <message>
        <source>Quit?</source>
        <translation>Quit?</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Quit and lose it</translation>
    </message>
</context>
<context>
    <name>dondoc::MemberModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
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
    <name>dondoc::NoticeLegend</name>
    <message>
        <source>Selected words are the %1 (Alt+%2)</source>
        <translation>Selected words are the %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>italics: no task</source>
        <translation>italics: no task</translation>
    </message>
    <message>
        <source>Alt+1…5: selected words</source>
        <translation>Alt+1…5: selected words</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Words of the notice are marked as: %1. Each has its own colour and underline.</source>
        <translation>Words of the notice are marked as: %1. Each has its own colour and underline.</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticePage</name>
    <message>
        <source>Previous to look at</source>
        <translation>Previous to look at</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Next to look at</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Takes the notice off the desk; what was accepted stays in the store</source>
        <translation>Takes the notice off the desk; what was accepted stays in the store</translation>
    </message>
    <message>
        <source>Nothing is uncertain.</source>
        <translation>Nothing is uncertain.</translation>
    </message>
    <message>
        <source>Open a notice</source>
        <translation>Open a notice</translation>
    </message>
    <message>
        <source>Notices (*.docx *.txt *.pdf);;All files (*)</source>
        <translation>Notices (*.docx *.txt *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the notice&apos;s text first.</source>
        <translation>The clipboard holds no text. Copy the notice&apos;s text first.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n task(s) of %1</source>
        <translation>
            <numerusform>Accept %n task of %1</numerusform>
            <numerusform>Accept %n tasks of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the notice away?</source>
        <translation>Put the notice away?</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of it are not accepted. What you mended goes with the notice; the file can be read again.</source>
        <translation>
            <numerusform>%n task of it are not accepted. What you mended goes with the notice; the file can be read again.</numerusform>
            <numerusform>%n tasks of it are not accepted. What you mended goes with the notice; the file can be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft task(s)</source>
        <translation>
            <numerusform>%n draft task</numerusform>
            <numerusform>%n draft tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in the store</source>
        <translation>%1 · %2 in the store</translation>
    </message>
    <message>
        <source>%1 · nothing is written to the store yet</source>
        <translation>%1 · nothing is written to the store yet</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Notice desk</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Words…</translation>
    </message>
    <message>
        <source>The words notices are read by; Ctrl+M remembers words of this notice</source>
        <translation>The words notices are read by; Ctrl+M remembers words of this notice</translation>
    </message>
    <message>
        <source>Words of notices: “%1” added</source>
        <translation>Words of notices: “%1” added</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticePanel</name>
    <message>
        <source>no number yet</source>
        <translation>no number yet</translation>
    </message>
    <message>
        <source>Fill in the document…</source>
        <translation>Fill in the document…</translation>
    </message>
    <message>
        <source>The document…</source>
        <translation>The document…</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Select words of the notice first: Shift and the arrows.</source>
        <translation>Select words of the notice first: Shift and the arrows.</translation>
    </message>
    <message>
        <source>Words as %1</source>
        <translation>Words as %1</translation>
    </message>
    <message>
        <source>Nothing was read from the words selected.</source>
        <translation>Nothing was read from the words selected.</translation>
    </message>
    <message>
        <source>Split a task</source>
        <translation>Split a task</translation>
    </message>
    <message>
        <source>Put the cursor between the words where the task is to be split.</source>
        <translation>Put the cursor between the words where the task is to be split.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Read a task anew</source>
        <translation>Read a task anew</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text of the notice</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticeSession</name>
    <message>
        <source>This task is in the store already. Mend it on the page Tasks.</source>
        <translation>This task is in the store already. Mend it on the page Tasks.</translation>
    </message>
    <message>
        <source>Read again with other words</source>
        <translation>Read again with other words</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticeTextView</name>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>dondoc::ObservationModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>the whole country</translation>
    </message>
    <message>
        <source>Read from a file: change it where it came from</source>
        <translation>Read from a file: change it where it came from</translation>
    </message>
    <message>
        <source>Up to / by</source>
        <translation>Up to / by</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>an agency</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>entry column</comment>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>entry column</comment>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date of the source</translation>
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
    <message>
        <source>nobody asked yet</source>
        <translation>nobody asked yet</translation>
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
    <name>dondoc::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>dondoc::PaperList</name>
    <message>
        <source>Papers of the review</source>
        <translation>Papers of the review</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Attach files to the review</source>
        <translation>Attach files to the review</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>unchanged since it was attached</source>
        <translation>unchanged since it was attached</translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation>changed since it was attached</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::PaperSaver</name>
    <message>
        <source>Save the sheet</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</source>
        <translation>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::PaperSettingsDialog</name>
    <message>
        <source>Settings of papers</source>
        <translation>Settings of papers</translation>
    </message>
    <message>
        <source>Issuer and signer</source>
        <translation>Issuer and signer</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Body above the issuer</source>
        <translation>Body above the issuer</translation>
    </message>
    <message>
        <source>Issuer, in capitals</source>
        <translation>Issuer, in capitals</translation>
    </message>
    <message>
        <source>Issuer, within a sentence</source>
        <translation>Issuer, within a sentence</translation>
    </message>
    <message>
        <source>Symbol of reports</source>
        <translation>Symbol of reports</translation>
    </message>
    <message>
        <source>Symbol of letters</source>
        <translation>Symbol of letters</translation>
    </message>
    <message>
        <source>Symbol of invitations</source>
        <translation>Symbol of invitations</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Signs for (TM., KT., TL.)</source>
        <translation>Signs for (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Position of the signer</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Kept by (Lưu)</source>
        <translation>Kept by (Lưu)</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Recipients, one a line</translation>
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
    <name>dondoc::PaperWordsDialog</name>
    <message>
        <source>Words of this paper</source>
        <translation>Words of this paper</translation>
    </message>
    <message>
        <source>%1. These words stay with this paper; the office&apos;s usual ones are under Settings. Figures in braces are filled in when it is printed.</source>
        <translation>%1. These words stay with this paper; the office&apos;s usual ones are under Settings. Figures in braces are filled in when it is printed.</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalEditor</name>
    <message>
        <source>Mend the words</source>
        <translation>Mend the words</translation>
    </message>
    <message>
        <source>Mend the deadline</source>
        <translation>Mend the deadline</translation>
    </message>
    <message>
        <source>Mend the product</source>
        <translation>Mend the product</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Add an agency</translation>
    </message>
    <message>
        <source>Take out an agency</source>
        <translation>Take out an agency</translation>
    </message>
    <message>
        <source>Give an agency another role</source>
        <translation>Give an agency another role</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Say who “%1” is</translation>
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
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cites</translation>
    </message>
    <message>
        <source>as it is spoken: before 30/6/2025, month 9/2025, every month</source>
        <translation>as it is spoken: before 30/6/2025, month 9/2025, every month</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>→ not read</source>
        <translation>→ not read</translation>
    </message>
    <message>
        <source> · by the heading</source>
        <translation> · by the heading</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalModel</name>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalPanel</name>
    <message>
        <source>Draft tasks</source>
        <translation>Draft tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Leave all out</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Take all in</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n task(s)</source>
        <translation>
            <numerusform>Accept %n task</numerusform>
            <numerusform>Accept %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Mend the selected…</source>
        <translation>Mend the selected…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n in the store</source>
        <translation>
            <numerusform>%n in the store</numerusform>
            <numerusform>%n in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at (F8)</source>
        <translation>
            <numerusform>%n to look at (F8)</numerusform>
            <numerusform>%n to look at (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) passed over</source>
        <translation>
            <numerusform>%n sentence passed over</numerusform>
            <numerusform>%n sentences passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Join two tasks</source>
        <translation>Join two tasks</translation>
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
    <message>
        <source>Nothing has these words.</source>
        <translation>Nothing has these words.</translation>
    </message>
</context>
<context>
    <name>dondoc::RateEntryModel</name>
    <message>
        <source>pasted block</source>
        <translation>pasted block</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>%n cell cleared</numerusform>
            <numerusform>%n cells cleared</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <comment>entry column</comment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Year-end target</source>
        <comment>entry column</comment>
        <translation>Year-end target</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>entry column</comment>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>entry column</comment>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>entry column</comment>
        <translation>Out of</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Counted up to</translation>
    </message>
    <message>
        <source>counted up to %1</source>
        <translation>counted up to %1</translation>
    </message>
    <message>
        <source>%1, month %2/%3</source>
        <translation>%1, month %2/%3</translation>
    </message>
</context>
<context>
    <name>dondoc::RateEntryView</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministries</translation>
    </message>
    <message>
        <source>63 provinces (before July 2025)</source>
        <translation>63 provinces (before July 2025)</translation>
    </message>
    <message>
        <source>34 provinces</source>
        <translation>34 provinces</translation>
    </message>
    <message>
        <source>Totals as given</source>
        <translation>Totals as given</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>month(s)</source>
        <comment>how many columns</comment>
        <translation>month(s)</translation>
    </message>
    <message>
        <source>With counts</source>
        <translation>With counts</translation>
    </message>
    <message>
        <source>Number of dossiers behind each rate, where it is known: only then can totals be computed</source>
        <translation>Number of dossiers behind each rate, where it is known: only then can totals be computed</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The document that gives these figures</source>
        <translation>The document that gives these figures</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>its date</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>Back to the charts</translation>
    </message>
    <message>
        <source>Questions about what is typed</source>
        <translation>Questions about what is typed</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>No questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block fell outside the table and were not taken.</source>
        <translation>
            <numerusform>%n cell of the block fell outside the table and were not taken.</numerusform>
            <numerusform>%n cells of the block fell outside the table and were not taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates to type in</source>
        <translation>Rates to type in</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
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
    <message>
        <source>To %1</source>
        <comment>a cut-off</comment>
        <translation>To %1</translation>
    </message>
</context>
<context>
    <name>dondoc::RatesPage</name>
    <message>
        <source>Online dossiers</source>
        <translation>Online dossiers</translation>
    </message>
    <message>
        <source>Enter rates: %1</source>
        <translation>Enter rates: %1</translation>
    </message>
    <message>
        <source>Charts and entry</source>
        <translation>Charts and entry</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>Indicators and targets</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Two sources side by side</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Indicator: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>Note on a comparison</source>
        <translation>Note on a comparison</translation>
    </message>
    <message>
        <source>Lay a file beside</source>
        <translation>Lay a file beside</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.docx)</source>
        <translation>Lists (*.xlsx *.xls *.ods *.csv *.docx)</translation>
    </message>
</context>
<context>
    <name>dondoc::RatesView</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
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
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, to paste it into a document</source>
        <translation>Copy the chart as a picture, to paste it into a document</translation>
    </message>
    <message>
        <source>Enter figures…</source>
        <translation>Enter figures…</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>compared with</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Scatter</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Two dates</translation>
    </message>
    <message>
        <source>There is no earlier date to lay beside this one</source>
        <translation>There is no earlier date to lay beside this one</translation>
    </message>
    <message>
        <source>There are no figures for this chart</source>
        <translation>There are no figures for this chart</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>The chart was copied as a picture.</translation>
    </message>
    <message>
        <source>Choose several units in the table with Ctrl or Shift to see their lines together</source>
        <translation>Choose several units in the table with Ctrl or Shift to see their lines together</translation>
    </message>
    <message>
        <source>Weighted total: %1</source>
        <translation>Weighted total: %1</translation>
    </message>
    <message>
        <source>Pace of %1 towards %2%: %3</source>
        <translation>Pace of %1 towards %2%: %3</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>Which units</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministries</translation>
    </message>
    <message>
        <source>Provinces and cities</source>
        <translation>Provinces and cities</translation>
    </message>
    <message>
        <source>or with the figures up to</source>
        <translation>or with the figures up to</translation>
    </message>
    <message>
        <source>Any day, such as 10/7: the last figure of each unit up to that day</source>
        <translation>Any day, such as 10/7: the last figure of each unit up to that day</translation>
    </message>
    <message>
        <source>There are no figures up to %1 that are earlier than those shown.</source>
        <translation>There are no figures up to %1 that are earlier than those shown.</translation>
    </message>
    <message>
        <source>Rates by unit</source>
        <translation>Rates by unit</translation>
    </message>
</context>
<context>
    <name>dondoc::ReconcileModel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>dondoc::ReconcileView</name>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Overdue tasks on another date</source>
        <translation>Overdue tasks on another date</translation>
    </message>
    <message>
        <source>Type a date and press Enter: the tasks overdue on it become the right side</source>
        <translation>Type a date and press Enter: the tasks overdue on it become the right side</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Lay a file beside…</source>
        <translation>Lay a file beside…</translation>
    </message>
    <message>
        <source>Reads its tables without importing them</source>
        <translation>Reads its tables without importing them</translation>
    </message>
    <message>
        <source>Type or paste a list…</source>
        <translation>Type or paste a list…</translation>
    </message>
    <message>
        <source>Show what agrees</source>
        <translation>Show what agrees</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Save as a sheet…</translation>
    </message>
    <message>
        <source>PDF, Word or Excel, with the source and date of each side and your notes</source>
        <translation>PDF, Word or Excel, with the source and date of each side and your notes</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>What it lists</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Lay on the right</source>
        <translation>Lay on the right</translation>
    </message>
    <message>
        <source>A line an item: its name, then a tab, a semicolon or a colon, then the figure</source>
        <translation>A line an item: its name, then a tab, a semicolon or a colon, then the figure</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Two sources side by side</translation>
    </message>
    <message>
        <source>Typed list</source>
        <translation>Typed list</translation>
    </message>
    <message>
        <source>There is nothing to lay side by side yet.</source>
        <translation>There is nothing to lay side by side yet.</translation>
    </message>
</context>
<context>
    <name>dondoc::RememberDialog</name>
    <message>
        <source>Remember words</source>
        <translation>Remember words</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>All words…</source>
        <translation>All words…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>They are</translation>
    </message>
    <message>
        <source>Type the words to remember.</source>
        <translation>Type the words to remember.</translation>
    </message>
</context>
<context>
    <name>dondoc::ReportForm</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Number and date of the document</translation>
    </message>
    <message>
        <source>Link the file of the document</source>
        <translation>Link the file of the document</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Letter that says so</source>
        <translation>Letter that says so</translation>
    </message>
    <message>
        <source>Kept when you leave the form; Esc leaves it as it was.</source>
        <translation>Kept when you leave the form; Esc leaves it as it was.</translation>
    </message>
    <message>
        <source>Not kept yet: a day in the form is no date. Type it as day/month/year.</source>
        <translation>Not kept yet: a day in the form is no date. Type it as day/month/year.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
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
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Figures as of the date</source>
        <translation>Figures as of the date</translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <translation>Frozen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paper of %n page(s), figures as of %1</source>
        <translation>
            <numerusform>Paper of %n page, figures as of %1</numerusform>
            <numerusform>Paper of %n pages, figures as of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</source>
        <translation>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Settings of papers</source>
        <translation>Settings of papers</translation>
    </message>
    <message>
        <source>Every task of its kind</source>
        <translation>Every task of its kind</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>As in %1</translation>
    </message>
    <message>
        <source>The words of a closed review are frozen with its figures.</source>
        <translation>The words of a closed review are frozen with its figures.</translation>
    </message>
    <message>
        <source>Another paper is still being written. Save this one when it is done.</source>
        <translation>Another paper is still being written. Save this one when it is done.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Words of %1</translation>
    </message>
    <message>
        <source>Another paper is still being written. Print this one when it is done.</source>
        <translation>Another paper is still being written. Print this one when it is done.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Which received list the annex follows</source>
        <translation>Which received list the annex follows</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Words…</translation>
    </message>
    <message>
        <source>Letters to late agencies…</source>
        <translation>Letters to late agencies…</translation>
    </message>
    <message>
        <source>Letters sent…</source>
        <translation>Letters sent…</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewCalendar</name>
    <message>
        <source>of the five-day cycle</source>
        <translation>of the five-day cycle</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation>Calendar of reviews</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewCard</name>
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
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Words to read in place of cell %1</source>
        <translation>Words to read in place of cell %1</translation>
    </message>
    <message>
        <source>Once chosen, this spelling means that agency in every row, and from now on; undone with the import.</source>
        <translation>Once chosen, this spelling means that agency in every row, and from now on; undone with the import.</translation>
    </message>
    <message>
        <source>The answer holds for this cell only: elsewhere the name is asked again.</source>
        <translation>The answer holds for this cell only: elsewhere the name is asked again.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n word(s). If they are one task, leave one of the two out.</source>
        <translation>
            <numerusform>They differ in %n word. If they are one task, leave one of the two out.</numerusform>
            <numerusform>They differ in %n words. If they are one task, leave one of the two out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this agency</source>
        <translation>Take this agency</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Take this reading</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Mend the cell</translation>
    </message>
    <message>
        <source>Import with its question</source>
        <translation>Import with its question</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Take the changes</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Take after all</source>
        <translation>Take after all</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Leave row %1 out</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewModel</name>
    <message>
        <source>Newly overdue</source>
        <translation>Newly overdue</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>New tasks</source>
        <translation>New tasks</translation>
    </message>
    <message>
        <source>Re-assigned</source>
        <translation>Re-assigned</translation>
    </message>
    <message>
        <source>Due before the next review</source>
        <translation>Due before the next review</translation>
    </message>
    <message>
        <source>Silent agencies</source>
        <translation>Silent agencies</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>Difficulties raised</source>
        <translation>Difficulties raised</translation>
    </message>
    <message>
        <source>Rates moved</source>
        <translation>Rates moved</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewsPage</name>
    <message>
        <source>Make it a session</source>
        <translation>Make it a session</translation>
    </message>
    <message>
        <source>The review of this day is a session (phiên họp), with a programme of its own.</source>
        <translation>The review of this day is a session (phiên họp), with a programme of its own.</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Papers…</translation>
    </message>
    <message>
        <source>Close and freeze…</source>
        <translation>Close and freeze…</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Keep the decision</translation>
    </message>
    <message>
        <source>Give as a task</source>
        <translation>Give as a task</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decisions of this review stand here.</source>
        <translation>Decisions of this review stand here.</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Decisions taken</translation>
    </message>
    <message>
        <source>There is nothing to go through on this date.</source>
        <translation>There is nothing to go through on this date.</translation>
    </message>
    <message>
        <source>Closed; its figures are frozen.</source>
        <translation>Closed; its figures are frozen.</translation>
    </message>
    <message>
        <source>No review was closed before this one.</source>
        <translation>No review was closed before this one.</translation>
    </message>
    <message>
        <source>Compared with the review of %1.</source>
        <translation>Compared with the review of %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to go through</source>
        <translation>
            <numerusform>%n point to go through</numerusform>
            <numerusform>%n points to go through</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Its counts, lists and rates are frozen as they stand. Later changes do not touch them; closing can be undone.</source>
        <translation>Its counts, lists and rates are frozen as they stand. Later changes do not touch them; closing can be undone.</translation>
    </message>
    <message>
        <source>Close and freeze</source>
        <translation>Close and freeze</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>On: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Programme and papers</source>
        <translation>Programme and papers</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A decision: what, who, by when (F2 on a point; F8 next part)</source>
        <translation>A decision: what, who, by when (F2 on a point; F8 next part)</translation>
    </message>
    <message>
        <source>A typed decision could not be written to its store: “%1”.</source>
        <translation>A typed decision could not be written to its store: “%1”.</translation>
    </message>
    <message>
        <source>A decision is typed and not kept: “%1”.</source>
        <translation>A decision is typed and not kept: “%1”.</translation>
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
    <name>dondoc::SentenceEditor</name>
    <message>
        <source>%1 – fields: %2</source>
        <translation>%1 – fields: %2</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Usual words</translation>
    </message>
    <message>
        <source>“%1” has the field {%2}, which is not filled in there. Check its spelling.</source>
        <translation>“%1” has the field {%2}, which is not filled in there. Check its spelling.</translation>
    </message>
</context>
<context>
    <name>dondoc::SessionPanel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Invitation dated</source>
        <translation>Invitation dated</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Review of the five-day cycle</source>
        <translation>Review of the five-day cycle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>for example: 8 giờ 00</source>
        <translation>for example: 8 giờ 00</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>left open</translation>
    </message>
    <message>
        <source>Kept when you leave the form, or with Ctrl+S. The invitation and the programme are printed from it under Reports.</source>
        <translation>Kept when you leave the form, or with Ctrl+S. The invitation and the programme are printed from it under Reports.</translation>
    </message>
    <message>
        <source>The frozen figures carry this name.</source>
        <translation>The frozen figures carry this name.</translation>
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
    <message>
        <source>%1: “%2” in the file</source>
        <translation>%1: “%2” in the file</translation>
    </message>
</context>
<context>
    <name>dondoc::SheetPanel</name>
    <message>
        <source>The sheet as it looks</source>
        <translation>The sheet as it looks</translation>
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
    <message>
        <source>Read by its words again</source>
        <translation>Read by its words again</translation>
    </message>
    <message>
        <source>sheet %1 · no table recognised; Ctrl+H on a row makes it the header</source>
        <translation>sheet %1 · no table recognised; Ctrl+H on a row makes it the header</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as you read this header last time.</source>
        <translation>Columns as you read this header last time.</translation>
    </message>
    <message>
        <source>Mend this cell</source>
        <translation>Mend this cell</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>This row is the header</translation>
    </message>
    <message>
        <source>Read this row after all</source>
        <translation>Read this row after all</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>What column %1 holds…</source>
        <translation>What column %1 holds…</translation>
    </message>
</context>
<context>
    <name>dondoc::ShelfPanel</name>
    <message>
        <source>Reading the notice…</source>
        <translation>Reading the notice…</translation>
    </message>
    <message>
        <source>Drop a notice here</source>
        <translation>Drop a notice here</translation>
    </message>
    <message>
        <source>A notice of conclusions as .docx, .txt, .pdf with a text layer, or pasted. You see what each task is read from before anything is stored.</source>
        <translation>A notice of conclusions as .docx, .txt, .pdf with a text layer, or pasted. You see what each task is read from before anything is stored.</translation>
    </message>
    <message>
        <source>Choose a notice…</source>
        <translation>Choose a notice…</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Paste (Ctrl+V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Under work</source>
        <translation>Under work</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n draft(s)</source>
        <translation>
            <numerusform>%1 · %n draft</numerusform>
            <numerusform>%1 · %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::SpellingModel</name>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Means too</source>
        <translation>Means too</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>an officer</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
</context>
<context>
    <name>dondoc::StartPage</name>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Look at the ministry&apos;s six appendices of July 2025, or begin with a store of your own.</source>
        <translation>Look at the ministry&apos;s six appendices of July 2025, or begin with a store of your own.</translation>
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
        <source>Your name…</source>
        <translation>Your name…</translation>
    </message>
    <message>
        <source>Changes are recorded under this name; press to type another</source>
        <translation>Changes are recorded under this name; press to type another</translation>
    </message>
    <message>
        <source>Your name, for the history and for My tasks</source>
        <translation>Your name, for the history and for My tasks</translation>
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
    <message>
        <source>Đôn Đốc stores (*.dondoc);;All files (*)</source>
        <translation>Đôn Đốc stores (*.dondoc);;All files (*)</translation>
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
        <source>%1 present, %2 missing</source>
        <translation>%1 present, %2 missing</translation>
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
    <message>
        <source>Report progress</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Text, addressees, deadline and the rest (F2)</source>
        <translation>Text, addressees, deadline and the rest (F2)</translation>
    </message>
    <message>
        <source>Stage, day and evidence of the agency chosen in the ledger (Ctrl+R)</source>
        <translation>Stage, day and evidence of the agency chosen in the ledger (Ctrl+R)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Answer to: %1</translation>
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
    <message>
        <source>No. %1: %2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continues</translation>
    </message>
    <message>
        <source>Assigned again</source>
        <translation>Assigned again</translation>
    </message>
    <message>
        <source>%1 (group, but for %2)</source>
        <translation>%1 (group, but for %2)</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>%1: reported on %2</source>
        <translation>%1: reported on %2</translation>
    </message>
    <message>
        <source>%1: missed</source>
        <translation>%1: missed</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: to come</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>%1 of %2 occurrences reported</source>
        <translation>%1 of %2 occurrences reported</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::TaskForm</name>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinators</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>6 clear points</source>
        <translation>6 clear points</translation>
    </message>
    <message>
        <source>Type the task, or paste a block of text: it is split into the fields</source>
        <translation>Type the task, or paste a block of text: it is split into the fields</translation>
    </message>
    <message>
        <source>Agencies, parted by “;”</source>
        <translation>Agencies, parted by “;”</translation>
    </message>
    <message>
        <source>As it is spoken: “trước 20/12”, “quý III”, “hằng tháng từ 20/11”</source>
        <translation>As it is spoken: “trước 20/12”, “quý III”, “hằng tháng từ 20/11”</translation>
    </message>
    <message>
        <source>Extended: reason</source>
        <translation>Extended: reason</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>by document</translation>
    </message>
    <message>
        <source>Document that moved the deadline</source>
        <translation>Document that moved the deadline</translation>
    </message>
    <message>
        <source>71/NQ-CP; 1169/QĐ-TTg</source>
        <translation>71/NQ-CP; 1169/QĐ-TTg</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Back to the task</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Edit the task</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Add the task</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>leaves the form</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter adds it</translation>
    </message>
    <message>
        <source>Kept as you leave each field</source>
        <translation>Kept as you leave each field</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <comment>a group of agencies</comment>
        <translation>
            <numerusform>%1 (%n member)</numerusform>
            <numerusform>%1 (%n members)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a group that is not spelled out)</source>
        <translation>%1 (a group that is not spelled out)</translation>
    </message>
    <message>
        <source>“%1”: not matched</source>
        <translation>“%1”: not matched</translation>
    </message>
    <message>
        <source>“%1”: no number recognised</source>
        <translation>“%1”: no number recognised</translation>
    </message>
    <message>
        <source>Not read as a deadline: it is kept as written, with a question.</source>
        <translation>Not read as a deadline: it is kept as written, with a question.</translation>
    </message>
    <message>
        <source> · is this what is meant?</source>
        <translation> · is this what is meant?</translation>
    </message>
    <message>
        <source>Like a task there is: %1</source>
        <translation>Like a task there is: %1</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>New task: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds a table of %n rows; this form takes one task.</source>
        <translation>
            <numerusform>The clipboard holds a table of %n rows; this form takes one task.</numerusform>
            <numerusform>The clipboard holds a table of %n rows; this form takes one task.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive all %n rows</source>
        <translation>
            <numerusform>Receive all %n rows</numerusform>
            <numerusform>Receive all %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row</source>
        <translation>Only the first row</translation>
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
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>extended, no. %1</source>
        <translation>extended, no. %1</translation>
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
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One change for all chosen tasks (Ctrl+Shift+E)</source>
        <translation>One change for all chosen tasks (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Type a task, or paste one (Ctrl+Shift+N)</source>
        <translation>Type a task, or paste one (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Fill in the days…</source>
        <translation>Fill in the days…</translation>
    </message>
    <message>
        <source>Days and evidence of all shown that are done (Ctrl+Shift+D)</source>
        <translation>Days and evidence of all shown that are done (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>View</source>
        <comment>how the list is shown</comment>
        <translation>View</translation>
    </message>
    <message>
        <source>Grouping and saved views (Ctrl+Shift+V)</source>
        <translation>Grouping and saved views (Ctrl+Shift+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n typed task(s) could not be written to the store.</source>
        <translation>
            <numerusform>%n typed task could not be written to the store.</numerusform>
            <numerusform>%n typed tasks could not be written to the store.</numerusform>
        </translation>
    </message>
    <message>
        <source>A typed report could not be written to the store.</source>
        <translation>A typed report could not be written to the store.</translation>
    </message>
    <message>
        <source>A typed day could not be kept.</source>
        <translation>A typed day could not be kept.</translation>
    </message>
    <message>
        <source>A change of several tasks is typed and not applied.</source>
        <translation>A change of several tasks is typed and not applied.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Save what is shown as… (name, Enter)</source>
        <translation>Save what is shown as… (name, Enter)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>Drop a view</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message numerus="yes">
        <source>Change, extend or stop %n task(s)…</source>
        <translation>
            <numerusform>Change, extend or stop %n task…</numerusform>
            <numerusform>Change, extend or stop %n tasks…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The task just typed is kept; the filter leaves it out of this list.</source>
        <translation>The task just typed is kept; the filter leaves it out of this list.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Clears the filter and goes to the task</source>
        <translation>Clears the filter and goes to the task</translation>
    </message>
    <message>
        <source>The program was stopped while something was being typed. The words are in the form again, and are kept when you leave it.</source>
        <translation>The program was stopped while something was being typed. The words are in the form again, and are kept when you leave it.</translation>
    </message>
</context>
<context>
    <name>dondoc::TimelinePage</name>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Tasks, by %1</source>
        <translation>Tasks, by %1</translation>
    </message>
    <message numerus="yes">
        <source>Milestones of %1 · %n task(s) shown</source>
        <translation>
            <numerusform>Milestones of %1 · %n task shown</numerusform>
            <numerusform>Milestones of %1 · %n tasks shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No task is due in the rest of %1; %n overdue</source>
        <translation>
            <numerusform>No task is due in the rest of %1; %n overdue</numerusform>
            <numerusform>No task is due in the rest of %1; %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) still to come are due in month %1/%2</source>
        <translation>
            <numerusform>All %n task still to come are due in month %1/%2</numerusform>
            <numerusform>All %n tasks still to come are due in month %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) still to come pile up in months %2 and %3/%4</source>
        <translation>
            <numerusform>%1 of %n task still to come pile up in months %2 and %3/%4</numerusform>
            <numerusform>%1 of %n tasks still to come pile up in months %2 and %3/%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the milestones</source>
        <translation>Save the milestones</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Written to %1</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and try again.</source>
        <translation>The printer did not take the pages. Check that it is on and try again.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Lead agency</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Search, with or without marks</translation>
    </message>
    <message>
        <source>Search milestones</source>
        <translation>Search milestones</translation>
    </message>
    <message>
        <source>Print the year…</source>
        <translation>Print the year…</translation>
    </message>
    <message>
        <source>Print months %1 to %2…</source>
        <translation>Print months %1 to %2…</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Writing the pages…</translation>
    </message>
    <message>
        <source>Paper, landscape</source>
        <translation>Paper, landscape</translation>
    </message>
    <message numerus="yes">
        <source>%n column filter(s) of the list</source>
        <translation>
            <numerusform>%n column filter of the list</numerusform>
            <numerusform>%n column filters of the list</numerusform>
        </translation>
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
<context>
    <name>dondoc::WordModel</name>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>Of this office</translation>
    </message>
    <message>
        <source>Shipped, switched off</source>
        <translation>Shipped, switched off</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Shipped</translation>
    </message>
</context>
<context>
    <name>dondoc::WordTableList</name>
    <message>
        <source>Who is meant</source>
        <translation>Who is meant</translation>
    </message>
    <message>
        <source>Spellings of agencies</source>
        <translation>Spellings of agencies</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Work and time</source>
        <translation>Work and time</translation>
    </message>
    <message>
        <source>What is no task</source>
        <translation>What is no task</translation>
    </message>
    <message>
        <source>Headings and introductions</source>
        <translation>Headings and introductions</translation>
    </message>
    <message>
        <source>Products and figures</source>
        <translation>Products and figures</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parts of the document</translation>
    </message>
    <message>
        <source>Columns of tables</source>
        <translation>Columns of tables</translation>
    </message>
</context>
<context>
    <name>dondoc::WordingModel</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tasks that lack it</source>
        <translation>Tasks that lack it</translation>
    </message>
</context>
<context>
    <name>dondoc::WordingSection</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>6 clear points</source>
        <translation>6 clear points</translation>
    </message>
    <message>
        <source>Streams of the office</source>
        <translation>Streams of the office</translation>
    </message>
    <message>
        <source>Wording of the 6 clear points</source>
        <translation>Wording of the 6 clear points</translation>
    </message>
    <message>
        <source>Fields of work, one a line</source>
        <translation>Fields of work, one a line</translation>
    </message>
    <message>
        <source>As the office words them</source>
        <translation>As the office words them</translation>
    </message>
    <message>
        <source>Tasks keep the stream they have. Kept when you leave the field.</source>
        <translation>Tasks keep the stream they have. Kept when you leave the field.</translation>
    </message>
    <message>
        <source>Left empty, a point has the shipped wording. Kept when you leave the field.</source>
        <translation>Left empty, a point has the shipped wording. Kept when you leave the field.</translation>
    </message>
</context>
<context>
    <name>dondoc::WordsPage</name>
    <message>
        <source>Words of notices</source>
        <translation>Words of notices</translation>
    </message>
    <message>
        <source>Spellings of agencies</source>
        <translation>Spellings of agencies</translation>
    </message>
    <message>
        <source>What each spelling means. What an officer confirmed on the desk or at an import stands first.</source>
        <translation>What each spelling means. What an officer confirmed on the desk or at an import stands first.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry(ies)</numerusform>
            <numerusform>%n entry(ies)</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Words of notices: “%1” added</source>
        <translation>Words of notices: “%1” added</translation>
    </message>
    <message>
        <source>Choose the agency “%1” means from the names proposed.</source>
        <translation>Choose the agency “%1” means from the names proposed.</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2</source>
        <translation>Spelling “%1” of %2</translation>
    </message>
    <message>
        <source>Words of notices: “%1” switched on</source>
        <translation>Words of notices: “%1” switched on</translation>
    </message>
    <message>
        <source>Words of notices: “%1” removed</source>
        <translation>Words of notices: “%1” removed</translation>
    </message>
    <message>
        <source>Words of notices: “%1” switched off</source>
        <translation>Words of notices: “%1” switched off</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2 removed</source>
        <translation>Spelling “%1” of %2 removed</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>Find in this table</translation>
    </message>
    <message>
        <source>To the notice desk</source>
        <translation>To the notice desk</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Words to add</translation>
    </message>
    <message>
        <source>Agency they mean</source>
        <translation>Agency they mean</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tables of words</source>
        <translation>Tables of words</translation>
    </message>
    <message>
        <source>Words of the table</source>
        <translation>Words of the table</translation>
    </message>
    <message>
        <source>There are no words in this table.</source>
        <translation>There are no words in this table.</translation>
    </message>
</context>
</TS>
