"""Text of scanned pages: recognised in a real library, found, marked, kept, gone on with."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.cli import perform
from reader.commandline import parse
from reader.compose import House, open_house
from reader.model.anchor import Anchor
from reader.model.changes import Changes
from reader.model.hit import Hit, Question
from reader.model.note import Note, NoteKind
from reader.model.order import SavedSearch
from reader.model.recognised import Recognition
from reader.settings.store import SettingsFile
from tests import makepdf

LONG = 240
TEXT = "Mobile subscribers in Mongolia passed four million"
HEAD = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)
real = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the fake is a script")

# Reads any picture as two lines, each word 100 pixels wide: 24 points at 300 dots an inch.
READS = f"""
rows = [{HEAD!r}]
for line, words in enumerate(["Fibre reaches", "Ulaanbaatar today"]):
    for place, word in enumerate(words.split()):
        at = 300 + 150 * place, 300 + 100 * line
        rows.append(f"5\\t1\\t1\\t1\\t{{line}}\\t{{place}}\\t{{at[0]}}\\t{{at[1]}}\\t100\\t50\\t95\\t{{word}}")
sys.stdin.buffer.read()
print("\\n".join(rows))
"""


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a program on the PATH that says that it is Tesseract; on pages it does these lines."""
    program = tmp_path / "bin" / "tesseract"
    program.parent.mkdir()
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")

    def make(does: str) -> None:
        program.write_text(
            f"#!{sys.executable}\nimport os, sys, time\n"
            "if sys.argv[1] == '--version':\n    print('tesseract 5.0'); sys.exit()\n"
            "if sys.argv[1] == '--list-langs':\n    print('List (1):\\neng'); sys.exit()\n"
            f"{does}\n"
        )
        program.chmod(0o755)

    return make


def bring(house: House, path: Path) -> int:
    (arrival,) = house.tasks.import_paths([path]).finished.result(LONG)
    house.tasks.catch_up().result(LONG)
    return arrival.edition


def recognise(house: House, edition: int, whole: bool = False) -> None:
    (scan,) = house.tasks.recognising.scans([edition]).result(LONG)
    pages = scan.scanned if whole else scan.textless
    house.tasks.recognising.recognise({edition: pages}, "eng").result(LONG)
    house.tasks.catch_up().result(LONG)


def hits(house: House, text: str) -> tuple[Hit, ...]:
    return house.tasks.search(Question(text)).result(LONG).hits


@real
def test_a_scan_is_found_and_marked_where_it_is_printed(house: House, tmp_path: Path) -> None:
    edition = bring(house, makepdf.scanned(tmp_path / "Mongolia.pdf", TEXT, ""))
    before = house.tasks.record(edition).result(LONG)
    source = house.tasks.open_edition(edition).result(LONG).source
    assert house.tasks.pdf.words(source, 1).result(LONG).words == ()  # kept by the view worker
    assert not hits(house, "subscribers")
    told: list[Changes] = []
    house.tasks.subscribe(told.append)
    recognise(house, edition)
    (hit,) = hits(house, "subscribers million")
    assert (hit.edition, hit.page, hit.recognised) == (edition, 1, True)
    source = house.tasks.open_edition(edition).result(LONG).source
    words = house.tasks.pdf.words(source, 1).result(LONG)
    assert [words.words[word] for word in hit.words] == ["subscribers", "million"]
    marks = house.tasks.pdf.marks(source, 1, hit.words).result(LONG)
    assert marks == [words.boxes[word][0] for word in hit.words]
    x0, y0, x1, y1 = marks[0]
    assert makepdf.MARGIN + 40 < x0 < x1 < makepdf.MARGIN + 130
    assert makepdf.MARGIN < y0 < y1 < makepdf.MARGIN + 22
    assert (edition,) in [changes.recognised for changes in told]
    after = house.tasks.record(edition).result(LONG)
    assert after.edition == before.edition and after.record == before.record
    pages = house.tasks.open_edition(edition).result(LONG).pages
    assert [page.recognised for page in pages] == [True, False]
    states = house.tasks.recognising.states(edition).result(LONG)
    assert [state for state, _ in states.values()] == [Recognition.WORDS, Recognition.NOTHING]
    (gap,) = house.tasks.answering.gaps().result(LONG)
    assert gap.pages == (2,) and "no words" in gap.tried
    assert house.tasks.recognising.scans([edition]).result(LONG)[0].textless == ()


@posix
def test_what_was_recognised_goes_with_an_exported_report(
    house: House, tmp_path: Path, fake: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(READS)
    edition = bring(house, makepdf.scanned(tmp_path / "Mongolia.pdf", TEXT))
    recognise(house, edition)
    report = house.tasks.reports().result(LONG)[0].report.id
    parcel = house.tasks.sharing.export([report], tmp_path / "one").result(LONG).file
    monkeypatch.setenv("PATH", str(tmp_path))  # nothing recognises text there
    other = open_house(tmp_path / "other", SettingsFile(tmp_path / "other.toml"))
    try:
        told = threading.Event()
        other.tasks.subscribe(lambda changes: told.set() if changes.recognised else None)
        other.tasks.import_paths([parcel]).finished.result(LONG)
        assert told.wait(LONG)
        other.tasks.catch_up().result(LONG)
        (hit,) = hits(other, "Ulaanbaatar fibre")
        assert hit.recognised
        source = other.tasks.open_edition(hit.edition).result(LONG).source
        assert len(other.tasks.pdf.marks(source, hit.page, hit.words).result(LONG)) == 2
    finally:
        other.close()


@posix
def test_own_words_and_notes_keep_their_numbers(
    house: House, tmp_path: Path, fake: Callable[[str], None]
) -> None:
    fake(READS)
    pdf = makepdf.scanned(tmp_path / "a.pdf", TEXT, stamp="Licensed to Ann")
    edition = bring(house, pdf)
    fingerprint = house.tasks.open_edition(edition).result(LONG).edition.fingerprint
    anchor = Anchor(fingerprint, 1, 0, 2, "Licensed to", "", "Ann")
    house.tasks.noting.add([Note(anchor, NoteKind.HIGHLIGHT)]).result(LONG)
    recognise(house, edition)  # it has words, so it is no page without text
    assert not hits(house, "Ulaanbaatar")
    recognise(house, edition, whole=True)
    source = house.tasks.open_edition(edition).result(LONG).source
    words = house.tasks.pdf.words(source, 1).result(LONG).words
    assert words == (*"Licensed to Ann Fibre reaches Ulaanbaatar today".split(),)
    (row,) = house.tasks.noting.of_edition(edition).result(LONG)
    assert (row.note.anchor.first, row.note.anchor.last) == (0, 2)
    (hit,) = hits(house, "Ulaanbaatar")
    assert hit.words == (5,) and hit.recognised
    # The same file once more is still the same edition.
    (again,) = house.tasks.import_paths([pdf]).finished.result(LONG)
    assert (again.outcome, again.edition) == ("known", edition)
    reopened = house.tasks.open_edition(edition).result(LONG)
    assert reopened.edition.fingerprint == fingerprint


@posix
@pytest.mark.parametrize(
    ("does", "why"),
    [("sys.exit(9)", "ended with 9"), ("print('rubbish')", "cannot be read")],
)
def test_a_page_that_fails_says_why_and_can_be_tried_again(
    house: House, tmp_path: Path, fake: Callable[[str], None], does: str, why: str
) -> None:
    fake(does)
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT))
    recognise(house, edition)
    ((state, reason),) = house.tasks.recognising.states(edition).result(LONG).values()
    assert state is Recognition.FAILED and why in reason
    (gap,) = house.tasks.answering.gaps().result(LONG)
    assert gap.tried == reason
    fake(READS)
    recognise(house, edition)
    assert [hit.recognised for hit in hits(house, "Ulaanbaatar")] == [True]


def test_without_tesseract_one_sentence_says_what_to_install(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT))
    for asked in (
        house.tasks.recognising.offer([edition]),
        house.tasks.recognising.recognise({edition: (1,)}, "eng"),
    ):
        with pytest.raises(Mendable, match="install"):
            asked.result(LONG)
    assert house.tasks.recognising.states(edition).result(LONG) == {}


@posix
def test_it_is_paused_called_off_and_what_is_done_stays(
    house: House, tmp_path: Path, fake: Callable[[str], None]
) -> None:
    gate = tmp_path / "gate"
    # The first page is read at once; others wait for the gate.
    mark = tmp_path / "first"
    fake(
        f"first = not os.path.exists({str(mark)!r}); open({str(mark)!r}, 'w').close()\n"
        f"while not first and not os.path.exists({str(gate)!r}): time.sleep(0.05)\n{READS}"
    )
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT, TEXT, TEXT))
    done = house.tasks.recognising.recognise({edition: (1, 2, 3)}, "eng")
    one_done = threading.Event()

    def look() -> bool:
        states = house.tasks.recognising.states(edition).result(LONG)
        return [state for state, _ in states.values()].count(Recognition.WORDS) > 0

    while not look():
        one_done.wait(0.05)
    (job,) = [job for job in house.tasks.jobs() if job.can_pause]
    assert "of 3 pages" in job.text
    house.tasks.pause(job.id, True)
    while not [j for j in house.tasks.jobs() if j.paused]:
        one_done.wait(0.05)
    house.tasks.pause(job.id, False)
    house.tasks.cancel(job.id)
    done.result(LONG)
    states = house.tasks.recognising.states(edition).result(LONG)
    assert [state for state, _ in states.values()] == [Recognition.WORDS]
    house.tasks.catch_up().result(LONG)
    assert len(hits(house, "Ulaanbaatar")) == 1


@posix
def test_it_goes_on_after_a_restart(tmp_path: Path, fake: Callable[[str], None]) -> None:
    settings = SettingsFile(tmp_path / "settings.toml")
    root = tmp_path / "library"
    fake("time.sleep(600)")
    house = open_house(root, settings)
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT))
    house.tasks.recognising.recognise({edition: (1,)}, "eng")
    states: dict[int, tuple[Recognition, str]] = {}
    while not states:
        states = house.tasks.recognising.states(edition).result(LONG)
    house.close()
    fake(READS)
    house = open_house(root, settings)
    try:
        house.tasks.start().result(LONG)
        told = threading.Event()
        house.tasks.subscribe(lambda changes: told.set() if changes.recognised else None)
        house.tasks.recognising.resume()
        assert told.wait(LONG)
        house.tasks.catch_up().result(LONG)
        assert [hit.page for hit in hits(house, "Ulaanbaatar")] == [1]
    finally:
        house.close()


@posix
def test_the_command(house: House, tmp_path: Path, fake: Callable[[str], None]) -> None:
    fake(READS)
    bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT, "", stamp="Licensed to Ann"))

    def run(*words: str) -> dict[str, object]:
        return perform(parse(["recognise", "1", "--json", *words]), house.tasks)

    assert run()["asked"] == 0, "the stamp is text"
    answer = run("--whole")
    assert (answer["languages"], answer["recognised"], answer["nothing"]) == (["eng"], [1, 2], [])
    assert answer["failed"] == [] and answer["ok"] is True
    with pytest.raises(Mendable, match="it has eng"):
        run("--languages", "eng+tlh")
    found = perform(parse(["search", "Ulaanbaatar", "--json"]), house.tasks)
    assert [hit["recognised"] for hit in found["hits"]] == [True, True]


@posix
def test_watches_are_asked_again_of_a_scan(
    house: House, tmp_path: Path, fake: Callable[[str], None]
) -> None:
    fake(READS)
    tasks = house.tasks
    watch = tasks.ordering.set_search(SavedSearch(0, "U", "Ulaanbaatar")).result(LONG)
    tasks.watching.watch(watch, True).result(LONG)
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT))
    pause = threading.Event()
    while not tasks._queue.read(lambda c: not c.unasked(1)).result(LONG):
        pause.wait(0.05)
    assert tasks.watching.news(watch).result(LONG) == []
    recognise(house, edition)
    while not (news := tasks.watching.news(watch).result(LONG)):
        pause.wait(0.05)
    assert [(one.edition, one.passages) for one in news] == [(edition, 1)]


@pytest.mark.expects_log("worker batch crashed")
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it ends with its page")
def test_it_ends_with_its_worker(house: House, tmp_path: Path, fake: Callable[[str], None]) -> None:
    pid = tmp_path / "pid"
    fake(
        f"open({str(pid)!r} + '.part', 'w').write(str(os.getpid()))\n"
        f"os.replace({str(pid)!r} + '.part', {str(pid)!r})\ntime.sleep(600)"
    )
    edition = bring(house, makepdf.scanned(tmp_path / "a.pdf", TEXT))
    done = house.tasks.recognising.recognise({edition: (1,)}, "eng")
    pause = threading.Event()
    while not pid.exists():
        pause.wait(0.05)
    program = Path(f"/proc/{pid.read_text()}")
    worker = int((program / "stat").read_text().rpartition(")")[2].split()[1])
    os.kill(worker, signal.SIGKILL)
    done.result(LONG)
    while program.exists() and " Z " not in (program / "stat").read_text():
        pause.wait(0.05)
    ((state, _),) = house.tasks.recognising.states(edition).result(LONG).values()
    assert state is Recognition.FAILED
