"""How dates, counts and states are said on the screen, in the reader's language."""

from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import PurePath

from reader.model.arrival import Arrival, Fate, Outcome
from reader.model.record import PAGE
from reader.model.report import EditionState, ReportState
from reader.ui.dates import day
from reader.ui.language import counted, decimal, english, in_english, number, plural, tr
from reader.ui.spoken import spoken

__all__ = ["counted", "day", "decimal", "number"]
"""As the language says them: known here, where the rest of the wording is."""

DOT = " · "
FATES = {
    Fate.NEW_REPORT: (english("New report"), english("New reports")),
    Fate.NEW_EDITION: (english("New edition"), english("New editions")),
    Fate.KNOWN: (english("Known"), english("Known")),
    Fate.RECORD: (english("Publisher’s page"), english("Publisher’s pages")),
    Fate.PASSWORD: (english("Locked"), english("Locked")),
    Fate.FAILED: (english("Could not be read"), english("Could not be read")),
    Fate.CANCELLED: (english("Cancelled"), english("Cancelled")),
    Fate.WAITING: (english("Waiting"), english("Waiting")),
}
"""What became of a file: said of one, and of several."""


def moment(at: str) -> str:
    """A time in UTC as the reader's clock has it: "27 Mar 2025, 14:05"."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{day(here.date().isoformat())}, {here:%H:%M}"


def joined(parts: Iterable[str]) -> str:
    """Those parts that say something, with a dot between them."""
    return DOT.join(part for part in parts if part)


def enumerated(parts: Iterable[str]) -> str:
    """Parts as a list in a sentence: "a, b and c"."""
    *given, last = list(parts) or [""]
    return tr("{first} and {last}", first=", ".join(given), last=last) if given else last


def state(state: EditionState, report: ReportState = ReportState.LIVE) -> str:
    """The state of an edition in one word: archived is said of the newest one only."""
    if state is EditionState.CURRENT and report is ReportState.ARCHIVED:
        return tr("archived")
    return spoken(state.value)


def noteworthy(edition: EditionState, report: ReportState = ReportState.LIVE) -> str:
    """The state where it is to be said beside a date: "superseded", "archived", "" if current."""
    current = edition is EditionState.CURRENT and report is not ReportState.ARCHIVED
    return "" if current else state(edition, report)


def page(label: object) -> str:
    """A page by its number or printed label in a narrow place: "p. 41"."""
    return tr("p. {page}", page=label)


def aloud(where: str) -> str:
    """Where something stands, as a screen reader says it: "page" for "p."."""
    return where.replace(DOT, ", ").replace(page(""), tr("page {page}", page=""))


def quoted(text: str) -> str:
    """A text in the quotation marks of the language."""
    return tr("“{text}”", text=text)


COLOURS = {
    "yellow": english("yellow"),
    "green": english("green"),
    "blue": english("blue"),
    "red": english("red"),
    "violet": english("violet"),
    "orange": english("orange"),
    "teal": english("teal"),
    "grey": english("grey"),
}
"""The colours of notes and tags."""


LANGUAGES = {
    "deu": english("German"),
    "fra": english("French"),
    "spa": english("Spanish"),
    "por": english("Portuguese"),
    "ita": english("Italian"),
    "nld": english("Dutch"),
    "pol": english("Polish"),
    "rus": english("Russian"),
    "ukr": english("Ukrainian"),
    "tur": english("Turkish"),
    "ara": english("Arabic"),
    "chi_sim": english("Chinese"),
    "jpn": english("Japanese"),
    "kor": english("Korean"),
    "swe": english("Swedish"),
    "dan": english("Danish"),
    "nor": english("Norwegian"),
    "fin": english("Finnish"),
    "ces": english("Czech"),
    "hun": english("Hungarian"),
    "ron": english("Romanian"),
    "ell": english("Greek"),
    "vie": english("Vietnamese"),
    "ind": english("Indonesian"),
    "tha": english("Thai"),
    "hin": english("Hindi"),
}
"""What a language of Tesseract is called."""


def language_of(code: str) -> str:
    """A language of Tesseract, by its own name for it where that is not known."""
    if code == "eng":  # the settings call it by its own name
        return tr("English", "the language of a text")
    return tr(LANGUAGES[code]) if code in LANGUAGES else code


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
    new = []
    if reports := how[Outcome.NEW_REPORT]:
        new.append(counted(len(reports), "new report"))
    if editions := how[Outcome.NEW_EDITION]:
        new.append(counted(len(editions), "new edition"))
    parts = []
    if new:
        parts.append(tr("{new} added", new=enumerated(new)))
    if known := how[Outcome.KNOWN]:
        parts.append(
            plural("{count} file was here already", "{count} files were here already", len(known))
        )
    if pages := how[Outcome.RECORD]:
        placed = [a for a in pages if a.edition]
        if placed:
            saved = counted(len(placed), "publisher’s page")
            parts.append(tr("{pages} added to what is known", pages=saved))
        if rest := len(pages) - len(placed):
            parts.append(
                plural(
                    "{count} saved page waits for a PDF", "{count} saved pages wait for a PDF", rest
                )
            )
    if waiting:
        parts.append(tr("{files} still to come", files=counted(waiting, "file")))
    if cancelled:
        files = counted(cancelled, "file")
        parts.append(tr("{files} not imported because it was cancelled", files=files))
    if len(failed) == 1:
        name = PurePath(failed[0].path).name
        reason = spoken(failed[0].reason)
        parts.append(reason or tr("{name} could not be read", name=name))
    elif failed:
        parts.append(tr("{files} could not be read", files=counted(len(failed), "file")))
    if not parts:
        return tr("Nothing was there to import.")
    return joined(parts).removesuffix(".") + "."


FIELDS = {
    "title": english("Title"),
    "subtitle": english("Subtitle"),
    "headline": english("Headline"),
    "updated": english("Last updated"),
    "edition_number": english("Edition number"),
    "status": english("Status"),
    "country": english("Country"),
    "publisher": english("Publisher"),
    "topic": english("Topic"),
    "language": english("Language"),
    "analysts": english("Analysts"),
    "companies": english("Companies"),
    "countries": english("Countries"),
    "key_developments": english("Key developments"),
    "overview": english("Overview"),
    "methodology": english("Methodology"),
    "note": english("Update note"),
    "licence": english("Licence"),
}
"""What the fields of a record are called on the screen."""

_SOURCES = {
    "you": english("you"),
    "cover": english("from the cover"),
    "title": english("from the title"),
    "outline": english("from the outline"),
    "stamp": english("from the stamp on its pages"),
    "file name": english("from the file’s name"),
    "first pages": english("from the first pages"),
    PAGE: english("from the publisher’s page"),
    "document information": english("from the PDF’s document information"),
}


def source(came_from: str) -> str:
    """Where a value came from: "from the cover", "from page 3", "you"; "" where unknown."""
    if came_from in _SOURCES:
        return tr(_SOURCES[came_from])
    return tr("from {place}", place=spoken(came_from)) if came_from else ""


def corrected(fields: Collection[str], reports: int) -> str:
    """What a correction did: "Country corrected for 12 reports"."""
    names = [tr("date") if field == "updated" else tr(FIELDS[field]) for field in fields]
    if in_english():
        names = [name.lower() for name in names]  # nouns of other languages stay as they are
    what = enumerated(names) if len(names) < 3 else counted(len(names), "field")
    what = what[:1].upper() + what[1:]
    if reports < 2:
        return tr("{what} corrected", what=what)
    return tr("{what} corrected for {reports}", what=what, reports=counted(reports, "report"))


def size(count: int) -> str:
    """Bytes as people say them: "640 kB", "2.4 MB", "1.2 GB"."""
    if count >= 1_000_000_000:
        return f"{decimal(count / 1e9, 1)} GB"
    if count < 1_000_000:
        return f"{number(max(1, round(count / 1000)))} kB"
    return f"{decimal(count / 1e6, 1 if count < 100_000_000 else 0)} MB"
