"""The library: one folder with the files, the catalogue, the index and the previews.

SQLite is used here and nowhere else. Only the library queue of the main process
writes (`writing`, `people`); anybody may read (`reading`), workers too.
"""
