"""What changed between two editions: `comparing.compare` on two `edition.EditionText`."""
