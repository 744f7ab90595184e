"""Where the block under a label of a report's page ends. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.intake.dates import date_of_value
from reader.intake.fields import BULLET, Row
from reader.intake.webpage import labels
from reader.intake.webpage.labels import Label
from reader.intake.webpage.texts import groups


@dataclass(slots=True)
class Block:
    """The rows under a label, until another begins."""

    name: str
    rows: list[Row]
    at: int


def leaves(row: Row, label: Label | None) -> bool:
    """Whether a row no longer belongs to a list of contents, whose lines look like labels."""
    if re.match(r"(?:\d+(?:\.\d+)*\.?|[ivxlc]+\.)\s", row.text) or re.search(r"\s\d+$", row.text):
        return False
    if label is None:
        return row.heading and not row.text[:1].isdigit()
    return row.heading or bool(label.rest) or row.text.rstrip().endswith(":")


def licence_rows(rows: Sequence[Row]) -> list[str]:
    """Licences on rows of their own, or the one text under the label."""
    found = []
    for row in rows:
        text = BULLET.sub("", row.text)
        if not labels.is_licence(text):
            break
        found.append(text)
    return found or [group.text for group in groups(rows)[:1] if len(group.text.split()) > 1]


def ends(block: Block, row: Row) -> bool:
    """Whether a row no longer belongs to the block under a label."""
    rows = block.rows
    bullet = BULLET.match(row.text) is not None
    if block.name == "end":
        return True
    if block.name == "licence":
        return row.heading
    if block.name == "history":
        return row.heading and bool(rows) and date_of_value(row.text) is None
    if block.name in ("companies", "countries"):
        if not rows:
            return row.heading and len(row.text.split()) > 8
        if BULLET.match(rows[0].text):
            return not bullet and row.apart
        return row.heading or (
            row.apart and not rows[-1].text.rstrip().endswith((",", ";", " and"))
        )
    if block.name in ("key_developments", "note"):
        if not rows:
            return row.heading
        return row.heading or (BULLET.match(rows[0].text) is not None and row.apart and not bullet)
    if block.name == "related":
        return False
    # An overview's headline may be a heading of its own.
    texts = [one for one in rows if len(one.text.split()) > 12]
    return row.heading and (bool(texts) or block.name != "overview")
