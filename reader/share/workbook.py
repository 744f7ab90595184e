"""A table as an Excel workbook of one sheet, as ECMA-376 has it. Pure.

By hand, as it is a few dozen lines: the smallest library that writes one weighs a
megabyte. Texts stand in the cells themselves; links belong to the sheet.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape  # that of `xml.sax` brings half of the network's modules

LONGEST = 32_767
"""Characters that a cell can hold."""
MOST_LINKS = 65_530
"""Links that a sheet can hold."""
_TEXT, _HEADING, _LINK, _DATE = range(4)
"""Styles of cells, as they stand in the workbook."""
_ZERO = date(1899, 12, 30)
"""The day from which workbooks count."""
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = "http://schemas.openxmlformats.org/"
_SHEET = f"{_NAMES}spreadsheetml/2006/main"
_OFFICE = f"{_NAMES}officeDocument/2006/relationships"
_PACKAGE = f"{_NAMES}package/2006/"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_FACE = '<sz val="11"/>{}<name val="Calibri"/>'
_BLUE = '<color rgb="FF0B63CE"/>'
_PLAIN = 'numFmtId="0" fillId="0" borderId="0"'
_STYLES = (
    f'<styleSheet xmlns="{_SHEET}"><fonts count="3"><font>{_FACE.format("")}</font>'
    f"<font><b/>{_FACE.format('')}</font>"
    f"<font><u/>{_FACE.format(_BLUE)}</font></fonts>"
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    f'<cellStyleXfs count="1"><xf {_PLAIN} fontId="0"/></cellStyleXfs><cellXfs count="4">'
    f'<xf {_PLAIN} fontId="0" xfId="0" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf>'
    f'<xf {_PLAIN} fontId="1" xfId="0" applyFont="1"/>'
    f'<xf {_PLAIN} fontId="2" xfId="0" applyFont="1" applyAlignment="1">'
    '<alignment vertical="top"/></xf>'
    # 14 is the date as the spreadsheet's own language writes it.
    f'<xf {_PLAIN.replace("0", "14", 1)} fontId="0" xfId="0" applyNumberFormat="1" '
    'applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs>'
    '<cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, a number or a day, and where it leads to."""

    value: str | int | date
    link: str = ""


def workbook(
    name: str, headings: Sequence[str], widths: Sequence[int], rows: Sequence[Sequence[Cell]]
) -> bytes:
    """The bytes of a workbook whose one sheet has headings that stay in sight and can filter.

    `widths` are of the columns, in characters.
    """
    lines = [_row(1, [Cell(heading) for heading in headings], _HEADING)]
    lines += [_row(number, row, _TEXT) for number, row in enumerate(rows, 2)]
    links = [
        (f"{_letter(place)}{number}", cell.link)
        for number, row in enumerate(rows, 2)
        for place, cell in enumerate(row)
        if cell.link
    ][:MOST_LINKS]
    hyperlinks = "".join(
        f'<hyperlink ref="{ref}" r:id="l{number}"/>' for number, (ref, _) in enumerate(links)
    )
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate(widths, 1)
    )
    last = f"{_letter(len(headings) - 1)}{len(rows) + 1}"
    sheet = (
        f'<worksheet xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheetViews><sheetView '
        'workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
        f'state="frozen"/></sheetView></sheetViews><cols>{columns}</cols>'
        f'<sheetData>{"".join(lines)}</sheetData><autoFilter ref="A1:{last}"/>'
        + (f"<hyperlinks>{hyperlinks}</hyperlinks>" if links else "")
        + "</worksheet>"
    )
    book = (
        f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{escape(name)}" sheetId="1" r:id="s"/></sheets></workbook>'
    )
    types = (
        f'<Types xmlns="{_PACKAGE}content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(
            f'<Override PartName="/{part}" ContentType="{_TYPE}{what}+xml"/>'
            for part, what in (
                ("xl/workbook.xml", "sheet.main"),
                ("xl/worksheets/sheet1.xml", "worksheet"),
                ("xl/styles.xml", "styles"),
            )
        )
        + "</Types>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as box:
        for part, text in (
            ("[Content_Types].xml", types),
            ("_rels/.rels", _relations([("b", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", book),
            (
                "xl/_rels/workbook.xml.rels",
                _relations(
                    [("s", "worksheet", "worksheets/sheet1.xml"), ("t", "styles", "styles.xml")]
                ),
            ),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/styles.xml", _STYLES),
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                _relations([(f"l{n}", "hyperlink", to) for n, (_, to) in enumerate(links)]),
            ),
        ):
            box.writestr(part, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')
    return made.getvalue()


def _row(number: int, cells: Sequence[Cell], style: int) -> str:
    made = []
    for place, cell in enumerate(cells):
        at = f'<c r="{_letter(place)}{number}" s="{{}}"'
        match cell.value:
            case date() as day:
                made.append(f"{at.format(_DATE)}><v>{(day - _ZERO).days}</v></c>")
            case int() as count:
                made.append(f"{at.format(style)}><v>{count}</v></c>")
            case str() as text:
                text = escape(_UNWRITABLE.sub("", text)[:LONGEST])
                made.append(
                    f'{at.format(_LINK if cell.link else style)} t="inlineStr">'
                    f'<is><t xml:space="preserve">{text}</t></is></c>'
                )
    return f'<row r="{number}">{"".join(made)}</row>'


def _relations(relations: Sequence[tuple[str, str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{what}" Target="{escape(to)}"'
        + (' TargetMode="External"/>' if what == "hyperlink" else "/>")
        for name, what, to in relations
    )
    return f'<Relationships xmlns="{_PACKAGE}relationships">{made}</Relationships>'


def _letter(place: int) -> str:
    """The name of a column, of the first 26."""
    return chr(ord("A") + place)
