#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks of this folder, one a layout that offices send, and one that has them all (needs openpyxl).
layouts_test.cpp says what each must yield."""
import datetime
import os
import unicodedata

import openpyxl

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"]
TITLE = ["PHỤ LỤC: DANH MỤC NHIỆM VỤ", "(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)"]


def sheet(book, name, rows, merges=(), formats=None):
    ws = book.create_sheet(name)
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            if value is not None:
                ws.cell(r, c, value)
    for merge in merges:
        ws.merge_cells(merge)
    for cell, code in (formats or {}).items():
        ws[cell].number_format = code
    return ws


SHEETS = {
    "header-anywhere": dict(rows=[[t] for t in TITLE] + [[], ["Đơn vị báo cáo: Vụ Tổng hợp"], [], HEAD,
                                  [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Tháng 9/2025"]]),
    "other-order-and-words": dict(rows=[["Hạn xử lý", "Đầu mối", "Nội dung công việc", "Số TT"],
                                        ["30/9/2025", "Bộ Y tế", "Xây dựng nền tảng dữ liệu", 1]]),
    "two-row-header": dict(rows=[["TT", "Tên nhiệm vụ", "Cơ quan", None, "Thời gian hoàn thành"], [None, None, "Chủ trì", "Phối hợp", None],
                                 [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Bộ Công an", "Quý III/2025"]],
                           merges=["A1:A2", "B1:B2", "C1:D1", "E1:E2"]),
    "months": dict(rows=[HEAD[:3], ["I", "Nhiệm vụ tháng 8/2025"], [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế"],
                         ["II", "Nhiệm vụ tháng 9/2025"], [2, "Rà soát thủ tục hành chính", "Bộ Công an"]]),
    "two-tables": dict(rows=[HEAD, [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Tháng 8/2025"], [], ["II. Nhiệm vụ bổ sung"],
                             ["STT", "Đơn vị chủ trì", "Tên nhiệm vụ", "Hạn hoàn thành"], [1, "Bộ Công an", "Rà soát thủ tục hành chính", "Tháng 9/2025"]]),
    "blank-columns": dict(rows=[[None, None] + HEAD, [None, None, 1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Tháng 9/2025"]]),
    "repeated-header": dict(rows=[HEAD, [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Tháng 8/2025"], HEAD, [2, "Rà soát thủ tục hành chính", "Bộ Công an", "Tháng 9/2025"]]),
    "totals-and-signatures": dict(rows=[HEAD, [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", "Tháng 8/2025"], [None, "Tổng cộng: 1 nhiệm vụ"],
                                        ["Nơi nhận:"], [None, None, "KT. BỘ TRƯỞNG"]]),
    "dates": dict(rows=[HEAD, [1, "Xây dựng nền tảng dữ liệu", "Bộ Y tế", datetime.date(2025, 9, 30)], [2, "Rà soát thủ tục hành chính", "Bộ Công an", "ngày 05 tháng 9 năm 2025"]],
                  formats={"D2": "dd/mm/yyyy"}),
    "agencies": dict(rows=[HEAD, [1, "Xây dựng nền tảng dữ liệu", "- Bộ Y tế;\n- UBND tỉnh Lạng Sơn\n- Uỷ ban nhân dân TP. Hà Nội.", "Tháng 9/2025"],
                           [2, "Rà soát thủ tục hành chính", unicodedata.normalize("NFD", "Bộ Công\u00a0an"), "Tháng 9/2025"]]),
    "percents": dict(rows=[["TT", "Tỉnh", "Chỉ tiêu tháng 6/2025", "Tỷ lệ đạt được tháng 6/2025"], [1, "Lạng Sơn", "50%", "49,79%"], [2, "Cao Bằng", 0.4, 0.3951],
                           [3, "Lai Châu", "40,5", 39.51]], formats={"C3": "0%", "D3": "0.00%"}),
}
everything = openpyxl.Workbook()
everything.remove(everything.active)
for name, content in SHEETS.items():
    book = openpyxl.Workbook()
    book.remove(book.active)
    sheet(book, "Tờ 1", **content)
    book.save(os.path.join(HERE, name + ".xlsx"))
    sheet(everything, name, **content)
everything.save(os.path.join(HERE, "everything.xlsx"))
