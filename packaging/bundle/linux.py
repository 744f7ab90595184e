"""Packages for Linux: .deb, .tar.xz and an AppDir, from the program's folder.

`dpkg-deb` builds the .deb; nothing else is needed. The AppDir becomes an AppImage by the
runtime that the release workflow brings.
"""

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import icu

HERE = Path(__file__).resolve().parent / "linux"
NAME = "report-reader"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
GLIBC = {"amd64": "2.34", "arm64": "2.39"}
"""What Qt's wheels for these ask for, as their names say."""

# What the program's Qt expects of the system, in the names of Debian 12 and 13 and Ubuntu.
DEPENDS = (
    "libstdc++6",
    "libgcc-s1",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0t64 | libglib2.0-0",
    "libx11-xcb1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
)


def strip(folder: Path) -> None:
    """Take symbols off what was built with them (most of Qt comes without), and data of ICU."""
    inside = folder / "_internal"
    found = [*inside.glob("libpython*.so*"), *inside.glob("python*/lib-dynload/*.so")]
    found += [*inside.glob("pymupdf/*.so*"), *inside.glob("cryptography/**/*.so")]
    found += [*inside.glob("PySide6/Qt/lib/libicu*.so*"), *inside.glob("_cffi_backend*.so")]
    files = [str(path) for path in found if path.is_file() and not path.is_symlink()]
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-unneeded", *files], check=True)
    for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
        icu.trim(library)


def pack(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> list[Path]:
    """Make all three; answers the files. The AppDir stays in the build folder."""
    app_dir(folder, build)
    return [deb(folder, build, dist, about), portable(folder, build, dist, about)]


def deb(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> Path:
    """The Debian package: the folder in /opt, a link, menu entry, icon and metadata."""
    root = build / "deb"
    shutil.copytree(folder, root / "opt" / NAME, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    share(root / "usr" / "share", build, about)
    notice = root / "usr" / "share" / "doc" / NAME / "copyright"
    notice.parent.mkdir(parents=True)
    notice.write_text(
        "Report Reader is free software under the AGPL, version 3 or later.\n"
        f"The licences of all its parts are in /opt/{NAME}/_internal/reader/resources/licences,\n"
        f"its source is /opt/{NAME}/_internal/reader/resources/source.tar.xz.\n"
    )
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    (control / "control").write_text(
        (HERE / "control.in")
        .read_text()
        .format(
            version=about["version"],
            architecture=architecture(),
            size=size,
            depends=",\n ".join((f"libc6 (>= {GLIBC[architecture()]})", *DEPENDS)),
        )
    )
    for path in root.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink():
            path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)
    made = dist / f"{NAME}_{about['version']}_{architecture()}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return made


def portable(folder: Path, build: Path, dist: Path, about: dict[str, str]) -> Path:
    """The folder as .tar.xz, with a script that adds the menu entry and takes it away again."""
    root = build / "portable"
    shutil.copytree(folder, root, symlinks=True)
    share(root / "share", build, about)
    script = root / "menu-entry.sh"
    shutil.copyfile(HERE / "menu-entry.sh", script)
    script.chmod(0o755)
    shutil.copyfile(HERE / "READ-ME.txt", root / "READ-ME.txt")
    made = dist / f"{NAME}-{about['version']}-{os.uname().machine}.tar.xz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    with tarfile.open(made, "w:xz", preset=6) as archive:
        archive.add(root, f"{NAME}-{about['version']}", filter=plain)
    shutil.rmtree(root)
    return made


def app_dir(folder: Path, build: Path) -> Path:
    """The AppDir, from which the release workflow makes an AppImage."""
    root = build / "ReportReader.AppDir"
    shutil.copytree(folder, root / "usr" / "lib" / NAME, symlinks=True)
    share(root / "usr" / "share", build, {})
    for name in (f"{NAME}.desktop", f"{NAME}.svg"):
        place = "applications" if name.endswith("desktop") else "icons/hicolor/scalable/apps"
        (root / name).symlink_to(f"usr/share/{place}/{name}")
    (root / ".DirIcon").symlink_to(f"{NAME}.svg")
    (root / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    return root


def share(place: Path, build: Path, about: dict[str, str]) -> None:
    """Menu entry, metadata and icons, as all of the three have them."""
    house = HERE.parent.parent.parent
    entries, metadata = place / "applications", place / "metainfo"
    entries.mkdir(parents=True)
    metadata.mkdir()
    shutil.copyfile(HERE / f"{NAME}.desktop", entries / f"{NAME}.desktop")
    text = (HERE / "org.reportreader.reader.metainfo.xml").read_text()
    if about:
        text = text.replace(
            'version="0" date="2026-01-01"', f'version="{about["version"]}" date="{about["date"]}"'
        )
    (metadata / "org.reportreader.reader.metainfo.xml").write_text(text)
    icons = place / "icons" / "hicolor"
    for drawn in build.glob(f"{NAME}-*.png"):
        pixels = drawn.stem.rpartition("-")[2]
        target = icons / f"{pixels}x{pixels}" / "apps"
        target.mkdir(parents=True)
        shutil.copyfile(drawn, target / f"{NAME}.png")
    scalable = icons / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(house / "resources" / f"{NAME}.svg", scalable / f"{NAME}.svg")


def architecture() -> str:
    """This machine's, as Debian calls it."""
    machine = os.uname().machine
    return ARCHITECTURES.get(machine, machine)
