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
    <name>AgencyWords</name>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Ministerial-level agency</source>
        <translation>Cơ quan ngang bộ</translation>
    </message>
    <message>
        <source>Body under the Government or a ministry</source>
        <translation>Cơ quan thuộc Chính phủ, thuộc bộ</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Party, National Assembly, front, courts</source>
        <translation>Đảng, Quốc hội, Mặt trận, tòa án</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Tập đoàn, tổng công ty</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of agency</comment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>Import</source>
        <comment>kind of batch</comment>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of batch</comment>
        <translation>Rà soát</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Đã làm lại</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Whole batch</source>
        <translation>Cả đợt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo tiến độ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Note on a figure</source>
        <translation>Ghi chú số liệu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Cách viết tên</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối</translation>
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
    <name>ColumnMenu</name>
    <message>
        <source>Not read</source>
        <translation>Không đọc</translation>
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
    <message>
        <source>Issue</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Mã dòng</translation>
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
        <source>--out is needed for xlsx.</source>
        <translation>Với xlsx phải có --out.</translation>
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
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa tham số “%1”.</translation>
    </message>
    <message>
        <source>Name one notice to read.</source>
        <translation>Hãy nêu một tệp thông báo cần đọc.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) drafted, %1 to look at.</source>
        <translation>
            <numerusform>%n nhiệm vụ dự thảo, %1 nhiệm vụ cần xem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an agency we know, or several bear the name.</source>
        <translation>Không nhận ra cơ quan “%1”, hoặc có nhiều đơn vị trùng tên.</translation>
    </message>
    <message>
        <source>Say whose form: --agency NAME or --all.</source>
        <translation>Nêu phiếu của cơ quan nào: --agency TÊN hoặc --all.</translation>
    </message>
    <message>
        <source>%1 forms were written to “%2”.</source>
        <translation>Đã ghi %1 phiếu vào “%2”.</translation>
    </message>
    <message>
        <source>Forms came back from: %1</source>
        <translation>Đã nhận phiếu của: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Gửi muộn: %1</translation>
    </message>
    <message>
        <source>Still silent: %1</source>
        <translation>Chưa gửi: %1</translation>
    </message>
    <message>
        <source>Say which annex: completed, overdue, rates, due or continuous.</source>
        <translation>Hãy nêu phụ lục nào: completed, overdue, rates, due hoặc continuous.</translation>
    </message>
    <message>
        <source>--out is a file name ending in .%1.</source>
        <translation>--out là tên tệp có đuôi .%1.</translation>
    </message>
    <message>
        <source>%1: figures as of %2</source>
        <translation>%1: số liệu tính đến %2</translation>
    </message>
    <message>
        <source>Choose --json or --csv, not both.</source>
        <translation>Chọn --json hoặc --csv, không chọn cả hai.</translation>
    </message>
    <message>
        <source>Say which review to close, by its name.</source>
        <translation>Hãy nêu tên kỳ rà soát cần chốt.</translation>
    </message>
    <message>
        <source>Closed: %1. Checksum of the frozen figures: %2</source>
        <translation>Đã chốt: %1. Mã kiểm tra số liệu đã chốt: %2</translation>
    </message>
    <message>
        <source>Say what to compare: two names of closed reviews, or dates.</source>
        <translation>Hãy nêu hai mốc để so sánh: tên kỳ rà soát đã chốt, hoặc ngày.</translation>
    </message>
    <message>
        <source>Say what to do: list, close or compare.</source>
        <translation>Hãy nêu việc cần làm: list, close hoặc compare.</translation>
    </message>
    <message>
        <source>--format is docx or pdf.</source>
        <translation>--format là docx hoặc pdf.</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Công văn đôn đốc ngày %1</translation>
    </message>
    <message>
        <source>%1 letters in %2; a reply is due by %3</source>
        <translation>%1 công văn trong %2; hạn trả lời %3</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Đã khôi phục từ %1</translation>
    </message>
    <message>
        <source>What was there is kept as %1</source>
        <translation>Bản trước đó được giữ ở %1</translation>
    </message>
    <message>
        <source>--%1 takes a month such as 2025-06, not “%2”.</source>
        <translation>--%1 cần một tháng như 2025-06, không phải “%2”.</translation>
    </message>
    <message>
        <source>Say what to export: tasks, rates, indicators or findings.</source>
        <translation>Hãy nói xuất gì: tasks, rates, indicators hay findings.</translation>
    </message>
    <message>
        <source>Say which paper: invitation, programme, reconciliation or letter.</source>
        <translation>Hãy nêu văn bản nào: invitation, programme, reconciliation hoặc letter.</translation>
    </message>
    <message>
        <source>LibreOffice, which is installed on this machine, can convert it: add --convert.</source>
        <translation>LibreOffice có trên máy này chuyển đổi được tệp: thêm --convert.</translation>
    </message>
    <message>
        <source>--with takes a month such as 2025-06 or a date such as 2025-07-10, not “%1”.</source>
        <translation>--with nhận một tháng như 2025-06 hoặc một ngày như 2025-07-10, không nhận “%1”.</translation>
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
    <name>EditService</name>
    <message>
        <source>A task is not there any more, so nothing was changed. What it came with was undone meanwhile.</source>
        <translation>Một nhiệm vụ không còn nữa nên chưa sửa gì. Đợt có nhiệm vụ đó đã được hoàn tác.</translation>
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
    <message>
        <source>a file of Office 97–2003 (.doc, .ppt)</source>
        <translation>tệp của Office 97–2003 (.doc, .ppt)</translation>
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
    <name>FindingEdits</name>
    <message>
        <source>This finding is not there any more. What it came with was undone meanwhile.</source>
        <translation>Vấn đề này không còn nữa. Đợt có vấn đề đó đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Remedied: %1</source>
        <translation>Đã khắc phục: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Chưa xong: %1</translation>
    </message>
    <message>
        <source>Task of a finding: %1</source>
        <translation>Giao nhiệm vụ từ vấn đề: %1</translation>
    </message>
    <message>
        <source>The agencies of this finding were changed meanwhile. Look at it again, then tick.</source>
        <translation>Các cơ quan của vấn đề này vừa được sửa. Xem lại rồi đánh dấu.</translation>
    </message>
    <message>
        <source>A task was made of this finding meanwhile. No second one was made.</source>
        <translation>Vấn đề này đã được giao thành nhiệm vụ trong lúc đó. Không tạo thêm nhiệm vụ thứ hai.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Remedied</source>
        <translation>Đã khắc phục</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not done</comment>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không ghi thời hạn</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>Cancelled after %1 forms were written.</source>
        <translation>Đã dừng sau khi ghi %1 phiếu.</translation>
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
    <message>
        <source>The list no longer holds the task “%1”. It is kept as it was.</source>
        <translation>Danh sách gửi lại không còn nhiệm vụ “%1”; nhiệm vụ vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>This row of the form is none that was sent out; it was left out.</source>
        <translation>Dòng này không phải dòng đã gửi trong phiếu; đã để ngoài.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 18/7/2025 and was left out.</source>
        <translation>“%1” không phải ngày (ví dụ 18/7/2025); đã bỏ qua.</translation>
    </message>
    <message>
        <source>The section “%1” holds no numbered issue; it was taken as a note of the document and not as a finding.</source>
        <translation>Mục “%1” không có vấn đề đánh số; được coi là phần ghi chú của văn bản, không phải vấn đề kiểm tra.</translation>
    </message>
    <message>
        <source>No agency is named that is to remedy “%1”. Please choose one.</source>
        <translation>Chưa nêu cơ quan khắc phục “%1”. Vui lòng chọn cơ quan.</translation>
    </message>
    <message>
        <source>The issue “%1” has no deadline.</source>
        <translation>Vấn đề “%1” không có thời hạn.</translation>
    </message>
</context>
<context>
    <name>LetterRun</name>
    <message>
        <source>No agency is late on that date, so there is no letter to write.</source>
        <translation>Đến ngày đó không có cơ quan nào quá hạn nên không có công văn để gửi.</translation>
    </message>
    <message>
        <source>Cancelled; no letter was written.</source>
        <translation>Đã huỷ; không có công văn nào được ghi.</translation>
    </message>
</context>
<context>
    <name>NoticeDoubts</name>
    <message>
        <source>Nobody is named as lead, here or in a heading above.</source>
        <translation>Không thấy cơ quan chủ trì, cả trong mục lẫn ở tiêu đề phía trên.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue of agencies.</source>
        <translation>“%1” không có trong danh mục cơ quan.</translation>
    </message>
    <message>
        <source>“%1” may mean several agencies.</source>
        <translation>“%1” có thể là nhiều cơ quan.</translation>
    </message>
    <message>
        <source>“%1” no longer existed on the notice&apos;s date.</source>
        <translation>“%1” không còn tồn tại vào ngày của thông báo.</translation>
    </message>
    <message>
        <source>“%1” did not exist yet on the notice&apos;s date.</source>
        <translation>“%1” chưa có vào ngày của thông báo.</translation>
    </message>
    <message>
        <source>What “%1” leaves out was not all read.</source>
        <translation>Chưa đọc hết phần loại trừ của “%1”.</translation>
    </message>
    <message>
        <source>The lead directs “%1”, which does the work: is it the lead itself?</source>
        <translation>Cơ quan chủ trì chỉ đạo “%1” làm việc này: chính “%1” là cơ quan chủ trì?</translation>
    </message>
    <message>
        <source>Does “%1” bind this task alone or those before it too?</source>
        <translation>“%1” là thời hạn của riêng việc này hay của cả các việc trước?</translation>
    </message>
    <message>
        <source>The item names several deadlines; the first is taken, the others are kept: %1.</source>
        <translation>Mục này nêu nhiều thời hạn; lấy thời hạn đầu, giữ kèm: %1.</translation>
    </message>
    <message>
        <source>“%1” counts from a day that the notice does not give.</source>
        <translation>“%1” tính từ một ngày mà thông báo không nêu.</translation>
    </message>
    <message>
        <source>The deadline “%1” lies before the notice.</source>
        <translation>Thời hạn “%1” trước ngày của thông báo.</translation>
    </message>
    <message>
        <source>A rate or target is named without a number.</source>
        <translation>Nêu tỷ lệ, chỉ tiêu nhưng không có con số.</translation>
    </message>
    <message>
        <source>Introduces the items below; not a task of its own.</source>
        <translation>Câu dẫn các mục bên dưới; không phải việc riêng.</translation>
    </message>
    <message>
        <source>Closing formula.</source>
        <translation>Câu kết thúc văn bản.</translation>
    </message>
    <message>
        <source>Says what was achieved; assigns nothing.</source>
        <translation>Nêu kết quả đã đạt; không giao việc.</translation>
    </message>
    <message>
        <source>Says what fell short; assigns nothing.</source>
        <translation>Nêu tồn tại, hạn chế; không giao việc.</translation>
    </message>
    <message>
        <source>Agrees, notes or explains; assigns nothing.</source>
        <translation>Lời tán thành, ghi nhận, giải thích; không giao việc.</translation>
    </message>
    <message>
        <source>The deadline “%1” was read with low confidence.</source>
        <translation>Thời hạn “%1” đọc chưa chắc.</translation>
    </message>
    <message>
        <source>The deadline “%1” could not be read. Type it as it is spoken: 30/6/2025, month 9/2025, every month.</source>
        <translation>Không đọc được thời hạn “%1”. Gõ như cách nói: 30/6/2025, tháng 9/2025, hằng tháng.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a document and its date</comment>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>%1, meeting of %2</source>
        <translation>%1, cuộc họp ngày %2</translation>
    </message>
</context>
<context>
    <name>NoticeFiles</name>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Đã dừng đọc %1.</translation>
    </message>
    <message>
        <source>%1 holds more text than any notice; nothing was read.</source>
        <translation>%1 có nhiều chữ hơn mọi thông báo; chưa đọc gì.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one and open it again.</source>
        <translation>%1 bị khóa bằng mật khẩu. Hãy lưu lại không có mật khẩu rồi mở.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF: it is damaged or cut short.</source>
        <translation>Không đọc được %1 như một tệp PDF: tệp bị hỏng hoặc bị cắt cụt.</translation>
    </message>
    <message>
        <source>%1 is a PDF, and the program pdftotext (Poppler) that reads its text is not installed. Copy the text from a PDF viewer and paste it, or open the .docx.</source>
        <translation>%1 là tệp PDF mà máy chưa cài pdftotext (Poppler) để lấy chữ. Hãy chép chữ từ trình xem PDF rồi dán vào, hoặc mở tệp .docx.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text. Recognise its text (OCR) first, or paste the text.</source>
        <translation>%1 chỉ có ảnh chụp trang, không có chữ. Hãy nhận dạng chữ (OCR) trước, hoặc dán chữ vào.</translation>
    </message>
    <message>
        <source>This is more text than any notice holds; nothing was read.</source>
        <translation>Văn bản này dài hơn mọi thông báo; chưa đọc gì.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Không có chữ nào để đọc.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>The table “%1” is not a list of phrases.</source>
        <translation>Bảng “%1” không phải là danh sách cụm từ.</translation>
    </message>
    <message>
        <source>The table “%1” holds an entry that is no phrase.</source>
        <translation>Bảng “%1” có một mục không phải cụm từ.</translation>
    </message>
    <message>
        <source>The phrase tables cannot be read: %1.</source>
        <translation>Không đọc được các bảng cụm từ: %1.</translation>
    </message>
    <message>
        <source>The phrase tables are missing from the program.</source>
        <translation>Chương trình thiếu các bảng cụm từ.</translation>
    </message>
    <message>
        <source>The phrase table “%1” is missing.</source>
        <translation>Thiếu bảng cụm từ “%1”.</translation>
    </message>
    <message>
        <source>There is no phrase table “%1”.</source>
        <translation>Không có bảng cụm từ “%1”.</translation>
    </message>
</context>
<context>
    <name>NoticeProposal</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (nhóm)</translation>
    </message>
    <message>
        <source>%1 (deadline %2)</source>
        <translation>%1 (hạn %2)</translation>
    </message>
    <message>
        <source>Much like %1: the same work issued again?</source>
        <translation>Gần giống %1: cùng một việc, nay giao lại?</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>by the heading</source>
        <translation>theo tiêu đề</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n hạn khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>chắc %1%</translation>
    </message>
    <message>
        <source>in the store</source>
        <translation>đã ở trong kho</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>để lại</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>issues again %1</source>
        <translation>giao lại %1</translation>
    </message>
</context>
<context>
    <name>NoticeRole</name>
    <message>
        <source>lead</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>coordinating</source>
        <translation>phối hợp</translation>
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
        <source>document</source>
        <translation>căn cứ</translation>
    </message>
</context>
<context>
    <name>NoticeService</name>
    <message>
        <source>The text of the notice “%1” is not kept in this store.</source>
        <translation>Kho này không giữ nội dung thông báo “%1”.</translation>
    </message>
</context>
<context>
    <name>OlderFormats</name>
    <message>
        <source>“%1”: LibreOffice could not convert this file. Open it there and save it as .xlsx or .docx.</source>
        <translation>“%1”: LibreOffice không chuyển đổi được tệp này. Hãy mở bằng LibreOffice rồi lưu thành .xlsx hoặc .docx.</translation>
    </message>
    <message>
        <source>The conversion was cancelled.</source>
        <translation>Đã dừng chuyển đổi.</translation>
    </message>
    <message>
        <source>With LibreOffice installed on this machine it could be converted here.</source>
        <translation>Nếu máy này có LibreOffice thì chuyển đổi được ngay tại đây.</translation>
    </message>
    <message>
        <source>“%1” is of an older format; what was read is a copy that LibreOffice made of it.</source>
        <translation>“%1” thuộc định dạng cũ; nội dung đọc được là từ bản sao do LibreOffice chuyển đổi.</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>What you changed was changed by somebody else meanwhile. Nothing was written: look at it as it is now, and do it once more if it still holds.</source>
        <translation>Chỗ vừa sửa đã được người khác sửa trong lúc đó. Chưa ghi gì: hãy xem lại như hiện nay, nếu vẫn đúng thì làm lại một lần nữa.</translation>
    </message>
    <message>
        <source>What you changed was changed by somebody else meanwhile and says “%1” by now. Nothing was written: look at it, and do it once more if yours holds.</source>
        <translation>Chỗ vừa sửa đã được người khác sửa trong lúc đó, nay là “%1”. Chưa ghi gì: hãy xem lại, nếu chữ vừa gõ vẫn đúng thì làm lại một lần nữa.</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>This paper has no table to put into a workbook; save it as PDF or for Word.</source>
        <translation>Văn bản này không có bảng để đưa vào Excel; hãy lưu PDF hoặc Word.</translation>
    </message>
</context>
<context>
    <name>PaperOrder</name>
    <message>
        <source>Brief</source>
        <translation>Báo cáo phục vụ họp</translation>
    </message>
    <message>
        <source>Annex: completed</source>
        <translation>Phụ lục: đã hoàn thành</translation>
    </message>
    <message>
        <source>Annex: overdue</source>
        <translation>Phụ lục: quá hạn</translation>
    </message>
    <message>
        <source>Annex: rates</source>
        <translation>Phụ lục: hồ sơ trực tuyến toàn trình</translation>
    </message>
    <message>
        <source>Annex: due by month</source>
        <translation>Phụ lục: đến hạn theo tháng</translation>
    </message>
    <message>
        <source>Annex: continuous</source>
        <translation>Phụ lục: thường xuyên</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Reconciliation sheet</source>
        <translation>Phiếu đối chiếu</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>Programme of the session</source>
        <translation>Chương trình họp</translation>
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
    <message>
        <source>Printing was stopped.</source>
        <translation>Đã dừng in.</translation>
    </message>
</context>
<context>
    <name>PaperSentences</name>
    <message>
        <source>Brief</source>
        <translation>Báo cáo phục vụ họp</translation>
    </message>
    <message>
        <source>Letter of reminder</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Reconciliation sheet</source>
        <translation>Phiếu đối chiếu</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>opening sentence</source>
        <translation>câu mở đầu</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>tình hình</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>đề nghị</translation>
    </message>
    <message>
        <source>closing sentence</source>
        <translation>câu kết</translation>
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
        <translation>“%1” đã có trong bảng, hoặc không có từ nào.</translation>
    </message>
    <message>
        <source>“%1” is not in the table.</source>
        <translation>“%1” không có trong bảng.</translation>
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
    <name>ReceivedLists</name>
    <message>
        <source>No list received is called “%1”. There are: %2.</source>
        <translation>Không có danh mục nào đã nhận tên là “%1”. Hiện có: %2.</translation>
    </message>
</context>
<context>
    <name>ReviewEdits</name>
    <message>
        <source>Decision of the review of %1</source>
        <translation>Kết luận của kỳ rà soát %1</translation>
    </message>
    <message>
        <source>Task given by the review of %1</source>
        <translation>Nhiệm vụ giao tại kỳ rà soát %1</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Phiên họp ngày %1</translation>
    </message>
    <message>
        <source>Programme and papers of %1</source>
        <translation>Chương trình, tài liệu: %1</translation>
    </message>
    <message>
        <source>Close the review of %1</source>
        <translation>Chốt kỳ rà soát %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Công văn ngày %1</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>“%1” is closed already; its figures do not change any more.</source>
        <translation>“%1” đã chốt; số liệu không đổi nữa.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chốt %1</translation>
    </message>
    <message>
        <source>This letter is not there any more; what wrote it was undone meanwhile.</source>
        <translation>Công văn này không còn nữa; việc ghi nó vừa được hoàn tác.</translation>
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
    <name>SecrecyRule</name>
    <message>
        <source>“%1” bears the độ mật “%2”, so it was not read in. Where this store may hold such documents, the office says so in the catalogue, under Documents.</source>
        <translation>“%1” có độ mật “%2” nên không được đọc vào. Nếu kho này được phép chứa văn bản mật, đơn vị bật ở Danh mục › Văn bản.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Type a new task</source>
        <translation>Gõ nhiệm vụ mới</translation>
    </message>
    <message>
        <source>Edit the task, or the cell</source>
        <translation>Sửa nhiệm vụ, hoặc sửa ô</translation>
    </message>
    <message>
        <source>One change for all chosen tasks</source>
        <translation>Sửa một lần cho mọi nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Report progress of the chosen agency</source>
        <translation>Cập nhật tiến độ của cơ quan đang chọn</translation>
    </message>
    <message>
        <source>Fill in the days and evidence that are missing</source>
        <translation>Điền ngày và minh chứng còn thiếu</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Khung nhìn đã lưu</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bỏ mọi bộ lọc</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Filter of the column</source>
        <translation>Lọc theo cột</translation>
    </message>
    <message>
        <source>Go into the row: its details, its task</source>
        <translation>Vào dòng: chi tiết, nhiệm vụ</translation>
    </message>
    <message>
        <source>Ledger, findings</source>
        <translation>Sổ theo dõi, kiểm tra</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Đã xong, hoặc mở lại</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu nhập</translation>
    </message>
    <message>
        <source>Keep what is typed and leave the form</source>
        <translation>Lưu nội dung đã gõ và rời biểu</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Ô cần xem tiếp theo</translation>
    </message>
    <message>
        <source>Previous cell to look at</source>
        <translation>Ô cần xem trước đó</translation>
    </message>
    <message>
        <source>Import the lot</source>
        <translation>Nhập cả lô</translation>
    </message>
    <message>
        <source>Take the table from the clipboard</source>
        <translation>Nhận bảng từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Mend this cell</source>
        <translation>Sửa ô này</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>Dòng này là tiêu đề bảng</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Bỏ qua dòng này</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Bàn thông báo</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Chỗ chưa chắc tiếp theo</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Chỗ chưa chắc trước đó</translation>
    </message>
    <message>
        <source>What the notice says of itself</source>
        <translation>Thông tin của chính thông báo</translation>
    </message>
    <message>
        <source>Split the task here</source>
        <translation>Tách nhiệm vụ tại đây</translation>
    </message>
    <message>
        <source>Join with the next task</source>
        <translation>Gộp với nhiệm vụ sau</translation>
    </message>
    <message>
        <source>Make a task of the chosen words</source>
        <translation>Lập nhiệm vụ từ chữ đã chọn</translation>
    </message>
    <message>
        <source>Read the chosen words again</source>
        <translation>Đọc lại chữ đã chọn</translation>
    </message>
    <message>
        <source>Accept the tasks</source>
        <translation>Nhận các nhiệm vụ</translation>
    </message>
    <message>
        <source>Between a sentence and its task</source>
        <translation>Qua lại giữa câu và nhiệm vụ</translation>
    </message>
    <message>
        <source>The chosen words are: agency, deadline, product, basis … (Alt+1 to Alt+5)</source>
        <translation>Chữ đã chọn là: cơ quan, thời hạn, sản phẩm, căn cứ … (Alt+1 đến Alt+5)</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Take the spelling away</source>
        <translation>Bỏ cách viết</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc 2025</translation>
    </message>
    <message>
        <source>Choose the months to print</source>
        <translation>Chọn các tháng để in</translation>
    </message>
    <message>
        <source>Remember the chosen words</source>
        <translation>Ghi nhớ chữ đã chọn</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Decide on the chosen point</source>
        <translation>Ghi kết luận cho mục đang chọn</translation>
    </message>
    <message>
        <source>Next part of the review</source>
        <translation>Phần sau của kỳ rà soát</translation>
    </message>
    <message>
        <source>Previous part of the review</source>
        <translation>Phần trước của kỳ rà soát</translation>
    </message>
    <message>
        <source>Give the typed decision as a task</source>
        <translation>Giao kết luận đã gõ thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Back to the points</source>
        <translation>Về các mục rà soát</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Lưu chương trình</translation>
    </message>
    <message>
        <source>Open the evidence file of the chosen agency</source>
        <translation>Mở tệp chứng cứ của cơ quan đang chọn</translation>
    </message>
</context>
<context>
    <name>SidecarFile</name>
    <message>
        <source>What is under work could not be saved to %1: %2. Free some room or allow writing there; what you have typed is still on the page.</source>
        <translation>Không lưu được phần đang làm dở vào %1: %2. Hãy giải phóng chỗ trống hoặc cho phép ghi vào đó; những gì đã gõ vẫn còn trên trang.</translation>
    </message>
    <message>
        <source>What was under work in %1 cannot be read back, and the file cannot be set aside. Close other programs that have it open, then start again.</source>
        <translation>Không đọc lại được phần làm dở trong %1, cũng không cất tệp sang bên được. Hãy đóng chương trình khác đang mở tệp rồi khởi động lại.</translation>
    </message>
    <message>
        <source>What was under work could not be read back. The file was kept as %1.</source>
        <translation>Không đọc lại được phần làm dở. Tệp được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1 was written by a newer program. Please update.</source>
        <translation>%1 do phiên bản mới hơn ghi. Vui lòng cập nhật chương trình.</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>không xoá được</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>The frozen figures are not what their checksum says; they were changed outside this program. Restore the store from a backup.</source>
        <translation>Số liệu đã chốt không khớp mã kiểm tra; dữ liệu đã bị sửa ngoài chương trình. Hãy khôi phục kho từ bản sao lưu.</translation>
    </message>
    <message>
        <source>There is no review called “%1”.</source>
        <translation>Không có kỳ rà soát tên là “%1”.</translation>
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
        <source>The import of %1 is undone already.</source>
        <translation>Lần nhập %1 đã được hoàn tác rồi.</translation>
    </message>
    <message>
        <source>The import of %1 is not undone, so there is nothing to redo.</source>
        <translation>Lần nhập %1 chưa hoàn tác nên không có gì để làm lại.</translation>
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
        <source>There is no such agency for “%1”.</source>
        <translation>Không có cơ quan như vậy cho “%1”.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã huỷ đọc.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: later work stands on it (%2). Undo that first.</source>
        <translation>Không hoàn tác được “%1”: có việc làm sau dựa vào đó (%2). Hãy hoàn tác việc ấy trước.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone: what it changed has been changed since (%2). Undo that first, or do it anew.</source>
        <translation>Không làm lại được “%1”: chỗ đã sửa về sau lại được sửa (%2). Hãy hoàn tác việc ấy trước hoặc làm mới.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” đã được hoàn tác rồi.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so there is nothing to redo.</source>
        <translation>“%1” chưa bị hoàn tác nên không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is no batch with the number %1. Look at the history.</source>
        <translation>Không có đợt nào mang số %1. Hãy xem nhật ký.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing of it was kept.</source>
        <translation>Đã huỷ; không lưu gì cả.</translation>
    </message>
    <message>
        <source>The store changed after this was prepared (%1). Nothing was kept; look at it as it is now and do it once more.</source>
        <translation>Kho dữ liệu đã thay đổi sau khi chuẩn bị việc này (%1). Chưa lưu gì; hãy xem lại như hiện có rồi làm lại.</translation>
    </message>
    <message>
        <source>This task is not there any more, so the report was not saved. What it came with was undone meanwhile.</source>
        <translation>Nhiệm vụ này không còn nữa nên báo cáo chưa được lưu. Đợt có nhiệm vụ đó đã được hoàn tác.</translation>
    </message>
    <message>
        <source>%1 batches are missing from the history.</source>
        <translation>Nhật ký thiếu %1 đợt.</translation>
    </message>
    <message>
        <source>%1 tasks continue a task that was undone.</source>
        <translation>%1 nhiệm vụ nối tiếp một nhiệm vụ đã bị hoàn tác.</translation>
    </message>
    <message>
        <source>%1 tasks continue themselves.</source>
        <translation>%1 nhiệm vụ nối tiếp chính nó.</translation>
    </message>
    <message>
        <source>%1 findings point to a task that was undone.</source>
        <translation>%1 vấn đề trỏ đến nhiệm vụ đã bị hoàn tác.</translation>
    </message>
    <message>
        <source>a report was made on “%1”</source>
        <translation>“%1” đã có báo cáo tiến độ</translation>
    </message>
    <message>
        <source>the spelling “%1” was changed</source>
        <translation>cách viết “%1” đã đổi</translation>
    </message>
    <message>
        <source>the contact of %1 was changed</source>
        <translation>đầu mối của %1 đã đổi</translation>
    </message>
    <message>
        <source>the setting %1 was changed</source>
        <translation>thiết lập %1 đã đổi</translation>
    </message>
    <message>
        <source>the figure in %1 was changed</source>
        <translation>số liệu ở %1 đã đổi</translation>
    </message>
    <message>
        <source>%1 by “%2”</source>
        <comment>a change, and the work that made it</comment>
        <translation>%1 bởi “%2”</translation>
    </message>
    <message>
        <source>“%1” continues one of its tasks</source>
        <translation>“%1” nối tiếp một nhiệm vụ của đợt này</translation>
    </message>
    <message>
        <source>“%1” points to one of its tasks</source>
        <translation>“%1” trỏ đến một nhiệm vụ của đợt này</translation>
    </message>
    <message>
        <source>The file %1 cannot be moved aside. Close every program that has it open, then try again.</source>
        <translation>Không dời được tệp %1. Đóng mọi chương trình đang mở tệp này rồi thử lại.</translation>
    </message>
    <message>
        <source>This review is not closed, so nothing was frozen. Close it first.</source>
        <translation>Kỳ rà soát này chưa chốt nên chưa có số liệu cố định. Hãy chốt trước.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so nothing was saved. What it belongs to was undone meanwhile.</source>
        <translation>“%1” không còn nữa nên chưa lưu gì. Đợt có nó đã được hoàn tác.</translation>
    </message>
    <message>
        <source>%1 has had the store %2 open on the computer %3 since %4, so it can only be read here. Ask for it to be closed there, then open it again.</source>
        <translation>%1 đang mở kho %2 trên máy %3 từ %4, nên ở đây chỉ đọc được. Đề nghị đóng kho ở máy đó rồi mở lại.</translation>
    </message>
    <message>
        <source>The store %1 lies on a network share, where two people&apos;s work could overwrite each other, so it can only be read here. To write in it, copy it to this computer.</source>
        <translation>Kho %1 nằm trên thư mục mạng, nơi hai người có thể ghi đè lên nhau, nên ở đây chỉ đọc được. Muốn ghi, hãy chép kho về máy này.</translation>
    </message>
    <message>
        <source>“%1” is assigned by a document of the độ mật “%2”, so nothing was saved. Where this store may hold such documents, the office says so in the catalogue, under Documents.</source>
        <translation>“%1” do văn bản có độ mật “%2” giao nên chưa ghi gì. Nếu kho này được phép chứa văn bản mật, đơn vị bật ở Danh mục › Văn bản.</translation>
    </message>
</context>
<context>
    <name>StoreIntake</name>
    <message>
        <source>The reading was cancelled; nothing was changed.</source>
        <translation>Đã dừng đọc; chưa có gì thay đổi.</translation>
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
    <name>TaskEdits</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of agencies</comment>
        <translation>
            <numerusform>%1 và %n cơ quan nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hoàn thành: %1</translation>
    </message>
    <message>
        <source>Report of %1: %2</source>
        <translation>Báo cáo của %1: %2</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Chưa xong: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Trả lời: %1</translation>
    </message>
    <message>
        <source>Follow each agency of the group</source>
        <translation>Theo dõi từng cơ quan của nhóm</translation>
    </message>
    <message>
        <source>This task is not there any more. What it came with was undone meanwhile.</source>
        <translation>Nhiệm vụ này không còn nữa. Đợt đã đưa nó vào được thu hồi trong lúc đó.</translation>
    </message>
    <message>
        <source>Evidence file of %1</source>
        <translation>Tệp chứng cứ của %1</translation>
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
    <message>
        <source>Silent</source>
        <translation>Im lặng</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>Việc của %1</translation>
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
        <source>The unit had already been merged on the list&apos;s date: who takes it over?</source>
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
    <message>
        <source>Assigned again</source>
        <translation>Giao lại ở văn bản sau</translation>
    </message>
    <message>
        <source>clause %1</source>
        <translation>mục %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>TT %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>gõ tay</translation>
    </message>
    <message>
        <source>%1/%2 occurrences</source>
        <translation>%1/%2 kỳ</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục, phần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>No lead agency</source>
        <translation>Chưa rõ cơ quan chủ trì</translation>
    </message>
    <message>
        <source>No assigning document</source>
        <translation>Không ghi văn bản giao</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Không thuộc mục nào</translation>
    </message>
    <message>
        <source>Due in no month</source>
        <translation>Không có hạn theo tháng</translation>
    </message>
    <message>
        <source>No standing</source>
        <translation>Chưa rõ tình trạng</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Tasks due in the month</source>
        <translation>Số việc đến hạn trong tháng</translation>
    </message>
    <message>
        <source>hatched: overdue · full: not due yet</source>
        <translation>gạch chéo: quá hạn · đặc: chưa đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>of a heading</comment>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Không có</translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source> · due today</source>
        <translation> · đến hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source> · %n day(s) left</source>
        <translation>
            <numerusform> · còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Không ghi được %1. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyCard</name>
    <message>
        <source>Merged from %1</source>
        <translation>Hợp nhất từ %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Đã hợp nhất vào %1</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Trực thuộc %1</translation>
    </message>
    <message>
        <source>A centrally run city from %1</source>
        <translation>Thành phố trực thuộc Trung ương từ %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Mã %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ chưa xong</numerusform>
        </translation>
    </message>
    <message>
        <source>It is among the spellings already.</source>
        <translation>Cách viết này đã có.</translation>
    </message>
    <message>
        <source>It means %1 too: added, it is ambiguous and stays unmatched wherever it is read.</source>
        <translation>Cách viết này còn chỉ %1: nếu thêm thì mơ hồ, đọc ở đâu cũng để trống.</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2</source>
        <translation>Cách viết “%1” của %2</translation>
    </message>
    <message>
        <source>Without the spelling “%1” of %2</source>
        <translation>Bỏ cách viết “%1” của %2</translation>
    </message>
    <message>
        <source>Choose an agency to see all that is known of it.</source>
        <translation>Chọn một cơ quan để xem mọi thông tin.</translation>
    </message>
    <message>
        <source>Read as this agency</source>
        <translation>Được đọc là cơ quan này</translation>
    </message>
    <message>
        <source>Only its own name is read as this agency.</source>
        <translation>Chỉ tên chính thức được đọc là cơ quan này.</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a spelling</comment>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The chosen spelling (Delete)</source>
        <translation>Cách viết đang chọn (Delete)</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Đầu mối liên hệ</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyChip</name>
    <message>
        <source>Enter: what else to do; Delete: take out</source>
        <translation>Enter: xem việc làm được; Delete: bỏ ra</translation>
    </message>
    <message>
        <source>Nobody known by this name yet. Enter: say who is meant; Delete: take out</source>
        <translation>Chưa nhận ra cơ quan nào có tên này. Enter: chỉ rõ là cơ quan nào; Delete: bỏ ra</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyField</name>
    <message>
        <source>add an agency…</source>
        <translation>thêm cơ quan…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Thêm: %1</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Là %1</translation>
    </message>
    <message>
        <source>Make it a lead (Alt+1)</source>
        <translation>Chuyển thành chủ trì (Alt+1)</translation>
    </message>
    <message>
        <source>Make it coordinating (Alt+2)</source>
        <translation>Chuyển thành phối hợp (Alt+2)</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Bỏ ra (Delete)</translation>
    </message>
</context>
<context>
    <name>dondoc::AgencyModel</name>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Tên trong biểu đồ</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of agency</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Hợp nhất từ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Cách viết</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ theo dõi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối</translation>
    </message>
    <message numerus="yes">
        <source>%n ambiguous</source>
        <translation>
            <numerusform>%n mơ hồ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::AgencySection</name>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>A spelling or a contact is typed and not kept.</source>
        <translation>Có cách viết hoặc đầu mối đã gõ mà chưa lưu.</translation>
    </message>
</context>
<context>
    <name>dondoc::AgendaTable</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người, đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
</context>
<context>
    <name>dondoc::AnswerEditor</name>
    <message>
        <source>Type a name; marks may be left out</source>
        <translation>Gõ tên, không cần dấu</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>Nội dung ô</translation>
    </message>
    <message>
        <source>Agencies that fit</source>
        <translation>Cơ quan phù hợp</translation>
    </message>
    <message>
        <source>%1 (not at the date of the list)</source>
        <translation>%1 (không có vào ngày của danh mục)</translation>
    </message>
    <message>
        <source>No agency fits these words.</source>
        <translation>Không có cơ quan nào khớp.</translation>
    </message>
    <message>
        <source>No deadline.</source>
        <translation>Không có thời hạn.</translation>
    </message>
    <message>
        <source>These words are not read as a deadline.</source>
        <translation>Không đọc được thành thời hạn.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Đọc là: %1</translation>
    </message>
    <message>
        <source>Read as: %1, last day on time %2</source>
        <translation>Đọc là: %1, hạn cuối %2</translation>
    </message>
    <message>
        <source>(with some doubt)</source>
        <translation>(chưa chắc)</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>chưa biết “%1”</translation>
    </message>
    <message>
        <source>Names nobody.</source>
        <translation>Không nêu cơ quan nào.</translation>
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
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Lịch (Alt+Xuống)</translation>
    </message>
</context>
<context>
    <name>dondoc::BatchList</name>
    <message>
        <source>Imports so far</source>
        <translation>Các đợt đã nhập</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>%1 added, %2 updated</source>
        <translation>thêm %1, cập nhật %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu hồi</translation>
    </message>
</context>
<context>
    <name>dondoc::BatchModel</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Đang có hiệu lực</translation>
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
    <name>dondoc::BulkForm</name>
    <message>
        <source>Officer</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Thời hạn mới</translation>
    </message>
    <message>
        <source>Extended: reason</source>
        <translation>Gia hạn: lý do</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>theo văn bản</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Thêm vào ghi chú</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>Dừng việc</translation>
    </message>
    <message>
        <source>from the day</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>by which document</source>
        <translation>theo văn bản nào</translation>
    </message>
    <message>
        <source>All done on</source>
        <translation>Tất cả xong ngày</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
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
        <source>Taken up again</source>
        <translation>Làm tiếp</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Sửa %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave empty stays as each task has it. “All done on” is for every agency that is open, or done on a day nobody recorded.</source>
        <translation>Ô để trống thì giữ nguyên như từng việc. “Tất cả xong ngày” áp dụng cho mọi cơ quan chưa xong hoặc đã xong mà chưa ghi ngày.</translation>
    </message>
    <message>
        <source>Ctrl+Enter; one step to undo</source>
        <translation>Ctrl+Enter; hoàn tác một lần là xong</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Về nhiệm vụ</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n task(s)</source>
        <translation>
            <numerusform>Sửa %n việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>%1: showing %2 of %3</source>
        <translation>%1: đang hiện %2 / %3</translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Tìm, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Tìm trong danh mục</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <comment>a part of the catalogue</comment>
        <translation>Xuất: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::ChangeModel</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người làm</translation>
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
    <message>
        <source>Bring the import back</source>
        <translation>Nhập lại đợt này</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Thu hồi đợt này</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Dán bảng</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Bàn thông báo</translation>
    </message>
    <message>
        <source>Notices of conclusions, read into draft tasks</source>
        <translation>Thông báo kết luận, đọc thành nhiệm vụ dự thảo</translation>
    </message>
    <message>
        <source>Collection forms…</source>
        <translation>Phiếu thu thập…</translation>
    </message>
    <message>
        <source>Make forms for agencies to fill in; filled ones are received like other files</source>
        <translation>Lập phiếu để cơ quan điền; phiếu đã điền được tiếp nhận như các tệp khác</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>What the import added is gone, and what it changed is as it was before.</source>
        <translation>Những gì đợt nhập thêm vào đã bỏ ra, những gì đã sửa trở lại như trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n spelling(s) entered the alias book.</source>
        <translation>
            <numerusform>%n cách viết tên đã vào sổ tên gọi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back.</source>
        <translation>Ctrl+Z thu hồi cả đợt.</translation>
    </message>
    <message numerus="yes">
        <source>Forms of %n agency(ies) came back.</source>
        <translation>
            <numerusform>Đã nhận phiếu của %n cơ quan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>Gửi muộn: %1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Chưa gửi: %1.</translation>
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
    <name>dondoc::ComparePanel</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Earlier: a closed review or a day</source>
        <translation>Bên trước: kỳ đã chốt hoặc một ngày</translation>
    </message>
    <message>
        <source>Later: a closed review or a day</source>
        <translation>Bên sau: kỳ đã chốt hoặc một ngày</translation>
    </message>
    <message>
        <source>The name of a closed review, or a day such as 18/7/2025</source>
        <translation>Tên kỳ rà soát đã chốt, hoặc một ngày như 18/7/2025</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Choose two closed reviews or days and compare them.</source>
        <translation>Chọn hai kỳ đã chốt hoặc hai ngày rồi so sánh.</translation>
    </message>
    <message>
        <source>Nothing changed between the two.</source>
        <translation>Không có gì thay đổi giữa hai bên.</translation>
    </message>
    <message>
        <source>From %1 to %2: overdue %3 → %4, done %5 → %6, assigned %7 → %8.</source>
        <translation>Từ %1 đến %2: quá hạn %3 → %4, hoàn thành %5 → %6, được giao %7 → %8.</translation>
    </message>
    <message>
        <source>What changed between the two</source>
        <translation>Những gì đổi giữa hai lần</translation>
    </message>
</context>
<context>
    <name>dondoc::ContactForm</name>
    <message>
        <source>Contact of %1</source>
        <translation>Đầu mối của %1</translation>
    </message>
    <message>
        <source>Officer who follows it</source>
        <translation>Cán bộ theo dõi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Đầu mối</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
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
    <name>dondoc::DateField</name>
    <message>
        <source>This is no date: type it as day/month/year.</source>
        <translation>Đây không phải ngày: hãy gõ ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>dondoc::DeadlineField</name>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
</context>
<context>
    <name>dondoc::DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of document</comment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
</context>
<context>
    <name>dondoc::DocumentSection</name>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) · %1 done · %2 not done · %3 overdue</source>
        <translation>
            <numerusform>%n nhiệm vụ · %1 đã xong · %2 chưa xong · %3 quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents with a secrecy mark are taken</source>
        <translation>Nhận văn bản có độ mật</translation>
    </message>
    <message>
        <source>Documents with a secrecy mark are refused</source>
        <translation>Không nhận văn bản có độ mật</translation>
    </message>
    <message>
        <source>Tasks of the document</source>
        <translation>Nhiệm vụ của văn bản</translation>
    </message>
    <message>
        <source>This store may hold documents that bear a độ mật</source>
        <translation>Kho này được chứa văn bản có độ mật</translation>
    </message>
    <message>
        <source>Otherwise they are refused wherever they come in.</source>
        <translation>Nếu không, văn bản có độ mật bị từ chối ở mọi nơi nhận vào.</translation>
    </message>
</context>
<context>
    <name>dondoc::DoubtFrame</name>
    <message numerus="yes">
        <source>%n more to look at</source>
        <translation>
            <numerusform>còn %n chỗ cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>all looked at</source>
        <translation>đã xem hết</translation>
    </message>
    <message>
        <source>Right as it is read</source>
        <translation>Đúng như đã đọc</translation>
    </message>
    <message>
        <source>Confirm a reading</source>
        <translation>Xác nhận cách đọc</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” là %2</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Xác định “%1” là ai</translation>
    </message>
    <message>
        <source>This notice</source>
        <translation>Thông báo này</translation>
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
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>The same work as %1, issued again</source>
        <translation>Cùng một việc với %1, nay giao lại</translation>
    </message>
    <message>
        <source>Issue known work again</source>
        <translation>Giao lại việc đã có</translation>
    </message>
    <message>
        <source>Another task: new</source>
        <translation>Việc khác: thêm mới</translation>
    </message>
    <message>
        <source>Take as a new task</source>
        <translation>Nhận là việc mới</translation>
    </message>
</context>
<context>
    <name>dondoc::DraftModel</name>
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
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not in this sending of the list. It stays as it is.</source>
        <translation>Không còn trong danh mục gửi lần này. Giữ nguyên trong kho.</translation>
    </message>
    <message>
        <source>Not in this sending; row %1 says nearly the same. Both stay.</source>
        <translation>Không còn trong lần gửi này; dòng %1 gần như trùng. Giữ cả hai.</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>không còn trong danh mục</translation>
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
    <message>
        <source>Take all changes</source>
        <translation>Nhận mọi thay đổi</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Giữ nguyên tất cả</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Thay đổi %1</translation>
    </message>
    <message>
        <source>Nothing known would be changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Every cell in doubt has been looked at.</source>
        <translation>Đã xem hết các ô chưa chắc.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; no longer listed</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; không còn trong danh mục</translation>
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
    <message numerus="yes">
        <source>and %n other task(s)</source>
        <translation>
            <numerusform>và %n nhiệm vụ khác</numerusform>
        </translation>
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
    <name>dondoc::EvidenceStrip</name>
    <message>
        <source>Being compared with what was linked…</source>
        <translation>Đang so với bản lúc gắn…</translation>
    </message>
    <message>
        <source>Linked without a checksum: whether it changed is not known.</source>
        <translation>Gắn mà chưa ghi mã kiểm: không biết tệp có đổi hay không.</translation>
    </message>
    <message>
        <source>Unchanged since it was linked.</source>
        <translation>Tệp không đổi từ khi gắn.</translation>
    </message>
    <message>
        <source>The file has changed since it was linked on %1.</source>
        <translation>Tệp đã thay đổi từ khi gắn ngày %1.</translation>
    </message>
    <message>
        <source>The file has changed since it was linked.</source>
        <translation>Tệp đã thay đổi từ khi gắn.</translation>
    </message>
    <message>
        <source>The file is not found; it was in %1.</source>
        <translation>Không tìm thấy tệp, trước ở %1.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Say where it is now…</source>
        <translation>Chỉ chỗ mới…</translation>
    </message>
    <message>
        <source>Take it as it is now</source>
        <translation>Nhận bản hiện có</translation>
    </message>
</context>
<context>
    <name>dondoc::FactsPanel</name>
    <message>
        <source>“%1” is no day yet. Type it as 20/6/2025.</source>
        <translation>“%1” chưa phải là ngày. Gõ theo dạng 20/6/2025.</translation>
    </message>
    <message>
        <source>Mend the notice&apos;s facts</source>
        <translation>Sửa thông tin văn bản</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>không có trong tệp</translation>
    </message>
</context>
<context>
    <name>dondoc::FillGrid</name>
    <message numerus="yes">
        <source>%n part(s) done on a day nobody recorded</source>
        <translation>
            <numerusform>%n phần việc đã xong mà chưa ghi ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the day (“30/6”) or the evidence; Enter keeps it and goes to the next row, Tab to the next cell. Esc leaves the grid.</source>
        <translation>Gõ ngày (“30/6”) hoặc minh chứng; Enter lưu và xuống dòng dưới, Tab sang ô kế bên. Esc rời lưới.</translation>
    </message>
    <message>
        <source>Days and evidence that are missing</source>
        <translation>Ngày và minh chứng còn thiếu</translation>
    </message>
    <message>
        <source>Every task shown that is done has its day.</source>
        <translation>Mọi nhiệm vụ đã xong đang hiện đều có ngày.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Về nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>dondoc::FillModel</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>chưa rõ ngày</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>chưa lưu</translation>
    </message>
</context>
<context>
    <name>dondoc::FilterChips</name>
    <message>
        <source>Drop the filter “%1”</source>
        <translation>Bỏ bộ lọc “%1”</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Việc của tôi</translation>
    </message>
    <message>
        <source>Nobody was asked to report yet: no review was closed and no letter sent before this date.</source>
        <translation>Chưa hỏi cơ quan nào: trước ngày này chưa có kỳ rà soát, chưa gửi công văn.</translation>
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
    <name>dondoc::FindingCard</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Thời hạn: %1</translation>
    </message>
    <message>
        <source>By agency: %1 done · %2 open</source>
        <translation>Theo cơ quan: %1 xong · %2 chưa xong</translation>
    </message>
    <message>
        <source>Choose a finding to see its card.</source>
        <translation>Chọn một vấn đề để xem thẻ của nó.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Giao thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Go to its task</source>
        <translation>Đến nhiệm vụ đã giao</translation>
    </message>
    <message>
        <source>Agencies of the finding</source>
        <translation>Cơ quan xử lý vấn đề</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingModel</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>To be remedied by</source>
        <translation>Cơ quan xử lý</translation>
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
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>%1 done · %2 open</source>
        <translation>%1 xong · %2 chưa xong</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Đã giao</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingPartModel</name>
    <message>
        <source>Done</source>
        <comment>ticked off</comment>
        <translation>Xong</translation>
    </message>
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
        <source>Open</source>
        <comment>not done</comment>
        <translation>Chưa xong</translation>
    </message>
</context>
<context>
    <name>dondoc::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) remedied</source>
        <translation>
            <numerusform>%1 / %n vấn đề đã khắc phục</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Tìm, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Tìm vấn đề</translation>
    </message>
    <message>
        <source>No finding was received yet.</source>
        <translation>Chưa tiếp nhận vấn đề nào.</translation>
    </message>
    <message>
        <source>Receive a file…</source>
        <translation>Tiếp nhận tệp…</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Xuất danh sách vấn đề kiểm tra</translation>
    </message>
</context>
<context>
    <name>dondoc::FormsDialog</name>
    <message>
        <source>Every agency with open work or rates</source>
        <translation>Mọi cơ quan còn việc hoặc có tỷ lệ</translation>
    </message>
    <message>
        <source>One agency</source>
        <translation>Một cơ quan</translation>
    </message>
    <message>
        <source>To be sent back by</source>
        <translation>Gửi lại trước ngày</translation>
    </message>
    <message>
        <source>Make the forms…</source>
        <translation>Lập phiếu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Collection forms</source>
        <translation>Phiếu thu thập</translation>
    </message>
</context>
<context>
    <name>dondoc::GroupModel</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>never spelled out</source>
        <translation>không liệt kê</translation>
    </message>
</context>
<context>
    <name>dondoc::GroupSection</name>
    <message>
        <source>Groups</source>
        <translation>Nhóm cơ quan</translation>
    </message>
    <message>
        <source>Worded: %1</source>
        <translation>Cách viết: %1</translation>
    </message>
    <message>
        <source>Whom it means depends on the document, so it is never spelled out.</source>
        <translation>Nhóm này gồm ai tùy từng văn bản nên không liệt kê.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) on %1</source>
        <translation>
            <numerusform>%n thành viên tại ngày %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Thành viên của nhóm</translation>
    </message>
    <message>
        <source>No agency.</source>
        <translation>Không có cơ quan.</translation>
    </message>
</context>
<context>
    <name>dondoc::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>What it changed: %n line(s)</source>
        <translation>
            <numerusform>Đợt này đã đổi: %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this batch</source>
        <translation>Làm lại đợt này</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Hoàn tác đợt này</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n đợt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Tìm, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Các đợt</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Chưa có gì được ghi.</translation>
    </message>
    <message>
        <source>What the batch changed</source>
        <translation>Những gì đợt này đã đổi</translation>
    </message>
</context>
<context>
    <name>dondoc::IndicatorListModel</name>
    <message>
        <source>higher is better</source>
        <translation>càng cao càng tốt</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>since 1 January</source>
        <translation>luỹ kế từ 01/01</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>tại thời điểm</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Chỉ tiêu mới…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of measure</comment>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Against the target</source>
        <translation>So với mục tiêu</translation>
    </message>
    <message>
        <source>Required pace</source>
        <translation>Nhịp cần đạt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Space or a double click changes it</source>
        <translation>Bấm dấu cách hoặc bấm đúp để đổi</translation>
    </message>
</context>
<context>
    <name>dondoc::IndicatorsView</name>
    <message>
        <source>Indicators and targets</source>
        <translation>Chỉ tiêu khác</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Lưu thành phiếu…</translation>
    </message>
    <message>
        <source>PDF, Word or Excel, with the source and date of each figure</source>
        <translation>PDF, Word hoặc Excel, kèm nguồn và ngày của từng số</translation>
    </message>
    <message>
        <source>Figures and targets of the indicator</source>
        <translation>Số liệu và mục tiêu của chỉ tiêu</translation>
    </message>
    <message>
        <source>Questions about what is typed</source>
        <translation>Câu hỏi về những gì đã gõ</translation>
    </message>
    <message>
        <source>Figures and targets: %1</source>
        <translation>Số liệu và mục tiêu: %1</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Không có câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::IntakePage</name>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
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
        <source>Lot: %1. Nothing is written to the store yet</source>
        <translation>Đợt nhập: %1. Chưa ghi gì vào kho</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục chứa phiếu</translation>
    </message>
    <message>
        <source>Collection forms</source>
        <translation>Phiếu thu thập</translation>
    </message>
    <message>
        <source>This agency has nothing to fill in.</source>
        <translation>Cơ quan này không có gì phải điền.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written to “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n phiếu vào “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Ô cần xem kế tiếp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Reading the rest of the file…</source>
        <translation>Đang đọc phần còn lại của tệp…</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from a sheet, a document or an e-mail first.</source>
        <translation>Chưa có bảng nào trong bộ nhớ tạm. Hãy chép một bảng từ bảng tính, văn bản hoặc thư điện tử trước.</translation>
    </message>
    <message>
        <source>Pasted table %1</source>
        <translation>Bảng dán %1</translation>
    </message>
    <message>
        <source>The pasted table could not be kept: %1</source>
        <translation>Không giữ được bảng vừa dán: %1</translation>
    </message>
    <message>
        <source>Older format</source>
        <translation>Định dạng cũ</translation>
    </message>
    <message>
        <source>“%1” is of an older format. LibreOffice, which is installed on this machine, can convert it; the file itself stays as it is.</source>
        <translation>“%1” thuộc định dạng cũ. LibreOffice có trên máy này chuyển đổi được; tệp gốc giữ nguyên.</translation>
    </message>
    <message>
        <source>Convert and read</source>
        <translation>Chuyển đổi và đọc</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>What you mended in %1 would be lost.</source>
        <translation>Những chỗ đã sửa trong %1 sẽ mất.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The import of %1 is not written yet.</source>
        <translation>Việc nhập %1 chưa ghi xong.</translation>
    </message>
    <message>
        <source>%1 is reviewed and not imported.</source>
        <translation>%1 đã rà soát mà chưa nhập.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.pdf *.html);;Older formats (*.doc *.rtf *.odt *.xlsb *.wps *.et);;All files (*)</source>
        <translation>Bảng tính, văn bản (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.pdf *.html);;Định dạng cũ (*.doc *.rtf *.odt *.xlsb *.wps *.et);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>dondoc::IntakeSession</name>
    <message>
        <source>Leave a row out</source>
        <translation>Để lại một dòng</translation>
    </message>
    <message>
        <source>Take a row after all</source>
        <translation>Vẫn lấy một dòng</translation>
    </message>
    <message>
        <source>Leave all as they are</source>
        <translation>Giữ nguyên tất cả</translation>
    </message>
    <message>
        <source>Take all changes</source>
        <translation>Nhận mọi thay đổi</translation>
    </message>
    <message>
        <source>Look at a cell</source>
        <translation>Xem một ô</translation>
    </message>
    <message>
        <source>Accept a reading</source>
        <translation>Nhận cách đọc</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Xác định “%1” là ai</translation>
    </message>
    <message>
        <source>Set a deadline</source>
        <translation>Đặt thời hạn</translation>
    </message>
    <message>
        <source>Mend a cell</source>
        <translation>Sửa một ô</translation>
    </message>
    <message>
        <source>Move the header row</source>
        <translation>Chuyển dòng tiêu đề</translation>
    </message>
    <message>
        <source>Change what a column holds</source>
        <translation>Đổi ý nghĩa cột</translation>
    </message>
    <message>
        <source>Skip a row</source>
        <translation>Bỏ qua một dòng</translation>
    </message>
    <message>
        <source>Read a row after all</source>
        <translation>Vẫn đọc một dòng</translation>
    </message>
    <message>
        <source>Forget how a header was read</source>
        <translation>Quên cách đọc tiêu đề</translation>
    </message>
    <message>
        <source>The files were imported into “%1”, which was the open store when the import began.</source>
        <translation>Các tệp đã nhập vào “%1”, là kho đang mở khi bắt đầu nhập.</translation>
    </message>
</context>
<context>
    <name>dondoc::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
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
    <message>
        <source>Done</source>
        <comment>ticked off</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not done</comment>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>không thấy: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>đã đổi: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>occurrences reported of those due</comment>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>File</source>
        <comment>evidence</comment>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>dondoc::LedgerPanel</name>
    <message>
        <source>%1 done · %2 open</source>
        <translation>%1 xong · %2 chưa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies report the same</source>
        <translation>
            <numerusform>%n cơ quan cùng báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Ledger by agency</source>
        <translation>Sổ theo cơ quan</translation>
    </message>
    <message>
        <source>Space: done · Enter: report</source>
        <translation>Phím cách: xong · Enter: báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>Follow each of the %n agency(ies)</source>
        <translation>
            <numerusform>Theo dõi riêng từng cơ quan (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of %1 is not kept: a day in it is no date. Open the report again to put it right.</source>
        <translation>Báo cáo của %1 chưa được lưu: có ô ngày không phải là ngày. Mở lại báo cáo đó để sửa.</translation>
    </message>
    <message>
        <source>Where the evidence file is now</source>
        <translation>Tệp chứng cứ hiện ở đâu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
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
    <name>dondoc::LetterBar</name>
    <message>
        <source>Writing letters…</source>
        <translation>Đang soạn công văn…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to %1 and logged.</source>
        <translation>
            <numerusform>Đã soạn %n công văn trong %1 và ghi sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Công văn đôn đốc ngày %1</translation>
    </message>
</context>
<context>
    <name>dondoc::LetterModel</name>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>No reply, overdue</source>
        <translation>Quá hạn chưa trả lời</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Việc quá hạn</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Document of the reply</source>
        <translation>Văn bản trả lời</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
</context>
<context>
    <name>dondoc::LettersDialog</name>
    <message>
        <source>Letters of reminder</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Late agencies</source>
        <translation>Cơ quan quá hạn</translation>
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
        <translation>Đánh dấu tất cả</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Dạng tệp</translation>
    </message>
    <message>
        <source>Write and log</source>
        <translation>Soạn và vào sổ</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n overdue</source>
        <translation>
            <numerusform>%1 – %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n công văn</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one agency.</source>
        <translation>Hãy đánh dấu ít nhất một cơ quan.</translation>
    </message>
    <message>
        <source>The reply is due on a day that is not before the letter&apos;s own.</source>
        <translation>Hạn trả lời phải là một ngày không trước ngày của công văn.</translation>
    </message>
</context>
<context>
    <name>dondoc::LettersPanel</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Document of the reply</source>
        <translation>Văn bản trả lời</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Số, ngày</translation>
    </message>
    <message>
        <source>Kept when you leave the form; Esc leaves it as it was.</source>
        <translation>Tự lưu khi rời khung này; Esc để nguyên như cũ.</translation>
    </message>
    <message>
        <source>No letter was sent by this date.</source>
        <translation>Đến ngày này chưa gửi công văn nào.</translation>
    </message>
    <message>
        <source>Choose a letter to write down its number or its reply</source>
        <translation>Chọn một công văn để ghi số hoặc văn bản trả lời</translation>
    </message>
    <message>
        <source>Not kept yet: a day in the form is no date. Type it as day/month/year.</source>
        <translation>Chưa lưu: có ô không phải ngày. Hãy gõ ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Công văn đã gửi</translation>
    </message>
</context>
<context>
    <name>dondoc::LinkedTaskModel</name>
    <message>
        <source>Clause</source>
        <translation>Mục</translation>
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
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>dondoc::ListExport</name>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Sổ Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Đang ghi %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
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
    <message>
        <source>Quit?</source>
        <translation>Thoát?</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Thoát, chịu mất</translation>
    </message>
</context>
<context>
    <name>dondoc::MemberModel</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
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
    <name>dondoc::NoticeLegend</name>
    <message>
        <source>Selected words are the %1 (Alt+%2)</source>
        <translation>Chữ đã chọn là %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>italics: no task</source>
        <translation>nghiêng: không phải nhiệm vụ</translation>
    </message>
    <message>
        <source>Alt+1…5: selected words</source>
        <translation>Alt+1…5: gán lại chữ đã chọn</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>Words of the notice are marked as: %1. Each has its own colour and underline.</source>
        <translation>Chữ trong thông báo được đánh dấu là: %1. Mỗi loại có màu và kiểu gạch chân riêng.</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticePage</name>
    <message>
        <source>Previous to look at</source>
        <translation>Chỗ cần xem trước</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Chỗ cần xem sau</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>Takes the notice off the desk; what was accepted stays in the store</source>
        <translation>Cất thông báo khỏi bàn; việc đã nhận vẫn ở trong kho</translation>
    </message>
    <message>
        <source>Nothing is uncertain.</source>
        <translation>Không còn chỗ nào chưa chắc.</translation>
    </message>
    <message>
        <source>Open a notice</source>
        <translation>Mở thông báo</translation>
    </message>
    <message>
        <source>Notices (*.docx *.txt *.pdf);;All files (*)</source>
        <translation>Thông báo (*.docx *.txt *.pdf);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the notice&apos;s text first.</source>
        <translation>Bộ nhớ tạm không có chữ. Hãy sao chép nội dung thông báo trước.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n task(s) of %1</source>
        <translation>
            <numerusform>Nhận %n nhiệm vụ từ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the notice away?</source>
        <translation>Cất thông báo?</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of it are not accepted. What you mended goes with the notice; the file can be read again.</source>
        <translation>
            <numerusform>Còn %n nhiệm vụ chưa nhận. Những chỗ đã sửa sẽ mất theo; tệp có thể đọc lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft task(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ dự thảo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in the store</source>
        <translation>%1 · %2 đã ở trong kho</translation>
    </message>
    <message>
        <source>%1 · nothing is written to the store yet</source>
        <translation>%1 · chưa ghi gì vào kho</translation>
    </message>
    <message>
        <source>Notice desk</source>
        <translation>Bàn thông báo</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Lời văn…</translation>
    </message>
    <message>
        <source>The words notices are read by; Ctrl+M remembers words of this notice</source>
        <translation>Từ ngữ mà chương trình dùng để đọc thông báo; Ctrl+M ghi nhớ từ ngữ của thông báo này</translation>
    </message>
    <message>
        <source>Words of notices: “%1” added</source>
        <translation>Từ ngữ đọc thông báo: thêm “%1”</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticePanel</name>
    <message>
        <source>no number yet</source>
        <translation>chưa có số, ký hiệu</translation>
    </message>
    <message>
        <source>Fill in the document…</source>
        <translation>Điền số văn bản…</translation>
    </message>
    <message>
        <source>The document…</source>
        <translation>Thông tin văn bản…</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Select words of the notice first: Shift and the arrows.</source>
        <translation>Hãy chọn chữ trong thông báo trước: Shift và phím mũi tên.</translation>
    </message>
    <message>
        <source>Words as %1</source>
        <translation>Gán chữ là %1</translation>
    </message>
    <message>
        <source>Nothing was read from the words selected.</source>
        <translation>Không đọc được gì từ chữ đã chọn.</translation>
    </message>
    <message>
        <source>Split a task</source>
        <translation>Tách nhiệm vụ</translation>
    </message>
    <message>
        <source>Put the cursor between the words where the task is to be split.</source>
        <translation>Đặt con trỏ vào giữa chỗ cần tách nhiệm vụ.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Read a task anew</source>
        <translation>Đọc lại nhiệm vụ</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Nội dung thông báo</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticeSession</name>
    <message>
        <source>This task is in the store already. Mend it on the page Tasks.</source>
        <translation>Nhiệm vụ này đã có trong kho. Hãy sửa ở trang Nhiệm vụ.</translation>
    </message>
    <message>
        <source>Read again with other words</source>
        <translation>Đọc lại theo từ ngữ mới</translation>
    </message>
</context>
<context>
    <name>dondoc::NoticeTextView</name>
    <message>
        <source>skipped</source>
        <translation>bỏ qua</translation>
    </message>
</context>
<context>
    <name>dondoc::ObservationModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>toàn quốc</translation>
    </message>
    <message>
        <source>Read from a file: change it where it came from</source>
        <translation>Đọc từ tệp: sửa ở nơi đã nhập</translation>
    </message>
    <message>
        <source>Up to / by</source>
        <translation>Tính đến, hạn đến</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>an agency</comment>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>entry column</comment>
        <translation>Số đạt</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>entry column</comment>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Ngày của nguồn</translation>
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
    <message>
        <source>nobody asked yet</source>
        <translation>chưa hỏi cơ quan nào</translation>
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
    <name>dondoc::PageStrip</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>dondoc::PaperList</name>
    <message>
        <source>Papers of the review</source>
        <translation>Tài liệu của kỳ rà soát</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Attach files to the review</source>
        <translation>Đính kèm tệp vào kỳ rà soát</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>unchanged since it was attached</source>
        <translation>chưa đổi từ khi đính kèm</translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation>đã đổi từ khi đính kèm</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
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
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</source>
        <translation>Tài liệu PDF (*.pdf);;Tài liệu Word (*.docx);;Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::PaperSettingsDialog</name>
    <message>
        <source>Settings of papers</source>
        <translation>Thiết lập văn bản</translation>
    </message>
    <message>
        <source>Issuer and signer</source>
        <translation>Cơ quan, người ký</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu chữ</translation>
    </message>
    <message>
        <source>Body above the issuer</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuer, in capitals</source>
        <translation>Cơ quan ban hành (chữ in hoa)</translation>
    </message>
    <message>
        <source>Issuer, within a sentence</source>
        <translation>Cơ quan ban hành (trong câu)</translation>
    </message>
    <message>
        <source>Symbol of reports</source>
        <translation>Ký hiệu báo cáo</translation>
    </message>
    <message>
        <source>Symbol of letters</source>
        <translation>Ký hiệu công văn</translation>
    </message>
    <message>
        <source>Symbol of invitations</source>
        <translation>Ký hiệu giấy mời</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Signs for (TM., KT., TL.)</source>
        <translation>Ký thay (TM., KT., TL.)</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Kept by (Lưu)</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Recipients, one a line</source>
        <translation>Nơi nhận, mỗi dòng một nơi</translation>
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
    <name>dondoc::PaperWordsDialog</name>
    <message>
        <source>Words of this paper</source>
        <translation>Lời văn của văn bản này</translation>
    </message>
    <message>
        <source>%1. These words stay with this paper; the office&apos;s usual ones are under Settings. Figures in braces are filled in when it is printed.</source>
        <translation>%1. Lời văn này chỉ theo văn bản này; lời văn dùng chung ở mục Thiết lập. Phần trong ngoặc nhọn được điền khi in.</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalEditor</name>
    <message>
        <source>Mend the words</source>
        <translation>Sửa nội dung</translation>
    </message>
    <message>
        <source>Mend the deadline</source>
        <translation>Sửa thời hạn</translation>
    </message>
    <message>
        <source>Mend the product</source>
        <translation>Sửa sản phẩm</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Take out an agency</source>
        <translation>Bỏ cơ quan</translation>
    </message>
    <message>
        <source>Give an agency another role</source>
        <translation>Đổi vai trò cơ quan</translation>
    </message>
    <message>
        <source>Say who “%1” is</source>
        <translation>Xác định “%1” là ai</translation>
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
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>as it is spoken: before 30/6/2025, month 9/2025, every month</source>
        <translation>như cách nói: trước ngày 30/6/2025, tháng 9/2025, hằng tháng</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Mục %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>không có thời hạn</translation>
    </message>
    <message>
        <source>→ not read</source>
        <translation>→ chưa đọc được</translation>
    </message>
    <message>
        <source> · by the heading</source>
        <translation> · theo tiêu đề</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalModel</name>
    <message>
        <source>Leave out</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhận vào</translation>
    </message>
</context>
<context>
    <name>dondoc::ProposalPanel</name>
    <message>
        <source>Draft tasks</source>
        <translation>Nhiệm vụ dự thảo</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n task(s)</source>
        <translation>
            <numerusform>Nhận %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Mend the selected…</source>
        <translation>Sửa mục đang chọn…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
            <numerusform>%n đã ở trong kho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n chờ quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n để lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at (F8)</source>
        <translation>
            <numerusform>%n chỗ cần xem (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) passed over</source>
        <translation>
            <numerusform>%n câu bị bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Join two tasks</source>
        <translation>Gộp hai nhiệm vụ</translation>
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
    <message>
        <source>Nothing has these words.</source>
        <translation>Không thấy gì khớp với các chữ này.</translation>
    </message>
</context>
<context>
    <name>dondoc::RateEntryModel</name>
    <message>
        <source>pasted block</source>
        <translation>dán một khối</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>Đã xoá %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <comment>entry column</comment>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Year-end target</source>
        <comment>entry column</comment>
        <translation>Chỉ tiêu cuối năm</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>entry column</comment>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>entry column</comment>
        <translation>Số hồ sơ đạt</translation>
    </message>
    <message>
        <source>Out of</source>
        <comment>entry column</comment>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Chốt số liệu đến</translation>
    </message>
    <message>
        <source>counted up to %1</source>
        <translation>chốt số liệu đến %1</translation>
    </message>
    <message>
        <source>%1, month %2/%3</source>
        <translation>%1, tháng %2/%3</translation>
    </message>
</context>
<context>
    <name>dondoc::RateEntryView</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Bộ, ngành</translation>
    </message>
    <message>
        <source>63 provinces (before July 2025)</source>
        <translation>63 tỉnh (trước 7/2025)</translation>
    </message>
    <message>
        <source>34 provinces</source>
        <translation>34 tỉnh</translation>
    </message>
    <message>
        <source>Totals as given</source>
        <translation>Tỷ lệ chung như đã cho</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Từ tháng</translation>
    </message>
    <message>
        <source>month(s)</source>
        <comment>how many columns</comment>
        <translation>tháng</translation>
    </message>
    <message>
        <source>With counts</source>
        <translation>Kèm số hồ sơ</translation>
    </message>
    <message>
        <source>Number of dossiers behind each rate, where it is known: only then can totals be computed</source>
        <translation>Số hồ sơ của từng tỷ lệ, nếu biết: chỉ khi đó mới tính được tỷ lệ chung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The document that gives these figures</source>
        <translation>Văn bản cho các số liệu này</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>ngày ban hành</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>Về biểu đồ</translation>
    </message>
    <message>
        <source>Questions about what is typed</source>
        <translation>Câu hỏi về số liệu đã nhập</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Không có câu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block fell outside the table and were not taken.</source>
        <translation>
            <numerusform>%n ô của khối nằm ngoài bảng, không được nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates to type in</source>
        <translation>Tỷ lệ cần gõ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày của văn bản</translation>
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
    <message>
        <source>To %1</source>
        <comment>a cut-off</comment>
        <translation>Đến %1</translation>
    </message>
</context>
<context>
    <name>dondoc::RatesPage</name>
    <message>
        <source>Online dossiers</source>
        <translation>Hồ sơ TTTT</translation>
    </message>
    <message>
        <source>Enter rates: %1</source>
        <translation>Nhập tỷ lệ: %1</translation>
    </message>
    <message>
        <source>Charts and entry</source>
        <translation>Biểu đồ, nhập số liệu</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>Chỉ tiêu khác</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Chỉ tiêu: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Số liệu: %1</translation>
    </message>
    <message>
        <source>Note on a comparison</source>
        <translation>Ghi chú đối chiếu</translation>
    </message>
    <message>
        <source>Lay a file beside</source>
        <translation>Đặt thêm một tệp</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.docx)</source>
        <translation>Danh sách (*.xlsx *.xls *.ods *.csv *.docx)</translation>
    </message>
</context>
<context>
    <name>dondoc::RatesView</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
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
    <message>
        <source>Copy picture</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, to paste it into a document</source>
        <translation>Sao chép biểu đồ thành hình để dán vào văn bản</translation>
    </message>
    <message>
        <source>Enter figures…</source>
        <translation>Nhập số liệu…</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>so với</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Phân tán</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Hai mốc</translation>
    </message>
    <message>
        <source>There is no earlier date to lay beside this one</source>
        <translation>Không có mốc nào trước đó để đặt cạnh</translation>
    </message>
    <message>
        <source>There are no figures for this chart</source>
        <translation>Chưa có số liệu cho biểu đồ này</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Đã sao chép biểu đồ thành hình.</translation>
    </message>
    <message>
        <source>Choose several units in the table with Ctrl or Shift to see their lines together</source>
        <translation>Chọn nhiều đơn vị trong bảng bằng Ctrl hoặc Shift để xem các đường cùng nhau</translation>
    </message>
    <message>
        <source>Weighted total: %1</source>
        <translation>Tổng có trọng số: %1</translation>
    </message>
    <message>
        <source>Pace of %1 towards %2%: %3</source>
        <translation>Nhịp của %1 tới %2%: %3</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>Những đơn vị nào</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tất cả đơn vị</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Bộ, ngành</translation>
    </message>
    <message>
        <source>Provinces and cities</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>or with the figures up to</source>
        <translation>hoặc với số liệu đến</translation>
    </message>
    <message>
        <source>Any day, such as 10/7: the last figure of each unit up to that day</source>
        <translation>Ngày bất kỳ, ví dụ 10/7: số liệu cuối cùng của từng đơn vị đến ngày đó</translation>
    </message>
    <message>
        <source>There are no figures up to %1 that are earlier than those shown.</source>
        <translation>Đến %1 không có số liệu nào sớm hơn số liệu đang xem.</translation>
    </message>
    <message>
        <source>Rates by unit</source>
        <translation>Tỷ lệ theo đơn vị</translation>
    </message>
</context>
<context>
    <name>dondoc::ReconcileModel</name>
    <message>
        <source>Comparison</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bên trái</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bên phải</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>dondoc::ReconcileView</name>
    <message>
        <source>Left</source>
        <translation>Bên trái</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bên phải</translation>
    </message>
    <message>
        <source>Overdue tasks on another date</source>
        <translation>Nhiệm vụ quá hạn ở ngày khác</translation>
    </message>
    <message>
        <source>Type a date and press Enter: the tasks overdue on it become the right side</source>
        <translation>Gõ ngày rồi bấm Enter: các nhiệm vụ quá hạn ở ngày đó được đặt sang bên phải</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Đổi bên</translation>
    </message>
    <message>
        <source>Lay a file beside…</source>
        <translation>Đặt thêm một tệp…</translation>
    </message>
    <message>
        <source>Reads its tables without importing them</source>
        <translation>Đọc các bảng trong tệp, không nhập vào kho</translation>
    </message>
    <message>
        <source>Type or paste a list…</source>
        <translation>Gõ hoặc dán danh sách…</translation>
    </message>
    <message>
        <source>Show what agrees</source>
        <translation>Hiện cả mục khớp</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Lưu thành phiếu…</translation>
    </message>
    <message>
        <source>PDF, Word or Excel, with the source and date of each side and your notes</source>
        <translation>PDF, Word hoặc Excel, kèm nguồn, ngày của từng bên và ghi chú</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Liệt kê gì</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Lay on the right</source>
        <translation>Đặt sang bên phải</translation>
    </message>
    <message>
        <source>A line an item: its name, then a tab, a semicolon or a colon, then the figure</source>
        <translation>Mỗi mục một dòng: tên, rồi dấu tab, chấm phẩy hoặc hai chấm, rồi con số</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Typed list</source>
        <translation>Danh sách gõ tay</translation>
    </message>
    <message>
        <source>There is nothing to lay side by side yet.</source>
        <translation>Chưa có gì để đối chiếu.</translation>
    </message>
</context>
<context>
    <name>dondoc::RememberDialog</name>
    <message>
        <source>Remember words</source>
        <translation>Ghi nhớ từ ngữ</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>All words…</source>
        <translation>Mọi từ ngữ…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ ngữ</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Type the words to remember.</source>
        <translation>Gõ từ ngữ cần ghi nhớ.</translation>
    </message>
</context>
<context>
    <name>dondoc::ReportForm</name>
    <message>
        <source>Stage</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số và ngày văn bản</translation>
    </message>
    <message>
        <source>Link the file of the document</source>
        <translation>Gắn tệp văn bản</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Letter that says so</source>
        <translation>Văn bản cam kết</translation>
    </message>
    <message>
        <source>Kept when you leave the form; Esc leaves it as it was.</source>
        <translation>Tự lưu khi rời khung này; Esc để nguyên như cũ.</translation>
    </message>
    <message>
        <source>Not kept yet: a day in the form is no date. Type it as day/month/year.</source>
        <translation>Chưa lưu: có ô không phải ngày. Hãy gõ ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
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
    <message>
        <source>Which paper</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>Figures as of the date</source>
        <translation>Số liệu theo ngày</translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <translation>Đã chốt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paper of %n page(s), figures as of %1</source>
        <translation>
            <numerusform>Văn bản %n trang, số liệu tính đến %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lưu văn bản</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Word documents (*.docx);;Excel workbooks (*.xlsx)</source>
        <translation>Tệp PDF (*.pdf);;Tệp Word (*.docx);;Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Settings of papers</source>
        <translation>Thiết lập văn bản</translation>
    </message>
    <message>
        <source>Every task of its kind</source>
        <translation>Mọi nhiệm vụ cùng loại</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Theo %1</translation>
    </message>
    <message>
        <source>The words of a closed review are frozen with its figures.</source>
        <translation>Lời văn của kỳ rà soát đã chốt được giữ nguyên cùng số liệu.</translation>
    </message>
    <message>
        <source>Another paper is still being written. Save this one when it is done.</source>
        <translation>Một văn bản khác đang được ghi. Hãy lưu văn bản này sau khi xong.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Lời văn: %1</translation>
    </message>
    <message>
        <source>Another paper is still being written. Print this one when it is done.</source>
        <translation>Một văn bản khác đang được ghi. Hãy in văn bản này sau khi xong.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Which received list the annex follows</source>
        <translation>Phụ lục theo danh mục đã nhận nào</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Lời văn…</translation>
    </message>
    <message>
        <source>Letters to late agencies…</source>
        <translation>Công văn tới cơ quan quá hạn…</translation>
    </message>
    <message>
        <source>Letters sent…</source>
        <translation>Sổ công văn…</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewCalendar</name>
    <message>
        <source>of the five-day cycle</source>
        <translation>theo chu kỳ 5 ngày</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa chốt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Các kỳ rà soát</translation>
    </message>
    <message>
        <source>Calendar of reviews</source>
        <translation>Lịch rà soát</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewCard</name>
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
        <source>new: %1</source>
        <translation>mới: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Words to read in place of cell %1</source>
        <translation>Nội dung đọc thay cho ô %1</translation>
    </message>
    <message>
        <source>Once chosen, this spelling means that agency in every row, and from now on; undone with the import.</source>
        <translation>Chọn rồi thì cách viết này là cơ quan đó ở mọi dòng, từ nay về sau; hoàn tác cùng đợt nhập.</translation>
    </message>
    <message>
        <source>The answer holds for this cell only: elsewhere the name is asked again.</source>
        <translation>Chỉ áp dụng cho ô này: ở chỗ khác, tên này vẫn được hỏi lại.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n word(s). If they are one task, leave one of the two out.</source>
        <translation>
            <numerusform>Khác nhau %n chữ. Nếu là một nhiệm vụ, hãy để lại một trong hai dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this agency</source>
        <translation>Nhận cơ quan này</translation>
    </message>
    <message>
        <source>Take this reading</source>
        <translation>Nhận cách đọc này</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Đã xem</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Import with its question</source>
        <translation>Nhập kèm câu hỏi</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Nhận thay đổi</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Take after all</source>
        <translation>Vẫn lấy</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Để lại dòng %1</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewModel</name>
    <message>
        <source>Newly overdue</source>
        <translation>Mới quá hạn</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Đã hoàn thành</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Được gia hạn</translation>
    </message>
    <message>
        <source>New tasks</source>
        <translation>Nhiệm vụ mới</translation>
    </message>
    <message>
        <source>Re-assigned</source>
        <translation>Giao lại</translation>
    </message>
    <message>
        <source>Due before the next review</source>
        <translation>Đến hạn trước kỳ sau</translation>
    </message>
    <message>
        <source>Silent agencies</source>
        <translation>Cơ quan im lặng</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Điểm cần làm rõ</translation>
    </message>
    <message>
        <source>Difficulties raised</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Rates moved</source>
        <translation>Tỷ lệ thay đổi</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
</context>
<context>
    <name>dondoc::ReviewsPage</name>
    <message>
        <source>Make it a session</source>
        <translation>Là phiên họp</translation>
    </message>
    <message>
        <source>The review of this day is a session (phiên họp), with a programme of its own.</source>
        <translation>Kỳ rà soát ngày này là phiên họp, có chương trình riêng.</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Văn bản…</translation>
    </message>
    <message>
        <source>Close and freeze…</source>
        <translation>Chốt số liệu…</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Ghi kết luận</translation>
    </message>
    <message>
        <source>Give as a task</source>
        <translation>Giao thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Decisions of this review stand here.</source>
        <translation>Kết luận của kỳ rà soát hiện ở đây.</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Kết luận đã ghi</translation>
    </message>
    <message>
        <source>There is nothing to go through on this date.</source>
        <translation>Ngày này không có nội dung nào cần rà soát.</translation>
    </message>
    <message>
        <source>Closed; its figures are frozen.</source>
        <translation>Đã chốt; số liệu cố định.</translation>
    </message>
    <message>
        <source>No review was closed before this one.</source>
        <translation>Chưa có kỳ rà soát nào được chốt trước đó.</translation>
    </message>
    <message>
        <source>Compared with the review of %1.</source>
        <translation>So với kỳ rà soát ngày %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to go through</source>
        <translation>
            <numerusform>%n mục cần rà soát</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chốt %1</translation>
    </message>
    <message>
        <source>Its counts, lists and rates are frozen as they stand. Later changes do not touch them; closing can be undone.</source>
        <translation>Số đếm, danh mục và tỷ lệ được cố định như hiện có. Thay đổi về sau không ảnh hưởng; có thể hoàn tác việc chốt.</translation>
    </message>
    <message>
        <source>Close and freeze</source>
        <translation>Chốt số liệu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>Về: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Nội dung rà soát</translation>
    </message>
    <message>
        <source>Programme and papers</source>
        <translation>Chương trình, tài liệu</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
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
        <translation>Kết luận: việc gì, ai làm, bao giờ xong (F2 cho mục đang chọn; F8 sang phần sau)</translation>
    </message>
    <message>
        <source>A typed decision could not be written to its store: “%1”.</source>
        <translation>Kết luận đã gõ chưa ghi được vào kho: “%1”.</translation>
    </message>
    <message>
        <source>A decision is typed and not kept: “%1”.</source>
        <translation>Có kết luận đã gõ mà chưa ghi: “%1”.</translation>
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
    <name>dondoc::SentenceEditor</name>
    <message>
        <source>%1 – fields: %2</source>
        <translation>%1 – trường: %2</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Lời văn thường dùng</translation>
    </message>
    <message>
        <source>“%1” has the field {%2}, which is not filled in there. Check its spelling.</source>
        <translation>“%1” có trường {%2} không được điền ở đó. Hãy kiểm tra chính tả.</translation>
    </message>
</context>
<context>
    <name>dondoc::SessionPanel</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Invitation dated</source>
        <translation>Ngày giấy mời</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Review of the five-day cycle</source>
        <translation>Rà soát định kỳ 5 ngày</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>for example: 8 giờ 00</source>
        <translation>ví dụ: 8 giờ 00</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>Kept when you leave the form, or with Ctrl+S. The invitation and the programme are printed from it under Reports.</source>
        <translation>Được lưu khi rời biểu mẫu, hoặc bấm Ctrl+S. Giấy mời và chương trình in từ đây, ở trang Báo cáo.</translation>
    </message>
    <message>
        <source>The frozen figures carry this name.</source>
        <translation>Số liệu đã chốt mang tên này.</translation>
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
    <message>
        <source>%1: “%2” in the file</source>
        <translation>%1: trong tệp là “%2”</translation>
    </message>
</context>
<context>
    <name>dondoc::SheetPanel</name>
    <message>
        <source>The sheet as it looks</source>
        <translation>Tờ như trong tệp</translation>
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
    <message>
        <source>Read by its words again</source>
        <translation>Đọc lại theo chữ của tiêu đề</translation>
    </message>
    <message>
        <source>sheet %1 · no table recognised; Ctrl+H on a row makes it the header</source>
        <translation>tờ %1 · chưa nhận ra bảng; chọn một dòng rồi Ctrl+H để lấy làm tiêu đề</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as you read this header last time.</source>
        <translation>Cột đọc như lần trước với tiêu đề này.</translation>
    </message>
    <message>
        <source>Mend this cell</source>
        <translation>Sửa ô này</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>Dòng này là tiêu đề</translation>
    </message>
    <message>
        <source>Read this row after all</source>
        <translation>Vẫn đọc dòng này</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>Bỏ qua dòng này</translation>
    </message>
    <message>
        <source>What column %1 holds…</source>
        <translation>Cột %1 chứa gì…</translation>
    </message>
</context>
<context>
    <name>dondoc::ShelfPanel</name>
    <message>
        <source>Reading the notice…</source>
        <translation>Đang đọc thông báo…</translation>
    </message>
    <message>
        <source>Drop a notice here</source>
        <translation>Thả thông báo vào đây</translation>
    </message>
    <message>
        <source>A notice of conclusions as .docx, .txt, .pdf with a text layer, or pasted. You see what each task is read from before anything is stored.</source>
        <translation>Thông báo kết luận dạng .docx, .txt, .pdf có lớp chữ, hoặc dán vào. Từng nhiệm vụ hiện cạnh câu đã đọc ra trước khi ghi vào kho.</translation>
    </message>
    <message>
        <source>Choose a notice…</source>
        <translation>Chọn thông báo…</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Dán (Ctrl+V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Under work</source>
        <translation>Đang làm</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n draft(s)</source>
        <translation>
            <numerusform>%1 · %n việc dự thảo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::SpellingModel</name>
    <message>
        <source>Spelling</source>
        <translation>Cách viết</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Do ai nhập</translation>
    </message>
    <message>
        <source>Means too</source>
        <translation>Còn chỉ</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>chương trình</translation>
    </message>
</context>
<context>
    <name>dondoc::StartPage</name>
    <message>
        <source>No data yet</source>
        <translation>Chưa có dữ liệu</translation>
    </message>
    <message>
        <source>Look at the ministry&apos;s six appendices of July 2025, or begin with a store of your own.</source>
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
        <source>Your name…</source>
        <translation>Tên của bạn…</translation>
    </message>
    <message>
        <source>Changes are recorded under this name; press to type another</source>
        <translation>Thay đổi được ghi theo tên này; bấm để gõ tên khác</translation>
    </message>
    <message>
        <source>Your name, for the history and for My tasks</source>
        <translation>Tên của bạn, dùng cho nhật ký và Việc của tôi</translation>
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
    <message>
        <source>Đôn Đốc stores (*.dondoc);;All files (*)</source>
        <translation>Kho Đôn Đốc (*.dondoc);;Mọi tệp (*)</translation>
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
        <source>%1 present, %2 missing</source>
        <translation>đạt %1, thiếu %2</translation>
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
    <message>
        <source>Report progress</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Text, addressees, deadline and the rest (F2)</source>
        <translation>Nội dung, cơ quan, thời hạn và các mục khác (F2)</translation>
    </message>
    <message>
        <source>Stage, day and evidence of the agency chosen in the ledger (Ctrl+R)</source>
        <translation>Mức độ, ngày và chứng cứ của cơ quan đang chọn trong sổ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Trả lời: %1</translation>
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
    <message>
        <source>No. %1: %2</source>
        <translation>Lần %1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Nối tiếp</translation>
    </message>
    <message>
        <source>Assigned again</source>
        <translation>Giao lại ở văn bản sau</translation>
    </message>
    <message>
        <source>%1 (group, but for %2)</source>
        <translation>%1 (nhóm, trừ %2)</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>%1: reported on %2</source>
        <translation>%1: đã báo cáo ngày %2</translation>
    </message>
    <message>
        <source>%1: missed</source>
        <translation>%1: bỏ lỡ</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: sắp tới</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Các kỳ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>%1 of %2 occurrences reported</source>
        <translation>Đã báo cáo %1/%2 kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n cơ quan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::TaskForm</name>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điểm, khoản</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>6 clear points</source>
        <translation>6 rõ</translation>
    </message>
    <message>
        <source>Type the task, or paste a block of text: it is split into the fields</source>
        <translation>Gõ nhiệm vụ, hoặc dán cả đoạn: chương trình tách vào từng ô</translation>
    </message>
    <message>
        <source>Agencies, parted by “;”</source>
        <translation>Các cơ quan, cách nhau bằng “;”</translation>
    </message>
    <message>
        <source>As it is spoken: “trước 20/12”, “quý III”, “hằng tháng từ 20/11”</source>
        <translation>Như cách nói: “trước 20/12”, “quý III”, “hằng tháng từ 20/11”</translation>
    </message>
    <message>
        <source>Extended: reason</source>
        <translation>Gia hạn: lý do</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>theo văn bản</translation>
    </message>
    <message>
        <source>Document that moved the deadline</source>
        <translation>Văn bản gia hạn</translation>
    </message>
    <message>
        <source>71/NQ-CP; 1169/QĐ-TTg</source>
        <translation>71/NQ-CP; 1169/QĐ-TTg</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation>Về nhiệm vụ</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>leaves the form</comment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>Ctrl+Enter để thêm</translation>
    </message>
    <message>
        <source>Kept as you leave each field</source>
        <translation>Tự lưu khi rời từng ô</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <comment>a group of agencies</comment>
        <translation>
            <numerusform>%1 (%n đơn vị)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a group that is not spelled out)</source>
        <translation>%1 (nhóm không nêu cụ thể)</translation>
    </message>
    <message>
        <source>“%1”: not matched</source>
        <translation>“%1”: chưa nhận ra</translation>
    </message>
    <message>
        <source>“%1”: no number recognised</source>
        <translation>“%1”: chưa nhận ra số hiệu</translation>
    </message>
    <message>
        <source>Not read as a deadline: it is kept as written, with a question.</source>
        <translation>Chưa đọc được thời hạn: giữ nguyên như viết, kèm câu hỏi.</translation>
    </message>
    <message>
        <source> · is this what is meant?</source>
        <translation> · có đúng ý không?</translation>
    </message>
    <message>
        <source>Like a task there is: %1</source>
        <translation>Giống nhiệm vụ đã có: %1</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Thêm nhiệm vụ: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds a table of %n rows; this form takes one task.</source>
        <translation>
            <numerusform>Bảng vừa dán có %n dòng; phiếu này chỉ nhận một nhiệm vụ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receive all %n rows</source>
        <translation>
            <numerusform>Tiếp nhận cả %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first row</source>
        <translation>Chỉ lấy dòng đầu</translation>
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
        <source>Officer</source>
        <translation>Người theo dõi</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>extended, no. %1</source>
        <translation>gia hạn lần %1</translation>
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
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Sửa %n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>One change for all chosen tasks (Ctrl+Shift+E)</source>
        <translation>Sửa một lần cho các việc đang chọn (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Type a task, or paste one (Ctrl+Shift+N)</source>
        <translation>Gõ hoặc dán một nhiệm vụ (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Fill in the days…</source>
        <translation>Điền ngày còn thiếu…</translation>
    </message>
    <message>
        <source>Days and evidence of all shown that are done (Ctrl+Shift+D)</source>
        <translation>Ngày và minh chứng của mọi việc đã xong đang hiện (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>View</source>
        <comment>how the list is shown</comment>
        <translation>Khung nhìn</translation>
    </message>
    <message>
        <source>Grouping and saved views (Ctrl+Shift+V)</source>
        <translation>Nhóm theo và khung nhìn đã lưu (Ctrl+Shift+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n typed task(s) could not be written to the store.</source>
        <translation>
            <numerusform>%n nhiệm vụ đã gõ chưa ghi được vào kho.</numerusform>
        </translation>
    </message>
    <message>
        <source>A typed report could not be written to the store.</source>
        <translation>Có báo cáo tiến độ đã gõ chưa ghi được vào kho.</translation>
    </message>
    <message>
        <source>A typed day could not be kept.</source>
        <translation>Có ngày đã gõ chưa lưu được.</translation>
    </message>
    <message>
        <source>A change of several tasks is typed and not applied.</source>
        <translation>Có sửa đổi nhiều nhiệm vụ đã gõ mà chưa thực hiện.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Khung nhìn đã lưu</translation>
    </message>
    <message>
        <source>Save what is shown as… (name, Enter)</source>
        <translation>Lưu cách hiện này thành… (tên, Enter)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên khung nhìn</translation>
    </message>
    <message>
        <source>Drop a view</source>
        <translation>Bỏ khung nhìn</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Cập nhật tiến độ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message numerus="yes">
        <source>Change, extend or stop %n task(s)…</source>
        <translation>
            <numerusform>Sửa, gia hạn, dừng %n việc…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>The task just typed is kept; the filter leaves it out of this list.</source>
        <translation>Nhiệm vụ vừa gõ đã được ghi; bộ lọc không cho hiện trong danh sách này.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem nhiệm vụ</translation>
    </message>
    <message>
        <source>Clears the filter and goes to the task</source>
        <translation>Bỏ lọc và đến nhiệm vụ đó</translation>
    </message>
    <message>
        <source>The program was stopped while something was being typed. The words are in the form again, and are kept when you leave it.</source>
        <translation>Chương trình bị dừng khi đang gõ dở. Chữ đã gõ nằm lại trong khung nhập và được lưu khi rời khung.</translation>
    </message>
</context>
<context>
    <name>dondoc::TimelinePage</name>
    <message>
        <source>Milestones</source>
        <translation>Mốc 2025</translation>
    </message>
    <message>
        <source>Tasks, by %1</source>
        <translation>Nhiệm vụ, theo %1</translation>
    </message>
    <message numerus="yes">
        <source>Milestones of %1 · %n task(s) shown</source>
        <translation>
            <numerusform>Mốc năm %1 · %n việc đang hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No task is due in the rest of %1; %n overdue</source>
        <translation>
            <numerusform>Không còn việc nào đến hạn trong năm %1; %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n task(s) still to come are due in month %1/%2</source>
        <translation>
            <numerusform>Cả %n việc chưa đến hạn đều dồn vào tháng %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) still to come pile up in months %2 and %3/%4</source>
        <translation>
            <numerusform>%1 trong %n việc chưa đến hạn dồn vào tháng %2 và tháng %3/%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the milestones</source>
        <translation>Lưu bảng mốc</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi %1</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and try again.</source>
        <translation>Máy in không nhận trang. Hãy kiểm tra máy in rồi in lại.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Search, with or without marks</source>
        <translation>Tìm, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Search milestones</source>
        <translation>Tìm mốc</translation>
    </message>
    <message>
        <source>Print the year…</source>
        <translation>In cả năm…</translation>
    </message>
    <message>
        <source>Print months %1 to %2…</source>
        <translation>In tháng %1 đến %2…</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>Đang ghi các trang…</translation>
    </message>
    <message>
        <source>Paper, landscape</source>
        <translation>Khổ giấy, nằm ngang</translation>
    </message>
    <message numerus="yes">
        <source>%n column filter(s) of the list</source>
        <translation>
            <numerusform>%n cột đang lọc ở Nhiệm vụ</numerusform>
        </translation>
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
<context>
    <name>dondoc::WordModel</name>
    <message>
        <source>Words</source>
        <translation>Từ ngữ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>Của cơ quan mình</translation>
    </message>
    <message>
        <source>Shipped, switched off</source>
        <translation>Có sẵn, đã tắt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Có sẵn</translation>
    </message>
</context>
<context>
    <name>dondoc::WordTableList</name>
    <message>
        <source>Who is meant</source>
        <translation>Tên gọi chỉ ai</translation>
    </message>
    <message>
        <source>Spellings of agencies</source>
        <translation>Sổ tên gọi cơ quan</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Work and time</source>
        <translation>Việc và thời hạn</translation>
    </message>
    <message>
        <source>What is no task</source>
        <translation>Không phải nhiệm vụ</translation>
    </message>
    <message>
        <source>Headings and introductions</source>
        <translation>Tên mục, lời dẫn</translation>
    </message>
    <message>
        <source>Products and figures</source>
        <translation>Sản phẩm và số liệu</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Thành phần văn bản</translation>
    </message>
    <message>
        <source>Columns of tables</source>
        <translation>Cột của bảng</translation>
    </message>
</context>
<context>
    <name>dondoc::WordingModel</name>
    <message>
        <source>Stream</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Cách gọi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks that lack it</source>
        <translation>Nhiệm vụ còn thiếu</translation>
    </message>
</context>
<context>
    <name>dondoc::WordingSection</name>
    <message>
        <source>Streams</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>6 clear points</source>
        <translation>6 rõ</translation>
    </message>
    <message>
        <source>Streams of the office</source>
        <translation>Lĩnh vực của đơn vị</translation>
    </message>
    <message>
        <source>Wording of the 6 clear points</source>
        <translation>Cách gọi “6 rõ”</translation>
    </message>
    <message>
        <source>Fields of work, one a line</source>
        <translation>Lĩnh vực, mỗi dòng một lĩnh vực</translation>
    </message>
    <message>
        <source>As the office words them</source>
        <translation>Theo cách gọi của đơn vị</translation>
    </message>
    <message>
        <source>Tasks keep the stream they have. Kept when you leave the field.</source>
        <translation>Nhiệm vụ giữ lĩnh vực đang có. Tự lưu khi rời ô.</translation>
    </message>
    <message>
        <source>Left empty, a point has the shipped wording. Kept when you leave the field.</source>
        <translation>Để trống thì dùng cách gọi có sẵn. Tự lưu khi rời ô.</translation>
    </message>
</context>
<context>
    <name>dondoc::WordsPage</name>
    <message>
        <source>Words of notices</source>
        <translation>Từ ngữ đọc thông báo</translation>
    </message>
    <message>
        <source>Spellings of agencies</source>
        <translation>Sổ tên gọi cơ quan</translation>
    </message>
    <message>
        <source>What each spelling means. What an officer confirmed on the desk or at an import stands first.</source>
        <translation>Mỗi cách viết chỉ cơ quan nào. Cách viết cán bộ đã xác nhận trên bàn thông báo hoặc khi nhập đứng trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật lại</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Phím Delete</translation>
    </message>
    <message>
        <source>Words of notices: “%1” added</source>
        <translation>Từ ngữ đọc thông báo: thêm “%1”</translation>
    </message>
    <message>
        <source>Choose the agency “%1” means from the names proposed.</source>
        <translation>Chọn cơ quan mà “%1” chỉ trong các tên gợi ý.</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2</source>
        <translation>Cách viết “%1” của %2</translation>
    </message>
    <message>
        <source>Words of notices: “%1” switched on</source>
        <translation>Từ ngữ đọc thông báo: bật lại “%1”</translation>
    </message>
    <message>
        <source>Words of notices: “%1” removed</source>
        <translation>Từ ngữ đọc thông báo: bỏ “%1”</translation>
    </message>
    <message>
        <source>Words of notices: “%1” switched off</source>
        <translation>Từ ngữ đọc thông báo: tắt “%1”</translation>
    </message>
    <message>
        <source>Spelling “%1” of %2 removed</source>
        <translation>Bỏ cách viết “%1” của %2</translation>
    </message>
    <message>
        <source>Find in this table</source>
        <translation>Tìm trong bảng này</translation>
    </message>
    <message>
        <source>To the notice desk</source>
        <translation>Về bàn thông báo</translation>
    </message>
    <message>
        <source>Words to add</source>
        <translation>Từ ngữ cần thêm</translation>
    </message>
    <message>
        <source>Agency they mean</source>
        <translation>Chỉ cơ quan nào</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Tables of words</source>
        <translation>Các bảng từ ngữ</translation>
    </message>
    <message>
        <source>Words of the table</source>
        <translation>Từ ngữ của bảng</translation>
    </message>
    <message>
        <source>There are no words in this table.</source>
        <translation>Bảng này chưa có từ ngữ nào.</translation>
    </message>
</context>
</TS>
