"""A report's own page: all about it, before its PDF is opened."""
