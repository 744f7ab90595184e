"""The house keeps its own rules: rooms, directions, sizes, and what its papers say."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HOUSE = Path(__file__).resolve().parent.parent
LONGEST = 500

TOP = set(
    ".ci .gitattributes .github .gitignore CHANGELOG.md CONTRIBUTING.md LICENSE README.md "
    "dev.py packaging pyproject.toml reader resources tests".split()
)

# Written in pieces, so that this file does not hold what it looks for.
HOSTS = ["py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "deb." + "debian.org"]

# Getters whose answer PySide 6.11 takes for a child of what was asked, though it is another's.
TAKING = (
    "nextInFocusChain previousInFocusChain focusProxy buddy topLevelWidget defaultAction "
    "checkedAction"
).split()

IMPORT_ALL = """
import importlib, pkgutil, sys
for name in {blocked!r}:
    sys.modules[name] = None
import reader
above = ("reader.ui", "reader.app", "reader.tour", "reader.__main__")
def skipped(name):
    return name.startswith(above) or ({engines!r} and ".engine" in name)
def walk(package):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if not skipped(module.name):
            loaded = importlib.import_module(module.name)
            print(module.name)
            if module.ispkg:
                walk(loaded)
walk(reader)
"""


def tracked() -> list[Path]:
    """The files that the house consists of."""
    answer = subprocess.run(
        ["git", "-C", str(HOUSE), "ls-files", "-z"], capture_output=True, text=True
    )
    if answer.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [HOUSE / name for name in answer.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def texts() -> list[tuple[str, str]]:
    """The tracked files that are text: name and content."""
    found = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            found.append((str(path.relative_to(HOUSE)), data.decode(errors="replace")))
    return found


def door() -> ModuleType:
    """dev.py as a module."""
    spec = importlib.util.spec_from_file_location("dev_door", HOUSE / "dev.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def import_all(blocked: list[str], engines: bool) -> list[str]:
    """Import every module below the window with some packages blocked; returns the names."""
    code = IMPORT_ALL.format(blocked=blocked, engines=engines)
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, cwd=HOUSE
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.split()


def test_everything_below_the_window_works_without_qt() -> None:
    """The core is a library that a script can use."""
    assert "reader.compose" in import_all(["PySide6", "shiboken6"], engines=False)


def test_nothing_outside_the_engines_needs_pdf_or_search_libraries() -> None:
    """What the window's process imports works where neither is installed."""
    names = import_all(["PySide6", "shiboken6", "pymupdf", "whoosh"], engines=True)
    assert not [name for name in names if ".engine" in name]


def test_directions_between_packages() -> None:
    """The same as in `dev.py lint`, for those who only run the tests."""
    tool = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports())"
    answer = subprocess.run([sys.executable, "-c", tool], capture_output=True, text=True, cwd=HOUSE)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_no_file_names_a_registry_or_this_machine() -> None:
    """Where packages come from, and where this checkout lies, is each machine's own affair."""
    places = [str(place) + "/" for place in (HOUSE, HOUSE.parent) if len(place.parts) > 2]
    wrong = [
        f"{name}: {word}" for name, text in texts() for word in [*HOSTS, *places] if word in text
    ]
    assert not wrong


def test_lock_files_pin_and_hash_and_hold_no_address() -> None:
    """Each line is a pinned version, a hash or a comment."""
    line = re.compile(r"(#.*|[a-z0-9.-]+==[\w.]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?)?")
    for path in (HOUSE / "packaging" / "lock").glob("*.txt"):
        odd = [each for each in path.read_text().splitlines() if not line.fullmatch(each)]
        assert not odd, path.name


def test_both_locks_pin_the_same_versions() -> None:
    """What is tested is what is shipped."""
    pins = {}
    for name in ("dev", "runtime"):
        text = (HOUSE / "packaging" / "lock" / f"{name}.txt").read_text()
        pins[name] = set(re.findall(r"^[a-z0-9.-]+==[\w.]+", text, re.M))
    assert pins["runtime"] and pins["runtime"] <= pins["dev"]


def test_top_level_holds_what_the_plan_names() -> None:
    """A new file at the top needs a reason, and a place on this list."""
    assert {path.relative_to(HOUSE).parts[0] for path in tracked()} <= TOP


def test_papers_name_the_commands_that_exist() -> None:
    """README and CONTRIBUTING speak of dev.py's commands, and of all of them."""
    commands = set(door().COMMANDS)
    named: set[str] = set()
    for paper in ("README.md", "CONTRIBUTING.md"):
        text = (HOUSE / paper).read_text(encoding="utf-8")
        named |= set(re.findall(r"dev\.py ([a-z]+)", text))
    assert named == commands


def test_the_map_of_the_house_names_every_room() -> None:
    """A newcomer looks there first."""
    text = (HOUSE / "CONTRIBUTING.md").read_text(encoding="utf-8")
    house = text.split("## The map of the house")[1].split("## Rules")[0]
    paths = [path.relative_to(HOUSE).parts for path in tracked()]
    rooms = {parts[1] for parts in paths if parts[0] == "reader" and len(parts) > 2}
    rooms |= {parts[2] for parts in paths if parts[:2] == ("reader", "ui") and len(parts) > 3}
    assert not {room for room in rooms if f"{room}/" not in house}


def test_modules_are_read_in_one_sitting() -> None:
    """Aim for 300 lines, think again at 500."""
    long = [
        f"{path.relative_to(HOUSE)}: {count}"
        for path in tracked()
        if path.suffix == ".py" and path.is_relative_to(HOUSE / "reader")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    ]
    assert not long


@pytest.mark.parametrize("getter", TAKING)
def test_nobody_asks_for_what_pyside_takes_from_its_owner(getter: str) -> None:
    """Where what was asked goes first, what it returned is deleted with it, or said to be."""
    asked = re.compile(rf"\.{getter}\(\)")
    assert not [name for name, text in texts() if name.endswith(".py") and asked.search(text)]


def test_every_area_that_scrolls_is_told_safely() -> None:
    """As `reader.ui.scrolling` says; what is derived from Qt's own would end the program."""
    made = re.compile(r"QScrollArea\(\)|\((QScrollArea|QAbstractScrollArea)\):")
    ours = [(name, text) for name, text in texts() if name.startswith("reader/")]
    assert ours and not [name for name, text in ours if made.search(text)]


def test_every_dialog_fits_on_its_screen() -> None:
    """As `reader.ui.dialogs.dialog` sees to."""
    made = re.compile(r"class (\w+)\(.*\bQDialog\b.*\):")
    ours = [text for name, text in texts() if name.startswith("reader/")]
    assert [found[1] for text in ours for found in made.finditer(text)] == ["Dialog"]


def test_every_stack_says_nothing_of_itself() -> None:
    """As `reader.ui.stack` says: a layered pane is said each time the keyboard comes into one."""
    made = re.compile(r"QStackedWidget\(\)|\(QStackedWidget\):")
    assert not [name for name, text in texts() if name.startswith("reader/") and made.search(text)]
