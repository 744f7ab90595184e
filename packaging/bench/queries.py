"""Questions as people ask them, drawn from a library's own words, and their answers' times."""

import random
import time
from pathlib import Path

from reader.compose import open_house, open_settings
from reader.library.reading import Catalogue
from reader.model.hit import Question


def questions_of(library: Path, count: int) -> list[str]:
    """Single words, pairs, triples, phrases, prefixes and OR, in equal parts; always the same."""
    dice = random.Random(7)
    catalogue = Catalogue(library)
    pages = [
        (facts.edition, page.number)
        for facts in catalogue.editions()
        for page in catalogue.pages(facts.edition)
        if page.words > 50
    ]
    questions: list[str] = []
    while len(questions) < count:
        words = catalogue.page_words(*dice.choice(pages))
        plain = [w for w in words if w.isalpha() and len(w) > 3]
        start = dice.randrange(max(1, len(words) - 2))
        run = words[start : start + 2]
        if len(plain) < 5 or not all(word.isalpha() for word in run):
            continue
        a, b, c = dice.sample(plain, 3)
        forms = (a, f"{a} {b}", f"{a} {b} {c}", f'"{" ".join(run)}"', f"{a[:4]}*", f"{a} OR {b}")
        questions.append(forms[len(questions) % len(forms)])
    catalogue.close()
    return questions


def ask_all(library: Path, questions: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of each answer: as the engine says, and from question to answer here."""
    house = open_house(library, open_settings())
    took: list[float] = []
    whole: list[float] = []
    try:
        house.tasks.start().result()
        house.tasks.catch_up().result()
        house.tasks.search(Question("warm")).result()
        for question in questions:
            begun = time.perf_counter()
            answer = house.tasks.search(Question(question, limit=20, all_editions=True)).result()
            whole.append((time.perf_counter() - begun) * 1000)
            took.append(answer.took_ms)
    finally:
        house.close()
    return took, whole
