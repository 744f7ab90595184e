from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import titles
from reader.ui.titles import TitleLabel


def test_a_label_is_laid_out_once_for_each_width(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    lay_out = titles.lines_of

    def counted(text: str, font: Any, width: int, most: int = 2) -> list[str]:
        asked.append(width)
        return lay_out(text, font, width, most)

    monkeypatch.setattr(titles, "lines_of", counted)
    label = TitleLabel("A title of several words that takes two lines", 2)
    qtbot.addWidget(label)
    asked.clear()
    for _ in range(50):
        label.heightForWidth(120)
        label.heightForWidth(90)
    assert asked == [120, 90]
    low = label.heightForWidth(2000)
    font = label.font()
    font.setPixelSize(label.fontInfo().pixelSize() * 3)
    label.setFont(font)
    assert label.heightForWidth(2000) > 2 * low
    label.setText("Other")
    assert label.heightForWidth(120) == label.fontMetrics().lineSpacing()
