"""Which editions something is doubtful of, and which of these the reader has looked at.

Pure over a connection; writes only inside a transaction of `CatalogueWriter`.
"""

import json
import sqlite3
from collections.abc import Sequence

from reader.model.doubt import Doubtful, Neighbour
from reader.model.record import READER

_OPEN = "e.id NOT IN (SELECT edition FROM record WHERE field = '{}' AND source = ?1)"
"""The reader has not said that there is none."""
_ONE_COUNTRY = (
    "r.publisher IN (SELECT publisher FROM report WHERE country != '') "
    "AND e.id NOT IN (SELECT edition FROM record WHERE field = 'countries')"
)
"""Its publisher writes about countries one by one, and it is not about several."""
_LEFT = (
    "(SELECT CASE WHEN f.path LIKE '%/' || f.name OR f.path LIKE '%\\' || f.name "
    "THEN substr(f.path, 1, length(f.path) - length(f.name) - 1) ELSE '' END "
    "FROM file f WHERE f.edition = e.id ORDER BY f.id LIMIT 1)"
)
"""The folder of a file that was left in place: one in the library has another name."""

_DOUBTFUL = f"""
WITH asked AS MATERIALIZED (  -- few: what is asked of them is looked up for these alone
    SELECT * FROM (
        SELECT e.id, e.current AND e.id IN (SELECT edition FROM record
                WHERE field = 'title' AND source = 'file name') AS title_open,
            e.updated = '' AND {_OPEN.format("updated")} AS updated_open,
            e.current AND r.publisher = '' AND {_OPEN.format("publisher")} AS publisher_open,
            e.current AND r.country = '' AND {_ONE_COUNTRY} AND {_OPEN.format("country")}
                AS country_open
        FROM edition e JOIN report r ON r.id = e.report
    ) WHERE title_open OR updated_open OR publisher_open OR country_open
)
SELECT e.id, e.report, e.title, e.updated,
    title_open, updated_open, publisher_open, country_open,
    e.named, e.made, r.series, r.subject, {_LEFT},
    (SELECT json_group_array(what) FROM looked l WHERE l.edition = e.id),
    (SELECT json_group_array(name) FROM file f WHERE f.edition = e.id),
    (SELECT json_group_array(heading) FROM (SELECT heading FROM section s
        WHERE s.edition = e.id AND s.page <= 2 ORDER BY s.position LIMIT 3))
FROM asked JOIN edition e ON e.id = asked.id JOIN report r ON r.id = e.report
ORDER BY lower(e.title), e.updated DESC, e.id
"""


def doubtful(db: sqlite3.Connection) -> list[Doubtful]:
    """The editions that something is doubtful of and that the reader has not settled."""
    found = []
    for row in db.execute(_DOUBTFUL, (READER,)):
        edition, report, title, updated, *opened = row[:8]
        named, made, series, subject, folder, looked, names, headings = row[8:]
        settled = json.loads(looked)
        asked = zip(("title", "updated", "publisher", "country"), opened, strict=True)
        fields = tuple(name for name, is_open in asked if is_open and name not in settled)
        if fields:
            found.append(
                Doubtful(
                    edition,
                    report,
                    title,
                    updated,
                    fields,
                    tuple(json.loads(names)),
                    folder or "",
                    tuple(json.loads(headings)),
                    named,
                    made,
                    series,
                    subject,
                )
            )
    return found


def neighbours(db: sqlite3.Connection) -> list[Neighbour]:
    """Every report with a publisher or a country, to answer for those without."""
    rows = db.execute(
        "SELECT r.id, r.title, r.publisher, r.country, r.series, r.subject, "
        f"ifnull({_LEFT}, '') FROM report r JOIN edition e ON e.report = r.id AND e.current "
        "WHERE r.publisher != '' OR r.country != ''"
    )
    return [Neighbour(*row) for row in rows]


def settle(db: sqlite3.Connection, editions: Sequence[int], field: str, settled: bool) -> None:
    """Note that the reader has looked at a field and found it right; or forget it."""
    sql = (
        "INSERT OR IGNORE INTO looked (what, edition) SELECT ?, value FROM json_each(?)"
        if settled
        else "DELETE FROM looked WHERE what = ? AND edition IN (SELECT value FROM json_each(?))"
    )
    db.execute(sql, (field, json.dumps(list(editions))))
