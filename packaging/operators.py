"""Makes `resources/operators.tsv`: the names of mobile networks and of who runs them, by country.

    python packaging/operators.py mccmnc-editions.json.xz

The file is a dump of the mcc-mnc-list snapshots. Only names are kept, of every snapshot: a
report of 2017 names firms that are gone.
"""

import argparse
import json
import lzma
import re
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "operators.tsv"
HEAD = """\
# Names of mobile networks and of those who run them, by country (ISO 3166-1).
# source: mcc-mnc-list snapshots 2016 to 2023; content from Wikipedia, "Mobile country code"
#   articles and their authors
# licence: CC BY-SA 4.0; this file and what is taken from it stay under that licence
# Columns: country, name
"""
_NO_NAME = re.compile(
    r"(?i)^(?:local|no name|unknown|unassigned|reserved|test\b.*|tbd|n/?a|private.*|fixed line|"
    r"not? .*|former.*|ministry of.*|department of.*|.*\?.*|\W*)$"
)
_LATIN = re.compile(r"[A-Za-z]{2}")


def names_of(printed: str | None) -> list[str]:
    """The names in a cell, e.g. both of "AT&T / Unefon"; what explains them is left out."""
    plain = re.sub(r"\s*[(\[][^)\]]*[)\]]?", " ", printed or "")
    parts = (" ".join(part.split()).strip(" ,;") for part in re.split(r"\s+/\s+|;|\n", plain))
    return [part for part in parts if _LATIN.search(part) and not _NO_NAME.match(part)]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump", type=Path)
    dump = json.loads(lzma.decompress(parser.parse_args().dump.read_bytes()))
    found: set[tuple[str, str]] = set()
    for edition in dump["editions"].values():
        for codes, rows in edition["operators"].items():
            for code in re.findall(r"\b[A-Z]{2}\b", codes.split("-")[0]):
                for row in rows:
                    found |= {(code, name) for cell in row[2:4] for name in names_of(cell)}
    lines = (f"{code}\t{name}\n" for code, name in sorted(found))
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
