"""The JSON files beside each PDF, from which a lost catalogue can be rebuilt: record and notes.

They are apart, because they change at other times: TITLE.json and TITLE.notes.json.
"""

import contextlib
import dataclasses
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.library.reading import Catalogue
from reader.model.note import Note
from reader.model.report import PdfFile

VERSION = 1


def write_sidecar(catalogue: Catalogue, file: PdfFile, pdf: Path) -> None:
    """Write the record of a file's edition beside its PDF, whole or not at all.

    A file that was removed meanwhile leaves nothing. Raises `OSError`.
    """
    edition = catalogue.edition(file.edition)
    if edition is None:
        return
    report = catalogue.report(edition.report)
    assert report is not None
    text = json.dumps(
        {
            "version": VERSION,
            "report": dataclasses.asdict(report),
            "edition": dataclasses.asdict(edition),
            "file": {
                "sha256": file.sha256,
                "name": file.name,
                "licensee": file.licensee,
                "seats": file.seats,
            },
            "record": dataclasses.asdict(catalogue.record(edition.id)),
        },
        indent=1,
        ensure_ascii=False,
    )
    write_whole(pdf.with_suffix(".json"), text)


def notes_beside(pdf: Path) -> Path:
    """Where the notes on a PDF are written."""
    return pdf.with_suffix(".notes.json")


def write_notes(pdf: Path, person: str, notes: Sequence[Note]) -> None:
    """Write one person's notes beside a PDF, whole or not at all; other persons' stay.

    Where nobody has any left, the file goes. Raises `OSError`.
    """
    path = notes_beside(pdf)
    people = _people(path)
    people.pop(person, None)
    if notes:
        people[person] = [dataclasses.asdict(note) for note in notes]
    if people:
        data = {"version": VERSION, "people": people}
        write_whole(path, json.dumps(data, indent=1, ensure_ascii=False))
    else:
        path.unlink(missing_ok=True)


def _people(path: Path) -> dict[str, Any]:
    """What is written of each person; nothing where the file makes no sense."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    people = data.get("people") if isinstance(data, dict) else None
    return people if isinstance(people, dict) else {}


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that a kill leaves the old one or the new one. Raises `OSError`."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file so that a kill leaves the old one or the new one. Raises `OSError`."""
    half = path.with_name(path.name + ".part")
    try:
        with half.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise
