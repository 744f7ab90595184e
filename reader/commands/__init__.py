"""What single headless commands answer, and how they print it; `reader.cli` calls them."""
