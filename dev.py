#!/usr/bin/env python3
"""The one door for developers: set up, run, test, check and package Report Reader.

Standard library only, the same on Linux, Windows and macOS. Each command first sets
up what it needs (`.venv` from the hashed lock files, Qt's system packages) and says
what it does; a stamp makes the second time instant.
"""

import sys

if not (3, 11) <= sys.version_info[:2] < (3, 15):
    sys.exit(
        "dev.py: Report Reader needs Python 3.11 to 3.14 and this is "
        f"{sys.version.split()[0]}: start dev.py with another one, such as python3.12."
    )

import hashlib
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

HOUSE = Path(__file__).resolve().parent
VENV = HOUSE / ".venv"
LOCKS = HOUSE / "packaging" / "lock"
BUILD = HOUSE / "build"
DIST = HOUSE / "dist"
WINDOWS = sys.platform == "win32"

# What Qt's wheels expect of a Debian (or Ubuntu) system.
QT_DEBIAN = (
    "libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libgssapi-krb5-2"
).split()

# Loads Qt as the window does, and the X11 platform that loads only with a screen.
QT_PROBE = """
import ctypes, pathlib, PySide6
from PySide6 import QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets
plugin = pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
ctypes.CDLL(str(plugin))
"""


class Stop(Exception):
    """Ends the command with one sentence that says what to do."""


def say(line: str) -> None:
    """Tell what is being done, apart from what the tools print."""
    print(f"dev.py: {line}", file=sys.stderr, flush=True)


def call(*words: str | Path, env: Mapping[str, str] | None = None) -> int:
    """Run a command in the house's folder and return its exit status."""
    full = {**os.environ, **(env or {})}
    return subprocess.run([str(word) for word in words], cwd=HOUSE, env=full).returncode


def must(what: str, *words: str | Path) -> None:
    """Run a command that has to succeed; `what` says in the error what did not work."""
    if call(*words) != 0:
        raise Stop(f"{what} did not work; the lines above say why.")


def tool(venv: Path, name: str) -> Path:
    """Where a virtual environment keeps one of its commands."""
    return venv / "Scripts" / f"{name}.exe" if WINDOWS else venv / "bin" / name


def digest(*paths: Path) -> str:
    """Fingerprint of this Python and of the files that decide what is installed."""
    mark = hashlib.sha256(f"{sys.version_info[:2]} {sys.platform}".encode())
    for path in paths:
        mark.update(path.read_bytes())
    return mark.hexdigest()


# -- setting up ---------------------------------------------------------------


def apt(packages: Sequence[str]) -> str:
    """Install Debian packages; return "", or the line to type where it is not possible."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = shlex.join(["sudo", *line])
    if not shutil.which("apt-get"):
        return by_hand
    if os.geteuid() == 0:
        front: list[str] = []
    elif shutil.which("sudo") and call("sudo", "-n", "true") == 0:
        front = ["sudo", "-n"]
    else:
        return by_hand
    say(f"installing Debian packages: {' '.join(packages)}")
    quiet = [*front, "env", "DEBIAN_FRONTEND=noninteractive"]
    if call(*quiet, *line) == 0:
        return ""
    say("the lists of packages may be old: fetching them")
    call(*quiet, "apt-get", "update")
    return "" if call(*quiet, *line) == 0 else by_hand


def make_venv(place: Path) -> None:
    """Make a fresh virtual environment, with pip in it."""
    if subprocess.run(
        [sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL
    ).returncode:
        package = "python{}.{}-venv".format(*sys.version_info)
        line = apt([package])
        if line:
            raise Stop(f"this Python cannot make virtual environments; type:  {line}")
    must("making the virtual environment", sys.executable, "-m", "venv", "--clear", place)


def usable(place: Path) -> bool:
    """Whether an environment is there and runs the Python that runs us."""
    ask = [str(tool(place, "python")), "-c", "import sys, pip; print(sys.version_info[:2])"]
    try:
        answer = subprocess.run(ask, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.strip() == str(tuple(sys.version_info[:2]))


def install(place: Path, *words: str | Path) -> None:
    """Run pip's install in an environment."""
    quiet = ("--quiet", "--disable-pip-version-check")
    must("installing with pip", tool(place, "python"), "-m", "pip", "install", *quiet, *words)


def check_qt() -> None:
    """Make Qt loadable: on Debian by its packages, elsewhere by saying what is missing."""
    if not sys.platform.startswith("linux"):
        return
    for last in (False, True):
        probe = [str(tool(VENV, "python")), "-c", QT_PROBE]
        answer = subprocess.run(probe, capture_output=True, text=True)
        if answer.returncode == 0:
            return
        reason = (answer.stderr.strip().splitlines() or ["it stops without a word"])[-1]
        if last:
            raise Stop(f"Qt cannot be loaded ({reason}).")
        if not shutil.which("apt-get"):
            raise Stop(f"Qt cannot be loaded ({reason}): install the library that it names.")
        line = apt(QT_DEBIAN)
        if line:
            raise Stop(f"Qt cannot be loaded ({reason}); type:  {line}")


def setup() -> None:
    """Bring `.venv` to what the lock says, with the checkout itself in it."""
    lock = LOCKS / "dev.txt"
    stamp = VENV / "dev.stamp"
    wanted = digest(lock, HOUSE / "pyproject.toml")
    if stamp.is_file() and stamp.read_text() == wanted and tool(VENV, "report-reader").is_file():
        return
    if not usable(VENV):
        say("making .venv")
        make_venv(VENV)
    say("installing what packaging/lock/dev.txt pins")
    install(VENV, "--require-hashes", "-r", lock)
    install(VENV, "--no-build-isolation", "--no-deps", "--no-index", "-e", HOUSE)
    check_qt()
    stamp.write_text(wanted)
    say("set up")


# -- the commands -------------------------------------------------------------


def run(words: list[str]) -> int:
    """Open the window on the sample library; without a screen, take the tour."""
    setup()
    program = tool(VENV, "report-reader")
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not screen:
        out = Path("build", "tour")
        say(f"there is no screen here, so the program tours itself; pictures go to {out}")
        return call(program, "tour", "--out", out, env={"QT_QPA_PLATFORM": "offscreen"})
    return call(program, *(words or ["--sample"]))


def test(words: list[str]) -> int:
    """Run the tests, without a screen; more words go to pytest.

    All of them in as many processes as there are cores, a file in one; some of them in one.
    """
    setup()
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    # Some hundreds of workers and commands start: none of them is to compile the house again.
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}
    words = words or ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]
    return call(tool(VENV, "python"), "-m", "pytest", *words, env=offscreen | compiled)


def lint(words: list[str]) -> int:
    """Look at format, lint, types and the directions between packages; --fix mends."""
    setup()
    fix = "--fix" in words
    steps = [
        ["ruff", "check", *(["--fix"] if fix else [])],
        ["ruff", "format", *([] if fix else ["--check"])],
        ["mypy"],
        ["lint-imports", "--no-logo"],
    ]
    failed = []
    for step in steps:
        say(" ".join(step))
        if call(tool(VENV, step[0]), *step[1:]) != 0:
            failed.append(" ".join(step))
    if failed:
        say(f"not clean: {', '.join(failed)}")
    return 1 if failed else 0


def check(words: list[str]) -> int:
    """Lint, then test: what CI does."""
    return lint([]) or test(words)


def bench(words: list[str]) -> int:
    """Measure speed and memory beside other programs."""
    setup()
    script = HOUSE / "packaging" / "bench" / "run.py"
    if not script.is_file():
        raise Stop("there is no bench in this checkout yet (packaging/bench/run.py).")
    return call(tool(VENV, "python"), script, *words)


def sample(words: list[str]) -> int:
    """Make the sample library's reports again, in an environment of their own."""
    place = BUILD / "sample-venv"
    needs = HOUSE / "packaging" / "sample" / "requirements.txt"
    if not needs.is_file():
        raise Stop("there is no sample generator in this checkout yet (packaging/sample).")
    stamp = place / "dev.stamp"
    wanted = digest(needs)
    if not (stamp.is_file() and stamp.read_text() == wanted):
        if not usable(place):
            make_venv(place)
        install(place, "-r", needs)
        stamp.write_text(wanted)
    return call(tool(place, "python"), needs.with_name("make.py"), *(words or ["reports"]))


def languages(words: list[str]) -> int:
    """Collect the texts for translation, say what is missing, and build what is loaded."""
    setup()
    return call(tool(VENV, "python"), HOUSE / "packaging" / "languages.py", *words)


def package(words: list[str]) -> int:
    """Build the packages of this system, wheel and sdist into dist/, and try each of them."""
    setup()
    shutil.rmtree(DIST, ignore_errors=True)
    must("building", tool(VENV, "python"), "-m", "hatchling", "build", "-d", DIST)
    wheel = next(DIST.glob("*.whl"))
    place = BUILD / "wheel-venv"
    say(f"trying {wheel.name} in an environment of its own")
    make_venv(place)
    install(place, "--require-hashes", "-r", LOCKS / "runtime.txt")
    install(place, "--no-deps", "--no-index", wheel)
    program = tool(place, "report-reader")
    must("the installed program's --version", program, "--version")
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if call(program, "self-test", env=offscreen) != 0:
        return 1
    place = BUILD / "bundle-venv"
    lock = LOCKS / "bundle.txt"
    stamp = place / "dev.stamp"
    if not (stamp.is_file() and stamp.read_text() == digest(lock) and usable(place)):
        say("making the environment that bundles are built in")
        make_venv(place)
        install(place, "--require-hashes", "-r", lock)
        stamp.write_text(digest(lock))
    say("building the bundle")
    script = HOUSE / "packaging" / "bundle" / "bundle.py"
    return call(tool(place, "python"), script, env=offscreen)


def only_setup(words: list[str]) -> int:
    """Set up and stop."""
    setup()
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "check": check,
    "bench": bench,
    "sample": sample,
    "languages": languages,
    "package": package,
    "setup": only_setup,
}


def main(words: list[str]) -> int:
    """Carry out one command; return its exit status."""
    if not words or words[0] in ("-h", "--help"):
        print("usage: python3 dev.py COMMAND [WORDS ...]\n\nEach command sets up what it needs.\n")
        for name, command in COMMANDS.items():
            print(f"  {name:9} {command.__doc__}")
        return 0 if words else 2
    if words[0] not in COMMANDS:
        say(f"there is no command {words[0]!r}, but: {' '.join(COMMANDS)}.")
        return 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
