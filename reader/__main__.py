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
    if parsed.command in (None, "tour"):
        from reader.app import run_tour, run_window

        return run_tour(parsed) if parsed.command else run_window(parsed, arguments)
    from reader.cli import run

    return run(parsed, arguments)


if __name__ == "__main__":
    sys.exit(main())
