"""Dates as the reader's language writes them. Runs in the window's thread."""

import re

from PySide6.QtCore import QDate, QLocale, Qt

from reader.base import days
from reader.ui.language import in_english, tr

EARLIEST = 1900
"""A year of two digits is taken for none."""
_FIGURES = re.compile(r"(\d{1,4})[./ -]+(\d{1,2})[./ -]+(\d{1,4})")


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


def typed(text: str) -> str:
    """A date that the reader typed, as it is read below the window.

    "5.12.2024" is "2024-12-05" where days come first, "27. März 2025" is "27. Mar 2025".
    """
    if in_english():
        return text
    locale = QLocale()
    if figures := _FIGURES.fullmatch(text):
        order = sorted("dMy", key=locale.dateFormat(QLocale.FormatType.ShortFormat).find)
        parts = dict(zip(order, map(int, figures.groups()), strict=True))
        then = QDate(parts["y"], parts["M"], parts["d"])
        known = then.isValid() and parts["y"] >= EARLIEST
        return then.toString(Qt.DateFormat.ISODate) if known else text
    for number, month in enumerate(days.MONTHS, 1):
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            for name in (locale.monthName(number, form), locale.standaloneMonthName(number, form)):
                bare = re.escape(name.rstrip("."))
                read, found = re.subn(rf"(?<!\w){bare}\.?(?!\w)", month, text, flags=re.IGNORECASE)
                if found:
                    return read
    return text
