"""The library folder: SQLite (only here), the files, the lock."""
