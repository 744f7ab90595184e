"""The news command: what a week brought, as JSON and as text. Keys are a promise (README)."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.tasks.tasks import Tasks


def news(parsed: argparse.Namespace, tasks: Tasks) -> dict[str, Any]:
    """What a week brought. Raises `Mendable` for what is no week."""
    exported: dict[str, Any] = {}
    if parsed.export:
        target = Path(parsed.export).absolute()
        tasks.digesting.export(parsed.week, target).result()
        exported = {"exported": str(target)}
    digest = tasks.digesting.week(parsed.week).result()
    weeks = tasks.digesting.weeks().result()
    return {
        "week": asdict(digest.week),
        "arrived": [
            {**asdict(one), "newness": str(one.newness), "notes": asdict(one.notes)}
            for one in digest.arrived
        ],
        "answered": [asdict(one) for one in digest.answered],
        "weeks": [week.name for week in weeks],
        **exported,
    }


def as_text(answer: dict[str, Any]) -> list[str]:
    """The week as lines to read."""
    week = answer["week"]
    lines = [f"{week['name']}: {week['first']} to {week['last']}"]
    for one in answer["arrived"]:
        lines.append(f"{one['newness']:14} {one['updated'] or '-':10}  {one['title']}")
        lines += [f"    {one['changes']}"] if one["changes"] else []
        lines += [f"    {one['notes']['asks']} notes to look at"] if one["notes"]["asks"] else []
    for one in answer["answered"]:
        lines.append(f"{'watch':14} {one['name']}: {one['passages']} in {one['title']}")
    if not answer["arrived"]:
        others = [name for name in answer["weeks"] if name != week["name"]]
        lines.append(f"Nothing came in. Weeks before: {', '.join(others[:8]) or 'none'}")
    return lines
