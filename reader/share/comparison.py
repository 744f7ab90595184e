"""What changed between two editions as a file that leaves the library: HTML or Markdown. Pure.

Both editions are cited, with whose copies they are; each change says its pages. What stands
in a PDF may be hostile: nothing of it becomes a tag or a sign of Markdown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from reader.model.change import Change, ChangeKind, Comparison
from reader.model.changewords import GROUPS, WORDS, last_heading, pieces, summary_lines, tone
from reader.model.voice import PLAIN, Voice
from reader.share.address import written
from reader.share.notes import plain

KINDS = {".html": "HTML", ".md": "Markdown"}
"""Endings of the files that can be made."""
_MOST_WORDS = 40
MOST_PLACES = 6
"""Other places of a change that are named."""
_MARKDOWN = {"old": "~~{}~~", "new": "**{}**"}
_HTML = {
    "old": "<del>{}</del>",
    "new": "<b>{}</b>",
    "second": '<span class="second">{}</span>',
}
_COLOURS = {"new": "#16702F", "gone": "#C0271C", "moved": "#7346C8", "changed": "#0B63CE"}
"""Of the words that say what a change is; the words alone say it, too."""
_STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#1B1F24}"
    "h1{font-size:16pt}h2{font-size:12pt}"
    "td,th{padding:3px 8px 3px 0;text-align:left;vertical-align:top}"
    "del,.old{color:#C0271C}.second{color:#57606A}"
)


@dataclass(frozen=True, slots=True)
class CitedEdition:
    """An edition as it is cited."""

    title: str
    updated: str
    number: str
    pages: int
    publisher: str
    licensee: str
    fingerprint: str
    labels: Mapping[int, str]
    """Page -> the printed number, where it is another one."""
    captions: Mapping[str, str]
    """"Table 3" -> its caption as printed, which says what its figures count."""

    def cited(self, voice: Voice) -> str:
        """Publisher, title, date, edition, pages, and whose copy it is."""
        pages = voice.plural("{count} page", "{count} pages", self.pages)
        licence = voice.tr("licensed to {name}", name=self.licensee) if self.licensee else ""
        number = voice.tr("edition {number}", number=self.number) if self.number else ""
        parts = (self.publisher, self.title, voice.day(self.updated), number, pages, licence)
        return ", ".join(part for part in parts if part)

    def label(self, page: int) -> str:
        """A page as it is cited, "" for none."""
        return self.labels.get(page, str(page)) if page else ""

    def link(self, page: int, words: Sequence[int]) -> str:
        """The address of words on a page."""
        return written(self.fingerprint, page, words)


def markdown(
    older: CitedEdition,
    newer: CitedEdition,
    comparison: Comparison,
    trouble: str,
    voice: Voice = PLAIN,
) -> str:
    """A comparison as Markdown."""
    told = _Told(older, newer, comparison, trouble, voice)
    lines = [f"# {plain(told.title)}", ""]
    lines += [*(f"- {plain(edition)}" for edition in told.editions), ""]
    lines += [plain(told.summary), ""]
    lines += [plain(told.trouble), ""] if told.trouble else []
    for heading, changes in told.groups:
        lines += [f"## {heading}", ""]
        for change in changes:
            said = [f"**{told.word(change)}**"]
            said += [_MARKDOWN.get(tone, "{}").format(plain(t)) for tone, t in told.pieces(change)]
            where = plain("; ".join(told.where(change)))
            lines.append(f"- {' '.join(said)} ({where})" if where else f"- {' '.join(said)}")
        lines.append("")
    return "\n".join(lines)


def html(
    older: CitedEdition,
    newer: CitedEdition,
    comparison: Comparison,
    trouble: str,
    voice: Voice = PLAIN,
) -> str:
    """A comparison as one HTML page that needs nothing beside it."""
    told = _Told(older, newer, comparison, trouble, voice)
    title = escape(told.title)
    lines = [
        f'<!DOCTYPE html><html lang="{voice.language}"><head><meta charset="utf-8">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{title}</h1>",
        f"<p>{'<br>'.join(map(escape, told.editions))}</p>",
        f"<p>{escape(told.summary)}</p>",
    ]
    lines += [f"<p>{escape(told.trouble)}</p>"] if told.trouble else []
    for heading, changes in told.groups:
        lines.append(f"<h2>{heading}</h2><table>")
        lines += [_html_row(told, change) for change in changes]
        lines.append("</table>")
    return "\n".join([*lines, "</body></html>", ""])


def _html_row(told: "_Told", change: Change) -> str:
    colour = _COLOURS[tone(change.kind)]
    said = [_HTML.get(tone, "{}").format(escape(text)) for tone, text in told.pieces(change)]
    where = escape("; ".join(told.where(change)))
    edition, spans = (told.newer, change.new_at) if change.new_at else (told.older, change.old_at)
    if spans:
        words = range(spans[0].first, min(spans[0].last, spans[0].first + _MOST_WORDS))
        link = escape(edition.link(spans[0].page, words))
        where = f'<a href="{link}">{where}</a>'
    return (
        f'<tr><td style="color:{colour}"><b>{told.word(change)}</b></td>'
        f'<td>{" ".join(said)}</td><td class="second">{where}</td></tr>'
    )


class _Told:
    """A comparison in the words of a voice."""

    def __init__(
        self,
        older: CitedEdition,
        newer: CitedEdition,
        comparison: Comparison,
        trouble: str,
        voice: Voice,
    ) -> None:
        self.older, self.newer = older, newer
        self._voice = voice
        self.title = voice.tr("What changed in {title}", title=newer.title)
        self.editions = (
            voice.tr("From: {edition}", edition=older.cited(voice)),
            voice.tr("To: {edition}", edition=newer.cited(voice)),
        )
        counts = map(voice.spoken, summary_lines(comparison.summary))
        self.summary = "; ".join(counts) or voice.tr("Nothing changed.")
        self.trouble = voice.spoken(trouble)
        found = (
            (group, [change for change in comparison.changes if change.kind in kinds])
            for group, kinds in GROUPS.items()
        )
        self.groups = [
            (f"{voice.tr(group)} ({voice.number(len(changes))})", changes)
            for group, changes in found
            if changes
        ]

    def word(self, change: Change) -> str:
        """What a change is called."""
        return self._voice.tr(WORDS[change.kind])

    def pieces(self, change: Change) -> list[tuple[str, str]]:
        """What is said of it, by tones; what stands in the reports stays as it is."""
        said = self._voice.spoken
        return [(tone, said(text) if tone == "second" else text) for tone, text in pieces(change)]

    def where(self, change: Change) -> list[str]:
        """Section, table with what it counts, and the pages of both editions."""
        older, newer, voice = self.older, self.newer, self._voice
        captions = newer.captions if change.page_to else older.captions
        caption = captions.get(change.caption, change.caption)
        if change.kind is ChangeKind.TABLE_CHANGED and caption == change.subject:
            caption = ""
        pages = []
        if page := older.label(change.page_from):
            pages.append(
                voice.tr("p. {page} of {date}", page=page, date=voice.day(older.updated))
                if older.updated
                else voice.tr("p. {page} of the older edition", page=page)
            )
        if page := newer.label(change.page_to):
            pages.append(
                voice.tr("p. {page} of {date}", page=page, date=voice.day(newer.updated))
                if newer.updated
                else voice.tr("p. {page} of the newer edition", page=page)
            )
        also = self._also(change)
        return [part for part in (change.section, caption, ", ".join(pages), also) if part]

    def _also(self, change: Change) -> str:
        """The other places of a change, by the newer edition's pages."""
        voice = self._voice
        places = [
            (place, self.newer.label(place.page_to) or self.older.label(place.page_from))
            for place in change.also
        ]
        said = dict.fromkeys(
            f"{place.caption or last_heading(place.section)} "
            f"{voice.tr('p. {page}', page=page)}".strip()
            for place, page in places
        )
        shown = [*said][:MOST_PLACES]
        if not shown:
            return ""
        listed, left = ", ".join(shown), len(said) - len(shown)
        if left:
            return voice.tr(
                "also in {places} and {count} more", places=listed, count=voice.number(left)
            )
        return voice.tr("also in {places}", places=listed)
