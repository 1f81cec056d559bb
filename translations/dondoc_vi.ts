<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>AgencyDirectory</name>
        <message>
            <source>The reference data built into the program cannot be read (%1). Install it again.</source>
            <translation>Không đọc được dữ liệu danh mục đi kèm chương trình (%1). Hãy cài đặt lại.</translation>
        </message>
    </context>
    <context>
        <name>ChartExport</name>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>Không ghi được “%1”: %2</translation>
        </message>
        <message>
            <source>A chart can be written as .png, .svg or .pdf, not as “%1”.</source>
            <translation>Biểu đồ ghi được dạng .png, .svg hoặc .pdf, không phải “%1”.</translation>
        </message>
        <message>
            <source>the picture could not be made</source>
            <translation>không tạo được ảnh</translation>
        </message>
        <message>
            <source>There are no rates for this chart in month %1.</source>
            <translation>Không có tỷ lệ nào của tháng %1 cho biểu đồ này.</translation>
        </message>
    </context>
    <context>
        <name>ColumnRole</name>
        <message>
            <source>No.</source>
            <translation>TT</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Chứng cứ</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Chưa hoàn thành</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Đạt</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Batch %1 is undone.</source>
            <translation>Đã hoàn tác đợt nhập %1.</translation>
        </message>
        <message>
            <source>Batch %1 is redone.</source>
            <translation>Đã làm lại đợt nhập %1.</translation>
        </message>
        <message>
            <source>--%1 is needed.</source>
            <translation>Thiếu --%1.</translation>
        </message>
        <message>
            <source>--%1 takes a date such as 2025-07-18, not “%2”.</source>
            <translation>--%1 nhận ngày dạng 2025-07-18, không nhận “%2”.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Cách dùng: %1</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Cách dùng:</translation>
        </message>
        <message>
            <source>Dates are written as 2025-07-18. Data goes to standard output, words to standard error.
Exit codes: 0 done; 1 could not be done, nothing changed; 2 wrong usage.</source>
            <translation>Ngày viết dạng 2025-07-18. Dữ liệu ra luồng chuẩn, lời báo ra luồng lỗi.
Mã kết thúc: 0 xong; 1 không làm được, không gì bị đổi; 2 dùng sai.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Không ghi được %1: %2</translation>
        </message>
        <message>
            <source>--out is needed for xlsx.</source>
            <translation>Với xlsx phải có --out.</translation>
        </message>
        <message>
            <source>Say what to export: tasks or rates.</source>
            <translation>Hãy nói xuất gì: tasks (nhiệm vụ) hay rates (tỷ lệ).</translation>
        </message>
        <message>
            <source>--format is json, csv or xlsx.</source>
            <translation>--format là json, csv hoặc xlsx.</translation>
        </message>
        <message>
            <source>%1 › %2: %3 rows; %4 added, %5 changed, %6 already there, %7 set aside</source>
            <translation>%1 › %2: %3 dòng; thêm %4, đổi %5, đã có %6, để lại %7</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>In all: %1 added, %2 changed, %3 already there, %4 set aside</source>
            <translation>Tổng cộng: thêm %1, đổi %2, đã có %3, để lại %4</translation>
        </message>
        <message>
            <source>Name at least one file to import.</source>
            <translation>Hãy nêu ít nhất một tệp để nhập.</translation>
        </message>
        <message>
            <source>No one agency is called “%1” on that date.</source>
            <translation>Vào ngày đó không có đúng một cơ quan nào tên là “%1”.</translation>
        </message>
        <message>
            <source>--month takes a month such as 2025-06, not “%1”.</source>
            <translation>--month nhận tháng dạng 2025-06, không nhận “%1”.</translation>
        </message>
        <message>
            <source>--out is a file name ending in .pdf.</source>
            <translation>--out là tên tệp kết thúc bằng .pdf.</translation>
        </message>
        <message>
            <source>Times New Roman is not installed; the brief is set in a face of the same measures.</source>
            <translation>Máy không có Times New Roman; báo cáo dùng phông chữ cùng kích thước thay thế.</translation>
        </message>
        <message>
            <source>%1: %2 pages, figures as of %3</source>
            <translation>%1: %2 trang, số liệu tính đến %3</translation>
        </message>
        <message>
            <source>Say which chart: %1.</source>
            <translation>Hãy nói biểu đồ nào: %1.</translation>
        </message>
        <message>
            <source>There is no sheet “%1” in the file.</source>
            <translation>Tệp không có tờ “%1”.</translation>
        </message>
        <message>
            <source>Name one file to read.</source>
            <translation>Hãy nêu một tệp để đọc.</translation>
        </message>
        <message>
            <source>The file has %1 sheets; name one with --sheet.</source>
            <translation>Tệp có %1 tờ; hãy chọn một bằng --sheet.</translation>
        </message>
        <message>
            <source>--size takes width and height such as 1440x900, not “%1”.</source>
            <translation>--size nhận chiều rộng và cao dạng 1440x900, không nhận “%1”.</translation>
        </message>
        <message>
            <source>--%1 is one of: %2.</source>
            <translation>--%1 là một trong: %2.</translation>
        </message>
        <message>
            <source>Name one page, such as tong-quan.</source>
            <translation>Hãy nêu một trang, ví dụ tong-quan.</translation>
        </message>
        <message>
            <source>The page did not finish loading.</source>
            <translation>Trang chưa tải xong.</translation>
        </message>
        <message>
            <source>There is no page “%1”.</source>
            <translation>Không có trang “%1”.</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>Không ghi được %1.</translation>
        </message>
        <message>
            <source>Name one batch by its number, as “dondoc history” lists it.</source>
            <translation>Hãy nêu số của một đợt nhập, như “dondoc history” liệt kê.</translation>
        </message>
        <message>
            <source>The store is sound.</source>
            <translation>Kho dữ liệu nguyên vẹn.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>Kho dữ liệu bị hỏng.</translation>
        </message>
        <message>
            <source>%1 tasks, %2 rate values, %3 questions</source>
            <translation>%1 nhiệm vụ, %2 số liệu tỷ lệ, %3 câu hỏi</translation>
        </message>
        <message>
            <source>Copied to %1</source>
            <translation>Đã sao lưu vào %1</translation>
        </message>
        <message>
            <source>There is no command “%1”, and no such file.</source>
            <translation>Không có lệnh “%1”, cũng không có tệp như vậy.</translation>
        </message>
        <message>
            <source>The backup must be another file than the store itself: %1.</source>
            <translation>Bản sao lưu phải là tệp khác với chính kho: %1.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>&amp;New store…</source>
            <translation>Kho &amp;mới…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Mở…</translation>
        </message>
        <message>
            <source>&amp;Receive files…</source>
            <translation>&amp;Tiếp nhận tệp…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Xuất</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;In</translation>
        </message>
        <message>
            <source>Print &amp;brief…</source>
            <translation>In &amp;báo cáo…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>T&amp;hoát</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Làm lại</translation>
        </message>
        <message>
            <source>&amp;Find on this page</source>
            <translation>&amp;Tìm trên trang này</translation>
        </message>
        <message>
            <source>&amp;Go to…</source>
            <translation>Đế&amp;n…</translation>
        </message>
        <message>
            <source>Back to &amp;today</source>
            <translation>&amp;Về hôm nay</translation>
        </message>
        <message>
            <source>&amp;Vietnamese</source>
            <translation>Tiếng &amp;Việt</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>Tiếng &amp;Anh</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Sáng</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Tối</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Theo &amp;hệ thống</translation>
        </message>
        <message>
            <source>&amp;Fold navigation</source>
            <translation>Thu &amp;gọn thanh trang</translation>
        </message>
        <message>
            <source>Next &amp;region</source>
            <translation>&amp;Vùng kế tiếp</translation>
        </message>
        <message>
            <source>&amp;All tasks</source>
            <translation>&amp;Tất cả nhiệm vụ</translation>
        </message>
        <message>
            <source>&amp;Overdue tasks</source>
            <translation>Nhiệm vụ &amp;quá hạn</translation>
        </message>
        <message>
            <source>Tasks due &amp;soon</source>
            <translation>Nhiệm vụ &amp;sắp đến hạn</translation>
        </message>
        <message>
            <source>&amp;Rates of online dossiers</source>
            <translation>Tỷ lệ hồ sơ t&amp;rực tuyến</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Phím tắt</translation>
        </message>
        <message>
            <source>&amp;About Đôn Đốc</source>
            <translation>&amp;Giới thiệu Đôn Đốc</translation>
        </message>
    </context>
    <context>
        <name>FileKind</name>
        <message>
            <source>a PDF</source>
            <translation>tệp PDF</translation>
        </message>
        <message>
            <source>an RTF document</source>
            <translation>văn bản RTF</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>tệp ảnh</translation>
        </message>
        <message>
            <source>a web archive (MHTML)</source>
            <translation>trang web lưu trữ (MHTML)</translation>
        </message>
        <message>
            <source>an XML Spreadsheet 2003</source>
            <translation>bảng tính XML 2003</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>tệp XML</translation>
        </message>
        <message>
            <source>a workbook of Excel 4 or older</source>
            <translation>bảng tính Excel 4 trở về trước</translation>
        </message>
        <message>
            <source>a zip archive, not a document</source>
            <translation>tệp nén zip, không phải tài liệu</translation>
        </message>
        <message>
            <source>a web page</source>
            <translation>trang web</translation>
        </message>
        <message>
            <source>of an unknown kind</source>
            <translation>thuộc loại chưa rõ</translation>
        </message>
        <message>
            <source>a workbook of Excel 95 or older</source>
            <translation>bảng tính Excel 95 trở về trước</translation>
        </message>
        <message>
            <source>an OpenDocument file other than a spreadsheet</source>
            <translation>tệp OpenDocument không phải bảng tính</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>thư mục</translation>
        </message>
        <message>
            <source>a binary workbook (.xlsb)</source>
            <translation>bảng tính nhị phân (.xlsb)</translation>
        </message>
        <message>
            <source>a Word 97–2003 document (.doc)</source>
            <translation>văn bản Word 97–2003 (.doc)</translation>
        </message>
        <message>
            <source>an OLE container, not a workbook</source>
            <translation>tệp OLE, không phải bảng tính</translation>
        </message>
    </context>
    <context>
        <name>FileNote</name>
        <message>
            <source>“%1” does not say how its letters are coded; it was read as Windows-1258 (Vietnamese). Look whether the names are right.</source>
            <translation>“%1” không cho biết bảng mã; đã đọc theo Windows-1258 (tiếng Việt). Hãy xem các tên đã đúng chưa.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n character(s) could not be read and show as “�”.</source>
            <translation>
                <numerusform>“%1”: %n ký tự không đọc được, hiện thành “�”.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: a quotation mark is opened and never closed, so the last cell holds all that follows it.</source>
            <translation>“%1”: có dấu nháy mở mà không đóng, nên ô cuối chứa toàn bộ phần sau đó.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n merged range(s) overlap others and were ignored.</source>
            <translation>
                <numerusform>Tờ “%1”: %n vùng gộp ô chồng lên vùng khác, đã bỏ qua.</numerusform>
            </translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Bảng %1</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) outside the tables were not read as rows.</source>
            <translation>
                <numerusform>%n đoạn văn ngoài bảng không được đọc thành dòng.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is a chart or macro sheet without cells; it was skipped.</source>
            <translation>“%1” là tờ biểu đồ hoặc macro, không có ô; đã bỏ qua.</translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n formula(s) have no saved value and read as empty. Open the file in Excel and save it once.</source>
            <translation>
                <numerusform>Tờ “%1”: %n công thức chưa có giá trị lưu, đọc là trống. Hãy mở tệp bằng Excel và lưu lại một lần.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n numeric cell(s) hold no number and were kept as text, the first at %2.</source>
            <translation>
                <numerusform>Tờ “%1”: %n ô số không chứa số, giữ như lời văn, ô đầu là %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sheet “%1”: %n merged range(s) name no place in the sheet and were ignored.</source>
            <translation>
                <numerusform>Tờ “%1”: %n vùng gộp ô không đúng chỗ trong tờ, đã bỏ qua.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileRefusal</name>
        <message>
            <source>There is no file “%1”. Check its name and folder.</source>
            <translation>Không có tệp “%1”. Kiểm tra lại tên và thư mục.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened (%2). Close it in other programs, then try again.</source>
            <translation>Không mở được “%1” (%2). Hãy đóng tệp ở chương trình khác rồi thử lại.</translation>
        </message>
        <message>
            <source>“%1” is empty: it holds no bytes. Ask for it to be sent again.</source>
            <translation>“%1” rỗng, không có nội dung. Hãy đề nghị gửi lại.</translation>
        </message>
        <message>
            <source>Reading “%1” was cancelled.</source>
            <translation>Đã huỷ đọc “%1”.</translation>
        </message>
        <message>
            <source>“%1” is protected by a password. Open it, remove the password, save it, then import it again.</source>
            <translation>“%1” là tệp có mật khẩu. Hãy mở, bỏ mật khẩu, lưu lại rồi nhập lại.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MiB, the largest file that is read. Remove its pictures or split it.</source>
            <translation>“%1” lớn hơn %2 MiB, mức lớn nhất được đọc. Hãy bỏ hình ảnh hoặc tách tệp.</translation>
        </message>
        <message>
            <source>“%1” holds %2 packed parts; at most %3 are read. Save it again as .xlsx.</source>
            <translation>“%1” có %2 phần nén; chỉ đọc tối đa %3. Hãy lưu lại thành .xlsx.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” unpacks to more than %3 MiB, the most that is read. Split the sheet.</source>
            <translation>Phần “%2” của “%1” giải nén ra hơn %3 MiB, mức lớn nhất được đọc. Hãy tách tờ.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than %2 MiB, the most that is read of one file. Split it.</source>
            <translation>“%1” giải nén ra hơn %2 MiB, mức lớn nhất được đọc của một tệp. Hãy tách tệp.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” unpacks to more than %3 times its size, as files made to do harm are. It was not read.</source>
            <translation>Phần “%2” của “%1” giải nén ra hơn %3 lần kích thước, như tệp cố ý gây hại. Không đọc tệp này.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” defines XML entities (a DTD), which no office program writes. It was not read.</source>
            <translation>Phần “%2” của “%1” khai báo thực thể XML (DTD), điều không phần mềm văn phòng nào ghi. Không đọc tệp này.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” nests elements deeper than %3 levels. It was not read.</source>
            <translation>Phần “%2” của “%1” lồng sâu hơn %3 mức. Không đọc tệp này.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” has an element with more than %3 attributes. It was not read.</source>
            <translation>Phần “%2” của “%1” có phần tử hơn %3 thuộc tính. Không đọc tệp này.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” holds a single text longer than %3 MiB. It was not read.</source>
            <translation>Phần “%2” của “%1” có một đoạn chữ dài hơn %3 MiB. Không đọc tệp này.</translation>
        </message>
        <message>
            <source>“%1” holds more than %2 different texts, the most that are read. Split it.</source>
            <translation>“%1” có hơn %2 đoạn chữ khác nhau, mức lớn nhất được đọc. Hãy tách tệp.</translation>
        </message>
        <message>
            <source>“%1” holds more than %2 cells, the most that are read of one file (met in sheet “%3”). Split it.</source>
            <translation>“%1” có hơn %2 ô, mức lớn nhất được đọc của một tệp (gặp ở tờ “%3”). Hãy tách tệp.</translation>
        </message>
        <message>
            <source>“%1” is damaged or was cut short, so it cannot be unpacked. Ask for it to be sent again.</source>
            <translation>“%1” bị hỏng hoặc bị cắt dở nên không giải nén được. Hãy đề nghị gửi lại.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” is damaged: its bytes do not match their checksum or length. Ask for the file to be sent again.</source>
            <translation>Phần “%2” của “%1” bị hỏng: nội dung không khớp mã kiểm tra hoặc độ dài. Hãy đề nghị gửi lại tệp.</translation>
        </message>
        <message>
            <source>“%1” lacks its part “%2”. Ask for the file to be sent again.</source>
            <translation>“%1” thiếu phần “%2”. Hãy đề nghị gửi lại tệp.</translation>
        </message>
        <message>
            <source>The part “%2” of “%1” is not valid XML near byte %3. Ask for the file to be sent again.</source>
            <translation>Phần “%2” của “%1” không phải XML hợp lệ gần byte %3. Hãy đề nghị gửi lại tệp.</translation>
        </message>
        <message>
            <source>Cell %3 of sheet “%2” in “%1” points at a text the file does not hold. Ask for the file to be sent again.</source>
            <translation>Ô %3 của tờ “%2” trong “%1” trỏ tới đoạn chữ không có trong tệp. Hãy đề nghị gửi lại tệp.</translation>
        </message>
        <message>
            <source>Sheet “%2” in “%1” has a cell at “%3”, which is no place in a sheet. Ask for the file to be sent again.</source>
            <translation>Tờ “%2” trong “%1” có ô ở “%3”, không phải vị trí trong tờ. Hãy đề nghị gửi lại tệp.</translation>
        </message>
        <message>
            <source>“%1” is %2, which cannot be read as tables. Save it as .xlsx, .docx or .csv, then import it again.</source>
            <translation>“%1” là %2, không đọc thành bảng được. Hãy lưu thành .xlsx, .docx hoặc .csv rồi nhập lại.</translation>
        </message>
        <message>
            <source>“%1” is named like an office document but holds plain text. If it is a table, rename it to .csv; if not, ask for it to be sent again.</source>
            <translation>“%1” mang tên tệp văn phòng nhưng chỉ có chữ thường. Nếu là bảng, hãy đổi tên thành .csv; nếu không, hãy đề nghị gửi lại.</translation>
        </message>
    </context>
    <context>
        <name>ImportService</name>
        <message>
            <source>The import was cancelled; nothing was changed.</source>
            <translation>Đã huỷ nhập; không gì bị đổi.</translation>
        </message>
        <message>
            <source>No table of tasks or rates was recognised. Check that the file has a header row such as “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”.</source>
            <translation>Không nhận ra bảng nhiệm vụ hay tỷ lệ nào. Kiểm tra tệp có dòng tiêu đề như “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”.</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>“%1” stands in another column and was read as the deadline. Please confirm.</source>
            <translation>“%1” nằm ở cột khác, đã đọc là thời hạn. Xin xác nhận.</translation>
        </message>
        <message>
            <source>The deadline “%1” is far from all the others in this list. Please check its year.</source>
            <translation>Thời hạn “%1” lệch hẳn các dòng khác trong danh mục. Xin kiểm tra lại năm.</translation>
        </message>
        <message>
            <source>The deadline “%1” is before the date of the document that assigns the task.</source>
            <translation>Thời hạn “%1” trước ngày của văn bản giao nhiệm vụ.</translation>
        </message>
        <message>
            <source>The deadline “%1” could not be read. The words are kept; please enter the date.</source>
            <translation>Không đọc được thời hạn “%1”. Lời văn được giữ nguyên; xin nhập ngày.</translation>
        </message>
        <message>
            <source>The deadline “%1” was read with some doubt. Please confirm.</source>
            <translation>Thời hạn “%1” đọc chưa chắc. Xin xác nhận.</translation>
        </message>
        <message>
            <source>Nobody is listed as still open; the task is counted as open for its lead.</source>
            <translation>Không nêu đơn vị nào chưa hoàn thành; tính là cơ quan chủ trì chưa xong.</translation>
        </message>
        <message>
            <source>Nearly the same as row %1. Both are kept; are they one task?</source>
            <translation>Gần như trùng dòng %1. Giữ cả hai; có phải một nhiệm vụ?</translation>
        </message>
        <message>
            <source>This row seems to be cut short: “…%1”.</source>
            <translation>Dòng này dường như bị cắt dở: “…%1”.</translation>
        </message>
        <message>
            <source>Reported as done, but only a submission is shown for “%1”.</source>
            <translation>Báo đã hoàn thành nhưng mới thấy trình, trong khi phải có “%1”.</translation>
        </message>
        <message>
            <source>Reported as done with no result shown.</source>
            <translation>Báo đã hoàn thành nhưng không nêu kết quả nào.</translation>
        </message>
        <message>
            <source>The evidence is dated %1, after the deadline.</source>
            <translation>Chứng cứ ghi ngày %1, sau thời hạn.</translation>
        </message>
        <message>
            <source>“%1” is not an agency we know. The name is kept and assigned to no agency until you choose one.</source>
            <translation>Chưa nhận ra cơ quan “%1”. Tên được giữ nguyên, chưa gán cho cơ quan nào đến khi được chọn.</translation>
        </message>
        <message>
            <source>“%1” can mean several agencies. It is assigned to none until you choose one.</source>
            <translation>“%1” có thể là nhiều cơ quan. Chưa gán cho cơ quan nào đến khi được chọn.</translation>
        </message>
        <message>
            <source>“%1” had been merged by the date of this list. Which unit is meant?</source>
            <translation>“%1” đã sáp nhập trước ngày của danh mục. Đây là đơn vị nào?</translation>
        </message>
        <message>
            <source>“%1” did not exist yet on the date of this list. Which unit is meant?</source>
            <translation>“%1” chưa có vào ngày của danh mục. Đây là đơn vị nào?</translation>
        </message>
        <message>
            <source>Not all that “%1” leaves out could be read.</source>
            <translation>Chưa đọc hết những đơn vị mà “%1” loại trừ.</translation>
        </message>
        <message>
            <source>The list of agencies goes on after “%1”; those it does not name are not assigned.</source>
            <translation>Danh sách cơ quan còn tiếp sau “%1”; đơn vị không nêu tên chưa được giao.</translation>
        </message>
        <message>
            <source>“%1” is named as one of two. Which of them is it?</source>
            <translation>“%1” được nêu là một trong hai. Là cơ quan nào?</translation>
        </message>
        <message>
            <source>The status “%1” is not one we know; it is kept as written and not counted as done.</source>
            <translation>Chưa nhận ra tình trạng “%1”; giữ nguyên lời, không tính là đã xong.</translation>
        </message>
        <message>
            <source>The cell holds the error %1 and was read as empty.</source>
            <translation>Ô có lỗi %1, đọc là trống.</translation>
        </message>
        <message>
            <source>This row was not understood and is left out: “%1”.</source>
            <translation>Không hiểu dòng này nên để lại: “%1”.</translation>
        </message>
        <message>
            <source>A total, not taken as data: “%1”.</source>
            <translation>Dòng tổng, không lấy làm số liệu: “%1”.</translation>
        </message>
        <message>
            <source>Below the table, not taken as data: “%1”.</source>
            <translation>Nằm dưới bảng, không lấy làm số liệu: “%1”.</translation>
        </message>
        <message>
            <source>The header is repeated here.</source>
            <translation>Tiêu đề bảng lặp lại ở đây.</translation>
        </message>
        <message>
            <source>“%1” stands in this table a second time; this row is left out.</source>
            <translation>“%1” có trong bảng lần thứ hai; dòng này được để lại.</translation>
        </message>
        <message>
            <source>“%1” is not a number and was read as missing.</source>
            <translation>“%1” không phải số, đọc là thiếu số liệu.</translation>
        </message>
        <message>
            <source>The header “%1” names no month; its column was left out.</source>
            <translation>Tiêu đề “%1” không nêu tháng; cột này được bỏ ra.</translation>
        </message>
        <message>
            <source>Neither the table nor the file says which year its months are of. Please give the date of the list.</source>
            <translation>Cả bảng và tệp đều không nêu các tháng thuộc năm nào. Xin cho biết ngày của danh mục.</translation>
        </message>
        <message>
            <source>No table of tasks or rates was recognised in this sheet.</source>
            <translation>Không nhận ra bảng nhiệm vụ hay tỷ lệ nào trong tờ này.</translation>
        </message>
        <message>
            <source>The sheet is empty.</source>
            <translation>Tờ này trống.</translation>
        </message>
        <message>
            <source>The sheet is hidden in the file; it was read all the same.</source>
            <translation>Tờ này bị ẩn trong tệp; vẫn được đọc.</translation>
        </message>
        <message>
            <source>The sheet states no date; it is read as of %1, from another sheet of the file.</source>
            <translation>Tờ này không ghi ngày; đọc theo ngày %1 của tờ khác trong tệp.</translation>
        </message>
    </context>
    <context>
        <name>PaperPrinter</name>
        <message>
            <source>The PDF could not be started.</source>
            <translation>Không tạo được tệp PDF.</translation>
        </message>
        <message>
            <source>Cancelled; no file was written.</source>
            <translation>Đã huỷ; không ghi tệp nào.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Không ghi được %1: %2</translation>
        </message>
        <message>
            <source>There is no page in the range chosen.</source>
            <translation>Không có trang nào trong khoảng đã chọn.</translation>
        </message>
        <message>
            <source>The printer could not be started; choose another or save as PDF.</source>
            <translation>Không khởi động được máy in; hãy chọn máy khác hoặc lưu thành PDF.</translation>
        </message>
        <message>
            <source>The printer stopped before the end.</source>
            <translation>Máy in dừng trước khi in hết.</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Trong thư mục:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Tên tệp:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Loại tệp:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Mở</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lưu</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Máy tính này</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Ngày sửa</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Làm lại</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Cắt</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Sao chép</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Dán</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Xoá</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Chọn tất cả</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Đồng ý</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Huỷ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Có</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Không</translation>
        </message>
    </context>
    <context>
        <name>RateToolTip</name>
        <message>
            <source>%1 by the end of the year only</source>
            <translation>chỉ có %1 cho cuối năm</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Đạt</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>chưa có số liệu</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Cách</translation>
        </message>
        <message>
            <source>Counted up to</source>
            <translation>Tính đến</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
    </context>
    <context>
        <name>SampleStore</name>
        <message>
            <source>The samples could not be written to %1: check that there is room and that you may write there.</source>
            <translation>Không ghi được dữ liệu mẫu vào %1: kiểm tra chỗ trống và quyền ghi.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The store %1 is damaged, so no backup was made and the older ones were kept. Restore the latest backup. (%2)</source>
            <translation>Kho %1 bị hỏng nên không sao lưu, các bản cũ được giữ nguyên. Hãy khôi phục bản sao lưu mới nhất. (%2)</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written. Choose another folder.</source>
            <translation>Không ghi được bản sao lưu %1. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>%1; and %2 more</source>
            <comment>a list of edits</comment>
            <translation>%1; và %2 mục khác</translation>
        </message>
        <message>
            <source>The import of %1 cannot be undone: later work stands on it (%2). Undo that first.</source>
            <translation>Không hoàn tác được lần nhập %1: có việc về sau dựa vào nó (%2). Hãy hoàn tác việc đó trước.</translation>
        </message>
        <message>
            <source>The import of %1 cannot be redone: what it changed has been changed since (%2). Import the files again instead.</source>
            <translation>Không làm lại được lần nhập %1: nội dung nó đổi đã được đổi tiếp (%2). Hãy nhập lại các tệp.</translation>
        </message>
        <message>
            <source>There is no import with the number %1. Look at the list of imports.</source>
            <translation>Không có đợt nhập số %1. Hãy xem danh sách đợt nhập.</translation>
        </message>
        <message>
            <source>The import of %1 is undone already.</source>
            <translation>Lần nhập %1 đã được hoàn tác rồi.</translation>
        </message>
        <message>
            <source>The import of %1 is not undone, so there is nothing to redo.</source>
            <translation>Lần nhập %1 chưa hoàn tác nên không có gì để làm lại.</translation>
        </message>
        <message>
            <source>The import was cancelled; nothing of it was kept.</source>
            <translation>Đã huỷ nhập; không giữ lại gì.</translation>
        </message>
        <message>
            <source>The store changed after this import was prepared (%1). Nothing was kept; read the files again and accept them once more.</source>
            <translation>Kho đã thay đổi sau khi chuẩn bị đợt nhập (%1). Chưa ghi gì; hãy đọc lại các tệp và nhận lần nữa.</translation>
        </message>
        <message>
            <source>The store %1 is being written by another program. Wait a moment and try again.</source>
            <translation>Chương trình khác đang ghi vào kho %1. Chờ một lát rồi thử lại.</translation>
        </message>
        <message>
            <source>The store %1 is damaged. Do not write to it; restore the latest backup. (%2)</source>
            <translation>Kho %1 bị hỏng. Không ghi thêm; hãy khôi phục bản sao lưu mới nhất. (%2)</translation>
        </message>
        <message>
            <source>%1 is not a store of Đôn Đốc. Choose another file.</source>
            <translation>%1 không phải kho của Đôn Đốc. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The store %1 cannot be opened. Check that the folder exists and that you may use it.</source>
            <translation>Không mở được kho %1. Kiểm tra thư mục có tồn tại và quyền sử dụng.</translation>
        </message>
        <message>
            <source>The store %1 cannot be written. Open it for reading only, or copy it where you may write.</source>
            <translation>Không ghi được vào kho %1. Hãy mở chỉ đọc, hoặc chép sang nơi ghi được.</translation>
        </message>
        <message>
            <source>The disk with the store %1 is full. Nothing was kept; free some space and try again.</source>
            <translation>Ổ đĩa chứa kho %1 đã đầy. Chưa ghi gì; hãy giải phóng chỗ rồi thử lại.</translation>
        </message>
        <message>
            <source>The store %1 refused what was to be written; nothing of it was kept. (%2)</source>
            <translation>Kho %1 từ chối nội dung cần ghi; không giữ lại gì. (%2)</translation>
        </message>
        <message>
            <source>The store %1 could not be read or written. (%2)</source>
            <translation>Không đọc hoặc ghi được kho %1. (%2)</translation>
        </message>
        <message>
            <source>%1 tasks belong to a task that was undone.</source>
            <translation>%1 nhiệm vụ thuộc một nhiệm vụ đã bị hoàn tác.</translation>
        </message>
        <message>
            <source>%1 tasks belong to themselves.</source>
            <translation>%1 nhiệm vụ thuộc chính mình.</translation>
        </message>
        <message>
            <source>%1 tasks have a number that will be given again.</source>
            <translation>%1 nhiệm vụ có mã số sẽ bị cấp lại.</translation>
        </message>
        <message>
            <source>%1 assignments have a number that will be given again.</source>
            <translation>%1 phần việc có mã số sẽ bị cấp lại.</translation>
        </message>
        <message>
            <source>%1 tasks have a number too large to be written out exactly.</source>
            <translation>%1 nhiệm vụ có mã số quá lớn để ghi chính xác.</translation>
        </message>
        <message>
            <source>%1 stages belong to no deadline.</source>
            <translation>%1 giai đoạn không thuộc thời hạn nào.</translation>
        </message>
        <message>
            <source>%1 rates have a period that ends before it begins.</source>
            <translation>%1 tỷ lệ có kỳ kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>%1 imports are missing from the history.</source>
            <translation>Nhật ký thiếu %1 đợt nhập.</translation>
        </message>
        <message>
            <source>%1 lines are missing from the history.</source>
            <translation>Nhật ký thiếu %1 dòng.</translation>
        </message>
        <message>
            <source>The word “%1” in %2 is not known.</source>
            <translation>Không rõ từ “%1” trong %2.</translation>
        </message>
        <message>
            <source>A row of %1 points to one that is not there.</source>
            <translation>Một dòng của %1 trỏ tới dòng không tồn tại.</translation>
        </message>
        <message>
            <source>“%1” was changed</source>
            <translation>“%1” đã được sửa</translation>
        </message>
        <message>
            <source>“%1” came again in %2</source>
            <translation>“%1” lại có trong %2</translation>
        </message>
        <message>
            <source>“%1” belongs to one of its tasks</source>
            <translation>“%1” thuộc một nhiệm vụ của nó</translation>
        </message>
        <message>
            <source>“%1” was added again</source>
            <translation>“%1” đã được thêm lại</translation>
        </message>
        <message>
            <source>the figure in %1 was added again</source>
            <translation>số liệu ở %1 đã được thêm lại</translation>
        </message>
        <message>
            <source>“%1”, to which its tasks belong, was undone</source>
            <translation>“%1”, chứa các nhiệm vụ này, đã bị hoàn tác</translation>
        </message>
        <message>
            <source>%1 exists already. Open it, or choose another name for the new store.</source>
            <translation>%1 đã có. Hãy mở nó, hoặc chọn tên khác cho kho mới.</translation>
        </message>
        <message>
            <source>There is no store %1. Check the name, or create a new store.</source>
            <translation>Không có kho %1. Kiểm tra lại tên, hoặc tạo kho mới.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a file.</source>
            <translation>%1 là thư mục. Hãy chọn tệp.</translation>
        </message>
        <message>
            <source>The store %1 was written by an older Đôn Đốc and has to be brought up to date first. Open it for writing once.</source>
            <translation>Kho %1 do bản Đôn Đốc cũ ghi, cần nâng cấp trước. Hãy mở để ghi một lần.</translation>
        </message>
        <message>
            <source>The store %1 was written by a newer Đôn Đốc and needs version %2 or later. Nothing was changed; update this program.</source>
            <translation>Kho %1 do bản Đôn Đốc mới hơn ghi, cần phiên bản %2 trở lên. Không gì bị đổi; hãy cập nhật chương trình.</translation>
        </message>
        <message>
            <source>The store %1 was not closed properly and is damaged. Do not write to it; restore the latest backup. (%2)</source>
            <translation>Kho %1 không được đóng đúng cách và bị hỏng. Không ghi thêm; hãy khôi phục bản sao lưu mới nhất. (%2)</translation>
        </message>
        <message>
            <source>This task is not there any more, so the report was not saved. Its import was undone meanwhile.</source>
            <translation>Nhiệm vụ này không còn nên báo cáo chưa được lưu. Đợt nhập chứa nó đã bị hoàn tác.</translation>
        </message>
        <message>
            <source>There is no such agency for “%1”.</source>
            <translation>Không có cơ quan như vậy cho “%1”.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Đã huỷ đọc.</translation>
        </message>
    </context>
    <context>
        <name>TableWriter</name>
        <message>
            <source>“%1” could not be written (%2). Close it in other programs or choose another folder.</source>
            <translation>Không ghi được “%1” (%2). Hãy đóng tệp ở chương trình khác hoặc chọn thư mục khác.</translation>
        </message>
        <message>
            <source>“%1” was not written: a text is longer than the %2 characters an Excel cell holds. Export as CSV instead.</source>
            <translation>Chưa ghi “%1”: có đoạn chữ dài hơn %2 ký tự mà ô Excel chứa được. Hãy xuất dạng CSV.</translation>
        </message>
    </context>
    <context>
        <name>TaskFacts</name>
        <message>
            <source>%1 of %2</source>
            <comment>an assigning document and its date</comment>
            <translation>%1 ngày %2</translation>
        </message>
    </context>
    <context>
        <name>TaskFilter</name>
        <message>
            <source>All assigned</source>
            <translation>Được giao</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Chưa hoàn thành</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Xong đúng hạn</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Done, no date</source>
            <translation>Xong, thiếu ngày</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>Còn trong hạn</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Thường xuyên</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Không ghi thời hạn</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>Theo văn bản khác</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Đã rút</translation>
        </message>
        <message>
            <source>Done, dated</source>
            <translation>Đã xong, có ngày</translation>
        </message>
        <message>
            <source>Was due</source>
            <translation>Đã đến hạn</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Đến hạn hôm nay</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Đến hạn %1</translation>
        </message>
        <message>
            <source>Due in %1 to %2 days</source>
            <translation>Đến hạn trong %1 đến %2 ngày</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Hạn trong %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Newly overdue</source>
            <translation>Mới quá hạn</translation>
        </message>
        <message>
            <source>With questions</source>
            <translation>Có câu hỏi</translation>
        </message>
        <message>
            <source>Lacking 6 clear points</source>
            <translation>Thiếu “6 rõ”</translation>
        </message>
        <message>
            <source>Lacking: %1</source>
            <translation>Thiếu: %1</translation>
        </message>
    </context>
    <context>
        <name>TaskWords</name>
        <message>
            <source>Reported done, but the evidence shows only a submission?</source>
            <translation>Báo đã xong nhưng chứng cứ mới là trình?</translation>
        </message>
        <message>
            <source>The evidence is dated after the deadline: done late?</source>
            <translation>Chứng cứ ghi ngày sau thời hạn: xong muộn?</translation>
        </message>
        <message>
            <source>Reported done without naming a result: which one?</source>
            <translation>Báo đã xong mà không nêu kết quả: kết quả nào?</translation>
        </message>
        <message>
            <source>The list names nobody who is still open: counted for the lead?</source>
            <translation>Danh mục không nêu ai chưa xong: tính cho cơ quan chủ trì?</translation>
        </message>
        <message>
            <source>Does this value stand in the wrong column?</source>
            <translation>Giá trị này có ghi nhầm cột không?</translation>
        </message>
        <message>
            <source>The deadline is far from the others: is the year right?</source>
            <translation>Thời hạn lệch hẳn các việc khác: năm có đúng không?</translation>
        </message>
        <message>
            <source>The deadline is before the assigning document: which date is right?</source>
            <translation>Thời hạn trước ngày văn bản giao: ngày nào đúng?</translation>
        </message>
        <message>
            <source>Nearly the same words as another task: one task or two?</source>
            <translation>Gần trùng lời với việc khác: một hay hai nhiệm vụ?</translation>
        </message>
        <message>
            <source>Which agency is meant? Not matched to any.</source>
            <translation>Đây là cơ quan nào? Chưa gán cho ai.</translation>
        </message>
        <message>
            <source>The name fits several agencies: which one?</source>
            <translation>Tên dùng cho nhiều cơ quan: cơ quan nào?</translation>
        </message>
        <message>
            <source>The unit had already been merged on the list's date: who takes it over?</source>
            <translation>Đơn vị đã sáp nhập vào ngày của danh mục: ai tiếp nhận?</translation>
        </message>
        <message>
            <source>The deadline could not be read: when is it due?</source>
            <translation>Không đọc được thời hạn: bao giờ đến hạn?</translation>
        </message>
        <message>
            <source>The text seems cut short: what is missing?</source>
            <translation>Lời văn dường như bị cắt dở: còn thiếu gì?</translation>
        </message>
        <message numerus="yes">
            <source>%n agency part(s) open</source>
            <translation>
                <numerusform>%n cơ quan chưa xong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>còn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Đến hạn hôm nay</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Trong hạn</translation>
        </message>
        <message>
            <source>Periodic</source>
            <translation>Định kỳ</translation>
        </message>
        <message>
            <source>Continuous</source>
            <translation>Thường xuyên</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>kỳ tới %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>đến %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Đã rút</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Merged into another</source>
            <translation>Gộp vào việc khác</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Đã chuyển</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Xong đúng hạn</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Xong quá hạn</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Done, no date</source>
            <translation>Xong, thiếu ngày</translation>
        </message>
        <message numerus="yes">
            <source>Overdue %n day(s)</source>
            <translation>
                <numerusform>Quá hạn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>Theo văn bản khác</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Không ghi thời hạn</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>Chưa báo cáo</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Đang thực hiện</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Đã trình</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Đã ban hành</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Đưa vào khai thác</translation>
        </message>
        <message>
            <source>before that day</source>
            <translation>trước ngày đó</translation>
        </message>
        <message>
            <source>exact day</source>
            <translation>đúng ngày</translation>
        </message>
        <message>
            <source>whole month</source>
            <translation>cả tháng</translation>
        </message>
        <message>
            <source>whole quarter</source>
            <translation>cả quý</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>cả năm</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>không kết thúc</translation>
        </message>
        <message>
            <source>periodic</source>
            <translation>định kỳ</translation>
        </message>
        <message numerus="yes">
            <source>first of %n stage(s)</source>
            <translation>
                <numerusform>giai đoạn đầu trong %n</numerusform>
            </translation>
        </message>
        <message>
            <source>by another document</source>
            <translation>theo văn bản khác</translation>
        </message>
        <message>
            <source>Clear person</source>
            <translation>Rõ người</translation>
        </message>
        <message>
            <source>Clear work</source>
            <translation>Rõ việc</translation>
        </message>
        <message>
            <source>Clear time</source>
            <translation>Rõ thời gian</translation>
        </message>
        <message>
            <source>Clear responsibility</source>
            <translation>Rõ trách nhiệm</translation>
        </message>
        <message>
            <source>Clear authority</source>
            <translation>Rõ thẩm quyền</translation>
        </message>
        <message>
            <source>Clear result</source>
            <translation>Rõ kết quả</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>no date recorded</source>
            <translation>chưa ghi ngày xong</translation>
        </message>
        <message>
            <source>Not listed</source>
            <comment>the source lists others as open</comment>
            <translation>Không được nêu</translation>
        </message>
    </context>
    <context>
        <name>dondoc::AsOfField</name>
        <message>
            <source>Figures to the end of</source>
            <translation>Số liệu tính đến hết ngày</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>Ngày tính số liệu</translation>
        </message>
        <message>
            <source>Every page shows what held on this date</source>
            <translation>Mọi trang hiện số liệu tính đến ngày này</translation>
        </message>
    </context>
    <context>
        <name>dondoc::BlockBars</name>
        <message>
            <source>Goal: %1%</source>
            <translation>Mục tiêu: %1%</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>còn thiếu %1</translation>
        </message>
        <message>
            <source>met</source>
            <translation>đạt</translation>
        </message>
    </context>
    <context>
        <name>dondoc::BlocksPanel</name>
        <message>
            <source>Full-process online dossiers</source>
            <translation>Hồ sơ trực tuyến toàn trình</translation>
        </message>
        <message>
            <source>No block total has been given up to this date.</source>
            <translation>Đến ngày này chưa nguồn nào cho tỷ lệ chung của các khối.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>% of full-process online dossiers, cumulative from %1 to %2</source>
            <translation>% hồ sơ trực tuyến toàn trình, luỹ kế từ %1 đến %2</translation>
        </message>
        <message numerus="yes">
            <source>Online dossiers are below the goal in all %n block(s)</source>
            <translation>
                <numerusform>Tỷ lệ hồ sơ trực tuyến toàn trình thấp hơn mục tiêu ở cả %n khối</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Online dossiers meet the goal in all %n block(s)</source>
            <translation>
                <numerusform>Tỷ lệ hồ sơ trực tuyến toàn trình đạt mục tiêu ở cả %n khối</numerusform>
            </translation>
        </message>
        <message>
            <source>Online dossiers are below the goal in %1 of %2 blocks</source>
            <translation>Tỷ lệ hồ sơ trực tuyến toàn trình thấp hơn mục tiêu ở %1 trong %2 khối</translation>
        </message>
        <message>
            <source>Figures of another document for the same period (pins): %1</source>
            <translation>Số của văn bản khác cho cùng kỳ (ghim): %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ChoosePanel</name>
        <message>
            <source>Open the tasks</source>
            <translation>Mở nhiệm vụ</translation>
        </message>
        <message>
            <source>Receive more files…</source>
            <translation>Tiếp nhận thêm tệp…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Huỷ</translation>
        </message>
        <message>
            <source>Drop workbooks here</source>
            <translation>Thả bảng tính vào đây</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s)…</source>
            <translation>
                <numerusform>Đang đọc %n tệp…</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Đang nhập…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Đã nhập</translation>
        </message>
        <message>
            <source>Appendices of tasks and of rates. You see how each row is read before anything is stored.</source>
            <translation>Phụ lục nhiệm vụ và tỷ lệ. Xem từng dòng được đọc ra sao trước khi ghi vào kho.</translation>
        </message>
        <message>
            <source>All rows are written together, or none.</source>
            <translation>Tất cả các dòng được ghi cùng lúc, hoặc không dòng nào.</translation>
        </message>
        <message>
            <source>%1 added, %2 updated, %3 already there, %4 left out.</source>
            <translation>Thêm %1, cập nhật %2, đã có %3, để lại %4.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ClearMarks</name>
        <message>
            <source>%1: missing</source>
            <translation>%1: thiếu</translation>
        </message>
    </context>
    <context>
        <name>dondoc::CountsPanel</name>
        <message>
            <source>Carrying out tasks</source>
            <translation>Thực hiện nhiệm vụ</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Mở danh sách</translation>
        </message>
        <message numerus="yes">
            <source>Assigned: %n task(s)</source>
            <translation>
                <numerusform>Giao %n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>On time, in time</source>
            <translation>Đúng hạn, trong hạn</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Completion date not recorded</source>
            <translation>Chưa ghi ngày xong</translation>
        </message>
        <message>
            <source>done on time</source>
            <translation>xong đúng hạn</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>xong nhưng quá hạn</translation>
        </message>
        <message>
            <source>open, in time</source>
            <translation>còn trong hạn</translation>
        </message>
        <message>
            <source>open, overdue</source>
            <translation>quá hạn chưa xong</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Chưa hoàn thành</translation>
        </message>
        <message numerus="yes">
            <source>%n was (were) due</source>
            <translation>
                <numerusform>%n việc đã đến hạn</numerusform>
            </translation>
        </message>
        <message>
            <source>–  not applicable</source>
            <translation>–  không áp dụng</translation>
        </message>
        <message>
            <source>Continuous, periodic</source>
            <translation>Thường xuyên, định kỳ</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Không ghi thời hạn</translation>
        </message>
        <message>
            <source>By another document</source>
            <translation>Theo văn bản khác</translation>
        </message>
        <message>
            <source>Withdrawn, outside the count</source>
            <translation>Đã rút, ngoài số đếm</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) were due</source>
            <translation>
                <numerusform>%n việc đã đến hạn</numerusform>
            </translation>
        </message>
        <message>
            <source>shares are of what was due</source>
            <translation>tỷ lệ tính trên số đã đến hạn</translation>
        </message>
        <message numerus="yes">
            <source>done, dated</source>
            <translation>
                <numerusform>đã xong, có ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done, no date</source>
            <translation>
                <numerusform>đã xong, chưa ghi ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue</source>
            <translation>
                <numerusform>quá hạn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due today</source>
            <translation>
                <numerusform>đến hạn hôm nay</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dondoc::DataTable</name>
        <message>
            <source>Reset columns</source>
            <translation>Đặt lại các cột</translation>
        </message>
        <message numerus="yes">
            <source>No row matches %n filter(s).</source>
            <translation>
                <numerusform>Không có dòng nào khớp %n bộ lọc.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Bỏ lọc</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DraftModel</name>
        <message>
            <source>empty</source>
            <translation>trống</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>chưa đọc được</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, dòng %2</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>để lại</translation>
        </message>
        <message>
            <source>to add</source>
            <translation>thêm mới</translation>
        </message>
        <message>
            <source>to update</source>
            <translation>cập nhật</translation>
        </message>
        <message>
            <source>already there</source>
            <translation>đã có</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DraftPanel</name>
        <message>
            <source>Drafts %1</source>
            <translation>Dự thảo %1</translation>
        </message>
        <message>
            <source>To review %1</source>
            <translation>Cần xem %1</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Leave out this row</source>
            <translation>Để lại dòng này</translation>
        </message>
        <message>
            <source>Every row was read with certainty.</source>
            <translation>Mọi dòng đều đọc chắc.</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Dự thảo</translation>
        </message>
        <message>
            <source>These files say nothing that is not known already</source>
            <translation>Các tệp này không có gì mới</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; to add</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; thêm mới</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; to update</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; cập nhật</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; already there</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; đã có</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; left out</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; để lại</translation>
        </message>
        <message>
            <source>Import %1, leave %2</source>
            <translation>Nhập %1, để lại %2</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Nhập %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::DuePanel</name>
        <message>
            <source>Due soon</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>Within %1 days, to %2</source>
            <translation>Trong %1 ngày, đến %2</translation>
        </message>
        <message>
            <source>From day %1 to day %2, to %3</source>
            <translation>Từ ngày thứ %1 đến ngày thứ %2, đến %3</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>hôm nay</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>còn %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ErrorBar</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterChips</name>
        <message>
            <source>Drop the filter “%1”</source>
            <translation>Bỏ bộ lọc “%1”</translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterHeader</name>
        <message>
            <source>Filter…</source>
            <translation>Lọc…</translation>
        </message>
        <message>
            <source>Filter of the column %1</source>
            <translation>Bộ lọc cột %1</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>(trống)</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <comment>ticked in a column filter</comment>
            <translation>
                <numerusform>%n giá trị</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dondoc::FilterPopup</name>
        <message>
            <source>Filter of the column %1</source>
            <translation>Bộ lọc cột %1</translation>
        </message>
        <message>
            <source>Ascending</source>
            <translation>Tăng dần</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>Giảm dần</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/yyyy</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>Tìm trong danh sách</translation>
        </message>
        <message>
            <source>Values of the column</source>
            <translation>Các giá trị của cột</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Chọn hết</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Bỏ chọn hết</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Áp dụng</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>(trống)</translation>
        </message>
    </context>
    <context>
        <name>dondoc::IntakePage</name>
        <message>
            <source>Receive</source>
            <translation>Tiếp nhận</translation>
        </message>
        <message>
            <source>Next row to look at</source>
            <translation>Dòng cần xem kế tiếp</translation>
        </message>
        <message>
            <source>F8; Shift+F8 goes back</source>
            <translation>F8; Shift+F8 lùi lại</translation>
        </message>
        <message>
            <source>Drop this lot</source>
            <translation>Bỏ đợt này</translation>
        </message>
        <message>
            <source>Receive files</source>
            <translation>Tiếp nhận tệp</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.docx *.html);;All files (*)</source>
            <translation>Bảng tính (*.xlsx *.xlsm *.xls *.ods *.csv *.docx *.html);;Mọi tệp (*)</translation>
        </message>
        <message>
            <source>Lot: %1. Nothing is written to the store yet</source>
            <translation>Đợt nhập: %1. Chưa ghi gì vào kho</translation>
        </message>
    </context>
    <context>
        <name>dondoc::LedgerModel</name>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <source>Other overdue</source>
            <translation>Quá hạn khác</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Số ngày</translation>
        </message>
    </context>
    <context>
        <name>dondoc::LegendPanel</name>
        <message>
            <source>How to read the chart</source>
            <translation>Cách đọc biểu đồ</translation>
        </message>
    </context>
    <context>
        <name>dondoc::MainWindow</name>
        <message>
            <source>Toolbar</source>
            <translation>Thanh công cụ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>About Đôn Đốc</source>
            <translation>Giới thiệu Đôn Đốc</translation>
        </message>
        <message>
            <source>&lt;p&gt;&lt;b&gt;Đôn Đốc %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Follows assigned tasks and rates of online dossiers for the secretariat of the Government Steering Committee.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Đôn Đốc %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Theo dõi nhiệm vụ được giao và tỷ lệ hồ sơ trực tuyến cho bộ phận thường trực Ban Chỉ đạo của Chính phủ.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>There is no store yet to receive the files. Create one or open one, then drop them again.</source>
            <translation>Chưa có kho để nhận tệp. Hãy tạo hoặc mở một kho rồi thả lại.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::NavigationList</name>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
    </context>
    <context>
        <name>dondoc::OverduePanel</name>
        <message>
            <source>Newly overdue, and agencies to call</source>
            <translation>Mới quá hạn và cơ quan cần đôn đốc</translation>
        </message>
        <message>
            <source>Newly overdue since %1</source>
            <translation>Mới quá hạn từ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>No report, with overdue parts</source>
            <translation>Quá hạn, chưa báo cáo</translation>
        </message>
        <message numerus="yes">
            <source>%n agency(ies)</source>
            <translation>
                <numerusform>%n cơ quan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s)</source>
            <translation>
                <numerusform>%n phần việc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other agency(ies)</source>
            <translation>
                <numerusform>và %n cơ quan khác</numerusform>
            </translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Lâu nhất</translation>
        </message>
        <message>
            <source>%1: %2 overdue, longest %3</source>
            <translation>%1: %2 quá hạn, lâu nhất %3</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Overdue; no review to compare with</source>
            <translation>Quá hạn; chưa có kỳ rà soát để so</translation>
        </message>
    </context>
    <context>
        <name>dondoc::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Print the brief…</source>
            <translation>In báo cáo…</translation>
        </message>
        <message>
            <source>There is nothing to show yet.</source>
            <translation>Chưa có gì để xem.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Tiếp nhận tệp…</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue part(s) open</source>
            <translation>
                <numerusform>%n phần việc đang mở quá hạn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) overdue and not done</source>
            <translation>
                <numerusform>%n nhiệm vụ quá hạn chưa xong</numerusform>
            </translation>
        </message>
        <message>
            <source>No task is overdue</source>
            <translation>Không có nhiệm vụ quá hạn</translation>
        </message>
        <message numerus="yes">
            <source>%n due within 5 days</source>
            <translation>
                <numerusform>%n việc đến hạn trong 5 ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>none due within 5 days</source>
            <translation>không việc nào đến hạn trong 5 ngày</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>page title: what is overdue, what falls due</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Figures to the end of %1</source>
            <translation>Tính đến hết ngày %1</translation>
        </message>
        <message>
            <source>compared with the review of %1</source>
            <translation>so với kỳ rà soát %1</translation>
        </message>
        <message>
            <source>sources: %1</source>
            <translation>nguồn: %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::PaperView</name>
        <message>
            <source>Preview of the paper</source>
            <translation>Xem trước văn bản</translation>
        </message>
    </context>
    <context>
        <name>dondoc::QuestionsPanel</name>
        <message>
            <source>Questions the data raises</source>
            <translation>Câu hỏi số liệu đặt ra</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
    </context>
    <context>
        <name>dondoc::QuickOpenField</name>
        <message>
            <source>Task, agency, document or command  (Ctrl+K)</source>
            <translation>Nhiệm vụ, cơ quan, lệnh…  (Ctrl+K)</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Đến</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RateTableModel</name>
        <message>
            <source>Ministries</source>
            <translation>Bộ, ngành</translation>
        </message>
        <message>
            <source>Provinces and cities (63, before the merger)</source>
            <translation>Tỉnh, thành phố (trước sắp xếp, 63 tỉnh)</translation>
        </message>
        <message>
            <source>Provinces and cities (%1)</source>
            <translation>Tỉnh, thành phố (%1)</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>TT</translation>
        </message>
        <message>
            <source>Unit</source>
            <comment>an agency</comment>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Chỉ tiêu</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>Đạt</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Cách</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RatesPage</name>
        <message>
            <source>Online dossiers</source>
            <translation>Hồ sơ TTTT</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RatesView</name>
        <message>
            <source>Indicator</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Bảng số liệu</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Copy the table, to paste it into a document or a spreadsheet</source>
            <translation>Sao chép bảng để dán vào văn bản hoặc bảng tính</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Xuất…</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG, SVG) or PDF</source>
            <translation>Lưu biểu đồ thành ảnh (PNG, SVG) hoặc PDF</translation>
        </message>
        <message>
            <source>There are no rates yet.</source>
            <translation>Chưa có tỷ lệ nào.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Tiếp nhận tệp…</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Xếp hạng</translation>
        </message>
        <message>
            <source>Totals</source>
            <comment>of all units, ministries, provinces</comment>
            <translation>Các khối</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>Bảng nhiệt</translation>
        </message>
        <message>
            <source>Tile map</source>
            <translation>Bản đồ ô</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Xu hướng</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n đơn vị</numerusform>
            </translation>
        </message>
        <message>
            <source>Only for the 34 provinces and cities since July 2025</source>
            <translation>Chỉ có cho 34 tỉnh, thành phố từ tháng 7/2025</translation>
        </message>
        <message>
            <source>%1 units have a target for month %2 · %3 have none to compare with</source>
            <translation>%1 đơn vị có chỉ tiêu tháng %2 · %3 đơn vị không có chỉ tiêu để so</translation>
        </message>
        <message>
            <source>%1 · selected: %2</source>
            <translation>%1 · đang chọn: %2</translation>
        </message>
        <message>
            <source>There is no chart to export.</source>
            <translation>Không có biểu đồ để xuất.</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Xuất biểu đồ</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Ảnh (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Hình vẽ (*.svg)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>Tài liệu PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Đã lưu vào %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <source>Whose brief</source>
            <translation>Báo cáo của cơ quan nào</translation>
        </message>
        <message>
            <source>Mark as draft</source>
            <translation>Ghi “Dự thảo”</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Thu phóng</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Vừa chiều rộng</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Trang trước</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Trang sau</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Lưu PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>All agencies</source>
            <translation>Tất cả cơ quan</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>Brief of %n page(s), figures as of %1</source>
            <translation>
                <numerusform>Báo cáo %n trang, số liệu tính đến %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the brief</source>
            <translation>Lưu báo cáo</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Tài liệu PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Đang lưu %1…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Đã gửi tới máy in.</translation>
        </message>
    </context>
    <context>
        <name>dondoc::RoleLegend</name>
        <message>
            <source>agency</source>
            <translation>cơ quan</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>thời hạn</translation>
        </message>
        <message>
            <source>product</source>
            <translation>sản phẩm</translation>
        </message>
        <message>
            <source>number, status, evidence</source>
            <translation>số thứ tự, tiến độ, chứng cứ</translation>
        </message>
        <message>
            <source>cell to look at</source>
            <translation>ô cần xem lại</translation>
        </message>
        <message>
            <source>header row</source>
            <translation>dòng tiêu đề bảng</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Xoá</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SheetModel</name>
        <message numerus="yes">
            <source>rows %1–%2: %n read with certainty</source>
            <translation>
                <numerusform>dòng %1–%2: %n dòng đọc chắc</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to see these rows</source>
            <translation>Bấm để xem các dòng này</translation>
        </message>
    </context>
    <context>
        <name>dondoc::SheetPanel</name>
        <message>
            <source>The sheet as it looks</source>
            <translation>Tờ như trong tệp</translation>
        </message>
        <message>
            <source>sheet %1 · no table recognised</source>
            <translation>tờ %1 · không nhận ra bảng nào</translation>
        </message>
        <message numerus="yes">
            <source>sheet %1 · header in row %2 · %n column(s) recognised</source>
            <translation>
                <numerusform>tờ %1 · tiêu đề ở dòng %2 · nhận %n cột</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n đơn vị</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 to look at</source>
            <translation>%1 · %2 cần xem</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StartPage</name>
        <message>
            <source>No data yet</source>
            <translation>Chưa có dữ liệu</translation>
        </message>
        <message>
            <source>Look at the ministry's six appendices of July 2025, or begin with a store of your own.</source>
            <translation>Xem sáu phụ lục tháng 7/2025 của Bộ, hoặc bắt đầu với kho dữ liệu của mình.</translation>
        </message>
        <message>
            <source>Open the July 2025 samples</source>
            <translation>Mở dữ liệu mẫu tháng 7/2025</translation>
        </message>
        <message>
            <source>New empty store…</source>
            <translation>Kho mới, trống…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Mở tệp…</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StatusLine</name>
        <message>
            <source>No store open</source>
            <translation>Chưa mở kho nào</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Đang đọc…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Huỷ</translation>
        </message>
        <message>
            <source>Changes are recorded under this name</source>
            <translation>Thay đổi được ghi theo tên này</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StepLine</name>
        <message>
            <source>Choose files</source>
            <translation>Chọn tệp</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Đối chiếu</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập</translation>
        </message>
        <message>
            <source>Step %1 of 3: %2</source>
            <translation>Bước %1 / 3: %2</translation>
        </message>
    </context>
    <context>
        <name>dondoc::StoreActions</name>
        <message>
            <source>New store</source>
            <translation>Kho mới</translation>
        </message>
        <message>
            <source>Đôn Đốc stores (*.dondoc)</source>
            <translation>Kho Đôn Đốc (*.dondoc)</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>Mở kho</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskDetail</name>
        <message>
            <source>Task</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Previous task</source>
            <translation>Nhiệm vụ trước</translation>
        </message>
        <message>
            <source>Next task</source>
            <translation>Nhiệm vụ sau</translation>
        </message>
        <message>
            <source>Close the detail pane</source>
            <translation>Đóng khung chi tiết</translation>
        </message>
        <message>
            <source>Choose a task to see all that is known of it.</source>
            <translation>Chọn một nhiệm vụ để xem mọi điều đã biết về nó.</translation>
        </message>
        <message>
            <source>6 clear points</source>
            <translation>6 rõ</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Ledger by agency</source>
            <translation>Sổ theo cơ quan</translation>
        </message>
        <message>
            <source>%1 present, %2 missing</source>
            <translation>đạt %1, thiếu %2</translation>
        </message>
        <message>
            <source>%1 done · %2 open</source>
            <translation>%1 xong · %2 chưa xong</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Thu gọn</translation>
        </message>
        <message numerus="yes">
            <source>Show the whole text (%n word(s))</source>
            <translation>
                <numerusform>Xem toàn văn (%n từ)</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>Đã trả lời: %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskFacts</name>
        <message>
            <source>Deadline</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>First deadline</source>
            <translation>Thời hạn đầu</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>không ghi</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>chưa đọc được</translation>
        </message>
        <message>
            <source>· uncertain reading</source>
            <translation>· đọc chưa chắc</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Giai đoạn</translation>
        </message>
        <message>
            <source>clause %1</source>
            <translation>mục %1</translation>
        </message>
        <message>
            <source>Assigned by</source>
            <translation>Giao tại</translation>
        </message>
        <message>
            <source>%1 (group)</source>
            <translation>%1 (nhóm)</translation>
        </message>
        <message>
            <source>%1 (not matched)</source>
            <translation>%1 (chưa nhận ra)</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>không nêu tên</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Chứng cứ</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Mở nguồn: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Mục</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TaskListModel</name>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Assigned by</source>
            <translation>Giao tại</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Coordinating</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>Lacking</source>
            <translation>Thiếu</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>ngày %1</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>TT %1</translation>
        </message>
    </context>
    <context>
        <name>dondoc::TasksPage</name>
        <message>
            <source>Tasks</source>
            <translation>Nhiệm vụ</translation>
        </message>
        <message>
            <source>Export the list of tasks</source>
            <translation>Xuất danh sách nhiệm vụ</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Bảng tính Excel (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) written to %1</source>
            <translation>
                <numerusform>Đã ghi %n nhiệm vụ vào %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>/ %n task(s)</source>
            <comment>after the number shown</comment>
            <translation>
                <numerusform>/ %n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Showing %1 of %n task(s)</source>
            <translation>
                <numerusform>Đang hiện %1 / %n nhiệm vụ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n dòng được chọn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filter(s) on, Ctrl+Shift+L clears them</source>
            <translation>
                <numerusform>%n bộ lọc đang bật, Ctrl+Shift+L để bỏ lọc</numerusform>
            </translation>
        </message>
        <message>
            <source>The file %1 was not found; its reference was copied.</source>
            <translation>Không tìm thấy tệp %1; đã sao chép chỉ dẫn nguồn.</translation>
        </message>
        <message>
            <source>Search, with or without marks</source>
            <translation>Tìm, có dấu hoặc không dấu</translation>
        </message>
        <message>
            <source>Search tasks</source>
            <translation>Tìm nhiệm vụ</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Export filtered list…</source>
            <translation>Xuất bảng đang lọc…</translation>
        </message>
        <message>
            <source>There are no tasks yet.</source>
            <translation>Chưa có nhiệm vụ nào.</translation>
        </message>
        <message>
            <source>Receive a file…</source>
            <translation>Tiếp nhận tệp…</translation>
        </message>
    </context>
    <context>
        <name>dondoc::WindowMenus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Tasks</source>
            <translation>&amp;Nhiệm vụ</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Báo cáo</translation>
        </message>
        <message>
            <source>T&amp;ools</source>
            <translation>&amp;Công cụ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Trợ &amp;giúp</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Mở &amp;gần đây</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Ngôn ngữ</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Giao diện</translation>
        </message>
    </context>
</TS>
