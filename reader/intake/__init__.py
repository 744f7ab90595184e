"""A file arrives: read its record, cut sections and passages, find its report and its place.

Everything here but `engine` is pure functions over words and lines; `engine` runs in the batch
worker only.
"""
