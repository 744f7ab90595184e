from __future__ import annotations

from reader.library.passages import IndexPassage
from reader.model.contents import SectionKind
from reader.search.breaks import with_breaks


def pages(*texts: str, numbers: tuple[int, ...] = ()) -> list[IndexPassage]:
    return [
        IndexPassage(n, number, SectionKind.OTHER, "", text.split(), "")
        for n, (number, text) in enumerate(
            zip(numbers or range(1, len(texts) + 1), texts, strict=True)
        )
    ]


def breaks(passages: list[IndexPassage]) -> list[str]:
    return [
        " | ".join(" ".join(side) for side in found) if found else ""
        for _, found in with_breaks(passages)
    ]


def test_the_words_on_both_sides_of_a_break() -> None:
    assert breaks(pages("the number of mobile", "subscribers grew again")) == [
        "the number of mobile | subscribers grew again",
        "",
    ]
    assert breaks(pages("a b c d e f g h", "i j k l m n o p")) == ["c d e f g h | i j k l m n", ""]


def test_running_heads_feet_and_page_numbers_are_no_part_of_it() -> None:
    found = breaks(
        pages(
            "Chile Report Market one of mobile House 2025 7",
            "Chile Report Market subscribers that grew House 2025 8",
            "Chile Report Costs and so on House 2025 9",
        )
    )
    foot, head = found[0].split(" | ")
    assert foot == "Chile Report Market one of mobile"
    assert head.startswith("subscribers that grew")


def test_pages_that_do_not_follow_each_other_have_no_break_between() -> None:
    assert breaks(pages("a b", "c d", numbers=(1, 3))) == ["", ""]


def test_only_the_last_passage_of_a_page_has_a_break() -> None:
    two = pages("a b", "c d", "e f", numbers=(1, 1, 2))
    assert breaks(two) == ["", "c d | e f", ""]
    assert breaks([]) == []
