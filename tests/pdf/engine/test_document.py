import json
from pathlib import Path

import pymupdf
import pytest

from reader.base.errors import Mendable, Trouble
from reader.model.contents import OutlineEntry
from reader.pdf.engine.complaints import complaints
from reader.pdf.engine.document import open_document
from reader.pdf.engine.information import iso_date
from reader.pdf.engine.labels import labels
from tests import makepdf


def trouble(path: Path, password: str = "") -> Mendable:
    with pytest.raises(Mendable) as caught:
        open_document(path, password)
    assert caught.value.sentence.count("\n") == 0
    return caught.value


def test_a_report(tmp_path: Path) -> None:
    document = open_document(makepdf.report(tmp_path / "report.pdf", pages=6))
    assert document.page_count == 6
    assert not document.encrypted and not document.repaired
    assert "North" in document.page(1).words
    assert document.outline()[0].page >= 1
    document.close()
    document.close()


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (makepdf.empty, Trouble.EMPTY),
        (makepdf.not_a_pdf, Trouble.NOT_A_PDF),
    ],
)
def test_what_does_not_open_says_why(tmp_path: Path, make: object, expected: Trouble) -> None:
    path = tmp_path / "some file.pdf"
    make(path)  # type: ignore[operator]
    error = trouble(path)
    assert error.trouble is expected
    assert "some file.pdf" in error.sentence


def test_damage_beyond_repair(tmp_path: Path) -> None:
    path = tmp_path / "stump.pdf"
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog")
    assert trouble(path).trouble is Trouble.DAMAGED


def test_a_text_file_with_the_name_of_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_text("Dear reader, " * 500, encoding="utf-8")
    assert trouble(path).trouble is Trouble.NOT_A_PDF


def test_truncated_and_damaged_files_open_or_say_why(tmp_path: Path) -> None:
    for make in (makepdf.truncated, makepdf.damaged):
        try:
            document = open_document(make(tmp_path / "one.pdf"))
        except Mendable as error:
            assert error.trouble is Trouble.DAMAGED
        else:
            assert document.repaired
            document.page(1)
            document.close()


def test_a_file_that_vanished_and_one_that_cannot_be_read(tmp_path: Path) -> None:
    assert trouble(tmp_path / "gone.pdf").trouble is Trouble.VANISHED
    assert trouble(tmp_path).trouble is Trouble.UNREADABLE


def test_a_password(tmp_path: Path) -> None:
    path = makepdf.encrypted(tmp_path / "locked.pdf", "secret")
    assert "needs its password" in trouble(path).sentence
    wrong = trouble(path, "guess")
    assert wrong.trouble is Trouble.PASSWORD and "does not open" in wrong.sentence
    document = open_document(path, "secret")
    assert document.encrypted and document.page(1).words
    document.close()


def test_document_information(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    pdf.new_page()
    pdf.set_metadata(
        {"title": " A  title ", "author": "Somebody", "creationDate": "D:20250327101112+02'00'"}
    )
    pdf.save(tmp_path / "info.pdf")
    document = open_document(tmp_path / "info.pdf")
    assert document.info["title"] == "A title" and document.info["author"] == "Somebody"
    assert document.info["creationDate"] == "2025-03-27T10:11:12+02:00"
    assert document.info["modDate"] == ""
    document.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D:20190405143242-04'00'", "2019-04-05T14:32:42-04:00"),
        ("D:20230120164927Z", "2023-01-20T16:49:27Z"),
        ("D:20230120", "2023-01-20"),
        ("D:2023", "2023"),
        ("2020-05-06T07:08:09Z", "2020-05-06T07:08:09Z"),
        ("D:20231320", "2023"),
        ("D:20231290", "2023-12"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_dates(text: str, expected: str) -> None:
    assert iso_date(text) == expected


def outlined(path: Path, destinations: list[str], rotations: tuple[int, ...] = (0, 90, 0)) -> Path:
    """Entries "e0", "e1", ... whose destinations are written as given; {0} is a page's xref."""
    pdf = pymupdf.open()
    for rotation in rotations:
        pdf.new_page(width=300, height=500).set_rotation(rotation)
    pdf.set_toc([[1, f"e{place}", 1] for place in range(len(destinations))])
    pages = [page.xref for page in pdf]
    for entry, destination in zip(pdf.get_toc(simple=False), destinations, strict=True):
        pdf.xref_set_key(entry[3]["xref"], "A", "null")
        pdf.xref_set_key(entry[3]["xref"], "Dest", destination.format(*pages))
    pdf.save(path)
    pdf.close()
    return path


def test_an_outline_has_positions_on_the_unrotated_page(tmp_path: Path) -> None:
    destinations = ["[{0} 0 R /XYZ 10 400 0]", "[{1} 0 R /XYZ 10 400 0]", "[{2} 0 R /Fit]"]
    document = open_document(outlined(tmp_path / "o.pdf", destinations))
    assert document.outline() == [
        OutlineEntry(1, "e0", 1, 100.0),
        OutlineEntry(1, "e1", 2, 100.0),
        OutlineEntry(1, "e2", 3, -1.0),
    ]
    document.close()


def test_an_entry_without_a_page_takes_the_next_ones(tmp_path: Path) -> None:
    destinations = ["null", "[{2} 0 R /XYZ 0 300 0]", "(nowhere)"]
    document = open_document(outlined(tmp_path / "o.pdf", destinations))
    assert [(entry.title, entry.page) for entry in document.outline()] == [("e0", 3), ("e1", 3)]
    document.close()


def test_an_outline_keeps_its_levels_and_order(tmp_path: Path) -> None:
    toc = [[1, "A", 1], [2, "A1", 1], [3, "A1a", 2], [2, "A2", 2], [1, "B", 3]]
    pdf = pymupdf.open()
    for _ in range(3):
        pdf.new_page()
    pdf.set_toc(toc)
    pdf.save(tmp_path / "o.pdf")
    document = open_document(tmp_path / "o.pdf")
    assert [[entry.level, entry.title, entry.page] for entry in document.outline()] == toc
    document.close()


def test_an_outline_that_runs_in_a_circle_ends(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    pdf.new_page()
    pdf.set_toc([[1, "A", 1], [1, "B", 1]])
    first, second = (entry[3]["xref"] for entry in pdf.get_toc(simple=False))
    pdf.xref_set_key(second, "Next", f"{first} 0 R")
    pdf.save(tmp_path / "circle.pdf")
    document = open_document(tmp_path / "circle.pdf")
    assert len(document.outline()) <= 20_000
    document.close()


def test_page_labels(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    for _ in range(9):
        pdf.new_page()
    pdf.set_page_labels(
        [
            {"startpage": 0, "prefix": "", "style": "r", "firstpagenum": 1},
            {"startpage": 3, "prefix": "", "style": "D", "firstpagenum": 4},
            {"startpage": 5, "prefix": "A-", "style": "D", "firstpagenum": 1},
            {"startpage": 7, "prefix": "", "style": "A", "firstpagenum": 27},
        ]
    )
    expected = [page.get_label() for page in pdf]
    found = labels(pdf)
    assert found == ["i", "ii", "iii", "", "", "A-1", "A-2", "AA", "BB"]
    # PDF counts Z, AA, BB; PyMuPDF counts Z, AA, AB.
    assert [label or str(place + 1) for place, label in enumerate(found)][:8] == expected[:8]


def test_a_blank_page_is_no_trouble(tmp_path: Path) -> None:
    document = open_document(makepdf.without_text(tmp_path / "blank.pdf"))
    content = document.page(1)
    assert content.info.trouble == "" and (content.words, content.lines) == ([], [])
    assert document.words(1).boxes() == []
    document.close()


def test_a_broken_page_says_so(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    for _ in range(2):
        pdf.new_page().insert_text((72, 72), "words")
    pdf.xref_set_key(pdf[1].xref, "Contents", "[999 0 R]")
    pdf.xref_set_key(pdf[1].xref, "Type", "/Nothing")
    pdf.save(tmp_path / "broken.pdf")
    document = open_document(tmp_path / "broken.pdf")
    assert document.page(1).words == ["words"]
    content = document.page(2)
    assert content.words == [] and content.info.number == 2
    missing = document.page(2) if document.page_count == 2 else content
    assert missing.info.width > 0
    document.close()


def test_a_page_that_raises_has_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = open_document(makepdf.report(tmp_path / "report.pdf"))

    def refuse(page: object) -> None:
        raise RuntimeError("code=7: cycle in page tree")

    monkeypatch.setattr("reader.pdf.engine.document.Words", refuse)
    content = document.page(3)
    assert content.info.trouble == "this page is damaged"
    assert content.words == [] and content.lines == [] and content.info.width == 595
    document.close()


def test_covers_and_previews_are_small_jpegs(tmp_path: Path) -> None:
    document = open_document(makepdf.report(tmp_path / "report.pdf"))
    preview, cover = document.preview(2), document.cover()
    assert preview[:2] == cover[:2] == b"\xff\xd8"
    assert pymupdf.Pixmap(preview).width == 150 and pymupdf.Pixmap(cover).width == 240
    assert len(preview) < 6_000 and len(cover) < 25_000
    document.close()


def test_a_very_tall_page_has_a_small_preview_too(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    pdf.new_page(width=100, height=14_000)
    pdf.new_page(width=14_400, height=14_400)
    pdf.save(tmp_path / "tall.pdf")
    document = open_document(tmp_path / "tall.pdf")
    for number in (1, 2):
        picture = pymupdf.Pixmap(document.preview(number))
        assert picture.width <= 150 and picture.height <= 600
    document.close()


def test_mupdf_says_nothing_on_standard_output(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pdf = pymupdf.open()
    page = pdf.new_page()
    page.insert_text((72, 72), "words")
    pdf.update_stream(page.get_contents()[0], b"BT /Nothing 12 Tf (x) Tj Q Q endless ((")
    pdf.save(tmp_path / "odd.pdf")
    document = open_document(tmp_path / "odd.pdf")
    document.page(1)
    document.page_list(1)
    assert complaints() != "" and complaints() == ""
    document.close()
    with pytest.raises(Mendable):
        open_document(makepdf.truncated(tmp_path / "one.pdf", 0.1))
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")


def test_labels_and_outlines_of_real_reports(reports_dir: Path) -> None:
    found = {}
    for path in sorted(reports_dir.glob("*.pdf"))[::6]:
        document = open_document(path)
        entries = document.outline()
        assert all(1 <= entry.page <= document.page_count for entry in entries)
        assert all(entry.top == -1.0 or entry.top >= 0 for entry in entries)
        assert len(document.labels()) == document.page_count
        found[path.name] = len(entries)
        document.close()
    assert sum(found.values()) > 20, json.dumps(found)
