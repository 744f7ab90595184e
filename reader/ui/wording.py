"""How dates, counts and states are said on the screen. Pure; runs anywhere."""

from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import PurePath

from reader.base.days import day as day
from reader.model.arrival import Arrival, Fate, Outcome
from reader.model.record import PAGE
from reader.model.report import EditionState, ReportState

DOT = " · "
FATES = {
    Fate.NEW_REPORT: ("New report", "New reports"),
    Fate.NEW_EDITION: ("New edition", "New editions"),
    Fate.KNOWN: ("Known", "Known"),
    Fate.RECORD: ("Publisher’s page", "Publisher’s pages"),
    Fate.PASSWORD: ("Locked", "Locked"),
    Fate.FAILED: ("Could not be read", "Could not be read"),
    Fate.CANCELLED: ("Cancelled", "Cancelled"),
    Fate.WAITING: ("Waiting", "Waiting"),
}
"""What became of a file: said of one, and of several."""


def moment(at: str) -> str:
    """A time in UTC as the reader's clock has it: "27 Mar 2025, 14:05"."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{day(here.date().isoformat())}, {here:%H:%M}"


def number(value: int) -> str:
    """A number with commas between its thousands."""
    return f"{value:,}"


def counted(value: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 report", "2,914 pages"."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def left(seconds: int) -> str:
    """How long something will still take, in round figures."""
    for one, length in (("hour", 3600), ("minute", 60)):
        if seconds >= 0.9 * length:
            return f"about {counted(max(1, round(seconds / length)), one)} left"
    return "less than a minute left"


def joined(parts: Iterable[str]) -> str:
    """Those parts that say something, with a dot between them."""
    return DOT.join(part for part in parts if part)


def enumerated(parts: Iterable[str]) -> str:
    """Parts as a list in a sentence: "a, b and c"."""
    given = list(parts)
    return " and ".join([", ".join(given[:-1]), given[-1]] if len(given) > 1 else given)


def state(state: EditionState, report: ReportState = ReportState.LIVE) -> str:
    """The state of an edition in one word: archived is said of the newest one only."""
    if state is EditionState.CURRENT and report is ReportState.ARCHIVED:
        return "archived"
    return state.value


def noteworthy(edition: EditionState, report: ReportState = ReportState.LIVE) -> str:
    """The state where it is to be said beside a date: "superseded", "archived", "" if current."""
    return said if (said := state(edition, report)) != EditionState.CURRENT.value else ""


def path_of_headings(section: str) -> str:
    """A path of headings as it is shown."""
    return section.replace(" > ", " › ")


def outcome(arrivals: Iterable[Arrival]) -> str:
    """What became of an import, as one sentence."""
    got = list(arrivals)
    how = {kind: [a for a in got if a.outcome is kind] for kind in Outcome}
    failed = [a for a in how[Outcome.FAILED] if a.trouble != "cancelled"]
    cancelled = len(how[Outcome.FAILED]) - len(failed)
    waiting = sum(a.outcome is None for a in got)
    new = [
        counted(len(how[kind]), words)
        for kind, words in (
            (Outcome.NEW_REPORT, "new report"),
            (Outcome.NEW_EDITION, "new edition"),
        )
        if how[kind]
    ]
    parts = []
    if new:
        parts.append(f"{enumerated(new)} added")
    if known := how[Outcome.KNOWN]:
        here = "was here already" if len(known) == 1 else "were here already"
        parts.append(f"{counted(len(known), 'file')} {here}")
    if pages := how[Outcome.RECORD]:
        placed = [a for a in pages if a.edition]
        if placed:
            parts.append(f"{counted(len(placed), 'publisher’s page')} added to what is known")
        if rest := len(pages) - len(placed):
            parts.append(
                f"{counted(rest, 'saved page')} {'waits' if rest == 1 else 'wait'} for a PDF"
            )
    if waiting:
        parts.append(f"{counted(waiting, 'file')} still to come")
    if cancelled:
        parts.append(f"{counted(cancelled, 'file')} not imported because it was cancelled")
    if len(failed) == 1:
        parts.append(failed[0].reason or f"{PurePath(failed[0].path).name} could not be read")
    elif failed:
        parts.append(f"{counted(len(failed), 'file')} could not be read")
    if not parts:
        return "Nothing was there to import."
    return joined(parts).removesuffix(".") + "."


FIELDS = {
    "title": "Title",
    "subtitle": "Subtitle",
    "headline": "Headline",
    "updated": "Last updated",
    "edition_number": "Edition number",
    "status": "Status",
    "country": "Country",
    "publisher": "Publisher",
    "topic": "Topic",
    "language": "Language",
    "analysts": "Analysts",
    "companies": "Companies",
    "countries": "Countries",
    "key_developments": "Key developments",
    "overview": "Overview",
    "methodology": "Methodology",
    "note": "Update note",
    "licence": "Licence",
}
"""What the fields of a record are called on the screen."""

_SOURCES = {
    "you": "you",
    "cover": "from the cover",
    "title": "from the title",
    "outline": "from the outline",
    "stamp": "from the stamp on its pages",
    "file name": "from the file’s name",
    "first pages": "from the first pages",
    PAGE: "from the publisher’s page",
    "document information": "from the PDF’s document information",
}


def source(came_from: str) -> str:
    """Where a value came from: "from the cover", "from page 3", "you"; "" where unknown."""
    return _SOURCES.get(came_from, f"from {came_from}" if came_from else "")


def corrected(fields: Collection[str], reports: int) -> str:
    """What a correction did: "Country corrected for 12 reports"."""
    names = ["date" if field == "updated" else FIELDS[field].lower() for field in fields]
    what = enumerated(names).capitalize() if len(names) < 3 else f"{len(names)} fields"
    return f"{what} corrected" + (f" for {counted(reports, 'report')}" if reports > 1 else "")


def size(count: int) -> str:
    """Bytes as people say them: "640 kB", "2.4 MB", "1.2 GB"."""
    if count >= 1_000_000_000:
        return f"{count / 1e9:,.1f} GB"
    if count < 1_000_000:
        return f"{max(1, round(count / 1000)):,} kB"
    return f"{count / 1e6:.1f} MB" if count < 100_000_000 else f"{count / 1e6:,.0f} MB"
