"""How the workers are: what they drew, what they hold, what they were not able to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.pdf.service import PdfService, Timing
from reader.search.service import IndexState
from reader.workers.memory import resident_bytes
from reader.workers.worker import Pool, WorkerState

__all__ = ["Diagnosis", "IndexState", "Timing", "WorkerState", "diagnose"]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the diagnostics panel shows of the work beside the window."""

    resident: int
    """Bytes of the window's own process; 0 where the system does not tell."""
    workers: tuple[WorkerState, ...]
    drawings: tuple[Timing, ...]
    """The last ones, oldest first."""
    waiting: str
    """What is still to be drawn, "" if nothing is."""
    given_up: tuple[tuple[str, str], ...]
    """What is not tried any more, and how its workers ended."""


def diagnose(pdf: PdfService, others: Sequence[Pool]) -> Diagnosis:
    """Look at the workers for PDFs and others; waits for nothing."""
    pools = (*pdf.workers, *others)
    return Diagnosis(
        resident_bytes(),
        tuple(state for pool in pools for state in pool.states()),
        tuple(pdf.recent()),
        pdf.why_not_idle(),
        tuple(pdf.given_up()),
    )
