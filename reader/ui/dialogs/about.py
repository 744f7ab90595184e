"""Says which program this is, and under which licence. Runs in the window's thread."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.theme import GAP, WIDE

TEXT = (
    "Keeps the research reports you have bought in one library, and finds every page of "
    "them.\n\nIt works offline: nothing leaves this computer.\n\n"
    "Free software under the GNU Affero General Public License, version 3 or later."
)


class AboutDialog(QDialog):
    """Name, version, promise, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Report Reader")
        self.setAccessibleName("About Report Reader")
        self.setMinimumWidth(420)
        title = QLabel(f"Report Reader {__version__}")
        title.setProperty("role", "report-title")
        text = QLabel(TEXT)
        text.setWordWrap(True)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName("Close")
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, buttons):
            column.addWidget(widget)
