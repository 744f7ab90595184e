from dataclasses import replace

from reader.model.anchor import Anchor
from reader.model.note import Note, NoteKind, NoteRow
from reader.share.notes import markdown, plain

MEANINGS = {"yellow": "important", "red": "doubtful"}


def row(page: int, quote: str, section: tuple[str, ...] = ("5 Mobile",), **more: str) -> NoteRow:
    note = Note(Anchor("f", page, 0, 2, quote), NoteKind.HIGHLIGHT, text=more.pop("text", ""))
    return NoteRow(note, 1, 10, "Mongolia", "2025-03-27", more.get("label", ""), section)


def test_notes_stand_under_their_sections_with_the_printed_page() -> None:
    rows = [
        row(4, "LTE grows", text="Says who?\n\nAsk."),
        row(5, "fibre too", label="iv"),
        row(9, "prices fall", ("6 Fixed", "6.1 Fibre")),
    ]
    assert markdown(rows, MEANINGS).splitlines() == [
        "# Notes on Mongolia, 2025-03-27",
        "",
        "## 5 Mobile",
        "",
        "> LTE grows",
        "",
        "Says who?",
        "",
        "Ask.",
        "",
        "(Mongolia, 2025-03-27, p. 4; important)",
        "",
        "> fibre too",
        "",
        "(Mongolia, 2025-03-27, p. iv; important)",
        "",
        "## 6 Fixed › 6.1 Fibre",
        "",
        "> prices fall",
        "",
        "(Mongolia, 2025-03-27, p. 9; important)",
    ]


def test_each_edition_has_its_heading_and_a_region_says_that_it_is_one() -> None:
    first = row(1, "a b")
    region = replace(first.note, kind=NoteKind.REGION, anchor=Anchor("g", 2, 0, 0, ""))
    text = markdown([first, replace(first, note=region, edition=11, updated="2024")], MEANINGS)
    assert text.count("# Notes on") == 2 and "> [a part of the page]" in text


def test_signs_of_markdown_mean_nothing() -> None:
    assert plain("# 5* of [x](y) <b> a_b") == "\\# 5\\* of \\[x\\](y) \\<b\\> a\\_b"
    assert plain("1. first") == "1\\. first" and plain("- x") == "\\- x"
    assert plain("2025 grew\nby 1.5") == "2025 grew by 1.5"


def test_notes_on_a_superseded_edition_say_so() -> None:
    text = markdown([replace(row(4, "LTE grows"), superseded=True)], MEANINGS)
    assert text.startswith("# Notes on Mongolia, 2025-03-27, superseded\n")
    assert "(Mongolia, 2025-03-27, superseded, p. 4; important)" in text
