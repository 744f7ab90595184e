"""Clauses of a query as they are typed: `country:"North Korea"`. Pure."""

import re
from collections.abc import Sequence

FIELDS = ("country", "region", "section", "year", "publisher", "company", "is")
"""Fields that only narrow what the words find."""
_VALUE = r'(?:"[^"]*"|[^\s()"]+)'
_QUOTES = '["“”„«»]'


def field_of(facet: str) -> str:
    """The field that asks for a facet."""
    return "is" if facet == "state" else facet


def plain(text: str) -> str:
    """The words of a query without the clauses that narrow it."""
    for field in FIELDS:
        clause = rf"(?:NOT )?{field}:{_VALUE}"
        text = re.sub(rf"(?<!\S)\(\s*{clause}(?:\s+OR\s+{clause})*\s*\)", " ", text, flags=re.I)
        text = re.sub(rf"(?<!\S)\(?{clause}\)?", " ", text, flags=re.I)
    return " ".join(text.split())


def group(field: str, values: Sequence[str]) -> str:
    """A clause for a field; several values are alternatives, in brackets."""
    bare = [re.sub(_QUOTES, "", value) for value in values]
    made = [
        f"{field}:{value}" if re.fullmatch(r"[\w.-]+", value) else f'{field}:"{value}"'
        for value in bare
    ]
    return f"({' OR '.join(made)})" if len(made) > 1 else "".join(made)


def closed(text: str) -> str:
    """A query that a clause can be put behind: what is open is closed, alternatives in brackets."""
    text = " ".join(text.split())
    if len(re.findall(_QUOTES, text)) % 2:
        text += '"'
    bare = re.sub('["“„«].*?["”“»]', "", text)
    open_ = 0
    for bracket in re.findall(r"[()]", bare):
        open_ = open_ + 1 if bracket == "(" else max(0, open_ - 1)  # one without another is no end
    text += ")" * open_
    return f"({text})" if re.search(r"(?<!\S)OR(?!\S)", bare) else text


def joined(text: str, clause: str) -> str:
    """Both must hold."""
    return " ".join(part for part in (text, clause) if part)
