"""The list in a file that somebody sent: whole and believed, or refused in one sentence."""

import json
from typing import Any

import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.record import READER, Record
from reader.share.selection import (
    SelectedEdition,
    SelectedFile,
    SelectedPlace,
    SelectedReport,
    SelectedTag,
    Selection,
    read_list,
    write_list,
)

SELECTION = Selection(
    (
        SelectedReport(
            "Mongolia",
            "Mongolia",
            "Open",
            "",
            "live",
            (
                SelectedEdition(
                    "print",
                    Record(title="Mongolia", companies=("Unitel",), sources={"title": READER}),
                    (SelectedFile("a" * 64, "m.pdf", 9, "A. Reader", "site"),),
                    SelectedPlace(2, 0.5, 1.0),
                ),
            ),
            ("favourite",),
            (SelectedTag("Board", "red"),),
            (("Asia", "East"),),
        ),
    )
)


def test_it_comes_back_as_it_went() -> None:
    assert read_list(write_list(SELECTION), "x") == SELECTION


def test_what_a_later_version_adds_is_passed_over() -> None:
    said = json.loads(write_list(SELECTION))
    said["reports"][0]["mood"] = "good"
    assert read_list(json.dumps(said).encode(), "x") == SELECTION


def test_a_newer_list_says_what_to_do() -> None:
    said = json.loads(write_list(SELECTION)) | {"version": 2}
    with pytest.raises(Mendable, match="update this program") as caught:
        read_list(json.dumps(said).encode(), "x.reportreader")
    assert caught.value.trouble == Trouble.NEWER


def _put(path: str, value: Any) -> bytes:
    said = json.loads(write_list(SELECTION))
    at = said
    *ways, last = [int(way) if way.isdigit() else way for way in path.split(".")]
    for way in ways:
        at = at[way]
    at[last] = value
    return json.dumps(said).encode()


EDITION = "reports.0.editions.0"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 200_000,
        _put("format", "other"),
        _put("version", "1"),
        _put("version", 1e300),
        _put("reports", {}),
        _put("reports.0.title", 7),
        _put("reports.0.title", "\ud800"),
        _put("reports.0.title", "x" * 300_000),
        _put("reports.0.tags.0.colour", "octarine"),
        _put("reports.0.tags.0.name", " "),
        _put("reports.0.collections.0", ["x"] * 1000),
        _put(f"{EDITION}.files.0.sha256", "../../etc/passwd"),
        _put(f"{EDITION}.files.0.size", -1),
        _put(f"{EDITION}.files.0.size", True),
        _put(f"{EDITION}.record.companies", "Unitel"),
        _put(f"{EDITION}.record.companies", [["Unitel"]]),
        _put(f"{EDITION}.record.sources", []),
        _put(f"{EDITION}.place.page", None),
        _put(f"{EDITION}.place.top", 0).replace(b'"top": 0', b'"top": NaN'),
        _put(f"{EDITION}.place.top", 0).replace(b'"top": 0', b'"top": 1e999'),
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(Mendable, match="ask for it again") as caught:
        read_list(data, "x.reportreader")
    assert caught.value.trouble == Trouble.DAMAGED
