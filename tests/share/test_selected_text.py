"""Recognised text that came with a file: taken as it was sent, or refused, whatever it holds."""

import base64
import json
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.recognised import PrintedLine, RecognisedText
from reader.share.selection import recognised_text, selected_text

BOX = ((1.0, 2.0, 30.5, 12.0),)
TEXT = RecognisedText(3, ("Ulan", "Bator"), (BOX, BOX), (PrintedLine(0, 9.5),))
SENT = selected_text(2, "eng", TEXT)


def places(said: object) -> str:
    return base64.b64encode(zlib.compress(json.dumps(said).encode())).decode()


def test_it_comes_as_it_went() -> None:
    assert recognised_text(SENT) == TEXT


@pytest.mark.parametrize(
    "said",
    [
        [[[10, 20, 30, 40]], [[0, 95]]],  # the boxes of one word
        [[[10, 20, 30, 40], []], [[0, 95]]],
        [[[10, 20, 30, 40]] * 2, []],
        [[[10, 20, 30, 40]] * 2, [[2, 95]]],
        [[[10, 20, 30, 40]] * 2, [[0, 95], [0, 95]]],
        [[[10, 20, 30, float("nan")]] * 2, [[0, 95]]],
        [[[10, 20, 30, 40]] * 2, [[0, "x"]]],
        {"a": 1},
        [None, None],
        "x" * 5_000_000,
    ],
)
def test_places_of_something_else_are_refused(said: object) -> None:
    with pytest.raises(ValueError):
        recognised_text(replace(SENT, places=places(said)))


@pytest.mark.parametrize("sent", ["no base 64", "AAAA", ""])
def test_what_is_no_list_of_places_is_refused(sent: str) -> None:
    with pytest.raises(ValueError):
        recognised_text(replace(SENT, places=sent))


@given(st.lists(st.text(), max_size=3))
def test_words_are_words(words: list[str]) -> None:
    try:
        text = recognised_text(replace(SENT, words=tuple(words)))
    except ValueError:
        return
    assert len(text.words) == 2 and all(word.split() == [word] for word in text.words)
