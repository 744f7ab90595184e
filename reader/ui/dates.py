"""Dates as the reader's language writes them. Runs in the window's thread."""

from PySide6.QtCore import QDate, QLocale

from reader.base import days
from reader.ui.language import in_english, tr


def day(date: str) -> str:
    """A date as exact as it is known: "27 Mar 2025", "Mar 2025", "2025", "" for none."""
    plain = days.day(date)
    if in_english() or not days.date_of(plain):
        return plain
    numbers = [int(part) for part in date[:10].split("-")]
    # The pattern is the translation's; its letters are Qt's.
    pattern = tr("d MMM yyyy") if len(numbers) > 2 else tr("MMM yyyy")
    then = QDate(numbers[0], numbers[1], (*numbers, 1)[2])
    return QLocale().toString(then, pattern) if then.isValid() else date
