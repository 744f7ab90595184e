"""The page numbers as printed: "iv", "A-3"."""

from typing import Any

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def labels(document: Any) -> list[str]:
    """A label for each page of a `pymupdf.Document`, "" where it is the plain number."""
    pages = document.page_count
    found = [""] * pages
    try:
        rules = sorted(document.get_page_labels(), key=lambda rule: int(rule["startpage"]))
    except Exception:  # whatever a broken label tree makes MuPDF raise; plain numbers then
        return found
    for place, rule in enumerate(rules):
        start = max(0, int(rule["startpage"]))
        end = int(rules[place + 1]["startpage"]) if place + 1 < len(rules) else pages
        first = int(rule.get("firstpagenum") or 1)
        for page in range(start, min(end, pages)):
            number = first + page - start
            label = f"{rule.get('prefix') or ''}{_numeral(rule.get('style') or '', number)}"
            found[page] = "" if label == str(page + 1) else label
    return found


def _numeral(style: str, number: int) -> str:
    """The number in one of PDF's five styles; none at all where the rule names none."""
    match style:
        case "D":
            return str(number)
        case "r" | "R":
            return _roman(number).upper() if style == "R" else _roman(number)
        case "a" | "A":
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letters.upper() if style == "A" else letters
    return ""


def _roman(number: int) -> str:
    if not 0 < number < 5000:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
