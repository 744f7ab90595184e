"""Dates as people write them, in English."""

import re

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


_SAID = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}) (\d{{4}})")


def day(date: str) -> str:
    """A date as exact as it is known: "27 Mar 2025", "Mar 2025", "2025", "" for none."""
    parts = date[:10].split("-")
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) >= 2:
            month = MONTHS[numbers[1] - 1]
            return " ".join([*(str(n) for n in numbers[2:3]), month, str(numbers[0])])
    except (ValueError, IndexError):
        return date
    return parts[0]


def date_of(said: str) -> str:
    """The date that `day` writes so, ISO 8601, "" if it is none with a month."""
    if (found := _SAID.fullmatch(said)) is None:
        return ""
    number, month, year = found.groups()
    at = f"{year}-{MONTHS.index(month) + 1:02}"
    return f"{at}-{int(number):02}" if number else at
