"""What changed between two editions: the list of changes, and both editions' pages beside it."""
