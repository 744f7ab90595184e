"""The generator is a development tool outside the program: its folder joins the path here."""

from __future__ import annotations

import sys
from pathlib import Path

GENERATOR = Path(__file__).resolve().parents[2] / "packaging" / "sample"
if str(GENERATOR) not in sys.path:
    sys.path.append(str(GENERATOR))
