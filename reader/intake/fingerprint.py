"""The fingerprint of an edition: the hash of its text without running heads and stamps.

Two downloads of one edition with the names of two buyers have the same fingerprint. Pure; runs
in the batch worker.
"""

import hashlib

from reader.intake.sketch import Sketch, edge_key, hashes, running_heads, watermarks

FEWEST_WORDS = 40
"""A report with fewer words (a scan) is known by its bytes instead."""


def fingerprint(sketches: list[Sketch], file_hash: str = "") -> str:
    """32 hex digits. `file_hash` stands in for the text of a report that has hardly any."""
    running, marks = running_heads(sketches), watermarks(sketches)
    whole = hashlib.blake2b(digest_size=16)
    for one in sketches:
        whole.update(one.digest(marks))
        kept = [line.text for line in one.edges if edge_key(line.text) not in running]
        whole.update(sum(hashes(kept)).to_bytes(16, "big"))
    if sum(one.words for one in sketches) < FEWEST_WORDS:
        whole.update(file_hash.encode())
    return whole.hexdigest()
