"""What MuPDF had to say about a damaged file since it was last asked."""

import pymupdf

_MANY = 400
"""Characters kept: a broken file can complain about every object."""


def complaints() -> str:
    """MuPDF's errors and warnings since the last call, "; " between them, "" if none."""
    said = pymupdf.TOOLS.mupdf_warnings(reset=True) or ""
    lines = list(dict.fromkeys(line.strip() for line in said.splitlines() if line.strip()))
    text = "; ".join(lines)
    return text if len(text) <= _MANY else text[:_MANY] + " ..."
