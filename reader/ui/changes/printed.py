"""A page of HTML as a PDF. Runs in the window's thread: a text document is laid out there."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

MARGIN = 16
"""Millimetres of white round a page."""
DOTS = 300
"""To the inch."""


def write_pdf(html: str, target: Path) -> str:
    """Write it on A4; answers "", or the sentence that says why it could not be written."""
    writer = QPdfWriter(str(target))
    writer.setResolution(DOTS)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    writer.setTitle("What changed")
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    if target.exists() and target.stat().st_size:
        return ""
    return f"{target.name} cannot be written: choose another place."
