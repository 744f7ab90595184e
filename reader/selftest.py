"""Whether the installed program works here: worker, page, query, catalogue, Qt, languages."""

import importlib
import os
import tempfile
import time
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from reader import __version__
from reader.base.errors import Mendable, Trouble
from reader.base.resources import resource
from reader.compose import House, open_house
from reader.model.hit import Question
from reader.pdf.service import Drawn
from reader.render.key import RenderKey
from reader.settings.store import SettingsFile

_PATIENCE = 60.0
NEEDED = {"jpg", "png", "svg", "webp"}
"""What covers, previews, icons and the guide's pictures are."""
SORTED = {
    "de": ["Apfel", "Äpfel", "Birne", "Zebra"],
    "sv": ["Apfel", "Birne", "Zebra", "Äpfel"],
}
"""Two languages that sort the same names, each by a rule of its own."""


def self_test() -> dict[str, Any]:
    """Import a sample report into a throw-away library, find a word in it, draw its page.

    Raises `Mendable` where a part is missing; what fails otherwise is ours to mend.
    """
    begun = time.perf_counter()
    samples = sorted(resource("sample").rglob("*.pdf"), key=lambda path: path.stat().st_size)
    if not samples:
        raise Mendable(Trouble.NOT_FOUND, "The sample reports are missing: install again.")
    with tempfile.TemporaryDirectory(prefix="report-reader-") as folder:
        settings = SettingsFile(Path(folder) / "settings.toml")
        house = open_house(Path(folder) / "library", settings)
        try:
            steps = _steps(house, samples[0])
        finally:
            house.close()
    formats = image_formats()
    steps["window"] = set(formats) >= NEEDED
    steps["languages"] = languages()
    return {
        "ok": all(steps.values()),
        "version": __version__,
        **steps,
        "image_formats": formats,
        "seconds": round(time.perf_counter() - begun, 2),
    }


def image_formats() -> list[str]:
    """The formats of pictures that Qt reads here, [] where it does not start.

    Qt is loaded by name, off screen: no other headless command needs it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        gui = importlib.import_module("PySide6.QtGui")
    except ImportError:
        return []
    application = gui.QGuiApplication.instance() or gui.QGuiApplication(["report-reader"])
    formats = sorted(bytes(one).decode() for one in gui.QImageReader.supportedImageFormats())
    del application
    return formats


def languages() -> bool:
    """Whether the texts of other languages are here, and names are sorted by each one's rules."""
    try:
        core = importlib.import_module("PySide6.QtCore")
    except ImportError:
        return False
    texts = sorted(resource("languages").glob("*.qm"))
    translator = core.QTranslator()
    there = bool(texts) and all(translator.load(str(path)) for path in texts)
    by_rule = (
        sorted(sorted(names), key=core.QCollator(core.QLocale(name)).sortKey) == names
        for name, names in SORTED.items()
    )
    return there and resource("languages/below.txt").is_file() and all(by_rule)


def _steps(house: House, pdf: Path) -> dict[str, bool]:
    tasks = house.tasks
    (arrival,) = tasks.import_paths([pdf]).finished.result(_PATIENCE)
    tasks.catch_up().result(_PATIENCE)
    answer = tasks.search(Question("mobile")).result(_PATIENCE)
    opened = tasks.open_edition(arrival.edition).result(_PATIENCE)
    drawing: Future[Drawn] = Future()
    key = RenderKey(arrival.edition, page=1, zoom=500)
    tasks.pdf.want(1, opened.source, [key], drawing.set_result)
    drawn = drawing.result(_PATIENCE)
    return {
        "catalogue": len(tasks.reports().result(_PATIENCE)) == 1,
        "worker": arrival.pages > 0,
        "query": answer.total > 0,
        "page": drawn.image is not None,
    }
