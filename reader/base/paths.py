"""Where things are kept on this system.

The library is a visible folder of the person's; settings, logs and what a person
keeps of a library that cannot be written are in the system's own places.
`REPORT_READER_HOME` moves all of them into one folder, as the tests do; so does a
file `portable.txt` beside an installed program, for a copy on a stick.
"""

import getpass
import os
import re
import sys
from pathlib import Path

APP = "Report Reader"
PORTABLE = "portable.txt"
"""Name of the marker; what stands in it does not matter."""


def _home() -> Path | None:
    """The one folder that holds everything, where the person asked for one."""
    if value := os.environ.get("REPORT_READER_HOME", ""):
        return Path(value)
    beside = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (beside / PORTABLE).is_file():
        return beside / "Data"
    return None


def default_library() -> Path:
    """The library that opens where none is named: a visible folder in Documents."""
    if home := _home():
        return home / "Library"
    import platformdirs  # late: 40 ms, and a named library does without it

    return platformdirs.user_documents_path() / "Report Reader Library"


def sample_library() -> Path:
    """The library that the sample reports are kept in, never the person's own."""
    return data_folder() / "Sample Library"


def config_folder() -> Path:
    """Where the settings are."""
    if home := _home():
        return home / "config"
    import platformdirs

    return platformdirs.user_config_path(APP, appauthor=False, roaming=True)


def data_folder() -> Path:
    """Where this person's own data are when a library cannot be written."""
    if home := _home():
        return home / "data"
    import platformdirs

    return platformdirs.user_data_path(APP, appauthor=False)


def log_folder() -> Path:
    """Where the log and the crash reports are."""
    if home := _home():
        return home / "log"
    import platformdirs

    return platformdirs.user_log_path(APP, appauthor=False)


def person() -> str:
    """The person's name as a file name: letters, digits, "-", "_" and "."."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        name = "reader"
    return re.sub(r"[^\w.-]+", "_", name).strip("._") or "reader"


def shown(text: str) -> str:
    """A path, or a sentence that names one, as it can be shown and written down.

    Names of files may hold bytes that are no text; Python keeps them as halves of
    characters, which neither a screen nor UTF-8 takes.
    """
    return text.encode("utf-8", "replace").decode()
