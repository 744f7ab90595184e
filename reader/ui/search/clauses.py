"""Clauses of a query that a click adds or takes away: `country:"North Korea"`. Pure.

What the reader typed stays as it is; only whole clauses at its end or in its midst are
touched. Several values of one field are alternatives, in brackets.
"""

import re

FIELDS = ("country", "section", "year", "publisher", "company")
_VALUE = r'(?:"[^"]*"|[^\s()"]+)'


def chosen(text: str, field: str) -> list[str]:
    """The values that a query asks a field for, in order; what stands behind NOT is left out."""
    return [value.strip('"') for value in _clause(field).findall(text)]


def toggled(text: str, field: str, value: str) -> str:
    """The query with one value more, or one less where it was asked for already."""
    values = chosen(text, field)
    known = [each for each in values if each.casefold() == value.casefold()]
    values = [each for each in values if each not in known] if known else [*values, value]
    return _joined(without(text, field), _group(field, values))


def without(text: str, field: str) -> str:
    """The query without any clause of a field."""
    clause = rf"{field}:{_VALUE}"
    text = re.sub(rf"(?<!\S)\(\s*{clause}(?:\s+OR\s+{clause})*\s*\)", " ", text, flags=re.I)
    return " ".join(_clause(field).sub(" ", text).split())


def plain(text: str) -> str:
    """The words of a query without the clauses that a click can make."""
    for field in FIELDS:
        text = without(text, field)
    return text


def _clause(field: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?<!NOT )\(?{field}:({_VALUE})\)?", re.IGNORECASE)


def _group(field: str, values: list[str]) -> str:
    plain = [re.sub('["“”„«»]', "", value) for value in values]
    made = [
        f"{field}:{value}" if re.fullmatch(r"[\w.-]+", value) else f'{field}:"{value}"'
        for value in plain
    ]
    return f"({' OR '.join(made)})" if len(made) > 1 else "".join(made)


def _joined(text: str, clause: str) -> str:
    return " ".join(part for part in (text, clause) if part)
