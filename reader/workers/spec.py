"""Which desk a worker opens, and how it lives."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MIB = 1 << 20


@dataclass(frozen=True)
class WorkerSpec:
    """One kind of worker; picklable."""

    name: str
    desk: str
    """"module:function" of the function that opens the desk."""
    options: Mapping[str, object] = field(default_factory=dict)
    """Given to that function; picklable."""
    low_priority: bool = False
    idle_seconds: float | None = None
    """Ends after so long without work, and starts again on the next job."""
    tired_jobs: int = 5_000
    """Jobs after which the process is exchanged when nothing waits; 0 for never."""
    tired_bytes: int = 600 * MIB
    """Memory after which the same happens; MuPDF keeps what it once had."""
    patience: float = 1.0
    """Factor to the deadlines of all jobs."""
