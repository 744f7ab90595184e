"""The program speaks the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from reader.base.errors import Mendable, Trouble
from reader.model.carried import CarriedTally
from reader.settings.tree import Settings
from reader.tasks.correcting import checked_value
from reader.ui import language, wording
from reader.ui.dates import typed
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.language import counted, plural, sort_key, tr
from reader.ui.notes import tallied
from reader.ui.relay import sentence
from reader.ui.spoken import patterns, spoken


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    assert language.speak(qapp, "de") == "de"
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    QLocale.setDefault(QLocale("tr_TR"))
    yield
    QLocale.setDefault(QLocale("en"))


def test_without_a_translation_it_speaks_english(qapp: QApplication) -> None:
    assert language.speak(qapp, "xx") == "en"
    assert tr("Superseded by {date}", date="2025") == "Superseded by 2025"
    assert [counted(n, "company", "companies") for n in (0, 1, 1557)] == [
        "0 companies",
        "1 company",
        "1,557 companies",
    ]
    assert tr("{braces} stay") == "{braces} stay"
    assert spoken("a.pdf is not a PDF") == "a.pdf is not a PDF"


def test_the_system_decides_where_the_reader_does_not(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System(QLocale):
        @staticmethod
        def system() -> SimpleNamespace:
            asked = ["fr-FR", "de-DE", "en"]
            return SimpleNamespace(uiLanguages=lambda: asked, name=lambda: "fr_FR")

    monkeypatch.setattr(language, "QLocale", System)
    try:
        assert language.speak(qapp, "system") == "de"  # the first of those that it speaks
        assert QLocale().language() is QLocale.Language.German
    finally:
        monkeypatch.undo()
        language.speak(qapp, "en")
        QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("german")
def test_dates_and_numbers_are_written_as_the_language_writes_them() -> None:
    assert wording.day("2025-03-27") == "27. März 2025"
    assert wording.day("2025-03") == "März 2025"
    assert wording.day("2025") == "2025" and wording.day("no date") == "no date"
    assert wording.number(1557) == "1.557"
    assert wording.size(2_400_000) == "2,4 MB"
    assert wording.enumerated(["a", "b", "c"]) == "a, b und c"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("date", [f"2024-{month:02}-05" for month in range(1, 13)])
def test_a_date_is_read_back_as_it_is_written(date: str) -> None:
    """The dialogs show dates as the language writes them, and take them in the same way."""
    assert checked_value("updated", typed(wording.day(date))) == date
    assert checked_value("updated", typed(wording.day(date[:7]))) == date[:7]
    assert checked_value("updated", typed("5.12.2024")) == "2024-12-05"
    assert typed("Maisfeld") == "Maisfeld"


@pytest.mark.usefixtures("german")
def test_plural_forms_and_cases_are_right() -> None:
    assert [counted(n, "report") for n in (0, 1, 2, 1557)] == [
        "0 Berichte",
        "1 Bericht",
        "2 Berichte",
        "1.557 Berichte",
    ]
    reports = counted(3, "report")
    assert tr("in {reports} · {ms} ms", reports=reports, ms=4) == "in 3 Berichten · 4 ms"
    one, many = "{count} file was here already", "{count} files were here already"
    assert plural(one, many, 1) == "1 Datei war schon da"
    assert plural(one, many, 2) == "2 Dateien waren schon da"


@pytest.mark.usefixtures("german")
def test_a_window_is_in_german_with_qts_own_buttons(qtbot) -> None:  # type: ignore[no-untyped-def]
    dialog = SettingsDialog(Settings(), ())
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Einstellungen"
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"AUSSEHEN", "Farben", "Schriftgröße", "Sprache"} <= texts
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_sentences_from_below_are_said_in_german() -> None:
    error = Mendable(Trouble.NOT_A_PDF, "superseded is not a PDF")
    # The name of a file is never translated, whatever it is.
    assert sentence(error, "a test") == "superseded ist keine PDF-Datei"
    assert spoken("3 of 1,557 updates") == "3 von 1.557 Aktualisierungen"
    advice = "Keep it on a disk of this computer, and a copy there."
    drive = "The library lies on a network drive: its catalogue can be damaged when the connection"
    said = spoken(f"{drive} breaks. {advice}")
    assert said.endswith(
        "abreißt. Legen Sie sie auf einem Datenträger dieses Computers ab und dort nur eine Kopie."
    )
    assert spoken("superseded") == "überholt"
    assert spoken("27 Mar 2025") == "27. März 2025"  # as reasons name a date
    for strange in ("", "Nobody ever wrote this.", "{name} {", "x" * 9_999, "is not a PDF" * 90):
        assert spoken(strange) == strange or strange.startswith("is not")


@pytest.mark.usefixtures("german")
def test_what_a_check_and_a_regrouping_find_is_said_in_german() -> None:
    assert spoken("put it back; mending forgets it") == ("sie zurücklegen; „Beheben“ vergisst sie")
    assert spoken("They have another country: Chad, Peru, not Japan.") == (
        "Sie gehören zu einem anderen Land: Chad, Peru, nicht Japan."
    )
    assert spoken("Removal of 2 reports") == "Entfernen von 2 Berichten"
    assert [wording.language_of(code) for code in ("eng", "deu", "xyz")] == [
        "Englisch",
        "Deutsch",
        "xyz",
    ]


@pytest.mark.usefixtures("german")
def test_reasons_that_were_made_sentences_are_said_in_german() -> None:
    assert spoken("Likely: the same publisher and topic on Peru, under another title.") == (
        "Wahrscheinlich: gleicher Herausgeber und gleiches Thema zu Peru, unter anderem Titel."
    )
    assert spoken("The same publisher and title, 2025-03-27, edition 5.") == (
        "Gleicher Herausgeber und Titel, 27. März 2025, Ausgabe 5."
    )
    assert spoken("The same series number.") == "Gleiche Seriennummer."
    assert spoken("was p. ii") == "war S. ii" and spoken("p. 7") == "S. 7"


@pytest.mark.usefixtures("german")
def test_what_became_of_notes_is_said_in_german() -> None:
    assert (
        tallied.line(CarriedTally(13, 0, 6, 3)) == "13 Notizen übernommen, 6 geändert, 3 verloren"
    )
    assert tallied.line(CarriedTally(moved=1)) == "1 Notiz verschoben"
    assert tallied.line(CarriedTally()) == ""


@pytest.mark.usefixtures("german")
def test_lists_that_are_put_together_below_are_said_in_german() -> None:
    """What is the publisher's or the reader's own stays as it is."""
    line = "14 sections changed, 3 new, 2 companies in, mobile subscribers 3 → 4"
    assert spoken(line) == (
        "14 Abschnitte geändert, 3 neu, 2 Unternehmen neu, mobile subscribers 3 → 4"
    )
    asked = "Searched for superseded, tower, 3 other forms, current editions only."
    assert spoken(asked) == (
        "Gesucht wurde nach superseded, tower, 3 andere Formen, nur in aktuellen Ausgaben."
    )
    assert spoken("something new") == "something new"
    assert spoken("Iran, Iraq, superseded") == "Iran, Iraq, superseded"


def test_what_says_the_most_is_tried_first() -> None:
    said = [len(one.text) for one in patterns()]
    assert len(said) > 100 and said[0] > said[-1]
    assert all(any(c.isalpha() for c in one.longest) for one in patterns())


@pytest.mark.usefixtures("german")
def test_names_are_sorted_as_the_language_sorts() -> None:
    names = ["Zypern", "Österreich", "oman", "Ägypten", "Peru"]
    assert sorted(names, key=sort_key) == ["Ägypten", "oman", "Österreich", "Peru", "Zypern"]
    assert sort_key("PERU") == sort_key("peru") and not sort_key("")


@pytest.mark.usefixtures("turkish")
def test_turkish_capitals_break_nothing() -> None:
    """In Turkish, i is no small I: names are sorted so, but what is looked for is found."""
    names = ["Zambia", "izmir", "Izgara", "İstanbul", "ıspanak", "Çin", "Cezayir"]
    assert sorted(names, key=sort_key) == [
        *("Cezayir", "Çin", "ıspanak", "Izgara", "İstanbul", "izmir", "Zambia"),
    ]
    assert "IRELAND".casefold() == "ireland" and wording.number(1557) == "1.557"
    assert wording.corrected(["title"], 1) == "Title corrected"


def test_a_translation_that_does_not_fit_gives_way(
    monkeypatch: pytest.MonkeyPatch, reader_log
) -> None:  # type: ignore[no-untyped-def]
    reader_log.may_say("does not fit")
    assert language._filled("Ausgabe {datum}", "Edition {date}", {"date": "2025"}) == "Edition 2025"
