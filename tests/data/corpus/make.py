#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Đôn Đốc authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files of this folder: small workbooks, sound, odd and broken, each for one habit of the programs
that write such files. manifest.tsv says what must become of each; this script is where a new one is added."""
import io
import os
import struct
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = {}
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts, method=zipfile.ZIP_DEFLATED, prefix=b"", slash="/"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name.replace("/", slash), (2025, 7, 18, 0, 0, 0))
            info.compress_type = method
            info.filename = name.replace("/", slash)
            z.writestr(info, data)
    return prefix + out.getvalue()


def xlsx(sheet, strings=None, styles=None, workbook=None, links=None, root=None, extra=(), sheet_part="xl/worksheets/sheet1.xml",
         main="xl/workbook.xml", **how):
    rels = root or f'<Relationships><Relationship Id="r" Type="{REL}/officeDocument" Target="{main}"/></Relationships>'
    book = workbook or f'<workbook {NS} xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
    own = links or (f'<Relationships><Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/>'
                    + (f'<Relationship Id="rId2" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>' if strings is not None else "")
                    + (f'<Relationship Id="rId3" Type="{REL}/styles" Target="styles.xml"/>' if styles is not None else "")
                    + "</Relationships>")
    folder, name = main.rsplit("/", 1)
    parts = [("_rels/.rels", rels), (main, book), (f"{folder}/_rels/{name}.rels", own), (sheet_part, sheet)]
    if strings is not None:
        parts.append(("xl/sharedStrings.xml", strings))
    if styles is not None:
        parts.append(("xl/styles.xml", styles))
    return packed(parts + list(extra), **how)


def sheet(rows, tail="", ns=NS):
    return f"<worksheet {ns}><sheetData>{rows}</sheetData>{tail}</worksheet>"


def inline(text):
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def ods(body, mimetype=True, manifest=True):
    content = ('<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
               f'{body}</office:spreadsheet></office:body></office:document-content>')
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    parts = [("mimetype", kind)] if mimetype else []
    if manifest:
        parts.append(("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" '
                      f'manifest:media-type="{kind}"/></manifest:manifest>'))
    return packed(parts + [("content.xml", content)])


def docx(body):
    return packed([("_rels/.rels", f'<Relationships><Relationship Id="r" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>'),
                   ("word/document.xml", f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')])


DATES = ('<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[h]:mm:ss"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/></numFmts>'
         '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="171"/><xf numFmtId="20"/></cellXfs></styleSheet>')

# Sound, in the ways other programs write.
FILES["rows-without-numbers.xlsx"] = xlsx(sheet(f"<row>{inline('a')}{inline('b')}</row><row/><row>{inline('c')}</row>"))
FILES["cells-place-their-row.xlsx"] = xlsx(sheet('<row><c r="B3"><v>1</v></c></row><row r="5"><c r="A6"><v>2</v></c></row>'))
FILES["cells-without-names.xlsx"] = xlsx(sheet('<row r="2"><c><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c></row>'))
FILES["prefixed.xlsx"] = xlsx('<x:worksheet xmlns:x="n"><x:sheetData><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>')
FILES["utf16.xlsx"] = xlsx(('<?xml version="1.0" encoding="UTF-16"?>' + sheet(f"<row>{inline('Đôn đốc')}</row>")).encode("utf-16"))
FILES["strict.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" t="d"><v>2025-07-18</v></c></row>', ns='xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
                            root='<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>')
FILES["absolute-targets.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>"), links=f'<Relationships><Relationship Id="rId1" Type="{REL}/worksheet" Target="/xl/odd/name.xml"/></Relationships>', sheet_part="xl/odd/name.xml")
FILES["backslashes.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>"), slash="\\")
FILES["main-part-renamed.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>"), main="xl/book.xml")
FILES["no-styles-no-strings.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" s="7"><v>45838</v></c></row>'))
FILES["dates.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" s="1"><v>45856</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="2"><v>1.5</v></c><c r="D1" s="3"><v>0.4979</v></c>'
                                 '<c r="E1" s="5"><v>0.604166666666667</v></c><c r="F1" s="4"><v>45856.75</v></c></row>'), styles=DATES)
FILES["dates-1904.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" s="1"><v>44394</v></c></row>'), styles=DATES,
                                workbook=f'<workbook {NS} xmlns:r="{REL}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>')
FILES["formulas.xlsx"] = xlsx(sheet('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
                                    '<c r="D1" t="b"><f>1=1</f><v>1</v></c><c r="E1"><f t="array" ref="E1:E2">A1:A2*2</f><v>6</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>'))
FILES["rich-and-phonetic.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings='<sst><si><r><t xml:space="preserve">một </t></r><r><t>hai</t></r><rPh sb="0" eb="1"><t>ふ</t></rPh></si></sst>')
FILES["escapes.xlsx"] = xlsx(sheet(f"<row>{inline('a_x000D_b')}{inline('_x005F_x000D_')}{inline('a &amp; b &#7879;')}</row>"))
FILES["merges-and-hidden.xlsx"] = xlsx(sheet(f"<row r='1'><c r='A1' t='str'><v>a</v></c></row>", '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>'),
                                       workbook=f'<workbook {NS} xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" state="veryHidden" r:id="rId1"/></sheets></workbook>')
FILES["repeats.ods"] = ods('<table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"/>'
                           '<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>')
FILES["covered.ods"] = ods('<table:table table:name="S"><table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>a</text:p></table:table-cell>'
                           '<table:covered-table-cell office:value-type="string"><text:p>ẩn</text:p></table:covered-table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table>')
FILES["no-mimetype.ods"] = ods('<table:table table:name="S"><table:table-row><table:table-cell office:value-type="date" office:date-value="2025-07-18"/></table:table-row></table:table>', mimetype=False)
FILES["durations.ods"] = ods('<table:table table:name="S"><table:table-row><table:table-cell office:value-type="time" office:time-value="PT30H05M00S"/><table:table-cell office:value-type="time" office:time-value="PT90S"/></table:table-row></table:table>')
FILES["nested-table.docx"] = docx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>')
FILES["utf16.csv"] = "TT;Nhiệm vụ\r\n1;Đôn đốc\r\n".encode("utf-16")
FILES["sep-line.csv"] = "sep=|\r\na|b;c\r\n".encode()
FILES["quotes.csv"] = '\ufeff"a ""b""","c\r\nd",\'=1\r\n'.encode()
FILES["tabs.txt"] = "a\tb\r\nc\td\r\n".encode()
FILES["page.xls"] = "<html><meta charset=utf-8><table><tr><td colspan=2>a<td>b</table>".encode()
# Read, with something said.
FILES["formula-without-value.xlsx"] = xlsx(sheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><v>2</v></c></row>'))
FILES["overlapping-merges.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>", '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>'))
FILES["number-that-is-none.xlsx"] = xlsx(sheet('<row r="1"><c r="A1"><v>mười</v></c></row>'))
FILES["chart-sheet.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>"), workbook=f'<workbook {NS} xmlns:r="{REL}"><sheets><sheet name="C" sheetId="2" r:id="rId9"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
                                 links=f'<Relationships><Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="{REL}/chartsheet" Target="c.xml"/></Relationships>')
FILES["macro-sheet-without-part.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>"), workbook=f'<workbook {NS} xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Module" sheetId="2" r:id=""/></sheets></workbook>')
FILES["windows-1258.csv"] = b"TT;T\xean\r\n1;\xd0\xf4n\r\n"
FILES["open-quote.csv"] = 'a,"b\r\nc,d\r\n1,2\r\n'.encode()
# Refused.
good = xlsx(sheet(f"<row>{inline('a')}</row>"))
FILES["cut-short.xlsx"] = good[: len(good) // 2]
FILES["empty.xlsx"] = b""
FILES["dtd.xlsx"] = xlsx('<!DOCTYPE x [<!ENTITY a "b">]>' + sheet(f"<row>{inline('&a;')}</row>"))
FILES["billion-laughs.ods"] = packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><l>&b;</l>')])
FILES["deep.xlsx"] = xlsx("<a>" * 300 + "</a>" * 300)
FILES["string-out-of-range.xlsx"] = xlsx(sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'), strings="<sst><si><t>a</t></si></sst>")
FILES["cell-beyond-sheet.xlsx"] = xlsx(sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'))
FILES["row-beyond-sheet.xlsx"] = xlsx(sheet('<row r="1048577"><c><v>1</v></c></row>'))
FILES["missing-sheet.xlsx"] = xlsx(sheet("<row/>"), sheet_part="xl/elsewhere.xml")
FILES["not-well-formed.xlsx"] = xlsx("<worksheet><sheetData><row></sheetData></worksheet>")
FILES["bomb.xlsx"] = xlsx(sheet(f"<row>{inline('a')}</row>") + " " * (3 << 20))
FILES["bomb-in-one-text.xlsx"] = xlsx(sheet("<row>" + inline("a" * (40 << 20)) + "</row>"))
FILES["binary-workbook.xlsb"] = xlsx(b"\x83\x01\x00", main="xl/workbook.bin", workbook="b")
FILES["slides.pptx"] = packed([("_rels/.rels", f'<Relationships><Relationship Id="r" Type="{REL}/officeDocument" Target="ppt/presentation.xml"/></Relationships>'), ("ppt/presentation.xml", "<p:presentation/>")])
FILES["archive.zip.xlsx"] = packed([("readme.txt", "x")])
FILES["page.pdf.xlsx"] = b"%PDF-1.4\n%\xe2\xe3\n"
FILES["text.xlsx"] = b"not a workbook\n"
FILES["spreadsheet-2003.xml"] = b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
FILES["excel-5.xls"] = struct.pack("<HHHHHH", 0x0809, 8, 0x0500, 5, 0, 0) + b"\0" * 8
FILES["odd-ole.xls"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600
FILES["text-document.odt"] = packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")])
bad = bytearray(xlsx(sheet(f"<row>{inline('a' * 200)}</row>"), method=zipfile.ZIP_STORED))
bad[bad.find(b"aaaa") + 2] ^= 0xFF
FILES["wrong-checksum.xlsx"] = bytes(bad)

for name, data in FILES.items():
    with open(os.path.join(HERE, name), "wb") as out:
        out.write(data if isinstance(data, bytes) else data.encode())
