"""What became of the reader's notes, as rows among the changes. Runs in the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.anchor import Anchor
from reader.model.carried import CarriedRow, NoteFate, Verdict
from reader.model.change import Span
from reader.model.note import NoteRow
from reader.ui import wording
from reader.ui.language import english, tr

GROUP = english("My notes")
WORDS = {
    NoteFate.CARRIED: english("Carried"),
    NoteFate.MOVED: english("Moved"),
    NoteFate.CHANGED: english("Its words have changed"),
    NoteFate.LOST: english("Lost"),
}
LOST = english("what it stood on is gone. Press Enter to place it again.")
LET_GO = english("no longer in the report")


@dataclass(frozen=True, slots=True)
class CarriedNoteRow:
    """A note of the older edition, with what became of it in the newer."""

    row: CarriedRow
    number: int

    @property
    def group(self) -> str:
        """That of the notes."""
        return tr(GROUP)

    @property
    def word(self) -> str:
        """Whose it is."""
        return tr("Your note")

    @property
    def tone(self) -> str:
        """Lost notes are red."""
        return "gone" if self.row.new is None else "note"

    @property
    def where(self) -> str:
        """Its section and page; the old page where it has no new one."""
        stands = self.row.new or self.row.old
        page = wording.page(stands.page) if self.row.new else tr("was p. {page}", page=stands.page)
        return wording.joined((stands.section[-1] if stands.section else "", page))

    @property
    def pieces(self) -> list[tuple[str, str]]:
        """What became of it, its words, and what was written."""
        return [
            ("second" if place == 0 else "plain", text) for place, text in enumerate(self._texts)
        ]

    @property
    def said(self) -> str:
        """The same in one breath."""
        where = wording.aloud(self.where)
        return "; ".join((self.word, *self._texts, where))

    @property
    def tip(self) -> str:
        """Its headings."""
        return " › ".join((self.row.new or self.row.old).section)

    @property
    def haystack(self) -> str:
        """All its words."""
        return f"{self.said} {self.tip}".casefold()

    @property
    def old_at(self) -> tuple[Span, ...]:
        """In the older edition."""
        return _span(self.row.old.note.anchor)

    @property
    def new_at(self) -> tuple[Span, ...]:
        """In the newer edition, if anywhere."""
        return _span(self.row.new.note.anchor) if self.row.new is not None else ()

    @property
    def _texts(self) -> tuple[str, ...]:
        row = self.row
        quote = row.old.note.anchor.quote
        if row.new is not None or row.verdict is Verdict.GONE:
            fate = f"{tr(WORDS[row.fate])}:"
        else:
            fate = f"{tr(WORDS[row.fate])}: {tr(LOST)}"
        if row.verdict is Verdict.GONE:
            fate = f"{tr(WORDS[row.fate])}, {tr(LET_GO)}:"
        texts = (fate, wording.quoted(quote) if quote else "", row.old.note.text)
        return tuple(text for text in texts if text)


def note_rows(rows: Sequence[CarriedRow], older: int, first: int) -> list[CarriedNoteRow]:
    """The notes that stood in an edition, in the order of its pages; numbered from `first`."""
    own = [row for row in rows if row.old.edition == older]
    own.sort(key=lambda row: _place(row.old))
    return [CarriedNoteRow(row, first + place) for place, row in enumerate(own)]


def _place(row: NoteRow) -> tuple[int, int]:
    return row.note.anchor.page, row.note.anchor.first


def _span(anchor: Anchor) -> tuple[Span, ...]:
    return (Span(anchor.page, anchor.first, anchor.last),)
