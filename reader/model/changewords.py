"""How changes between editions are told: what their kinds are called, and their groups. Pure."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.model.change import Change, ChangeKind, ChangeSummary

WORDS = {
    ChangeKind.FIGURE: "Figure",
    ChangeKind.TEXT_CHANGED: "Text",
    ChangeKind.TEXT_NEW: "New text",
    ChangeKind.TEXT_GONE: "Text gone",
    ChangeKind.TEXT_MOVED: "Text moved",
    ChangeKind.SECTION_NEW: "New section",
    ChangeKind.SECTION_GONE: "Section gone",
    ChangeKind.SECTION_MOVED: "Moved",
    ChangeKind.SECTION_RENAMED: "Renamed",
    ChangeKind.COMPANY_IN: "Company in",
    ChangeKind.COMPANY_OUT: "Company out",
    ChangeKind.COUNTRY_IN: "Country in",
    ChangeKind.COUNTRY_OUT: "Country out",
    ChangeKind.TABLE_CHANGED: "Table",
}
"""What a change is called in front of it."""

GROUPS = {
    "Figures": frozenset({ChangeKind.FIGURE}),
    "Text": frozenset(
        {
            ChangeKind.TEXT_CHANGED,
            ChangeKind.TEXT_NEW,
            ChangeKind.TEXT_GONE,
            ChangeKind.TEXT_MOVED,
        }
    ),
    "Tables": frozenset({ChangeKind.TABLE_CHANGED}),
    "Companies": frozenset(
        {
            ChangeKind.COMPANY_IN,
            ChangeKind.COMPANY_OUT,
            ChangeKind.COUNTRY_IN,
            ChangeKind.COUNTRY_OUT,
        }
    ),
    "Sections": frozenset(
        {
            ChangeKind.SECTION_NEW,
            ChangeKind.SECTION_GONE,
            ChangeKind.SECTION_MOVED,
            ChangeKind.SECTION_RENAMED,
        }
    ),
}
"""The groups that a list of changes can be narrowed to; each kind is in one of them."""

_ALIKE = 0.35
"""Part of their words that two sentences share at least to be shown as one."""
_NEW = {
    ChangeKind.TEXT_NEW,
    ChangeKind.SECTION_NEW,
    ChangeKind.COMPANY_IN,
    ChangeKind.COUNTRY_IN,
}
_GONE = {
    ChangeKind.TEXT_GONE,
    ChangeKind.SECTION_GONE,
    ChangeKind.COMPANY_OUT,
    ChangeKind.COUNTRY_OUT,
}
_MOVED = {ChangeKind.TEXT_MOVED, ChangeKind.SECTION_MOVED, ChangeKind.SECTION_RENAMED}


def tone(kind: ChangeKind) -> str:
    """What a change means: new, gone, moved or changed."""
    if kind in _NEW:
        return "new"
    if kind in _GONE:
        return "gone"
    return "moved" if kind in _MOVED else "changed"


def pieces(change: Change) -> list[tuple[str, str]]:
    """A change without its kind, cut into what is said in one tone: (tone, text).

    Tones are plain, old, new, arrow, and second for the difference. Of a sentence that is much
    the same only what was changed in it is old and new.
    """
    old, new = change.old, change.new
    # A table that is new or gone is its own subject.
    named = change.subject and change.subject not in (old, new)
    said = [("plain", change.subject)] if named else []
    if not (old and new) or old == new:
        said += [("plain", new or old)] if new or old else []
    elif change.kind is ChangeKind.TEXT_CHANGED and (inside := _word_by_word(old, new)):
        said += inside
    else:
        said += [("old", old), ("arrow", "→"), ("new", new)]
    return said + ([("second", change.difference)] if change.difference else [])


def _word_by_word(old: str, new: str) -> list[tuple[str, str]]:
    """What both have, and what only one has; nothing where they have too little in common."""
    one, other = old.split(), new.split()
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return []
    said: list[tuple[str, str]] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            said.append(("plain", " ".join(one[i:j])))
            continue
        said += [("old", " ".join(one[i:j]))] if j > i else []
        said += [("new", " ".join(other[k:m]))] if m > k else []
    return said


def told(change: Change) -> str:
    """A change in one line without its kind: what it is of, old, new, and the difference."""
    old, new = change.old, change.new
    both = f"{old} → {new}" if old and new and old != new else new or old
    subject = "" if change.subject == both else change.subject
    return " ".join(part for part in (subject, both, change.difference) if part)


def last_heading(section: str) -> str:
    """The innermost heading of a path of headings."""
    return section.rpartition(" › ")[2]


def where(change: Change, older: str, newer: str) -> str:
    """The section or table of a change, its page, and in how many places more it is told.

    Pages as they are to be read, "" for none.
    """
    return " · ".join(part for part in (place(change), pages(change, older, newer)) if part)


def place(change: Change) -> str:
    """The section or table of a change, as the report calls it."""
    return change.caption or last_heading(change.section)


def pages(change: Change, older: str, newer: str) -> str:
    """The page of a change, and in how many places more it is told; "" for neither."""
    if not newer:
        page = f"was p. {older}" if older else ""
    elif change.kind is ChangeKind.SECTION_MOVED and older:
        page = f"was p. {older}, now p. {newer}"
    else:
        page = f"p. {newer}"
    more = f"{len(change.also):,} more" if change.also else ""
    return " · ".join(part for part in (page, more) if part)


def summary_lines(summary: ChangeSummary) -> list[str]:
    """The counts of a comparison, those that belong together in one text."""
    sections = _counts(
        "section",
        "sections",
        ("changed", summary.sections_changed),
        ("new", summary.sections_new),
        ("gone", summary.sections_gone),
        ("moved", summary.sections_moved),
    )
    companies = _counts(
        "company", "companies", ("in", summary.companies_in), ("out", summary.companies_out)
    )
    counts = (
        _counted(summary.figures, "figure"),
        _counted(summary.texts, "text"),
        _counted(summary.tables, "table"),
    )
    return [part for part in (sections, *counts, companies) if part]


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}" if count else ""


def _counts(one: str, many: str, *counts: tuple[str, int]) -> str:
    """As in "14 sections changed, 3 new": the noun stands with the first of them."""
    there: Sequence[tuple[str, int]] = [(word, count) for word, count in counts if count]
    said = [f"{count:,} {word}" for word, count in there]
    if said:
        word, count = there[0]
        said[0] = f"{count:,} {one if count == 1 else many} {word}"
    return ", ".join(said)
