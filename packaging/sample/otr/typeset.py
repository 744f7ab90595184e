"""Turns a document into PDF bytes with Typst, the same bytes for the same document."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pikepdf
import typst

from otr.model import Document

_TEMPLATES = Path(__file__).parent / "typst"
_WEIGHTS = ("Light", "Regular", "Medium", "SemiBold", "Bold", "Italic")


def _fonts(folder: Path) -> None:
    """Copies the few faces in use out of the pinned font package."""
    source = Path(str(files("fontpkg_fira_sans"))) / "files"
    for weight in _WEIGHTS:
        name = f"FiraSans-{weight}.ttf"
        shutil.copyfile(source / name, folder / name)


class Press:
    """A folder with templates and fonts, used for one report after the other."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="otr-")
        root = Path(self._folder.name)
        for template in _TEMPLATES.glob("*.typ"):
            shutil.copyfile(template, root / template.name)
        faces = root / "fonts"
        faces.mkdir()
        _fonts(faces)
        self.root = root
        self._faces = typst.Fonts(include_system_fonts=False, font_paths=[str(faces)])

    def pdf(self, document: Document) -> bytes:
        """Typesets one document as PDF/UA-1; the clock is the date of the edition."""
        year, month, day = document.meta["date"]
        data = json.dumps(document.payload(), ensure_ascii=False, sort_keys=True)
        (self.root / "data.json").write_text(data, encoding="utf-8")
        made = typst.compile(
            str(self.root / "report.typ"),
            root=str(self.root),
            font_paths=self._faces,
            timestamp=datetime(year, month, day, tzinfo=UTC),
            pdf_standards=["ua-1"],
        )
        if not isinstance(made, bytes):
            raise TypeError("Typst gave no PDF")
        return packed(made)


def packed(pdf: bytes) -> bytes:
    """The same PDF at under a third of its size: small objects go into compressed streams.

    Page labels are shortened to the two ranges that they are, roman and arabic: one label
    object a page, as Typst writes them, misleads readers that look for "/P" in "/PageLabel".
    """
    pikepdf.settings.set_flate_compression_level(9)
    with pikepdf.open(io.BytesIO(pdf)) as book:
        labels = book.Root.PageLabels.Nums
        first = next(
            int(labels[i])
            for i in range(0, len(labels), 2)
            if str(labels[i + 1].get("/S", "")) == "/D"
        )
        book.Root.PageLabels = pikepdf.Dictionary(
            Nums=pikepdf.Array(
                [
                    0,
                    pikepdf.Dictionary(S=pikepdf.Name.r),
                    first,
                    pikepdf.Dictionary(S=pikepdf.Name.D),
                ]
            )
        )
        if "/Suspects" in book.Root.MarkInfo:
            del book.Root.MarkInfo["/Suspects"]
        out = io.BytesIO()
        book.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=True,
            deterministic_id=True,
        )
    return out.getvalue()


def page_count(pdf: bytes) -> int:
    """Pages of a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as book:
        return len(book.pages)
