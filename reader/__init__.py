"""Report Reader: a library of bought research reports, read, searched and compared offline."""

__version__ = "0.1.0"
