"""The recognise command: text in the pictures of a report's pages, from the command line.

Keys are a promise (DESIGN section 9).
"""

import argparse
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.model.recognised import Recogniser, Recognition
from reader.model.report import ReportRow
from reader.pdf.recognising import how_to_install
from reader.tasks.tasks import Tasks


def recognise(parsed: argparse.Namespace, tasks: Tasks, row: ReportRow) -> dict[str, Any]:
    """Recognise what can be of a report's current edition. Raises `Mendable`."""
    recogniser = tasks.recognising.recogniser().result()
    if recogniser is None:
        raise Mendable(Trouble.NOT_FOUND, how_to_install())
    (scan,) = tasks.recognising.scans([row.edition]).result()
    languages = _languages(parsed.languages, recogniser) or recogniser.choice(scan.language)
    pages = [*(scan.scanned if parsed.whole else scan.textless)]
    if parsed.again:
        pages += [page for page, said in scan.done.items() if said != "+".join(languages)]
    if pages:
        tasks.recognising.recognise({row.edition: pages}, "+".join(languages)).result()
        tasks.catch_up().result()
    states = tasks.recognising.states(row.edition).result()
    became = {page: states[page] for page in pages if page in states}
    return {
        "report": row.report.id,
        "edition": row.edition,
        "title": row.title,
        "languages": list(languages),
        "asked": len(pages),
        "recognised": [p for p, (state, _) in became.items() if state is Recognition.WORDS],
        "nothing": [p for p, (state, _) in became.items() if state is Recognition.NOTHING],
        "failed": [
            {"page": page, "reason": reason}
            for page, (state, reason) in became.items()
            if state is Recognition.FAILED
        ],
        "ok": all(state is not Recognition.FAILED for state, _ in became.values()),
    }


def as_text(answer: dict[str, Any]) -> list[str]:
    """What became of the pages, as lines to read."""
    if not answer["asked"]:
        return [f"{answer['title']}: no page is without text."]
    lines = [
        f"{answer['title']}: text recognised on {len(answer['recognised'])} of "
        f"{answer['asked']} pages ({'+'.join(answer['languages'])})"
    ]
    if answer["nothing"]:
        lines.append(f"no words found on {len(answer['nothing'])}")
    return lines + [f"p. {one['page']}: {one['reason']}" for one in answer["failed"]]


def _languages(named: str, recogniser: Recogniser) -> tuple[str, ...]:
    """The languages as named. Raises `Mendable` for one that is not installed."""
    wanted = tuple(part for part in named.split("+") if part)
    for one in wanted:
        if one not in recogniser.languages:
            raise Mendable(
                Trouble.USAGE,
                f"Tesseract has no language \u201c{one}\u201d here: it has "
                f"{', '.join(recogniser.languages)}.",
            )
    return wanted
