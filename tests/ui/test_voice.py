"""What leaves the library is written in the language of the window that was asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.model.anchor import Anchor
from reader.model.carried import CarriedTally
from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Place, Span
from reader.model.digest import Answered, Arrived, Digest, Newness, Week
from reader.model.note import Note, NoteKind, NoteRow
from reader.model.voice import PLAIN
from reader.share import answer, comparison, digest, notes
from reader.ui import language
from reader.ui.voice import voice

OLD = comparison.CitedEdition("Peru", "2021-11-18", "3", 1, "Open", "A. Buyer", "a" * 32, {}, {})
NEW = comparison.CitedEdition("Peru", "2025-03-27", "", 1284, "Open", "", "b" * 32, {}, {})
CHANGES = Comparison(
    (
        Change(
            ChangeKind.FIGURE,
            "5 Mobile",
            "19%",
            "28%",
            (Span(8, 4, 5),),
            (Span(9, 6, 8),),
            "Mobile penetration",
            difference="+9 points",
            also=(Place("2 Summary", "", 5, 6),),
        ),
        # What stands in a report is never taken for a word of ours.
        Change(ChangeKind.COMPANY_IN, "", "", "Current"),
    ),
    (),
    ChangeSummary(sections_changed=2, sections_new=1, figures=1, companies_in=1),
)
WEEK = Digest(
    Week("2026-W48", "2026-11-23", "2026-11-29", 1),
    (
        Arrived(
            *(1, 1, "Peru", "2025-03-27", 1284, "2026-11-24T08:00:00Z", Newness.EDITION),
            changes="2 sections changed",
            notes=CarriedTally(carried=2, lost=1, asks=1),
        ),
    ),
    (Answered(1, "LTE", "lte", 1, "Peru", "2025-03-27", 7, 12, 4),),
)
ROW = answer.AnswerRow(
    *("Peru", "2025-03-27", "superseded", 12, "12", "5 Mobile", "", "LTE grows", "link:1"),
    recognised=True,
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "de")
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("german")
def test_what_changed() -> None:
    page = comparison.html(OLD, NEW, CHANGES, "", voice())
    assert '<html lang="de-DE">' in page or '<html lang="de">' in page
    assert "<h1>Was sich in Peru geändert hat</h1>" in page
    assert "Von: Open, Peru, 18. Nov. 2021, Ausgabe 3, 1 Seite, lizenziert für A. Buyer" in page
    assert "Zu: Open, Peru, 27. März 2025, 1.284 Seiten" in page
    assert "2 Abschnitte geändert, 1 neu; 1 Zahl; 1 Unternehmen neu" in page
    assert "<h2>Zahlen (1)</h2>" in page and "<h2>Unternehmen (1)</h2>" in page
    assert "+9 Punkte" in page and "<b>Unternehmen neu</b>" in page and ">Current<" in page
    where = "S. 8 (Stand 18. Nov. 2021), S. 9 (Stand 27. März 2025); auch in 2 Summary S. 6"
    assert where in page
    assert "# Was sich in Peru geändert hat" in comparison.markdown(OLD, NEW, CHANGES, "", voice())


@pytest.mark.usefixtures("german")
def test_what_is_new() -> None:
    text = digest.markdown(WEEK, voice())
    assert text.startswith("# Neues, 23. Nov. 2026 bis 29. Nov. 2026")
    assert "## Neue Ausgaben (1)" in text and "27\\. März 2025, 1.284 Seiten" in text
    assert "2 Abschnitte geändert" in text and "2 Notizen übernommen, 1 verloren" in text
    assert "7 Stellen, 4 in der Ausgabe davor, S. 12" in text
    assert "Es ist nichts eingegangen." in digest.html(
        replace(WEEK, arrived=(), answered=()), voice()
    )


@pytest.mark.usefixtures("german")
def test_notes() -> None:
    note = Note(Anchor("f", 1, 0, 2, ""), NoteKind.REGION)
    row = NoteRow(note, 1, 10, "Peru", "2025-03-27", "", (), superseded=True)
    text = notes.markdown([row], {"yellow": "important"}, voice())
    assert text.startswith("# Notizen zu Peru, 27. März 2025, überholt")
    assert r"\[ein Teil der Seite\]" in text or "[ein Teil der Seite]" in text
    assert "(Peru, 27. März 2025, überholt, S. 1; wichtig)" in text


@pytest.mark.usefixtures("german")
def test_answers() -> None:
    table = answer.table([ROW], ".csv", "LTE", "", voice()).decode("utf-8-sig")
    heads = "Bericht,Ausgabe,Zustand,Seite,Gedruckte Seitenzahl,Abschnitt,Tabelle oder Diagramm"
    assert table.startswith(heads)
    assert "Peru,2025-03-27,überholt,12" in table and ",erkannt," in table
    text = answer.table([ROW], ".md", "LTE", "", voice()).decode()
    assert "## Peru, 27. März 2025, überholt" in text
    assert "S. 12; 5 Mobile; erkannter Text ([öffnen](link:1))" in text


def test_an_english_window_writes_dates_as_people_do(qapp: QApplication) -> None:
    language.speak(qapp, "en")
    assert "27 Mar 2025" in comparison.html(OLD, NEW, CHANGES, "", voice())
    plain = comparison.html(OLD, NEW, CHANGES, "", PLAIN)
    assert "2025-03-27" in plain and '<html lang="en">' in plain
