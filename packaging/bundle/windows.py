"""Packages for Windows: an installer for one person, and a portable .zip.

Written with care and not tried where the program is built so far, but for the installer's
script, which `makensis -WX` compiles.
"""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent / "windows"
MARKER = "portable.txt"
"""Beside the program, it makes settings and library stay in its folder (see base.paths)."""


def pack(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> list[Path]:
    """Make both; answers the files."""
    return [installer(folder, build, dist, about), portable(folder, build, dist, about)]


def installer(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> Path:
    """The installer: per user, no administrator, takes the old program away first."""
    made = dist / f"report-reader-{about['version']}-setup.exe"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    words = ["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8"]
    words += [f"-DVERSION={about['version']}", f"-DSIZE={size}"]
    words += [f"-DFOLDER={folder}", f"-DOUT={made}", f"-DICON={build / 'report-reader.ico'}"]
    subprocess.run([*words, str(HERE / "installer.nsi")], check=True)
    return made


def portable(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> Path:
    """The folder as .zip, with the marker that keeps everything in it."""
    name = f"report-reader-{about['version']}-portable"
    root = build / name
    shutil.copytree(folder, root)
    (root / MARKER).write_text(
        "While this file is here, Report Reader keeps its settings and its library in the\n"
        "folder Data beside it. Delete it to keep them in the places of this computer.\n"
    )
    made = shutil.make_archive(str(dist / name), "zip", build, name)
    shutil.rmtree(root)
    return Path(made)
