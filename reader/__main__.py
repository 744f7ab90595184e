"""Where every start begins: the window, a headless command, or a worker.

A spawned worker imports this module again, so nothing heavy is imported here.
"""

import multiprocessing
import sys


def main() -> int:
    """Run what the command line asks for; returns the exit status."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    from reader.commandline import parse

    parsed = parse(arguments)
    if parsed.command is None:
        from reader.app import run_window

        return run_window(parsed)
    if parsed.command == "tour":
        from reader.tour import run_tour

        return run_tour(parsed)
    from reader.cli import run

    return run(parsed, arguments)


if __name__ == "__main__":
    sys.exit(main())
