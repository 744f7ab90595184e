"""The companies that editions name, and where: reading and writing their rows.

Pure over a connection of `reading.Catalogue` or `writing.CatalogueWriter`; writing runs on the
library queue.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.library.database import snapshot
from reader.model.company import (
    CompanyEdition,
    CompanyPage,
    CompanyRow,
    FoundCompany,
    Mention,
    NamedCompany,
    Place,
)

_SAME = "(SELECT id FROM company WHERE ifnull(joined, id) = ?)"
"""All companies that the reader has joined into one, itself among them."""

_JOINED = (
    "(SELECT id FROM company WHERE joined IS NOT NULL "
    "UNION SELECT joined FROM company WHERE joined IS NOT NULL)"
)
_COUNTS = (
    "count(DISTINCT e.report), {}, sum(a.mentions), "
    "count(DISTINCT iif(a.leading, e.report, NULL)), "
    "ifnull(min(nullif(e.updated, '')), ''), max(e.updated)"
)
_ALONE = _COUNTS.format("count(*)")
"""Of a company by itself: each edition names it in one row."""
_TOGETHER = _COUNTS.format("count(DISTINCT e.id)")


@dataclass(frozen=True, slots=True)
class Naming:
    """A company of an edition as it is kept."""

    found: FoundCompany
    key: str
    shorts: tuple[str, ...] = ()
    """Keys of its abbreviations, which lead to it from reports on the same country."""
    everywhere: bool = True
    """The name means the same firm in reports on any country."""
    group_key: str = ""


class Companies:
    """The companies of a library, to read."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def text(self, edition: int) -> tuple[list[tuple[int, bytes]], list[tuple[int, int, int]]]:
        """Pages with their packed words, and the passages: page, first word, the one after.

        Lists of contents are left out.
        """
        passages = self._db.execute(
            "SELECT p.page, p.first, p.last FROM passage p "
            "LEFT JOIN section s ON s.edition = p.edition AND s.position = p.section "
            "WHERE p.edition = ? AND ifnull(s.kind, '') != 'contents' ORDER BY p.number",
            (edition,),
        ).fetchall()
        words = self._db.execute(
            "SELECT page, packed FROM words WHERE edition = ? ORDER BY page", (edition,)
        ).fetchall()
        return words, passages

    def unread(self, version: int, most: int) -> list[int]:
        """Whole editions that are still to be looked through, the newest arrival first."""
        rows = self._db.execute(
            "SELECT e.id FROM edition e LEFT JOIN companies_found f "
            "ON f.edition = e.id AND f.version = ? "
            "WHERE e.report IS NOT NULL AND f.edition IS NULL ORDER BY e.id DESC LIMIT ?",
            (version, most),
        )
        return [row[0] for row in rows]

    def country(self, edition: int) -> str:
        """The country that the report of an edition is about, "" for none or several."""
        row = self._db.execute(
            "SELECT r.country FROM edition e JOIN report r ON r.id = e.report WHERE e.id = ?",
            (edition,),
        ).fetchone()
        return str(row[0]) if row else ""

    def rows(self) -> list[CompanyRow]:
        """Every company that an edition in the library names, by name."""
        with snapshot(self._db):
            rows = self._rows()
        return sorted(rows, key=lambda row: (row.name.casefold(), row.id))

    def page(self, company: int) -> CompanyPage | None:
        """All about a company, None where no edition names it any more."""
        with snapshot(self._db):
            return self._page(company)

    def _page(self, company: int) -> CompanyPage | None:
        home = self._home(company)
        rows = self._rows(home) if home else []
        if not rows:
            return None
        row = rows[0]
        names = dict(self._db.execute("SELECT id, name FROM company").fetchall())
        units = self._db.execute(
            "SELECT c.id, c.name FROM company c WHERE c.joined IS NULL AND c.group_key IN "
            f"(SELECT key FROM company_key WHERE scope = '' AND company IN {_SAME}) "
            "AND EXISTS (SELECT 1 FROM appearance a JOIN edition e ON e.id = a.edition "
            "AND e.report IS NOT NULL WHERE a.company = c.id) ORDER BY c.name",
            (home,),
        ).fetchall()
        joined = self._db.execute(
            "SELECT id, name FROM company WHERE joined = ? ORDER BY name", (home,)
        ).fetchall()
        return CompanyPage(
            row, names.get(row.group, ""), tuple(units), tuple(joined), self._editions(home)
        )

    def of_edition(self, edition: int) -> list[NamedCompany]:
        """The companies that an edition names, those of its record first, then the most named."""
        rows = self._db.execute(
            "SELECT h.id, h.name, sum(a.mentions), max(a.listed), max(a.leading), "
            "ifnull((SELECT min(page) FROM mention m WHERE m.edition = a.edition "
            "AND m.company = a.company), 0) "
            "FROM appearance a JOIN company c ON c.id = a.company "
            "JOIN company h ON h.id = ifnull(c.joined, c.id) "
            "WHERE a.edition = ? GROUP BY h.id ORDER BY 4 DESC, 3 DESC, h.name",
            (edition,),
        )
        return [NamedCompany(i, n, c, bool(li), bool(le), p) for i, n, c, li, le, p in rows]

    def by_keys(self, keys: Iterable[str]) -> dict[str, int]:
        """Key -> company, of those that are known and mean the same in every country."""
        rows = self._db.execute(
            "SELECT k.key, ifnull(c.joined, c.id) FROM company_key k "
            "JOIN company c ON c.id = k.company "
            "WHERE k.key IN (SELECT value FROM json_each(?)) AND k.scope = ''",
            (json.dumps(list(keys)),),
        )
        return dict(rows.fetchall())

    def leading(self) -> dict[int, dict[str, tuple[str, ...]]]:
        """Edition -> companies of its record, headings and captions, with all their spellings.

        Of the editions that have been looked through.
        """
        with snapshot(self._db):
            companies = self._db.execute("SELECT id, ifnull(joined, id), name FROM company")
            names, homes = dict[int, str](), dict[int, int]()
            for company, home, name in companies:
                names[company], homes[company] = name, home
            spelled: defaultdict[int, set[str]] = defaultdict(set)
            for company, name in self._db.execute("SELECT company, name FROM company_spelling"):
                spelled[homes[company]].add(name)
            rows = self._db.execute(
                "SELECT f.edition, (SELECT json_group_array(a.company) FROM appearance a "
                "WHERE a.edition = f.edition AND a.leading) FROM companies_found f "
                "JOIN edition e ON e.id = f.edition AND e.report IS NOT NULL"
            ).fetchall()
        known = {home: (names[home], tuple(spelled[home])) for home in homes.values()}
        return {
            edition: dict(known[homes[company]] for company in json.loads(given))
            for edition, given in rows
        }

    def _home(self, company: int) -> int:
        row = self._db.execute(
            "SELECT ifnull(joined, id) FROM company WHERE id = ?", (company,)
        ).fetchone()
        return int(row[0]) if row else 0

    def _rows(self, home: int = 0) -> list[CompanyRow]:
        """Companies with their counts; one, with those that count as it, or all (0)."""
        where, values = (f"AND a.company IN {_SAME}", (home,)) if home else ("", ())
        # Straight through the index, company after company; the few that are joined by
        # themselves, as their reports may be the same.
        counted = self._db.execute(
            f"SELECT a.company, {_ALONE} FROM appearance a CROSS JOIN edition e "
            f"ON e.id = a.edition AND e.report IS NOT NULL {where} "
            f"GROUP BY a.company HAVING a.company NOT IN {_JOINED}",
            values,
        ).fetchall()
        counted += self._db.execute(
            f"SELECT ifnull(c.joined, c.id), {_TOGETHER} FROM company c "
            "CROSS JOIN appearance a ON a.company = c.id "
            "CROSS JOIN edition e ON e.id = a.edition AND e.report IS NOT NULL "
            f"WHERE c.id IN {_JOINED} {where} GROUP BY 1",
            values,
        ).fetchall()
        of = f"WHERE id IN {_SAME}" if home else ""
        known = {
            id: rest
            for id, *rest in self._db.execute(
                f"SELECT id, name, country, group_key FROM company {of}", values
            )
        }
        groups = self.by_keys({group for _, _, group in known.values() if group})
        spelled: defaultdict[int, list[str]] = defaultdict(list)
        of = f"WHERE s.company IN {_SAME}" if home else ""
        for company, name in self._db.execute(
            "SELECT ifnull(c.joined, c.id), s.name FROM company_spelling s "
            f"JOIN company c ON c.id = s.company {of}",
            values,
        ):
            if name != known[company][0]:
                spelled[company].append(name)
        rows = []
        for id, *counts in counted:
            name, country, group_key = known[id]
            group = groups.get(group_key, 0)
            aliases = tuple(sorted(set(spelled[id]), key=_short_first)) if id in spelled else ()
            rows.append(
                CompanyRow(id, name, country, aliases, group if group != id else 0, *counts)
            )
        return rows

    def _editions(self, home: int) -> tuple[CompanyEdition, ...]:
        rows = self._db.execute(
            "SELECT e.report, e.id, e.title, e.updated, e.current, max(a.listed), max(a.leading) "
            "FROM appearance a JOIN edition e ON e.id = a.edition AND e.report IS NOT NULL "
            "JOIN report r ON r.id = e.report "
            f"WHERE a.company IN {_SAME} GROUP BY e.id "
            "ORDER BY r.title COLLATE NOCASE, r.id, e.updated DESC, e.id DESC",
            (home,),
        ).fetchall()
        mentions = self._mentions(home)
        labels: defaultdict[int, dict[int, str]] = defaultdict(dict)
        for edition, page, label in self._db.execute(
            "SELECT DISTINCT m.edition, g.number, g.label FROM mention m JOIN page g "
            "ON g.edition = m.edition AND g.number = m.page "
            f"WHERE m.company IN {_SAME} AND g.label NOT IN ('', CAST(g.number AS TEXT))",
            (home,),
        ):
            labels[edition][page] = label
        return tuple(
            CompanyEdition(
                report,
                edition,
                title,
                updated,
                bool(current),
                bool(listed),
                bool(leading),
                tuple(mentions[edition]),
                labels[edition],
            )
            for report, edition, title, updated, current, listed, leading in rows
        )

    def _mentions(self, home: int) -> defaultdict[int, list[Mention]]:
        """Edition -> its pages that name a company, in order; those of joined ones together."""
        found: defaultdict[int, list[Mention]] = defaultdict(list)
        order = list(Place)
        for edition, page, count, place, words in self._db.execute(
            f"SELECT edition, page, count, place, words FROM mention WHERE company IN {_SAME} "
            "ORDER BY edition, page",
            (home,),
        ):
            there = found[edition]
            one = Mention(page, count, tuple(json.loads(words)), Place(place))
            if there and there[-1].page == page:
                last = there.pop()
                one = Mention(
                    page,
                    count + last.count,
                    tuple(sorted({*one.words, *last.words})),
                    min(one.place, last.place, key=order.index),
                )
            there.append(one)
        return found


def _short_first(name: str) -> tuple[int, str]:
    return len(name), name


class CompanyRows:
    """The one writer of companies. Call inside a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, edition: int, scope: str, found: Sequence[Naming], version: int) -> None:
        """Keep what an edition about the country `scope` names, instead of what was kept of it."""
        there = self._db.execute("SELECT 1 FROM edition WHERE id = ?", (edition,)).fetchone()
        if there is None:
            return
        before = self._of(edition)
        for table in ("appearance", "mention"):
            self._db.execute(f"DELETE FROM {table} WHERE edition = ?", (edition,))
        # What this edition introduces is known before its other names are looked up.
        for naming in sorted(found, key=lambda one: not one.shorts):
            self._put_one(edition, self._company(naming, scope), naming.found)
        self._db.execute(
            "INSERT OR REPLACE INTO companies_found (edition, version) VALUES (?, ?)",
            (edition, version),
        )
        self._sweep(before - self._of(edition))

    def join(self, companies: Mapping[int, int | None]) -> dict[int, int | None]:
        """Let companies count as others (None: as themselves); returns what held before."""
        given = json.dumps(list(companies))
        before = dict(
            self._db.execute(
                "SELECT id, joined FROM company WHERE id IN (SELECT value FROM json_each(?))",
                (given,),
            ).fetchall()
        )
        self._db.executemany(
            "UPDATE company SET joined = ? WHERE id = ?",
            [(home, company) for company, home in companies.items()],
        )
        return before

    def joined_with(self, company: int) -> list[int]:
        """The companies that count as this one, itself the last."""
        rows = self._db.execute("SELECT id FROM company WHERE joined = ?", (company,))
        return [*(row[0] for row in rows), company]

    def _of(self, edition: int) -> set[int]:
        rows = self._db.execute("SELECT company FROM appearance WHERE edition = ?", (edition,))
        return {row[0] for row in rows}

    def _company(self, naming: Naming, scope: str) -> int:
        """The company that a name leads to; a new one where it leads to none."""
        country = "" if naming.everywhere else scope
        company = self._at(naming.key, scope)
        if company is None and not country:
            company = self._at(naming.key, "")
        if company is None:
            company = self._db.execute(
                "INSERT INTO company (name, country, group_key) VALUES (?, ?, ?)",
                (naming.found.name, country, naming.group_key),
            ).lastrowid
            assert company is not None
            self._lead(naming.key, country, company)
        if scope:
            for short in naming.shorts:
                self._introduce(short, scope, company)
        return company

    def _introduce(self, short: str, scope: str, company: int) -> None:
        """An abbreviation leads to a company from now on; who used it before is read again."""
        before = {self._at(short, scope), self._at(short, "")} - {None}
        if self._at(short, scope) == company:
            return
        self._lead(short, scope, company)
        self._db.execute(
            "DELETE FROM companies_found WHERE edition IN (SELECT a.edition FROM appearance a "
            "JOIN edition e ON e.id = a.edition JOIN report r ON r.id = e.report "
            "WHERE r.country = ? AND a.company IN (SELECT value FROM json_each(?)))",
            (scope, json.dumps(sorted(before))),
        )

    def _at(self, key: str, scope: str) -> int | None:
        row = self._db.execute(
            "SELECT company FROM company_key WHERE key = ? AND scope = ?", (key, scope)
        ).fetchone()
        return row[0] if row else None

    def _lead(self, key: str, scope: str, company: int) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO company_key (key, scope, company) VALUES (?, ?, ?)",
            (key, scope, company),
        )

    def _put_one(self, edition: int, company: int, found: FoundCompany) -> None:
        total = sum(one.count for one in found.mentions)
        # Two names of one firm may have been found apart: "KPTC", and what it is short for.
        self._db.execute(
            "INSERT INTO appearance VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "mentions = mentions + excluded.mentions, listed = max(listed, excluded.listed), "
            "leading = max(leading, excluded.leading)",
            (edition, company, total, int(found.listed), int(found.primary)),
        )
        self._db.executemany(
            "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET count = count + excluded.count, words = "
            "(SELECT json_group_array(value) FROM (SELECT value FROM json_each(words) "
            "UNION SELECT value FROM json_each(excluded.words)))",
            [
                (edition, company, one.page, one.count, one.place, json.dumps(one.words))
                for one in found.mentions
            ],
        )
        self._db.executemany(
            "INSERT OR IGNORE INTO company_spelling VALUES (?, ?)",
            [(company, name) for name in found.names],
        )

    def _sweep(self, companies: Iterable[int]) -> None:
        """Forget companies that no edition names any more, unless the reader spoke of them."""
        self._db.execute(
            "DELETE FROM company WHERE id IN (SELECT value FROM json_each(?)) "
            "AND joined IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM company o WHERE o.joined = company.id) "
            "AND NOT EXISTS (SELECT 1 FROM appearance a WHERE a.company = company.id)",
            (json.dumps(list(companies)),),
        )
