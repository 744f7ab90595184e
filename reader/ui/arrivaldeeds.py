"""What the actions do about what comes into the library: files, folders, imports, news.

Part of `reader.ui.deeds.Deeds`. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import Window


class ArrivalDeeds:
    """All that can be done about what comes in."""

    _window: "Window"

    def add_files(self) -> None:
        """Add PDF files."""
        self._window.importing.add_files()

    def add_folder(self) -> None:
        """Add a folder."""
        self._window.importing.add_folder()

    def watch_folders(self) -> None:
        """Watch folders for new reports."""
        self._window.telling.show_folders()

    def show_news(self) -> None:
        """What is new."""
        self._window.telling.show()

    def show_problems(self) -> None:
        """Files that could not be read."""
        self._window.importing.show_problems()

    def show_imports(self) -> None:
        """Last imports."""
        self._window.importing.show_imports()

    def copy_files(self) -> None:
        """Copy new files into the library, or leave them where they are."""
        self._window.files.turn_copying()

    def show_rules(self) -> None:
        """Rules on import."""
        self._window.importing.show_rules()
