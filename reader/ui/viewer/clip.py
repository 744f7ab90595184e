"""What goes to the clipboard: cells as TSV and HTML, quotes with their source, pictures. Pure.

A figure's minus is written as programs read it, "-1.8"; all else is as printed.
"""

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from reader.model.report import EditionState
from reader.render.grid import Cell, texts
from reader.render.pieces import is_figure
from reader.tasks.opened import OpenedEdition
from reader.ui import wording
from reader.ui.language import tr

_MINUS = re.compile("^[\u2212\u2013](?=[\\d.,])")


def tsv(table: Sequence[Sequence[Cell]], columns: int, caption: str = "", source: str = "") -> str:
    """A line for each row, a tab between cells; the caption first and the source last."""
    lines = ["\t".join(map(_plain, row)) for row in texts(table, columns)]
    return "\n".join([*filter(None, [caption]), *lines, *filter(None, [source])]) + "\n"


def html(table: Sequence[Sequence[Cell]], caption: str = "", source: str = "") -> str:
    """The same as a table of HTML, with cells that span columns."""
    rows = []
    for row in table:
        cells = "".join(_cell(cell) for cell in row)
        rows.append(f"<tr>{cells}</tr>")
    head = f"<p>{escape(caption)}</p>" if caption else ""
    foot = f"<p>{escape(source)}</p>" if source else ""
    return f"{head}<table>{''.join(rows)}</table>{foot}"


def table_data(
    table: Sequence[Sequence[Cell]], columns: int, caption: str = "", source: str = ""
) -> QMimeData:
    """Both, for the clipboard."""
    data = QMimeData()
    data.setText(tsv(table, columns, caption, source))
    data.setHtml(html(table, caption, source))
    return data


def source_line(opened: OpenedEdition, first: int, last: int = 0) -> str:
    """Where something stands: title, date and state of the edition, page as printed."""
    pages = [opened.pages[page - 1].label or str(page) for page in {first, last or first}]
    where = (
        tr("pp. {part}", part="-".join(sorted(pages, key=_order)))
        if len(pages) > 1
        else wording.page(pages[0])
    )
    date = wording.day(opened.edition.updated)
    newest = opened.current_edition in (0, opened.edition.id)
    state = EditionState.CURRENT if newest else EditionState.SUPERSEDED
    said = wording.noteworthy(state, opened.report.state)
    return ", ".join(part for part in (opened.edition.title, date, said, where) if part)


def cited(text: str, opened: OpenedEdition, first: int, last: int) -> str:
    """A quote with its source in brackets."""
    return f"\u201c{text}\u201d ({source_line(opened, first, last)})"


def described(image: QImage, title: str, source: str) -> QImage:
    """The picture, saying what it is and where it is from to whoever opens the file."""
    image.setText(tr("Title"), title)
    image.setText(tr("Source"), source)
    image.setText(tr("Description"), f"{title}. {source}" if title else source)
    return image


def _order(label: str) -> tuple[int, str]:
    return (int(label) if label.isdecimal() else 0, label)


def _plain(text: str) -> str:
    return _MINUS.sub("-", text) if is_figure(text) else text


def _cell(cell: Cell) -> str:
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    side = ' align="right"' if is_figure(cell.text) else ""
    return f"<td{span}{side}>{escape(_plain(cell.text))}</td>"
