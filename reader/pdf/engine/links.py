"""The links of a page, with places on the unrotated pages."""

from math import isfinite
from typing import Any

import pymupdf

from reader.model.link import Link
from reader.model.page import Rect

MOST = 1_000
"""Links of a page that are taken."""
_LONGEST = 2_000
"""Characters of an address; a longer one is no address."""


def links(document: Any, page: Any) -> list[Link]:
    """The links of a `pymupdf.Page`; those that lead nowhere are left out.

    MuPDF resolves named destinations. What it raises for a broken page is passed on.
    """
    found: list[Link] = []
    turned: dict[int, Any] = {}
    link, seen = page.first_link, 0
    while link and seen < MOST:
        seen += 1
        box = _box(link.rect * page.derotation_matrix)
        address = link.uri or ""
        if link.is_external:
            if 0 < len(address) <= _LONGEST and address.isprintable():
                found.append(Link(box, address=address))
        else:
            number, x, y = document.resolve_link(address)[:3]
            if isinstance(number, int) and 0 <= number < document.page_count:
                found.append(Link(box, number + 1, _top(document, number, x, y, turned)))
        link = link.next
    return found


def _box(rect: Any) -> Rect:
    rect.normalize()
    return round(rect.x0, 1), round(rect.y0, 1), round(rect.x1, 1), round(rect.y1, 1)


def _top(document: Any, number: int, x: float, y: float, turned: dict[int, Any]) -> float:
    if not isfinite(y):
        return -1.0
    if number not in turned:
        page = document.load_page(number)
        turned[number] = page.derotation_matrix if page.rotation else None
    if turned[number] is not None:
        y = (pymupdf.Point(x if isfinite(x) else 0.0, y) * turned[number]).y
    return round(max(0.0, y), 1)
