"""What a bundle says of its parts: licence texts, a bill of materials, which commit it is.

All is read from what is installed in the environment that builds; nothing is fetched. The
bill of materials is CycloneDX 1.5, JSON.
"""

import json
import os
import re
import subprocess
import sys
import sysconfig
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path

from reader.base.parts import licence_of, text_of

HOUSE = Path(__file__).resolve().parent.parent.parent
OURS = Path(__file__).resolve().parent / "licences"
TOOLS = frozenset(
    "altgraph macholib packaging pefile pip pyinstaller pyinstaller-hooks-contrib setuptools "
    "wheel hatchling".split()
)
"""What builds the bundle and is not in it. PyInstaller's start code is: it allows any licence."""
WITHOUT_TEXT = {"pyside6-essentials": ["LGPL-3.0", "GPL-3.0"], "shiboken6": ["LGPL-3.0", "GPL-3.0"]}
"""Parts whose packages bring no licence text: ours to add."""


def gather(into: Path, library_folder: Path) -> list[dict[str, str]]:
    """Write the licence texts of all parts into a folder, one file each; answers the parts.

    `library_folder` holds the bundle's shared libraries: those that Debian packages brought
    are named with the copyright file of their package. Raises `SystemExit` for a part whose
    licence is not known: nothing goes out without one.
    """
    into.mkdir(parents=True, exist_ok=True)
    parts = [_program(), _python(into)]
    (into / "Report Reader.txt").write_text(
        (HOUSE / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8"
    )
    for part in sorted(distributions(), key=lambda one: one.metadata["Name"].casefold()):
        name = re.sub(r"[-_.]+", "-", part.metadata["Name"]).casefold()
        if name in TOOLS or name == "report-reader":
            continue
        ours = [
            (OURS / f"{one}.txt").read_text(encoding="utf-8") for one in WITHOUT_TEXT.get(name, ())
        ]
        text = "\n\n".join([text_of(part), *ours]).strip()
        licence = licence_of(part)
        if not text and not licence:
            raise SystemExit(f"{name} says nothing of its licence: add it to {__file__}.")
        (into / f"{part.metadata['Name']}.txt").write_text(
            text or f"{part.metadata['Name']} is licensed under: {licence}\n", encoding="utf-8"
        )
        parts.append(
            {
                "name": part.metadata["Name"],
                "version": part.version,
                "licence": licence or "see its text",
                "purl": f"pkg:pypi/{name}@{part.version}",
            }
        )
    return parts + _system(into, library_folder)


def bill(parts: list[dict[str, str]]) -> str:
    """The bill of materials of some parts."""
    return json.dumps(
        {
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "components": [
                {
                    "type": "library",
                    "name": part["name"],
                    "version": part["version"],
                    "licenses": [{"license": {"name": part["licence"]}}],
                    **({"purl": part["purl"]} if part.get("purl") else {}),
                }
                for part in parts
            ],
        },
        indent=1,
    )


def build() -> dict[str, str]:
    """Version, commit, day and home of what is built; the commit is "" outside a checkout."""
    from reader import __version__

    asked = ["git", "-C", str(HOUSE), "log", "-1", "--format=%H %cI"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        said = []
    commit, day = said if len(said) == 2 else ("", datetime.now(UTC).date().isoformat())
    return {"version": __version__, "commit": commit, "date": day[:10], "home": home()}


def home() -> str:
    """Where source and new versions are, as the workflow that builds knows it; "" elsewhere."""
    server, project = (
        os.environ.get(f"GITHUB_{name}", "") for name in ("SERVER_URL", "REPOSITORY")
    )
    return f"{server}/{project}" if server and project else ""


def _program() -> dict[str, str]:
    about = build()
    return {"name": "Report Reader", "version": about["version"], "licence": "AGPL-3.0-or-later"}


def _python(into: Path) -> dict[str, str]:
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    ]
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    for place in (*places, debian):
        if place.is_file():
            (into / "Python.txt").write_text(place.read_text(encoding="utf-8"), encoding="utf-8")
            break
    else:
        raise SystemExit("Python's licence text was not found.")
    return {"name": "Python", "version": sys.version.split()[0], "licence": "PSF-2.0"}


def _system(into: Path, folder: Path) -> list[dict[str, str]]:
    """Shared libraries that came from this system's packages (Debian and its like only)."""
    found: dict[str, dict[str, str]] = {}
    for library in sorted(folder.glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        asked = ["dpkg", "-S", f"*/{library.name}"]
        try:
            said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            continue
        package = said.split(":", 1)[0].split(",")[0].strip()
        notice = Path("/usr/share/doc") / package / "copyright"
        if package in found or not notice.is_file():
            continue
        (into / f"{package}.txt").write_text(
            notice.read_text(encoding="utf-8", errors="replace"), encoding="utf-8"
        )
        asked = ["dpkg-query", "-W", "-f", "${Version}", package]
        version = subprocess.run(asked, capture_output=True, text=True).stdout
        found[package] = {"name": package, "version": version, "licence": "see its text"}
    return list(found.values())
