"""In whose words a file is written that leaves the library.

Below the window nothing knows a language: who asks for a file brings a voice along. The window's
speaks the reader's language (`reader.ui.voice`); the command line's is `PLAIN`.
"""

from collections.abc import Callable
from dataclasses import dataclass


def _plain(text: str, about: str = "", /, **values: object) -> str:
    return text.format(**values) if values else text


def _plain_plural(one: str, many: str, count: int, about: str = "", /, **values: object) -> str:
    return (one if count == 1 else many).format(count=f"{count:,}", **values)


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Voice:
    """How texts, dates and numbers are said. Its functions may be called on any thread."""

    language: str = "en"
    """As HTML names it: "de", "pt-BR"."""
    tr: Callable[..., str] = _plain
    """`tr("p. {page} of {date}", page=..., date=...)`; texts are literals, or in a table."""
    plural: Callable[..., str] = _plain_plural
    """`plural("{count} page", "{count} pages", pages)`."""
    spoken: Callable[[str], str] = _as_it_is
    """A sentence or word of ours that was put together elsewhere."""
    number: Callable[[int], str] = "{:,}".format
    day: Callable[[str], str] = _as_it_is
    """A date that is ISO 8601, as exact as it is known; "" for none."""


PLAIN = Voice()
"""English, and dates as ISO 8601 has them."""
