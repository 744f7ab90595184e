"""The parts that the program is made of, with their licences.

An installed bundle brings texts and list among its resources (`packaging/bundle` writes them);
else they are read from the packages that are installed beside the program.
"""

import json
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from reader.base.resources import resource

PROGRAM = "report-reader"
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_NEED = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """Something by others, or ourselves, that the program consists of."""

    name: str
    version: str
    licence: str
    """As its makers call it, "" where they do not."""
    text: str
    """The licence's text, "" where it does not come with the part."""


def parts() -> list[Part]:
    """All parts, ourselves first; reads many small files. In a bundle, those it was built of."""
    texts = resource("licences")
    return _bundled(texts) if texts.is_dir() else _installed()


def licence_of(part: Distribution) -> str:
    """A package's licence in a few words, "" where it does not say."""
    for field in ("License-Expression", "License"):
        said = (part.metadata.get_all(field) or [""])[0]
        if 0 < len(said) < 80:  # a longer one is the licence's own text
            return str(said)
    classes = part.metadata.get_all("Classifier") or []
    named = (one.rpartition(" :: ")[2] for one in classes if one.startswith("License ::"))
    return ", ".join(named)


def text_of(part: Distribution) -> str:
    """The licence texts that a package brings, "" for none."""
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in part.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILE.search(file.name)
    ]
    return "\n\n".join(texts)


def _bundled(folder: Path) -> list[Part]:
    listed = json.loads(resource("parts.json").read_text(encoding="utf-8"))["components"]
    found = []
    for one in listed:
        file = folder / f"{one['name']}.txt"
        text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
        found.append(Part(one["name"], one["version"], one["licenses"][0]["license"]["name"], text))
    return found


def _installed() -> list[Part]:
    """The packages that ours needs, and what these need, as far as they are installed here."""
    found: dict[str, Part] = {}
    waiting = [PROGRAM]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop(0)).casefold()
        if name in found:
            continue
        try:
            part = distribution(name)
        except PackageNotFoundError:  # for another system, or an extra
            continue
        found[name] = Part(part.metadata["Name"], part.version, licence_of(part), text_of(part))
        for need in part.requires or ():
            if "extra ==" not in need and (match := _NEED.match(need)):
                waiting.append(match[0])
    return list(found.values())
