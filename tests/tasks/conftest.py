"""A real library with real workers, in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.compose import House, open_house
from reader.settings.store import SettingsFile


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An open, empty library."""
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()
