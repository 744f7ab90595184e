"""Firms that are known by name: those that run mobile networks, by country.

The table is `resources/operators.tsv`, read once. Runs anywhere.
"""

from functools import lru_cache

from reader.base.resources import resource
from reader.insight.companies.names import is_name


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
