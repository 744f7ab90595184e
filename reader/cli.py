"""The same library without a window: each command as one function over `Tasks`.

Answers are plain dictionaries whose keys are a promise (DESIGN section 9).
"""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.base.crashes import CRASH, CrashLog
from reader.base.errors import Mendable, Trouble
from reader.base.log import start_log
from reader.base.paths import log_folder
from reader.commands import changes, company, news, recognise, search
from reader.compose import House, library_path, open_house, open_settings
from reader.library.database import is_older
from reader.library.folder import Folder
from reader.library.handover import hand_over
from reader.library.lock import holder
from reader.library.place import holds_library
from reader.library.schema import CATALOGUE
from reader.model.arrival import Outcome
from reader.model.report import ReportRow
from reader.settings.store import SettingsFile
from reader.tasks.named import find_report
from reader.tasks.tasks import Tasks

Answer = dict[str, Any]

_WRITES = {"import", "reindex", "recognise", "backup", "restore"}
_MAY_WRITE = {"search", "changes", "companies", "check", *_WRITES}
_HEALS = {"backup", "restore"}
"""Commands that a damaged library is no obstacle to."""


def run(parsed: argparse.Namespace, arguments: list[str]) -> int:
    """Run one command on its library and print the answer; returns the exit status."""
    start_log(log_folder())
    crashes = CrashLog(log_folder())
    crashes.start()
    try:
        if parsed.command == "self-test":
            from reader.selftest import self_test

            answer = self_test()
        else:
            answer = _on_library(parsed, arguments)
    except Mendable as error:
        print(error.sentence, file=sys.stderr)
        if parsed.json:
            print(json.dumps({"error": error.sentence, "trouble": str(error.trouble)}))
        return 2 if error.trouble == Trouble.USAGE else 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    except Exception as error:
        crashes.keep(error)
        what = str(error) or type(error).__name__
        said = (
            f"Report Reader could not do that ({what}). What went wrong "
            f"is kept in {log_folder() / CRASH}: please report it."
        )
        print(said, file=sys.stderr)
        if parsed.json:
            print(json.dumps({"error": said, "trouble": str(Trouble.OTHER)}))
        return 1
    return show(parsed, answer)


def show(parsed: argparse.Namespace, answer: Answer) -> int:
    """Print an answer as JSON or as text; returns the exit status."""
    # A pipe may have an encoding that lacks letters of a title (a Windows code page).
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    if parsed.json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    else:
        for line in _TEXT[parsed.command](answer):
            print(line)
    return status(parsed.command, answer)


def status(command: str, answer: Answer) -> int:
    """0 when all went well, 1 when some of it did not."""
    if command == "import":
        return int(any(result["outcome"] == Outcome.FAILED for result in answer["results"]))
    return int(not answer.get("ok", True))


def perform(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    """Run one command on an open library. Raises `Mendable`."""
    return _COMMANDS[parsed.command](parsed, tasks)


def _on_library(parsed: argparse.Namespace, arguments: list[str]) -> Answer:
    settings = open_settings()
    root = library_path(parsed.library, settings)
    Folder(root).look()
    if _is_lost(root, settings):
        raise Mendable(
            Trouble.NOT_FOUND,
            f"The library in {root} is no longer there. If it is on a disk or a stick, connect "
            "that; to begin a new one there, open Report Reader's window.",
        )
    write = parsed.command in _MAY_WRITE and (parsed.command in _WRITES or root.exists())
    # A catalogue of an older program is brought up to date before it is read.
    write = write or is_older(Folder(root).catalogue, len(CATALOGUE))
    house = open_house(root, settings, write=write)
    try:
        only_lists = parsed.command == "backup" and parsed.list
        if parsed.command in _WRITES and house.tasks.read_only and not only_lists:
            return _knock(house, root, arguments)
        if write and not house.tasks.read_only:
            try:
                house.tasks.start().result()
            except Mendable as error:
                if error.trouble != Trouble.DAMAGED or parsed.command not in _HEALS:
                    raise
            if parsed.command == "search":
                house.tasks.catch_up().result()
        return perform(parsed, house.tasks)
    finally:
        house.close()


def _is_lost(root: Path, settings: SettingsFile) -> bool:
    """Whether a library that a window had open is gone: it is not begun anew without asking.

    Where its backups are still there, only the catalogue is, and `restore` brings it back.
    """
    known = str(root.absolute()) in settings.settings.library.recent
    return known and not holds_library(root) and not Folder(root).backups.is_dir()


def _knock(house: House, root: Path, arguments: list[str]) -> Answer:
    """The library is held: hand the command over if it is this person's own window."""
    who = holder(Folder(root).lock)
    if who is None or not who.is_me or not who.door:
        raise Mendable(Trouble.LOCKED, house.tasks.read_only)
    try:
        answer = hand_over(who, [_absolute(argument) for argument in arguments])
    except OSError as error:
        raise Mendable(
            Trouble.LOCKED, "The library is open in another window that does not answer: close it."
        ) from error
    if not isinstance(answer, dict):
        raise Mendable(Trouble.OTHER, "The open window gave no answer: try again.")
    if "error" in answer:
        raise Mendable(Trouble(answer["trouble"]), answer["error"])
    return answer


def _absolute(argument: str) -> str:
    """A path as the other process, which may stand elsewhere, can find it."""
    path = Path(argument)
    return str(path.absolute()) if not argument.startswith("-") and path.exists() else argument


# -- commands ----------------------------------------------------------------------


def _import(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    begun = time.perf_counter()
    paths = [Path(path) for path in parsed.paths]
    run = tasks.import_paths(paths, parsed.password, parsed.in_place)
    arrivals = run.finished.result()
    tasks.catch_up().result()
    seconds = round(time.perf_counter() - begun, 3)
    # Without a window nothing goes on in the background: compared now, so that "show" says it.
    tasks.comparing.complete({one.report for one in arrivals if one.report}).result()
    return {
        "results": [
            {
                "path": arrival.path,
                "outcome": arrival.outcome,
                "report": arrival.report or None,
                "edition": arrival.edition or None,
                "pages": arrival.pages,
                "reason": arrival.reason,
            }
            for arrival in arrivals
        ],
        "seconds": seconds,
    }


def _list(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    return {"reports": [_row(row) for row in tasks.reports().result()]}


def _row(row: ReportRow) -> Answer:
    return {
        "id": row.report.id,
        "title": row.title,
        "country": row.report.country,
        "publisher": row.report.publisher,
        "state": row.report.state,
        "pages": row.pages,
        "updated": row.updated,
        "editions": row.editions,
    }


def _show(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    row = find_report(parsed.report, tasks.reports().result())
    page = tasks.page(row.edition).result()
    return {
        "report": _row(row),
        "record": asdict(page.record.record),
        "history": [
            {
                "edition": line.edition.id,
                "updated": line.edition.updated,
                "pages": line.edition.pages,
                "state": line.edition.state,
                "title": line.edition.title,
                "note": line.note,
                "changes": line.changes,
                "file": line.file,
            }
            for line in page.history
        ],
        "related": [
            {
                "id": other.report or None,
                "title": other.title,
                "score": round(other.score, 3),
                "reasons": list(other.reasons),
            }
            for other in page.related
        ],
        "contents": [
            {
                "level": section.level,
                "heading": section.heading,
                "page": section.page,
                "label": page.labels.get(section.page, str(section.page)),
            }
            for section in page.sections
        ],
        "captions": [
            {
                "kind": caption.kind,
                "number": caption.number,
                "text": caption.text,
                "page": caption.page,
            }
            for caption in page.captions
        ],
        "copies": [
            {
                "name": copy.file.name,
                "licensee": copy.file.licensee,
                "seats": copy.file.seats,
                "size": copy.file.size,
                "path": str(copy.path),
                "missing": copy.file.missing,
            }
            for copy in page.copies
        ],
    }


def _notes(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    row = find_report(parsed.report, tasks.reports().result())
    if parsed.markdown:
        target = Path(parsed.markdown).absolute()
        tasks.noting.export_markdown(target, report=row.report.id).result()
    meanings = tasks.noting.meanings()
    return {
        "report": row.report.id,
        "title": row.title,
        "notes": [
            {
                "id": line.note.id,
                "kind": line.note.kind,
                "colour": line.note.colour,
                "meaning": meanings[line.note.colour],
                "text": line.note.text,
                "quote": line.note.anchor.quote,
                "edition": line.edition,
                "updated": line.updated,
                "page": line.note.anchor.page,
                "label": line.page,
                "section": " > ".join(line.section),
                "made": line.note.made,
                "changed": line.note.changed,
            }
            for line in tasks.noting.of_report(row.report.id).result()
        ],
    }


def _check(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    if parsed.repair and tasks.read_only:
        raise Mendable(Trouble.READ_ONLY, tasks.read_only)
    report = tasks.check(parsed.repair).result()
    return {
        "ok": report.ok,
        "problems": [asdict(problem) for problem in report.problems],
        "catalogue": report.catalogue,
        "index": report.index,
        "files": report.files,
        "box": report.box,
    }


def _reindex(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    begun = time.perf_counter()
    state = tasks.reindex().result()
    return {
        "ok": state.behind == 0,
        "editions": state.editions,
        "behind": state.behind,
        "seconds": round(time.perf_counter() - begun, 3),
    }


def _copy(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    root = Path(parsed.folder).absolute()
    made = tasks.keeping.copy(root).result()
    return {
        "folder": str(root),
        "files": made.files,
        "bytes": made.written,
        "missing": made.missing,
    }


def _export(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    rows = tasks.reports().result()
    wanted = [find_report(named, rows).report.id for named in parsed.reports]
    target = Path(parsed.out).absolute()
    made = tasks.sharing.export(wanted, target, parsed.with_places).result()
    return {
        "file": str(made.file),
        "reports": made.reports,
        "editions": made.editions,
        "bytes": made.size,
        "missing": made.missing,
    }


def _backup(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    if parsed.list:
        return {"backups": [asdict(one) for one in tasks.keeping.backups().result()]}
    made = tasks.keeping.back_up().result()
    return {
        "backup": made.name,
        "reports": made.reports,
        "editions": made.editions,
        "bytes": made.size,
    }


def _restore(parsed: argparse.Namespace, tasks: Tasks) -> Answer:
    missing = tasks.keeping.restore(parsed.backup).result()
    counts = tasks.counts().result()
    return {
        "backup": parsed.backup,
        "reports": counts.reports,
        "editions": counts.editions,
        "missing": missing,
    }


_COMMANDS = {
    "import": _import,
    "list": _list,
    "show": _show,
    "notes": _notes,
    "changes": changes.changes,
    "search": search.search,
    "companies": company.companies,
    "news": news.news,
    "check": _check,
    "reindex": _reindex,
    "recognise": lambda parsed, tasks: recognise.recognise(
        parsed, tasks, find_report(parsed.report, tasks.reports().result())
    ),
    "copy": _copy,
    "export": _export,
    "backup": _backup,
    "restore": _restore,
}


# -- answers as text ---------------------------------------------------------------


def _import_text(answer: Answer) -> list[str]:
    lines = []
    for result in answer["results"]:
        name = Path(result["path"]).name
        lines.append(f"{result['outcome']:12} {name}  {result['reason']}".rstrip())
    return [*lines, f"{len(lines)} files in {answer['seconds']:.1f} s"]


def _list_text(answer: Answer) -> list[str]:
    lines = [
        f"{row['id']:5}  {row['updated'] or '-':10}  {row['pages']:5} p  "
        f"{row['editions']:3} ed  {row['title']}"
        for row in answer["reports"]
    ]
    return lines or ["No reports yet: import a PDF."]


def _show_text(answer: Answer) -> list[str]:
    record = answer["record"]
    lines = [record["title"], record["subtitle"], record["headline"]]
    for name in ("updated", "status", "publisher", "country", "licence"):
        lines.append(f"{name}: {record[name]}" if record[name] else "")
    lines += [f"- {text}" for text in record["key_developments"]]
    lines.append("companies: " + ", ".join(record["companies"]) if record["companies"] else "")
    lines.append("Update history")
    for row in answer["history"]:
        lines.append(f"  {row['updated'] or '-':10}  {row['pages']:4} p  {row['state']}")
        lines += [f"              {row[said]}" for said in ("note", "changes") if row[said]]
    lines.append("Related reports" if answer["related"] else "")
    for row in answer["related"]:
        lines.append(f"  {row['id'] or '-'} {row['title']} ({', '.join(row['reasons'])})")
    return [line for line in lines if line]


def _notes_text(answer: Answer) -> list[str]:
    lines = [f"{answer['title']}: {len(answer['notes'])} notes"]
    for note in answer["notes"]:
        lines.append(f"\n{note['updated'] or '-'}, p. {note['label']}: {note['section']}")
        lines.append(f"  {note['kind']}, {note['meaning']}: {note['quote']}")
        lines.append(f"  {note['text']}" if note["text"] else "")
    return [line for line in lines if line]


def _check_text(answer: Answer) -> list[str]:
    lines = [f"{p['what']}: {p['where']} - {p['mend']}" for p in answer["problems"]]
    lines.append(
        f"catalogue {answer['catalogue']}; index {answer['index']}; {answer['files']} files"
    )
    return [*lines, answer["box"], "All is well." if answer["ok"] else "Not all is well."]


def _backup_text(answer: Answer) -> list[str]:
    if "backups" not in answer:
        return _plain_text(answer)
    lines = [
        f"{one['name']:36} {one['reports']:5} reports {one['editions']:5} editions  "
        f"{one['size'] / 1e6:8.1f} MB  {one['trouble']}".rstrip()
        for one in answer["backups"]
    ]
    return lines or ["There are no backups yet."]


def _plain_text(answer: Answer) -> list[str]:
    return [f"{name}: {value}" for name, value in answer.items()]


_TEXT = {
    "import": _import_text,
    "list": _list_text,
    "show": _show_text,
    "notes": _notes_text,
    "changes": changes.as_text,
    "search": search.as_text,
    "companies": company.as_text,
    "news": news.as_text,
    "check": _check_text,
    "reindex": _plain_text,
    "recognise": recognise.as_text,
    "copy": _plain_text,
    "export": _plain_text,
    "backup": _backup_text,
    "restore": _plain_text,
    "self-test": _plain_text,
}
