"""An edition's page previews in one file: small JPEGs, appended as they are made.

    "RRP1", then for each preview: page (4 bytes), length (4 bytes), JPEG

A file that a kill cut short gives the whole previews before the cut. It can be
deleted at any time.
"""

import os
import struct
from collections.abc import Mapping
from pathlib import Path

_MAGIC = b"RRP1"
_HEAD = struct.Struct("<II")


def read_previews(path: Path) -> dict[int, bytes]:
    """Page -> JPEG, empty if there are none."""
    try:
        data = path.read_bytes()
    except OSError:
        return {}
    previews: dict[int, bytes] = {}
    if not data.startswith(_MAGIC):
        return previews
    at = len(_MAGIC)
    while at + _HEAD.size <= len(data):
        page, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        if at + length > len(data):
            break
        previews[page] = data[at : at + length]
        at += length
    return previews


def write_previews(path: Path, previews: Mapping[int, bytes]) -> None:
    """Write all previews of an edition, whole or not at all. Raises `OSError`."""
    half = path.with_suffix(".part")
    with half.open("wb") as file:
        file.write(_MAGIC)
        for page, jpeg in sorted(previews.items()):
            file.write(_HEAD.pack(page, len(jpeg)))
            file.write(jpeg)
    half.replace(path)


def trim_previews(folder: Path, budget: int) -> None:
    """Forget the strips that were not used for longest until `budget` bytes are kept."""
    strips = []
    for path in folder.glob("*.strip"):
        try:
            status = path.stat()
        except OSError:
            continue
        strips.append((max(status.st_atime, status.st_mtime), status.st_size, path))
    total = sum(size for _, size, _ in strips)
    for _, size, path in sorted(strips):
        if total <= budget:
            break
        path.unlink(missing_ok=True)
        total -= size
    for half in folder.glob("*.part"):
        half.unlink(missing_ok=True)


def touch(path: Path) -> bool:
    """Note that a strip was used, where the file system does not do so itself; False if none is."""
    try:
        os.utime(path)
    except OSError:
        return path.exists()
    return True
