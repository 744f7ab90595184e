"""Which questions are asked, and which answers are offered."""

from dataclasses import replace

from reader.intake.doubts import doubts
from reader.model.doubt import Doubtful, Neighbour

BARE = Doubtful(1, 10, "scan0012", "", (), ("scan0012.pdf",), "", (), "", "")


def offered(one: Doubtful, *neighbours: Neighbour) -> list[tuple[str, str]]:
    (doubt,) = doubts([one], neighbours)
    return [(suggestion.value, suggestion.why) for suggestion in doubt.suggestions]


def test_a_title_is_offered_from_headings_information_and_name() -> None:
    one = replace(
        BARE,
        fields=("title",),
        headings=("Contents", "Mobile Money in Kenya", "Key"),
        named="KENYA mobile",
        names=("kenya_mobile_money_2021.pdf",),
    )
    assert offered(one) == [
        ("Mobile Money in Kenya", "a heading at its beginning"),
        ("KENYA mobile", "the PDF’s document information"),
        ("Kenya Mobile Money", "the file’s name"),
    ]
    same = replace(one, title="kenya mobile money", headings=(), named="")
    assert offered(same) == []  # it is that already


def test_a_date_is_offered_from_the_names_and_the_making() -> None:
    one = replace(
        BARE,
        fields=("updated",),
        names=("copy.pdf", "Kenya 27 Mar 2025.pdf"),
        made="2025-04-01T10:00:00Z",
    )
    assert offered(one) == [
        ("2025-03-27", "the file’s name"),
        ("2025-04-01", "when the PDF was made"),
    ]
    assert offered(replace(one, names=("a.pdf",), made="")) == []


def test_publisher_and_country_are_offered_from_neighbours_the_most_frequent_first() -> None:
    one = replace(BARE, title="Laos Telecoms Market Report 2021", fields=("publisher",))
    neighbours = (
        Neighbour(1, "Laos Telecoms Market Report", "House", "Laos", "", "telecoms", ""),
        Neighbour(2, "Peru Telecoms Market Report", "House", "Peru", "", "telecoms", ""),
        Neighbour(3, "Fisheries of the Gulf", "Sea", "Peru", "S-1", "fish", "/in/laos"),
        Neighbour(10, "Laos Telecoms Market Report", "Itself", "", "", "", ""),
        Neighbour(5, "Something else", "Nobody", "Chad", "", "", ""),
    )
    assert offered(one, *neighbours) == [("House", "as 2 reports with a similar title")]
    series = replace(one, title="x", series="S-1", fields=("country",))
    assert offered(series, *neighbours) == [("Peru", "as a report of the same series")]
    folder = replace(one, title="x", folder="/in/laos")
    assert offered(folder, *neighbours) == [("Sea", "as a report in the same folder")]
    topic = replace(one, title="x", subject="telecoms")
    assert offered(topic, *neighbours) == [("House", "as 2 reports on the same topic")]
    assert offered(replace(topic, fields=("country",)), *neighbours) == []


def test_questions_about_the_same_field_stand_together() -> None:
    first = replace(BARE, fields=("title", "country"))
    second = replace(BARE, edition=2, fields=("title", "updated"))
    asked = [(doubt.field, doubt.edition) for doubt in doubts([first, second], ())]
    assert asked == [("title", 1), ("title", 2), ("updated", 2), ("country", 1)]
