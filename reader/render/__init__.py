"""Which pages to draw next, and which to forget: pure functions over numbers."""
