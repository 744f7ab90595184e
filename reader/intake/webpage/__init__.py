"""The publisher's own page of a report, as a reader has saved it: HTML, MHTML or text."""
