"""Layers: files with what was recognised on an edition's pages, for the workers that parse PDFs.

Those hold no SQLite. A layer is made from the catalogue when an edition is opened, and can be
made again at any time; its name says which text it holds.
"""

import contextlib
import logging
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from reader.model.recognised import RecognisedText, pack_text, unpack_text

_log = logging.getLogger("reader.library")


def make_layer(
    folder: Path, edition: int, stamp: str, texts: Callable[[], Mapping[int, RecognisedText]]
) -> str:
    """The path of an edition's layer, made unless it is there; "" where nothing can be written.

    Layers that the edition had before are removed.
    """
    path = folder / f"{stamp}.layer"
    if path.exists():
        return str(path)
    try:
        half = path.with_suffix(".part")
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as layer:
            for page, text in texts().items():
                layer.writestr(str(page), pack_text(text))
        half.replace(path)
        for old in folder.glob(f"{edition}-*.layer"):
            if old != path:
                with contextlib.suppress(OSError):
                    old.unlink()
    except OSError as error:
        _log.info("what was recognised in edition %d cannot be shown: %s", edition, error)
        return ""
    return str(path)


def read_layer(path: str, page: int) -> RecognisedText | None:
    """What was recognised on a page, None if nothing was or the layer is gone."""
    try:
        with zipfile.ZipFile(path) as layer:
            return unpack_text(layer.read(str(page)))
    except KeyError:
        return None
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        _log.info("a layer of recognised text cannot be read: %s", error)
        return None
