"""What a worker is asked of the companies in an edition. Shared by both sides."""

from dataclasses import dataclass

from reader.workers.job import Job


@dataclass(frozen=True)
class FindCompanies(Job):
    """Find the companies that an edition names; the answer is a tuple of `FoundCompany`."""

    edition: int
    retry = True
    priority = 2
