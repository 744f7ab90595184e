"""Firms that are known by name: those that run mobile networks, and groups of many countries.

The lists are `resources/operators.tsv` and `resources/groups.txt`, each read once. Runs anywhere.
"""

from functools import lru_cache

from reader.base.resources import resource
from reader.insight.companies.names import is_name, key_of


@lru_cache(maxsize=1)
def operators() -> dict[str, tuple[str, ...]]:
    """Country code -> names; those that only name a trade are left out."""
    found: dict[str, list[str]] = {}
    text = resource("operators.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            code, name = line.split("\t")
            if is_name(name):
                found.setdefault(code, []).append(name)
    return {code: tuple(names) for code, names in found.items()}


@lru_cache(maxsize=1)
def groups() -> frozenset[str]:
    """Keys of one-word names that mean the same firm or group in every country."""
    text = resource("groups.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(key_of(word) for line in lines for word in line.split())


def is_same_everywhere(key: str) -> bool:
    """Whether reports on different countries that use a name speak of the same firm."""
    return key in groups() or (" " in key and is_name(key))
