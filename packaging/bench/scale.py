"""Search over 100,000 passages: the figures of answers, keystrokes, starts and memory.

    python packaging/bench/scale.py index LIBRARY      let the index follow, and join segments
    python packaging/bench/scale.py answers LIBRARY    questions in this process
    python packaging/bench/scale.py worker LIBRARY     the first question to a fresh worker
    python packaging/bench/scale.py window LIBRARY STARTED
    python packaging/bench/scale.py peers LIBRARY

Milliseconds are of processor time where nothing else is said: what shares the machine does
not count.
"""

import os
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "bench")]

QUESTIONS = 120
HARD = (
    "the",
    "t*",
    "*ing",
    "a* b*",
    '"of the"',
    '"the function"',
    "NEAR(the of, 5)",
    "the NOT mobile",
    "function OR value OR list OR data",
    "year:2019..2025 mobile",
    "section:mobile",
    "is:current",
    "fuction~",
)
"""Those that cost most: words in most passages, phrases of such, beginnings of thousands."""
MOMENTS = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Shares of an answer's time after which the next key is pressed."""
_WAIT = 120.0


class Say:
    """What a desk speaks to; the answer is no longer wanted once the processor's clock is `due`."""

    pixels = memoryview(b"")

    def __init__(self, due: float = float("inf")) -> None:
        self._due = due

    def __call__(self, what: object) -> None:
        """Nothing."""

    def page(self, number: int) -> None:
        """Nothing."""

    @property
    def wanted(self) -> bool:
        """Whether the next key has not been pressed yet."""
        return time.process_time() < self._due


def index(library: Path) -> None:
    """Bring a library that was kept from another day up to this program: catalogue and index."""
    from reader.library.folder import Folder
    from reader.library.writing import CatalogueWriter
    from reader.search.engine.desk import IndexDesk
    from reader.search.jobs import CatchUp, IndexState, Tidy

    CatalogueWriter(Folder(library)).close()
    desk = IndexDesk(library)
    begun = time.process_time()
    state = desk.handle(CatchUp(), Say())
    followed = time.process_time()
    assert isinstance(state, IndexState)
    if state.untidy:
        desk.handle(Tidy(), Say())
    joined = time.process_time()
    desk.close()
    print(
        f"index of {state.editions:,} editions: {followed - begun:.1f} s of processor to follow, "
        f"{joined - followed:.1f} s to join what is left in quiet moments"
    )


def answers(library: Path) -> None:
    """Sizes, and the questions of `queries` and the hard ones, answered in this process."""
    from queries import questions_of

    from reader.model.hit import Question
    from reader.search.engine.desk import SearchDesk
    from reader.search.jobs import Answered, Ask

    _sizes(library)
    desk = SearchDesk(library)

    def ask(text: str, due: float = float("inf"), **options: int) -> tuple[float, float, object]:
        asked = Ask(Question(text, all_editions=True, **options))  # type: ignore[arg-type]
        begun = time.process_time()
        answered = desk.handle(asked, Say(begun + due))
        ended = time.process_time()
        return (ended - begun) * 1000, (ended - begun - due) * 1000, answered

    print(f"first question of the process: {ask('market')[0]:.0f} ms")
    texts = questions_of(library, QUESTIONS)
    for text in texts:
        ask(text, limit=20)
    by_name: dict[str, list[float]] = {}
    late: list[float] = []
    for name, listed, facets in (
        ("20 with snippets", texts, 0),
        ("the same with exact total and facets", texts, 1),
        ("hard ones, all of it", HARD, 1),
    ):
        for text in listed:
            took, _, answered = ask(text, limit=20, facets=facets)
            assert isinstance(answered, Answered)
            by_name.setdefault(name, []).append(took)
            if listed is HARD:
                print(f"  {text:36} {answered.answer.total:>7} passages  {took:6.0f} ms")
            if facets:
                for share in MOMENTS:
                    _, after, ended = ask(text, took * share / 1000, limit=20, facets=1)
                    if ended is None:
                        late.append(after)
    for name, times in by_name.items():
        print(f"{name}, {len(times)}: {spread(times)}")
    prefixes = by_name["the same with exact total and facets"][4::6]
    print(f"prefixes of those, {len(prefixes)}: {spread(prefixes)}")
    print(f"next key until the old query has ended, {len(late)}: {spread(late)}")
    desk.close()


def _sizes(library: Path) -> None:
    from reader.library.reading import Catalogue

    there = Catalogue(library)
    editions = [facts.edition for facts in there.editions()]
    words = size = 0
    for edition in editions:
        for _, text in there.edition_words(edition):
            words += len(text)
            size += len(" ".join(text).encode()) + 1
    passages = there._db.execute("SELECT count(*) FROM passage").fetchone()[0]
    there.close()
    files = [path.stat().st_size for path in (library / "index").iterdir()]
    print(
        f"{passages:,} passages, {len(editions):,} editions, {words:,} words; text "
        f"{size / 1e6:.0f} MB, index {sum(files) / 1e6:.0f} MB: {sum(files) / size:.2f} of the text"
    )


def worker(library: Path) -> None:
    """From the start of a search worker's process to the first answer."""
    from reader.model.hit import Question
    from reader.search.service import SearchService
    from reader.workers.worker import Worker, WorkerSpec

    spec = WorkerSpec(
        "search", "reader.search.engine.desk:open_search_desk", {"library": str(library)}
    )
    walls, used, ready = [], [], []
    for _ in range(5):
        search = Worker(spec)
        service = SearchService(search, search, mends=False)
        begun = time.perf_counter()
        search.start().result(_WAIT)
        ready.append((time.perf_counter() - begun) * 1000)
        at_rest = _processor(search.pid)
        begun = time.perf_counter()
        service.ask(Question("mobile market", limit=20, facets=True)).result(_WAIT)
        walls.append((time.perf_counter() - begun) * 1000)
        used.append((_processor(search.pid) - at_rest) * 1000)
        memory = resident(search.pid)
        search.stop()
    print(
        f"search worker: {statistics.median(ready):.0f} ms to its start, then the first answer in "
        f"{statistics.median(walls):.0f} ms, {statistics.median(used):.0f} ms of processor; "
        f"{memory:.0f} MB"
    )


def _processor(pid: int) -> float:
    """Processor seconds of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int | str = "self") -> float:
    """Megabytes that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def window(library: Path, started: float) -> None:
    """Start to a settled window; what its process holds then and after some searches."""
    from reader.app import FirstPaint, make_application
    from reader.compose import open_house, open_settings
    from reader.model.hit import Question
    from reader.ui.theme import Theme
    from reader.ui.window import Window

    application = make_application([])
    house = open_house(library, open_settings())
    theme = Theme("light")
    theme.apply()
    shown = Window(house.tasks, theme)

    def walk() -> Iterator[Callable[[], bool]]:
        print(
            f"start to first paint: {(time.time() - started) * 1000:.0f} ms, "
            f"{time.process_time() * 1000:.0f} ms of processor"
        )
        yield lambda: bool(shown.rows) and not shown.why_not_settled()
        print(
            f"start to settled: {(time.time() - started) * 1000:.0f} ms, "
            f"{time.process_time() * 1000:.0f} ms of processor"
        )
        followed = house.tasks.catch_up()
        yield followed.done
        print(f"memory of the window's process: {resident():.0f} MB")
        for text in ("market", "t*", "the", "mobile subscribers", "fun*"):
            asked = house.tasks.search(Question(text, limit=50, facets=True))
            yield asked.done
        print(f"memory after five searches: {resident():.0f} MB")

    from PySide6.QtCore import QTimer

    steps = walk()
    until: list[Callable[[], bool]] = [lambda: True]
    timer = QTimer(shown)
    timer.setInterval(0)

    def look() -> None:
        if until[0]():
            step = next(steps, None)
            if step is None:
                timer.stop()
                application.quit()
            else:
                until[0] = step

    timer.timeout.connect(look)

    def begin() -> None:
        house.tasks.start()
        house.tasks.pdf.start()
        timer.start()

    first = FirstPaint(shown, begin)
    shown.show()
    try:
        application.exec()
    finally:
        del first
        shown.close()
        house.close()


def peers(library: Path) -> None:
    """The same questions to SQLite's FTS5, made of the same passages and kept beside them."""
    from queries import questions_of

    from reader.library.reading import Catalogue

    made = library / "fts5.sqlite"
    if not made.is_file():
        partly = made.with_suffix(".part")
        partly.unlink(missing_ok=True)
        there = Catalogue(library)
        db = sqlite3.connect(partly)
        db.execute("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize = 'porter unicode61')")
        begun = time.process_time()
        for facts in there.editions():
            rows = [(" ".join(one.words),) for one in there.index_passages(facts.edition)]
            db.executemany("INSERT INTO passage VALUES (?)", rows)
        db.commit()
        db.close()
        there.close()
        print(f"SQLite FTS5 made in {time.process_time() - begun:.0f} s of processor")
        partly.rename(made)
    db = sqlite3.connect(made)
    print(f"SQLite FTS5 with its text: {made.stat().st_size / 1e6:.0f} MB")

    def ask(text: str) -> float:
        begun = time.process_time()
        db.execute(
            "SELECT rowid, snippet(passage, 0, '[', ']', ' ... ', 34) FROM passage "
            "WHERE passage MATCH ? ORDER BY rank LIMIT 20",
            (text,),
        ).fetchall()
        db.execute("SELECT count(*) FROM passage WHERE passage MATCH ?", (text,)).fetchall()
        return (time.process_time() - begun) * 1000

    times = list(map(ask, questions_of(library, QUESTIONS)))
    print(f"SQLite FTS5, 20 with snippets and exact total, no facets: {spread(times)}")
    for text in ("the", "t*", '"of the"', "NEAR(the of, 5)"):
        print(f"  {text:36} {ask(text):6.0f} ms")


def spread(times: list[float]) -> str:
    """Median, 95th of a hundred, and maximum."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {statistics.median(ordered):.1f}, 95% {high:.1f}, max {ordered[-1]:.1f} ms"


def main() -> None:
    """Measure what the command line asks for."""
    what, library = sys.argv[1], Path(sys.argv[2])
    match what:
        case "index":
            index(library)
        case "answers":
            answers(library)
        case "worker":
            worker(library)
        case "window":
            window(library, float(sys.argv[3]))
        case "peers":
            peers(library)


if __name__ == "__main__":
    main()
