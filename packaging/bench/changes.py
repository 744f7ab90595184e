"""How well comparing tells known edits of reports made in code, and what it costs.

    python3 dev.py bench changes [--rounds N]

Each round makes six pairs of editions with other words: the same page, another page and type,
another title. Then neighbouring editions of the sample library and, where they are there, two
Treasury Bulletins are compared and the counts printed, to be read.
"""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.summary import line_of
from tests.insight.revised import Score, edition_of, measured

PAIRS = 6
"""Pairs of editions made in a round."""
REAL = (
    "treasury-bulletin__treasury_bulletin_2021_03.pdf",
    "treasury-bulletin__treasury_bulletin_2021_06.pdf",
)


def print_changes(root: Path, rounds: int) -> None:
    """Print precision and recall by kind, then the cost of real pairs."""
    whole: dict[str, Score] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for seed in range(rounds * PAIRS):
            for kind, score in measured(Path(folder), seed).items():
                whole.setdefault(kind, Score()).add(score)
    print(f"  {rounds * PAIRS} pairs of editions with known edits")
    for kind, score in sorted(whole.items()):
        print(
            f"  {kind:16} edits {score.edits:5}  recall {score.recall:.3f}   "
            f"told {score.changes:5}  precision {score.precision:.3f}"
        )
    sample = root / "resources" / "sample"
    for files in (
        [sample / "north-korea-2023-09-07.pdf", sample / "north-korea-2025-03-27.pdf"],
        [sample / "india-2021-08-11.pdf", sample / "india-2025-04-16.pdf"],
        [root.parent / "shared" / "pdfs" / "reports" / name for name in REAL],
    ):
        if all(file.is_file() for file in files):
            _print_pair([edition_of(file) for file in files], [file.name for file in files])


def _print_pair(editions: Sequence[EditionText], names: Sequence[str]) -> None:
    began = time.process_time()
    found = compare(editions[0], editions[1])
    spent = time.process_time() - began
    pages = sum(len(one.words) for one in editions)
    print(f"  {names[0]} -> {names[1]}: {pages} pages, {spent:.2f} s of processor")
    print(f"    {line_of(found.summary)}")
    print(f"    telling: {'; '.join(found.summary.telling)}")
    print(f"    {len(found.changes)} changes, {found.summary.figures} of them figures")
