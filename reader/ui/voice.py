"""The reader's language for what leaves the library. See `reader.model.voice`.

Qt's translations and locales may be asked on any thread.
"""

from PySide6.QtCore import QLocale

from reader.model.voice import Voice
from reader.ui.dates import day
from reader.ui.language import ENGLISH, number, plural, tr
from reader.ui.spoken import spoken


def voice() -> Voice:
    """The voice of the window."""
    language = QLocale().name().replace("_", "-")
    return Voice(ENGLISH if language == "C" else language, tr, plural, spoken, number, day)
