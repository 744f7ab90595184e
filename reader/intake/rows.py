"""Rows of a page for reading its record: lines that stand beside each other are one row.

A label and its value are often two lines to the PDF ("Report Status:" and, at a tab, "Current").
Pure; runs in the batch worker.
"""

from collections.abc import Sequence

from reader.intake.fields import Row, label
from reader.intake.lines import Sheet, TextLine
from reader.intake.sketch import EDGE, is_stamp


def rows(sheet: Sheet, source: str) -> list[Row]:
    """The rows of a page, in reading order, without stamps and bare page numbers."""
    lines = [line for line in sheet.text_lines() if not is_stamp(line.text)]
    if not lines:
        return []
    usual = _usual_size(lines)
    lines = [line for line in lines if not _margin(line, sheet, usual)]
    beside = _values_beside(lines)
    taken = set(beside.values())
    made: list[Row] = []
    before: TextLine | None = None
    rights = _right_edges(lines)
    for at, line in enumerate(lines):
        if at in taken:
            continue
        text = line.text
        if at in beside:
            text = f"{text} {lines[beside[at]].text}"
        column = rights[line.x0]
        gap = line.top - before.bottom if before else 0.0
        height = max(line.bottom - line.top, 1.0)
        made.append(
            Row(
                text,
                heading=line.size > usual * 1.1 or (line.bold and not label(text)[1]),
                apart=before is None or gap > 0.55 * height or gap < -height,
                full=line.x1 > column - 0.12 * max(column - line.x0, 1.0),
                source=source,
            )
        )
        before = line
    return made


def _margin(line: TextLine, sheet: Sheet, usual: float) -> bool:
    """A line at an edge of the page that is its number, or in small type: a running head."""
    at_edge = line.bottom <= sheet.height * EDGE or line.top >= sheet.height * (1 - EDGE)
    if at_edge and sheet.number > 1 and line.size < usual * 0.9:
        return True
    plain = line.text.casefold().removeprefix("page").strip(" -–|")
    return at_edge and (plain.isdigit() or plain.strip("ivxlc") == "" or " of " in plain[:8])


def _right_edges(lines: Sequence[TextLine]) -> dict[float, float]:
    """Left edge of a line -> how far to the right those reach that begin below each other there."""
    return {
        left: max(line.x1 for line in lines if abs(line.x0 - left) < 3)
        for left in {line.x0 for line in lines}
    }


def _usual_size(lines: Sequence[TextLine]) -> float:
    sizes: dict[float, int] = {}
    for line in lines:
        size = round(line.size * 2) / 2
        sizes[size] = sizes.get(size, 0) + line.last - line.first
    return max(sizes, key=lambda size: (sizes[size], -size))


def _values_beside(lines: Sequence[TextLine]) -> dict[int, int]:
    """The number of a line with a label alone -> the line at the same height right of it."""
    found: dict[int, int] = {}
    for at, line in enumerate(lines):
        name, rest = label(line.text if line.text.endswith(":") else f"{line.text}:")
        bare = line.text.rstrip().endswith((":", ":-"))
        if not name or rest or not (bare or line.bold):
            continue
        right = [
            (other.x0 - line.x1, index)
            for index, other in enumerate(lines)
            if index != at
            and index not in found.values()
            and other.x0 >= line.x1 - 1
            and abs(other.bottom - line.bottom) < 0.5 * max(line.height, 1.0)
        ]
        if right and not label(lines[min(right)[1]].text)[0]:
            found[at] = min(right)[1]
    return found
