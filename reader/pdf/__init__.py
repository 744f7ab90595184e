"""The one door to PDF files; PyMuPDF lives in `engine`, which runs in a worker."""
