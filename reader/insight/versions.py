"""Versions of what is worked out from editions and kept.

Raise one when it would say something else of the same edition: what older ones have kept is
worked out anew, in the background.
"""

COMPARING = 2
"""Of `comparing.compare` and its line."""
TABLES = 1
"""Of the cells of tables."""
