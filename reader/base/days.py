"""Dates as people write them."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


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
