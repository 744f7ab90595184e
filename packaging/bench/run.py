"""Measures the program, and peers that are installed, side by side in one run.

    python3 dev.py bench [import] [query] [quality] [records] [changes] [editions] [notes]
                         [window] [reading] [list] [--pdfs DIR ...] [--rounds N]
    python3 dev.py bench scale [--passages N] [--fetch]

Timings are printed, never asserted: machines are shared and noisy, so read the
ratios. Without `--pdfs` the corpora are the PDFs of this checkout's sample library,
manuals under /usr/share (Debian's r-doc-pdf and gnuplot-doc are a good 5,800 pages),
and `../shared/pdfs/reports` where it is there. Peers: recollindex, recollq,
pdfgrep; qpdfview and okular where Xvfb and xdotool are installed, too.

`scale` enlarges the sample library to 100,000 passages, and keeps it in build/ between runs;
it is measured only where it is named. `--fetch` has Debian's manuals downloaded, once, for it
to grow from.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANUALS = [p for p in [Path("/usr/share/R/doc/manual/fullrefman.pdf")] if p.is_file()]
"""Debian's r-doc-pdf brings 2,415 pages in one file."""
REPORT = ROOT / "resources" / "sample" / "north-korea-2025-03-27.pdf"
"""The sample's report of 84 pages."""
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "bench")]


@dataclass(frozen=True)
class Corpus:
    """PDFs to measure with."""

    name: str
    paths: tuple[Path, ...]


def corpora(named: list[str]) -> list[Corpus]:
    """Those named, else what this machine has."""
    if named:
        return [Corpus(Path(name).name, tuple(_pdfs(Path(name)))) for name in named]
    found = [Corpus("sample", tuple(_pdfs(ROOT / "resources" / "sample")))]
    manuals = [*_pdfs(Path("/usr/share/doc")), *_pdfs(Path("/usr/share/R/doc"))]
    found.append(Corpus("manuals", tuple(manuals)))
    reports = ROOT.parent / "shared" / "pdfs" / "reports"
    found.append(Corpus("dense reports", tuple(sorted(reports.glob("treasury-bulletin*.pdf")))))
    return [corpus for corpus in found if corpus.paths]


def _pdfs(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.pdf") if path.is_file())


@contextmanager
def folder_of(paths: tuple[Path, ...]) -> Iterator[Path]:
    """A folder with the PDFs in it, linked where that is possible."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        for number, path in enumerate(paths):
            target = Path(name) / f"{number:04}-{path.name}"
            try:
                os.link(path.resolve(), target)  # a link to a link is none to recollindex
            except OSError:
                shutil.copy(path, target)
        yield Path(name)


def run(command: list[str], **environment: str) -> tuple[float, float, str]:
    """Wall and processor seconds of a whole process with its children, and what it printed."""
    # Compiled once, as an installed program is, whatever this shell thinks of it.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", **environment}
    before = os.times()
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    wall = time.perf_counter() - begun
    after = os.times()
    used = after.children_user + after.children_system
    used -= before.children_user + before.children_system
    if done.returncode not in (0, 1):
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr[-500:]}")
    return wall, used, done.stdout


def program() -> list[str]:
    """The program of this environment."""
    return [sys.executable, "-m", "reader"]


def bench_import(corpus: Corpus, rounds: int) -> None:
    """Import until every page can be found, against recollindex, in turn."""
    ours: list[float] = []
    theirs: list[float] = []
    pages = 0
    with folder_of(corpus.paths) as pdfs:
        for _ in range(rounds):
            with tempfile.TemporaryDirectory(prefix="bench-") as home:
                wall, used, out = run(
                    [*program(), "--library", f"{home}/library", "import", str(pdfs), "--json"],
                    REPORT_READER_HOME=home,
                )
                results = json.loads(out)["results"]
                pages = sum(result["pages"] for result in results)
                ours.append(pages / wall)
                index = sum(p.stat().st_size for p in Path(home, "library/index").rglob("*"))
                print(
                    f"  report-reader  {pages} pages  {wall:.1f} s  {used:.1f} s of processor  "
                    f"{pages / wall:.0f} pages/s  index {index / 1e6:.1f} MB"
                )
            if shutil.which("recollindex"):
                with tempfile.TemporaryDirectory(prefix="bench-") as home:
                    Path(home, "recoll.conf").write_text(f"topdirs = {pdfs}\n", encoding="utf-8")
                    wall, used, _ = run(["recollindex", "-c", home, "-z"])
                    theirs.append(pages / wall)
                    print(
                        f"  recollindex    {pages} pages  {wall:.1f} s  "
                        f"{used:.1f} s of processor  {pages / wall:.0f} pages/s"
                    )
    if theirs:
        ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
        print(f"  ratio of pages/s to recollindex, median of {rounds}: {ratio:.2f}")


def bench_query(corpus: Corpus) -> None:
    """A hundred queries with 20 snippets, in one open program, against the peers."""
    from queries import ask_all, questions_of

    with folder_of(corpus.paths) as pdfs, tempfile.TemporaryDirectory(prefix="bench-") as home:
        library = f"{home}/library"
        run(
            [*program(), "--library", library, "import", str(pdfs), "--json"],
            REPORT_READER_HOME=home,
        )
        questions = questions_of(Path(library), 100)
        took, whole = ask_all(Path(library), questions)
        print(f"  {len(questions)} queries, 20 snippets each")
        print(f"  took_ms          {spread(took)}")
        print(f"  question->answer {spread(whole)}")
        if shutil.which("recollq") and shutil.which("recollindex"):
            Path(home, "recoll.conf").write_text(f"topdirs = {pdfs}\n", encoding="utf-8")
            run(["recollindex", "-c", home, "-z"])
            times = [
                run(["recollq", "-c", home, "-A", "-n", "20", question])[0] * 1000
                for question in questions[:10]
            ]
            print(f"  recollq -A, whole process, 10 queries  {spread(times)}")
        if shutil.which("pdfgrep"):
            word = questions[0].split()[0].strip('"*')
            wall, _, _ = run(["pdfgrep", "-r", "-c", "-i", word, str(pdfs)])
            print(f"  pdfgrep, one word: {wall:.1f} s")


def spread(times: list[float]) -> str:
    """Median, 95th of a hundred, and maximum, in milliseconds."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {statistics.median(ordered):.1f}  95% {high:.1f}  max {ordered[-1]:.1f} ms"


def bench_records() -> None:
    """What is read of report pages and covers, against what they print."""
    from records import print_records

    print("records: report pages and covers made in code")
    print_records()


def bench_quality() -> None:
    """The judged sets on the sample library and on real reports, where these are there."""
    from quality import print_quality

    from tests.search.judged.judging import judged_reports, judged_sample

    for name, folder, judge in (
        ("sample", ROOT / "resources" / "sample", judged_sample),
        ("reports", ROOT.parent / "shared" / "pdfs" / "reports", judged_reports),
    ):
        if not folder.is_dir():
            continue
        print(f"Quality: {name}")
        with tempfile.TemporaryDirectory(prefix="bench-") as home:
            library = Path(home, "library")
            run(
                [*program(), "--library", str(library), "import", str(folder)],
                REPORT_READER_HOME=home,
            )
            print_quality(library, judge(library))


def bench_notes() -> None:
    """Notes in editions with known edits: carried, or rightly lost."""
    from notes import print_notes

    print_notes()


def bench_editions() -> None:
    """Precision and recall of joined editions, on the sample and on real reports."""
    from editions import print_editions, sample_series, series_of

    for name, folder, truth in (
        ("sample", ROOT / "resources" / "sample", sample_series),
        ("reports", ROOT.parent / "shared" / "pdfs" / "reports", series_of),
    ):
        if folder.is_dir():
            print(f"Editions: {name}")
            print_editions(folder, truth)


def bench_start(rounds: int) -> None:
    """Import times of Python, Qt and the program's own modules, whole processes."""
    for label, code in (
        ("python", "pass"),
        ("Qt widgets", "import PySide6.QtWidgets"),
        ("the window's modules", "import reader.app"),
        ("the headless commands", "import reader.cli"),
    ):
        times = [run([sys.executable, "-c", code])[0] * 1000 for _ in range(rounds + 2)]
        print(f"  import, {label}: median {statistics.median(times):.0f} ms")


def bench_window(rounds: int) -> None:
    """Start to settled, click to exact first page, scrolling, memory: on the sample library."""
    script = ROOT / "packaging" / "bench" / "window.py"
    with tempfile.TemporaryDirectory(prefix="bench-") as home:
        sample = str(ROOT / "resources" / "sample")
        library = f"{home}/library"
        run([*program(), "--library", library, "import", sample], REPORT_READER_HOME=home)
        for number in range(rounds):
            # Of its own, so that no round finds the previews and places of the one before.
            fresh = shutil.copytree(library, f"{home}/library-{number}")
            _, _, out = run(
                [sys.executable, str(script), fresh, str(time.time())], REPORT_READER_HOME=home
            )
            print(f"  round {number + 1} of {rounds}")
            print("\n".join(f"  {line}" for line in out.splitlines()))


def bench_reading(rounds: int) -> None:
    """Opening, scrolling, zooming, going to a page, memory: an 84-page report and a long manual."""
    script = ROOT / "packaging" / "bench" / "reading.py"
    with tempfile.TemporaryDirectory(prefix="bench-") as home:
        library = f"{home}/library"
        files = [str(ROOT / "resources" / "sample"), *map(str, MANUALS)]
        run([*program(), "--library", library, "import", *files], REPORT_READER_HOME=home)
        for number in range(rounds):
            fresh = shutil.copytree(library, f"{home}/library-{number}")
            _, _, out = run([sys.executable, str(script), fresh], REPORT_READER_HOME=home)
            print(f"  round {number + 1} of {rounds}")
            print("\n".join(f"  {line}" for line in out.splitlines()))
        if shutil.which("Xvfb") and shutil.which("xdotool"):
            turns = ROOT / "packaging" / "bench" / "turns.py"
            command = [sys.executable, str(turns), library, str(REPORT)]
            print("  page turns, as seen on the screen")
            _, _, out = run(command, REPORT_READER_HOME=home)
            print("\n".join(f"  {line}" for line in out.splitlines()))


SCALE = ROOT / "build" / "bench" / "scale"
FEW = 6_000
"""Passages of the small library beside the large one."""
LISTS = ((30, 75), (2000, 5000))
"""Reports and editions of the libraries whose lists are compared."""


def library_of(reports: int, editions: int) -> Path:
    """A made library, imported once and kept in build/ between runs."""
    folder = ROOT / "build" / "bench" / str(reports)
    library, done = folder / "library", folder / "done"
    if not done.is_file():
        print(f"  making a library of {reports} reports, {editions} editions, in {folder}")
        shutil.rmtree(folder, ignore_errors=True)
        script = ROOT / "packaging" / "bench" / "many.py"
        numbers = ["--reports", str(reports), "--editions", str(editions)]
        run([sys.executable, str(script), str(folder / "pdfs"), *numbers])
        command = [*program(), "--library", str(library), "import", str(folder / "pdfs")]
        run(command, REPORT_READER_HOME=str(folder / "home"))
        shutil.rmtree(folder / "pdfs")
        done.touch()
    return library


def bench_list(rounds: int) -> None:
    """Start to a list, sorting, filtering, choosing, scrolling, correcting: 30 and 2,000 reports.

    In turn, so that a busy minute of the machine is not taken for a slow list.
    """
    script = ROOT / "packaging" / "bench" / "listing.py"
    libraries = {reports: library_of(reports, editions) for reports, editions in LISTS}
    starts: dict[int, list[tuple[float, float]]] = {reports: [] for reports in libraries}
    for number in range(rounds):
        print(f"  round {number + 1} of {rounds}")
        for reports, library in libraries.items():
            with tempfile.TemporaryDirectory(prefix="bench-") as home:
                command = [sys.executable, str(script), str(library), str(time.time())]
                _, _, out = run(command, REPORT_READER_HOME=home)
            print("\n".join(f"  {reports:>4}  {line}" for line in out.splitlines()))
            found = re.search(r"reports: (\d+) ms, (\d+) ms of processor", out)
            if found is None:
                sys.exit(f"listing.py printed no start: {out[-500:]}")
            starts[reports].append((float(found[1]), float(found[2])))
    few, many = (starts[reports] for reports in libraries)
    for place, of in enumerate(("", " of processor")):
        medians = [statistics.median(start[place] for start in each) for each in (few, many)]
        ratio = medians[1] / medians[0]
        print(f"  start{of}, median: {medians[0]:.0f} and {medians[1]:.0f} ms, ratio {ratio:.2f}")


def large_library(passages: int) -> Path:
    """A library of so many passages with its index, made once and kept in build/ between runs."""
    from growing import grow

    manuals = SCALE / "manuals"
    sources = [ROOT / "resources" / "sample", *([manuals] if manuals.is_dir() else [])]
    # So small a library is of reports alone.
    sources = sources if passages > FEW else sources[:1]
    name = "-".join(source.name for source in sources)
    base, library = SCALE / f"base-{name}", SCALE / f"{name}-{passages}"
    done = library / "done"
    if not done.is_file():
        shutil.rmtree(library, ignore_errors=True)
        if not (base / "done").is_file():
            shutil.rmtree(base, ignore_errors=True)
            command = [*program(), "--library", str(base), "import", *map(str, sources)]
            run(command, REPORT_READER_HOME=str(SCALE / "home"))
            (base / "done").touch()
        print(f"  making a library of {grow(base, library, passages):,} passages in {library}")
        done.touch()
    return library


def bench_scale(passages: int, with_manuals: bool) -> None:
    """Answers, keystrokes, starts and memory at 100,000 passages, beside 6,000."""
    if with_manuals:
        from growing import fetch

        fetch(SCALE / "manuals")
    script = str(ROOT / "packaging" / "bench" / "scale.py")
    few, many = large_library(FEW), large_library(passages)

    def measured(what: str, library: Path, *more: str) -> None:
        with tempfile.TemporaryDirectory(prefix="bench-") as home:
            command = [sys.executable, script, what, str(library), *more]
            _, _, out = run(command, REPORT_READER_HOME=home)
        print("\n".join(f"  {line}" for line in out.splitlines()))

    for library in (few, many):
        measured("index", library)
        measured("answers", library)
        measured("worker", library)
    for _ in range(2):
        for library in (few, many):
            print(f"  window, {library.name}")
            measured("window", library, str(time.time()))
    measured("peers", many)
    bench_peers(many)


def bench_peers(library: Path) -> None:
    """Recoll and pdfgrep on the PDFs that the large library has grown from."""
    from queries import questions_of

    questions = questions_of(library, 10)
    pdfs = library / "reports"
    if shutil.which("recollq") and shutil.which("recollindex"):
        recoll = library.with_name(f"{library.name}-recoll")
        if not recoll.is_dir():
            recoll.mkdir()
            (recoll / "recoll.conf").write_text(f"topdirs = {pdfs}\n", encoding="utf-8")
            _, used, _ = run(["recollindex", "-c", str(recoll), "-z"])
            print(f"  recollindex, the PDFs it has grown from: {used:.0f} s of processor")
        times = [
            run(["recollq", "-c", str(recoll), "-A", "-n", "20", question])[1] * 1000
            for question in questions
        ]
        print(f"  recollq -A, whole process, processor, 10 queries  {spread(times)}")
    if shutil.which("pdfgrep"):
        word = questions[0].split()[0].strip('"*')
        _, used, _ = run(["pdfgrep", "-r", "-c", "-i", word, str(pdfs)])
        print(f"  pdfgrep, one word: {used:.1f} s of processor")


def main() -> None:
    """Run what is asked for, everything if nothing is."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument(
        "what",
        nargs="*",
        help="import, query, quality, records, changes, editions, notes, start, window, reading, "
        "list, scale",
    )
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--fetch", action="store_true", help="Debian's manuals, for scale")
    parser.add_argument("--pdfs", action="append", default=[], metavar="DIR")
    parser.add_argument("--rounds", type=int, default=3)
    parsed = parser.parse_args()
    every = set(
        "import query quality records changes editions notes start window reading list".split()
    )
    what = set(parsed.what) or every
    if "start" in what:
        print("Start")
        bench_start(parsed.rounds)
    if "window" in what:
        print("Window")
        bench_window(parsed.rounds)
    if "reading" in what:
        print("Reading")
        bench_reading(parsed.rounds)
    if "quality" in what:
        bench_quality()
    if "editions" in what:
        bench_editions()
    if "scale" in what:
        print("Scale")
        bench_scale(parsed.passages, parsed.fetch)
    if "records" in what:
        bench_records()
    if "list" in what:
        print("List")
        bench_list(parsed.rounds)
    if "notes" in what:
        print("Notes in newer editions")
        bench_notes()
    if "changes" in what:
        from changes import print_changes

        print("Changes")
        print_changes(ROOT, parsed.rounds)
    for corpus in corpora(parsed.pdfs):
        if "import" in what:
            print(f"Import: {corpus.name}, {len(corpus.paths)} files")
            bench_import(corpus, parsed.rounds)
        if "query" in what:
            print(f"Query: {corpus.name}")
            bench_query(corpus)


if __name__ == "__main__":
    main()
