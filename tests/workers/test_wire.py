import os
import pickle
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import PurePosixPath
from typing import Any

import pytest

from reader.base.errors import Trouble
from reader.model.arrival import Arrival
from reader.model.changes import Changes
from reader.model.contents import OutlineEntry
from reader.pdf.jobs import PageImage
from reader.workers.job import Greet, Hello, WorkerFailure
from reader.workers.wire import Answered, Order, Said, pack, unpack_message, unpack_order
from tests.workers.desks import Echo


class Evil:
    """Pickles as a call of anything."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self._call = function, arguments

    def __reduce__(self) -> Any:
        return self._call


@pytest.mark.parametrize(
    "value",
    [
        None,
        {"a": [1, 2.5, (b"x", "y")], "b": {1, 2}},
        Changes(reports=True),
        (OutlineEntry(1, "A", 2, 3.0), PageImage(1, 1, 3, b"abc")),
        Trouble.DAMAGED,
        Counter("aab"),
        date(2025, 3, 27),
        PurePosixPath("a/b"),
        Hello(1, "nothing", 0.5),
    ],
)
def test_values_and_our_nouns_pass(value: object) -> None:
    assert unpack_message(pack(Answered(value))) == Answered(value)
    assert unpack_message(pack(Said(value))) == Said(value)


@pytest.mark.parametrize(
    "evil",
    [
        Evil(os.system, "true"),
        Evil(eval, "1"),
        Evil(getattr, "", "join"),
        Evil(getattr, Trouble, "__class__"),
        Evil(getattr, Trouble, "__members__"),
        Evil(getattr, Arrival, "__init__"),
        Evil(subprocess.Popen, "true"),
        Evil(sys.exit, 3),
        Evil(pack, Said(1)),  # a function of ours
    ],
)
def test_nothing_else_is_made(evil: Evil) -> None:
    with pytest.raises(pickle.UnpicklingError, match="may not send"):
        unpack_message(pack(Answered(evil)))


def test_an_engine_is_not_imported_to_read_an_answer() -> None:
    packed = pack(Answered(OutlineEntry(1, "A", 1)))
    name = b"reader.model.contents"
    assert name in packed
    # A protocol 5 pickle keeps the length of a short string in the byte before it.
    other = b"reader.pdf.engine.xxx"
    assert len(other) == len(name)
    with pytest.raises(pickle.UnpicklingError, match="engine"):
        unpack_message(packed.replace(name, other))


def test_another_package_passes_only_for_its_own_desk() -> None:
    packed = pack(Answered(Echo("hello")))
    with pytest.raises(pickle.UnpicklingError):
        unpack_message(packed)
    assert unpack_message(packed, "tests") == Answered(Echo("hello"))


def test_what_is_no_message_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError, match="no message"):
        unpack_message(pickle.dumps("text"))


def test_orders_and_failures_survive() -> None:
    assert unpack_order(pack(Order(3, Greet(), "slot"))) == Order(3, Greet(), "slot")
    failure = pickle.loads(pickle.dumps(WorkerFailure("hung", "page 3 takes too long", 3, "trace")))
    assert (failure.kind, failure.sentence, failure.page, failure.detail) == (
        "hung",
        "page 3 takes too long",
        3,
        "trace",
    )


def test_a_member_comes_through_as_python_3_11_2_writes_it() -> None:
    """Debian 12's Python pickles a member of an enumeration as getattr(kind, name)."""
    assert unpack_message(pack(Answered(Evil(getattr, Trouble, "LOCKED")))) == Answered(
        Trouble.LOCKED
    )
