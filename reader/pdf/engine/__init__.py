"""PyMuPDF, and only here. Runs in worker processes; the window's process never imports it.

PyMuPDF supports neither threads nor cancelling, holds the interpreter's lock, and damaged
files may crash or hang it: whatever calls in here must be expendable.
"""

import os

# PyMuPDF writes its messages to standard output unless told before its import.
os.environ.setdefault("PYMUPDF_MESSAGE", "fd:2")

import pymupdf

pymupdf.no_recommend_layout()
# MuPDF collects what it has to say of a file; `complaints` reads it.
pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)
# The boxes of letters as MuPDF measures them: PyMuPDF's correction of unusual fonts costs as
# much as the whole extraction.
pymupdf.TOOLS.unset_quad_corrections(True)
