"""The tables of two editions, matched by caption, row and column, and their figures compared."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median

from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import change_of, difference, figure_of, is_none, is_year
from reader.insight.comparing.front import leads
from reader.insight.comparing.order import pairs
from reader.insight.comparing.peers import Peers
from reader.insight.comparing.sections import Sectioning, path_of
from reader.insight.comparing.sheets import Sheet, label_key, plain, sheets_of
from reader.insight.comparing.subjects import weight_of
from reader.model.change import Change, ChangeKind, Span
from reader.model.contents import Caption, section_at
from reader.model.table import Cell

LIKE = 0.6
"""Share of words or of rows that two captions have in common to be of the same table."""
MOST = 40
"""Tables without a counterpart that are held against each other, of each edition."""
MISREAD = 4.0
"""Where the usual figure of a column is that many times another and none stayed, the columns of
two editions are not the same."""
MOVED = 1.25
"""The same where most of the table stayed."""
REVISED = 1.5
STAYED = 0.3
"""Where fewer figures of past years than this share stayed, and the usual one is that many times
another, the whole table was read in two ways."""
NAMED = 6
"""Rows or columns that are named when they came or went."""
FAR_BACK = 0.8
"""What a figure in a table weighs that stands in no summary."""
OF_A_PEER = 0.3
"""What the figure of another country weighs against one of the report's own."""
_DIGITS = re.compile(r"\d+")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"(?:\d{{1,2}} (?:{_MONTHS})[a-z]* )?(?:19|20)\d\d(?:-\d\d){{0,2}}", re.IGNORECASE
)
_OF_WHEN = re.compile(r"\b(?:year|date|source|as of|period|edition|vintage)\b", re.IGNORECASE)
_PLAIN_HEADS = frozenset("figure|value|newest|newest figure|latest|amount".split("|"))
"""Names of columns that say no more than that figures stand there."""


def table_changes(
    older: EditionText, newer: EditionText, sections: Sectioning, peers: Peers
) -> Iterator[Change]:
    """Figures and texts in cells, rows and columns in and out, tables in and out."""
    olds, news = sheets_of(older, "older"), sheets_of(newer, "newer")
    old_homes = [sections.newer_of.get(_home(older, one), -2) for one in olds]
    matched = _matched(olds, news, old_homes, [_home(newer, one) for one in news])
    for old, new in matched:
        yield from _compared(newer, olds[old], news[new], peers)
    left = set(range(len(news))) - {new for _, new in matched}
    for caption, path in _alone(newer, [news[n] for n in sorted(left)], sections.new):
        yield Change(
            ChangeKind.TABLE_CHANGED,
            path,
            new=caption.text,
            new_at=(_caption_at(caption),),
            subject=caption.text,
            caption=_named(caption),
            weight=0.3,
        )
    left = set(range(len(olds))) - {old for old, _ in matched}
    for caption, path in _alone(older, [olds[n] for n in sorted(left)], sections.gone):
        yield Change(
            ChangeKind.TABLE_CHANGED,
            path,
            old=caption.text,
            old_at=(_caption_at(caption),),
            subject=caption.text,
            caption=_named(caption),
            weight=0.3,
        )


def _alone(
    edition: EditionText, sheets: Sequence[Sheet], whole: Iterable[int]
) -> Iterator[tuple[Caption, str]]:
    """Captions of tables that are new or gone, but for those of sections that are so themselves."""
    apart = set(whole)
    for sheet in sheets:
        at = _home(edition, sheet)
        if at not in apart:
            yield sheet.caption, path_of(edition.sections, at)


def _home(edition: EditionText, sheet: Sheet) -> int:
    """Number of the section that holds a table."""
    return section_at(edition.sections, sheet.caption.page, sheet.caption.first)


def _matched(
    olds: Sequence[Sheet],
    news: Sequence[Sheet],
    old_homes: Sequence[int],
    new_homes: Sequence[int],
) -> list[tuple[int, int]]:
    """Tables of both: by caption in the same section, by caption, then by its words or the rows.

    The homes are their sections, as the newer edition counts them.
    """
    found = pairs(
        [(one.key, home) for one, home in zip(olds, old_homes, strict=True)],
        [(one.key, home) for one, home in zip(news, new_homes, strict=True)],
    )
    taken_old = {old for old, _ in found}
    taken_new = {new for _, new in found}
    left = [n for n in range(len(olds)) if n not in taken_old]
    right = [n for n in range(len(news)) if n not in taken_new]
    for at, to in pairs([olds[n].key for n in left], [news[n].key for n in right]):
        taken_old.add(left[at])
        taken_new.add(right[to])
        found.append((left[at], right[to]))
    scores = []
    for o in [n for n in range(len(olds)) if n not in taken_old][:MOST]:
        old = olds[o]
        words, rows = set(old.key.split()), set(old.rows)
        for n in [n for n in range(len(news)) if n not in taken_new][:MOST]:
            new = news[n]
            if new.caption.kind != old.caption.kind:
                continue
            same_rows = _shared(rows, set(new.rows))
            score = max(_shared(words, set(new.key.split())), same_rows - 0.15)
            if score >= LIKE and _shared(rows | set(old.columns), set(new.rows) | set(new.columns)):
                scores.append((score + 0.1 * same_rows, o, n))
    for _, o, n in sorted(scores, key=lambda one: (-one[0], abs(one[1] - one[2]))):
        if o not in taken_old and n not in taken_new:
            taken_old.add(o)
            taken_new.add(n)
            found.append((o, n))
    return found


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _compared(newer: EditionText, old: Sheet, new: Sheet, peers: Peers) -> Iterator[Change]:
    """What changed in a table."""
    at = _home(newer, new)
    path = path_of(newer.sections, at)
    front = leads(newer, at)
    renamed = _columns_alike(old, new)
    if change := _shape_changed(old, new, path, renamed):
        yield change
    newest = max((one for one in (*new.rows, *new.columns) if is_year(one)), default="")
    doubtful = _misread(old, new, renamed)
    for (row, column), (page, cell) in new.cells.items():
        before = old.cells.get((row, renamed.get(column, column)))
        if before is None or column in doubtful:
            continue
        texts = before[1].text, cell.text
        if _same(*texts) or all(map(is_none, texts)) or any(map(_many_figures, texts)):
            continue
        was, now = map(plain, texts)
        label, head = new.rows[row], new.columns.get(column, "")
        subject = _subject(label, head) or new.caption.text
        figures = all(figure_of(text) or is_none(text) for text in (was, now))
        if not figures or (is_year(was) and is_year(now)):
            if _is_only_dates(was, now) and _is_beside(new, row, head):
                continue  # the year of the figure beside it
            kind, gap, weight = ChangeKind.TEXT_CHANGED, "", 0.2
        else:
            kind = ChangeKind.FIGURE
            of_percent = any("%" in text for text in (new.caption.text, head, label))
            gap = difference(was, now, percent=of_percent)
            if now[:1] in "+−-" and gap.endswith("%"):
                gap = ""  # the change of a change
            about = f"{subject} {new.caption.text}"
            weight = weight_of(about, change_of(was, now), front, now[:1] in "+−-")
            weight *= 0.9 if newest in ("", row, column) else 0.5
            if gap.endswith(" times"):
                weight *= OF_A_PEER  # a column read in two ways, sooner than news
            if not front:
                weight *= FAR_BACK
            if peers.is_one(label) or peers.is_one(head):
                weight *= OF_A_PEER
        yield Change(
            kind,
            path,
            *texts,
            _cell_at(*before),
            _cell_at(page, cell),
            subject=subject,
            caption=_named(new.caption),
            difference=gap,
            weight=weight,
        )


def _shape_changed(old: Sheet, new: Sheet, path: str, renamed: Mapping[str, str]) -> Change | None:
    """The rows and columns that came and went; None if none did."""
    kept = set(renamed.values())
    columns_in = [one for one in new.named if one not in old.columns and one not in renamed]
    columns_out = [one for one in old.named if one not in new.columns and one not in kept]
    rows_in = [one for one in new.rows if one not in old.rows]
    rows_out = [one for one in old.rows if one not in new.rows]
    if not (rows_in or rows_out or columns_in or columns_out):
        return None
    came = [new.columns[one] for one in columns_in] + [new.rows[one] for one in rows_in]
    went = [old.columns[one] for one in columns_out] + [old.rows[one] for one in rows_out]
    difference = ", ".join(
        f"{_list(names)} {verb}" for names, verb in ((came, "added"), (went, "gone")) if names
    )
    if 2 * len(columns_in) > len(new.columns) and 2 * len(columns_out) > len(old.columns):
        came = went = []  # its heading was read in two ways, or is another: no list would be true
        difference = f"columns {_span(new.named)} instead of {_span(old.named)}"
    return Change(
        ChangeKind.TABLE_CHANGED,
        path,
        _list(went),
        _list(came),
        (_caption_at(old.caption),),
        (_caption_at(new.caption),),
        subject=new.caption.text,
        caption=_named(new.caption),
        difference=difference,
        weight=0.35,
    )


def _columns_alike(old: Sheet, new: Sheet) -> dict[str, str]:
    """Columns of other names, or of none, that are the same, newer -> older."""
    if len(old.columns) == len(new.columns) and old.named == new.named:
        both = zip(new.columns, old.columns, strict=True)
        return {one: other for one, other in both if one != other}
    shared = [row for row in new.rows if row in old.rows]
    found: dict[str, str] = {}
    if len(shared) < 3:
        return found
    for column in [one for one in new.columns if one not in old.columns][:NAMED]:
        for other in [one for one in old.columns if one not in new.columns][:NAMED]:
            if other in found.values() or _numbers(new, column) != _numbers(old, other):
                continue
            texts = [
                (old.cells[row, other][1].text, new.cells[row, column][1].text)
                for row in shared
                if (row, other) in old.cells and (row, column) in new.cells
            ]
            same = sum(one == two for one, two in texts)
            if same >= 3 and 2 * same >= len(texts):
                found[column] = other
                break
    return found


def _numbers(sheet: Sheet, column: str) -> list[str]:
    """The numbers in a column's name: 2020 is never 2022, whatever stands below."""
    return _DIGITS.findall(sheet.columns[column])


def _misread(old: Sheet, new: Sheet, renamed: Mapping[str, str]) -> set[str]:
    """Columns of the newer table that cannot be those of the same name in the older.

    Headings over several lines may be read in two ways, and then a column stands under another's
    name: all its figures are far from the older ones, most of all where the others stay.
    """
    ratios: dict[str, list[float]] = defaultdict(list)
    past: list[float] = []
    for (row, column), (_, cell) in new.cells.items():
        before = old.cells.get((row, renamed.get(column, column)))
        if before is None:
            continue
        one, other = figure_of(plain(before[1].text)), figure_of(plain(cell.text))
        if one is not None and other is not None and one.value and other.value:
            ratio = abs(other.value / one.value)
            ratios[column].append(max(ratio, 1 / ratio))
            if is_year(new.rows[row].split()[0]):
                past.append(ratios[column][-1])
    if len(past) >= 8 and past.count(1.0) < STAYED * len(past) and median(past) > REVISED:
        return set(new.columns)
    every = [ratio == 1.0 for each in ratios.values() for ratio in each]
    least = MOVED if len(every) >= 8 and 2 * sum(every) >= len(every) else MISREAD
    found = set()
    for column, each in ratios.items():
        few = 1 if not new.columns.get(column) else 4
        if len(each) >= few and 10 * each.count(1.0) <= len(each) and median(each) > least:
            found.add(column)
    return found


def _many_figures(text: str) -> bool:
    """Whether a cell holds figures of two columns that stood too near."""
    return sum(figure_of(word) is not None and word[0] not in "([" for word in text.split()) > 1


def _is_only_dates(was: str, now: str) -> bool:
    """Whether two cells differ by their dates alone: "Gapminder, 2022-12-23"."""
    return _DATE.sub("", was) == _DATE.sub("", now)


def _is_beside(sheet: Sheet, row: str, head: str) -> bool:
    """Whether a column says of when, or from where, the figures in its rows are."""
    return _OF_WHEN.search(head) is not None and any(
        figure_of(plain(cell.text)) and not is_year(plain(cell.text))
        for (at, _), (_, cell) in sheet.cells.items()
        if at == row
    )


def _subject(label: str, head: str) -> str:
    """What a cell counts; in a row that is a year, the name of the column comes first."""
    head = "" if label and head.casefold() in _PLAIN_HEADS else head
    first, second = (head, label) if is_year(label) else (label, head)
    return ", ".join(filter(None, (first, second)))


def _same(old: str, new: str) -> bool:
    """Whether two cells say the same, whatever their marks and signs."""
    was, now = plain(old), plain(new)
    if was == now:
        return True
    before, after = figure_of(was), figure_of(now)
    if before is not None and after is not None:
        return (before.value, before.unit) == (after.value, after.unit)
    return label_key(was) == label_key(now) and is_none(was) == is_none(now)


def _span(columns: Sequence[str]) -> str:
    """The first and the last of some columns."""
    named = [one.capitalize() for one in columns]
    return " to ".join(dict.fromkeys((named[0], named[-1]))) if named else "without names"


def _list(names: Sequence[str]) -> str:
    shown = list(dict.fromkeys(name for name in names if name))
    if len(shown) > NAMED:
        return f"{', '.join(shown[: NAMED - 1])} and {len(shown) - NAMED + 1} more"
    return ", ".join(shown)


def _named(caption: Caption) -> str:
    return f"{caption.kind.capitalize()} {caption.number}"


def _caption_at(caption: Caption) -> Span:
    return Span(caption.page, caption.first, caption.last)


def _cell_at(page: int, cell: Cell) -> tuple[Span, ...]:
    """Its words, in runs."""
    spans: list[Span] = []
    for number in sorted(cell.words):
        if spans and spans[-1].last == number:
            spans[-1] = Span(page, spans[-1].first, number + 1)
        else:
            spans.append(Span(page, number, number + 1))
    return tuple(spans)
