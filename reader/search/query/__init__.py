"""The query language: a tree of our own, read from any text and printed again. Pure."""

from reader.search.query.parser import Parsed, parse
from reader.search.query.printer import show

__all__ = ["Parsed", "parse", "show"]
