"""What leaves the library: reports that another library can take in again, notes as Markdown."""
