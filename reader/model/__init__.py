"""The words of the house (DESIGN section 1) as frozen dataclasses.

Nothing here reads a file, draws or computes; nothing of ours is imported.
Pages are counted from 1. Lengths on a page are points (1/72 inch) of the
unrotated page, y downwards. Dates are ISO 8601, as exact as they are known:
"2025-03-27", "2025-03", "2025" or "" (they sort as text).
"""
