"""Term vectors: the words that tell a report from others, small enough to be kept for each.

A vector is the heaviest terms of a report, a folded word and a weight of one byte each, at most
`TERMS` of them: the words, a zero byte, the weights. Pure; made in the batch worker by `intake`,
compared in the library queue by `insight`: this is the floor that both stand on.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from reader.search.stemming import stem

TERMS = 96
"""Terms kept of a report."""

_WORD = re.compile(r"[^\W\d_][^\W\d_'’-]{2,23}")
_COMMON = frozenset(
    """the and for that with this from are was were has have had not but its it they their them
    there these those which who whom whose will would can could may might must shall should
    than then also into onto over under about above below after before between during through
    while where when what how why all any both each few more most other some such only own same
    too very just been being does did doing because until against out off again further once
    here per via among amongst within without upon including includes include included however
    although though since due etc one two three four five six seven eight nine ten first second
    third year years month months day total number percent million billion thousand usd table
    chart figure exhibit source note page data report reports section chapter see based used
    using use new high low large small increase increased decrease end period annual quarter
    january february march april june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec our you your his her him she""".split()
)


def term_vector(words: Iterable[str]) -> bytes:
    """The vector of a report's words; words come as printed, as often as they stand there."""
    return vector_of(Counter(words))


def terms_of(counts: Mapping[str, int]) -> dict[str, int]:
    """The words that may tell texts apart, folded, with their counts."""
    terms: dict[str, int] = {}
    for word, count in counts.items():
        match = _WORD.search(word)
        if match is None:
            continue
        folded = match.group(0).casefold().replace("’", "'").removesuffix("'s")
        if len(folded) > 2 and folded not in _COMMON:
            terms[folded] = terms.get(folded, 0) + count
    return terms


def vector_of(counts: Mapping[str, int]) -> bytes:
    """The vector of words that are counted already."""
    terms = terms_of(counts)
    heaviest = sorted(terms.items(), key=lambda item: (-item[1], item[0]))[: TERMS * 3]
    stems: dict[str, tuple[float, str]] = {}
    for term, count in heaviest:
        if count < 2 and len(heaviest) > TERMS:
            continue
        root = stem(term)
        weight, word = stems.get(root, (0.0, term))
        stems[root] = (weight + count, word)
    chosen = sorted(stems.values(), key=lambda item: (-item[0], item[1]))[:TERMS]
    if not chosen:
        return b""
    top = math.log1p(chosen[0][0])
    weights = bytes(max(1, round(255 * math.log1p(weight) / top)) for weight, _ in chosen)
    return " ".join(word for _, word in chosen).encode() + b"\0" + weights


def unpack(vector: bytes) -> dict[str, int]:
    """Term -> weight, 1 to 255."""
    words, _, weights = vector.partition(b"\0")
    return dict(zip(words.decode().split(), weights, strict=True))
