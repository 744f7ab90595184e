"""Makes the sample library: `make.py figures` once, then `make.py reports`."""

from __future__ import annotations

import argparse
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]


def _figures(arguments: argparse.Namespace) -> None:
    from otr.extract import extract

    extract(arguments.data, CHECKOUT / "resources" / "figures")


def _reports(arguments: argparse.Namespace) -> None:
    from otr.library import make_reports

    make_reports(arguments.out, arguments.only)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    figures = commands.add_parser("figures", help="read the public figures into small tables")
    figures.add_argument("--data", type=Path, default=CHECKOUT.parent / "shared" / "data")
    figures.set_defaults(run=_figures)
    reports = commands.add_parser("reports", help="write the PDFs and record pages")
    reports.add_argument("--only", default="", help="words of a file name, e.g. north-korea")
    reports.add_argument("--out", type=Path, default=CHECKOUT / "resources" / "sample")
    reports.set_defaults(run=_reports)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
