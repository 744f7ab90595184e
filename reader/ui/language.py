"""Says the program's texts in the reader's language, by Qt's translations.

Texts stand in the code in English and are translated when they are shown: `tr` and `plural`
where they are written out, `english` where a table holds them that is made before anything is
shown. `packaging/languages.py` collects them. What comes from below the window is translated
by `reader.ui.spoken`. Runs in the window's thread.
"""

import logging
from functools import lru_cache, total_ordering
from typing import Any

from PySide6.QtCore import (
    QCollator,
    QCollatorSortKey,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
)

from reader.base.resources import resource

_log = logging.getLogger("reader.ui")

CONTEXT = "reader"
"""What all our texts are filed under in Qt's files."""
SYSTEM = "system"
ENGLISH = "en"
DATIVE = "dative"
"""The case of a counted noun behind "in", "with", "of" and the like, in languages that have it."""


def english(text: str) -> str:
    """Mark an English text that is translated by `tr` where it is shown; returns it as it is."""
    return text


def tr(text: str, about: str = "", /, **values: object) -> str:
    """A text in the reader's language, with `{names}` in it filled by `values`.

    `about` tells apart what is one word in English: `tr("Read", "a heading")`. A text that is
    no literal has been marked by `english` where it stands.
    """
    said = QCoreApplication.translate(CONTEXT, text, about or None) if text else ""
    return _filled(said, text, values) if values else said


def plural(one: str, many: str, count: int, about: str = "", /, **values: object) -> str:
    """A text about `count` things, in the form that the language has for so many.

    `{count}` in it is the number as the language writes it.
    """
    said = QCoreApplication.translate(CONTEXT, many, about or None, count)
    if said == many and count == 1:
        said = one
    return _filled(said, many, {"count": number(count), **values})


class Counted(str):
    """A number with its noun that knows its other case: `"in {reports:dative}"`."""

    __slots__ = ("many", "value")

    many: str
    value: int

    def __format__(self, form: str) -> str:
        """The case that a translation asks for; the usual one where there is no other."""
        if form != DATIVE:
            return format(str.__str__(self), form)
        said = QCoreApplication.translate(CONTEXT, self.many, DATIVE, self.value)
        other = said.replace("{count}", number(self.value))
        return str.__str__(self) if said == self.many else other


def counted(value: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 report", "2,914 pages"."""
    several = f"{{count}} {many or one + 's'}"
    said = Counted(plural(f"{{count}} {one}", several, value))
    said.many, said.value = several, value
    return said


def number(value: int) -> str:
    """A number as the language groups its thousands: "2,914", "2.914"."""
    return f"{value:,}" if in_english() else QLocale().toString(value)


def decimal(value: float, places: int) -> str:
    """A number with decimals: "2.4", "2,4"."""
    return f"{value:,.{places}f}" if in_english() else QLocale().toString(value, "f", places)


def in_english() -> bool:
    """Whether dates and numbers are written as in English, too."""
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def unmarked(text: str) -> str:
    """A name as menus and buttons show it: what stands behind its "&" is no key of theirs."""
    return text.replace("&", "&&")


def within(text: str) -> str:
    """A text as it goes on within a sentence: with a small letter, where the language does so."""
    return f"{text[:1].lower()}{text[1:]}" if in_english() else text


def speak(application: QObject, choice: str = ENGLISH) -> str:
    """Have an application speak the language of the setting from now on; returns which.

    To be called before the first text is shown. English needs no files; of a language without
    a translation the program speaks English, too.
    """
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    system = QLocale.system()
    asked = [choice] if choice != SYSTEM else [name.split("-")[0] for name in system.uiLanguages()]
    language = next((name for name in asked if name in languages()), ENGLISH)
    same = system.name().split("_")[0] == language
    QLocale.setDefault(system if same else QLocale(language))
    if language != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resource("languages"))
        for name, folder in ((f"qtbase_{language}", qt), (f"{CONTEXT}_{language}", ours)):
            translator = QTranslator(application)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
            else:
                _log.warning("the translation %s is missing in %s", name, folder)
    return language


def languages() -> list[str]:
    """The languages that the program speaks: "de", "en"."""
    found = resource("languages").glob(f"{CONTEXT}_*.qm")
    return sorted({ENGLISH, *(path.stem.removeprefix(f"{CONTEXT}_") for path in found)})


@total_ordering
class SortKey:
    """The place of a name in a list, as the language sorts: "Österreich" beside "Oman"."""

    __slots__ = ("_key", "_named")

    def __init__(self, key: QCollatorSortKey, named: bool) -> None:
        self._key = key
        self._named = named

    def __bool__(self) -> bool:
        """Whether there is a name at all."""
        return self._named

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SortKey) and self._key.compare(other._key) == 0

    def __lt__(self, other: "SortKey") -> bool:
        return self._key.compare(other._key) < 0

    __hash__ = None  # type: ignore[assignment]


def sort_key(name: str) -> SortKey:
    """What lists of names are sorted by; capitals count as small letters."""
    return SortKey(_collator(QLocale().name()).sortKey(QLocale().toLower(name)), bool(name))


@lru_cache(maxsize=2)
def _collator(locale: str) -> QCollator:
    collator = QCollator(QLocale(locale if locale != "C" else ENGLISH))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator


def _filled(said: str, text: str, values: dict[str, Any]) -> str:
    """A text with its values; a translation that asks for others gives way to the English one."""
    try:
        return said.format(**values)
    except (KeyError, ValueError, IndexError):
        _log.warning("a translation does not fit its text: %s", text)
        return text.format(**values)
