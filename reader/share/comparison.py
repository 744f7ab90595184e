"""What changed between two editions as a file that leaves the library: HTML or Markdown. Pure.

Both editions are cited, with whose copies they are; each change says its pages. What stands
in a PDF may be hostile: nothing of it becomes a tag or a sign of Markdown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from reader.model.change import Change, ChangeKind, Comparison
from reader.model.changewords import GROUPS, WORDS, last_heading, pieces, summary_lines, tone
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

    @property
    def cited(self) -> str:
        """Publisher, title, date, edition, pages, and whose copy it is."""
        pages = f"{self.pages:,} page{'' if self.pages == 1 else 's'}"
        licence = f"licensed to {self.licensee}" if self.licensee else ""
        number = f"edition {self.number}" if self.number else ""
        parts = (self.publisher, self.title, self.updated, number, pages, licence)
        return ", ".join(part for part in parts if part)

    def label(self, page: int) -> str:
        """A page as it is cited, "" for none."""
        return self.labels.get(page, str(page)) if page else ""

    def link(self, page: int, words: Sequence[int]) -> str:
        """The address of words on a page."""
        return written(self.fingerprint, page, words)


def markdown(older: CitedEdition, newer: CitedEdition, comparison: Comparison, trouble: str) -> str:
    """A comparison as Markdown."""
    lines = [f"# {plain(_title(newer))}", ""]
    lines += [f"- From: {plain(older.cited)}", f"- To: {plain(newer.cited)}", ""]
    lines += [plain("; ".join(summary_lines(comparison.summary)) or "Nothing changed."), ""]
    lines += [plain(trouble), ""] if trouble else []
    for group, changes in _grouped(comparison):
        lines += [f"## {group} ({len(changes):,})", ""]
        for change in changes:
            said = [f"**{WORDS[change.kind]}**"]
            said += [_MARKDOWN.get(tone, "{}").format(plain(text)) for tone, text in pieces(change)]
            where = plain("; ".join(_where(older, newer, change)))
            lines.append(f"- {' '.join(said)} ({where})" if where else f"- {' '.join(said)}")
        lines.append("")
    return "\n".join(lines)


def html(older: CitedEdition, newer: CitedEdition, comparison: Comparison, trouble: str) -> str:
    """A comparison as one HTML page that needs nothing beside it."""
    title = escape(_title(newer))
    lines = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{title}</h1>",
        f"<p>From: {escape(older.cited)}<br>To: {escape(newer.cited)}</p>",
        f"<p>{escape('; '.join(summary_lines(comparison.summary)) or 'Nothing changed.')}</p>",
    ]
    lines += [f"<p>{escape(trouble)}</p>"] if trouble else []
    for group, changes in _grouped(comparison):
        lines.append(f"<h2>{group} ({len(changes):,})</h2><table>")
        lines += [_html_row(older, newer, change) for change in changes]
        lines.append("</table>")
    return "\n".join([*lines, "</body></html>", ""])


def _html_row(older: CitedEdition, newer: CitedEdition, change: Change) -> str:
    colour = _COLOURS[tone(change.kind)]
    said = [_HTML.get(tone, "{}").format(escape(text)) for tone, text in pieces(change)]
    where = escape("; ".join(_where(older, newer, change)))
    edition, spans = (newer, change.new_at) if change.new_at else (older, change.old_at)
    if spans:
        words = range(spans[0].first, min(spans[0].last, spans[0].first + _MOST_WORDS))
        link = escape(edition.link(spans[0].page, words))
        where = f'<a href="{link}">{where}</a>'
    return (
        f'<tr><td style="color:{colour}"><b>{WORDS[change.kind]}</b></td>'
        f'<td>{" ".join(said)}</td><td class="second">{where}</td></tr>'
    )


def _title(newer: CitedEdition) -> str:
    return f"What changed in {newer.title}"


def _grouped(comparison: Comparison) -> list[tuple[str, list[Change]]]:
    found = [
        (group, [change for change in comparison.changes if change.kind in kinds])
        for group, kinds in GROUPS.items()
    ]
    return [(group, changes) for group, changes in found if changes]


def _where(older: CitedEdition, newer: CitedEdition, change: Change) -> list[str]:
    """Section, table with what it counts, and the pages of both editions."""
    captions = newer.captions if change.page_to else older.captions
    caption = captions.get(change.caption, change.caption)
    if change.kind is ChangeKind.TABLE_CHANGED and caption == change.subject:
        caption = ""
    pages = [
        f"p. {edition.label(page)} of {edition.updated or name}"
        for edition, page, name in (
            (older, change.page_from, "the older edition"),
            (newer, change.page_to, "the newer edition"),
        )
        if page
    ]
    also = _also(older, newer, change)
    return [part for part in (change.section, caption, ", ".join(pages), also) if part]


def _also(older: CitedEdition, newer: CitedEdition, change: Change) -> str:
    """The other places of a change, by the newer edition's pages."""
    places = [
        (place, newer.label(place.page_to) or older.label(place.page_from)) for place in change.also
    ]
    said = dict.fromkeys(
        f"{place.caption or last_heading(place.section)} p. {page}".strip()
        for place, page in places
    )
    shown = [*said][:MOST_PLACES]
    left = len(said) - len(shown)
    return f"also in {', '.join(shown)}{f' and {left} more' if left else ''}" if shown else ""
