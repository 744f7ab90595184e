from pytestqt.qtbot import QtBot

from reader import __version__
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
