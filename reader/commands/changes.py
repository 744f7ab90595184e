"""`report-reader changes`: what changed between two editions, as JSON or as text."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.model.change import Change, ChangeKind, Place
from reader.model.changewords import WORDS, told, where
from reader.tasks.named import find_editions, find_report
from reader.tasks.tasks import Tasks


def changes(parsed: argparse.Namespace, tasks: Tasks) -> dict[str, Any]:
    """Compare two editions; the keys are a promise (DESIGN section 9)."""
    row = find_report(parsed.report, tasks.reports().result())
    history = [line.edition for line in tasks.history(row.report.id).result()]
    older, newer = find_editions(row, history, parsed.older, parsed.newer, tasks.record)
    compared = tasks.comparing.between(older.id, newer.id).result()
    labels = compared.labels
    exported = {}
    if parsed.export:
        target = Path(parsed.export).absolute()
        count = tasks.comparing.export(older.id, newer.id, target).result()
        exported = {"exported": {"file": str(target), "changes": count}}
    return {
        "from": older.id,
        "to": newer.id,
        "summary": asdict(compared.comparison.summary),
        "changes": [
            {
                "kind": change.kind,
                "section": change.section,
                "page_from": change.page_from or None,
                "page_to": change.page_to or None,
                "old": change.old,
                "new": change.new,
                "subject": change.subject,
                "caption": change.caption,
                "difference": change.difference,
                "label_from": _label(labels[0], change.page_from),
                "label_to": _label(labels[1], change.page_to),
                "also": [
                    {
                        "section": place.section,
                        "caption": place.caption,
                        "page_from": place.page_from or None,
                        "page_to": place.page_to or None,
                    }
                    for place in change.also
                ],
            }
            for change in compared.comparison.changes
        ],
        "report": row.report.id,
        "title": newer.title,
        "from_updated": older.updated,
        "to_updated": newer.updated,
        "line": compared.line,
        "trouble": compared.trouble,
        **exported,
    }


def as_text(answer: dict[str, Any]) -> list[str]:
    """The same for people."""
    older, newer = (answer[f"{side}_updated"] or f"edition {answer[side]}" for side in SIDES)
    lines = [f"{answer['title']}: {newer} compared with {older}", answer["line"]]
    lines += [answer["trouble"]] if answer["trouble"] else []
    if "exported" in answer:
        return [*lines, f"Written to {answer['exported']['file']}"]
    for one in answer["changes"]:
        change = Change(
            ChangeKind(one["kind"]),
            one["section"],
            one["old"],
            one["new"],
            subject=one["subject"],
            caption=one["caption"],
            difference=one["difference"],
            also=tuple(_place(each) for each in one["also"]),
        )
        place = where(change, one["label_from"], one["label_to"])
        lines.append(f"{WORDS[change.kind]:13} {told(change)}" + (f"  ({place})" if place else ""))
    return lines


SIDES = ("from", "to")


def _place(said: dict[str, Any]) -> Place:
    pages = said["page_from"] or 0, said["page_to"] or 0
    return Place(said["section"], said["caption"], *pages)


def _label(labels: dict[int, str], page: int) -> str:
    return labels.get(page, str(page)) if page else ""
