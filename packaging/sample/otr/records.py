"""Record pages as a publisher or a reseller puts them on the web, in three wordings."""

from __future__ import annotations

from html import escape as _escape

from otr.backmatter import ANALYST
from otr.catalogue import Edition, Report
from otr.countries import subject
from otr.model import Chart, Document, Exhibit, Heading, Table
from otr.words import long_date, month, ordinal, short_date

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b2733}"
    "h1{font-size:1.7em;margin-bottom:0}h2{font-size:1.15em;margin-top:1.6em}"
    ".meta{color:#5b6b7a}.cover{float:right;width:9em;height:12.7em;margin:0 0 1em 1.5em;"
    "background:#0b3550;color:#fff;padding:1em;font-weight:600}"
)
_NOTE = (
    "Open Telecom Reports is the imprint of the sample library of Report Reader. Its reports are "
    "compiled from public data and are no commercial market study."
)
WANTED = {
    "north-korea-2025-03-27": "publisher",
    "north-korea-2023-09-07": "publisher",
    "north-korea-2021-11-18": "archive",
    "north-korea-2019-08-13": "archive",
    "north-korea-2017-01-04": "reseller",
    "south-korea-2025-02-12": "publisher",
    "south-korea-2019-03-06": "reseller",
    "china-2025-05-21": "publisher",
    "mongolia-2020-02-19": "archive",
    "russia-2025-07-09": "publisher",
    "india-2021-08-11": "reseller",
    "kenya-2024-09-18": "publisher",
    "united-states-2022-10-05": "archive",
    "asia-2025-06-18": "publisher",
}
"""Which editions get a record page, and in which wording."""


def escape(text: str) -> str:
    """Text for HTML; quotation marks may stay."""
    return _escape(text, quote=False)


def _p(text: str, css: str = "") -> str:
    mark = f' class="{css}"' if css else ""
    return f"<p{mark}>{escape(text)}</p>"


def _list(items: list[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{escape(item)}</li>" for item in items) + "\n</ul>"


def _newest(report: Report) -> Edition:
    return max(report.editions, key=lambda e: e.day)


def _page(title: str, body: list[str]) -> str:
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f"<title>{escape(title)} - Open Telecom Reports</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            *body,
            f"<hr>\n{_p(_NOTE, 'meta')}",
            "</body>",
            "</html>",
            "",
        ]
    )


def _contents(made: Document) -> list[str]:
    """Chapters, then the lists of tables, charts and exhibits, as on a reseller's page."""
    lines, chapter, section = [], 0, 0
    for block in made.blocks:
        if isinstance(block, Heading) and block.level == 1:
            chapter, section = chapter + 1, 0
            lines.append(f"{chapter}. {block.text}")
        elif isinstance(block, Heading) and block.level == 2:
            section += 1
            lines.append(f"{chapter}.{section} {block.text}")
    out = ["<h2>Table of contents</h2>", "<div>", *(f"{escape(t)}<br>" for t in lines), "</div>"]
    for kind, title in ((Table, "Table"), (Chart, "Chart"), (Exhibit, "Exhibit")):
        captions = [b.caption for b in made.blocks if isinstance(b, kind)]
        if captions:
            out += [f"<h2>List of {title}s</h2>", "<div>"]
            dashed = [escape(caption).replace(" - ", " \u2013 ") for caption in captions]
            out += [f"{title} {i} \u2013 {text}<br>" for i, text in enumerate(dashed, 1)]
            out.append("</div>")
    return out


def _history(report: Report) -> list[str]:
    items = [f"{short_date(e.day)}: {e.title}" for e in reversed(report.editions)]
    return ['<h2 id="history">Update History</h2>', _list(items)]


def _publisher(report: Report, edition: Edition, made: Document, pages: int) -> list[str]:
    r = made.record
    newest = _newest(report)
    state = "Current" if edition == newest else f"Superseded by {short_date(newest.day)}"
    return [
        '<div class="cover">Report Cover Image</div>',
        f"<h1>{escape(edition.title)}</h1>",
        _p(made.meta["subtitle"], "meta"),
        f'<p>Last updated: {short_date(edition.day)} <a href="#history">Update History</a></p>',
        _p(f"Report Status: {state}"),
        _p(f"Report Pages: {pages}"),
        _p(f"Lead Analyst: {ANALYST}"),
        "<h2>Executive Summary</h2>",
        f"<h3>{escape(r.headline)}</h3>",
        *(_p(text) for text in r.overview),
        "<p>Key developments:</p>",
        _list(r.developments),
        f"<p>{escape(r.companies_label)}</p>",
        _p(r.companies),
        "<h2>Related Reports</h2>",
        _list(r.related.split("; ")),
        *_history(report),
        "<h2>Research Methodology</h2>",
        _p(r.methodology),
        "<h2>Licence</h2>",
        _p(r.licence),
    ]


def _archive(report: Report, edition: Edition, made: Document, pages: int) -> list[str]:
    r = made.record
    number = 1 + sum(1 for e in report.editions if e.day < edition.day)
    later = [e for e in report.editions if e.day > edition.day]
    names = r.companies.split(", ")
    lines = [
        f"<h1>{escape(edition.title)}</h1>",
        _p(made.meta["subtitle"], "meta"),
        _p(f"Current publication date:- {month(edition.day)} ({ordinal(number)} Edition)"),
    ]
    if later:
        lines.append(_p(f"Next publication date:- {month(later[0].day)}"))
    return [
        *lines,
        _p("Report Status: Archived"),
        _p(f"Report Pages: {pages}"),
        _p(f"Researchers:- {ANALYST}"),
        "<h2>Publication Overview</h2>",
        _p(
            f"The report covers telephony, mobile service, internet and electricity in "
            f"{subject(report.iso2).the} as known on {long_date(edition.day)}."
        ),
        "<h2>Executive summary</h2>",
        _p(r.headline),
        *(_p(text) for text in r.overview),
        "<h2>Key developments:</h2>",
        _list(r.developments),
        f"<h2>Key {escape(r.companies_label[0].lower() + r.companies_label[1:])}</h2>",
        _p("; ".join(names)),
        *_contents(made),
        "<h2>Licence</h2>",
        _p(r.licence),
    ]


def _reseller(report: Report, edition: Edition, made: Document, pages: int) -> list[str]:
    r = made.record
    lines = []
    if edition != _newest(report):
        lines.append(_p("Attention: There is an updated edition available for this report."))
    return [
        *lines,
        f"<h1>{escape(edition.title)}</h1>",
        _p(f"Published: {month(edition.day)}"),
        _p(f"Pages: {pages}"),
        _p(f"Research from: {made.meta['publisher']}"),
        "<h2>Summary</h2>",
        _p(r.headline),
        *(_p(text) for text in r.overview),
        f"<h2>{escape(r.companies_label)}</h2>",
        _list(r.companies.split(", ")),
        *_contents(made),
        "<h2>Licences</h2>",
        _list(["Single user", "10 users", "20 users", "Site or intranet licence"]),
        _p(r.licence),
    ]


def page(report: Report, edition: Edition, made: Document, pages: int) -> str:
    """The record page of an edition in its wording."""
    wording = {"publisher": _publisher, "archive": _archive, "reseller": _reseller}
    write = wording[WANTED[report.file_name(edition)]]
    return _page(edition.title, write(report, edition, made, pages))
