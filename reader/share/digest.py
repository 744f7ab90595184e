"""What a week brought as a file that leaves the library: HTML or Markdown. Pure.

What stands in a PDF may be hostile: nothing of it becomes a tag or a sign of Markdown.
"""

from html import escape

from reader.model.digest import HEADINGS, NOTES, WATCHES, Arrived, Digest
from reader.share.notes import plain

KINDS = {".html": "HTML", ".md": "Markdown"}
"""Endings of the files that can be made."""
NOTHING = "Nothing came in."
_STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#1B1F24;max-width:48em}"
    "h1{font-size:16pt}h2{font-size:12pt}li{margin:0 0 6px}.second{color:#57606A}"
)


def title(digest: Digest) -> str:
    """What it is of: "What is new, 23 to 29 November 2026" in ISO dates."""
    return f"What is new, {digest.week.first} to {digest.week.last}"


def markdown(digest: Digest) -> str:
    """A digest as Markdown."""
    lines = [f"# {title(digest)}", ""]
    parts = _parts(digest)
    for heading, rows in parts:
        lines += [f"## {heading} ({len(rows):,})", ""]
        for row in rows:
            lines.append(f"- **{plain(row[0])}**")
            lines += [f"  {plain(line)}" for line in row[1:]]
        lines.append("")
    return "\n".join(lines if parts else [*lines, NOTHING, ""])


def html(digest: Digest) -> str:
    """A digest as one HTML page that needs nothing beside it."""
    said = escape(title(digest))
    lines = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{said}</title><style>{_STYLE}</style></head><body><h1>{said}</h1>",
    ]
    parts = _parts(digest)
    for heading, rows in parts:
        lines.append(f"<h2>{heading} ({len(rows):,})</h2><ul>")
        for row in rows:
            rest = "".join(f'<br><span class="second">{escape(line)}</span>' for line in row[1:])
            lines.append(f"<li><b>{escape(row[0])}</b>{rest}</li>")
        lines.append("</ul>")
    lines += [] if parts else [f"<p>{NOTHING}</p>"]
    return "\n".join([*lines, "</body></html>", ""])


def about(one: Arrived) -> str:
    """An edition in a line: its date, its pages, and how many came."""
    came = f"{one.editions} editions" if one.editions > 1 else ""
    pages = f"{one.pages:,} page{'' if one.pages == 1 else 's'}"
    return ", ".join(part for part in (one.updated, pages, came) if part)


def _parts(digest: Digest) -> list[tuple[str, list[list[str]]]]:
    """Each heading with its rows: what is strong, and the lines below it."""
    parts = [
        (heading, [_row(one) for one in digest.of(newness)])
        for newness, heading in HEADINGS.items()
    ]
    answered = [
        [one.name, f"{one.title}, {one.updated}".rstrip(", "), f"{one.said}, p. {one.page}"]
        for one in digest.answered
    ]
    notes = [[one.title, one.notes.said] for one in digest.asking]
    parts += [(WATCHES, answered), (NOTES, notes)]
    return [(heading, rows) for heading, rows in parts if rows]


def _row(one: Arrived) -> list[str]:
    return [line for line in (one.title, about(one), one.changes, one.notes.said) if line]
