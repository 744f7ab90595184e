"""Companies: in the record of a report, each in a tab of its own, and all in a list."""
