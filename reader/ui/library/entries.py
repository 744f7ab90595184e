"""The lines of the left column: headings, shelves with their counts, saved searches.

`entries` is pure; the model that shows them runs in the window's thread.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model.order import Collection as Folder
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.library.carried import COLLECTION, REPORTS, pack_collection
from reader.ui.library.shelf import TITLES, Kind, Shelf
from reader.ui.library.tally import Tally

FEW = 8
"""Of a long list so many are shown before "16 more"."""
ENTRY = int(Qt.ItemDataRole.UserRole)
DRAG_HERE = english("Drag reports here")
_Index = QModelIndex | QPersistentModelIndex


class Section(StrEnum):
    """The parts of the column; the words are those of the settings."""

    LIBRARY = "library"
    COLLECTIONS = "collections"
    SEARCHES = "searches"
    TAGS = "tags"
    COUNTRIES = "countries"
    REGIONS = "regions"
    PUBLISHERS = "publishers"
    TOPICS = "topics"
    YEARS = "years"


HEADINGS = {
    Section.LIBRARY: english("LIBRARY"),
    Section.COLLECTIONS: english("COLLECTIONS"),
    Section.SEARCHES: english("SAVED SEARCHES"),
    Section.TAGS: english("TAGS"),
    Section.COUNTRIES: english("COUNTRIES"),
    Section.REGIONS: english("REGIONS"),
    Section.PUBLISHERS: english("PUBLISHERS"),
    Section.TOPICS: english("TOPICS"),
    Section.YEARS: english("YEARS"),
}
_NAMED = {
    Section.COUNTRIES: Kind.COUNTRY,
    Section.REGIONS: Kind.REGION,
    Section.PUBLISHERS: Kind.PUBLISHER,
    Section.TOPICS: Kind.TOPIC,
    Section.YEARS: Kind.YEAR,
}
_ONLY_WHERE_ANY = {Kind.ARCHIVED, Kind.OLDER, Kind.MISSING}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the column."""

    text: str
    section: Section
    shelf: Shelf | None = None
    count: int = 0
    depth: int = 0
    folds: str = ""
    """What is folded and unfolded here: a section's word, or "collection:5"; "" for nothing."""
    folded: bool = False
    search: int = 0
    """Of a saved search: its id."""
    colour: str = ""
    """Of a tag: its colour."""
    new: int = 0
    """Of a watch: passages that are new."""
    watched: bool = False
    unfolds: bool = False
    """It shows the rest of a long list, or hides it again."""

    @property
    def is_heading(self) -> bool:
        """Whether it names what follows."""
        return self.folds == self.section

    @property
    def is_hint(self) -> bool:
        """Whether it only says what to do here."""
        return not (self.is_heading or self.shelf or self.search or self.unfolds)

    @property
    def collection(self) -> int:
        """Of a collection: its id, else 0."""
        shelf = self.shelf
        return int(shelf.value) if shelf is not None and shelf.kind is Kind.COLLECTION else 0

    @property
    def tag(self) -> str:
        """Of a tag: its name, else ""."""
        return self.shelf.value if self.shelf is not None and self.shelf.kind is Kind.TAG else ""

    @property
    def said(self) -> str:
        """The line in one breath, as a screen reader says it."""
        if self.folds:
            state = tr(", folded") if self.folded else tr(", unfolded")
            if self.is_heading:
                return self.text.capitalize() + state
            return f"{self.text}, {wording.counted(self.count, 'report')}{state}"
        if self.shelf is not None:
            return f"{self.text}, {wording.counted(self.count, 'report')}"
        if not self.search:
            return self.text
        parts = [self.text, tr("watched search") if self.watched else tr("saved search")]
        parts += [wording.counted(self.count, "passage")] if self.count >= 0 else []
        parts += [tr("{new} new", new=wording.number(self.new))] if self.new else []
        return ", ".join(parts)


def entries(tally: Tally, folded: Collection[str], unfolded: Collection[str] = ()) -> list[Entry]:
    """The lines for a library; `unfolded`: the sections of which all is shown."""
    made: list[Entry] = []
    for section in Section:
        lines = list(_lines(section, tally, folded, unfolded))
        if lines:
            shut = section in folded
            made.append(Entry(tr(HEADINGS[section]), section, folds=section, folded=shut))
            made += [] if shut else lines
    return made


def _lines(
    section: Section, tally: Tally, folded: Collection[str], unfolded: Collection[str]
) -> Iterator[Entry]:
    if section is Section.LIBRARY:
        for kind, title in TITLES.items():
            count = tally.single.get(kind, 0)
            if count or kind not in _ONLY_WHERE_ANY:
                yield Entry(tr(title), section, Shelf(kind), count)
    elif section is Section.COLLECTIONS:
        below: dict[int, list[Folder]] = {}
        for one in tally.order.collections:
            below.setdefault(one.parent, []).append(one)
        yield from _tree(tally, below, 0, 0, folded)
        if not below and tally.single.get(Kind.ALL):
            yield Entry(tr(DRAG_HERE), section)
    elif section is Section.SEARCHES:
        for search in tally.order.searches:
            yield Entry(
                search.name,
                section,
                count=tally.searches.get(search.id, -1),
                search=search.id,
                new=search.new,
                watched=search.watched,
            )
    elif section is Section.TAGS:
        for tag in tally.order.tags:
            count = tally.tags.get(tag.name, 0)
            yield Entry(tag.name, section, Shelf(Kind.TAG, tag.name), count, colour=tag.colour)
    else:
        yield from _names(section, tally.named.get(_NAMED[section], {}), section in unfolded)


def _tree(
    tally: Tally, below: dict[int, list[Folder]], parent: int, depth: int, folded: Collection[str]
) -> Iterator[Entry]:
    for one in below.get(parent, ()):
        word = f"collection:{one.id}" if one.id in below else ""
        shelf = Shelf(Kind.COLLECTION, str(one.id), one.name)
        count = tally.collections.get(one.id, 0)
        shut = word in folded
        yield Entry(one.name, Section.COLLECTIONS, shelf, count, depth, word, shut)
        if not shut:
            yield from _tree(tally, below, one.id, depth + 1, folded)


def _names(section: Section, counts: dict[str, int], every: bool) -> Iterator[Entry]:
    shown = set(counts)
    if len(counts) > FEW + 1 and not every:
        # Those with most reports; shown by name, so that a place is found again.
        shown = set(sorted(counts, key=lambda name: -counts[name])[:FEW])
    for name, count in counts.items():
        if name in shown:
            yield Entry(name, section, Shelf(_NAMED[section], name), count)
    if len(shown) < len(counts):
        yield Entry(tr("{count} more", count=len(counts) - len(shown)), section, unfolds=True)
    elif every and len(counts) > FEW + 1:
        yield Entry(tr("Fewer"), section, unfolds=True)


class Entries(QAbstractListModel):
    """The lines as a model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, given: list[Entry]) -> bool:
        """Show other lines; answers whether there are others than before, not only counts."""
        if [_key(entry) for entry in given] == [_key(entry) for entry in self._entries]:
            changed = given != self._entries
            self._entries = given
            if changed:
                self.dataChanged.emit(self.index(0), self.index(len(given) - 1))
            return False
        self.beginResetModel()
        self._entries = given
        self.endResetModel()
        return True

    def place_of(self, shelf: Shelf) -> int:
        """Where a shelf stands, -1 if it is not shown."""
        return next((n for n, entry in enumerate(self._entries) if entry.shelf == shelf), -1)

    def place_like(self, wanted: Entry) -> int:
        """Where this line stands now, -1 if it is not shown."""
        key = _key(wanted)
        return next((n for n, entry in enumerate(self._entries) if _key(entry) == key), -1)

    def entry(self, place: int) -> Entry:
        """A line."""
        return self._entries[place]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Shelves are selected, what is made by hand is dragged and dropped upon."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return flags
        entry = self._entries[index.row()]
        if entry.shelf is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
        if entry.collection:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: _Index, role: int = 0) -> Any:
        """What a line says."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return "" if entry.is_heading else entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.said
        return None

    def mimeTypes(self) -> list[str]:
        """What is dragged from here, and dropped here."""
        return [COLLECTION, REPORTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A collection, to be put into another."""
        return pack_collection(next(iter(indexes)).data(ENTRY).collection)

    def supportedDragActions(self) -> Qt.DropAction:
        """What is dragged here is moved."""
        return Qt.DropAction.MoveAction


def _key(entry: Entry) -> tuple[object, ...]:
    return (entry.section, entry.text, entry.shelf, entry.search, entry.depth, entry.folds)
