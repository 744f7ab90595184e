"""Makes the program that one installs: a folder with all it needs, and its packages.

    python3 dev.py package

runs this in an environment of its own and leaves the packages of this system in `dist/`. A
package is kept only if the program in it passes its own self-test.
"""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOUSE = HERE.parent.parent
sys.path[:0] = [str(HOUSE), str(HERE)]

import linux  # noqa: E402
import macos  # noqa: E402
import notices  # noqa: E402
import windows  # noqa: E402

BUILD = HOUSE / "build" / "bundle"
DIST = HOUSE / "dist"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icon, in the forms that systems ask for."""


def main() -> int:
    """Build, try, pack; the exit status is 1 if the program does not pass its self-test."""
    begun = time.monotonic()
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    DIST.mkdir(exist_ok=True)
    draw_icons()
    folder = freeze()
    add_notices(folder)
    if not passes(program_of(folder)):
        return 1
    about = notices.build()
    if sys.platform.startswith("linux"):
        made = linux.pack(folder, BUILD, DIST, about)
    elif sys.platform == "win32":
        made = windows.pack(folder, BUILD, DIST, about)
    else:
        made = macos.pack(BUILD / "dist" / "Report Reader.app", BUILD, DIST, about)
    print(f"the folder: {size(folder):.0f} MB")
    for path in made:
        print(f"{path.relative_to(HOUSE)}: {path.stat().st_size / 1e6:.1f} MB")
    print(f"{time.monotonic() - begun:.0f} s")
    return 0


def freeze() -> Path:
    """Run PyInstaller; answers the program's folder."""
    words = ["--noconfirm", "--log-level=WARN", f"--distpath={BUILD / 'dist'}"]
    words += [f"--workpath={BUILD / 'work'}", str(HERE / "report-reader.spec")]
    subprocess.run([sys.executable, "-m", "PyInstaller", *words], cwd=HOUSE, check=True)
    folder = BUILD / "dist" / "report-reader"
    if sys.platform.startswith("linux"):
        linux.strip(folder)
    elif sys.platform == "darwin":
        folder = BUILD / "dist" / "Report Reader.app" / "Contents" / "MacOS"
    return folder


def program_of(folder: Path) -> Path:
    """The program in its folder: the one that prints."""
    return folder / ("report-reader.exe" if sys.platform == "win32" else "report-reader")


def inside(folder: Path) -> Path:
    """Where our own resources lie in the program's folder."""
    roots = [folder / "_internal", folder.parent / "Resources"]
    return next(root for root in roots if (root / "reader").is_dir()) / "reader" / "resources"


def add_notices(folder: Path) -> None:
    """Put licence texts, bill of materials, commit and source into the folder."""
    place = inside(folder)
    parts = notices.gather(place / "licences", folder / "_internal")
    (place / "parts.json").write_text(notices.bill(parts), encoding="utf-8")
    (place / "build.json").write_text(json.dumps(notices.build()), encoding="utf-8")
    add_source(place / "source.tar.xz")


def add_source(archive: Path) -> None:
    """The program's own source goes with it, as its licence asks; the sample's PDFs are there."""
    left_out = {"__pycache__", ".venv", ".git", "build", "dist", "sample"}

    def small(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
        hidden = any(part.startswith(".") for part in Path(entry.name).parts[1:])
        if hidden or any(part in left_out for part in Path(entry.name).parts[2:]):
            return None
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    tops = "reader resources packaging tests dev.py pyproject.toml LICENSE README.md".split()
    tops += ["CONTRIBUTING.md", "CHANGELOG.md"]
    with tarfile.open(archive, "w:xz", preset=6) as file:
        for top in tops:
            if (HOUSE / top).exists():
                file.add(HOUSE / top, f"report-reader/{top}", filter=small)


def draw_icons() -> None:
    """The icon in all sizes, and as one file for Windows and macOS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(HOUSE / "resources" / "report-reader.svg"))
    assert application is not None and drawing.isValid()
    for pixels in SIZES:
        image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(BUILD / f"report-reader-{pixels}.png"))
        if pixels == 256:
            image.save(str(BUILD / "report-reader.ico"))
        if pixels == 512:
            image.save(str(BUILD / "report-reader.icns"))


def passes(program: Path) -> bool:
    """Whether the program passes its own self-test, without a screen and with a home of its own."""
    home = BUILD / "home"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "REPORT_READER_HOME": str(home)}
    said = subprocess.run([str(program), "self-test"], env=env, timeout=300)
    shutil.rmtree(home, ignore_errors=True)
    return said.returncode == 0


def size(folder: Path) -> float:
    """Megabytes in a folder, as the disk counts them."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
