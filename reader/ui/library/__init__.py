"""The library on the screen: what one navigates by, the cards and the table of reports."""
