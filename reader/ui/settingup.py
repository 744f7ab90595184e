"""The settings in a window: the dialog that shows them, and what a change does at once.

Runs in the window's thread.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.tasks.synonyms import own_synonyms
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.dialogs.settings import Elsewhere, SettingsDialog
    from reader.ui.window import Window


class SettingUp(QObject):
    """Belongs to one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SettingsDialog | None = None

    def show(self) -> None:
        """Show the settings as they are now."""
        from reader.ui.dialogs.settings import SettingsDialog  # late: few look at it

        if self.dialog is None:
            self.dialog = SettingsDialog(
                self._window.tasks.settings, self._elsewhere(), self._window
            )
            self.dialog.changed.connect(self._change)
        else:
            self.dialog.show_values(self._window.tasks.settings)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.search.setFocus()

    def edit_synonyms(self) -> None:
        """Open the list of words that mean the same, in the program that edits texts."""
        try:
            file = own_synonyms()
        except OSError as error:
            why = error.strerror or str(error)
            self._window.notice.say(
                tr("The list cannot be written ({why}).", why=why), warning=True
            )
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._window.notice.say(tr("Open this file with an editor of texts: {file}", file=file))

    def _change(self, section: str, name: str, value: Any) -> None:
        window = self._window
        window.tasks.change_setting(section, **{name: value})
        if section == "appearance":
            if name == "theme":
                window.theme.choose(value)
            elif name == "motion":
                window.theme.still = not value
            elif name == "pages":
                window.theme.choose_pages(value)
        elif (section, name) == ("library", "copies"):
            window.files.show_copying()

    def _elsewhere(self) -> "list[Elsewhere]":
        from reader.ui.dialogs.settings import Elsewhere

        window = self._window
        deeds = window.deeds
        given = [
            Elsewhere(
                "library",
                tr("Where the library lies"),
                str(window.tasks.library_folder),
                tr("Move the library…"),
                deeds.move_library,
            ),
            Elsewhere(
                "library",
                tr("Rules on import"),
                tr("Tags, collections and languages that new reports get by themselves."),
                tr("Rules…"),
                deeds.show_rules,
            ),
            Elsewhere(
                "library",
                tr("Watched folders"),
                tr("New reports that are saved in these folders come in by themselves, as copies."),
                tr("Folders…"),
                deeds.watch_folders,
            ),
            Elsewhere(
                "storage",
                tr("Network"),
                tr(
                    "Nothing in this program uses the network: nothing is fetched, nothing is "
                    "sent. Links are handed to your browser once you have said yes."
                ),
                tr("About…"),
                deeds.show_about,
            ),
            Elsewhere(
                "reading",
                tr("Remembered passwords"),
                tr("The system's key store keeps them, never a file of ours."),
                tr("Forget them…"),
                deeds.forget_passwords,
            ),
            Elsewhere(
                "search",
                tr("List of words that mean the same"),
                tr("A text file with one group of words in each line."),
                tr("Edit the list"),
                self.edit_synonyms,
            ),
        ]
        return [one for one in given if not (one.section == "library" and window.tasks.read_only)]
