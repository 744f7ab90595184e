from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.search.engine.postings import (
    FIELDS,
    TEXT,
    DamagedIndex,
    Passages,
    SegmentFile,
    SegmentFileWriter,
    encode,
)

PLACES = st.dictionaries(
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=6),
    st.sets(
        st.tuples(st.integers(0, 400), st.integers(0, 65_535)).map(lambda p: (p[0] << 16) + p[1]),
        min_size=1,
        max_size=30,
    ),
    max_size=40,
)


def write(path: Path, terms: dict[str, set[int]]) -> int:
    writer = SegmentFileWriter(path)
    for field in FIELDS:
        listed = sorted(terms) if field == TEXT else []
        writer.write_field(field, ((term, *encode(sorted(terms[term]))) for term in listed))
    passages = Passages.none()
    passages.editions.extend([7, 8] * 201)
    passages.numbers.extend(range(402))
    passages.lengths.extend([10, 20] * 201)
    kinds = b"\1\2" * 201
    size, _ = writer.close(Passages(passages.editions, passages.numbers, kinds, passages.lengths))
    return size


@settings(deadline=None, max_examples=60)
@given(PLACES)
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, terms: dict) -> None:
    path = tmp_path_factory.mktemp("segment") / "s"
    file = SegmentFile(path, write(path, terms))
    try:
        for term, places in terms.items():
            postings = file.postings(TEXT, term)
            assert postings is not None
            assert list(postings.ids) == sorted({place >> 16 for place in places})
            assert file.count(TEXT, term) == len(postings.ids)
            everywhere = set(postings.ids)
            read = {
                (passage << 16) + place
                for passage, inside in postings.places_in(everywhere)
                for place in inside
            }
            assert read == places
        assert [word for word, _ in file.words_from(TEXT, "")] == sorted(terms)
        assert file.postings(TEXT, "not there at all") is None
        assert list(file.passages.editions) == [7, 8] * 201
        assert file.passages.kinds == b"\1\2" * 201
    finally:
        file.close()


def test_a_word_that_fills_a_passage_keeps_its_first_places(tmp_path: Path) -> None:
    path = tmp_path / "s"
    terms = {"the": {*range(1000), (5 << 16) + 3}}
    file = SegmentFile(path, write(path, terms))
    postings = file.postings(TEXT, "the")
    assert postings is not None
    assert list(postings.ids) == [0, 5]
    assert list(postings.freqs) == [255, 1]
    assert [list(inside) for _, inside in postings.places_in({5})] == [[3]]
    file.close()


def test_forms_and_word_list(tmp_path: Path) -> None:
    path = tmp_path / "s"
    words = ["operate", "operator", "operators", "tower", *(f"w{n:04}" for n in range(1000))]
    file = SegmentFile(path, write(path, {word: {1} for word in words}))
    assert file.forms("oper") == ["operate", "operator", "operators"]
    assert file.forms("tower") == ["tower"]
    assert file.forms("nothing") == []
    from_w0500 = [word for word, _ in file.words_from(TEXT, "w0500")]
    assert from_w0500[0] == "w0500"
    assert len(from_w0500) == 500
    file.close()


@pytest.mark.parametrize("damage", ["cut", "empty", "head", "footer", "gone"])
def test_damage_is_told(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "s"
    size = write(path, {"word": {1}})
    data = path.read_bytes()
    match damage:
        case "cut":
            path.write_bytes(data[:-20])
        case "empty":
            path.write_bytes(b"")
        case "head":
            path.write_bytes(b"XXXX" + data[4:])
        case "footer":
            path.write_bytes(data[:-60] + b"\xff" * 60)
        case "gone":
            path.unlink()
    with pytest.raises(DamagedIndex):
        SegmentFile(path, size)
