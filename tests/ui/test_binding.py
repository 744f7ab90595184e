"""What we need of the Qt binding itself, so that an upgrade that breaks it is noticed."""

import gc
import sys

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from pytestqt.qtbot import QtBot

OFTEN = 300


class Empty(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return None


class Bell(QObject):
    rung = Signal(object)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True cannot be lost any more")
def test_no_reference_is_dropped_that_is_not_its_own(qtbot: QtBot) -> None:
    model, bell = Empty(), Bell()
    index = model.index(0)
    gc.collect()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(OFTEN):
        index.data(Qt.ItemDataRole.UserRole)
        bell.rung.emit(None)
    gc.collect()
    assert sys.getrefcount(None) > before[0] - OFTEN / 2
    assert sys.getrefcount(True) > before[1] - OFTEN / 2
