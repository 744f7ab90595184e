"""The search command: a question from the command line, its answer as JSON and as text.

Keys are a promise (DESIGN section 9); hits that say the same stay apart.
"""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.model.hit import FACETS, Hit, Question, Sort
from reader.model.report import EditionState
from reader.tasks.tasks import Tasks


def search(parsed: argparse.Namespace, tasks: Tasks) -> dict[str, Any]:
    """Ask, and answer with plain values. Raises `Mendable` for a facet that there is not."""
    question = Question(
        parsed.query,
        limit=max(0, parsed.limit),
        all_editions=parsed.all_editions,
        facets=parsed.facets,
        sort=Sort(parsed.sort),
        chosen=_pairs(parsed.only),
        excluded=_pairs(parsed.without),
        synonyms=not parsed.no_synonyms,
    )
    answer = tasks.search(question).result()
    exported: dict[str, Any] = {}
    if parsed.export:
        target = Path(parsed.export).absolute()
        count = tasks.answering.export(question, target).result()
        exported = {"exported": {"file": str(target), "hits": count}}
    return {
        "query": {
            "understood": answer.understood,
            "did_you_mean": answer.did_you_mean,
            "explained": answer.explained,
            "synonyms": {word: list(others) for word, others in answer.synonyms.items()},
        },
        "total": answer.total,
        "took_ms": round(answer.took_ms, 2),
        "complete": asdict(answer.complete),
        "hits": [_plain(hit) for hit in answer.hits],
        "spread": [_plain(hit) for hit in answer.spread],
        "noted": [_plain(hit) | {"notes": list(hit.noted)} for hit in answer.noted],
        "named": [_plain(hit) for hit in answer.named],
        "facets": answer.facets,
        "note": answer.note,
        **exported,
    }


def as_text(answer: dict[str, Any]) -> list[str]:
    """The answer as lines to read."""
    lines = [f"{answer['total']} passages, {answer['took_ms']:.0f} ms"]
    if answer["query"]["explained"]:
        lines.append(answer["query"]["explained"])
    if answer["query"]["did_you_mean"]:
        lines.append(f"Did you mean: {answer['query']['did_you_mean']}")
    for hit in answer["hits"]:
        lines += _lines(hit)
    if answer["spread"]:
        lines.append("\nThese reports have all the words, on different pages:")
    for hit in answer["spread"]:
        lines += _lines(hit)
    for key, said in (("noted", "In your notes:"), ("named", "In titles and records:")):
        if answer[key]:
            lines.append(f"\n{said}")
        for hit in answer[key]:
            lines += _lines(hit)
    if "exported" in answer:
        lines.append(f"\n{answer['exported']['hits']} hits in {answer['exported']['file']}")
    return lines + ([answer["note"]] if answer["note"] else [])


def _lines(hit: dict[str, Any]) -> list[str]:
    mark = " [recognised text]" if hit["recognised"] else ""
    about = ", ".join(part for part in (hit["updated"], _noteworthy(hit["state"])) if part)
    return [
        f"\n{hit['title']} ({about}), p. {hit['label']}: {hit['section']}{mark}",
        f"  {hit['snippet']}",
    ]


def _noteworthy(state: str) -> str:
    """A state that is to be said beside a date."""
    return "" if state == EditionState.CURRENT.value else state


def _plain(hit: Hit) -> dict[str, Any]:
    return {
        "report": hit.report,
        "edition": hit.edition,
        "title": hit.title,
        "updated": hit.updated,
        "state": hit.state,
        "page": hit.page,
        "label": hit.label or str(hit.page),
        "section": hit.section,
        "caption": hit.caption,
        "snippet": hit.snippet,
        "score": round(hit.score, 4),
        "also_in": list(hit.also_in),
        "recognised": hit.recognised,
    }


def _pairs(named: Sequence[str]) -> tuple[tuple[str, str], ...]:
    pairs = [tuple(one.split("=", 1)) for one in named]
    for one, pair in zip(named, pairs, strict=True):
        if len(pair) != 2 or pair[0] not in FACETS:
            raise Mendable(
                Trouble.USAGE,
                f'"{one}" names no facet: write one of {", ".join(FACETS)}, then = and its value.',
            )
    return tuple((pair[0], pair[1]) for pair in pairs)
