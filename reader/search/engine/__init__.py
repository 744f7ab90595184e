"""The index itself. Runs in the `search` and `index` workers; holds Whoosh, never PyMuPDF."""
