"""The program Tesseract: where it is, what it reads in a picture, and an end to its patience.

PyMuPDF can do without the program where its language files are: on the same pages that took 1.2
to 1.7 times the processor time, told nothing of how sure a word is, and a crash there is one of
the worker. So the program is called: no shell, no file, no network; the picture goes in and the
words come out through pipes. Runs in the batch worker.
"""

import contextlib
import ctypes
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.model.recognised import Recogniser

LARGEST = 16_000_000
"""Bytes of an answer beyond which it is none: a dense page has 100,000."""
SURE = 30.0
"""Of 100: words that Tesseract is less sure of are stains, lines and parts of pictures."""
SIGNS_SURE = 80.0
"""The same for what has neither letter nor digit."""
_LOOK = 0.1
"""Seconds between two looks whether it is still wanted."""
_PLACES = {
    "win32": (
        r"C:\Program Files\Tesseract-OCR\tesseract.exe",
        r"C:\Program Files (x86)\Tesseract-OCR\tesseract.exe",
    ),
    # A program that is started from the dock has a short PATH.
    "darwin": ("/opt/homebrew/bin/tesseract", "/usr/local/bin/tesseract"),
}
_COLUMNS = 12
_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word that was seen in a picture: its box in pixels, and the number of its line."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: int


def find_recogniser() -> Recogniser | None:
    """Tesseract with its languages, None where it is not installed or does not run."""
    places = [shutil.which("tesseract"), *_PLACES.get(sys.platform, ())]
    program = next((place for place in places if place and Path(place).is_file()), None)
    if program is None:
        return None
    try:
        version = _ask(program, "--version")
        languages = _ask(program, "--list-langs")
    except (Mendable, OSError):
        return None
    listed = [line.strip() for line in languages.splitlines()[1:]]
    usable = tuple(sorted(one for one in listed if one and one not in ("osd", "equ")))
    named = re.search(r"tesseract\s+v?(\S+)", version)
    version = named.group(1) if named else ""
    return Recogniser(program, version, usable, "osd" in listed) if usable else None


def see(
    program: str,
    languages: str,
    picture: bytes,
    dpi: int,
    turns: bool,
    patience: float,
    wanted: Callable[[], bool],
) -> list[SeenWord]:
    """The words in a picture (PGM), in reading order. Raises `Mendable`.

    Where it `turns`, the picture may lie on its side or head; boxes are those of the picture.
    """
    # The output is asked for by its variable: the file `tsv` is not in every installation.
    command = [program, "-", "-", "-l", languages, "--dpi", str(dpi)]
    command += ["--psm", "1" if turns else "3", "-c", "tessedit_create_tsv=1"]
    return _words(_run(command, picture, patience, wanted))


def _ask(program: str, question: str) -> str:
    answer = _run([program, question], b"", 15.0, lambda: True)
    return answer.decode("utf-8", "replace")


def _run(command: Sequence[str], sent: bytes, patience: float, wanted: Callable[[], bool]) -> bytes:
    """What a program writes. Raises `Mendable` where it crashes, hangs or is not wanted."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )
    except OSError as error:
        raise Mendable(
            Trouble.OTHER, f"Tesseract cannot be started ({error.strerror}): install it again."
        ) from error
    answer: list[bytes] = []
    talks = (
        threading.Thread(target=_send, args=(process, sent), daemon=True),
        threading.Thread(target=_receive, args=(process, answer), daemon=True),
    )
    until = time.monotonic() + patience
    try:
        for talk in talks:
            talk.start()
        while process.poll() is None or talks[1].is_alive():
            if not wanted():
                raise Mendable(Trouble.CANCELLED, "The recognition was called off.")
            if time.monotonic() > until:
                raise Mendable(
                    Trouble.HANGS, f"Tesseract did not finish this page in {patience:.0f} seconds."
                )
            talks[1].join(_LOOK)
            if not talks[1].is_alive():
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LOOK)
    finally:
        process.kill()  # does nothing to one that has ended
        process.wait()
        for talk in talks:
            talk.join()
        process.stdout.close() if process.stdout else None
    if process.returncode:
        raise Mendable(
            Trouble.CRASHES, f"Tesseract failed on this page (it ended with {process.returncode})."
        )
    if len(answer[0]) > LARGEST:
        raise _unreadable()
    return answer[0]


def _send(process: "subprocess.Popen[bytes]", sent: bytes) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError):  # it ended without reading all
        process.stdin.write(sent)
    with contextlib.suppress(OSError):
        process.stdin.close()


def _receive(process: "subprocess.Popen[bytes]", answer: list[bytes]) -> None:
    assert process.stdout is not None
    answer.append(process.stdout.read(LARGEST + 1))


def _environment() -> dict[str, str]:
    """One thread, beside what the reader does; the system's own libraries, not a bundle's."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    if getattr(sys, "frozen", False):
        for name in _LIBRARIES:
            before = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if before is not None:
                environment[name] = before
    return environment


def _end_with_parent() -> None:
    """Have Linux kill the new process when the worker is: nobody would wait for its answer."""
    if _LIBC is not None:
        set_parent_death_signal = 1
        _LIBC.prctl(set_parent_death_signal, signal.SIGKILL)


# Looked up beforehand: between fork and exec there is little that may be done.
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def _words(answer: bytes) -> list[SeenWord]:
    """The words in Tesseract's table (TSV). Raises `Mendable` where it is none."""
    try:
        head, *rows = answer.decode("utf-8").splitlines()
    except ValueError:
        raise _unreadable() from None
    if head.split("\t")[:1] != ["level"]:
        raise _unreadable()
    found: list[SeenWord] = []
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != "5":
            continue
        try:
            left, top, width, height = map(int, cells[6:10])
            sure = float(cells[10])
        except ValueError:
            raise _unreadable() from None
        text = "".join(cells[11].split())
        signs = not any(map(str.isalnum, text))
        if text and width > 0 and height > 0 and sure >= (SIGNS_SURE if signs else SURE):
            line = lines.setdefault(tuple(cells[1:5]), len(lines))
            found.append(SeenWord(text, left, top, left + width, top + height, line))
    return found


def _unreadable() -> Mendable:
    return Mendable(Trouble.OTHER, "Tesseract's answer for this page cannot be read.")
