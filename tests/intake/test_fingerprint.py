"""Two buyers' copies are one edition; another figure is another one."""

from hypothesis import given
from hypothesis import strategies as st

from reader.intake.fingerprint import fingerprint
from reader.intake.lines import Sheet, TextLine
from reader.intake.sketch import is_stamp, running_heads, sketch


def pages(
    *texts: str, foot: str = "", head: str = "Kenya Telecoms {n}", stamp: str = ""
) -> list[Sheet]:
    made = []
    for number, text in enumerate(texts, 1):
        words: list[str] = []
        lines = []
        printed = [(head.format(n=number), 30.0), (stamp, 400.0), (foot, 815.0)]
        printed[1:1] = [(line, 100.0 + 14 * n) for n, line in enumerate(text.split("/"))]
        for line, top in printed:
            if line:
                first = len(words)
                words += line.split()
                lines.append(TextLine(line, first, len(words), 50, top, 400, top + 12, 10, False))
        made.append(Sheet(number, 595, 842, words, lines))
    return made


def of(sheets: list[Sheet]) -> str:
    return fingerprint([sketch(sheet) for sheet in sheets], "file")


TEXTS = tuple(
    f"The market grew by {n} percent/and prices fell in the {n} quarters before" for n in range(6)
)


def test_it_has_32_hex_digits() -> None:
    assert len(of(pages(*TEXTS))) == 32 and int(of(pages(*TEXTS)), 16)


def test_stamps_and_running_heads_do_not_count() -> None:
    plain = of(pages(*TEXTS))
    for stamp in (
        "Licensed to Example Ltd (10 users)",
        "Downloaded on 12 May 2025 by Jane Doe",
        "This copy is licensed to Jane Doe",
        "Purchased by Jane Doe, order 1234",
    ):
        assert of(pages(*TEXTS, stamp=stamp)) == plain, stamp
    assert of(pages(*TEXTS, foot="Jane Doe - 10 users")) == plain
    assert of(pages(*TEXTS, head="{n} | Another running head")) == plain


def test_every_word_of_the_text_counts() -> None:
    changed = (*TEXTS[:5], TEXTS[5].replace("5 percent", "6 percent"))
    assert of(pages(*changed)) != of(pages(*TEXTS))
    assert of(pages(*TEXTS[:5])) != of(pages(*TEXTS))


def test_a_scan_is_known_by_its_bytes() -> None:
    empty = [sketch(sheet) for sheet in pages("", "", head="")]
    assert fingerprint(empty, "one") != fingerprint(empty, "other")


def test_text_that_speaks_of_licences_is_no_stamp() -> None:
    assert not is_stamp("Licensed operators paid fees in 2019")
    assert not is_stamp("This report is about Kenya")
    assert not is_stamp("Orders rose")


def test_running_heads_are_counted_without_their_numbers() -> None:
    found = running_heads([sketch(sheet) for sheet in pages(*TEXTS, foot="page 3 of 9")])
    assert found == {"kenya telecoms #", "page # of #"}


@given(st.permutations(range(4)))
def test_order_of_lines_within_a_page_does_not_count(order: list[int]) -> None:
    lines = [f"line {n} of the page with some words in it for length" for n in range(4)]
    shuffled = "/".join(lines[n] for n in order)
    assert of(pages(shuffled, head="")) == of(pages("/".join(lines), head=""))
