"""The place for the box around a worker: what its process is kept from.

Runs in the worker, before its desk opens, so that nothing a PDF does can come first.
"""

from collections.abc import Mapping


def close(options: Mapping[str, object]) -> str:
    """Shut the box as far as `options` and the system allow, and say what holds.

    Nothing is boxed yet; the sentence is what `report-reader check` prints.
    """
    return "nothing is boxed"
