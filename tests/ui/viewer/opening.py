"""Makes an `OpenedEdition` from a PDF, as the library would have kept it since its import."""

from pathlib import Path

import pymupdf

from reader.model.contents import Section, SectionKind
from reader.model.page import PageInfo
from reader.model.report import Edition, EditionState, Report
from reader.pdf.source import PdfSource
from reader.tasks.opened import OpenedEdition, Place


def opened(
    path: Path, *, edition: int = 1, place: Place | None = None, current: int | None = None
) -> OpenedEdition:
    with pymupdf.open(path) as document:
        labelled = bool(document.get_page_labels())
        pages = tuple(_page(page, labelled) for page in document)
        outline = document.get_toc(simple=False)
    sections = tuple(
        Section(number, -1, level - 1, title, SectionKind.OTHER, max(1, page), 0, _top(more))
        for number, (level, title, page, more) in enumerate(outline)
    )
    state = EditionState.CURRENT if current in (None, edition) else EditionState.SUPERSEDED
    return OpenedEdition(
        PdfSource(edition, str(path), f"{edition:064x}"),
        Edition(edition, 1, "f" * 32, path.stem, "2025-03-27", len(pages), "", state, ""),
        Report(1, path.stem, "", "", ""),
        pages,
        _nested(sections),
        (),
        place or Place(),
        current if current is not None else edition,
    )


def _page(page: pymupdf.Page, labelled: bool) -> PageInfo:
    rotation = page.rotation
    width, height = page.rect.width, page.rect.height
    if rotation in (90, 270):
        width, height = height, width
    label = page.get_label() if labelled else ""
    return PageInfo(page.number + 1, width, height, rotation, label)


def _top(more: dict[str, object]) -> float:
    to = more.get("to")
    return float(to.y) if isinstance(to, pymupdf.Point) else -1.0


def _nested(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    above: list[Section] = []
    nested = []
    for section in sections:
        del above[section.level :]
        parent = above[-1].position if above else -1
        nested.append(
            Section(
                section.position,
                parent,
                section.level,
                section.heading,
                section.kind,
                section.page,
                section.word,
                section.top,
            )
        )
        above.append(section)
    return tuple(nested)
