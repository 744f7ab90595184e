"""What an opened edition consists of, ready to be laid out before its PDF is touched."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.library.folder import Folder
from reader.library.layers import make_layer
from reader.library.reading import Catalogue
from reader.model.contents import Caption, Section
from reader.model.page import PageInfo, PageWords
from reader.model.report import Edition, EditionState, Report
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stopped reading an edition.

    `top` is points from the page's upper edge; `zoom` is a factor (1.0 is 72 dpi),
    0 for fit width, -1 for fit page.
    """

    page: int = 1
    top: float = 0.0
    zoom: float = 0.0


@dataclass(frozen=True, slots=True)
class OpenedEdition:
    """An edition with its pages' sizes, contents and the reader's place. Needs no PDF work."""

    source: PdfSource
    edition: Edition
    report: Report
    pages: tuple[PageInfo, ...]
    sections: tuple[Section, ...]
    captions: tuple[Caption, ...]
    place: Place
    current_edition: int
    """The report's current edition; another id than `edition.id` if this one is superseded."""
    locked: bool = False
    """A password is needed before a page can be drawn."""


def opened_edition(
    catalogue: Catalogue, folder: Folder, edition: int, passwords: Mapping[str, str]
) -> OpenedEdition:
    """Read all that an edition is laid out by; `passwords` are those given, by SHA-256.

    Raises `Mendable` if there is no such edition or its file is gone. Runs on the library's
    reading thread.
    """
    there = catalogue.edition(edition)
    if there is None:
        raise Mendable(Trouble.NOT_FOUND, f"There is no edition {edition}.")
    report = catalogue.report(there.report)
    assert report is not None
    files = [(file, folder.absolute(file.path)) for file in catalogue.files(edition)]
    file, path = next(((f, p) for f, p in files if p.exists()), files[0])
    if not path.exists():
        raise Mendable(
            Trouble.VANISHED,
            f"{shown(path.name)} is no longer there: put it back at {shown(str(path))}, "
            "or find it where it is now.",
        )
    password = passwords.get(file.sha256, "")
    pages = tuple(catalogue.pages(edition))
    layer = ""
    if any(one.recognised for one in pages):
        recognised = catalogue.recognised
        stamp = recognised.stamp(edition)
        layer = stamp and make_layer(
            folder.previews, edition, stamp, lambda: recognised.texts(edition)
        )
    page, top, zoom = catalogue.place(there.fingerprint)
    newest = there if there.state is EditionState.CURRENT else catalogue.history(report.id)[0][0]
    return OpenedEdition(
        source=PdfSource(edition, str(path), file.sha256, password, layer),
        edition=there,
        report=report,
        pages=pages,
        sections=tuple(catalogue.sections(edition)),
        captions=tuple(catalogue.captions(edition)),
        place=Place(max(page, 1), top, zoom),
        current_edition=newest.id,
        locked=file.encrypted and not password,
    )


def unlocked_edition(
    pdf: PdfService, opened: OpenedEdition, password: str, right: Callable[[str, str], None]
) -> Future[OpenedEdition]:
    """A locked edition once its password has read its first page; fails where it does not.

    Only then is `right(sha256, password)` called: a wrong password stays nowhere.
    """
    source = replace(opened.source, password=password)
    unlocked: Future[OpenedEdition] = Future()

    def tell(read: Future[PageWords]) -> None:
        if read.cancelled():
            unlocked.cancel()
        elif (error := read.exception()) is not None:
            unlocked.set_exception(error)
        else:
            right(source.sha256, password)
            unlocked.set_result(replace(opened, source=source, locked=False))

    pdf.words(source, 1).add_done_callback(tell)
    return unlocked
