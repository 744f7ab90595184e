import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.base.build import Build
from reader.ui.dialogs import about
from reader.ui.dialogs.about import AboutDialog


def test_parts_are_read_when_they_are_looked_at(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.licences.parts
    dialog.tabs.setCurrentWidget(dialog.licences)
    names = [dialog.licences.names.item(row).text() for row in range(dialog.licences.names.count())]
    assert names[0].startswith(f"report-reader · {__version__}")
    row = next(row for row, name in enumerate(names) if name.startswith("platformdirs"))
    dialog.licences.names.setCurrentRow(row)
    assert "MIT" in dialog.licences.text.toPlainText().splitlines()[0]
    assert "Permission is hereby granted" in dialog.licences.text.toPlainText()


def test_new_versions_are_offered_where_the_build_knows_their_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def names() -> list[str]:
        dialog = AboutDialog()
        qtbot.addWidget(dialog)
        return [button.text() for button in dialog.findChildren(QPushButton)]

    assert "New versions…" not in names()
    opened: list[str] = []
    monkeypatch.setattr(about, "build", lambda: Build("1", home="https://example.org/reader"))
    monkeypatch.setattr(
        about.QDesktopServices, "openUrl", lambda url: opened.append(url.toString())
    )
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "New versions…")
    button.click()
    assert opened == ["https://example.org/reader/releases"]
