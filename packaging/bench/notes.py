"""Notes found again in newer editions with known edits: how many rightly, and how fast.

Figures are of 200 notes in an edition of some 84 pages; processor seconds are of this process.
"""

import time
from collections import Counter

from reader.insight.carrying import Carried, Carrier
from reader.model.carried import NoteFate
from tests.insight.noted import NEW, Marked, made

SEEDS = range(1, 11)
CHAPTERS = 17
"""Of some five pages each."""


def print_notes() -> None:
    """Fates by fate, what went wrong, and the time of a whole edition."""
    right: Counter[NoteFate] = Counter()
    wanted: Counter[NoteFate] = Counter()
    wrong: Counter[str] = Counter()
    astray = 0
    spent = []
    pages = 0
    for seed in SEEDS:
        report = made(seed, chapters=CHAPTERS)
        pages += len(report.older.pages)
        begun = time.process_time()
        carrier = Carrier(report.older, report.newer, NEW)
        answers = [carrier.carry(note.anchor) for note in report.notes]
        spent.append(time.process_time() - begun)
        for note, got in zip(report.notes, answers, strict=True):
            wanted[note.fate] += 1
            right[note.fate] += got.fate is note.fate
            if got.fate is not note.fate:
                wrong[f"{note.fate}, said to be {got.fate} ({note.why})"] += 1
            astray += got.anchor is not None and not _lies(note, got)
    each = ", ".join(f"{fate} {right[fate]}/{wanted[fate]}" for fate in NoteFate)
    print(f"  {wanted.total()} notes in {pages / len(SEEDS):.0f} pages each: {each}")
    print(f"  on words that are not theirs: {astray}")
    for what, count in wrong.most_common():
        print(f"    {count} {what}")
    spent.sort()
    print(
        f"  200 notes: {spent[len(spent) // 2]:.2f} s of processor, the slowest {spent[-1]:.2f} s"
    )


def _lies(note: Marked, got: Carried) -> bool:
    at = got.anchor
    return at is not None and any(
        (at.page, word) in note.places for word in range(at.first, at.last)
    )
