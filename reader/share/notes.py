"""Notes as Markdown, with the pages they are on, so that they can be cited. Pure."""

import re
from collections.abc import Mapping, Sequence

from reader.model.note import NoteKind, NoteRow
from reader.model.report import EditionState
from reader.model.voice import PLAIN, Voice

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
_BLOCK = re.compile(r"^(\d*)([-+=.)])(?=\s|$|[-=])")
"""What begins a list, a line or a heading at the start of a line."""


def markdown(rows: Sequence[NoteRow], meanings: Mapping[str, str], voice: Voice = PLAIN) -> str:
    """Notes under their edition and section: the quote, what was written, where it stands.

    `rows` stand in the order in which they are to be read; `meanings` names the colours.
    """
    lines: list[str] = []
    edition = 0
    section: tuple[str, ...] | None = None
    for row in rows:
        if row.edition != edition:
            edition, section = row.edition, None
            heading = voice.tr("Notes on {edition}", edition=_cited(row, voice))
            lines += [f"# {plain(heading)}", ""]
        if row.section != section:
            section = row.section
            if section:
                lines += [f"## {plain(' › '.join(section))}", ""]
        note = row.note
        if note.anchor.quote:
            lines += [f"> {plain(note.anchor.quote)}", ""]
        elif note.kind is NoteKind.REGION:
            lines += [f"> [{voice.tr('a part of the page')}]", ""]
        for paragraph in note.text.splitlines():
            lines += [plain(paragraph), ""] if paragraph.strip() else []
        where = f"{_cited(row, voice)}, {voice.tr('p. {page}', page=row.page)}"
        means = voice.spoken(meanings.get(note.colour, note.colour))
        says = [where, means, note.author]
        lines += [f"({plain('; '.join(part for part in says if part))})", ""]
    return "\n".join(lines)


def _cited(row: NoteRow, voice: Voice) -> str:
    """The edition as it is cited: title, date, and that it is superseded if it is."""
    state = voice.tr(EditionState.SUPERSEDED.value) if row.superseded else ""
    return ", ".join(part for part in (row.title, voice.day(row.updated), state) if part)


def plain(text: str) -> str:
    """A text whose signs mean nothing in Markdown; its line breaks become spaces."""
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _BLOCK.sub(r"\1\\\2", escaped)
