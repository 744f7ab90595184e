"""The rows of text of a saved page: headings, paragraphs, items, and labels with their values.

Markup says little: a label and its value may be a row of a table, a term and its definition, two
boxes, or a line. They all become rows such as "Report Pages: 84". Pure.
"""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from reader.intake.fields import BULLET, Row

MOST = 20_000
"""Rows of a page that are looked at; no report's page has so many."""
LONGEST = 20_000
"""Characters of a row that are looked at; no list of companies is so long."""
_BLOCKS = frozenset(
    "address article aside blockquote center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol optgroup option p pre "
    "section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_SILENT = frozenset(
    "script style noscript template svg math iframe object nav button textarea canvas audio "
    "video head".split()
)
"""What holds no words of the page, or the site's own: skipped with all inside."""
_NO_HEADING = frozenset("p ul ol li dl dt table tr".split())
_STRONG = frozenset("b strong".split())
_SHORT = 7
"""Words of the longest label."""
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")
_UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]")


@dataclass(slots=True)
class Page:
    """The rows of a page, and what its head says."""

    rows: list[Row] = field(default_factory=list)
    footer: list[Row] = field(default_factory=list)
    """Rows of the page's foot: the same on every page of the site."""
    titles: list[str] = field(default_factory=list)
    """Titles that the head gives, best first."""
    site: str = ""
    """The site's name."""


# -- text --------------------------------------------------------------------------


def text_rows(text: str) -> Page:
    """The rows of a plain text; lines that end at one width are paragraphs."""
    lines = [_UNSEEN.sub("", line).replace("\u00a0", " ").rstrip() for line in text.splitlines()]
    lengths = sorted(len(line) for line in lines if len(line) > 40)
    # Wrapped by a program: many lines end near the longest, and none goes beyond 120 letters.
    width = lengths[-1] if lengths and lengths[-1] <= 120 else 0
    page, apart = Page(), True
    for at, line in enumerate(lines):
        plain = _SPACES.sub(" ", line).strip()[:LONGEST]
        if not plain or re.fullmatch(r"[-=_*~#\s]{3,}", plain):
            apart = True
            continue
        marked = re.match(r"#{1,6}\s+", plain)
        plain = plain[marked.end() :].rstrip(" #") if marked else plain
        bold = re.fullmatch(r"\*\*(.+?)\*\*", plain)
        plain = re.sub(r"\*\*|__", "", plain)
        under = lines[at + 1].strip() if at + 1 < len(lines) else ""
        heading = bool(marked or bold) or bool(re.fullmatch(r"={3,}|-{3,}|~{3,}", under))
        if heading and not marked and not bold:  # underlined: all lines of it
            for place in range(len(page.rows) - 1, -1, -1):
                if apart or (place + 1 < len(page.rows) and page.rows[place + 1].apart):
                    break
                page.rows[place] = replace(page.rows[place], heading=True)
        full = bool(width) and len(line) > width - 18
        page.rows.append(Row(plain, heading, apart or BULLET.match(plain) is not None, full))
        apart = bool(marked)
        if len(page.rows) >= MOST:
            break
    return page


# -- HTML --------------------------------------------------------------------------


def html_rows(text: str, subject: str = "") -> Page:
    """The rows of a page of HTML, however its markup is broken."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.page(subject)


@dataclass(slots=True)
class _Group:
    """A row of a table or an entry of a list of definitions that is under way."""

    tag: str
    start: int
    """Its first row."""
    cells: list[int] = field(default_factory=list)
    """The first row of each cell."""


class _Reader(HTMLParser):
    """Cuts a page into rows as its tags go by; tags that are not closed do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self._feet: list[Row] = []
        self._text: list[str] = []
        self._strong = 0
        self._bold = True
        """Whether all of the row so far is bold."""
        self._heading = False
        self._item = False
        self._apart = True
        self._silent: list[str] = []
        self._foot = 0
        self._option = False
        self._groups: list[_Group] = []
        self._closed = ""
        """The inline tag that was closed just now."""
        self._title: list[str] | None = None
        self._named: dict[str, str] = {}

    # -- what the parser calls ---------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag == "title" and "title" not in self._named:
            self._title = []
            return
        if tag == "meta":
            self._meta({name: value or "" for name, value in attrs})
            return
        if self._silent == ["head"] and tag in _BLOCKS:
            self._silent.clear()  # a head that was never closed
        elif self._silent:
            if tag == self._silent[0] and tag != "head":
                self._silent.append(tag)
            elif tag == "body":
                self._silent.clear()
            return
        if tag in _SILENT:
            self._flush()
            self._silent.append(tag)
            return
        if tag == "br":
            self._flush()
            return
        if tag in _BLOCKS:
            self._block(tag)
        elif tag in ("span", "a", "label", "input") and self._closed in ("span", "a", "label"):
            self._text.append(" ")
        if tag in _STRONG:
            self._strong += 1
        self._closed = ""

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag == "title" and self._title is not None:
            self._named["title"] = _plain("".join(self._title))
            self._title = None
            return
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            elif tag in ("html", "body"):
                self._silent.clear()
            return
        if tag in _STRONG:
            self._strong = max(0, self._strong - 1)
        if tag in _BLOCKS:
            self._flush()
            self._apart = self._apart or tag not in ("option",)
            if tag in _HEADINGS:
                self._heading = False
            elif tag in ("li", "option"):
                self._item = self._option = False
            elif tag == "footer":
                self._foot = max(0, self._foot - 1)
            elif tag in ("tr", "table", "dl"):
                self._end_group("dl" if tag == "dl" else "tr")
            self._closed = ""
        elif tag in ("span", "a", "label"):
            self._closed = tag

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._title is not None:
            if sum(map(len, self._title)) < 1000:
                self._title.append(data)
            return
        if self._silent:
            return
        if data.strip():
            self._bold = self._bold and self._strong > 0
            self._closed = ""
        elif data:
            self._closed = ""
        self._text.append(data)

    # -- within ------------------------------------------------------------------

    def _meta(self, attrs: dict[str, str]) -> None:
        name = (attrs.get("property") or attrs.get("name") or "").casefold()
        if name in ("og:title", "og:site_name", "twitter:title", "dc.title", "dc.publisher"):
            self._named.setdefault(name, _plain(attrs.get("content", "")[:500]))

    def _block(self, tag: str) -> None:
        self._flush()
        self._apart = True
        if tag in _HEADINGS:
            self._heading = True
        elif tag in _NO_HEADING:
            self._heading = False  # a heading that was never closed
        if tag in ("li", "option"):
            self._item, self._option = True, tag == "option"
        elif tag in ("ul", "ol"):
            self._item = False
        elif tag == "footer":
            self._foot += 1
        elif tag == "tr":
            if self._groups and self._groups[-1].tag == "tr" and self._groups[-1].cells:
                self._end_group("tr")
            self._groups.append(_Group("tr", len(self.rows)))
        elif tag == "table":
            self._groups.append(_Group("table", len(self.rows)))
        elif tag in ("td", "th"):
            self._strong = 0
            if self._groups and self._groups[-1].tag == "tr":
                self._groups[-1].cells.append(len(self.rows))
        elif tag == "dt":
            self._end_group("dl")
            self._groups.append(_Group("dl", len(self.rows), [len(self.rows)]))
        elif tag == "dd" and self._groups and self._groups[-1].tag == "dl":
            self._groups[-1].cells.append(len(self.rows))

    def _flush(self) -> None:
        """End the row under way."""
        text = _plain("".join(self._text))[:LONGEST]
        self._text.clear()
        bold, self._bold = self._bold, True
        self._closed = ""
        if not text or len(self.rows) >= MOST:
            return
        bullet = self._item and not self._heading
        if bullet and not self._apart:
            bullet = False
        heading = self._heading or (bold and self._strong >= 0 and len(text.split()) <= 30)
        source = "option" if self._option else ""
        row = Row(f"• {text}" if bullet else text, heading, self._apart, False, source)
        (self._feet if self._foot else self.rows).append(row)
        self._apart = False

    def _end_group(self, tag: str) -> None:
        """Put the cells of a row of a table, or a term and its definition, side by side."""
        if not self._groups or self._groups[-1].tag != tag:
            if tag == "tr" and self._groups and self._groups[-1].tag == "table":
                self._groups.pop()
            return
        group = self._groups.pop()
        ends = [*group.cells[1:], len(self.rows)]
        cells = [self.rows[a:b] for a, b in zip(group.cells, ends, strict=True)]
        cells = [cell for cell in cells if cell]
        if len(cells) < 2 or group.cells[0] != group.start:
            return
        self.rows[group.start :] = _side_by_side(cells, group.tag)

    def page(self, subject: str) -> Page:
        """What was read."""
        self._flush()
        while self._groups:
            top = self._groups[-1]
            self._end_group("tr" if top.tag == "table" else top.tag)
        names = [self._named.get(name, "") for name in ("og:title", "title", "twitter:title")]
        titles = [name for name in (*names, subject) if name]
        return Page(self.rows, self._feet, titles, self._named.get("og:site_name", ""))


def _side_by_side(cells: list[list[Row]], tag: str) -> list[Row]:
    """Cells that stand in one row, as rows of text."""
    first, rest = cells[0], [row for cell in cells[1:] for row in cell]
    label = first[0].text
    two = len(cells) == 2 or tag == "dl"
    if two and len(first) == 1 and len(label.split()) <= _SHORT:
        label = label.rstrip(" :-–") + ":"
        if len(rest) == 1 and not rest[0].text.startswith("• "):
            return [Row(f"{label} {rest[0].text}", False, True, False)]
        texts = [BULLET.sub("", row.text) for row in rest]
        if all(len(text.split()) <= _SHORT and ";" not in text for text in texts):
            return [Row(f"{label} {'; '.join(texts)}", False, True, False)]
        return [Row(label, True, True, False), *rest]
    plain = tag == "tr" and all(len(cell) == 1 for cell in cells)
    if plain and sum(len(c[0].text) for c in cells) < 2000:
        return [Row(" | ".join(cell[0].text for cell in cells), first[0].heading, True, False)]
    return [row for cell in cells for row in cell]


def _plain(text: str) -> str:
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()
