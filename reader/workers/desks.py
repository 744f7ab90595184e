"""Several desks in one worker: each job goes to the desk of the package that it is of.

WorkerSpec("batch", "reader.workers.desks:open_desks",
           {"desks": {"reader": "reader.intake.engine.desk:open_desk", ...}, ...})

A desk is opened when its first job comes: a worker that only compares loads no PDF library.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from reader.workers.desk import Desk, Say


def open_desks(options: dict[str, object], say: Say) -> "Desks":
    """Called in the worker. `options["desks"]` names a desk for each package of jobs."""
    named = options["desks"]
    assert isinstance(named, Mapping)
    return Desks(dict(named), options, say)


class Desks:
    """Hands each job on; of several packages that fit, the innermost counts."""

    def __init__(self, named: dict[str, str], options: dict[str, object], say: Say) -> None:
        self._named = named
        self._options = options
        self._say = say
        self._open: dict[str, Desk] = {}

    def handle(self, job: Any, say: Say) -> object:
        """The answer that the job's class names."""
        return self._desk(type(job).__module__).handle(job, say)

    def close(self) -> None:
        """Close those that were opened."""
        for desk in self._open.values():
            desk.close()

    def _desk(self, module: str) -> Desk:
        package = module
        while package not in self._named:
            if "." not in package:
                raise TypeError(f"no desk for the jobs of {module}")
            package = package.rpartition(".")[0]
        if package not in self._open:
            at, _, function = self._named[package].partition(":")
            self._open[package] = getattr(import_module(at), function)(self._options, self._say)
        return self._open[package]
