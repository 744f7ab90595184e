"""Takes out of ICU, which Qt for Linux brings, the data that this program never asks it for.

Qt asks ICU how a language sorts and how odd encodings are read. The names of countries, units,
currencies and time zones, the ways to spell numbers out, and the dictionaries that break Thai
or Chinese into words are 18 of its 32 MB; Qt has tables of its own for what it shows of them.
The self-test sees whether languages still sort by their own rules.
"""

import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

UNASKED = frozenset(b"brkitr curr lang rbnf region translit unit zone".split())
"""The folders of the data that are left out."""
TOOLS = ("objcopy", "as", "ld")
ALIGNED = 16
"""Bytes to which each item is aligned."""

LIBRARY = """
.section .rodata
.balign {aligned}
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def trim(library: Path) -> None:
    """Write a `libicudata.so.N` anew, with less in it; it stays whole where a tool is missing."""
    if not all(map(shutil.which, TOOLS)):
        return
    symbol = f"icudt{library.suffix[1:]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        data, source, compiled = (Path(folder) / f"icu.{end}" for end in ("dat", "s", "o"))
        run("objcopy", "-O", "binary", "--only-section=.rodata", library, data)
        data.write_bytes(without(data.read_bytes(), UNASKED))
        source.write_text(LIBRARY.format(symbol=symbol, aligned=ALIGNED, data=data))
        run("as", "-o", compiled, source)
        library.unlink()
        run(
            "ld", "-shared", f"-soname={library.name}", "-z", "noexecstack", "-o", library, compiled
        )


def without(data: bytes, folders: frozenset[bytes]) -> bytes:
    """ICU's data less some folders: a header, a table of names and places, names, items.

    Names and places count from the table's own beginning; both are in order.
    Raises `ValueError` where the data are not of the kind that is known here.
    """
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD" or data[8]:
        raise ValueError("not the data of ICU, least byte first")
    (start,) = struct.unpack_from("<H", data)
    table = data[start:]
    (count,) = struct.unpack_from("<I", table)
    rows = list(struct.iter_unpack("<II", table[4 : 4 + 8 * count]))
    ends = [place for _, place in rows[1:]] + [len(table)]
    kept = []
    for (named, place), end in zip(rows, ends, strict=True):
        name = table[named : table.index(b"\0", named) + 1]
        # "icudt73l/coll/de.res", "icudt73l/de.res"
        if name.split(b"/")[1] not in folders:
            kept.append((name, table[place:end]))
    names = 4 + 8 * len(kept)
    place = names + sum(len(name) for name, _ in kept)
    head, texts, items = [struct.pack("<I", len(kept))], [], []
    for name, item in kept:
        gap = -place % ALIGNED
        items += [bytes(gap), item]
        place += gap
        head.append(struct.pack("<II", names, place))
        texts.append(name)
        names += len(name)
        place += len(item)
    return data[:start] + b"".join(head + texts + items)


def run(*words: object) -> None:
    """A tool that has to succeed."""
    subprocess.run([str(word) for word in words], check=True)
