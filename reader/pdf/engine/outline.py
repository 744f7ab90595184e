"""The outline of a PDF, with positions on the unrotated page."""

import logging
from math import isfinite
from typing import Any

import pymupdf

from reader.model.contents import OutlineEntry

_LOG = logging.getLogger("reader.pdf.engine")
_MANY = 20_000
"""Entries after which an outline is taken to run in a circle."""
_DEEP = 12


def outline(document: Any) -> list[OutlineEntry]:
    """The entries of a `pymupdf.Document` in reading order; [] if it has none or it is broken.

    An entry that points nowhere takes the page of the next one below or after it that
    points somewhere. MuPDF resolves the destinations: `get_toc` leaves those of named
    ones as they stand in the file, upside down.
    """
    try:
        entries = _walk(document)
    except Exception as error:  # whatever a broken outline makes MuPDF raise
        _LOG.info("broken outline: %s", error)
        return []
    found: list[OutlineEntry] = []
    page = 0
    for entry in reversed(entries):
        page = entry.page or page
        if page:
            found.append(OutlineEntry(entry.level, entry.title, page, entry.top))
    found.reverse()
    return found


def _walk(document: Any) -> list[OutlineEntry]:
    pages = document.page_count
    turned: dict[int, Any] = {}
    found: list[OutlineEntry] = []
    waiting = [(document.outline, 1)]
    while waiting and len(found) < _MANY:
        node, level = waiting.pop()
        if node is None or not node.this.m_internal:
            continue
        title = " ".join((node.title or "").split())
        number = node.page
        inside = number is not None and 0 <= number < pages
        if title:
            top = _top(document, node, turned) if inside else -1.0
            found.append(OutlineEntry(level, title, number + 1 if inside else 0, top))
        waiting.append((node.next, level))
        waiting.append((node.down, min(level + 1, _DEEP)))
    return found


def _top(document: Any, node: Any, turned: dict[int, Any]) -> float:
    """Points from the unrotated page's upper edge, -1.0 if the entry means the whole page."""
    x, y = node.x, node.y
    if not isfinite(y):
        return -1.0
    if node.page not in turned:
        page = document.load_page(node.page)
        turned[node.page] = page.derotation_matrix if page.rotation else None
    if turned[node.page] is not None:
        y = (pymupdf.Point(x if isfinite(x) else 0.0, y) * turned[node.page]).y
    return round(max(0.0, y), 1)
