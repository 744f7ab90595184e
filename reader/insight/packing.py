"""Tables and comparisons as the bytes that the catalogue keeps. Pure."""

import json
import zlib
from collections.abc import Sequence
from typing import Any

from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Match, Place, Span
from reader.model.table import Cell, Table

_LEVEL = 6


def pack_tables(tables: Sequence[Table]) -> bytes:
    """Tables as bytes."""
    return _packed(
        [
            [
                table.caption,
                table.page,
                [[[cell.text, *cell.words] for cell in row] for row in table.rows],
            ]
            for table in tables
        ]
    )


def unpack_tables(packed: bytes) -> tuple[Table, ...]:
    """The tables of `pack_tables`; none of b""."""
    return tuple(
        Table(
            caption,
            page,
            tuple(tuple(Cell(text, tuple(words)) for text, *words in row) for row in rows),
        )
        for caption, page, rows in _unpacked(packed)
    )


def pack_comparison(comparison: Comparison) -> bytes:
    """Changes and matches as bytes; the summary is kept apart."""
    changes = [
        [
            change.kind,
            change.section,
            change.old,
            change.new,
            _numbers(change.old_at),
            _numbers(change.new_at),
            change.subject,
            change.caption,
            change.difference,
            round(change.weight, 4),
            [[one.section, one.caption, one.page_from, one.page_to] for one in change.also],
        ]
        for change in comparison.changes
    ]
    return _packed([changes, [[match.older, match.newer] for match in comparison.matches]])


def unpack_comparison(packed: bytes, summary: ChangeSummary) -> Comparison:
    """The comparison of `pack_comparison`; one without changes of b""."""
    changes, matches = _unpacked(packed) or ([], [])
    return Comparison(
        tuple(
            Change(
                ChangeKind(kind),
                section,
                old,
                new,
                _spans(old_at),
                _spans(new_at),
                subject,
                caption,
                difference,
                weight,
                tuple(Place(*place) for place in also),
            )
            for (
                kind,
                section,
                old,
                new,
                old_at,
                new_at,
                subject,
                caption,
                difference,
                weight,
                also,
            ) in changes
        ),
        tuple(Match(older, newer) for older, newer in matches),
        summary,
    )


def _numbers(spans: Sequence[Span]) -> list[int]:
    return [number for span in spans for number in (span.page, span.first, span.last)]


def _spans(numbers: list[int]) -> tuple[Span, ...]:
    return tuple(Span(*numbers[at : at + 3]) for at in range(0, len(numbers), 3))


def _packed(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), _LEVEL)


def _unpacked(packed: bytes) -> Any:
    return json.loads(zlib.decompress(packed)) if packed else []
