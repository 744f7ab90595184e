import re
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.model.order import COLOURS
from reader.ui.sheet import style_sheet
from reader.ui.theme import CONTRAST, DARK, LIGHT, PAGE_MARKS, Colours, Theme


@pytest.fixture
def plain_app(qapp: Any) -> Iterator[QApplication]:
    """The application, with its looks put back at the end."""
    style, font, palette = qapp.style().objectName(), qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(palette)


def contrast(front: str, back: str) -> float:
    """As the Web Content Accessibility Guidelines reckon it."""

    def light(name: str) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in QColor(name).getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    bright, dim = sorted((light(front), light(back)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_text_can_be_read_on_all_its_backs(colours: Colours):
    for front, backs in {
        "text": ("window", "surface", "chosen", "hover", "hit", "hit_current", "hit_synonym"),
        "second": ("window", "surface", "hover"),
        "accent": ("window", "surface", "chosen"),
        "on_accent": ("accent",),
        "superseded": ("surface", "superseded_back"),
        "new": ("surface",),
        "gone": ("surface",),
        "moved": ("surface",),
    }.items():
        for back in backs:
            ratio = contrast(getattr(colours, front), getattr(colours, back))
            assert ratio >= 4.5, f"{front} on {back}: {ratio:.1f}"


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_every_colour_of_a_tag_is_seen_on_its_backs(colours: Colours):
    for name in COLOURS:
        for back in ("window", "surface", "chosen", "hover"):
            ratio = contrast(getattr(colours, f"tag_{name}"), getattr(colours, back))
            assert ratio >= 2.8, f"{name} on {back}: {ratio:.1f}"


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_controls_are_told_from_what_is_behind_them(colours: Colours):
    for front, backs in {
        "edge": ("window", "surface", "field"),
        "accent": ("window", "surface", "field"),
        "tag_grey": ("surface",),
    }.items():
        for back in backs:
            ratio = contrast(getattr(colours, front), getattr(colours, back))
            assert ratio >= 3, f"{front} on {back}: {ratio:.1f}"


def test_high_contrast_is_higher():
    for front in ("text", "second", "accent", "new", "gone", "moved", "superseded"):
        assert contrast(getattr(CONTRAST, front), CONTRAST.surface) >= 7, front


def test_a_tag_of_no_known_colour_is_grey():
    theme = Theme("light")
    assert theme.tag("mauve") == theme.tag("grey") == QColor(LIGHT.tag_grey)


def test_print_can_be_read_through_marks():
    for name, colour in asdict(PAGE_MARKS).items():
        if name not in ("flash", "link"):  # these are lines
            assert contrast("#000000", colour) > 7, name


@pytest.mark.parametrize("dark", [False, True])
def test_the_sheet_is_complete(dark: bool):
    sheet = style_sheet(DARK if dark else LIGHT, dark=dark)
    assert "@" not in sheet
    icons = re.findall(r"url\((.*?)\)", sheet)
    assert icons and all(Path(icon).is_file() for icon in icons)


def test_a_theme_changes_the_whole_program(plain_app: QApplication, qtbot: Any):
    theme = Theme("light")
    theme.apply()
    assert plain_app.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert plain_app.font().pixelSize() == 13
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.dark and theme.colours is DARK
    assert plain_app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.accent in plain_app.styleSheet()


def test_a_primary_button_is_filled_with_the_accent(plain_app: QApplication, qtbot: Any):
    theme = Theme("light")
    theme.apply()
    button = QPushButton("Read")
    button.setProperty("role", "primary")
    qtbot.addWidget(button)
    button.resize(80, 28)
    assert button.grab().toImage().pixelColor(8, 14) == QColor(LIGHT.accent)


def test_an_unknown_choice_is_the_systems(qapp: Any):
    assert Theme("purple").choice == "system"
    assert {item.name for item in fields(Colours)} == set(asdict(LIGHT))


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_filled_button_shows_that_it_has_the_keyboard(
    plain_app: QApplication, qtbot: Any, choice: Any
):
    """A line around it is not enough: white beside yellow is not seen."""
    theme = Theme(choice)
    theme.apply()
    body = QWidget()
    qtbot.addWidget(body)
    row = QHBoxLayout(body)
    field, button = QLineEdit(), QPushButton("Read")
    button.setProperty("role", "primary")
    row.addWidget(field)
    row.addWidget(button)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    field.setFocus()
    before = button.grab().toImage()
    button.setFocus()
    after = button.grab().toImage()
    assert before.size() == after.size()
    places = [(x, y) for x in range(before.width()) for y in range(before.height())]
    seen = [
        place
        for place in places
        if contrast(before.pixelColor(*place).name(), after.pixelColor(*place).name()) >= 3
    ]
    assert len(seen) >= button.fontMetrics().horizontalAdvance("Read") / 2
    theme.deleteLater()
