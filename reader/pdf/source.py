"""Which PDF an edition is read from."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PdfSource:
    """A PDF of the library: `path` is absolute, `password` is "" where none is needed."""

    edition: int
    path: str
    sha256: str
    password: str = field(default="", repr=False)
    layer: str = ""
    """File with what was recognised on its pages (`library.layers`), "" where nothing was."""
