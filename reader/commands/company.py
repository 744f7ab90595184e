"""The companies command: who the reports speak of, as JSON and as text. Keys are a promise."""

import argparse
from typing import Any

from reader.model.company import CompanyEdition, CompanyRow
from reader.tasks.tasks import Tasks


def companies(parsed: argparse.Namespace, tasks: Tasks) -> dict[str, Any]:
    """All companies, or all about one. Raises `Mendable` for a name that fits none or several."""
    tasks.companies.look().result()
    if not parsed.name:
        return {"companies": [_row(row) for row in tasks.companies.rows().result()]}
    page = tasks.companies.named(parsed.name).result()
    return {
        "company": _row(page.row),
        "group": page.group,
        "units": [name for _, name in page.units],
        "joined": [name for _, name in page.joined],
        "years": page.years,
        "editions": [_edition(one) for one in page.editions],
    }


def as_text(answer: dict[str, Any]) -> list[str]:
    """The answer as lines to read."""
    if "companies" in answer:
        lines = [
            f"{row['reports']:5} reports {row['mentions']:6} mentions  {_said(row)}"
            for row in answer["companies"]
        ]
        return lines or ["No report of the library names a company."]
    row = answer["company"]
    lines = [_said(row)]
    lines += [f"also: {', '.join(row['aliases'])}"] if row["aliases"] else []
    lines += [f"part of: {answer['group']}"] if answer["group"] else []
    lines += [f"units: {', '.join(answer['units'])}"] if answer["units"] else []
    for one in answer["editions"]:
        pages = ", ".join(page["label"] for page in one["pages"]) or "the record alone"
        lines.append(f"  {one['updated'] or '-':10}  {one['title']}: {pages}")
    return lines


def _said(row: dict[str, Any]) -> str:
    return f"{row['name']} ({row['country']})" if row["country"] else str(row["name"])


def _row(row: CompanyRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "country": row.country,
        "aliases": list(row.aliases),
        "reports": row.reports,
        "editions": row.editions,
        "mentions": row.mentions,
        "primary": row.primary,
        "first": row.first,
        "last": row.last,
    }


def _edition(one: CompanyEdition) -> dict[str, Any]:
    return {
        "report": one.report,
        "edition": one.edition,
        "title": one.title,
        "updated": one.updated,
        "state": "current" if one.current else "superseded",
        "listed": one.listed,
        "primary": one.primary,
        "mentions": one.count,
        "pages": [
            {
                "page": mention.page,
                "label": one.labels.get(mention.page, str(mention.page)),
                "count": mention.count,
                "place": mention.place.value,
            }
            for mention in one.mentions
        ],
    }
