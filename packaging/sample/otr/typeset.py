"""Turns a document into PDF bytes with Typst, the same bytes for the same document."""

from __future__ import annotations

import json
import shutil
import tempfile
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import typst

from otr.model import Document
from otr.pack import packed

_TEMPLATES = Path(__file__).parent / "typst"
_WEIGHTS = ("Light", "Regular", "SemiBold")


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

    def __enter__(self) -> Press:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

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
