"""Links: read back as they were written; hostile ones are refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.base.errors import Mendable
from reader.share import address
from reader.share.address import Address, SearchAddress

PRINT = "ab" * 16


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (address.written(PRINT, 12, (3, 4)), Address(PRINT, 12, (3, 4))),
        ("report-reader://open?edition=" + "0" * 32, Address("0" * 32)),
        ("Report-Reader:OPEN/?edition=" + "0" * 32, Address("0" * 32)),
        (f"report-reader:open?edition={PRINT}&page=-3&words=a,7", Address(PRINT, 1, (7,))),
        (f"report-reader:open?edition={PRINT}&page=9999999", Address(PRINT)),
        ("report-reader:search?q=LTE%20%225G%22", SearchAddress('LTE "5G"')),
        ("report-reader://search/?q=caf%C3%A9+au", SearchAddress("caf\u00e9 au")),
    ],
)
def test_what_is_a_link(text: str, wanted: Address | SearchAddress) -> None:
    assert address.looks_like_one(text) and address.read(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "report-reader:open?edition=../../etc/passwd&page=1",
        "report-reader:open?edition=/etc/passwd",
        "report-reader:open?page=1",
        "report-reader:open",
        "report-reader:",
        "report-reader:/etc/passwd",
        "report-reader:delete?edition=" + PRINT,
        "report-reader:search",
        "report-reader:search?q=%20",
        "report-reader:search?q=a%00b",
        "report-reader:search?q=a%0Ab",
        "report-reader:search?q=%1B%5B2J",
        "report-reader:search?q=" + "x" * 501,
        "report-reader:search?" + "q=a&" * 30,
        "report-reader:open?edition=" + PRINT + "\n",
        "report-reader:open?edition=" + PRINT + "&words=" + "1," * 2_000,
        "file:///etc/passwd",
        "https://example.org/report-reader:open?edition=" + PRINT,
        "javascript:alert(1)",
        " report-reader:open?edition=" + PRINT,
    ],
)
def test_what_is_refused_with_a_sentence(text: str) -> None:
    assert address.looks_like_one(text)
    with pytest.raises(Mendable) as caught:
        address.read(text)
    assert caught.value.sentence.endswith(".") and caught.value.sentence.isprintable()


@pytest.mark.parametrize("text", ["/home/x/report.pdf", "C:\\reports\\a.pdf", "a.pdf", "", "5:4"])
def test_a_file_is_no_link(text: str) -> None:
    assert not address.looks_like_one(text)


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    for whole in (text, f"report-reader:open?edition={text}", f"report-reader:search?q={text}"):
        try:
            found = address.read(whole)
        except Mendable:
            continue
        assert isinstance(found, SearchAddress) or len(found.fingerprint) >= 16


@given(st.text(min_size=1, max_size=60).filter(lambda text: text.isprintable() and text.strip()))
def test_a_question_is_read_back(text: str) -> None:
    assert address.read(address.search_written(text)) == SearchAddress(text.strip())


def test_html_holds_no_markup_of_others() -> None:
    made = address.as_html(address.written(PRINT, 1), '<b>&"')
    assert made.count("<") == 2 and "&lt;b&gt;&amp;&quot;" in made
