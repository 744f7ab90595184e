"""What goes over the pipes between a worker and its owner, and how it is read.

A worker parses files from anywhere; were one to take it over, its answers must
not take over the owner too. So the owner unpickles values and our own dataclasses,
enumerations and errors, and nothing else.
"""

import io
import pickle
import sys
from dataclasses import dataclass, is_dataclass
from enum import Enum
from importlib import import_module
from typing import Any

from reader.workers.job import Hello, Job

_VALUES = {
    "builtins": {"set", "frozenset", "complex", "bytearray", "slice", "range"},
    "collections": {"OrderedDict", "deque", "Counter"},
    "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
    "pathlib": {"PurePosixPath", "PureWindowsPath", "PosixPath", "WindowsPath"},
}


@dataclass(frozen=True, slots=True)
class Order:
    """A job on its way to the worker; `slot` names shared memory for pixels."""

    number: int
    job: Job
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Progress of the job under way."""

    what: Any


@dataclass(frozen=True, slots=True)
class Logged:
    """A log record of the worker."""

    name: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to the job under way. `tired`: the worker wants to be started anew."""

    answer: Any
    tired: bool = False


@dataclass(frozen=True, slots=True)
class Raised:
    """The job under way raised what its desk did not foresee."""

    error: str
    detail: str
    page: int
    tired: bool = False


@dataclass(frozen=True, slots=True)
class Mended:
    """The job under way raised a `Mendable`."""

    trouble: str
    sentence: str
    tired: bool = False


Message = Hello | Said | Logged | Answered | Raised | Mended


def pack(message: Message | Order) -> bytes:
    """The message as bytes. Raises what pickle raises for what cannot be sent."""
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def unpack_order(packed: bytes) -> Order:
    """What the owner sent; the worker trusts it."""
    order = pickle.loads(packed)
    assert isinstance(order, Order)
    return order


def unpack_message(packed: bytes, package: str = "reader") -> Message:
    """What a worker sent. Only dataclasses, enumerations and errors of `package` are made.

    Raises `pickle.UnpicklingError` for anything else.
    """
    message = _Unpickler(io.BytesIO(packed), package).load()
    if not isinstance(message, Hello | Said | Logged | Answered | Raised | Mended):
        raise pickle.UnpicklingError(f"no message of a worker: {type(message).__name__}")
    return message


def _member(kind: object, name: object) -> Enum:
    """What Python 3.11.0 to 3.11.3 write `getattr` for: the member of an enumeration, no more."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        member = kind.__members__.get(str(name))
        if isinstance(member, Enum):
            return member
    raise pickle.UnpicklingError("a worker may not send builtins.getattr")


class _Unpickler(pickle.Unpickler):
    """Makes only what a worker may send."""

    def __init__(self, file: io.BytesIO, package: str) -> None:
        super().__init__(file)
        self._packages = {"reader", package}

    def find_class(self, module: str, name: str) -> Any:
        """The class of this name, if it is one that a worker may send."""
        if name in _VALUES.get(module, ()):
            return super().find_class(module, name)
        if (module, name) == ("builtins", "getattr"):
            return _member
        parts = module.split(".")
        # An engine is never imported on the owner's side, not even to read an answer.
        if parts[0] in self._packages and "engine" not in parts and "." not in name:
            found = getattr(sys.modules.get(module) or import_module(module), name, None)
            if isinstance(found, type) and (
                is_dataclass(found) or issubclass(found, Enum | BaseException | tuple)
            ):
                return found
        raise pickle.UnpicklingError(f"a worker may not send {module}.{name}")
