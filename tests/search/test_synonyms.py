from __future__ import annotations

from pathlib import Path

import pytest

from reader.base.resources import resource
from reader.search.synonyms import parse_synonyms, read


def test_each_term_of_a_line_stands_for_the_others_in_all_its_forms() -> None:
    listed = parse_synonyms(
        "# networks\nFTTH, FTTP, fibre to the home  # all the same\n\nsub, subscriber"
    )
    assert listed.of("ftth") == ("fttp", "fibre-to-the-home")
    assert listed.of("FTTP") == ("ftth", "fibre-to-the-home")
    assert listed.of("subscribers") == ("sub",)
    assert listed.of("Subs") == ("subscriber",)
    assert listed.of("spectrum") == ()
    assert listed.wrong == ()


def test_lines_without_two_terms_are_passed_over_and_counted() -> None:
    listed = parse_synonyms("FTTH\nFTTH,\nFTTH, ftth\n,,&\na, b\n" + ", ".join(map(str, range(50))))
    assert listed.wrong == (1, 2, 3, 4, 6)
    assert listed.of("a") == ("b",)


def test_a_term_on_two_lines_has_the_others_of_both() -> None:
    assert parse_synonyms("bn, billion\nmilliard, bn").of("bn") == ("billion", "milliard")


def test_any_bytes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "synonyms.txt"
    path.write_bytes(b"\xef\xbb\xbfcapex, capital expenditure\r\n\xff\xfe\x00\r\n")
    listed = read(path)
    assert listed.of("capex") == ("capital-expenditure",)
    assert listed.wrong == (2,) or listed.wrong == ()
    with pytest.raises(OSError, match="synonyms"):
        read(tmp_path / "missing" / "synonyms.txt")


def test_the_list_of_the_program_is_sound_and_short() -> None:
    listed = read(resource("synonyms.txt"))
    assert listed.wrong == ()
    assert listed.of("subs")
    assert listed.of("FTTH")[0] == "fttp"
    assert len(listed.groups) < 200
