"""A place in an edition that can be found again in another edition."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words `first` to `last - 1` of a page of the edition with this fingerprint, as quoted."""

    fingerprint: str
    page: int
    first: int
    last: int
    quote: str
    before: str = ""
    after: str = ""
