"""The JSON record beside each PDF, from which a lost catalogue can be rebuilt."""

import contextlib
import dataclasses
import json
import os
from pathlib import Path

from reader.library.reading import Catalogue
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


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that a kill leaves the old one or the new one. Raises `OSError`."""
    half = path.with_name(path.name + ".part")
    try:
        with half.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise
