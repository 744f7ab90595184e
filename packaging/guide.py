"""Takes the pictures of the guide and of the README anew, by the program's own tour.

    .venv/bin/python packaging/guide.py

writes small WebP pictures to resources/guide, of a window in each language of the guide:
"library.webp" and, in German, "library.de.webp".
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
GUIDE = HOUSE / "resources" / "guide"
WIDTH = 600
"""Pixels: what the guide's text is wide."""
QUALITY = 82
PICTURES = {"library": "library", "answer": "answer", "reading": "page", "changes": "changes"}
"""What the tour calls a step, and what the guide calls its picture."""


def main() -> None:
    """Take the tour in each language."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv)
    for guide in sorted(GUIDE.glob("guide*.md")):
        take(guide.suffixes[-2].removeprefix(".") if len(guide.suffixes) > 1 else "en")
    del application


def take(language: str) -> None:
    """Take the tour, make its pictures small."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    ending = ".webp" if language == "en" else f".{language}.webp"
    with tempfile.TemporaryDirectory() as folder:
        words = ["-m", "reader", "tour", "--out", folder, "--language", language]
        subprocess.run([sys.executable, *words], cwd=HOUSE, check=True)
        for taken in sorted(Path(folder).glob("*.png")):
            name = PICTURES.get(taken.stem.partition("-")[2], "")
            if not name:
                continue
            smooth = Qt.TransformationMode.SmoothTransformation
            small = QImage(str(taken)).scaledToWidth(WIDTH, smooth)
            target = GUIDE / f"{name}{ending}"
            small.save(str(target), None, QUALITY)
            print(f"{target.relative_to(HOUSE)}: {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
