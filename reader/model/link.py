"""A link that stands in a PDF."""

from dataclasses import dataclass

from reader.model.page import Rect


@dataclass(frozen=True, slots=True)
class Link:
    """Where it can be clicked, and where it leads: to a page of the same PDF, or outside."""

    box: Rect
    page: int = 0
    """0 where it leads outside."""
    top: float = -1.0
    """Points from the unrotated page's upper edge, -1 for the page as a whole."""
    address: str = ""
    """As it stands in the file, which may say anything; "" for a page."""
