"""What a worker is asked to do, and the failure that comes back where an answer cannot.

Shared by both sides: the process that sends jobs and the worker's.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

FailureKind = Literal["crashed", "hung", "error", "stopped"]


class Job:
    """Base of the frozen dataclasses that are sent to a worker; must be picklable.

    `slow_after` and `deadline` are seconds since the last sign of life: progress
    that the desk says, or a page that it begins. So pages are watched, not jobs.
    """

    slow_after: ClassVar[float] = 8.0
    """After so long the job's `on_progress` gets a `Slow`."""
    deadline: ClassVar[float] = 20.0
    """After so long the worker is killed and started again."""
    retry: ClassVar[bool] = False
    """Whether a job that killed its worker is sent to a fresh one, once."""
    priority: ClassVar[int] = 0
    """Jobs with a lower number go first."""

    @property
    def poison_key(self) -> Hashable | None:
        """What to give up on when it has killed two workers, such as (sha256, page)."""
        return None

    @property
    def opening_key(self) -> Hashable | None:
        """The same for a worker that died before the desk began a page, such as (sha256, 0).

        A file that hangs when it is opened is given up as a whole, not page after page.
        """
        return None

    @property
    def pixels(self) -> int:
        """Bytes of shared memory that the answer needs beside itself, 0 for none."""
        return 0

    def received(self, answer: Any, memory: memoryview) -> Any:
        """What the sender gets for the desk's answer; `memory` is the slot, and is lost after.

        Called in the sender's process, on the worker's thread, for jobs with `pixels`.
        """
        return answer


@dataclass(frozen=True)
class Greet(Job):
    """Asks a worker for its `Hello`; starts it if it is not running."""


@dataclass(frozen=True)
class Modules(Job):
    """Asks a worker for the sorted names of all modules it has imported."""


@dataclass(frozen=True, slots=True)
class Hello:
    """What a worker says of itself when its desk is open."""

    pid: int
    box: str
    """What the process is kept from, one sentence."""
    opened_in: float
    """Seconds from the worker's first own statement to the open desk."""


@dataclass(frozen=True, slots=True)
class Slow:
    """Progress that a job gives by giving none: nothing was heard of it for `seconds`."""

    page: int
    """The page it is at, 0 if it did not say."""
    seconds: float


class WorkerFailure(Exception):
    """A job that got no answer because of its worker.

    `kind` is crashed, hung, error (the desk raised what nobody foresaw) or stopped;
    `sentence` can be shown; `page` is where it happened, 0 if unknown; `detail` is
    the worker's traceback for the log, "" if there is none.
    """

    def __init__(self, kind: FailureKind, sentence: str, page: int = 0, detail: str = "") -> None:
        super().__init__(sentence)
        self.kind: FailureKind = kind
        self.sentence = sentence
        self.page = page
        self.detail = detail

    def __reduce__(self) -> tuple[type["WorkerFailure"], tuple[FailureKind, str, int, str]]:
        """Keeps all four through pickling and copying."""
        return (WorkerFailure, (self.kind, self.sentence, self.page, self.detail))
