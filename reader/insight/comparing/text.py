"""The text of two editions, sentence by sentence, and word by word where sentences are alike."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.insight.comparing.body import Body, Sentence, folded
from reader.insight.comparing.order import in_order, pairs
from reader.insight.comparing.sections import Sectioning
from reader.insight.comparing.topicwords import same_topic

LIKE = 0.55
"""Share of their words that two sentences of a section have in common to be the same one."""
SURE = 0.8
"""Share from which on two sentences are the same one, whatever they begin with."""
FAR_LIKE = 0.8
"""The same of sentences in different sections."""
BESIDE = 0.15
"""What a neighbour that is the same, before or after them, adds to two sentences' likeness."""
SHORTEST = 5
"""Words of a sentence that can be told to have moved."""
MOST = 60_000
"""Pairs of sentences whose words are held against each other, at most."""
COMMON = 24
"""A word in more of the left sentences than this finds none of them."""

Pair = tuple[Sentence, Sentence]


@dataclass(slots=True)
class TextMatch:
    """What became of the sentences."""

    moved: list[Pair]
    changed: list[Pair]
    gone: list[Sentence]
    new: list[Sentence]


def match_text(older: Body, newer: Body, sections: Sectioning) -> TextMatch:
    """The sentences of both, matched: first those that are the same, then those that are alike."""
    moved: list[Pair] = []
    partner: dict[int, int] = {}
    """Sentences that are the same and in their place, older -> newer."""
    left: dict[int, Sentence] = {one.number: one for one in older.sentences}
    right: dict[int, Sentence] = {one.number: one for one in newer.sentences}
    for old, new in sections.newer_of.items():
        here = older.of_section.get(old, [])
        there = newer.of_section.get(new, [])
        same = pairs([one.key for one in here], [one.key for one in there])
        kept = in_order(same)
        for pair in same:
            mine, theirs = here[pair[0]], there[pair[1]]
            if pair not in kept and mine.length >= SHORTEST and not mine.loose:
                moved.append((mine, theirs))
            del left[mine.number], right[theirs.number]
            partner[mine.number] = theirs.number
    for new, old in (
        *sections.split_from.items(),
        *((new, old) for old, new in sections.merged_into.items()),
    ):  # what came here with its section has not moved by itself
        here = [one for one in older.of_section.get(old, []) if one.number in left]
        there = [one for one in newer.of_section.get(new, []) if one.number in right]
        for at, to in pairs([one.key for one in here], [one.key for one in there]):
            del left[here[at].number], right[there[to].number]
    _elsewhere(left, right, moved)
    changed: list[Pair] = []
    budget = MOST
    weights = _weights(older, newer)
    for old, new in sections.newer_of.items():
        here = [one for one in older.of_section.get(old, []) if one.number in left]
        there = [one for one in newer.of_section.get(new, []) if one.number in right]
        budget = _alike(here, there, LIKE, left, right, changed, budget, weights, partner)
    gone = set(sections.gone) - sections.merged_into.keys()
    new_ones = set(sections.new) - sections.split_from.keys()
    near = len(changed)
    _alike(
        [one for one in left.values() if _may_be_elsewhere(one) and one.section not in gone],
        [one for one in right.values() if _may_be_elsewhere(one) and one.section not in new_ones],
        FAR_LIKE,
        left,
        right,
        changed,
        budget,
        weights,
        {},
    )
    far = changed[near:]
    del changed[near:]
    for likely in far:
        if _same_names(older, newer, likely):
            changed.append(likely)
        else:
            left[likely[0].number], right[likely[1].number] = likely
    return TextMatch(moved, changed, _in_order(left), _in_order(right))


def _in_order(sentences: Mapping[int, Sentence]) -> list[Sentence]:
    return [sentences[number] for number in sorted(sentences)]


def _same_names(older: Body, newer: Body, pair: Pair) -> bool:
    """Whether two sentences speak of the same: most of their names and figures are the same."""
    one, other = (
        {
            folded(word)
            for word in body.words[sentence.first + 1 : sentence.last]
            if word[:1].isupper() or any(map(str.isdigit, word))
        }
        for body, sentence in zip((older, newer), pair, strict=True)
    )
    return 2 * len(one & other) >= len(one | other)


def _may_be_elsewhere(one: Sentence) -> bool:
    return one.length >= 8 and not one.loose


def _elsewhere(left: dict[int, Sentence], right: dict[int, Sentence], moved: list[Pair]) -> None:
    """The same sentence in another section."""
    olds, news = list(left.values()), list(right.values())
    for old, new in pairs([one.key for one in olds], [one.key for one in news]):
        mine, theirs = olds[old], news[new]
        if mine.length < SHORTEST:
            continue
        if not mine.loose:
            moved.append((mine, theirs))
        del left[mine.number], right[theirs.number]


def _alike(
    here: Sequence[Sentence],
    there: Sequence[Sentence],
    least: float,
    left: dict[int, Sentence],
    right: dict[int, Sentence],
    changed: list[Pair],
    budget: int,
    weights: Mapping[str, float],
    partner: Mapping[int, int],
) -> int:
    """Pair what is alike, the likest first; returns what is left of the budget."""
    if not here or not there or budget <= 0:
        return budget
    bags = [Counter(one.words) for one in here]
    whole = [_whole(bag, weights) for bag in bags]
    holds: dict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for word in bag:
            holds[word].append(number)
    scores: list[tuple[float, int, int]] = []
    for number, one in enumerate(there):
        bag = Counter(one.words)
        all_of_it = _whole(bag, weights)
        rare = sorted(bag, key=lambda word: len(holds.get(word, ())))
        near = Counter(
            old
            for word in rare[:16]
            if len(holds.get(word, ())) <= COMMON
            for old in holds.get(word, ())
        )
        for old, _ in near.most_common(8):
            budget -= 1
            shared = sum(
                min(count, bags[old][word]) * weights[word]
                for word, count in bag.items()
                if word in bags[old]
            )
            score = 2 * shared / (all_of_it + whole[old])
            if score < SURE and not same_topic(here[old].words, one.words):
                continue
            at, to = here[old].number, one.number
            if score >= LIKE / 2:
                score += BESIDE * (partner.get(at - 1) == to - 1)
                score += BESIDE * (partner.get(at + 1) == to + 1)
            if score >= least:
                scores.append((score, old, number))
    used: set[int] = set()
    gone: set[int] = set()
    scores.sort(key=lambda one: (-one[0], abs(one[1] - one[2])))
    for _, old, new in scores:
        if old in gone or new in used:
            continue
        gone.add(old)
        used.add(new)
        changed.append((here[old], there[new]))
        del left[here[old].number], right[there[new].number]
    return budget


def _weights(older: Body, newer: Body) -> dict[str, float]:
    """How much each word tells of its sentence: rare words most, figures little."""
    counts = Counter(
        word for body in (older, newer) for one in body.sentences for word in set(one.words)
    )
    most = math.log(2 + len(older.sentences) + len(newer.sentences))
    return {
        word: (0.25 if any(map(str.isdigit, word)) else 1.0) * (1.2 - math.log(1 + count) / most)
        for word, count in counts.items()
    }


def _whole(bag: Mapping[str, int], weights: Mapping[str, float]) -> float:
    return sum(count * weights[word] for word, count in bag.items())


def _letters(words: Sequence[str]) -> str:
    """Words without what parts them: "one-year" is "one year", and "Offi ce" is "Office"."""
    return (
        "".join(words).replace("-", "")
        if not any(_is_figure(word) for word in words)
        else (" ".join(filter(None, words)))
    )


def _is_figure(word: str) -> bool:
    return any(map(str.isdigit, word))


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words that differ: `old_first` to `old_last - 1` of the older text, and of the newer."""

    old_first: int
    old_last: int
    new_first: int
    new_last: int


def hunks(older: Body, newer: Body, pair: Pair) -> Iterator[Hunk]:
    """Where two sentences differ, word by word."""
    old, new = pair
    a = [folded(word) for word in older.words[old.first : old.last]]
    b = [folded(word) for word in newer.words[new.first : new.last]]
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal" or _letters(a[i:j]) == _letters(b[k:m]):
            continue
        yield Hunk(old.first + i, old.first + j, new.first + k, new.first + m)
