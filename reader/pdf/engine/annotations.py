"""Notes in PDF files: those that are there, and ours written as standard annotations.

A file may hold anything: what cannot be read is left out, and everything is bounded.
"""

import logging
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pymupdf

from reader.base.errors import Mendable, Trouble
from reader.model.anchor import anchor_of, find
from reader.model.note import LONGEST, Note, NoteKind
from reader.model.page import Rect
from reader.model.recognised import RecognisedText
from reader.pdf.annotations import INKS
from reader.pdf.engine.words import Words
from reader.render.lines import line_rects, words_in

_LOG = logging.getLogger("reader.pdf.engine")

KINDS = {
    "Highlight": NoteKind.HIGHLIGHT,
    "Underline": NoteKind.UNDERLINE,
    "Squiggly": NoteKind.UNDERLINE,
    "StrikeOut": NoteKind.UNDERLINE,
    "Text": NoteKind.COMMENT,
    "FreeText": NoteKind.COMMENT,
    "Square": NoteKind.REGION,
    "Circle": NoteKind.REGION,
    "Polygon": NoteKind.REGION,
    "Ink": NoteKind.REGION,
}
_SUBTYPE = re.compile(r"/Subtype\s*/(\w+)")
_REFERENCE = re.compile(r"(\d+) \d+ R")
_ON_A_PAGE = 300
"""Annotations of a page that are looked at, and boxes of one of them."""
_SUBJECT = 500
"""Letters of a quote that a comment carries along."""
_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?)?")


# -- reading ---------------------------------------------------------------------------


def has_notes(raw: Any, page: int) -> bool:
    """Whether a page (from 1) may have notes; the page itself is not loaded."""
    kind, text = raw.xref_get_key(raw.page_xref(page - 1), "Annots")
    if kind == "xref":
        text = raw.xref_object(int(text.split()[0]), compressed=True)
    if kind == "null" or not text:
        return False
    if any(name in KINDS for name in _SUBTYPE.findall(text)):
        return True
    numbers = [int(found) for found in _REFERENCE.findall(text)[:_ON_A_PAGE]]
    last = raw.xref_length()
    return any(
        raw.xref_get_key(number, "Subtype")[1].lstrip("/") in KINDS
        for number in numbers
        if 0 < number < last
    )


def notes_of_page(page: Any, number: int, words: Words, fingerprint: str) -> list[Note]:
    """The notes on a `pymupdf.Page`, with the words they lie on."""
    found: list[Note] = []
    boxes: list[tuple[Rect, ...]] = []
    for count, annotation in enumerate(page.annots()):
        if count >= _ON_A_PAGE:
            break
        kind = KINDS.get(annotation.type[1])
        if kind is None:
            continue
        boxes = boxes or words.boxes()
        try:
            found.append(_read(annotation, kind, number, words.words, boxes, fingerprint))
        except (ValueError, RuntimeError, TypeError, IndexError) as error:
            _LOG.info("an annotation of page %d is left out: %s", number, error)
    return found


def _read(
    annotation: Any,
    kind: NoteKind,
    page: int,
    words: Sequence[str],
    boxes: Sequence[tuple[Rect, ...]],
    fingerprint: str,
) -> Note:
    info = annotation.info
    outline: Rect = _finite(annotation.rect)
    rects = [outline]
    corners = annotation.vertices or []
    if kind in (NoteKind.HIGHLIGHT, NoteKind.UNDERLINE) and len(corners) >= 4:
        corners = corners[: 4 * _ON_A_PAGE]
        rects = [_around(corners[at : at + 4]) for at in range(0, len(corners) - 3, 4)]
    first, last = _covered(boxes, rects, kind)
    anchor = anchor_of(fingerprint, page, words, first, last)
    if kind is NoteKind.COMMENT and (quote := _plain(info.get("subject", ""), _SUBJECT)):
        # Where it was one of ours, it names the words that it speaks of.
        place = find(anchor_of(fingerprint, page, quote.split(), 0, LONGEST), words)
        if place is not None:
            anchor = anchor_of(fingerprint, page, words, *place)
    return Note(
        anchor=anchor,
        kind=kind,
        colour=_colour(annotation.colors),
        text=_plain(info.get("content", ""), LONGEST),
        rect=outline if kind is NoteKind.REGION else None,
        made=_iso(info.get("creationDate", "")) or _iso(info.get("modDate", "")),
        changed=_iso(info.get("modDate", "")),
        author=" ".join(_plain(info.get("title", ""), 100).split()),
    )


def _covered(
    boxes: Sequence[tuple[Rect, ...]], rects: Sequence[Rect], kind: NoteKind
) -> tuple[int, int]:
    """The words that lie in the rectangles; of a comment the word beside it."""
    if kind is NoteKind.COMMENT:
        x0, y0, x1, y1 = rects[0]
        nearest = min(
            ((_apart(box, (x0, y0, x1, y1)), n) for n, place in enumerate(boxes) for box in place),
            default=(0.0, 0),
        )[1]
        return nearest, min(nearest + 1, len(boxes))
    return words_in(boxes, rects)


def _apart(one: Rect, other: Rect) -> float:
    across = max(one[0] - other[2], other[0] - one[2], 0.0)
    return across + 3 * max(one[1] - other[3], other[1] - one[3], 0.0)


def _around(points: Iterable[Any]) -> Rect:
    xs, ys = zip(*((float(p[0]), float(p[1])) for p in points), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _finite(rect: Any) -> Rect:
    x0, y0, x1, y1 = (min(max(float(side), -1e5), 1e5) for side in rect)
    return x0, y0, x1, y1


def _plain(text: object, most: int) -> str:
    """A text of the PDF without signs that are none, at most so long."""
    clean = str(text or "").replace("\r\n", "\n").replace("\r", "\n")[:most]
    clean = clean.encode("utf-8", "replace").decode("utf-8")
    return "".join(c for c in clean if c.isprintable() or c in "\n\t").strip()


def _colour(colours: dict[str, Any]) -> str:
    """Our colour that is nearest to an annotation's."""
    given = [float(part) for part in (colours.get("stroke") or colours.get("fill") or [])]
    if len(given) == 1:
        given *= 3
    if len(given) != 3:
        return next(iter(INKS))
    return min(INKS, key=lambda n: sum((a - b) ** 2 for a, b in zip(INKS[n], given, strict=True)))


def _iso(date: object) -> str:
    """A date of a PDF as ISO 8601 UTC, "" if it is none."""
    match = _DATE.match(str(date or ""))
    if match is None:
        return ""
    year, *rest = (int(part or 0) for part in match.groups()[:6])
    month, day, hour, minute, second = rest
    sign = -1 if match[7] == "-" else 1
    try:
        zone = timezone(sign * timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0)))
        at = datetime(year, month or 1, day or 1, hour, minute, second, tzinfo=zone)
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return ""


# -- writing -----------------------------------------------------------------------------


def write_notes(
    raw: Any,
    name: str,
    notes: Sequence[Note],
    author: str,
    begin: Callable[[int], None],
    added: Callable[[int], RecognisedText | None],
) -> int:
    """Put notes into an open PDF as annotations; returns how many found their place.

    `begin(page)` is called before each page; `added(page)` was recognised in a picture of it.
    Raises `Mendable` where the PDF's rights forbid it.
    """
    if not raw.permissions & pymupdf.PDF_PERM_ANNOTATE:
        raise Mendable(
            Trouble.READ_ONLY,
            f"The rights of {name} do not allow notes in it: export them as Markdown instead.",
        )
    by_page: dict[int, list[Note]] = {}
    for note in notes:
        by_page.setdefault(note.anchor.page, []).append(note)
    placed = 0
    for number, here in sorted(by_page.items()):
        if not 1 <= number <= raw.page_count:
            continue
        begin(number)
        page = raw.load_page(number - 1)
        words = Words(page, added(number))
        there = {
            (old.kind, old.anchor.quote, old.text, old.rect)
            for old in notes_of_page(page, number, words, "")
        }
        for note in here:
            if (note.kind, note.anchor.quote, note.text, note.rect) in there:
                placed += 1  # it was taken over from this PDF
            else:
                placed += _write(page, note, words, author)
    return placed


def _write(page: Any, note: Note, words: Words, author: str) -> bool:
    place = find(note.anchor, words.words)
    if note.kind is NoteKind.REGION:
        if note.rect is None:
            return False
        made = page.add_rect_annot(pymupdf.Rect(note.rect))
        made.set_border(width=1.5)
    else:
        if place is None or place[0] == place[1]:
            return False
        rects = line_rects(words.marks(range(*place)), page.rotation in (90, 270))
        if note.kind is NoteKind.COMMENT:
            made = page.add_text_annot(pymupdf.Point(rects[0][:2]), note.text, icon="Comment")
        else:
            quads = [pymupdf.Rect(rect).quad for rect in rects]
            add = page.add_highlight_annot
            if note.kind is NoteKind.UNDERLINE:
                add = page.add_underline_annot
            made = add(quads=quads)
    ink = INKS.get(note.colour) or next(iter(INKS.values()))
    made.set_colors(stroke=ink)
    made.set_info(
        content=note.text,
        title=note.author or author,
        subject=note.anchor.quote[:_SUBJECT] if note.kind is NoteKind.COMMENT else "",
        creationDate=_pdf_date(note.made),
        modDate=_pdf_date(note.changed),
    )
    made.update()
    return True


def _pdf_date(iso: str) -> str:
    digits = re.sub(r"\D", "", iso)
    return f"D:{digits[:14]}Z" if len(digits) >= 14 else ""
