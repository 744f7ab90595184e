"""What became of the notes of older editions, in a line. Runs in the window's thread."""

from reader.model.carried import CarriedTally
from reader.ui import wording
from reader.ui.language import english, tr

FATES = {
    "carried": (english("{notes} carried"), english("{count} carried")),
    "moved": (english("{notes} moved"), english("{count} moved")),
    "changed": (english("{notes} changed"), english("{count} changed")),
    "lost": (english("{notes} lost"), english("{count} lost")),
}
"""What is said of the notes that come first, and of the further ones."""


def line(counts: CarriedTally) -> str:
    """As in "12 notes carried, 2 moved, 1 changed, 1 lost"; "" without any."""
    there = [(fate, count) for fate in FATES if (count := getattr(counts, fate))]
    return ", ".join(
        tr(FATES[fate][0], notes=wording.counted(count, "note"))
        if not place
        else short(fate, count)
        for place, (fate, count) in enumerate(there)
    )


def short(fate: str, count: int) -> str:
    """As in "2 moved"."""
    return tr(FATES[fate][1], count=wording.number(count))
