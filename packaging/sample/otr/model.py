"""The blocks that a report is made of, before anything is typeset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Claim:
    """A figure as printed in a sentence, and how to work it out from the tables again."""

    printed: str
    op: str
    args: tuple[Any, ...]


@dataclass
class Heading:
    """A numbered heading; `fresh` starts a new page."""

    level: int
    text: str
    fresh: bool = False
    kind: str = "heading"


@dataclass
class Para:
    """A paragraph with the claims its sentences make."""

    text: str
    claims: tuple[Claim, ...] = ()
    style: str = "body"
    kind: str = "para"


@dataclass(frozen=True)
class Bullet:
    """One bullet with an optional lead-in (a date, a name)."""

    text: str
    lead: str = ""
    claims: tuple[Claim, ...] = ()


@dataclass
class Bullets:
    """A bulleted list."""

    items: list[Bullet]
    kind: str = "bullets"


@dataclass
class Table:
    """A numbered table; `align` has one of l, r, c for each column, `widths` 0 for automatic."""

    id: str
    caption: str
    head: Sequence[str]
    rows: list[list[str]]
    source: str
    align: str = ""
    widths: Sequence[float] = ()
    strong: Sequence[int] = ()
    bold_first: bool = False
    note: str = ""
    kind: str = "table"

    def __post_init__(self) -> None:
        self.align = self.align or "l" + "r" * (len(self.head) - 1)
        self.widths = self.widths or [1.6] + [1] * (len(self.head) - 1)


@dataclass
class Chart:
    """A numbered chart; `spec` is its geometry from charts.py, `alt` its text for readers."""

    id: str
    caption: str
    spec: dict[str, Any]
    alt: str
    source: str
    note: str = ""
    kind: str = "chart"


@dataclass
class Exhibit:
    """A numbered exhibit: tiles, a heat table, or a timeline."""

    id: str
    caption: str
    form: str
    data: Any
    source: str
    note: str = ""
    claims: tuple[Claim, ...] = ()
    kind: str = "exhibit"


@dataclass
class Terms:
    """A glossary."""

    items: list[dict[str, str]]
    kind: str = "terms"


@dataclass
class Break:
    """A new page."""

    kind: str = "break"


Block = Heading | Para | Bullets | Table | Chart | Exhibit | Terms | Break


@dataclass
class Record:
    """What the publisher says of an edition."""

    facts: list[str]
    headline: str
    overview: list[str]
    developments: list[str]
    companies_label: str
    companies: str
    related: str
    methodology: str
    licence: str


@dataclass
class Document:
    """A whole report, ready to be typeset."""

    meta: dict[str, Any]
    record: Record
    blocks: list[Block] = field(default_factory=list)

    def payload(self) -> dict[str, Any]:
        """What the typesetter reads; claims stay behind."""
        blocks = [asdict(block) for block in self.blocks]
        for block in blocks:
            block.pop("claims", None)
            for item in block.get("items", []):
                item.pop("claims", None)
        kinds = {block["kind"] for block in blocks}
        lists = [
            title
            for kind, title in (
                ("table", "List of Tables"),
                ("chart", "List of Charts"),
                ("exhibit", "List of Exhibits"),
            )
            if kind in kinds
        ]
        return {
            "meta": self.meta,
            "record": asdict(self.record),
            "blocks": blocks,
            "lists": lists,
        }

    def sentences(self) -> list[tuple[str, tuple[Claim, ...]]]:
        """Every text that makes claims, with them."""
        found: list[tuple[str, tuple[Claim, ...]]] = []
        for block in self.blocks:
            if isinstance(block, Para) and block.claims:
                found.append((block.text, block.claims))
            if isinstance(block, Bullets):
                found += [(item.text, item.claims) for item in block.items if item.claims]
        return found
