"""A small real library whose PDFs are a few bytes: no worker is needed to make it."""

import hashlib
from pathlib import Path

from reader.library.folder import Folder
from tests.library.books import REPORT, Books

PDFS = {name: f"%PDF-bytes of {name}".encode() for name in ("old", "new", "b", "c")}


def fill(root: Path) -> None:
    """Three reports, the first with two editions; each file known by what is in it."""
    books = Books(root)
    report, _ = books.add("old", "2024")
    for name, of in (("new", report), ("b", None), ("c", None)):
        books.add(name, "2025", of or REPORT)
    for todo in books.writer.files.todo():
        if todo.what == "move":
            name = Path(todo.path).stem
            path = Folder(root).absolute(todo.path)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(PDFS[name])
            books.writer._db.execute(
                "UPDATE file SET sha256 = ?, size = ? WHERE id = ?",
                (hashlib.sha256(PDFS[name]).hexdigest(), len(PDFS[name]), todo.file),
            )
            books.writer.files.done(todo, moved_to=todo.path)
        else:
            books.writer.files.done(todo)
    books.writer._db.execute("UPDATE edition SET vector = x''")
    books.close()
