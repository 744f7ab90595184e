"""What a comparison amounts to: counts, the figures that tell most, and one line of it all."""

from collections.abc import Sequence

from reader.insight.comparing.peers import Peers
from reader.insight.comparing.sheets import plain
from reader.model.change import Change, ChangeKind, ChangeSummary

NOTHING = "nothing changed that can be told"
MOST_TELLING = 3
LEAST_TELLING = 0.3
"""Weight of a figure from which it may stand in the line."""
LONGEST = 60
"""Letters of a subject that fits into the line."""
LEAST_DIGITS = 4
"""Digits of both figures in a table from which on they may stand in the line."""
_SMALL = frozenset("in of the a and per to for by people".split())
_TEXTS = frozenset(
    (ChangeKind.TEXT_CHANGED, ChangeKind.TEXT_NEW, ChangeKind.TEXT_GONE, ChangeKind.TEXT_MOVED)
)


def summary_of(changes: Sequence[Change], sections_changed: int, peers: Peers) -> ChangeSummary:
    """The counts of changes."""
    count = dict.fromkeys(ChangeKind, 0)
    for one in changes:
        count[one.kind] += 1
    return ChangeSummary(
        sections_changed=sections_changed,
        sections_new=count[ChangeKind.SECTION_NEW],
        sections_gone=count[ChangeKind.SECTION_GONE],
        sections_moved=count[ChangeKind.SECTION_MOVED],
        figures=count[ChangeKind.FIGURE],
        texts=sum(count[kind] for kind in _TEXTS),
        tables=count[ChangeKind.TABLE_CHANGED],
        companies_in=count[ChangeKind.COMPANY_IN],
        companies_out=count[ChangeKind.COMPANY_OUT],
        telling=_telling(changes, peers),
    )


def line_of(summary: ChangeSummary) -> str:
    """The line of the update history: "14 sections changed, 3 new, 2 companies in, ..."."""
    parts: list[str] = []
    for count, word in (
        (summary.sections_changed, "changed"),
        (summary.sections_new, "new"),
        (summary.sections_gone, "gone"),
        (summary.sections_moved, "moved"),
    ):
        if count:
            parts.append(f"{count} {word}" if parts else f"{_many(count, 'section')} {word}")
    firms: list[str] = []
    for count, word in ((summary.companies_in, "in"), (summary.companies_out, "out")):
        if count:
            said = f"{count} {word}" if firms else f"{_many(count, 'company')} {word}"
            firms.append(said)
    parts += firms
    if not parts:
        for count, word in (
            (summary.figures, "figure"),
            (summary.tables, "table"),
            (summary.texts, "text"),
        ):
            if count:
                parts.append(f"{_many(count, word)} changed")
    parts += ["; ".join(summary.telling)] if summary.telling else []
    return ", ".join(parts) or NOTHING


def _many(count: int, word: str) -> str:
    if count == 1:
        return f"1 {word}"
    return f"{count} {word[:-1]}ies" if word.endswith("y") else f"{count} {word}s"


def _telling(changes: Sequence[Change], peers: Peers) -> tuple[str, ...]:
    """The figures that tell most, each subject once; what is said in many places counts more."""
    figures = [one for one in changes if one.kind is ChangeKind.FIGURE]
    said: list[str] = []
    taken: list[set[str]] = []
    for one in sorted(
        (one for one in figures if one.weight >= LEAST_TELLING and one.old and one.new),
        key=lambda one: -one.tells,
    ):
        subject = peers.without_own(one.subject)
        words = {word.strip(".,%").casefold() for word in subject.split()} - _SMALL
        if one.caption and sum(map(str.isdigit, one.old + one.new)) < LEAST_DIGITS:
            continue  # a rank, or a cell that was read in two ways
        if not words or len(subject) > LONGEST or any(_same(words, other) for other in taken):
            continue
        taken.append(words)
        said.append(f"{_lowered(subject)} {plain(one.old)} → {plain(one.new)}")
        if len(said) == MOST_TELLING:
            break
    return tuple(said)


def _same(words: set[str], other: set[str]) -> bool:
    """Whether two subjects are much the same."""
    return 2 * len(words & other) > min(len(words), len(other))


def _lowered(subject: str) -> str:
    """With a small first letter, unless its first word is a name or in capitals."""
    first = subject.split(maxsplit=1)[0]
    name = not first[1:].islower() or subject[len(first) + 1 : len(first) + 2].isupper()
    return subject if name else subject[0].lower() + subject[1:]
