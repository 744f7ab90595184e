"""Which build of the program this is, and its source.

An installed bundle brings both among its resources (`packaging/bundle` writes them).
"""

import json
from dataclasses import dataclass
from pathlib import Path

from reader import __version__
from reader.base.resources import resource


@dataclass(frozen=True, slots=True)
class Build:
    """Which program this is."""

    version: str
    commit: str = ""
    """"" where it was not built from a checkout."""
    date: str = ""
    home: str = ""
    """Web address of source and new versions, "" where the build does not know it."""


def build() -> Build:
    """What the bundle says of itself; only the version anywhere else."""
    try:
        said = json.loads(resource("build.json").read_text(encoding="utf-8"))
        home = str(said.get("home", ""))
        return Build(str(said["version"]), str(said["commit"]), str(said["date"]), home)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Build(__version__)


def source() -> Path | None:
    """The archive with the program's own source, where it comes with the program."""
    archive = resource("source.tar.xz")
    return archive if archive.is_file() else None
