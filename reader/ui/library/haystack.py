"""What the filter box looks through: each report's words, folded once and kept.

Pure but for the folded words it keeps; runs in the window's thread.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from reader.model.report import ReportRow

# What no normal form takes apart: letters that readers type plainly.
_PLAIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d"})


def fold(text: str) -> str:
    """A text without capitals and accents: "Türkiye" and "TÜRKİYE" are both "turkiye"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return bare.translate(_PLAIN)


class Haystacks:
    """The folded words of every report; only those that have changed are folded again."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[tuple[object, ...], str]] = {}
        self.built = 0
        """How often a report was folded: counted for tests."""

    def fill(self, rows: Iterable[ReportRow]) -> None:
        """Know these rows and no others."""
        before, self._kept = self._kept, {}
        for row in rows:
            report = row.report
            words = (
                row.title,
                report.title,
                report.country,
                report.publisher,
                report.topic,
                row.tags,
                row.companies,
            )
            kept = before.get(report.id)
            if kept is None or kept[0] != words:
                self.built += 1
                kept = (words, fold("\n".join((*words[:5], *row.tags, *row.companies))))
            self._kept[report.id] = kept

    def matching(self, rows: Sequence[ReportRow], needle: str) -> list[ReportRow]:
        """Those of the rows in which every word of `needle` occurs, in their order."""
        words = fold(needle).split()
        if not words:
            return list(rows)
        kept = self._kept
        found: list[ReportRow] = []
        for row in rows:
            hay = kept[row.report.id][1]
            if all(word in hay for word in words):
                found.append(row)
        return found
