"""Answers on the screen: hits by report, facets, the page beside them."""
