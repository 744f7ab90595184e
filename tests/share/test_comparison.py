"""Comparisons as files: both editions cited, pages as printed, nothing that is taken for signs."""

from dataclasses import replace
from html.parser import HTMLParser

from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Place, Span
from reader.share.comparison import CitedEdition, html, markdown

OLD = CitedEdition(
    "North Korea <Telecoms>", "2021-11-18", "3", 62, "Open", "A. Buyer", "a" * 32, {}, {}
)
NEW = CitedEdition(
    "North Korea *Telecoms*",
    "2025-03-27",
    "",
    1,
    "Open",
    "",
    "b" * 32,
    {9: "3"},
    {"Table 3": "Table 3 - Subscribers (million) - 2010-2025"},
)
COMPARISON = Comparison(
    (
        Change(
            ChangeKind.FIGURE,
            "5 Mobile › 5.1 Market",
            "3.8",
            "6.0",
            (Span(8, 4, 5),),
            (Span(9, 6, 8),),
            "Subscribers, 2024",
            "Table 3",
            "+58%",
        ),
        Change(ChangeKind.TEXT_GONE, "Rules", "<script>alert(1)</script>", "", (Span(2, 0, 3),)),
        Change(ChangeKind.COMPANY_IN, "", "", "*Byol*"),
    ),
    (),
    ChangeSummary(sections_changed=2, figures=1),
)


class Text(HTMLParser):
    """Reads what a page says, its tags and links."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += f" {data.strip()}" if data.strip() else ""


def test_html() -> None:
    page = Text(html(OLD, NEW, COMPARISON, "Tables are not compared."))
    assert "script" not in page.tags
    assert "<script>alert(1)</script>" in page.text
    cited = "Open, North Korea <Telecoms>, 2021-11-18, edition 3, 62 pages, licensed to A. Buyer"
    assert cited in page.text
    assert "2025-03-27, 1 page" in page.text
    assert "Subscribers, 2024 3.8 → 6.0 +58%" in page.text
    # A figure keeps what it counts, and both pages as they are printed.
    where = "Table 3 - Subscribers (million) - 2010-2025; p. 8 of 2021-11-18, p. 3 of 2025-03-27"
    assert where in page.text
    assert page.links == [
        f"report-reader:open?edition={'b' * 32}&page=9&words=6,7",
        f"report-reader:open?edition={'a' * 32}&page=2&words=0,1,2",
    ]
    assert "Tables are not compared." in page.text
    assert page.tags.count("h2") == 3  # figures, text, companies


def test_markdown() -> None:
    text = markdown(OLD, NEW, COMPARISON, "")
    assert text.startswith("# What changed in North Korea \\*Telecoms\\*\n")
    assert "- From: Open, North Korea \\<Telecoms\\>" in text
    assert "2 sections changed; 1 figure" in text
    assert "- **Figure** Subscribers, 2024 ~~3.8~~ → **6.0** +58% (" in text
    assert "**Text gone** \\<script\\>" in text
    assert text.rstrip().endswith("- **Company in** \\*Byol\\*")


def test_the_other_places_of_a_change_are_named() -> None:
    figure, *_ = COMPARISON.changes
    tables = (Place("7 More", f"Table {n}", 8, 9) for n in range(7))
    places = [Place("2 Summary", "", 5, 9), *tables]
    found = replace(COMPARISON, changes=(replace(figure, also=tuple(places)),))
    also = "also in 2 Summary p. 3, Table 0 p. 3, Table 1 p. 3, Table 2 p. 3, Table 3 p. 3, Table 4"
    assert f"{also} p. 3 and 2 more" in Text(html(OLD, NEW, found, "")).text
    assert "also in 2 Summary p. 3" in markdown(OLD, NEW, found, "")


def test_nothing_changed() -> None:
    nothing = Comparison((), (), ChangeSummary())
    assert "Nothing changed." in markdown(OLD, NEW, nothing, "")
    assert "Nothing changed." in Text(html(OLD, NEW, nothing, "")).text
