"""The pages of a report: drawn by the PDF service, painted in layers, marked and walked through."""
