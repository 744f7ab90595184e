"""How good answers are on the judged sets, and what each weight earns."""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

from reader.model.hit import Answer, Question
from reader.search.engine.desk import SearchDesk
from reader.search.engine.weights import Weights
from reader.search.jobs import Answered, Ask
from tests.search.judged.judging import Judged, Quality, measure, split

OFF = {"title": 0.0, "close": 0.0}
"""The weights that are off at another value than 1."""


class _Say:
    """What a worker's desk speaks to, where nobody listens."""

    wanted = True
    pixels = memoryview(b"")

    def __call__(self, what: object) -> None:
        """Nothing."""

    def page(self, number: int) -> None:
        """Nothing."""


def quality(
    library: Path, judged: list[Judged], weights: Weights, **options: bool
) -> tuple[Quality, list[Judged]]:
    """How good the answers are with these weights, and what does not come first."""
    desk = SearchDesk(library, weights=weights)
    try:
        return measure(judged, _asker(desk, options))
    finally:
        desk.close()


def _asker(desk: SearchDesk, options: dict[str, bool]) -> Callable[[str], Answer]:
    def ask(text: str) -> Answer:
        answered = desk.handle(Ask(replace(Question(text, limit=10), **options)), _Say())
        assert isinstance(answered, Answered)
        return answered.answer

    return ask


def print_quality(library: Path, judged: list[Judged]) -> None:
    """The quality of answers, and what it is with each weight switched off.

    Weights are chosen by two thirds of the questions; the others say whether that holds.
    """
    tuned, held = split(judged)
    for name, some in (("all", judged), ("tuned on", tuned), ("held out", held)):
        print(f"  {name:9} {quality(library, some, Weights())[0]}")
    for one in quality(library, judged, Weights())[1]:
        print(f"    not first: {one.question}{' (held out)' if one in held else ''}")
    judged = tuned
    lines = [("without synonyms", quality(library, judged, Weights(), synonyms=False)[0])]
    for weight in fields(Weights):
        off = replace(Weights(), **{weight.name: OFF.get(weight.name, 1.0)})
        # A current edition is worth more only beside superseded ones.
        every = weight.name == "current"
        lines.append((f"{weight.name} off", quality(library, judged, off, all_editions=every)[0]))
        if every:
            beside = quality(library, judged, Weights(), all_editions=True)[0]
            lines.insert(-1, ("all editions", beside))
    for label, result in lines:
        print(f"  {label:18} {result}")
