"""Which rules fit what comes in, and what they give."""

import pytest

from reader.intake.rules import Given, Seen, fits, given
from reader.model.order import Rule

SEEN = Seen(
    "Open  Telecom Reports",
    "/home/ann/Bought/Asia 2025/mongolia.pdf",
    "Mongolia Telecoms Market Report",
    ["Fibre", "reaches", "Ulaanbaatar,", "says", "l’opérateur"],
)


@pytest.mark.parametrize(
    ("rule", "so"),
    [
        (Rule(), False),
        (Rule(publisher=" "), False),
        (Rule(publisher="open telecom reports"), True),
        (Rule(publisher="Open Telecom"), False),
        (Rule(folder="bought/asia"), True),
        (Rule(folder="Bought\\Asia 2025"), True),
        (Rule(folder="/Asia 2025/"), True),
        (Rule(folder="mongolia"), False),  # that is the file's own name
        (Rule(words="mongolia MARKET"), True),
        (Rule(words="ulaanbaatar mongolia"), True),
        (Rule(words="mongol"), False),
        (Rule(words="opérateur"), True),
        (Rule(words="mongolia nepal"), False),
        (Rule(publisher="Open Telecom Reports", words="fibre", folder="asia"), True),
        (Rule(publisher="Harbour Research", words="fibre", folder="asia"), False),
    ],
)
def test_all_that_a_rule_asks_for_must_be_so(rule: Rule, so: bool) -> None:
    assert fits(rule, SEEN) is so


def test_windows_paths_are_read_alike() -> None:
    seen = Seen("", "C:\\Users\\Ann\\Bought\\Asia\\m.pdf", "")
    assert fits(Rule(folder="bought/asia"), seen) and fits(Rule(folder="Bought\\Asia"), seen)


def test_rules_give_together_and_the_first_language_counts() -> None:
    rules = [
        Rule(words="nepal", tags=("no",), language="ne"),
        Rule(words="fibre", tags=("Asia", "Board"), collection=3),
        Rule(folder="asia", tags=("Board",), collection=3, language="en"),
        Rule(folder="bought", language="de", collection=4),
        Rule(folder="bought", tags=("off",), active=False),
    ]
    assert given(rules, SEEN) == Given(("Asia", "Board"), (3, 4), "en")
    assert given([], SEEN) == Given()
