"""The right column: all about the report that is selected or open."""
