"""The tables of two editions, matched by caption, row and column, and their figures compared."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.insight.comparing.body import folded
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import change_of, difference, figure_of, is_none, is_year
from reader.insight.comparing.order import pairs
from reader.insight.comparing.sections import Sectioning, path_of
from reader.insight.comparing.subjects import weight_of
from reader.model.change import Change, ChangeKind, Span
from reader.model.contents import Caption, SectionKind, section_at
from reader.model.table import Cell

_DIGITS = re.compile(r"\d+")
_MARKS = re.compile(r"(?:\s*[*†‡]+|\s*\(\d{1,2}\)|\s*\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)+$|\.{2,}$")
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]{0,6})$", re.IGNORECASE
)
_YEAR_AND_MONTH = re.compile(r"((?:19|20)\d\d)\s*[-–—,]\s*[A-Za-z]")
_CONTINUED = re.compile(r"[\s,;:–—-]*\(?\b(?:continued|cont(?:inued)?\.?|con\.)\)?$", re.IGNORECASE)
LIKE = 0.6
"""Share of words or of rows that two captions have in common to be of the same table."""
NAMED = 6
"""Rows or columns that are named when they came or went."""


@dataclass(slots=True)
class _Sheet:
    """A table by its rows and columns."""

    number: int
    """Of its caption."""
    caption: Caption
    key: str
    columns: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    """Of the rows, as printed."""
    cells: dict[tuple[str, str], tuple[int, Cell]] = field(default_factory=dict)
    """Row and column -> page and cell."""
    heads: dict[str, str] = field(default_factory=dict)
    """Column -> as printed."""


def table_changes(older: EditionText, newer: EditionText, sections: Sectioning) -> Iterator[Change]:
    """Figures and texts in cells, rows and columns in and out, tables in and out."""
    olds, news = _sheets(older), _sheets(newer)
    matched = _matched(olds, news)
    taken_old = {old for old, _ in matched}
    taken_new = {new for _, new in matched}
    for old, new in matched:
        yield from _compared(newer, olds[old], news[new])
    gone_sections, new_sections = set(sections.gone), set(sections.new)
    for number, sheet in enumerate(news):
        at = section_at(newer.sections, sheet.caption.page, sheet.caption.first)
        if number not in taken_new and at not in new_sections:
            yield Change(
                ChangeKind.TABLE_CHANGED,
                path_of(newer.sections, at),
                new=sheet.caption.text,
                new_at=(_caption_at(sheet.caption),),
                subject=sheet.caption.text,
                caption=_named(sheet.caption),
                weight=0.3,
            )
    for number, sheet in enumerate(olds):
        at = section_at(older.sections, sheet.caption.page, sheet.caption.first)
        if number not in taken_old and at not in gone_sections:
            yield Change(
                ChangeKind.TABLE_CHANGED,
                path_of(older.sections, at),
                old=sheet.caption.text,
                old_at=(_caption_at(sheet.caption),),
                subject=sheet.caption.text,
                caption=_named(sheet.caption),
                weight=0.3,
            )


def _sheets(edition: EditionText) -> list[_Sheet]:
    """The tables that have cells, with those that go on under the same caption."""
    parts = defaultdict(list)
    for table in edition.tables:
        if table.rows and 0 <= table.caption < len(edition.captions):
            parts[table.caption].append(table)
    made: dict[str, _Sheet] = {}
    found = []
    for number in sorted(parts):
        caption = edition.captions[number]
        text = _CONTINUED.sub("", caption.text)
        sheet = made.get(text) if text != caption.text else None
        if sheet is None:
            sheet = _Sheet(number, caption, caption_key(caption))
            made[text] = sheet
            found.append(sheet)
        for table in parts[number]:
            _fill(sheet, table.page, table.rows)
    return found


def caption_key(caption: Caption) -> str:
    """A caption without its number, and whatever its years."""
    text = _CONTINUED.sub("", caption.text)
    words = list(filter(None, map(folded, text.split())))
    kind = words[:1]
    number = folded(caption.number)
    rest = words[1:]
    while rest and (rest[0] == number or number.startswith(rest[0])):
        rest = rest[1:]
    return _DIGITS.sub("#", " ".join([*kind, *rest]))


def _fill(sheet: _Sheet, page: int, rows: Sequence[Sequence[Cell]]) -> None:
    heading = _header_rows(rows)
    width = max(len(row) for row in rows)
    first = _label_column(rows[heading:])
    names: list[str] = []
    seen: dict[str, int] = defaultdict(int)
    for column in range(width):
        parts = [row[column].text for row in rows[:heading] if column < len(row)]
        label = " ".join(filter(None, map(_plain, parts)))
        key = _key(label) or f"column {column}"
        seen[key] += 1
        key = key if seen[key] == 1 else f"{key} {seen[key]}"
        names.append(key)
        if column > first and key not in sheet.heads:
            sheet.columns.append(key)
            sheet.heads[key] = label
    group = year = ""
    known: dict[str, int] = defaultdict(int)
    for row in rows[heading:]:
        label = _plain(row[first].text) if len(row) > first else ""
        filled = [cell for cell in row[first + 1 :] if cell.text]
        if not filled:
            group = label or _plain(row[0].text) or group
            continue
        label = label or group
        if dated := _YEAR_AND_MONTH.match(label):
            year = dated[1]
        elif year and _MONTH.match(label):
            label = f"{year} - {label}"
        else:
            year = ""
        plain = _key(label)
        key = plain
        if plain in known and group:
            key = f"{_key(group)} › {plain}"
        known[key] += 1
        if known[key] > 1:
            key = f"{key} {known[key]}"
        sheet.rows.append(key)
        sheet.labels.append(label)
        for name, cell in zip(names[first + 1 :], row[first + 1 :], strict=False):
            if cell.text:
                sheet.cells.setdefault((key, name), (page, cell))


def _label_column(rows: Sequence[Sequence[Cell]]) -> int:
    """Where the names of the rows stand: in the first column that most rows fill."""
    for column in range(2):
        filled = sum(column < len(row) and bool(row[column].text) for row in rows)
        if 2 * filled >= len(rows):
            return column
    return 0


def _header_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the top name columns: those before the first with figures that are no years."""
    for number, row in enumerate(rows[:6]):
        others = [cell.text for cell in row[1:] if cell.text]
        figures = [one for one in others if figure_of(_plain(one)) or is_none(one)]
        if not figures or all(map(is_year, figures)):
            continue
        if 2 * len(figures) >= len(others):
            return number
    return min(1, len(rows) - 1)


def _plain(text: str) -> str:
    """A label without marks of footnotes and dots that lead the eye."""
    return _MARKS.sub("", " ".join(text.split())).strip()


def _key(label: str) -> str:
    return " ".join(filter(None, map(folded, label.split())))


def _matched(olds: Sequence[_Sheet], news: Sequence[_Sheet]) -> list[tuple[int, int]]:
    """By caption, then by words of it or by the rows."""
    found = pairs([one.key for one in olds], [one.key for one in news])
    taken_old = {old for old, _ in found}
    taken_new = {new for _, new in found}
    scores = []
    for o, old in enumerate(olds):
        if o in taken_old:
            continue
        words, rows = set(old.key.split()), set(old.rows)
        for n, new in enumerate(news):
            if n in taken_new or new.caption.kind != old.caption.kind:
                continue
            score = max(_shared(words, set(new.key.split())), _shared(rows, set(new.rows)) - 0.15)
            if (
                score >= LIKE
                and _shared(set(old.columns) | rows, set(new.columns) | set(new.rows)) > 0.2
            ):
                scores.append((score, o, n))
    for _, o, n in sorted(scores, key=lambda one: (-one[0], abs(one[1] - one[2]))):
        if o not in taken_old and n not in taken_new:
            taken_old.add(o)
            taken_new.add(n)
            found.append((o, n))
    return found


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _compared(newer: EditionText, old: _Sheet, new: _Sheet) -> Iterator[Change]:
    at = section_at(newer.sections, new.caption.page, new.caption.first)
    path = path_of(newer.sections, at)
    front = at >= 0 and newer.sections[at].kind in (SectionKind.SUMMARY, SectionKind.STATISTICS)
    caption = _named(new.caption)
    rows_in, rows_out = _in_and_out(old.rows, new.rows)
    columns_in, columns_out = _in_and_out(old.columns, new.columns)
    if rows_in or rows_out or columns_in or columns_out:
        labels_old = dict(zip(old.rows, old.labels, strict=True))
        labels_new = dict(zip(new.rows, new.labels, strict=True))
        came = [new.heads[one] for one in columns_in] + [labels_new[one] for one in rows_in]
        went = [old.heads[one] for one in columns_out] + [labels_old[one] for one in rows_out]
        yield Change(
            ChangeKind.TABLE_CHANGED,
            path,
            _list(went),
            _list(came),
            (_caption_at(old.caption),),
            (_caption_at(new.caption),),
            subject=new.caption.text,
            caption=caption,
            difference=", ".join(
                f"{_list(names)} {verb}"
                for names, verb in ((came, "added"), (went, "gone"))
                if names
            ),
            weight=0.35,
        )
    newest = _newest(new)
    percent = "%" in new.caption.text or "percent" in new.caption.text.casefold()
    labels = dict(zip(new.rows, new.labels, strict=True))
    for place, (page, cell) in new.cells.items():
        before = old.cells.get(place)
        if before is None or _same(before[1].text, cell.text):
            continue
        row, column = place
        label, head = labels[row], new.heads.get(column, "")
        percents = percent or "%" in head or "%" in label
        texts = before[1].text, cell.text
        figures = all(figure_of(_plain(text)) or is_none(text) for text in texts)
        if all(map(is_none, texts)):
            continue
        subject = _subject(new, label, head)
        gap = difference(*map(_plain, texts), percent=percents) if figures else ""
        weight = weight_of(
            f"{subject} {new.caption.text}",
            change_of(*map(_plain, texts)),
            front,
            cell.text[:1] in "+−-",
        )
        yield Change(
            ChangeKind.FIGURE if figures else ChangeKind.TEXT_CHANGED,
            path,
            *texts,
            _cell_at(*before),
            _cell_at(page, cell),
            subject=subject,
            caption=caption,
            difference=gap,
            weight=weight * (0.9 if newest in ("", row, column) else 0.5) if figures else 0.25,
        )


def _subject(sheet: _Sheet, label: str, head: str) -> str:
    """What a cell counts; a row that is a year has its column's name first."""
    if is_year(label) or not label:
        return f"{head}, {label}" if head and label else head or label
    return f"{label}, {head}" if head else label


def _newest(sheet: _Sheet) -> str:
    """The row or column of the newest year, "" where neither are years."""
    years = [one for one in (*sheet.rows, *sheet.columns) if is_year(one)]
    return max(years, default="")


def _same(old: str, new: str) -> bool:
    if _key(_plain(old)) == _key(_plain(new)):
        return True
    before, after = figure_of(_plain(old)), figure_of(_plain(new))
    return (
        before is not None
        and after is not None
        and ((before.value, before.unit) == (after.value, after.unit))
    )


def _in_and_out(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    mine, theirs = set(old), set(new)
    return [one for one in new if one not in mine], [one for one in old if one not in theirs]


def _list(names: Sequence[str]) -> str:
    shown = [name for name in names if name]
    if len(shown) > NAMED:
        return f"{', '.join(shown[: NAMED - 1])} and {len(shown) - NAMED + 1} more"
    return ", ".join(shown)


def _named(caption: Caption) -> str:
    return f"{caption.kind.capitalize()} {caption.number}"


def _caption_at(caption: Caption) -> Span:
    return Span(caption.page, caption.first, caption.last)


def _cell_at(page: int, cell: Cell) -> tuple[Span, ...]:
    spans: list[Span] = []
    for number in sorted(cell.words):
        if spans and spans[-1].last == number:
            spans[-1] = Span(page, spans[-1].first, number + 1)
        else:
            spans.append(Span(page, number, number + 1))
    return tuple(spans)
