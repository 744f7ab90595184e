"""Asks of which pages the text is to be recognised, and in which languages.

Runs in the window's thread.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.tasks.recognising import Offer
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, sort_key, tr
from reader.ui.scrolling import Area
from reader.ui.theme import GAP, HAIR, WIDE
from reader.ui.titles import TitleLabel

MANY = 6
"""Languages beyond which they are scrolled."""
ROWS = 130
TEXT = english(
    "Tesseract reads the picture of each page, which takes a few seconds. What it reads "
    "can be searched, selected and copied, and is marked as recognised: some words will be "
    "wrong. The PDF stays as it is, and you can go on reading meanwhile."
)


class RecogniseDialog(Dialog):
    """What is recognised, in words; two choices."""

    wanted = Signal(object, str)
    """Edition -> pages, and the languages ("eng+deu")."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recognise text"))
        self.setAccessibleName(tr("Recognise text"))
        self.setMinimumWidth(480)
        self._offer = offer
        scans = offer.scans
        named = scans[0].title if len(scans) == 1 else wording.counted(len(scans), "report")
        title = TitleLabel(tr("Recognise the text of {named}", named=named), 2)
        title.setProperty("role", "title")
        text = QLabel(tr(TEXT))
        text.setProperty("role", "second")
        text.setWordWrap(True)
        few = sum(len(scan.scanned) - len(scan.textless) for scan in scans)
        self.stamped = QCheckBox(
            tr(
                "Also {pages} with a few words, where a picture covers them",
                pages=wording.counted(few, "page"),
            )
        )
        self.stamped.setAccessibleName(self.stamped.text())
        self.stamped.setToolTip(tr("Scans often bear a stamp: whose copy it is, or a page number"))
        self.stamped.setVisible(few > 0)
        self.stamped.setChecked(not any(scan.textless for scan in scans))
        done = [said for scan in scans for said in scan.done.values()]
        self.again = QCheckBox(_again(wording.counted(len(done), "page"), done))
        self.again.setAccessibleName(self.again.text())
        self.again.setToolTip(tr("What was recognised before is kept where nothing is found now"))
        self.again.setVisible(bool(done))
        self.again.setChecked(not any(scan.scanned for scan in scans))
        known = offer.recogniser.languages
        self.languages = {one: QCheckBox(wording.language_of(one)) for one in known}
        chosen = offer.languages
        for one, box in self.languages.items():
            box.setAccessibleName(box.text())
            box.setToolTip(one)
            box.setChecked(one in chosen)
            box.toggled.connect(self._say)
        self.stamped.toggled.connect(self._say)
        self.again.toggled.connect(self._say)
        self.go = QPushButton()
        self.go.setProperty("role", "primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAccessibleName(tr("Cancel"))
        self.go.clicked.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self.stamped, self.again, QLabel(tr("Languages"))):
            column.addWidget(widget)
        column.addWidget(self._language_list())
        column.addStretch(1)
        column.addWidget(buttons)
        self.go.setDefault(True)  # in its dialog: before that it would not stay the default
        self._say()
        self.go.setFocus()

    def pages(self) -> dict[int, tuple[int, ...]]:
        """The pages that are chosen, by edition."""
        stamped, again, languages = self.stamped.isChecked(), self.again.isChecked(), self._chosen()
        chosen = {
            scan.edition: (
                *(scan.scanned if stamped else scan.textless),
                *(page for page, said in scan.done.items() if again and said != languages),
            )
            for scan in self._offer.scans
        }
        return {edition: pages for edition, pages in chosen.items() if pages}

    def _language_list(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(HAIR)
        for place, box in enumerate(self.languages.values()):
            grid.addWidget(box, place // 2, place % 2)
        if len(self.languages) <= MANY:
            return inside
        area = Area()
        area.setAccessibleName(tr("Languages"))
        area.setWidgetResizable(True)
        area.setFixedHeight(ROWS)
        area.setWidget(inside)
        return area

    def _chosen(self) -> str:
        return "+".join(one for one, box in self.languages.items() if box.isChecked())

    def _say(self) -> None:
        count = sum(map(len, self.pages().values()))
        self.go.setText(tr("Recognise {pages}", pages=wording.counted(count, "page")))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(count > 0 and bool(self._chosen()))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.pages(), self._chosen())


def _again(pages: str, languages: Iterable[str]) -> str:
    """On how many pages text was recognised before, and in what, where that is known."""
    named = {one for several in languages for one in several.split("+") if one}
    if not named:
        return tr("Again, in other languages: {pages} recognised before", pages=pages)
    return tr(
        "Again, in other languages: {pages} recognised in {languages}",
        pages=pages,
        languages=wording.enumerated(sorted(map(wording.language_of, named), key=sort_key)),
    )
