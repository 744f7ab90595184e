"""Settings as a TOML file, written whole or not at all."""

import dataclasses
import logging
import os
import threading
import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any, get_args, get_type_hints

from reader.settings.tree import Settings

_log = logging.getLogger("reader.settings")


class SettingsFile:
    """The settings of one person, and the file they are kept in.

    A value of the wrong type costs that value its default and a line in the log, a file that
    is no TOML is kept aside under another name; neither costs the start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changing = threading.Lock()
        self.aside: Path | None = None
        """Where a file is kept that could not be read; the reader is to be told."""
        self.settings = self._load()

    def change(self, section: str, **values: object) -> None:
        """Change settings of a section, e.g. `change("appearance", theme="dark")`, and keep them.

        On whatever thread. Raises `TypeError` for a setting that does not exist (ours to
        mend). A disk that cannot be written keeps the change for this run only.
        """
        with self._changing:
            part = dataclasses.replace(getattr(self.settings, section), **values)
            if part == getattr(self.settings, section):
                return
            self.settings = dataclasses.replace(self.settings, **{section: part})
            try:
                _save(self._path, self.settings)
            except OSError as error:
                _log.info("settings cannot be kept: %s", error)

    def _load(self) -> Settings:
        try:
            data = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            _log.info("settings cannot be read, defaults are used: %s", error)
            return Settings()
        except ValueError as error:  # not TOML, or not even text
            self._keep_aside(error)
            return Settings()
        parts: dict[str, Any] = {}
        for section in dataclasses.fields(Settings):
            default = getattr(Settings(), section.name)
            values = data.get(section.name)
            parts[section.name] = _part(default, values if isinstance(values, dict) else {})
        return Settings(**parts)

    def _keep_aside(self, error: ValueError) -> None:
        """Give the file another name: the next change would write over it."""
        day = datetime.now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.stem}-unreadable-{day}{self._path.suffix}")
        try:
            self._path.replace(aside)
        except OSError as other:
            _log.info("settings cannot be put aside: %s", other)
            return
        self.aside = aside
        _log.info("settings cannot be read and are kept in %s: %s", aside, error)


def _part(default: Any, values: dict[str, object]) -> Any:
    good: dict[str, object] = {}
    kinds = get_type_hints(type(default))
    for item in dataclasses.fields(default):
        old = getattr(default, item.name)
        new = values.get(item.name, old)
        if isinstance(old, tuple) and isinstance(new, list):
            kind = get_args(kinds[item.name])[0]
            new = tuple(value for value in new if isinstance(value, kind))
        if type(new) is type(old):
            good[item.name] = new
        else:
            _log.info("setting %s is of the wrong type, its default is used", item.name)
    return dataclasses.replace(default, **good)


def _save(path: Path, settings: Settings) -> None:
    import tomli_w  # late: only those who change something need it

    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".part")
    with half.open("wb") as file:
        tomli_w.dump(dataclasses.asdict(settings), file)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
