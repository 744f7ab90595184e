"""What is packed around the program: menu entry, metadata, licences, source, marker."""

import configparser
import importlib.util
import json
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from reader.base import paths

HOUSE = Path(__file__).resolve().parent.parent.parent
BUNDLE = HOUSE / "packaging" / "bundle"
ENTRY = BUNDLE / "linux" / "report-reader.desktop"
METADATA = BUNDLE / "linux" / "org.reportreader.reader.metainfo.xml"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Loads a module of packaging/bundle, which are scripts that stand beside one another."""
    monkeypatch.syspath_prepend(str(BUNDLE))

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, BUNDLE / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    yield load
    for name in ("icu", "linux", "macos", "notices", "windows"):
        sys.modules.pop(name, None)


def test_the_menu_entry_names_the_window_and_offers_itself_for_pdfs_and_links() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(ENTRY, encoding="utf-8")
    values = entry["Desktop Entry"]
    # What `setDesktopFileName` says, or the window has no icon in the task bar.
    assert values["StartupWMClass"] == ENTRY.stem == "report-reader"
    assert values["MimeType"].split(";")[:2] == [
        "application/pdf",
        "x-scheme-handler/report-reader",
    ]
    assert "report-reader" in (HOUSE / "reader" / "app.py").read_text(encoding="utf-8")
    if tool := shutil.which("desktop-file-validate"):
        assert subprocess.run([tool, str(ENTRY)]).returncode == 0


def test_the_metadata_name_entry_and_release(tmp_path: Path, part) -> None:  # type: ignore[no-untyped-def]
    linux, notices = part("linux"), part("notices")
    linux.share(tmp_path / "share", tmp_path, notices.build())
    written = tmp_path / "share" / "metainfo" / METADATA.name
    root = ElementTree.parse(written).getroot()
    assert f"{root.findtext('id')}.metainfo.xml" == METADATA.name
    assert root.findtext("launchable") == ENTRY.name
    release = root.find("releases/release")
    assert release is not None and release.get("version") == notices.build()["version"]
    if tool := shutil.which("appstreamcli"):
        said = subprocess.run([tool, "validate", "--no-net", "--pedantic", str(written)])
        assert said.returncode == 0


def test_every_part_has_its_licence(tmp_path: Path, part) -> None:  # type: ignore[no-untyped-def]
    notices = part("notices")
    parts = notices.gather(tmp_path / "licences", tmp_path)
    names = {one["name"].casefold() for one in parts}
    assert {"report reader", "python", "pyside6_essentials", "pymupdf-lite", "whoosh3"} <= names
    texts = {path.stem.casefold(): path.read_text() for path in (tmp_path / "licences").iterdir()}
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in texts["report reader"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["pyside6_essentials"]
    assert all(len(text) > 20 for text in texts.values())
    bill = json.loads(notices.bill(parts))
    assert bill["bomFormat"] == "CycloneDX" and len(bill["components"]) == len(parts)


def test_the_source_goes_with_the_program(tmp_path: Path, part) -> None:  # type: ignore[no-untyped-def]
    archive = tmp_path / "source.tar.xz"
    part("bundle").add_source(archive)
    with tarfile.open(archive) as file:
        names = file.getnames()
    for needed in ("reader/__main__.py", "packaging/bundle/bundle.py", "LICENSE", "dev.py"):
        assert f"report-reader/{needed}" in names
    assert not [name for name in names if name.endswith((".pdf", ".pyc"))]
    assert archive.stat().st_size < 4_000_000


def test_a_portable_copy_is_marked_as_the_program_looks_for_it(part) -> None:  # type: ignore[no-untyped-def]
    assert part("windows").MARKER == paths.PORTABLE
    told = (BUNDLE / "linux" / "READ-ME.txt").read_text(encoding="utf-8")
    assert paths.PORTABLE in told and "menu-entry.sh remove" in told


def test_what_nobody_asks_icu_for_is_taken_out_of_its_data(part) -> None:  # type: ignore[no-untyped-def]
    icu = part("icu")
    items = {
        b"icudt73l/coll/de.res": b"a" * 20,
        b"icudt73l/curr/de.res": b"b" * 48,
        b"icudt73l/currency.res": b"c" * 16,
        b"icudt73l/zone/de.res": b"d" * 3,
    }
    assert contents(icu.without(icu_data(items), frozenset())) == items
    trimmed = icu.without(icu_data(items), icu.UNASKED)
    assert list(contents(trimmed)) == [b"icudt73l/coll/de.res", b"icudt73l/currency.res"]
    assert contents(trimmed).items() <= items.items()
    assert trimmed[:32] == icu_data(items)[:32] and len(trimmed) < len(icu_data(items))
    with pytest.raises(ValueError):
        icu.without(b"something else altogether", icu.UNASKED)


def icu_data(items: dict[bytes, bytes]) -> bytes:
    """Data as ICU has them: a header, a table of where names and items stand, these."""
    header = struct.pack("<H2sHHBBBx4s", 32, b"\xda\x27", 20, 0, 0, 0, 2, b"CmnD").ljust(32, b"\0")
    table, names, bodies = struct.pack("<I", len(items)), b"", b""
    first = 4 + 8 * len(items)
    begin = (first + sum(len(name) + 1 for name in items) + 15) // 16 * 16
    for name, item in items.items():
        table += struct.pack("<II", first + len(names), begin + len(bodies))
        names += name + b"\0"
        bodies += item + bytes(-len(item) % 16)
    whole = (table + names).ljust(begin, b"\0") + bodies
    last = list(items.values())[-1]
    return header + whole[: len(whole) - (-len(last) % 16)]


def contents(data: bytes) -> dict[bytes, bytes]:
    """What such data hold; each item ends with its own letter."""
    table = data[32:]
    (count,) = struct.unpack_from("<I", table)
    found = {}
    for at in range(count):
        named, place = struct.unpack_from("<II", table, 4 + 8 * at)
        assert place % 16 == 0
        letter = table[place : place + 1]
        end = len(table[place:]) - len(table[place:].lstrip(letter))
        found[table[named : table.index(b"\0", named)]] = table[place : place + end]
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_the_portable_copy_comes_into_the_menu_and_out_again(
    tmp_path: Path,
    part,  # type: ignore[no-untyped-def]
) -> None:
    folder = tmp_path / "my $programs & more" / "report-reader"
    folder.mkdir(parents=True)
    part("linux").share(folder / "share", tmp_path, {})
    shutil.copyfile(BUNDLE / "linux" / "menu-entry.sh", folder / "menu-entry.sh")
    home = tmp_path / "data"
    env = {"XDG_DATA_HOME": str(home), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    script = ["sh", str(folder / "menu-entry.sh")]
    subprocess.run(script, env=env, check=True, stdout=subprocess.DEVNULL)
    entry = home / "applications" / "report-reader.desktop"
    line = next(one for one in entry.read_text().splitlines() if one.startswith("Exec="))
    # Escaped twice: as a string of a desktop file, and as a quoted argument in it.
    assert line == f'Exec="{folder}/report-reader" %U'.replace("$", "\\\\$")
    subprocess.run([*script, "remove"], env=env, check=True, stdout=subprocess.DEVNULL)
    assert not entry.exists()


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs makensis")
def test_the_installers_script_compiles(tmp_path: Path) -> None:
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "Report Reader.exe").write_bytes(b"x")
    icon = tmp_path / "icon.ico"
    draw = (
        "import sys; from PySide6.QtGui import QImage; i = QImage(32, 32, QImage.Format_ARGB32);"
        "i.fill(0); assert i.save(sys.argv[1])"
    )
    subprocess.run([sys.executable, "-c", draw, str(icon)], check=True)
    made = tmp_path / "report-reader-1.2.3-setup.exe"
    defined = {"VERSION": "1.2.3", "SIZE": "1", "ICON": icon, "OUT": made}
    words = [f"-D{name}={value}" for name, value in defined.items()]
    words.append(f"-DFOLDER={tmp_path / 'program'}")
    script = BUNDLE / "windows" / "installer.nsi"
    made = subprocess.run(["makensis", "-WX", "-V2", "-INPUTCHARSET", "UTF8", *words, str(script)])
    assert (
        made.returncode == 0
        and (tmp_path / "report-reader-1.2.3-setup.exe").stat().st_size > 50_000
    )
