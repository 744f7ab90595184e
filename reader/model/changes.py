"""What a task changed; one signal carries it, each screen refreshes what it shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """A set of what changed. Ids are empty where anything of the kind may have changed."""

    reports: bool = False
    index: bool = False
    arrivals: bool = False
    people: bool = False
    companies: bool = False
    previews: tuple[int, ...] = ()
    """Editions whose cover or previews came."""
    notes: tuple[str, ...] = ()
    """Fingerprints of the editions whose notes changed."""
    compared: tuple[int, ...] = ()
    """Reports of which two editions have been compared."""
    recognised: tuple[int, ...] = ()
    """Editions on whose pages text was recognised."""
    dropped: tuple[int, ...] = ()
    """Imports from watched folders that have ended."""
    folders: bool = False
    """Which folders are watched, or whether they can be."""

    def __or__(self, other: "Changes") -> "Changes":
        """Both sets together."""
        return Changes(
            self.reports or other.reports,
            self.index or other.index,
            self.arrivals or other.arrivals,
            self.people or other.people,
            self.companies or other.companies,
            self.previews + other.previews,
            self.notes + other.notes,
            self.compared + other.compared,
            self.recognised + other.recognised,
            dropped=self.dropped + other.dropped,
            folders=self.folders or other.folders,
        )
