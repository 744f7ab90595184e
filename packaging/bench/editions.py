"""Whether intake joins the editions of a report, and nothing else: precision and recall of pairs.

Every PDF is read once, as an import does; then the library is filled anew in several orders, by
the program's own placing: as named, reversed, mixed, and mixed with a start of the program
between each two files.
"""

import random
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.intake.engine.taking import take
from reader.intake.jobs import Portion, Take, Taken
from reader.intake.placing import LIMIT
from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.library.people import PersonWriter, person_file
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter
from reader.model.arrival import Arrival, Outcome
from reader.tasks.queue import Pens
from reader.tasks.shelving import Shelver


@dataclass(frozen=True)
class Read:
    """A PDF as a worker hands it over."""

    taken: Taken
    portions: tuple[Portion, ...]


class _Say:
    """What a worker's desk speaks to; it keeps the pages."""

    wanted = True
    pixels = memoryview(b"")

    def __init__(self) -> None:
        self.portions: list[Portion] = []

    def __call__(self, what: object) -> None:
        """Keep a portion."""
        if isinstance(what, Portion):
            self.portions.append(what)

    def page(self, number: int) -> None:
        """Nothing."""


def read(path: Path) -> Read:
    """Everything that intake takes out of a PDF."""
    say = _Say()
    taken = take(Take(str(path), path.name), say)
    return Read(taken, tuple(say.portions))


@dataclass(frozen=True)
class Pairs:
    """Pairs of files that are of one report, and those that were joined."""

    right: int
    joined: int
    true: int

    @property
    def precision(self) -> float:
        """Share of the joined pairs that are right."""
        return self.right / max(self.joined, 1)

    @property
    def recall(self) -> float:
        """Share of the true pairs that were joined."""
        return self.right / max(self.true, 1)


def pairs(found: Mapping[str, int], truth: Callable[[str], str]) -> Pairs:
    """Compare file -> report with file -> series."""
    right = joined = true = 0
    for one, other in combinations(sorted(found), 2):
        same, together = truth(one) == truth(other), found[one] == found[other]
        right += same and together
        joined += together
        true += same
    return Pairs(right, joined, true)


def orders(names: list[str]) -> Iterator[tuple[str, list[str], bool]]:
    """Name of an order, the files in it, and whether the program is started before each."""
    ordered = sorted(names)
    yield "as named", ordered, False
    yield "reversed", ordered[::-1], False
    for seed in range(4):
        mixed = ordered.copy()
        random.Random(seed).shuffle(mixed)
        yield f"mixed {seed + 1}", mixed, False
        yield f"mixed {seed + 1}, started anew", mixed, True


def shelved(
    files: Mapping[str, Read], order: list[str], anew: bool
) -> tuple[dict[str, Arrival], int]:
    """File -> what it became in an empty library, and how many guesses the reader is asked of."""
    with TemporaryDirectory(prefix="bench-") as home:
        folder = Folder(Path(home))
        folder.make()
        writer = CatalogueWriter(folder)
        person = PersonWriter(person_file(folder))
        pens = Pens(writer, Catalogue(folder.root, person_file(folder)), person)
        try:
            shelver = Shelver(folder)
            found = {}
            for number, name in enumerate(order, 1):
                if anew:
                    shelver.forget()
                edition = writer.begin_edition()
                for portion in files[name].portions:
                    writer.add_pages(edition, portion.pages, portion.words)
                file = NewFile(f"{number:064}", f"incoming/{number}.pdf", "", name, 1)
                found[name] = shelver.shelve(
                    pens, number, edition, files[name].taken, file, in_place=True
                )
            return found, len(pens.reading.grouped.guesses(LIMIT))
        finally:
            pens.close()


def series_of(name: str) -> str:
    """The series that a real report is of: two have many editions, each other is by itself."""
    if "treasury_bulletin" in name:
        return "treasury"
    return "opm" if "annual-performance-report" in name else name


def sample_series(name: str) -> str:
    """The report of a sample PDF: its name without the date."""
    return re.sub(r"-?\d{4}-\d\d-\d\d.*", "", name)


def print_editions(folder: Path, truth: Callable[[str], str]) -> None:
    """Precision and recall of a folder's PDFs in each order, and what went wrong."""
    began = time.process_time()
    files = {path.name: read(path) for path in sorted(folder.rglob("*.pdf"))}
    print(
        f"  {len(files)} files of {len(set(map(truth, files)))} reports, "
        f"read in {time.process_time() - began:.0f} s of processor"
    )
    for label, order, anew in orders(list(files)):
        arrivals, asked = shelved(files, order, anew)
        found = {name: arrival.report for name, arrival in arrivals.items()}
        result = pairs(found, truth)
        known = sum(arrival.outcome is Outcome.KNOWN for arrival in arrivals.values())
        print(
            f"  {label:24} precision {result.precision:.3f}  recall {result.recall:.3f}  "
            f"{len(set(found.values()))} reports, {known} taken for copies, {asked} asked"
        )
        for one, other in combinations(sorted(found), 2):
            same, together = truth(one) == truth(other), found[one] == found[other]
            if together and not same:
                print(f"    joined wrongly: {one}, {other}: {arrivals[other].reason}")
