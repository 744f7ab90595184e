"""Finding in the open report: the strip of options, the list, the marks on the scroll bar."""
