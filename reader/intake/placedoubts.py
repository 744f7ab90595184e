"""What is asked of the reader where it is not sure which report an edition is of.

Pure; runs on the library's reading thread.
"""

from collections.abc import Callable, Iterable

from reader.model.doubt import PLACE, Doubt, Guess, Move, Suggestion
from reader.model.report import Edition

JOIN = "it moves to the report that has an edition of"
COPY = "its file becomes a copy of the edition of"
SPLIT = "later imports keep it apart"
"""What the answers about the place of an edition bring."""


def place_doubts(guesses: Iterable[Guess], edition: Callable[[int], Edition | None]) -> list[Doubt]:
    """The questions about the reports of editions; `edition` finds one by its id."""
    found = []
    for guess in guesses:
        moves = list(_moves(guess, edition))
        if len(moves) > 1:
            found.append(
                Doubt(guess.edition, guess.report, guess.title, guess.updated, PLACE, tuple(moves))
            )
    return found


def _moves(guess: Guess, edition: Callable[[int], Edition | None]) -> Iterable[Suggestion]:
    """What was guessed first, then what it may be instead."""
    own = "No, a report of its own"
    if guess.alone:
        yield Suggestion(own, guess.reason, Move.KEEP)
    else:
        title = guess.beside or guess.title
        yield Suggestion(f"Yes, an edition of “{title}”", guess.reason, Move.KEEP)
    joined = set()
    for id, copy in guess.rivals:
        other = edition(id)
        if other is None:
            continue
        if copy:
            said = f"Another copy of “{other.title}”"
            yield Suggestion(said, COPY, Move.COPY, id, other.updated)
        elif other.report != guess.report and other.report not in joined:
            joined.add(other.report)
            yield Suggestion(
                f"Yes, an edition of “{other.title}”"
                if guess.alone
                else f"An edition of “{other.title}”",
                JOIN,
                Move.JOIN,
                other.report,
                other.updated,
            )
    if not guess.alone:
        yield Suggestion(own, SPLIT, Move.SPLIT)
