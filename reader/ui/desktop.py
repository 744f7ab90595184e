"""Showing a file in the system's file manager, or opening it with another program.

Asking another program can take seconds, so it is done on a thread of its own; what has
to be said comes back to the window's thread.
"""

import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reader.base.paths import shown
from reader.ui.language import tr
from reader.ui.messenger import Messenger

_log = logging.getLogger("reader.ui")

PATIENCE = 10
"""Seconds that a file manager has to answer."""


def showing(path: Path, platform: str, which: Callable[[str], str | None]) -> list[str]:
    """The command that opens the file manager with a file marked; empty if there is none."""
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    if platform == "darwin":
        return ["open", "-R", str(path)]
    place = "/org/freedesktop/FileManager1"
    method = "org.freedesktop.FileManager1.ShowItems"
    name = path.as_uri()
    if tool := which("gdbus"):
        call = [tool, "call", "--session", "--dest", "org.freedesktop.FileManager1"]
        return [*call, "--object-path", place, "--method", method, f"['{name}']", ""]
    if tool := which("dbus-send"):
        call = [tool, "--session", "--print-reply", "--dest=org.freedesktop.FileManager1"]
        return [*call, place, method, f"array:string:{name}", "string:"]
    return []


class Desktop(QObject):
    """The system around the window."""

    trouble = Signal(str)
    """A sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messenger = Messenger(self._open_folder)
        """Told of a folder that no file manager could show with a file marked."""

    def show_file(self, path: Path) -> None:
        """Open the file manager at a file, which is marked where the system can do that."""
        threading.Thread(target=self._show, args=(path,), name="desktop", daemon=True).start()

    def open_file(self, path: Path) -> None:
        """Open a file with the program that the system has for PDFs."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.trouble.emit(
                tr(
                    "This system has no program for {shown}: choose one in its settings.",
                    shown=shown(path.name),
                )
            )

    def _show(self, path: Path) -> None:
        folder = path.parent
        if not os.path.lexists(path):
            while not folder.is_dir() and folder != folder.parent:
                folder = folder.parent
        elif command := showing(path, sys.platform, shutil.which):
            try:
                done = subprocess.run(command, capture_output=True, timeout=PATIENCE)
                # Explorer answers 1 when all went well.
                if done.returncode == 0 or sys.platform == "win32":
                    return
                _log.info("%s answers %d", command[0], done.returncode)
            except (OSError, ValueError, subprocess.TimeoutExpired) as error:
                _log.info("%s does not answer: %s", command[0], error)
        self._messenger.tell(str(folder))

    def _open_folder(self, folder: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.trouble.emit(
                tr("No file manager opens {shown}: open it by hand.", shown=shown(folder))
            )
