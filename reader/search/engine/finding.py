"""Looks through the pages of one edition for a text, and says what it comes upon.

Runs in the search worker. Python's regular expressions can take for ever on a single page:
each page has a budget, kept by a signal where the system has them; elsewhere the owner of
the worker kills it when no sign of life comes (`FindWords.deadline`).
"""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.library.reading import Catalogue
from reader.model.finding import Find, Found, Match
from reader.search.finding import BadPattern, Pattern
from reader.search.jobs import FindWords, too_slow
from reader.workers.desk import Say

MOST = 5_000
"""Matches that are sent; what is beyond is counted."""
PORTION = 0.1
"""Seconds between two portions; the first goes at once."""
BUDGET = 0.25
"""Seconds for a regular expression on one page."""

_Page = tuple[int, list[str], list[str]]
"""A page, its words, and the words of the page that follows it."""


class _TooSlow(Exception):
    pass


def find_words(catalogue: Catalogue, job: FindWords, say: Say) -> Found:
    """Say portions of matches; the answer is the last one. Ends early when no longer wanted."""
    find = job.find
    try:
        pattern = Pattern(find)
    except BadPattern as error:
        return Found(trouble=str(error))
    portion: list[Match] = []
    listed = total = pages = 0
    sent = 0.0
    for page, words, following in _pages(catalogue, job.edition, find):
        if not say.wanted:
            break
        say.page(page)
        try:
            with _within(BUDGET if find.regex else 0.0):
                found = [*pattern.across(page, words, following)]
                if listed >= MOST and find.begin[0] < page and (not find.end or page < find.end[0]):
                    total += pattern.count(words)
                else:
                    found = [*pattern.matches(page, words), *found]
        except _TooSlow:
            return Found(tuple(portion), total, pages, too_slow(page))
        found = [m for m in found if m.spot >= find.begin and (not find.end or m.spot < find.end)]
        total += len(found)
        pages += 1
        portion += found[: MOST - listed]
        listed += len(found[: MOST - listed])
        if portion and time.monotonic() - sent > PORTION:
            say(Found(tuple(portion), total, pages))
            portion = []
            sent = time.monotonic()
    return Found(tuple(portion), total, pages)


def _pages(catalogue: Catalogue, edition: int, find: Find) -> Iterator[_Page]:
    """The pages that may hold matches: from the nearest one on, then those before it."""
    first = find.begin[0]
    last = find.end[0] if find.end else 1 << 30
    near = min(max(first, find.near), last)
    yield from _in_step(catalogue, edition, near, last)
    if near > first:
        yield from _in_step(catalogue, edition, first, near - 1)


def _in_step(catalogue: Catalogue, edition: int, first: int, last: int) -> Iterator[_Page]:
    """Each page with the one that follows it; read one page further than asked."""
    before: tuple[int, list[str]] | None = None
    for page, words in catalogue.edition_words(edition, first, last + 1):
        if before is not None:
            yield *before, words if page == before[0] + 1 else []
        before = page, words
    if before is not None and before[0] <= last:
        yield *before, []


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Raise `_TooSlow` if it takes longer; 0 for no limit. Python looks for signals in `re`."""
    able = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not seconds or not able:
        yield
        return

    def ring(number: int, frame: FrameType | None) -> None:
        raise _TooSlow

    handler = signal.signal(signal.SIGALRM, ring)
    timer = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        if timer[0]:  # somebody else's alarm goes on
            signal.setitimer(signal.ITIMER_REAL, *timer)
