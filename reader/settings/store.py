"""Settings as a TOML file, written whole or not at all."""

import contextlib
import dataclasses
import logging
import os
import threading
import time
import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, get_args, get_type_hints

from reader.base.paths import shown
from reader.settings.tree import Settings

_log = logging.getLogger("reader.settings")

_HALF = 60.0
"""Seconds after which nobody is writing a file any more."""


class SettingsFile:
    """The settings of one person, and the file they are kept in.

    A value that is no good costs that value its default and a line in the log, a file that is
    no TOML is kept aside under another name; neither costs the start. Only what is changed is
    written: other values in the file, of another window or of a newer program, stay.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changing = threading.Lock()
        self._changed: dict[str, dict[str, object]] = {}
        """What has been changed and is not in the file yet, by section."""
        self._failing = False
        self._listener: Callable[[str], object] | None = None
        self._trouble = ""
        self.settings = self._load()

    def listen(self, listener: Callable[[str], object] | None) -> None:
        """Have `listener` told what is wrong with the file, one sentence with what to do.

        At once if something is already, later on the thread that changes a setting.
        """
        self._listener = listener
        if listener is not None and self._trouble:
            trouble, self._trouble = self._trouble, ""
            listener(trouble)

    def change(self, section: str, **values: object) -> None:
        """Change settings of a section, e.g. `change("appearance", theme="dark")`, and keep them.

        On whatever thread. Raises `TypeError` for a setting that does not exist (ours to
        mend). A disk that cannot be written keeps the change for this run, and until a later
        change can be written.
        """
        with self._changing:
            part = dataclasses.replace(getattr(self.settings, section), **values)
            if part == getattr(self.settings, section):
                return
            self.settings = dataclasses.replace(self.settings, **{section: part})
            self._changed.setdefault(section, {}).update(values)
            try:
                self._keep()
            except OSError as error:
                _log.info("settings cannot be kept: %s", error)
                if not self._failing:  # once, not with every column that is made wider
                    place = shown(str(self._path))
                    self._tell(
                        f"Settings cannot be kept ({error.strerror}): what you change lasts until "
                        f"the window is closed, unless you see to it that {place} "
                        "can be read and written."
                    )
                self._failing = True

    def _keep(self) -> None:
        """Write what has been changed over what the file says now. Raises `OSError`."""
        try:
            data = _read(self._path)
        except FileNotFoundError:
            data = {}
        except (ValueError, RecursionError) as error:  # spoilt since the start
            self._keep_aside(error)
            data = {}
        for section, values in self._changed.items():
            if not isinstance(data.get(section), dict):
                data[section] = {}
            data[section].update(values)
        _write(self._path, data)
        self._changed.clear()
        self._failing = False

    def _load(self) -> Settings:
        data: dict[str, Any] = {}
        try:
            try:
                data = _read(self._path)
            except (ValueError, RecursionError) as error:  # not TOML, or not even text
                self._keep_aside(error)
        except FileNotFoundError:
            pass
        except OSError as error:
            _log.info("settings cannot be read, defaults are used: %s", error)
            self._failing = True
            place = shown(str(self._path))
            self._tell(
                f"Your settings cannot be read ({error.strerror}): they are as on the first day, "
                f"until you see to it that {place} can be read and written."
            )
        parts: dict[str, Any] = {}
        for section in dataclasses.fields(Settings):
            default = getattr(Settings(), section.name)
            values = data.get(section.name)
            parts[section.name] = _part(default, values if isinstance(values, dict) else {})
        return Settings(**parts)

    def _keep_aside(self, error: Exception) -> None:
        """Give the file another name, as the next change would write over it. Raises `OSError`."""
        day = datetime.now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.stem}-unreadable-{day}{self._path.suffix}")
        self._path.replace(aside)
        place = shown(str(aside))
        _log.info("settings cannot be read and are kept in %s: %s", place, error)
        self._tell(
            "Your settings could not be read: they are as on the first day, and the old file is "
            f"kept as {place}."
        )

    def _tell(self, sentence: str) -> None:
        if self._listener is not None:
            self._listener(sentence)
        else:
            self._trouble = sentence


def _part(default: Any, values: dict[str, object]) -> Any:
    good: dict[str, object] = {}
    kinds = get_type_hints(type(default))
    for item in dataclasses.fields(default):
        old = getattr(default, item.name)
        new = values.get(item.name, old)
        if isinstance(old, tuple) and isinstance(new, list):
            kind = get_args(kinds[item.name])[0]
            new = tuple(value for value in new if isinstance(value, kind))
        if type(new) is not type(old):
            _log.info("setting %s is of the wrong type, its default is used", item.name)
        elif not _may_be(item, new):
            _log.info("setting %s cannot be %r, its default is used", item.name, new)
        else:
            good[item.name] = new
    return dataclasses.replace(default, **good)


def _may_be(item: "dataclasses.Field[Any]", value: Any) -> bool:
    """Whether a value is one that the settings screen offers; a newer program may have more."""
    said = item.metadata
    if said["choices"]:
        return value in said["choices"]
    return not said["most"] or said["least"] <= value <= said["most"]


def _read(path: Path) -> dict[str, Any]:
    """Raises `OSError`, and `ValueError` or `RecursionError` for what is no TOML."""
    return tomllib.loads(path.read_bytes().decode("utf-8", "surrogatepass"))


def _write(path: Path, data: dict[str, Any]) -> None:
    import tomli_w  # late: only those who change something need it

    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.{os.getpid()}.part")  # two windows may write at once
    _forget_halves(path)
    # A folder's name may hold bytes that are no text: Python keeps them as surrogates.
    text = tomli_w.dumps(data).encode("utf-8", "surrogatepass")
    try:
        with half.open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise


def _forget_halves(path: Path) -> None:
    """Remove what was being written when a window was killed; another one's writing takes less."""
    for half in path.parent.glob(f"{path.name}.*.part"):
        with contextlib.suppress(OSError):
            if time.time() - half.stat().st_mtime > _HALF:
                half.unlink()
