"""What a week brought as a file that leaves the library: HTML or Markdown. Pure.

What stands in a PDF may be hostile: nothing of it becomes a tag or a sign of Markdown.
"""

from html import escape

from reader.model.digest import HEADINGS, NOTES, WATCHES, Arrived, Digest
from reader.model.voice import PLAIN, Voice
from reader.share.notes import plain

KINDS = {".html": "HTML", ".md": "Markdown"}
"""Endings of the files that can be made."""
_STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#1B1F24;max-width:48em}"
    "h1{font-size:16pt}h2{font-size:12pt}li{margin:0 0 6px}.second{color:#57606A}"
)


def markdown(digest: Digest, voice: Voice = PLAIN) -> str:
    """A digest as Markdown."""
    lines = [f"# {_title(digest, voice)}", ""]
    parts = _parts(digest, voice)
    for heading, rows in parts:
        lines += [f"## {heading} ({voice.number(len(rows))})", ""]
        for row in rows:
            lines.append(f"- **{plain(row[0])}**")
            lines += [f"  {plain(line)}" for line in row[1:]]
        lines.append("")
    return "\n".join(lines if parts else [*lines, _nothing(voice), ""])


def html(digest: Digest, voice: Voice = PLAIN) -> str:
    """A digest as one HTML page that needs nothing beside it."""
    said = escape(_title(digest, voice))
    lines = [
        f'<!DOCTYPE html><html lang="{voice.language}"><head><meta charset="utf-8">',
        f"<title>{said}</title><style>{_STYLE}</style></head><body><h1>{said}</h1>",
    ]
    parts = _parts(digest, voice)
    for heading, rows in parts:
        lines.append(f"<h2>{heading} ({voice.number(len(rows))})</h2><ul>")
        for row in rows:
            rest = "".join(f'<br><span class="second">{escape(line)}</span>' for line in row[1:])
            lines.append(f"<li><b>{escape(row[0])}</b>{rest}</li>")
        lines.append("</ul>")
    lines += [] if parts else [f"<p>{_nothing(voice)}</p>"]
    return "\n".join([*lines, "</body></html>", ""])


def _title(digest: Digest, voice: Voice) -> str:
    first, last = voice.day(digest.week.first), voice.day(digest.week.last)
    return voice.tr("What is new, {first} to {last}", first=first, last=last)


def _nothing(voice: Voice) -> str:
    return voice.tr("Nothing came in.")


def _about(one: Arrived, voice: Voice) -> str:
    """An edition in a line: its date, its pages, and how many came."""
    came = voice.plural("{count} edition", "{count} editions", one.editions)
    pages = voice.plural("{count} page", "{count} pages", one.pages)
    parts = (voice.day(one.updated), pages, came if one.editions > 1 else "")
    return ", ".join(part for part in parts if part)


def _parts(digest: Digest, voice: Voice) -> list[tuple[str, list[list[str]]]]:
    """Each heading with its rows: what is strong, and the lines below it."""
    parts = [
        (heading, [_row(one, voice) for one in digest.of(newness)])
        for newness, heading in HEADINGS.items()
    ]
    answered = [
        [
            one.name,
            f"{one.title}, {voice.day(one.updated)}".rstrip(", "),
            f"{voice.spoken(one.said)}, {voice.tr('p. {page}', page=one.page)}",
        ]
        for one in digest.answered
    ]
    notes = [[one.title, voice.spoken(one.notes.said)] for one in digest.asking]
    parts += [(WATCHES, answered), (NOTES, notes)]
    return [(voice.tr(heading), rows) for heading, rows in parts if rows]


def _row(one: Arrived, voice: Voice) -> list[str]:
    told = map(voice.spoken, (one.changes, one.notes.said))
    return [line for line in (one.title, _about(one, voice), *told) if line]
