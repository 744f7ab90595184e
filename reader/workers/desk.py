"""What a worker's desk looks like, and how it speaks while it handles a job.

A desk is opened by a function named in its `WorkerSpec`, "module:function", called
in the worker as `open_desk(options, say)`. It runs in the worker, on one thread.
"""

from typing import Any, Protocol


class Say(Protocol):
    """How a desk is heard while it works."""

    def __call__(self, what: object) -> None:
        """Progress: goes to the job's `on_progress`; a sign of life."""

    def page(self, number: int) -> None:
        """The desk begins this page: a sign of life, and what a failure names. Costs nothing."""

    @property
    def wanted(self) -> bool:
        """False once the sender cancelled the job; its answer, or error, will be thrown away."""

    @property
    def pixels(self) -> memoryview:
        """The shared memory granted with the job, at least `Job.pixels` bytes."""


class Desk(Protocol):
    """Handles the jobs of one worker."""

    def handle(self, job: Any, say: Say) -> object:
        """The answer to the job. May raise `Mendable`, which the sender gets as it is."""

    def close(self) -> None:
        """The worker ends: let go of files."""
