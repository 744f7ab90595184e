"""Several desks in one worker: who handles which job, and when a desk is opened."""

from __future__ import annotations

import sys

import pytest

from reader.insight.jobs import CompareEditions, PackedEdition
from reader.pdf.jobs import CloseFile
from reader.workers.desks import Desks, open_desks

OPENED: list[str] = []


class Desk:
    def __init__(self, name: str) -> None:
        self.name = name
        OPENED.append(name)

    def handle(self, job: object, say: object) -> str:
        return self.name

    def close(self) -> None:
        OPENED.append(f"{self.name} closed")


def outer(options: dict[str, object], say: object) -> Desk:
    return Desk("outer")


def inner(options: dict[str, object], say: object) -> Desk:
    return Desk("inner")


@pytest.fixture
def desks() -> Desks:
    OPENED.clear()
    here = __name__
    assert here in sys.modules
    named = {"reader": f"{here}:outer", "reader.insight": f"{here}:inner"}
    return open_desks({"desks": named}, None)  # type: ignore[arg-type]


NOTHING = PackedEdition(1, 0, (), (), (), b"", (), ())


def test_the_innermost_package_counts_and_desks_open_late(desks: Desks) -> None:
    assert OPENED == []
    assert desks.handle(CompareEditions(NOTHING, NOTHING), None) == "inner"  # type: ignore[arg-type]
    assert OPENED == ["inner"]
    assert desks.handle(CloseFile("a.pdf"), None) == "outer"  # type: ignore[arg-type]
    assert desks.handle(CloseFile("b.pdf"), None) == "outer"  # type: ignore[arg-type]
    assert OPENED == ["inner", "outer"]
    desks.close()
    assert OPENED[2:] == ["inner closed", "outer closed"]


def test_a_job_of_nobody_is_an_error(desks: Desks) -> None:
    with pytest.raises(TypeError, match="no desk"):
        desks.handle(Desk("x"), None)  # type: ignore[arg-type]
