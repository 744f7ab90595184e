"""Rules on import, on a real library."""

from pathlib import Path

from reader.compose import House
from reader.model.order import Collection, Rule
from tests import makepdf

LONG = 240


def test_rules_give_tags_collection_and_language_at_import(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    shelf = tasks.ordering.set_collection(Collection(0, 0, "Asia")).result(LONG)
    rules = [
        Rule(folder="Asia", tags=("Board", "New"), collection=shelf),
        Rule(publisher="example telecom research", words="korea", language="English"),
        Rule(words="zanzibar", tags=("never",)),
    ]
    tasks.ruling.keep(rules).result(LONG)
    kept = tasks.ruling.read().result(LONG)
    assert [(r.folder, r.tags, r.language) for r in kept] == [
        (r.folder, r.tags, r.language) for r in rules
    ]
    makepdf.report(tmp_path / "Asia" / "nk.pdf")
    tasks.import_paths([tmp_path / "Asia"]).finished.result(LONG)
    (row,) = tasks.reports().result(LONG)
    assert (row.tags, row.collections) == (("Board", "New"), (shelf,))
    record = tasks.record(row.edition).result(LONG).record
    assert (record.language, record.sources["language"]) == ("English", "rule")
    colours = [tag.colour for tag in tasks.ordering.read().result(LONG).tags]
    assert len(set(colours)) == 2


def test_rules_are_applied_to_the_whole_library(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    makepdf.report(tmp_path / "Asia" / "nk.pdf")
    makepdf.report(tmp_path / "Africa" / "k.pdf", title="Kenya Telecoms Report")
    tasks.import_paths([tmp_path]).finished.result(LONG)
    tasks.ruling.keep(
        [Rule(folder="/asia/", tags=("East",), language="English"), Rule(words="zanzibar")]
    ).result(LONG)
    assert tasks.ruling.apply().result(LONG) == 1
    rows = {row.title: row for row in tasks.reports().result(LONG)}
    assert rows["North Korea Telecoms Market Report"].tags == ("East",)
    assert rows["Kenya Telecoms Report"].tags == ()
    edition = rows["North Korea Telecoms Market Report"].edition
    # What the reader says wins over what a rule says.
    tasks.correcting.correct([edition], {"language": "German"}).result(LONG)
    assert tasks.ruling.apply().result(LONG) == 1
    assert tasks.record(edition).result(LONG).record.language == "German"


def test_a_rule_survives_the_collection_it_speaks_of(house: House) -> None:
    tasks = house.tasks
    shelf = tasks.ordering.set_collection(Collection(0, 0, "Asia")).result(LONG)
    tasks.ruling.keep([Rule(folder="a", collection=shelf)]).result(LONG)
    tasks.ordering.remove_collection(shelf).result(LONG)
    (rule,) = tasks.ruling.read().result(LONG)
    assert rule.collection == 0
