"""How changes are told."""

from dataclasses import replace

import pytest

from reader.model.change import Change, ChangeKind, ChangeSummary, Place, Span
from reader.model.changewords import GROUPS, WORDS, pieces, summary_lines, told, tone, where


def test_every_kind_has_words_a_tone_and_one_group() -> None:
    for kind in ChangeKind:
        assert WORDS[kind]
        assert tone(kind) in ("new", "gone", "moved", "changed")
        assert sum(kind in kinds for kinds in GROUPS.values()) == 1


def test_a_figure_says_what_it_counts_old_new_and_the_difference() -> None:
    change = Change(
        ChangeKind.FIGURE, "Mobile", "19%", "28%", subject="Penetration", difference="+9 points"
    )
    assert pieces(change) == [
        ("plain", "Penetration"),
        ("old", "19%"),
        ("arrow", "→"),
        ("new", "28%"),
        ("second", "+9 points"),
    ]
    assert told(change) == "Penetration 19% → 28% +9 points"


def test_of_a_sentence_only_what_changed_is_old_and_new() -> None:
    change = Change(
        ChangeKind.TEXT_CHANGED,
        "",
        "Equipment is bought from two Chinese makers for the network",
        "Equipment is bought at home for the network",
    )
    assert pieces(change) == [
        ("plain", "Equipment is bought"),
        ("old", "from two Chinese makers"),
        ("new", "at home"),
        ("plain", "for the network"),
    ]


def test_sentences_with_little_in_common_stand_one_after_the_other() -> None:
    change = Change(ChangeKind.TEXT_CHANGED, "", "One two three four", "Five six seven four")
    assert [kind for kind, _ in pieces(change)] == ["old", "arrow", "new"]


@pytest.mark.parametrize(
    ("kind", "old", "new", "said"),
    [
        (ChangeKind.TEXT_NEW, "", "A new rule.", "A new rule."),
        (ChangeKind.COMPANY_OUT, "Orascom", "", "Orascom"),
        (ChangeKind.SECTION_MOVED, "Links", "Links", "Links"),
        (ChangeKind.TABLE_CHANGED, "", "Table 3 - Lines", "Table 3 - Lines"),
        (ChangeKind.SECTION_RENAMED, "Links", "Cables", "Links → Cables"),
    ],
)
def test_what_came_went_or_moved(kind: ChangeKind, old: str, new: str, said: str) -> None:
    subject = new if kind is ChangeKind.TABLE_CHANGED else ""
    change = Change(kind, "", old, new, subject=subject)
    assert " ".join(text for _, text in pieces(change)) == said
    assert told(change) == said


def test_where_it_stands() -> None:
    at = (Span(7, 0, 1),)
    section = "5 Mobile › 5.1 Market"
    new = Change(ChangeKind.TEXT_NEW, section, new="x", new_at=at)
    assert where(new, "", "36") == "5.1 Market · p. 36"
    gone = Change(ChangeKind.TEXT_GONE, section, old="x", old_at=at)
    assert where(gone, "22", "") == "5.1 Market · was p. 22"
    figure = Change(ChangeKind.FIGURE, section, "1", "2", at, at, caption="Table 3")
    assert where(figure, "30", "31") == "Table 3 · p. 31"
    moved = Change(ChangeKind.SECTION_MOVED, "Links", "Links", "Links", at, at)
    assert where(moved, "20", "46") == "Links · was p. 20, now p. 46"
    assert where(Change(ChangeKind.COMPANY_IN, "", new="Byol"), "", "") == ""
    often = replace(figure, also=(Place("2 Summary", "", 9, 9), Place("Record", "", 2, 2)))
    assert where(often, "30", "31") == "Table 3 · p. 31 · 2 more"


def test_the_counts() -> None:
    summary = ChangeSummary(
        sections_changed=14, sections_new=3, figures=1, tables=1200, companies_out=2
    )
    assert summary_lines(summary) == [
        "14 sections changed, 3 new",
        "1 figure",
        "1,200 tables",
        "2 companies out",
    ]
    assert summary_lines(ChangeSummary(sections_gone=1)) == ["1 section gone"]
    assert summary_lines(ChangeSummary()) == []
