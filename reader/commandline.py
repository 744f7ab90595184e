"""What may be written on the command line. Keys and words are a promise (README)."""

import argparse

from reader import __version__


def parse(arguments: list[str]) -> argparse.Namespace:
    """Parse a command line; `command` is None for the window.

    Ends the process with status 2 for wrong use, as argparse does.
    """
    if arguments and not _command_of(arguments):
        return _window_parser().parse_args(arguments)
    return _parser().parse_args(arguments)


COMMANDS = frozenset(
    "import list show changes notes search companies news check reindex recognise backup restore "
    "copy export self-test tour".split()
)


def _command_of(arguments: list[str]) -> str:
    """The command among the arguments, "" if they are for the window."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--library":
            next(rest, None)
        elif argument in ("-h", "--help", "--version"):
            return argument
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else ""
    return ""


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="report-reader")
    parser.set_defaults(command=None)
    parser.add_argument("--library", default="", metavar="DIR")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("files", nargs="*", metavar="FILE")
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="report-reader",
        description="Opens the library of research reports in a window, or runs one command.",
        epilog="Exit status: 0 all went well, 1 some of it did not, 2 wrong use.",
    )
    parser.add_argument("--version", action="version", version=f"Report Reader {__version__}")
    parser.add_argument(
        "--library", default="", metavar="DIR", help="the library's folder (default: in Documents)"
    )
    parser.add_argument(
        "--sample", action="store_true", help="open the sample library in the window"
    )
    parser.set_defaults(command=None, files=[])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("--json", action="store_true", help="print one JSON document")
        # Also after the command; only if given there, so that it does not undo the one before.
        made.add_argument("--library", default=argparse.SUPPRESS, metavar="DIR")
        return made

    made = command("import", "Import PDF files, folders with PDF files, and exported selections.")
    made.add_argument("paths", nargs="+", metavar="PATH")
    made.add_argument("--password", default="", help="opens encrypted files")
    made.add_argument("--in-place", action="store_true", help="leave the files where they are")
    command("list", "List the reports.")
    made = command("show", "Show a report: its record, update history and related reports.")
    made.add_argument("report", metavar="REPORT", help="an id, or words of a title")
    made = command("changes", "Say what changed between two editions of a report.")
    made.add_argument("report", metavar="REPORT", help="an id, or words of a title")
    made.add_argument(
        "--from",
        dest="older",
        default="",
        metavar="EDITION",
        help='an id, as "show" says it, or a date (default: the one before)',
    )
    made.add_argument(
        "--to", dest="newer", default="", metavar="EDITION", help="(default: the newest)"
    )
    made.add_argument(
        "--export", default="", metavar="FILE", help="write them to a .html or .md file"
    )
    made = command("notes", "List your notes on a report, or write them as Markdown.")
    made.add_argument("report", metavar="REPORT", help="an id, or words of a title")
    made.add_argument("--markdown", default="", metavar="FILE", help="write them to this file")
    made = command("search", "Search all reports by section and page.")
    made.add_argument("query", metavar="QUERY")
    made.add_argument("--limit", type=int, default=20, metavar="N", help="hits (default: 20)")
    made.add_argument("--all-editions", action="store_true", help="superseded editions too")
    made.add_argument(
        "--export", default="", metavar="FILE", help="write all hits to a .csv, .xlsx or .md file"
    )
    made.add_argument("--facets", action="store_true", help="count hits by country, year, ...")
    made.add_argument(
        "--sort", choices=("relevance", "date", "report", "page"), default="relevance"
    )
    for name, text in (("--only", "narrow to"), ("--without", "leave out")):
        made.add_argument(
            name,
            action="append",
            default=[],
            metavar="FACET=VALUE",
            help=f"{text} this; may be repeated",
        )
    made.add_argument("--no-synonyms", action="store_true", help="only the words as typed")
    made = command("companies", "List the companies that reports name, or say all about one.")
    made.add_argument("name", nargs="?", default="", metavar="NAME", help="words of its name")
    made = command("news", "Say what a week brought: editions, changes, watches, notes.")
    made.add_argument("--week", default="", metavar="WEEK", help="as 2026-W48 (default: this one)")
    made.add_argument(
        "--export", default="", metavar="FILE", help="write it to a .html or .md file"
    )
    made = command("check", "Say whether the library is whole.")
    made.add_argument("--repair", action="store_true", help="mend what can be mended")
    command("reindex", "Build the search index anew.")
    made = command("recognise", "Recognise the text of pages that are pictures, with Tesseract.")
    made.add_argument("report", metavar="REPORT", help="an id, or words of a title")
    made.add_argument("--whole", action="store_true", help="also scans with a few words of text")
    made.add_argument(
        "--again", action="store_true", help="also pages recognised before in other languages"
    )
    made.add_argument(
        "--languages",
        default="",
        metavar="LANGUAGES",
        help="as Tesseract names them, e.g. eng+deu (default: English and the record's)",
    )
    made = command("backup", "Back up the catalogue and your own notes and places.")
    made.add_argument("--list", action="store_true", help="only list the backups there are")
    made = command("export", "Write reports with all their editions to one file.")
    made.add_argument("reports", nargs="+", metavar="REPORT", help="an id, or words of a title")
    made.add_argument("--out", required=True, metavar="FILE", help="a .reportreader file")
    made.add_argument("--with-places", action="store_true", help="and where you stopped reading")
    made = command("copy", "Copy the library to an empty folder, or bring a copy up to date.")
    made.add_argument("folder", metavar="DIR", help="e.g. on a stick")
    made = command("restore", "Put the library back to a backup.")
    made.add_argument("backup", metavar="BACKUP", help='its name, as "backup --list" says it')
    command("self-test", "Try a worker, a page, a query and the catalogue.")
    made = command("tour", "Do the main job off screen and take a picture of each step.")
    made.add_argument("--out", required=True, metavar="DIR", help="where the pictures go")
    made.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    made.add_argument("--size", default="1280x800", metavar="WxH")
    made.add_argument("--language", default="en", help="what the window speaks, such as de")
    return parser
