"""One sentence on what was searched for and where. Pure."""

from collections.abc import Mapping, Sequence

from reader.model.hit import Question


def explained(
    understood: str,
    forms: Mapping[str, Sequence[str]],
    synonyms: Mapping[str, Sequence[str]],
    question: Question,
    all_editions: bool,
) -> str:
    """What was searched for, "" where nothing was asked.

    For example "Searched for subs growth, 3 other forms, 1 synonym, current editions only."
    """
    if not understood:
        return ""
    said = [f"Searched for {understood}"]
    for count, one, many in (
        (sum(map(len, forms.values())), "other form", "other forms"),
        (sum(map(len, synonyms.values())), "synonym", "synonyms"),
    ):
        if count:
            said.append(f"{count} {one if count == 1 else many}")
    if narrowed := len({*question.chosen, *question.excluded}):
        said.append(f"narrowed by {narrowed} {'choice' if narrowed == 1 else 'choices'}")
    if question.edition:
        said.append("in one edition")
    elif question.report:
        said.append("in one report")
    if not question.edition:
        said.append("all editions" if all_editions else "current editions only")
    return ", ".join(said) + "."
