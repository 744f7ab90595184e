"""PDFs for tests, made in code: the same bytes each time, but for encrypted ones.

Tests may import PyMuPDF here in their own process; the program never does outside its
workers. Every function writes `path` and returns it, so that calls can be nested.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pymupdf

A4 = (595.0, 842.0)
MARGIN = 72.0

FILLER = (
    "The market for fixed broadband grew in the year as fibre reached more homes. "
    "Mobile operators kept building LTE networks and prepare for 5G services. "
    "Competition between the two licensed operators remains weak in rural areas. "
    "The regulator published new rules on number portability and spectrum fees."
).split()


@dataclass(frozen=True)
class Chapter:
    """One numbered heading, its words, and the captions on its pages."""

    heading: str
    text: str = ""
    captions: tuple[str, ...] = ()


CHAPTERS = (
    Chapter("Key statistics", captions=("Table 1 - Country statistics - 2025",)),
    Chapter("Telecommunications market", captions=("Chart 1 - Subscribers - 2010 - 2025",)),
    Chapter("Regulatory environment"),
    Chapter("Mobile market", captions=("Table 2 - Mobile subscribers - 2010 - 2025",)),
    Chapter("Companies mentioned", "Koryolink, Star JV and Sunnet are mentioned."),
)


def report(
    path: Path,
    *,
    title: str = "North Korea Telecoms Market Report",
    updated: str = "27 March 2025",
    pages: int = 6,
    chapters: Sequence[Chapter] = CHAPTERS,
    outline: bool = True,
    stamp: str = "",
    password: str = "",
    rotation: int = 0,
    publisher: str = "Example Telecom Research",
    made: str = "",
) -> Path:
    """Write a report: a title page, then numbered chapters spread over the other pages.

    `outline` says whether the PDF carries one; headings are printed either way. `stamp`
    is a buyer's line at the foot of each page. `password` is the user's.
    """
    document = pymupdf.open()
    cover = document.new_page(width=A4[0], height=A4[1])
    cover.insert_textbox((MARGIN, 200, A4[0] - MARGIN, 320), title, fontsize=26, fontname="hebo")
    cover.insert_text((MARGIN, 360), f"Last updated: {updated}", fontsize=12)
    cover.insert_text((MARGIN, 760), publisher, fontsize=12)
    toc: list[list[object]] = []
    inside = max(0, pages - 1)
    for number in range(inside):
        page = document.new_page(width=A4[0], height=A4[1])
        top = MARGIN
        page.insert_text((MARGIN, 40), title, fontsize=8)
        for index, chapter in enumerate(chapters):
            if index * inside // max(1, len(chapters)) != number:
                continue
            heading = f"{index + 1}. {chapter.heading}"
            page.insert_text((MARGIN, top + 16), heading, fontsize=16, fontname="hebo")
            toc.append([1, heading, number + 2, {"kind": 1, "to": pymupdf.Point(MARGIN, top)}])
            top = _paragraph(page, top + 30, chapter.text or _filler(index))
            for caption in chapter.captions:
                page.insert_text((MARGIN, top + 14), caption, fontsize=10, fontname="hebo")
                top += 30
        _paragraph(page, top, _filler(number + 7))
        page.insert_text((A4[0] / 2, A4[1] - 30), str(number + 2), fontsize=8)
    for page in document:
        if stamp:
            page.insert_text((MARGIN, A4[1] - 16), stamp, fontsize=7)
        if rotation:
            page.set_rotation(rotation)
    if outline:
        document.set_toc(toc)
    information = {"title": title, "author": publisher, "producer": "makepdf"}
    document.set_metadata(information | ({"creationDate": made} if made else {}))
    return _save(document, path, password)


def plain(path: Path, *texts: str, size: tuple[float, float] = A4) -> Path:
    """Write one page for each text, without outline, headings or metadata."""
    document = pymupdf.open()
    for text in texts or ("",):
        page = document.new_page(width=size[0], height=size[1])
        _paragraph(page, MARGIN, text)
    return _save(document, path)


STAMPS = ("header", "below the head", "footer", "margin", "watermark", "diagonal", "cover", "last")
"""Where shops print a buyer's name."""


def stamped(source: Path, path: Path, who: str, when: str, where: str) -> Path:
    """Write a copy as a shop hands it out, with the buyer's name and the date of download."""
    document = pymupdf.open(source)
    said = f"{who}, {when}"
    for number, page in enumerate(document):
        high = page.rect.height
        if where == "header":
            page.insert_text((60, 20), said, fontsize=8)
        elif where == "below the head":
            page.insert_text((60, 84), f"Order 4711 {said}", fontsize=8)
        elif where == "footer":
            page.insert_text((60, high - 14), f"{who} - order 4711 - {when}", fontsize=8)
        elif where == "margin":
            page.insert_text((20, 600), said, fontsize=8, rotate=90)
        elif where == "watermark":
            page.insert_text((120, 420), who, fontsize=40, color=(0.8, 0.8, 0.8))
        elif where == "diagonal":
            at = pymupdf.Point(150, 600)
            turned = (at, pymupdf.Matrix(45))
            page.insert_text(at, said, fontsize=36, color=(0.8, 0.8, 0.8), morph=turned)
        elif where == "cover" and number == 0:
            page.insert_text((MARGIN, 520), f"Prepared on {when} for the sole use of {who}")
        elif where == "last" and number == len(document) - 1:
            page.insert_text((MARGIN, 730), f"Copy of {said}", fontsize=9)
    return _save(document, path, "")


def encrypted(path: Path, password: str = "secret") -> Path:
    """Write a report that opens only with a password; its salt differs each time."""
    return report(path, password=password)


def guarded(path: Path, *texts: str) -> Path:
    """Write pages that anybody opens, but whose publisher forbids to print and to copy."""
    document = pymupdf.open()
    for text in texts or ("Mobile subscribers rose.",):
        _paragraph(document.new_page(width=A4[0], height=A4[1]), MARGIN, text)
    rights = {"permissions": pymupdf.PDF_PERM_ACCESSIBILITY, "owner_pw": "publisher"}
    document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, **rights)
    document.close()
    return path


def rotated(path: Path, rotation: int = 90) -> Path:
    """Write a report whose pages are turned by a multiple of 90 degrees."""
    return report(path, rotation=rotation)


def without_text(path: Path, pages: int = 2) -> Path:
    """Write pages that hold a drawing only, as a scan without recognition does."""
    document = pymupdf.open()
    for _ in range(pages):
        page = document.new_page(width=A4[0], height=A4[1])
        page.draw_rect((100, 100, 400, 500), color=(0, 0, 0), fill=(0.6, 0.7, 0.8))
    return _save(document, path)


def scanned(
    path: Path, *texts: str, rotation: int = 0, stamp: str = "", dpi: int = 200, size: int = 14
) -> Path:
    """Write pages that are pictures of text, as a scanner makes them; `stamp` is real text.

    With a `rotation` the picture lies on its side and the page is turned, so that it is read
    upright, as scanners do with sheets that went in sideways.
    """
    document = pymupdf.open()
    for text in texts:
        printed = pymupdf.open()
        sheet = printed.new_page(width=A4[0], height=A4[1])
        box = pymupdf.Rect(MARGIN, MARGIN, A4[0] - MARGIN, A4[1] - MARGIN)
        sheet.insert_textbox(box, text, fontsize=size)
        sheet.set_rotation(-rotation % 360)
        pixmap = sheet.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
        page = document.new_page(width=sheet.rect.width, height=sheet.rect.height)
        page.insert_image(page.rect, stream=pixmap.tobytes("png"))
        page.set_rotation(rotation)
        if stamp:
            page.insert_text((MARGIN, 20), stamp, fontsize=7)
        printed.close()
    return _save(document, path)


def huge_page(path: Path, side: float = 14_400.0) -> Path:
    """Write one square page as large as PDF allows (5 metres), with a few words."""
    return plain(path, "A wall chart of all networks", size=(side, side))


def right_to_left(path: Path) -> Path:
    """Write a page of Hebrew, printed from right to left as word processors do."""
    document = pymupdf.open()
    page = document.new_page(width=A4[0], height=A4[1])
    font = pymupdf.Font("cjk")  # falls back to a font with Hebrew letters
    writer = pymupdf.TextWriter(page.rect)
    hebrew = "\u05e9\u05d5\u05e7 \u05d4\u05ea\u05e7\u05e9\u05d5\u05e8\u05ea"
    writer.append((400, 120), hebrew, font=font, fontsize=14, right_to_left=True)
    writer.write_text(page)
    return _save(document, path)


def linked(path: Path, rotation: int = 0) -> Path:
    """Write three pages; the first one links to places, addresses and files of all sorts."""
    document = pymupdf.open()
    for number in range(3):
        page = document.new_page(width=A4[0], height=A4[1])
        page.insert_text((MARGIN, 300), f"See Table 1 and section {number}.")
    first = document[0]
    places = (
        {"kind": pymupdf.LINK_GOTO, "page": 1, "to": pymupdf.Point(MARGIN, 300)},
        {"kind": pymupdf.LINK_GOTO, "page": 2, "to": pymupdf.Point(MARGIN, 0)},
        {"kind": pymupdf.LINK_URI, "uri": "https://example.org/a?b=c"},
        {"kind": pymupdf.LINK_URI, "uri": "mailto:sales@example.org"},
        {"kind": pymupdf.LINK_URI, "uri": "javascript:alert(1)"},
        {"kind": pymupdf.LINK_LAUNCH, "file": "other.pdf"},
        {"kind": pymupdf.LINK_GOTO, "page": 2, "to": pymupdf.Point(MARGIN, 100)},
    )
    for number, place in enumerate(places):
        top = 100.0 + 20 * number
        first.insert_link({**place, "from": pymupdf.Rect(MARGIN, top, MARGIN + 80, top + 12)})
    broken = first.annot_xrefs()[-1][0]
    document.xref_set_key(broken, "A", "<</S/GoTo/D(nowhere)>>")
    for page in document:
        page.set_rotation(rotation)
    return _save(document, path)


def never_ending(path: Path, *texts: str, page: int = 1, levels: int = 12) -> Path:
    """Write pages of which one draws 12 forms, each of which draws 12 forms: years of work."""
    document = pymupdf.open()
    for text in texts:
        document.new_page(width=A4[0], height=A4[1]).insert_text((MARGIN, MARGIN), text)
    inner = 0
    for _ in range(levels):
        form = document.get_new_xref()
        resources = f"/Resources << /XObject << /F {inner} 0 R >> >>" if inner else ""
        head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources} >>"
        document.update_object(form, head)
        document.update_stream(form, b"/F Do " * 12 if inner else b"0 0 1 1 re f", new=True)
        inner = form
    stuck = document[page - 1]
    document.xref_set_key(stuck.xref, "Resources", f"<< /XObject << /F {inner} 0 R >> >>")
    document.update_stream(stuck.get_contents()[0], b"/F Do " * 12)
    return _save(document, path)


def truncated(path: Path, keep: float = 0.6) -> Path:
    """Write the first part of a report's bytes, as a broken download leaves it."""
    report(path)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    return path


def damaged(path: Path) -> Path:
    """Write a report whose page tree and cross references are overwritten with rubbish."""
    report(path)
    data = bytearray(path.read_bytes())
    for word in (b"/Pages", b"/Kids", b"xref", b"/Contents"):
        at = data.find(word)
        while at >= 0:
            data[at : at + len(word)] = b"\xff" * len(word)
            at = data.find(word, at + len(word))
    path.write_bytes(bytes(data))
    return path


def empty(path: Path) -> Path:
    """Write a file of no bytes."""
    path.write_bytes(b"")
    return path


def not_a_pdf(path: Path) -> Path:
    """Write a web page under the name of a PDF, as a failed download leaves it."""
    path.write_bytes(b"<!doctype html><title>Sign in</title><p>Please sign in to download.\n")
    return path


def _filler(start: int) -> str:
    """About a hundred words, other ones for each `start`."""
    turn = (start * 13) % len(FILLER)
    return " ".join((FILLER[turn:] + FILLER[:turn]) * 2)


def _paragraph(page: pymupdf.Page, top: float, text: str) -> float:
    """Print a paragraph from `top` down; returns where the next one may start."""
    box = pymupdf.Rect(MARGIN, top, page.rect.width - MARGIN, page.rect.height - MARGIN)
    left = page.insert_textbox(box, text, fontsize=11) if text and not box.is_empty else 0.0
    return float(box.y1 - max(0.0, left) + 12) if left > 0 else top


def _save(document: pymupdf.Document, path: Path, password: str = "") -> Path:
    """Write without dates and with a fixed identifier, so that the bytes are the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    secret = {}
    if password:
        secret = {
            "encryption": pymupdf.PDF_ENCRYPT_AES_256,
            "user_pw": password,
            "owner_pw": f"{password}-owner",
        }
    document.save(path, garbage=3, deflate=True, no_new_id=True, **secret)
    document.close()
    return path
