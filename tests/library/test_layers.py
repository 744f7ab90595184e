"""What was recognised, in a file for the workers that hold no catalogue."""

from __future__ import annotations

from pathlib import Path

from reader.library.layers import make_layer, read_layer
from reader.model.page import pack_words
from reader.model.recognised import PrintedLine, RecognisedText, Recognition
from tests.library.books import Books

TEXT = RecognisedText(3, ("Ulaanbaatar",), (((1.0, 2.0, 30.5, 12.0),),), (PrintedLine(0, 9.5),))


def test_it_is_made_anew_when_more_is_recognised(tmp_path: Path) -> None:
    books = Books(tmp_path / "library")
    _, edition = books.add("a", "2025")
    looks, rows = books.reader.recognised, books.writer.recognised
    assert looks.stamp(edition) == "" and looks.texts(edition) == {}
    rows.want(edition, [2], "eng")
    assert [(one.edition, one.page) for one in looks.wanted()] == [(edition, 2)]
    assert rows.settle(edition, 2, TEXT)
    assert looks.wanted() == [] and looks.undivided() == [edition]
    assert looks.texts(edition) == {2: TEXT}
    assert books.reader.page_words(edition, 2) == ["three", "more", "words", "Ulaanbaatar"]
    folder, stamp = books.folder.previews, looks.stamp(edition)
    path = make_layer(folder, edition, stamp, lambda: looks.texts(edition))
    assert read_layer(path, 2) == TEXT and read_layer(path, 1) is None

    def never() -> dict[int, RecognisedText]:
        raise AssertionError("it is there")

    assert make_layer(folder, edition, stamp, never) == path
    rows.want(edition, [1, 2], "eng")  # what has been recognised is not asked for again
    assert [one.page for one in looks.wanted()] == [1]
    other = RecognisedText(5, TEXT.words, TEXT.boxes, TEXT.lines)
    assert rows.settle(edition, 1, other)
    newer = make_layer(folder, edition, looks.stamp(edition), lambda: looks.texts(edition))
    assert newer != path and not Path(path).exists()
    assert (read_layer(newer, 1), read_layer(newer, 2)) == (other, TEXT)
    books.close()


def test_a_page_is_recognised_again_in_another_language(tmp_path: Path) -> None:
    books = Books(tmp_path / "library")
    _, edition = books.add("a", "2025")
    looks, rows = books.reader.recognised, books.writer.recognised
    rows.want(edition, [2], "eng")
    assert rows.settle(edition, 2, TEXT) and looks.done(edition) == {2: "eng"}
    rows.want(edition, [2], "deu")
    assert [one.languages for one in looks.wanted()] == ["deu"]
    assert looks.texts(edition) == {2: TEXT}, "it stays until there is something in its place"
    rows.unwant()
    assert looks.wanted() == [] and looks.done(edition) == {2: ""}
    assert looks.states(edition) == {2: (Recognition.WORDS, "")}
    rows.want(edition, [2], "deu")
    assert not rows.settle(edition, 2, None) and looks.texts(edition) == {2: TEXT}
    rows.want(edition, [2], "deu")
    rows.fail(edition, 2, "It failed.")
    assert looks.texts(edition) == {2: TEXT}
    stamp = looks.stamp(edition)
    rows.want(edition, [2], "deu")
    other = RecognisedText(3, ("Ulan", "Bator"), TEXT.boxes * 2, TEXT.lines)
    assert rows.settle(edition, 2, other) and looks.done(edition) == {2: "deu"}
    assert books.reader.page_words(edition, 2) == ["three", "more", "words", "Ulan", "Bator"]
    assert looks.texts(edition) == {2: other} and looks.stamp(edition) != stamp
    assert looks.undivided() == [edition]
    books.close()


def test_words_behind_others_than_the_page_has_are_not_kept(tmp_path: Path) -> None:
    books = Books(tmp_path / "library")
    _, edition = books.add("a", "2025")
    rows = books.writer.recognised
    rows.want(edition, [2], "eng")
    books.writer._db.execute(
        "UPDATE words SET packed = ? WHERE edition = ? AND page = 2", (pack_words(["x"]), edition)
    )
    assert not rows.settle(edition, 2, TEXT)
    assert books.reader.page_words(edition, 2) == ["x"]
    assert not rows.settle(edition, 1, TEXT), "nobody has asked for it"
    books.close()


def test_a_layer_that_is_gone_or_damaged_or_cannot_be_written(tmp_path: Path) -> None:
    assert read_layer(str(tmp_path / "none"), 1) is None
    (tmp_path / "bad").write_bytes(b"PK no layer")
    assert read_layer(str(tmp_path / "bad"), 1) is None
    assert make_layer(tmp_path / "no folder", 1, "1-1-1-1", lambda: {1: TEXT}) == ""
